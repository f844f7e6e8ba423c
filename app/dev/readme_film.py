"""The short film at the top of the README, made by the running cockpit: it is spoken to, acts, answers and drives.

As a program, `python -m app.dev.readme_film FILE.webp`, off-screen. Where libfaketime is installed the cockpit's clock
goes SLOWER there, so that the film is smooth on any machine; elsewhere a slow machine leaves frames out.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage

from app.dev.screen import NoScreen, virtual_screen
from app.dev.webp_film import NoFilm, largest_step, write_film
from app.showing.frames import Frames

SIZE, SHOWN = (1440, 540), QSize(960, 360)  # of the window, and of the film
RATE, QUALITY = 12, 80
OPTIONS = ["--windowed", "--size", "{}x{}".format(*SIZE), "--mode", "night", "--language", "en"]
QUIET = ["--microphone", "none", "--speaker", "none", "--speech", "none", "--voice", "silent"]
WARMTH, WAY = "it's too cold in here and play something calm", "take me to the lake"
WORD_S, LETTER_S = 0.24, 0.032  # seconds from word to word of a wish, from letter to letter of an answer
SLOWER = 5  # times
SLOW_CLOCK = "*/faketime/libfaketimeMT.so.1"  # in /usr/lib


class Filming:
    """Keeps what the window shows, about RATE times a second, small and with its second, until it is stopped."""

    def __init__(self, window: Any) -> None:
        self.pictures: list[tuple[float, QImage]] = []
        self._frames = Frames(window.root, RATE)
        self._task = asyncio.create_task(self._run())

    async def _run(self) -> None:
        self._frames.start()
        begun, kept = 0.0, None
        while True:
            image = self._frames.fresh()
            if image is not None and image is not kept:
                begun, kept = begun or time.monotonic(), image
                small = image.scaled(
                    SHOWN, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
                self.pictures.append((time.monotonic() - begun, small))
            await asyncio.sleep(0.4 / RATE)

    def stop(self) -> list[tuple[float, QImage]]:
        """Film no more; gives the pictures."""
        self._task.cancel()
        self._frames.stop()
        return self.pictures


async def play(app: Any, window: Any) -> list[tuple[float, QImage]]:
    """Two wishes to a car that waits, then a piece of the way."""
    model, talk = app.models.conversation, app.talk
    app.drive.held = True
    app.start_drive()
    model.update(microphone="ready", notice="")
    app.models.media.heard(True)
    await asyncio.sleep(5.0)
    model.update(notice="")
    await asyncio.sleep(0.6)
    filming = Filming(window)
    await asyncio.sleep(0.8)
    await _say(app, WARMTH)
    await asyncio.sleep(1.4)
    _undo(window)
    await asyncio.sleep(1.4)
    talk.fading.now()
    await _say(app, WAY)
    app.drive.held = False
    await asyncio.sleep(4.0)
    return filming.stop()


async def _say(app: Any, wish: str) -> None:
    """A wish whose words come one by one, as the recogniser brings them; its turn; the answer as the voice says it."""
    model, words = app.models.conversation, wish.split()
    for count in range(1, len(words) + 1):
        sure = max(0, count - 2)
        heard, unsure = " ".join(words[:sure]), " ".join(words[sure:count])
        model.update(phase="listening", heard=heard, provisional=unsure, level=0.3 + 0.5 * (count % 2))
        await asyncio.sleep(WORD_S)
    model.update(provisional="", heard=wish, level=0.0)
    app.talk.ask(wish)
    await app.talk.settled()
    answer = model.state.answer
    for said in range(0, len(answer), 4):
        model.update(phase="speaking", spoken_until=said, level=0.35 + 0.3 * (said % 3))
        await asyncio.sleep(4 * LETTER_S)
    model.update(phase="idle", spoken_until=len(answer), level=0.0)


def _undo(window: Any) -> None:
    """Press Undo beside the first thing that was done."""
    for button in window.root.findChildren(QObject, "undo")[:1]:
        button.click()


def make(path: Path) -> int:
    """Make the film; returns the exit status."""
    from app import run
    from app.config import load, options
    from app.dev.shots import FIXED_NOW

    async def work(app: Any, window: Any, closed: asyncio.Event) -> int:
        pictures = await play(app, window)
        try:
            length = write_film(pictures, path, QUALITY)
        except (NoFilm, OSError) as error:
            print(f"The film {path} was not made: {error}", file=sys.stderr)
            return 1
        print(f"{path}: {len(pictures)} frames, at most {largest_step(pictures):.2f} s each, {length / 1e6:.1f} MB")
        return 0

    with TemporaryDirectory() as folder:
        config = load(argparse.ArgumentParser(parents=[options()]).parse_args([*OPTIONS, *QUIET, "--data", folder]))
        config = replace(config, cockpit=replace(config.cockpit, fullscreen=False))
        done: Callable[[Any, Any, asyncio.Event], Awaitable[int]] = work
        return run._with_window(config, done, now=FIXED_NOW)


def main() -> int:
    """The program: a screen, and within it once more this program, by a slow clock where there is one."""
    parser = argparse.ArgumentParser(description="Make the README's film.")
    parser.add_argument("file", type=Path, help="an animated WebP")
    parser.add_argument("--inside", action="store_true", help="there is a screen already")
    given = parser.parse_args()
    if given.inside:
        return make(given.file)
    clocks = sorted(Path("/usr/lib").glob(SLOW_CLOCK))
    slow = {"LD_PRELOAD": str(clocks[0]), "FAKETIME": f"+0 x{1 / SLOWER:.4f}"} if clocks else {}
    if not slow:
        print("A smooth film on a slow machine needs libfaketime: apt-get install libfaketime.")
    try:
        with virtual_screen(*SIZE) as screen:
            command = [sys.executable, "-m", "app.dev.readme_film", "--inside", str(given.file)]
            return subprocess.run(command, env=os.environ | screen | slow, check=False).returncode
    except NoScreen as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
