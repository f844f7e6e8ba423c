"""The sound of the media domain: follows its signals on a sound device, or in silence where there is none."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.car.journal import Change
from app.car.media_signals import BALANCE, BASS, FADE, MIDDLE, TREBLE
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.media import Media
from app.domains.media_core import MUTED, POSITION, RATE, VOLUME
from app.domains.music import Track
from app.domains.player_engines import Engine, Silence
from app.domains.playlist import URI
from app.domains.speed_volume import Rising

TICK_MS = 250
NO_DEVICE = QT_TRANSLATE_NOOP("Car", "No sound device for music: it plays on silently; connect one to hear it.")
NO_SOUND_LIBRARY = QT_TRANSLATE_NOOP(
    "Car", "Streams and compressed music are silent: Qt's sound library misses a part; install libpulse0."
)
NO_STREAM = QT_TRANSLATE_NOOP("Car", "{title} cannot be reached: check the network and its address in stations.yaml.")
NO_FILE = QT_TRANSLATE_NOOP("Car", "{title} cannot be played: the file is missing or of an unknown kind.")
BROKEN_FILE = QT_TRANSLATE_NOOP("Car", "{title} cannot be played: run 'python -m app.dev.build music'.")


OpenEngine = Callable[[Callable[[], None]], Engine]


class Player(QObject):
    """Plays what the signals say. `noticed` carries one sentence whenever the music falls silent for a reason."""

    noticed = Signal(Message)

    def __init__(self, media: Media, open_engine: OpenEngine, parent: QObject | None = None) -> None:
        """`open_engine` gives an engine; it is handed a call for when another one is to be opened."""
        super().__init__(parent)
        self._media, self._car = media, media.car
        self._open = open_engine
        self._reported, self._ducked = 0.0, False
        self._loaded: Track | None = None
        self._notices: set[str] = set()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._look)
        self._deck: Engine = Silence()
        self._engine: Engine = self._deck  # the deck, or the clock for what the deck cannot play
        self._rising = Rising(self._car, self._set_volume)
        self._choose_engine()
        self._car.watch([URI, RATE, POSITION, VOLUME, MUTED], self._follow)
        self._car.watch([BASS, MIDDLE, TREBLE, BALANCE, FADE], lambda changes: self._deck.shape(media.shape))

    def duck(self, on: bool) -> None:
        """Lower the music to a fifth, smoothly, while the assistant listens or speaks."""
        self._ducked = on
        self._deck.duck(on)

    def close(self) -> None:
        """Stop the sound and let the device go."""
        self._tick.stop()
        self._deck.close()

    def _choose_engine(self) -> None:
        """Take the sound device there is now, and go on where the music was."""
        at = self._engine.position() if self._loaded else self._media.state.position
        self._deck.close()
        self._deck = self._open(self._choose_engine)
        self._media.loudspeakers = self._deck.loudspeakers
        self._loaded = None
        self._set_volume()
        self._deck.shape(self._media.shape)
        self._deck.duck(self._ducked)
        self._load(at)

    def _tell_audible(self) -> None:
        """Whether a device plays it, and why not."""
        self._media.heard(self._engine.audible)
        if not self._deck.audible:
            self._tell(NO_DEVICE, unless=NO_SOUND_LIBRARY)

    def _fall_silent(self) -> None:
        """It cannot be played: a stream is paused, for a file the clock takes over."""
        track = self._media.state.track
        title = track.title if track else ""
        if track and track.kind == "station" and track.source:
            self._notices.discard(NO_STREAM)
            self._tell(NO_STREAM, title=title)
            self._media.unreachable()
            return
        self._tell(NO_FILE if track and track.kind == "file" else BROKEN_FILE, title=title)
        self._engine.run(False)
        self._engine = Silence()
        self._begin(self._media.state.position)

    def _tell(self, text: str, *, unless: str = "", title: str = "") -> None:
        """Say each sentence once."""
        if text not in self._notices and unless not in self._notices:
            self._notices.add(text)
            QTimer.singleShot(0, self, lambda: self.noticed.emit(Message(text, {"title": title} if title else {})))

    def _follow(self, changes: Sequence[Change]) -> None:
        names = {change.signal for change in changes}
        if VOLUME in names or MUTED in names:
            self._set_volume()
        if URI in names and self._media.state.track is not self._loaded:
            self._load(self._media.state.position)
            return
        if RATE in names and self._live and self._media.state.playing:
            self._load(0.0)
            return
        moved = [change for change in changes if change.signal == POSITION and not self._live]
        if any(abs(float(change.after) - self._reported) > 0.05 for change in moved):
            self._reported = self._media.state.position
            self._engine.seek(self._reported)
        if RATE in names:
            self._run()

    @property
    def _live(self) -> bool:
        return self._loaded is not None and self._loaded.kind == "station"

    def _load(self, at: float) -> None:
        self._engine = self._deck
        self._begin(at)

    def _begin(self, at: float) -> None:
        self._loaded = self._media.state.track
        self._reported = at
        sounding = self._media.sounding(at)
        if sounding is not None:
            try:
                self._engine.load(sounding.source, sounding.at, sounding.duration)
            except ImportError:
                self._tell(NO_SOUND_LIBRARY)
                self._engine = Silence()
                self._engine.load(sounding.source, sounding.at, sounding.duration)
            self._media.sounds(sounding.title)
        self._tell_audible()
        self._run()

    def _run(self) -> None:
        on = self._media.state.playing and self._loaded is not None
        self._engine.run(on)
        if on:
            self._tick.start()
        else:
            self._tick.stop()

    def _set_volume(self) -> None:
        state = self._media.state
        level = min(1.0, (state.volume / 100) ** 2 * self._rising.factor)
        self._deck.set_volume(0.0 if state.muted else level)

    def _look(self) -> None:
        """Four times a second: report the place each full second, go on at the end."""
        self._tell_audible()
        if self._engine.failed():
            self._fall_silent()
        if self._engine.ended():
            self._loaded, self._reported = None, 0.0
            self._media.finished()
            if self._loaded is None:
                self._load(0.0)
            return
        at = self._engine.position()
        if not self._live and abs(at - self._reported) >= 1.0:
            self._reported = round(at, 1)
            self._media.progressed(self._reported)
