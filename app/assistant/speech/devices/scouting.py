"""Looks for missing sound devices in processes of a moment: `python -m app.assistant.speech.devices.scouting input=`.

PortAudio keeps the device list it began with, may hang, and takes no new list while anything plays; so somebody else
looks first, and what plays is disturbed only for a device that is there and works.
"""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

from app.assistant.speech.devices.portaudio import NoDevice, find, portaudio

_ROOT = Path(__file__).resolve().parents[4]
_LONGEST = 4.0  # seconds after which a scout is held up by what it looks for
_PAUSE, _PAUSES = 1.5, 6.0  # seconds between two looks, growing to the second
_SOUNDING = 1.0  # seconds in which a device that works gives a block


class Scout:
    """One look at a time. `works` has the directions that were asked for and are found to work."""

    def __init__(self, wanted: dict[str, str]) -> None:
        """`wanted`: parts of the names of "input" and "output"."""
        self.works: set[str] = set()
        self._wanted = wanted
        self._asked: set[str] = set()
        self._look: subprocess.Popen[str] | None = None
        self._began, self._due, self._pause = 0.0, 0.0, _PAUSE

    def ask(self, direction: str) -> None:
        """Have somebody look for it, now or as soon as the look under way is over."""
        self._asked.add(direction)

    def forget(self, direction: str) -> None:
        """It is there, or no longer wanted."""
        self._asked.discard(direction)
        self.works.discard(direction)
        if not self._asked:
            self._pause, self._due = _PAUSE, 0.0

    def watch(self) -> None:
        """Called a few times a second: begin a look that is due, take in what one has found."""
        now = time.monotonic()
        if self._look is None:
            if self._asked and now >= self._due:
                self._begin(now)
            return
        if self._look.poll() is None:
            if now - self._began > _LONGEST:
                self._end()
            return
        assert self._look.stdout is not None
        self.works = {word for word in self._look.stdout.read().split() if word in self._asked}
        self._end()

    def close(self) -> None:
        """End a look that is under way."""
        if self._look is not None:
            self._end()

    def _begin(self, now: float) -> None:
        wishes = [f"{direction}={self._wanted[direction]}" for direction in sorted(self._asked)]
        self._look = subprocess.Popen(
            [sys.executable, "-m", "app.assistant.speech.devices.scouting", *wishes],
            cwd=_ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._began = now

    def _end(self) -> None:
        assert self._look is not None
        self._look.kill()
        self._look.communicate()
        self._look = None
        self._due = time.monotonic() + self._pause
        self._pause = min(_PAUSES, self._pause * 1.5)


def works(direction: str, wanted: str) -> bool:
    """Whether such a device is there, can be opened and gives or takes a block."""
    moved = threading.Event()
    try:
        number, _ = find(direction, wanted)
        sound = portaudio()
    except NoDevice:
        return False
    make = sound.RawInputStream if direction == "input" else sound.RawOutputStream

    def block(data: object, *rest: object) -> None:
        if direction == "output":
            data[:] = bytes(len(data))  # type: ignore[index, arg-type]
        moved.set()

    try:
        with make(device=number, channels=1, dtype="int16", callback=block):
            return moved.wait(_SOUNDING)
    except sound.PortAudioError:
        return False


def main(wishes: list[str]) -> None:
    """Print which of the wishes `direction=part of a name` can be fulfilled."""
    over = threading.Timer(_LONGEST + 1, os._exit, (1,))  # whoever wanted to know may be gone
    over.daemon = True
    over.start()
    for wish in wishes:
        direction, _, wanted = wish.partition("=")
        if works(direction, wanted):
            print(direction, flush=True)
    os._exit(0)  # closing may hang; there is nothing left to save


if __name__ == "__main__":
    main(sys.argv[1:])
