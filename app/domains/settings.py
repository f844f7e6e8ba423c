"""Settings: motion and volumes, and what the cockpit says of itself."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import HMI
from app.car.journal import Change
from app.car.signals import Value
from app.domains.domain import Domain

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

VOICE_VOLUME = "Vehicle.Cabin.Infotainment.Assistant.Volume"
GUIDANCE_VOLUME = "Vehicle.Cabin.Infotainment.Navigation.Volume"
PROFILE = "Vehicle.Driver.Identifier.Subject"
SIGNALS = (
    f"{HMI}.CurrentLanguage",
    f"{HMI}.IsMotionReduced",
    VOICE_VOLUME,
    GUIDANCE_VOLUME,
    PROFILE,
)


@dataclass(frozen=True)
class SettingsState:
    """Volumes in percent."""

    language: str
    reduced_motion: bool
    voice_volume: int
    guidance_volume: int
    profile: str


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Settings(Domain):  # type: ignore[operator]
    """How the cockpit presents itself; `driveSide` (left or right) is the rig's and does not change."""

    name = "settings"
    changed = Signal()

    def __init__(self, car: Car, *, drive_side: str = "left") -> None:
        super().__init__(car)
        self._side = drive_side
        self._recogniser = ""
        self._duplex, self._deaf = "measuring", ""
        car.watch(SIGNALS, self._follow)
        self.state = self._read()

    def _follow(self, changes: Sequence[Change]) -> None:
        self.state = self._read()
        self.changed.emit()

    def _read(self) -> SettingsState:
        car = self.car
        return SettingsState(
            language=str(car[f"{HMI}.CurrentLanguage"]),
            reduced_motion=bool(car[f"{HMI}.IsMotionReduced"]),
            voice_volume=int(car.number(VOICE_VOLUME)),
            guidance_volume=int(car.number(GUIDANCE_VOLUME)),
            profile=str(car[PROFILE]),
        )

    def brief(self) -> str:
        """Language and who drives."""
        return f"screen language {self.state.language}, driver {self.state.profile}"

    @Property(str, notify=changed)
    def language(self) -> str:
        """en, zh, de or fr."""
        return self.state.language

    @Property(str, constant=True)
    def driveSide(self) -> str:
        """left or right: where the driver sits."""
        return self._side

    @Property(str, constant=True)
    def version(self) -> str:
        """The program's version."""
        with PROJECT.open("rb") as file:
            return str(tomllib.load(file)["project"]["version"])

    def name_recogniser(self, name: str) -> None:
        """Show which recogniser hears; "" while none does."""
        self._recogniser = name
        self.changed.emit()

    @Property(str, notify=changed)
    def recogniser(self) -> str:
        """Which recogniser hears, or "" while none does."""
        return self._recogniser

    def tell_duplex(self, state: str, reason: str) -> None:
        """Show whether one is heard while the cockpit sounds: full, half for this reason, or measuring."""
        self._duplex, self._deaf = state, reason
        self.changed.emit()

    @Property(str, notify=changed)
    def duplex(self) -> str:
        """full, half or measuring: whether one is heard while the cockpit sounds."""
        return self._duplex

    @Property(str, notify=changed)
    def deafReason(self) -> str:
        """One sentence that says why one is not, or ""."""
        return self._deaf

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Whether things appear without moving."""
        return self.state.reduced_motion

    @Property(int, notify=changed)
    def voiceVolume(self) -> int:
        """The assistant's voice, 0–100 %."""
        return self.state.voice_volume

    @Property(int, notify=changed)
    def guidanceVolume(self) -> int:
        """The guidance's voice, 0–100 %."""
        return self.state.guidance_volume

    @Property(str, notify=changed)
    def profile(self) -> str:
        """Who drives."""
        return self.state.profile

    @Slot(bool)
    def setReducedMotion(self, reduced: bool) -> None:
        """Touch: with or without motion."""
        self._put(f"{HMI}.IsMotionReduced", reduced)

    @Slot(int)
    def setVoiceVolume(self, percent: int) -> None:
        """Touch: how loud the assistant speaks."""
        self._put(VOICE_VOLUME, percent)

    @Slot(int)
    def setGuidanceVolume(self, percent: int) -> None:
        """Touch: how loud the guidance speaks."""
        self._put(GUIDANCE_VOLUME, percent)

    def _put(self, signal: str, value: Value) -> None:
        self.heed(self.wish({signal: value}, dict))
