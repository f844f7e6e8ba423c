"""Equaliser, balance and fade for the screen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.journal import Change
from app.car.media_signals import BALANCE, BASS, FADE, MIDDLE, SPEED_VOLUME, TREBLE

if TYPE_CHECKING:
    from app.domains.media_sound import MediaSound

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

POINTS = 48
LOWEST, HIGHEST, RATE = 30.0, 16000.0, 44100


@QmlElement
@QmlUncreatable("The media model has one.")
class Tone(QObject):  # type: ignore[operator]
    """How the sound is shaped, as it is drawn and touched."""

    changed = Signal()

    def __init__(self, media: "MediaSound") -> None:
        super().__init__(media)
        self._media = media
        media.car.watch([BASS, MIDDLE, TREBLE, BALANCE, FADE, SPEED_VOLUME], self._follow)

    def _follow(self, changes: Sequence[Change]) -> None:
        self.changed.emit()

    @Property(int, notify=changed)
    def bass(self) -> int:
        """dB."""
        return self._media.shape.bass

    @Property(int, notify=changed)
    def middle(self) -> int:
        """dB."""
        return self._media.shape.middle

    @Property(int, notify=changed)
    def treble(self) -> int:
        """dB."""
        return self._media.shape.treble

    @Property(str, notify=changed)
    def preset(self) -> str:
        """Its name, "" for bands of one's own."""
        return self._media.preset

    @Property(int, notify=changed)
    def balance(self) -> int:
        """-100 left to 100 right."""
        return self._media.shape.balance

    @Property(int, notify=changed)
    def fade(self) -> int:
        """-100 rear to 100 front."""
        return self._media.shape.fade

    @Property(str, notify=changed)
    def speedVolume(self) -> str:
        """How much louder it gets with the speed: off, low or high."""
        return str(self._media.car[SPEED_VOLUME]).lower()

    @Property(bool, constant=True)
    def rearSpeakers(self) -> bool:
        """Whether there are loudspeakers in the rear."""
        return self._media.loudspeakers >= 4

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def curve(self) -> list[float]:
        """The gain in dB at POINTS frequencies from 30 Hz to 16 kHz, evenly spaced to the ear."""
        turns = np.exp(-2j * np.pi * np.geomspace(LOWEST, HIGHEST, POINTS) / RATE)
        gain = np.ones(POINTS)
        for b0, b1, b2, a0, a1, a2 in self._media.shape.sections(RATE):
            gain *= np.abs((b0 + b1 * turns + b2 * turns**2) / (a0 + a1 * turns + a2 * turns**2))
        return [round(float(value), 2) for value in 20 * np.log10(gain)]

    @Slot(str)
    def choose(self, preset: str) -> None:
        """Touch: a preset."""
        self._media.heed(self._media.set_equaliser(preset))  # type: ignore[arg-type]

    @Slot(str, int)
    def setBand(self, band: str, decibels: int) -> None:
        """Touch: bass, middle or treble."""
        self._media.heed(self._media.set_equaliser(**{band: decibels}))  # type: ignore[arg-type]

    @Slot(str)
    def rise(self, mode: str) -> None:
        """Touch: how much louder it gets with the speed."""
        self._media.heed(self._media.set_speed_volume(mode))  # type: ignore[arg-type]

    @Slot(int, int)
    def place(self, balance: int, fade: int) -> None:
        """Touch: where the sound comes from."""
        self._media.heed(self._media.wish({BALANCE: balance, FADE: fade}, dict))
