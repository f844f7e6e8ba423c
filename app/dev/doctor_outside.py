"""The doctor's checks of what surrounds the program: screen, fonts, sound, speech, endpoint; each may be absent."""

import http.client
import json
import os
import shutil
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from typing import Any

from app.dev.assets import ROOT
from app.dev.doctor import Finding, Subject
from app.dev.screen import NoScreen, has_screen, virtual_screen
from app.screens.rig import NAMES, Monitor, arrange, left_to_right, told

_PROBE_SECONDS = 30.0
_ENDPOINT_SECONDS = 4.0
_LANGUAGES = {"en": "English", "zh": "Chinese", "de": "German", "fr": "French"}
_MODELS = {"en": "vosk-small-en", "zh": "vosk-small-cn", "de": "vosk-small-de", "fr": "vosk-small-fr"}


class ProbeFailed(Exception):
    """The process that looked ended without an answer; the text says how."""


def screen(subject: Subject) -> Iterator[Finding]:
    """The display, and who draws on it."""
    if has_screen():
        drawn = list(_opengl({}, "the display of this session"))
        yield from drawn
        if all(finding.status == "ok" for finding in drawn):
            yield from _screens(subject)
        return
    if shutil.which("Xvfb") is None:
        yield Finding(
            "Screen", "fail", "no display and no Xvfb", "Start with a display, or run 'apt-get install xvfb'."
        )
        return
    yield Finding(
        "Screen",
        "warn",
        "no display",
        "A desktop or ssh -X gives one; without it the demo is drawn under Xvfb.",
    )
    try:
        with virtual_screen() as environment:
            yield from _opengl(environment, "Xvfb")
    except NoScreen as reason:
        yield Finding("OpenGL", "fail", "no virtual screen", str(reason))


def _screens(subject: Subject) -> Iterator[Finding]:
    """Each screen as a rig's profile may call it, what shows on it, and what the profile cannot have."""
    try:
        there = [Monitor(**one) for one in probe("screens", {})["screens"]]
    except ProbeFailed as error:
        yield Finding("Screens", "fail", f"they could not be listed: {error}", "See what OpenGL lacks above.")
        return
    rig = arrange(subject.screens, there, centre_fills=subject.fullscreen)
    for number, monitor in enumerate(left_to_right(there), 1):
        shown = [NAMES[placed.window] for placed in rig.further if placed.monitor == monitor]
        yield Finding(f"Screen {number}", "ok", " · ".join([told(monitor, there), *shown]))
    for fault in rig.faults:
        what, _, mend = fault.rpartition("; ")
        yield Finding("Screens", "warn", what, mend[0].upper() + mend[1:])


def _opengl(environment: dict[str, str], where: str) -> Iterator[Finding]:
    mend = "Install libegl1 libgl1 libgl1-mesa-dri libxcb-cursor0 ('make setup' does), or your graphics card's driver."
    try:
        found = probe("window", {}, environment)
    except ProbeFailed as error:
        yield Finding("OpenGL", "fail", f"no window on {where}: {error}", mend)
        return
    if not found["renderer"]:
        yield Finding("OpenGL", "fail", f"no OpenGL on {where} ({found['platform']})", mend)
        return
    slow = "" if not found["renderer"].startswith("llvmpipe") else ", in software: pictures come slower"
    yield Finding("OpenGL", "ok", f"{found['renderer']}, {found['version']}, on {where}{slow}")


def fonts(subject: Subject) -> Iterator[Finding]:
    """The wanted family, and one that has Chinese."""
    try:
        found = probe("fonts", {})
    except ProbeFailed as error:
        yield Finding("Fonts", "fail", str(error), "Run 'make setup', which installs fontconfig and the fonts.")
        return
    if found["inter"]:
        yield Finding("Fonts", "ok", f"Inter, among {found['families']} families")
    else:
        yield Finding("Fonts", "warn", "no Inter, another family stands in", "Install fonts-inter, or Inter's files.")
    if found["chinese"]:
        yield Finding("Chinese font", "ok", ", ".join(found["chinese"]))
    else:
        yield Finding("Chinese font", "warn", "none", "Install fonts-noto-cjk, or Noto Sans CJK's files.")


def sound(subject: Subject) -> Iterator[Finding]:
    """Microphone and speaker as the sound process would choose them."""
    try:
        found = probe(
            "sound",
            {
                "microphone": subject.microphone,
                "speaker": subject.speaker,
                "duplex": subject.duplex,
            },
        )
    except ProbeFailed as error:
        mend = "Restart the sound system (on Linux: 'systemctl --user restart pipewire pulseaudio'), then look again."
        yield Finding("Sound", "warn", str(error), mend)
        return
    for name, direction in (("Microphone", "input"), ("Speaker", "output")):
        device = found[direction]
        if "name" not in device:
            yield Finding(name, "warn", "none", device["problem"])
        elif not device["works"]:
            mend = "Close other programs that hold it, plug it in again, or choose another one in the settings."
            yield Finding(name, "warn", f"{device['name']} moves no sound", mend)
        else:
            yield Finding(name, "ok", device["name"])
    if all(found[direction].get("works") for direction in ("input", "output")):
        how = "by touch only: the microphone is deaf while I speak" if found["duplex"] else "by voice"
        yield Finding("Interrupting", "warn" if found["duplex"] else "ok", how, found["duplex"])


def speech(subject: Subject) -> Iterator[Finding]:
    """Recogniser and voice of each language."""
    start = {
        "recogniser": subject.recogniser,
        "voice": subject.voice,
        "models": str(subject.models) if subject.models.is_dir() else "",
        "built_in": str(subject.built_speech),
    }
    from app.assistant.speech.engines import wanted_for

    for code in subject.languages:
        language = _LANGUAGES.get(code, code)
        yield from _speech_server(subject, code)
        start["recogniser"] = wanted_for(code, subject.recogniser)
        if "://" in start["recogniser"]:
            start["recogniser"] = "auto"  # which hears beside the server, and in its place while it fails
        try:
            found = probe("speech", {"languages": [code], "start": start})[code]
        except ProbeFailed as error:
            yield Finding(
                f"{language} speech", "warn", str(error), "Run 'make setup'; until then type instead of speaking."
            )
            continue
        built_in = found["model"] == code
        heard = " ".join(part for part in (found["recogniser"], found["model"]) if part)
        if heard and built_in and not found["deaf"]:
            more = f"For other words, run 'python main.py models download {_MODELS.get(code, code)}'."
            yield Finding(f"{language} recogniser", "ok", f"{heard}, built in: commands only", more)
        elif heard:
            yield Finding(f"{language} recogniser", "warn" if found["deaf"] else "ok", heard, found["deaf"])
        else:
            yield Finding(f"{language} recogniser", "warn", "none", found["deaf"])
        quiet = found["voice"] in ("", "silent")
        yield Finding(
            f"{language} voice",
            "warn" if quiet or found["dumb"] else "ok",
            "none" if quiet else found["voice"],
            found["dumb"],
        )


def _speech_server(subject: Subject, code: str) -> Iterator[Finding]:
    """The server that is to hear a language, asked in this process: its key is in no command line."""
    from app.assistant.speech.engines import speech_server
    from app.assistant.speech.hearing.remote import Unreachable
    from app.assistant.speech.wire import Start

    start = Start(
        recogniser=subject.recogniser,
        recogniser_model=subject.recogniser_model,
        recogniser_key=subject.speech_key.reveal() if "http" in subject.recogniser else "",
    )
    server, name = speech_server(start, code), f"{_LANGUAGES.get(code, code)} speech server"
    if server is None:
        return
    try:
        yield Finding(name, "ok", f"{server.describe(code)} at {server.address}")
    except Unreachable as error:
        yield Finding(name, "warn", "not there", str(error))


def endpoint(subject: Subject) -> Iterator[Finding]:
    """Whether the configured server lists its models; the key is only said to be there or not."""
    if not subject.base_url:
        yield Finding("Chat endpoint", "ok", "the built-in stand-in (no base URL is configured)")
        return
    address = urllib.parse.urlsplit(subject.base_url)
    if address.scheme not in ("http", "https") or not address.hostname:
        mend = "Write it as https://host/v1 (or http:// on this machine)."
        yield Finding("Chat endpoint", "fail", "the base URL is no web address", mend)
        return
    shown = address._replace(netloc=address.netloc.rpartition("@")[2], query="").geturl()
    key = subject.key.reveal()
    place = f"{shown} ({'with a key' if key else 'without a key'})"
    request = urllib.request.Request(f"{subject.base_url.rstrip('/')}/models")
    if key:
        request.add_header("Authorization", f"Bearer {key}")
    try:
        with urllib.request.urlopen(request, timeout=_ENDPOINT_SECONDS) as answer:
            listed = json.loads(answer.read(2_000_000))
        names = [str(model["id"]) for model in listed["data"]]
    except urllib.error.HTTPError as error:
        error.close()
        if error.code in (401, 403):
            yield Finding(
                "Chat endpoint",
                "fail",
                f"{place} refuses the key ({error.code})",
                "Set OPENAI_API_KEY to a key of that server.",
            )
        elif error.code == 404:
            mend = "Check that the base URL ends as the server's guide says, mostly in /v1."
            yield Finding("Chat endpoint", "warn", f"{place} has no list of models (404)", mend)
        else:
            yield Finding(
                "Chat endpoint",
                "fail",
                f"{place} answers {error.code}",
                "Look into the server's log, or try again later.",
            )
        return
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", None) or error
        mend = "Start that server or connect the network; until then the built-in stand-in answers."
        yield Finding("Chat endpoint", "fail", f"{place} cannot be reached: {reason}", mend)
        return
    except (ValueError, KeyError, TypeError):
        mend = "Point the base URL at an OpenAI-compatible server, mostly ending in /v1."
        yield Finding("Chat endpoint", "fail", f"{place} answers something that is no list of models", mend)
        return
    if subject.model and subject.model not in names:
        mend = f"Choose one that it has: {', '.join(names[:5]) or 'it lists none'}."
        yield Finding("Chat endpoint", "warn", f"{place} does not list the model {subject.model}", mend)
    else:
        yield Finding("Chat endpoint", "ok", f"{place}, {len(names)} models")


def probe(what: str, wishes: dict[str, Any], environment: dict[str, str] | None = None) -> dict[str, Any]:
    """Run a probe of doctor_probe.py in its own process; raises ProbeFailed when it crashes, hangs or says nothing."""
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "app.dev.doctor_probe", what, json.dumps(wishes)],
            cwd=ROOT,
            env=os.environ | {"PYTHONUTF8": "1"} | (environment or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_PROBE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ProbeFailed(f"no answer within {_PROBE_SECONDS:.0f} s") from None
    if ended.returncode:
        words = [line.strip() for line in ended.stderr.splitlines() if line.strip()]
        how = f"crashed with signal {-ended.returncode}" if ended.returncode < 0 else "failed"
        reason = next((line for line in words if "cannot open shared object" in line or "No module named" in line), "")
        raise ProbeFailed(f"it {how}: {reason or (words[-1] if words else 'without a word')}")
    answer: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return answer
