"""Runs the program in its several ways, once screen and assets are there."""

import asyncio
import logging
import os
import sys
from collections.abc import Awaitable, Callable, Collection, Coroutine, Iterable
from dataclasses import replace
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app import loop
from app.config import Config

ROOT = Path(__file__).parents[1]
DEMO_DESTINATION = "Lake Cabin"
FIRST_FRAME_WITHIN = 30.0  # seconds
log = logging.getLogger("meridian")


def ask(config: Config, lines: Iterable[str], *, as_json: bool) -> int:
    """Answer lines of text on standard output."""
    from app.ask import ask as answer

    return loop.run_plain(lambda: _without_window(config, lambda app: answer(app, lines, as_json=as_json)))


def hear(config: Config, path: Path, *, as_json: bool) -> int:
    """Recognise a file and answer it on standard output."""
    from app.ask import hear as answer

    return loop.run_plain(lambda: _without_window(config, lambda app: answer(app, path, as_json=as_json)))


async def _without_window(config: Config, work: Callable[[Any], Awaitable[int]]) -> int:
    from app.application import Application

    keep_log(config)
    app = Application(config)
    app.keep_places()
    try:
        return await work(app)
    finally:
        await app.close()


def cockpit(config: Config, out: Path | None = None) -> int:
    """Open the cockpit and stay until its window is closed."""

    async def stay(app: Any, window: Any, closed: asyncio.Event) -> int:
        if out is not None:
            app.keep_records(out)
        app.keep_places()
        app.start_drive(config.drive.destination or DEMO_DESTINATION)
        await app.start_talk()
        await closed.wait()
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


def shots(config: Config, folder: Path, only: Collection[str] = ()) -> int:
    """A picture of every screen and orb state into `folder`, or only of those named."""
    from app.dev.shots import FIXED_NOW, take

    kept = TemporaryDirectory(prefix="meridian-shots-")  # what the pictures' car learns is nobody's
    config = replace(config, cockpit=replace(config.cockpit, fullscreen=False), data=Path(kept.name))

    async def pictures(app: Any, window: Any, closed: asyncio.Event) -> int:
        modes = ("night", "day") if config.cockpit.mode == "auto" else (config.cockpit.mode,)
        for path in [path async for path in take(app, window, folder, modes, only)]:
            print(path)
        return 0

    with kept:
        return _with_window(config, pictures, now=FIXED_NOW)


Work = Callable[[Any, Any, asyncio.Event], Awaitable[int]]


def _nothing() -> None:
    """What happens at the first frame unless somebody measures it."""


def _with_window(config: Config, work: Work, *, now: Any = None, first_frame: Callable[[], None] = _nothing) -> int:
    """Show the window at once, fill it with the cockpit, and work once that is on the screen."""
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
        return _show(config, application, work, now, first_frame)

    try:
        return loop.run_with_qt(main, application)
    finally:
        qInstallMessageHandler(None)


async def _show(config: Config, application: Any, work: Work, now: Any, first_frame: Callable[[], None]) -> int:
    from app.window import Window, WindowError

    closed = asyncio.Event()
    application.lastWindowClosed.connect(closed.set)
    app = player = window = None
    try:
        window = Window(_first_tokens(config), None if config.cockpit.fullscreen else config.cockpit.size)
        await _drawn(window)
        first_frame()
        from app.application import Application

        app = Application(config, now=now)
        window.open(app.cockpit)
        app.follow_language(window)
        player = app.start_music()
        await _drawn(window)
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
    from app.domains.tokens import DAY_HOURS, MERIDIAN, ThemeError, read_theme, theme_file

    mode = config.cockpit.mode
    if mode == "auto":
        mode = "day" if datetime.now().hour in DAY_HOURS else "night"
    try:
        return read_theme(theme_file(config.cockpit.theme))[mode]
    except (ThemeError, KeyError):
        return read_theme(MERIDIAN)[mode]


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
