"""Runs the program in its several ways, once screen and assets are there."""

import asyncio
import logging
import os
import sys
from collections.abc import Awaitable, Callable, Collection, Coroutine, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app import loop
from app.config import Config
from app.drawing_priority import draw_after_sound

ROOT = Path(__file__).parents[1]
DEMO_DESTINATION = "Lake Cabin"
FIRST_FRAME_WITHIN = 30.0  # seconds
log = logging.getLogger("meridian")


def ask(config: Config, lines: Iterable[str], *, as_json: bool) -> int:
    """Answer lines of text on standard output."""

    async def work(app: Any) -> int:
        from app.ask import ask as answer

        return await answer(app, lines, as_json=as_json)

    return loop.run_plain(lambda: _without_window(config, work))


def hear(config: Config, path: Path, *, as_json: bool) -> int:
    """Recognise a file and answer it on standard output."""

    async def work(app: Any) -> int:
        from app.ask import hear as answer

        return await answer(app, path, as_json=as_json)

    return loop.run_plain(lambda: _without_window(config, work))


async def _without_window(config: Config, work: Callable[[Any], Awaitable[int]]) -> int:
    from app.assistant.chat.process import READY_WITHIN, ServerProcess

    stand_in = ServerProcess(ready_within=max(READY_WITHIN, config.chat.first_token_s))
    stand_in.start()  # it is ready by the time that the rest is imported
    from app.application import Application

    keep_log(config)
    app = Application(config, stand_in=stand_in)
    app.keep_places()
    try:
        return await work(app)
    finally:
        await app.close()


def cockpit(
    config: Config,
    out: Path | None = None,
    *,
    live: bool = False,
    show: Path | None = None,
    words: str | None = None,
) -> int:
    """Open the cockpit and stay until its window is closed; `live` loads its QML anew whenever a file is saved.

    `show`: a file of scenes to be played in place of the demo day. `words`: "pseudo" or "rtl", a made-up language.
    """

    async def stay(app: Any, window: Any, closed: asyncio.Event) -> int:
        from app.live.designing import Designing
        from app.screens.further import FurtherScreens
        from app.showing.presenting import Presenting

        _made_up(app, words)
        if out is not None:
            app.keep_records(out)
        app.keep_places()
        further = FurtherScreens(app, window)
        app.start_drive(config.drive.destination or DEMO_DESTINATION)
        await app.start_talk()
        designing = Designing(window, app, further, live=live)
        presenting = Presenting(app, window, out, show)
        try:
            await closed.wait()
        finally:
            await presenting.close()
            designing.close()
            further.close()
        return 0

    return _with_window(config, stay)


def demo(config: Config, out: Path) -> int:
    """The demo drive into `out`; says where its pictures are."""
    from app.demo import Demo

    night = replace(config.cockpit, mode="night", fullscreen=False)
    config = replace(config, cockpit=night, speech=replace(config.speech, microphone="none"))

    async def drive(app: Any, window: Any, closed: asyncio.Event) -> int:
        app.start_drive(config.drive.destination)
        await app.start_talk()
        try:
            await Demo(app, window, out).run()
        except OSError as error:
            print(f"The demo drive could not write to {out} ({error.strerror}): name another folder.", file=sys.stderr)
            return 1
        print(f"The demo drive is over. Look at {out / 'contact-sheet.png'} and {out / 'pictures'}, read")
        print(f"{out / 'transcript.txt'}, {out / 'journal.jsonl'} and {out / 'latencies.jsonl'}.")
        return 0

    return _with_window(config, drive)


def self_test(config: Config) -> int:
    """Start, draw, answer one turn and quit; 0 when each of these happened."""
    config = replace(config, cockpit=replace(config.cockpit, fullscreen=False))

    async def test(app: Any, window: Any, closed: asyncio.Event) -> int:
        app.talk.ask("set the temperature to 24 degrees")
        await app.talk.settled()
        picture = window.picture()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 40) for y in range(0, picture.height(), 40)}
        checks = {
            "the screen is drawn": len(colours) > 20,
            "a turn changed the car": app.models.climate.state.targets[0] == 24.0,
            "QML has no complaint": not window.faults(),
        }
        for check, passed in checks.items():
            print(f"{'ok  ' if passed else 'FAIL'}  {check}")
        for fault in window.faults():
            print(f"      {fault}")
        return 0 if all(checks.values()) else 1

    return _with_window(config, test)


def _made_up(app: Any, words: str | None) -> None:
    """Let the screen show a made-up language, where one is named, in place of English."""
    if words is not None:
        from app.dev.measure.dress import speak

        speak(app, words)


def shots(config: Config, folder: Path, only: Collection[str] = (), words: str | None = None) -> int:
    """A picture of every screen and orb state into `folder`, or only of those named; `words` as of the cockpit."""
    from app.dev.shot_waits import NotReached
    from app.dev.shots import FIXED_NOW, take

    kept = TemporaryDirectory(prefix="meridian-shots-")  # what the pictures' car learns is nobody's
    cockpit = replace(config.cockpit, fullscreen=False)
    config = replace(config, cockpit=cockpit, chat=_patient(config.chat), data=Path(kept.name))

    async def pictures(app: Any, window: Any, closed: asyncio.Event) -> int:
        _made_up(app, words)
        modes = ("night", "day") if config.cockpit.mode == "auto" else (config.cockpit.mode,)
        try:
            async for path in take(app, window, folder, modes, only):
                print(path, flush=True)
        except NotReached as lacking:
            print(lacking, file=sys.stderr)
            return 1
        return 0

    with kept:
        return _with_window(config, pictures, now=FIXED_NOW)


def study(config: Config, folder: Any, path: Path, *, kiosk: bool, further: Sequence[Any] = ()) -> int:
    """The session in `path` of a study's folder, in the cockpit; `further`: ways to desks on other machines."""
    from app.studying.attending import attend
    from app.studying.desks import desks
    from app.studying.kiosk import kiosk as hold
    from app.studying.run import run_session

    async def session(app: Any, window: Any, closed: asyncio.Event) -> int:
        from app.screens.further import FurtherScreens

        app.keep_places()

        def opened(studying: Any) -> Callable[[], None]:
            window.open(app.cockpit)  # which the study's screens cover from its first frame on
            return _nothing

        def beside(studying: Any) -> Callable[[], None]:
            return FurtherScreens(app, window).close

        attached = [attend, opened, beside, *([hold] if kiosk else []), lambda studying: desks(studying, further)]
        return await run_session(app, window, closed, folder, path, tuple(attached))

    return _with_window(config, session, filled=False)


def replay(config: Config, recorded: Any, *, speed: float, begin: float) -> int:
    """A recorded session in the cockpit's window; what its car learns is nobody's."""
    from app.replaying.shown import shown

    async def play(app: Any, window: Any, closed: asyncio.Event) -> int:
        return await shown(app, window, closed, recorded, speed, begin)

    with TemporaryDirectory(prefix="meridian-replay-") as data:
        return _with_window(replace(config, data=Path(data)), play, scene="Replay/ReplayMain.qml")


def verify(config: Config, study: Any, recorded: Any, to: Path) -> int:
    """Do a recorded session once more, off-screen, and report what came of it into `to`; 1 when all is not the same."""
    from app.replaying.verified import verified

    cockpit = replace(config.cockpit, fullscreen=False, size=recorded.size, reduced_motion=True)
    speech = replace(config.speech, microphone="none", speaker="none")

    async def check(app: Any, window: Any, closed: asyncio.Event) -> int:
        return await verified(app, window, study, recorded, to)

    with TemporaryDirectory(prefix="meridian-verify-") as data:
        config = replace(config, cockpit=cockpit, speech=speech, chat=_patient(config.chat), data=Path(data))
        return _with_window(config, check)


def _patient(chat: Any) -> Any:
    """The endpoint's settings for a machine that has other work, too."""
    return replace(chat, first_token_s=120.0, idle_s=120.0, whole_s=240.0, tool_s=120.0)


Work = Callable[[Any, Any, asyncio.Event], Awaitable[int]]


def _nothing() -> None:
    """What happens at the first frame, or at the end, unless somebody asks for more."""


def _with_window(
    config: Config,
    work: Work,
    *,
    now: Any = None,
    first_frame: Callable[[], None] = _nothing,
    scene: str = "Main.qml",
    filled: bool = True,
) -> int:
    """Show the window at once, fill it with the cockpit, and work once that is on the screen.

    A window that is not `filled` stays empty until `work` opens it.
    """
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")  # Python draws the map: the render thread would wait for it
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(ROOT / "build" / "qmlcache"))
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication

    keep_log(config)

    def note(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        log.log(logging.WARNING if kind is not QtMsgType.QtDebugMsg else logging.DEBUG, "Qt: %s", text)

    qInstallMessageHandler(note)
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("meridian")
    application.setApplicationDisplayName("Meridian")

    def main() -> Coroutine[Any, Any, int]:
        return _show(config, application, work, now, first_frame, scene, filled)

    try:
        return loop.run_with_qt(main, application)
    finally:
        qInstallMessageHandler(None)


async def _show(
    config: Config,
    application: Any,
    work: Work,
    now: Any,
    first_frame: Callable[[], None],
    scene: str,
    filled: bool,
) -> int:
    from app.window import Window, WindowError

    closed = asyncio.Event()
    application.lastWindowClosed.connect(closed.set)
    app = player = window = None
    try:
        size = None if config.cockpit.fullscreen else config.cockpit.size
        at = {"screen": _centre(config), "zoom": config.screens.centre.scale} if scene == "Main.qml" else {}
        window = Window(_first_tokens(config), size, scene, **at)
        await _drawn(window)
        first_frame()
        from app.application import Application

        app = Application(config, now=now)
        if filled:
            window.open(app.cockpit)
        app.follow_language(window)
        app.talk.next_frame = window.next_frame
        player = app.start_music()
        await _drawn(window)
        draw_after_sound()
        return await work(app, window, closed)
    except WindowError as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        if window is not None:
            window.close()
        if player is not None:
            player.close()
        if app is not None:
            await app.close()


def _first_tokens(config: Config) -> dict[str, object]:
    """The colours of the empty window: the chosen theme's, or the house's where that one is unfit."""
    from app.theme.fault import ThemeError
    from app.theme.theme import DAY_HOURS, MERIDIAN, read_theme, theme_file

    mode = config.cockpit.mode
    if mode == "auto":
        mode = "day" if datetime.now().hour in DAY_HOURS else "night"
    try:
        return read_theme(theme_file(config.cockpit.theme))[mode]
    except (ThemeError, KeyError):
        return read_theme(MERIDIAN)[mode]


def _centre(config: Config) -> Any:
    """The screen that the profile names for the centre; None where it names none or that one is not there."""
    from app.screens.monitors import monitors, screen_of
    from app.screens.rig import found

    on = config.screens.centre.on
    monitor = found(on, monitors()) if on else None
    return screen_of(monitor) if monitor is not None else None


async def _drawn(window: Any) -> None:
    """Wait for the window's next frame; raises WindowError when none comes."""
    from app.window import WindowError

    drawn = asyncio.Event()
    window.root.frameSwapped.connect(drawn.set)
    window.root.update()
    try:
        async with asyncio.timeout(FIRST_FRAME_WITHIN):  # wait_for would swallow a cancellation in that moment
            await drawn.wait()
    except TimeoutError:
        sentence = "Nothing was drawn within 30 s: run `python main.py doctor` to see what the screen lacks."
        raise WindowError(sentence) from None
    finally:
        window.root.frameSwapped.disconnect(drawn.set)


def keep_log(config: Config) -> None:
    """Tracebacks and Qt's complaints go to a file in the data folder, never to a terminal."""
    log.setLevel(logging.INFO)
    log.propagate = False
    for handler in log.handlers[:]:
        log.removeHandler(handler)
        handler.close()
    try:
        config.data.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(config.data / "meridian.log", maxBytes=2_000_000, backupCount=2, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
    except OSError:
        log.addHandler(logging.NullHandler())
