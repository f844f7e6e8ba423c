"""Who plays what: recordings the sound process, streams and compressed files Qt's player, the clock where neither can.

Only what the sound process plays is in the reference of its echo canceller; while Qt's player sounds, `outside` is true
and one can speak into the music, but not over it without the cockpit hearing it, too.
"""

from collections.abc import Callable
from pathlib import Path

from app.domains.player_engines import Engine, Silence
from app.domains.player_recordings import MusicProcess, Recordings
from app.domains.player_streams import QtDevice
from app.sounds.sound_shape import Shape


class Decks:
    """Opens engines for a Player. Until `attach` it is not known whether there is a sound process: the clock plays."""

    def __init__(self, device: QtDevice | None = None) -> None:
        self.recordings: Recordings | None = None
        self._device = device or QtDevice()
        self._process: MusicProcess | None = None
        self._along: MusicProcess | None = None
        self._loudspeakers, self._audible = 2, True
        self._awaited = True
        self._changed: Callable[[], None] = lambda: None

    def attach(self, process: MusicProcess | None, loudspeakers: int = 2, *, audible: bool = True) -> None:
        """The sound process runs, `audible` where it has a speaker, or there is none; what plays goes on with it."""
        self._process, self._loudspeakers, self._audible = process, loudspeakers, audible
        self._awaited = False
        self._changed()

    def hears(self, on: bool) -> None:
        """The sound process has lost its speaker, or found it again."""
        self._audible = on
        if self.recordings is not None:
            self.recordings.audible = on

    def play_along(self, process: MusicProcess | None) -> None:
        """Let somebody else play the same recordings from now on: a film; None: nobody."""
        self._along = process
        if self.recordings is not None:
            self.recordings.play_along(process)

    def open(self, changed: Callable[[], None]) -> Engine:
        """An engine for everything; `changed` is called when another one is to be opened."""
        self._changed = changed
        self.recordings = None
        if self._process is not None:
            self.recordings = Recordings(self._process, self._loudspeakers, audible=self._audible)
            self.recordings.play_along(self._along)
        return Deck(self.recordings or Silence(audible=self._awaited), self._streams, self._process)

    def _streams(self) -> Engine:
        return self._device.open(self._changed) or Silence()


class Deck:
    """An engine of two, of which one plays at a time; Qt's is opened when it is first needed."""

    def __init__(self, recordings: Engine, streams: Callable[[], Engine], process: MusicProcess | None = None) -> None:
        self._recordings, self._open_streams, self._process = recordings, streams, process
        self._streams: Engine | None = None
        self._now = recordings
        self._volume, self._shape, self._ducked = 1.0, Shape(), False

    @property
    def loudspeakers(self) -> int:
        """Of the sound process."""
        return self._recordings.loudspeakers

    @property
    def audible(self) -> bool:
        """Of the one that plays."""
        return self._now.audible

    @property
    def outside(self) -> bool:
        """Of the one that plays."""
        return self._now.outside

    def load(self, source: Path | str, at: float, duration: float) -> None:
        """Choose who plays it."""
        is_recording = isinstance(source, Path) and source.suffix.lower() == ".wav"
        wanted = self._recordings if is_recording else self._opened_streams()
        if wanted is not self._now:
            self._now.run(False)
            self._now = wanted
        wanted.load(source, at, duration)

    def run(self, on: bool) -> None:
        """Play or pause."""
        self._now.run(on)
        if self._process is not None:
            self._process.outside(self.outside)

    def seek(self, at: float) -> None:
        """Go to a place."""
        self._now.seek(at)

    def set_volume(self, volume: float) -> None:
        """Of both."""
        self._volume = volume
        for engine in self._both():
            engine.set_volume(volume)

    def shape(self, shape: Shape) -> None:
        """Of both, as far as each can."""
        self._shape = shape
        for engine in self._both():
            engine.shape(shape)

    def duck(self, on: bool) -> None:
        """Both."""
        self._ducked = on
        for engine in self._both():
            engine.duck(on)

    def position(self) -> float:
        """Of the one that plays."""
        return self._now.position()

    def ended(self) -> bool:
        """Of the one that plays."""
        return self._now.ended()

    def failed(self) -> bool:
        """Of the one that plays."""
        return self._now.failed()

    def close(self) -> None:
        """Let go of both."""
        for engine in self._both():
            engine.close()

    def _both(self) -> tuple[Engine, ...]:
        return (self._recordings,) if self._streams is None else (self._recordings, self._streams)

    def _opened_streams(self) -> Engine:
        if self._streams is None:
            self._streams = self._open_streams()
            self._streams.set_volume(self._volume)
            self._streams.shape(self._shape)
            self._streams.duck(self._ducked)
        return self._streams
