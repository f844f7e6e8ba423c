"""Lights as the screen shows them: beams and fog outside, reading and ambient light inside."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.cabin_signals import LIGHT_SWITCH
from app.car.car import Car
from app.car.catalogue import SIDES
from app.car.journal import Change
from app.domains.lights_commands import EXTERIOR, LightsCommands, ambient_signal, reading_signal

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class LightsState:
    """`exterior` by name as in EXTERIOR; all else per seat as in ZONES, brightness in percent."""

    exterior: dict[str, bool]
    automatic: bool
    reading: tuple[bool, ...]
    reading_brightness: tuple[int, ...]
    lit: tuple[bool, ...]
    colours: tuple[str, ...]
    strengths: tuple[int, ...]

    @property
    def ambient(self) -> bool:
        """Whether the driver's ambient light is on."""
        return self.lit[0]

    @property
    def colour(self) -> str:
        """The colour of the driver's ambient light."""
        return self.colours[0]

    @property
    def brightness(self) -> int:
        """The brightness of the driver's ambient light."""
        return self.strengths[0]


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Lights(LightsCommands):  # type: ignore[operator]
    """All lights of the car."""

    name = "lights"
    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        names = [signal for signals in EXTERIOR.values() for signal in signals]
        names += [reading_signal(side, leaf) for side in SIDES for leaf in ("IsLightOn", "Intensity")]
        names += [ambient_signal(side, leaf) for side in SIDES for leaf in ("IsLightOn", "Color", "Intensity")]
        car.watch([*dict.fromkeys(names), LIGHT_SWITCH], self._follow)
        self.state = self._read()

    def _follow(self, changes: Sequence[Change]) -> None:
        self.state = self._read()
        self.changed.emit()

    def _read(self) -> LightsState:
        car = self.car
        return LightsState(
            exterior={light: any(bool(car[signal]) for signal in signals) for light, signals in EXTERIOR.items()},
            automatic=car[LIGHT_SWITCH] == "AUTO",
            reading=tuple(bool(car[reading_signal(side)]) for side in SIDES),
            reading_brightness=tuple(int(car.number(reading_signal(side, "Intensity"))) for side in SIDES),
            lit=tuple(bool(car[ambient_signal(side, "IsLightOn")]) for side in SIDES),
            colours=tuple(str(car[ambient_signal(side, "Color")]) for side in SIDES),
            strengths=tuple(int(car.number(ambient_signal(side, "Intensity"))) for side in SIDES),
        )

    def brief(self) -> str:
        """The lights that are on outside, and the ambient light."""
        on = ", ".join(light for light, lit in self.state.exterior.items() if lit) or "none"
        on += " (automatic)" if self.state.automatic else ""
        inside = f"{self.state.colour} {self.state.brightness} %" if self.state.ambient else "off"
        return f"outside {on}; ambient {inside}"

    @Property(bool, notify=changed)
    def lowBeam(self) -> bool:
        """Whether the low beams are on."""
        return self.state.exterior["low_beam"]

    @Property(bool, notify=changed)
    def highBeam(self) -> bool:
        """Whether the high beams are on."""
        return self.state.exterior["high_beam"]

    @Property(bool, notify=changed)
    def fog(self) -> bool:
        """Whether the fog lights are on."""
        return self.state.exterior["fog"]

    @Property(bool, notify=changed)
    def hazard(self) -> bool:
        """Whether the hazard lights flash."""
        return self.state.exterior["hazard"]

    @Property(bool, notify=changed)
    def parking(self) -> bool:
        """Whether the parking lights are on."""
        return self.state.exterior["parking"]

    @Property(bool, notify=changed)
    def fogFront(self) -> bool:
        """Whether the front fog lights are on."""
        return self.state.exterior["fog_front"]

    @Property(bool, notify=changed)
    def fogRear(self) -> bool:
        """Whether the rear fog light is on."""
        return self.state.exterior["fog_rear"]

    @Property(bool, notify=changed)
    def daytime(self) -> bool:
        """Whether the daytime running lights are on."""
        return self.state.exterior["daytime"]

    @Property(bool, notify=changed)
    def automatic(self) -> bool:
        """Whether the car switches its beams by itself."""
        return self.state.automatic

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def readingBrightness(self) -> list[int]:
        """1–100 %: driver, passenger, rear left, rear right."""
        return list(self.state.reading_brightness)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def ambientLit(self) -> list[bool]:
        """Whether each seat's ambient light is on."""
        return list(self.state.lit)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def ambientColors(self) -> list[str]:
        """The colour word of each seat's ambient light."""
        return list(self.state.colours)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def ambientStrengths(self) -> list[int]:
        """1–100 % per seat."""
        return list(self.state.strengths)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def reading(self) -> list[bool]:
        """Reading lights: driver, passenger, rear left, rear right."""
        return list(self.state.reading)

    @Property(bool, notify=changed)
    def ambient(self) -> bool:
        """Whether the ambient light is on."""
        return self.state.ambient

    @Property(int, notify=changed)
    def ambientBrightness(self) -> int:
        """1–100 %."""
        return self.state.brightness

    @Slot(str, bool)
    def setExterior(self, light: str, on: bool) -> None:
        """Touch: switch a light outside."""
        self.heed(self.set_exterior(light, on))  # type: ignore[arg-type]

    @Slot(str, bool)
    def setZoneAmbient(self, zone: str, on: bool) -> None:
        """Touch: switch the ambient light of a zone."""
        self.heed(self.set_ambient(on=on, zone=zone))  # type: ignore[arg-type]

    @Slot(str, str)
    def setZoneColor(self, zone: str, color: str) -> None:
        """Touch: colour the ambient light of a zone."""
        self.heed(self.set_ambient(color=color, zone=zone))  # type: ignore[arg-type]

    @Slot(str, int)
    def setZoneBrightness(self, zone: str, percent: int) -> None:
        """Touch: dim the ambient light of a zone."""
        self.heed(self.set_ambient(brightness=max(1, percent), zone=zone))  # type: ignore[arg-type]

    @Slot(str, bool)
    def setReading(self, seat: str, on: bool) -> None:
        """Touch: switch a reading light."""
        self.heed(self.set_reading(seat, on))  # type: ignore[arg-type]

    @Slot(str, int)
    def setReadingBrightness(self, seat: str, percent: int) -> None:
        """Touch: dim a reading light."""
        self.heed(self.set_reading(seat, brightness=max(1, percent)))  # type: ignore[arg-type]
