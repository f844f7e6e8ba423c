"""Settings: language, day and night, motion and volumes."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import HMI
from app.car.journal import Change
from app.car.signals import Value
from app.domains.domain import Domain, Reply, command

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Mode = Literal["day", "night", "auto"]
VOICE_VOLUME = "Vehicle.Cabin.Infotainment.Assistant.Volume"
GUIDANCE_VOLUME = "Vehicle.Cabin.Infotainment.Navigation.Volume"
PROFILE = "Vehicle.Driver.Identifier.Subject"
SIGNALS = (
    f"{HMI}.CurrentLanguage",
    f"{HMI}.DayNightMode",
    f"{HMI}.IsDayNightAutomatic",
    f"{HMI}.IsMotionReduced",
    f"{HMI}.Brightness",
    VOICE_VOLUME,
    GUIDANCE_VOLUME,
    PROFILE,
)


@dataclass(frozen=True)
class SettingsState:
    """`mode` is day, night or auto; volumes and brightness in percent."""

    language: str
    mode: str
    reduced_motion: bool
    brightness: int
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
        car.watch(SIGNALS, self._follow)
        self.state = self._read()

    def _follow(self, changes: Sequence[Change]) -> None:
        self.state = self._read()
        self.changed.emit()

    def _read(self) -> SettingsState:
        car = self.car
        mode = "auto" if car[f"{HMI}.IsDayNightAutomatic"] else str(car[f"{HMI}.DayNightMode"]).lower()
        return SettingsState(
            language=str(car[f"{HMI}.CurrentLanguage"]),
            mode=mode,
            reduced_motion=bool(car[f"{HMI}.IsMotionReduced"]),
            brightness=round(car.number(f"{HMI}.Brightness")),
            voice_volume=int(car.number(VOICE_VOLUME)),
            guidance_volume=int(car.number(GUIDANCE_VOLUME)),
            profile=str(car[PROFILE]),
        )

    @command
    def set_display(self, mode: Mode) -> Reply:
        """Show the screens in day or night colours, or switch by the time of day."""
        wishes: dict[str, Value] = {f"{HMI}.IsDayNightAutomatic": mode == "auto"}
        if mode != "auto":
            wishes[f"{HMI}.DayNightMode"] = mode.upper()
        return self.wish(wishes, lambda: {"mode": self.state.mode})

    @command
    def set_language(self, language: Literal["en", "zh"]) -> Reply:
        """Change the language of the screens: en or zh."""
        return self.wish({f"{HMI}.CurrentLanguage": language}, lambda: {"language": self.state.language})

    def brief(self) -> str:
        """Language and display mode."""
        return f"screen language {self.state.language}, display {self.state.mode}, driver {self.state.profile}"

    @Property(str, notify=changed)
    def language(self) -> str:
        """en or zh."""
        return self.state.language

    @Property(str, notify=changed)
    def mode(self) -> str:
        """day, night or auto."""
        return self.state.mode

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

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Whether things appear without moving."""
        return self.state.reduced_motion

    @Property(int, notify=changed)
    def brightness(self) -> int:
        """0–100 %."""
        return self.state.brightness

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

    @Slot(str)
    def setMode(self, mode: str) -> None:
        """Touch: day, night or auto."""
        self.heed(self.set_display(mode))  # type: ignore[arg-type]

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Touch: en or zh."""
        self.heed(self.set_language(language))  # type: ignore[arg-type]

    @Slot(bool)
    def setReducedMotion(self, reduced: bool) -> None:
        """Touch: with or without motion."""
        self._put(f"{HMI}.IsMotionReduced", reduced)

    @Slot(int)
    def setBrightness(self, percent: int) -> None:
        """Touch: the screen's brightness."""
        self._put(f"{HMI}.Brightness", float(percent))

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
