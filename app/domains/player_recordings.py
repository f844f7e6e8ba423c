"""Recordings played by the sound process, whose echo canceller then knows what leaves the loudspeakers."""

import itertools
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Protocol

from app.sounds.sound_shape import Shape

STALE_S = 0.5
"""The music is taken to have gone on by no more than this since it was last told where it is."""


class MusicProcess(Protocol):
    """The sound process as the player sees it. `take` numbers a load or seek and comes back with what it tells."""

    def load(self, path: str, at: float, take: int) -> None:
        """Have a recording ready, paused; "" lets it go."""

    def run(self, on: bool) -> None:
        """Play or pause."""

    def seek(self, at: float, take: int) -> None:
        """Go to a place."""

    def set_volume(self, volume: float) -> None:
        """Linear, 0 to 1."""

    def shape(self, shape: Shape) -> None:
        """Equaliser, balance, fade."""

    def duck(self, on: bool) -> None:
        """Low under speech, or as loud as before."""

    def outside(self, on: bool) -> None:
        """Whether music sounds that the process does not play."""


class Recordings:
    """An engine for WAV files. `audible` and `loudspeakers` are as the process tells them."""

    outside = False
    _takes: ClassVar = itertools.count(1)

    def __init__(
        self,
        process: MusicProcess,
        loudspeakers: int = 2,
        clock: Callable[[], float] = time.monotonic,
        *,
        audible: bool = True,
    ) -> None:
        self.loudspeakers, self.audible = loudspeakers, audible
        self._process, self._clock = process, clock
        self._along: MusicProcess | None = None
        self._path, self._on, self._duration = "", False, 0.0
        self._volume, self._shape, self._ducked = 1.0, Shape(), False
        self._at, self._since, self._take = 0.0, 0.0, 0
        self._over = self._broken = False

    # --- what the process tells

    def is_at(self, seconds: float, heard: float, take: int) -> None:
        """Where it is at a time of time.monotonic(); nothing where that was before the last jump."""
        if take == self._take:
            self._at, self._since = seconds, heard

    def has_ended(self, how: str, take: int) -> None:
        """finished or failed."""
        if take == self._take:
            self._over, self._broken = how == "finished", how == "failed"

    def restarted(self) -> None:
        """The process is a new one: it goes on where the music was."""
        at = self.position()
        if self._path and not self._over and not self._broken:
            self._stand(at)
        self._tell_all(self._process, at)

    def play_along(self, process: MusicProcess | None) -> None:
        """Let somebody else play the same from now on: a film; None: nobody."""
        self._along = process
        if process is not None:
            self._tell_all(process, self.position())

    def _tell_all(self, process: MusicProcess, at: float) -> None:
        process.set_volume(self._volume)
        process.shape(self._shape)
        process.duck(self._ducked)
        if self._path and not self._over and not self._broken:
            process.load(self._path, at, self._take)
        process.run(self._on)

    @property
    def _players(self) -> tuple[MusicProcess, ...]:
        return (self._process,) if self._along is None else (self._process, self._along)

    # --- what the player asks for

    def load(self, source: Path | str, at: float, duration: float) -> None:
        """Have the process read it."""
        self._path, self._duration, self._on = str(Path(source).resolve()), duration, False
        self._stand(at)
        for player in self._players:
            player.load(self._path, at, self._take)

    def run(self, on: bool) -> None:
        """Play or pause."""
        self._at, self._since = self.position(), self._clock()
        self._on = on
        for player in self._players:
            player.run(on)

    def seek(self, at: float) -> None:
        """Go to a place."""
        self._stand(at)
        for player in self._players:
            player.seek(at, self._take)

    def set_volume(self, volume: float) -> None:
        """Of the music alone."""
        self._volume = volume
        for player in self._players:
            player.set_volume(volume)

    def shape(self, shape: Shape) -> None:
        """Equaliser, balance, fade."""
        self._shape = shape
        for player in self._players:
            player.shape(shape)

    def duck(self, on: bool) -> None:
        """The process lowers it smoothly."""
        self._ducked = on
        for player in self._players:
            player.duck(on)

    def position(self) -> float:
        """What leaves the loudspeakers; it stands while the process says nothing."""
        passed = min(STALE_S, max(0.0, self._clock() - self._since)) if self._on and not self._over else 0.0
        return min(self._at + passed, self._duration) if self._duration else self._at + passed

    def ended(self) -> bool:
        """The last frame has gone out."""
        return self._over

    def failed(self) -> bool:
        """The file is missing or no WAV of a kind that can be read."""
        return self._broken

    def close(self) -> None:
        """The process lets the file go."""
        for player in self._players:
            player.load("", 0.0, 0)

    def _stand(self, at: float) -> None:
        self._take = next(self._takes)
        self._at, self._since = at, self._clock()
        self._over = self._broken = False
