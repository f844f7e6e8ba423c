"""What plays one file: Qt's multimedia on the default sound device, or a clock without sound."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer, QUrl

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QMediaPlayer


class Engine(Protocol):
    """`at`, `duration` and positions are seconds, `volume` is linear from 0 to 1."""

    def load(self, path: Path, at: float, duration: float) -> None:
        """Make a file ready at a place in it."""

    def run(self, on: bool) -> None:
        """Play or pause."""

    def seek(self, at: float) -> None:
        """Go to a place."""

    def set_volume(self, volume: float) -> None:
        """How loud."""

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

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._at, self._since, self._duration = 0.0, clock(), 0.0
        self._running = False

    def load(self, path: Path, at: float, duration: float) -> None:
        """Take the file's duration for granted."""
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

    def position(self) -> float:
        """By the clock."""
        passed = self._clock() - self._since if self._running else 0.0
        return min(self._at + passed, self._duration)

    def ended(self) -> bool:
        """The duration has passed."""
        return self._running and self._duration > 0 and self.position() >= self._duration

    def failed(self) -> bool:
        """Silence always succeeds."""
        return False

    def close(self) -> None:
        """Nothing to let go."""


class Multimedia:
    """QMediaPlayer on one sound device."""

    def __init__(self, device: "QAudioDevice") -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        self._player, self._output = QMediaPlayer(), QAudioOutput(device)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._status)
        self._wanted: float | None = None
        self._status_now = QMediaPlayer.MediaStatus.NoMedia

    def _status(self, status: "QMediaPlayer.MediaStatus") -> None:
        """A place asked for before the file was open is taken up once it is."""
        self._status_now = status
        ready = (type(status).LoadedMedia, type(status).BufferedMedia, type(status).BufferingMedia)
        if self._wanted is not None and status in ready:
            wanted, self._wanted = self._wanted, None
            self._player.setPosition(round(wanted * 1000))

    def load(self, path: Path, at: float, duration: float) -> None:
        """Open the file; a file already open is wound back."""
        self._wanted = at
        url = QUrl.fromLocalFile(str(path))
        self._player.stop()
        if self._player.source() != url:
            self._player.setSource(url)
        else:
            self._status(self._player.mediaStatus())

    def run(self, on: bool) -> None:
        """Play or pause."""
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
        self._output.setVolume(volume)

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
        self._player.mediaStatusChanged.disconnect(self._status)
        self._player.stop()
        self._player.setAudioOutput(None)  # type: ignore[arg-type]
        self._player.deleteLater()
        self._output.deleteLater()


class SoundDevices:
    """Opens an engine on the default sound device, and tells when that device changes."""

    def __init__(self) -> None:
        self._devices: QMediaDevices | None = None
        self._used = b""

    def open(self, changed: Callable[[], None]) -> Engine | None:
        """An engine, None without a device; ImportError when Qt's multimedia cannot load (libpulse0 missing).

        `changed` is called later, from the event loop, whenever the default device is another one.
        """
        from PySide6.QtMultimedia import QMediaDevices

        if self._devices is None:
            self._devices = QMediaDevices()
            self._devices.audioOutputsChanged.connect(lambda: QTimer.singleShot(0, lambda: self._compare(changed)))
        device = QMediaDevices.defaultAudioOutput()
        self._used = bytes(device.id().data())
        return None if device.isNull() else Multimedia(device)

    def _compare(self, changed: Callable[[], None]) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        if bytes(QMediaDevices.defaultAudioOutput().id().data()) != self._used:
            changed()
