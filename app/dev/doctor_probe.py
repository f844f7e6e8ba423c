"""What the doctor looks at in a process of its own, since it may crash: `python -m app.dev.doctor_probe WHAT JSON`.

Prints one JSON object on the last line of standard output.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

Answer = dict[str, Any]


def window(wishes: Answer) -> Answer:
    """Who draws: platform, OpenGL renderer and version ("" when no context could be made)."""
    from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext

    application = QGuiApplication(["meridian-doctor"])
    found: Answer = {"platform": application.platformName(), "renderer": "", "version": ""}
    surface, context = QOffscreenSurface(), QOpenGLContext()
    surface.create()
    if context.create() and context.makeCurrent(surface):
        functions = context.functions()
        found["renderer"] = str(functions.glGetString(0x1F01) or "")
        found["version"] = str(functions.glGetString(0x1F02) or "")
        context.doneCurrent()
    return found


def screens(wishes: Answer) -> Answer:
    """Every screen that is plugged in, as the fields of app.screens.rig.Monitor."""
    from PySide6.QtGui import QGuiApplication

    from app.screens.monitors import monitors

    application = QGuiApplication(["meridian-doctor"])
    found: Answer = {"screens": [asdict(one) for one in monitors()]}
    del application
    return found


def fonts(wishes: Answer) -> Answer:
    """The font families of this machine."""
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    application = QGuiApplication(["meridian-doctor", "-platform", "offscreen"])
    families = QFontDatabase.families()
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    del application
    return {
        "families": len(families),
        "inter": any(name.startswith("Inter") for name in families),
        "chinese": chinese[:3],
    }


def sound(wishes: Answer) -> Answer:
    """Names of the chosen microphone and speaker and whether they work, or the sentence that says why there is none.

    `duplex`: "" where people can be heard over the cockpit's sound, else the sentence that says why not.
    """
    from app.assistant.speech.devices.portaudio import NoDevice, find
    from app.assistant.speech.devices.scouting import works
    from app.assistant.speech.echo.canceller import canceller

    found: Answer = {}
    for direction, wanted in (("input", wishes.get("microphone", "")), ("output", wishes.get("speaker", ""))):
        try:
            found[direction] = {"name": find(direction, wanted)[1], "works": works(direction, wanted)}
        except NoDevice as reason:
            found[direction] = {"problem": str(reason)}
    duplex = canceller(wishes.get("duplex", "auto")).duplex
    found["duplex"] = duplex.reason if duplex.state == "half" else ""
    return found


def speech(wishes: Answer) -> Answer:
    """For each language the recogniser with its model and the voice that would be used, and the problem if any."""
    from app.assistant.speech.engines import choose_recogniser, choose_voice
    from app.assistant.speech.wire import Start

    start = Start(**wishes["start"])
    found: Answer = {}
    for language in wishes["languages"]:
        recogniser, deaf = choose_recogniser(start, language)
        voice, dumb = choose_voice(start, language)
        found[language] = {"recogniser": recogniser.name, "model": recogniser.model, "deaf": deaf}
        found[language] |= {"voice": voice.name, "dumb": dumb}
    return found


PROBES: dict[str, Callable[[Answer], Answer]] = {
    "window": window,
    "screens": screens,
    "fonts": fonts,
    "sound": sound,
    "speech": speech,
}

if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]](json.loads(sys.argv[2]))))
