"""The music once more, for a film: the same recordings, obeying the same commands, a little later."""

import threading
import time
from collections import deque

from app.assistant.speech.commands import Duck, MusicLoad, MusicRun, MusicSeek, MusicShape, MusicVolume
from app.assistant.speech.speaking.music import Music, MusicCommand
from app.sounds.sound_shape import Frames, Shape, Spread

RATE = 48000


class FilmMusic:
    """A `MusicProcess`; `pull` is for the film's clock, which runs behind."""

    def __init__(self) -> None:
        self._music = Music(RATE, lambda event: None)
        self._spread = Spread()
        self._waiting: deque[tuple[float, MusicCommand]] = deque()
        self._lock = threading.Lock()
        self._begun = False

    def begin(self) -> None:
        """What was commanded so far was so before the film; what comes from now on happens in it."""
        self._begun = True

    def end(self) -> None:
        """Let the file go, and be ready for the next film."""
        self._begun = False
        self._waiting.clear()
        self._music.obey(MusicLoad(""))

    def pull(self, count: int, at: float, *, spoken_over: bool) -> Frames:
        """The next `count` frames (n, 2), as they were heard from `at` (time.monotonic()) on."""
        with self._lock:
            while self._waiting and self._waiting[0][0] <= at:
                self._music.obey(self._waiting.popleft()[1])
        self._music.speech(spoken_over)
        self._spread.take(self._music.shape)
        return self._spread(self._music.pull(count, at), 2)

    def load(self, path: str, at: float, take: int) -> None:
        """As a `MusicProcess`."""
        self._later(MusicLoad(path, at, take))

    def run(self, on: bool) -> None:
        """As a `MusicProcess`."""
        self._later(MusicRun(on))

    def seek(self, at: float, take: int) -> None:
        """As a `MusicProcess`."""
        self._later(MusicSeek(at, take))

    def set_volume(self, volume: float) -> None:
        """As a `MusicProcess`."""
        self._later(MusicVolume(volume))

    def shape(self, shape: Shape) -> None:
        """As a `MusicProcess`."""
        even = (shape.balance / 100, shape.fade / 100)
        self._later(MusicShape(shape.bass, shape.middle, shape.treble, *even))

    def duck(self, on: bool) -> None:
        """As a `MusicProcess`."""
        self._later(Duck(on))

    def outside(self, on: bool) -> None:
        """As a `MusicProcess`: music that Qt's player plays is not in the film."""

    def _later(self, command: MusicCommand) -> None:
        if not self._begun:
            self._music.obey(command)
            return
        with self._lock:
            self._waiting.append((time.monotonic(), command))
