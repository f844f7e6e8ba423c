"""Lights: beams and fog outside, reading and ambient light inside."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Interval
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import SIDES, sides
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP
from app.car.signals import Value
from app.domains.domain import Domain, Reply, Zone, command, refuse

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Exterior = Literal["low_beam", "high_beam", "fog", "hazard", "parking"]
Colour = Literal["red", "orange", "yellow", "green", "cyan", "blue", "violet", "pink", "white"]
Brightness = Annotated[int, Interval(ge=1, le=100)]
EXTERIOR: dict[str, tuple[str, ...]] = {
    "low_beam": ("Vehicle.Body.Lights.Beam.Low.IsOn",),
    "high_beam": ("Vehicle.Body.Lights.Beam.High.IsOn",),
    "fog": ("Vehicle.Body.Lights.Fog.Front.IsOn", "Vehicle.Body.Lights.Fog.Rear.IsOn"),
    "hazard": ("Vehicle.Body.Lights.Hazard.IsSignaling",),
    "parking": ("Vehicle.Body.Lights.Parking.IsOn",),
}


def _ambient(side: str, leaf: str) -> str:
    return f"Vehicle.Cabin.Light.AmbientLight.{side}.{leaf}"


def _reading(side: str) -> str:
    return f"Vehicle.Cabin.Light.Spotlight.{side}.IsLightOn"


@dataclass(frozen=True)
class LightsState:
    """`exterior` by name as in EXTERIOR; `reading` per seat; ambient brightness in percent."""

    exterior: dict[str, bool]
    reading: tuple[bool, ...]
    ambient: bool
    colour: str
    brightness: int


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Lights(Domain):  # type: ignore[operator]
    """All lights of the car."""

    name = "lights"
    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        names = [signal for signals in EXTERIOR.values() for signal in signals]
        names += [_reading(side) for side in SIDES]
        names += [_ambient(side, leaf) for side in SIDES for leaf in ("IsLightOn", "Color", "Intensity")]
        car.watch(names, self._follow)
        self.state = self._read()

    def _follow(self, changes: Sequence[Change]) -> None:
        self.state = self._read()
        self.changed.emit()

    def _read(self) -> LightsState:
        car, first = self.car, SIDES[0]
        return LightsState(
            exterior={light: any(bool(car[signal]) for signal in signals) for light, signals in EXTERIOR.items()},
            reading=tuple(bool(car[_reading(side)]) for side in SIDES),
            ambient=bool(car[_ambient(first, "IsLightOn")]),
            colour=str(car[_ambient(first, "Color")]),
            brightness=int(car.number(_ambient(first, "Intensity"))),
        )

    @command
    def set_exterior(self, light: Exterior, on: bool) -> Reply:
        """Switch a light outside the car on or off."""
        wishes: dict[str, Value] = dict.fromkeys(EXTERIOR[light], on)
        return self.wish(wishes, lambda: {"light": light, "on": self.state.exterior[light]})

    @command
    def set_ambient(
        self, on: bool | None = None, color: Colour | None = None, brightness: Brightness | None = None
    ) -> Reply:
        """Switch the ambient light, give it a colour, or a brightness in percent; a colour or brightness lights it."""
        wanted: dict[str, Value] = {}
        if on is not None or color is not None or brightness is not None:
            wanted["IsLightOn"] = on if on is not None else True
        if color is not None:
            wanted["Color"] = color
        if brightness is not None:
            wanted["Intensity"] = brightness
        if not wanted:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say on or off, a colour or a brightness."))
        wishes = {_ambient(side, leaf): value for side in SIDES for leaf, value in wanted.items()}
        return self.wish(wishes, self._ambient_state)

    def _ambient_state(self) -> dict[str, object]:
        state = self.state
        return {"ambient": state.ambient, "color": state.colour, "brightness": state.brightness}

    @command
    def set_reading(self, seat: Zone = "driver", on: bool = True) -> Reply:
        """Switch the reading light of a seat on or off."""
        return self.wish({_reading(side): on for side in sides(seat)}, lambda: {"seat": seat, "on": on})

    @command
    def read(self) -> Reply:
        """Look up which lights are on; changes nothing."""
        return Reply(state=self.state.exterior | self._ambient_state() | {"reading": list(self.state.reading)})

    def brief(self) -> str:
        """The lights that are on outside, and the ambient light."""
        on = ", ".join(light for light, lit in self.state.exterior.items() if lit) or "none"
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

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def reading(self) -> list[bool]:
        """Reading lights: driver, passenger, rear left, rear right."""
        return list(self.state.reading)

    @Property(bool, notify=changed)
    def ambient(self) -> bool:
        """Whether the ambient light is on."""
        return self.state.ambient

    @Property(str, notify=changed)
    def ambientColor(self) -> str:
        """The ambient light's colour word."""
        return self.state.colour

    @Property(int, notify=changed)
    def ambientBrightness(self) -> int:
        """1–100 %."""
        return self.state.brightness

    @Slot(str, bool)
    def setExterior(self, light: str, on: bool) -> None:
        """Touch: switch a light outside."""
        self.heed(self.set_exterior(light, on))  # type: ignore[arg-type]

    @Slot(bool)
    def setAmbient(self, on: bool) -> None:
        """Touch: switch the ambient light."""
        self.heed(self.set_ambient(on=on))

    @Slot(str)
    def setAmbientColor(self, color: str) -> None:
        """Touch: colour the ambient light."""
        self.heed(self.set_ambient(color=color))  # type: ignore[arg-type]

    @Slot(int)
    def setAmbientBrightness(self, percent: int) -> None:
        """Touch: dim the ambient light."""
        self.heed(self.set_ambient(brightness=max(1, percent)))

    @Slot(str, bool)
    def setReading(self, seat: str, on: bool) -> None:
        """Touch: switch a reading light."""
        self.heed(self.set_reading(seat, on))  # type: ignore[arg-type]
