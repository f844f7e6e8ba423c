"""The sound of the media domain: follows its signals with QtMultimedia, or in silence where there is no device."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, QVariantAnimation, Signal

from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.media import MUTED, POSITION, RATE, VOLUME, Media
from app.domains.music import Track
from app.domains.player_engines import Engine, Silence, SoundDevices
from app.domains.playlist import URI

DUCKED, DUCK_MS, TICK_MS = 0.2, 260, 250
NO_DEVICE = QT_TRANSLATE_NOOP("Car", "No sound device for music: it plays on silently; connect one to hear it.")
NO_SOUND_LIBRARY = QT_TRANSLATE_NOOP("Car", "Music is silent: Qt's sound library misses a part; install libpulse0.")
BROKEN_FILE = QT_TRANSLATE_NOOP("Car", "{title} cannot be played: run 'python -m app.dev.build music'.")


OpenEngine = Callable[[Callable[[], None]], Engine | None]


class Player(QObject):
    """Plays what the signals say. `noticed` carries one sentence whenever the music falls silent for a reason."""

    noticed = Signal(Message)

    def __init__(self, media: Media, open_engine: OpenEngine | None = None, parent: QObject | None = None) -> None:
        """`open_engine` gives an engine, or None without a device; it is handed a call for when devices change."""
        super().__init__(parent)
        self._media, self._car = media, media.car
        self._open = open_engine or SoundDevices().open
        self._factor, self._reported = 1.0, 0.0
        self._loaded: Track | None = None
        self._notices: set[str] = set()
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(DUCK_MS)
        self._fade.valueChanged.connect(self._faded)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._look)
        self._engine: Engine = Silence()
        self._choose_engine()
        self._car.watch([URI, RATE, POSITION, VOLUME, MUTED], self._follow)

    def duck(self, on: bool) -> None:
        """Lower the music to a fifth, smoothly, while the assistant listens or speaks."""
        self._fade.stop()
        self._fade.setStartValue(self._factor)
        self._fade.setEndValue(DUCKED if on else 1.0)
        self._fade.start()

    def close(self) -> None:
        """Stop the sound and let the device go."""
        self._tick.stop()
        self._fade.stop()
        self._engine.close()

    def _choose_engine(self) -> None:
        """Take the sound device there is now, and go on where the music was."""
        at = self._engine.position() if self._loaded else self._media.state.position
        self._engine.close()
        try:
            engine = self._open(self._choose_engine)
        except ImportError:
            engine = None
            self._tell(NO_SOUND_LIBRARY)
        if engine is None:
            self._tell(NO_DEVICE, unless=NO_SOUND_LIBRARY)
        self._media.heard(engine is not None)
        self._engine = engine or Silence()
        self._loaded = None
        self._set_volume()
        self._load(at)

    def _fall_silent(self) -> None:
        """The file cannot be played: the clock takes over for it."""
        self._tell(BROKEN_FILE, title=self._media.state.track.title if self._media.state.track else "")
        self._engine.close()
        self._engine = Silence()
        self._media.heard(False)
        self._load(self._media.state.position)

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
        if any(change.signal == POSITION and abs(float(change.after) - self._reported) > 0.05 for change in changes):
            self._reported = self._media.state.position
            self._engine.seek(self._reported)
        if RATE in names:
            self._run()

    def _load(self, at: float) -> None:
        self._loaded = track = self._media.state.track
        self._reported = at
        if track is not None:
            self._engine.load(self._media.library.folder / track.uri, at, track.duration)
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
        self._engine.set_volume(0.0 if state.muted else (state.volume / 100) ** 2 * self._factor)

    def _faded(self, factor: float) -> None:
        self._factor = float(factor)
        self._set_volume()

    def _look(self) -> None:
        """Four times a second: report the place each full second, go on at the end."""
        if self._engine.failed():
            self._fall_silent()
        if self._engine.ended():
            self._loaded, self._reported = None, 0.0
            self._media.finished()
            if self._loaded is None:
                self._load(0.0)
            return
        at = self._engine.position()
        if abs(at - self._reported) >= 1.0:
            self._reported = round(at, 1)
            self._media.progressed(self._reported)
