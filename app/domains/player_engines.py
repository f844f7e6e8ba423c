"""What plays one file or stream; the clock without sound is the engine where nothing else is."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.sounds.sound_shape import Shape


class Engine(Protocol):
    """`at`, `duration` and positions are seconds, `volume` is linear from 0 to 1; a source is a file or a URL.

    `outside`: what sounds now does not pass through the sound process, which cannot take it out of what it hears.
    """

    @property
    def loudspeakers(self) -> int:
        """2, or 4 with rear ones."""

    @property
    def audible(self) -> bool:
        """Whether a device plays it."""

    @property
    def outside(self) -> bool:
        """Whether something sounds past the sound process."""

    def load(self, source: Path | str, at: float, duration: float) -> None:
        """Make it ready at a place in it; raises ImportError where a library is missing."""

    def run(self, on: bool) -> None:
        """Play or pause."""

    def seek(self, at: float) -> None:
        """Go to a place."""

    def set_volume(self, volume: float) -> None:
        """How loud."""

    def shape(self, shape: Shape) -> None:
        """How it sounds."""

    def duck(self, on: bool) -> None:
        """Get out of the way of speech, or come back."""

    def position(self) -> float:
        """Where it is."""

    def ended(self) -> bool:
        """Whether the file has been played to its end."""

    def failed(self) -> bool:
        """Whether the file cannot be played."""

    def close(self) -> None:
        """Let everything go; not used any more after this."""


class Silence:
    """Plays nothing, at the pace of the clock."""

    loudspeakers = 2
    outside = False

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, audible: bool = False) -> None:
        """`audible` where it stands in for a device that is being opened."""
        self.audible = audible
        self._clock = clock
        self._at, self._since, self._duration = 0.0, clock(), 0.0
        self._running = False

    def load(self, source: Path | str, at: float, duration: float) -> None:
        """Take the duration for granted."""
        self._duration = duration
        self.seek(at)

    def run(self, on: bool) -> None:
        """Let the clock run or stand."""
        self.seek(self.position())
        self._running = on

    def seek(self, at: float) -> None:
        """Set the clock."""
        self._at, self._since = at, self._clock()

    def set_volume(self, volume: float) -> None:
        """Nothing to turn."""

    def shape(self, shape: Shape) -> None:
        """Nothing to shape."""

    def duck(self, on: bool) -> None:
        """Nothing to duck."""

    def position(self) -> float:
        """By the clock."""
        passed = self._clock() - self._since if self._running else 0.0
        return min(self._at + passed, self._duration) if self._duration else self._at + passed

    def ended(self) -> bool:
        """The duration has passed."""
        return self._running and self._duration > 0 and self.position() >= self._duration

    def failed(self) -> bool:
        """Silence always succeeds."""
        return False

    def close(self) -> None:
        """Nothing to let go."""
