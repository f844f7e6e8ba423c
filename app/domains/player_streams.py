"""Streams and compressed files by Qt's player, whose sound does not pass through the sound process."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, QVariantAnimation

from app.sounds.sound_shape import Shape

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QMediaPlayer

DUCKED, DUCK_MS = 0.2, 260


class Dimmer(QObject):
    """Lowers to a fifth and back, smoothly."""

    def __init__(self, apply: Callable[[float], None]) -> None:
        """`apply` is called with each factor on the way."""
        super().__init__()
        self._apply = apply
        self._factor = 1.0
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(DUCK_MS)
        self._fade.valueChanged.connect(self._faded)

    def dim(self, on: bool) -> None:
        """Begin to."""
        self._fade.stop()
        self._fade.setStartValue(self._factor)
        self._fade.setEndValue(DUCKED if on else 1.0)
        self._fade.start()

    def stop(self) -> None:
        """Stay as it is."""
        self._fade.stop()

    def _faded(self, factor: float) -> None:
        self._factor = float(factor)
        self._apply(self._factor)


class Streams:
    """QMediaPlayer on one sound device, which plays a sound as it is."""

    loudspeakers = 2
    audible = True

    def __init__(self, device: "QAudioDevice") -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        self._player, self._output = QMediaPlayer(), QAudioOutput(device)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._status)
        self._wanted: float | None = None
        self._volume, self._share, self._dimmed = 1.0, 1.0, 1.0
        self._on = False
        self._dimmer = Dimmer(self._dim)
        self._status_now = QMediaPlayer.MediaStatus.NoMedia

    @property
    def outside(self) -> bool:
        """While it plays."""
        return self._on

    def load(self, source: Path | str, at: float, duration: float) -> None:
        """Open it; what is open already is wound back."""
        self._wanted = at
        url = QUrl.fromLocalFile(str(source)) if isinstance(source, Path) else QUrl(source)
        self._player.stop()
        if self._player.source() != url:
            self._player.setSource(url)
        else:
            self._status(self._player.mediaStatus())

    def run(self, on: bool) -> None:
        """Play or pause."""
        self._on = on
        if on:
            self._player.play()
        else:
            self._player.pause()

    def seek(self, at: float) -> None:
        """Go to a place, at once or when the file is open."""
        if self._wanted is not None:
            self._wanted = at
        else:
            self._player.setPosition(round(at * 1000))

    def set_volume(self, volume: float) -> None:
        """Of this player alone."""
        self._volume = volume
        self._apply()

    def shape(self, shape: Shape) -> None:
        """Only as much of the fade as one volume can tell."""
        self._share = max(shape.gains(2))
        self._apply()

    def duck(self, on: bool) -> None:
        """Smoothly."""
        self._dimmer.dim(on)

    def position(self) -> float:
        """By the file."""
        return self._player.position() / 1000 if self._wanted is None else self._wanted

    def ended(self) -> bool:
        """The last sample has gone out."""
        return self._status_now == type(self._status_now).EndOfMedia and self._wanted is None

    def failed(self) -> bool:
        """The file is missing or no music."""
        return self._status_now == type(self._status_now).InvalidMedia

    def close(self) -> None:
        """Stop and release the device."""
        self._dimmer.stop()
        self._player.mediaStatusChanged.disconnect(self._status)
        self._player.stop()
        self._player.setAudioOutput(None)  # type: ignore[arg-type]
        self._player.deleteLater()
        self._output.deleteLater()

    def _status(self, status: "QMediaPlayer.MediaStatus") -> None:
        """A place asked for before the file was open is taken up once it is."""
        self._status_now = status
        ready = (type(status).LoadedMedia, type(status).BufferedMedia, type(status).BufferingMedia)
        if self._wanted is not None and status in ready:
            wanted, self._wanted = self._wanted, None
            self._player.setPosition(round(wanted * 1000))

    def _dim(self, factor: float) -> None:
        self._dimmed = factor
        self._apply()

    def _apply(self) -> None:
        self._output.setVolume(self._volume * self._share * self._dimmed)


class QtDevice:
    """Opens Qt's player on the default sound device, and tells when that device changes."""

    def __init__(self) -> None:
        self._devices: QMediaDevices | None = None
        self._used = b""

    def open(self, changed: Callable[[], None]) -> Streams | None:
        """A player, None without a device; ImportError when Qt's multimedia cannot load (libpulse0 missing).

        `changed` is called later, from the event loop, whenever the default device is another one.
        """
        from PySide6.QtMultimedia import QMediaDevices

        if self._devices is None:
            self._devices = QMediaDevices()
            self._devices.audioOutputsChanged.connect(lambda: QTimer.singleShot(0, lambda: self._compare(changed)))
        device = QMediaDevices.defaultAudioOutput()
        self._used = bytes(device.id().data())
        return None if device.isNull() else Streams(device)

    def _compare(self, changed: Callable[[], None]) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        if bytes(QMediaDevices.defaultAudioOutput().id().data()) != self._used:
            changed()
