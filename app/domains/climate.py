"""Climate as the screen shows it: temperatures, fan, air and the heating of seats and wheel."""

from collections.abc import Sequence

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.cabin_signals import (
    CLIMATE_MODE,
    MIST,
)
from app.car.car import Car
from app.car.catalogue import HVAC, SIDES, ZONES, sides
from app.car.journal import Change
from app.domains.climate_commands import WHEEL_HEATING, ClimateCommands
from app.domains.climate_shown import climate_shown
from app.domains.seat_heat_commands import seat_heat

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Climate(ClimateCommands):  # type: ignore[operator]
    """What the cabin's air is asked to be, and how it is."""

    name = "climate"
    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        watched = [signal.name for signal in car.signals if signal.name.startswith(HVAC)]
        watched += [seat_heat(side) for side in SIDES] + [WHEEL_HEATING, MIST]
        car.watch(watched, self._follow)
        self.state = climate_shown(self.car)

    def _follow(self, changes: Sequence[Change]) -> None:
        state = climate_shown(self.car)
        if state != self.state:
            self.state = state
            self.changed.emit()

    def brief(self) -> str:
        """Targets per zone, fan and air conditioning."""
        zones = ", ".join(f"{zone} {self.state.targets[at]:g} °C" for at, zone in enumerate(ZONES))
        switched = "on" if self.state.air_conditioning else "off"
        return f"temperature {zones}; fan {self.state.fan}; air conditioning {switched}"

    @Property(float, notify=changed)
    def driver(self) -> float:
        """The driver's target in °C."""
        return self.state.targets[0]

    @Property(float, notify=changed)
    def passenger(self) -> float:
        """The passenger's target in °C."""
        return self.state.targets[1]

    @Property(float, notify=changed)
    def rearLeft(self) -> float:
        """The target behind the driver in °C."""
        return self.state.targets[2]

    @Property(float, notify=changed)
    def rearRight(self) -> float:
        """The target behind the passenger in °C."""
        return self.state.targets[3]

    @Property(float, notify=changed)
    def cabin(self) -> float:
        """The air at the driver's head in °C."""
        return self.state.measured[0]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def measured(self) -> list[float]:
        """The air in °C: driver, passenger, rear left, rear right."""
        return list(self.state.measured)

    @Property(int, notify=changed)
    def fan(self) -> int:
        """0–5."""
        return self.state.fan

    @Property(str, notify=changed)
    def airflow(self) -> str:
        """feet, head, windshield, head_feet, feet_windshield or head_windshield."""
        return self.state.airflow

    @Property(bool, notify=changed)
    def airConditioning(self) -> bool:
        """Whether the compressor may run."""
        return self.state.air_conditioning

    @Property(str, notify=changed)
    def mode(self) -> str:
        """manual, heat, cool, auto or eco."""
        return self.state.mode

    @Property(str, notify=changed)
    def circulation(self) -> str:
        """fresh, recirculated or auto."""
        return self.state.circulation

    @Property(bool, notify=changed)
    def recirculation(self) -> bool:
        """Whether the cabin's own air goes round."""
        return self.state.recirculation

    @Property(bool, notify=changed)
    def purification(self) -> bool:
        """Whether the air purifier runs."""
        return self.state.purification

    @Property(float, notify=changed)
    def particles(self) -> float:
        """Fine dust in the cabin's air, µg/m³."""
        return self.state.particles

    @Property(bool, notify=changed)
    def autoDefog(self) -> bool:
        """Whether the car clears the windshield by itself."""
        return self.state.auto_defog

    @Property(int, notify=changed)
    def mist(self) -> int:
        """How misted the windshield is, 0–100 %."""
        return self.state.mist

    @Property(bool, notify=changed)
    def synchronized(self) -> bool:
        """Whether all seats follow the driver's temperature."""
        return self.state.synchronized

    @Property(bool, notify=changed)
    def defrostFront(self) -> bool:
        """Whether the windshield is being cleared."""
        return self.state.defrost_front

    @Property(bool, notify=changed)
    def defrostRear(self) -> bool:
        """Whether the rear window is being cleared."""
        return self.state.defrost_rear

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def seats(self) -> list[int]:
        """Level per seat, −3 (ventilated) to 3 (heated): driver, passenger, rear left, rear right."""
        return list(self.state.seats)

    @Property(int, notify=changed)
    def wheel(self) -> int:
        """Heating level of the steering wheel, 0–3."""
        return self.state.wheel

    @Slot(str, float)
    def setTemperature(self, zone: str, celsius: float) -> None:
        """Touch: set a zone's target."""
        self.heed(self.set_temperature(zone, celsius=round(celsius * 2) / 2))  # type: ignore[arg-type]

    @Slot(int)
    def setFan(self, level: int) -> None:
        """Touch: set the fan."""
        self.heed(self.set_fan(level=level))

    @Slot(str)
    def setAirflow(self, direction: str) -> None:
        """Touch: choose where the air goes."""
        self.heed(self.set_airflow(direction))  # type: ignore[arg-type]

    @Slot(bool)
    def setAirConditioning(self, on: bool) -> None:
        """Touch: switch the air conditioning."""
        self.heed(self.set_air_conditioning(on))

    @Slot(str)
    def setMode(self, mode: str) -> None:
        """Touch: heat, cool, auto or eco; the mode that is on is left for manual."""
        if mode == self.state.mode:
            self.heed(self.wish({CLIMATE_MODE: "MANUAL"}, dict))
        else:
            self.heed(self.set_mode(mode))  # type: ignore[arg-type]

    @Slot(str)
    def setCirculation(self, mode: str) -> None:
        """Touch: fresh, recirculated or auto."""
        self.heed(self.set_circulation(mode))  # type: ignore[arg-type]

    @Slot(bool)
    def setPurification(self, on: bool) -> None:
        """Touch: switch the air purifier."""
        self.heed(self.set_purification(on))

    @Slot(bool)
    def setAutoDefog(self, on: bool) -> None:
        """Touch: let the car clear the windshield by itself, or not."""
        self.heed(self.set_auto_defog(on))

    @Slot(bool)
    def syncZones(self, on: bool) -> None:
        """Touch: keep all seats at the driver's temperature, or not."""
        self.heed(self.sync_zones(on))

    @Slot(str, bool)
    def setDefrost(self, where: str, on: bool) -> None:
        """Touch: switch a defroster."""
        self.heed(self.set_defrost(where, on))  # type: ignore[arg-type]

    @Slot(str, int)
    def setSeat(self, seat: str, level: int) -> None:
        """Touch: heat (1 to 3) or ventilate (−1 to −3) a seat; 0 ends both."""
        if level == 0:
            self.heed(self.wish(dict.fromkeys([seat_heat(side) for side in sides(seat)], 0), dict))
        elif level > 0:
            self.heed(self.set_seat_heating(seat, level=level))  # type: ignore[arg-type]
        else:
            self.heed(self.set_seat_ventilation(seat, level=-level))  # type: ignore[arg-type]

    @Slot(int)
    def setWheel(self, level: int) -> None:
        """Touch: heat the steering wheel."""
        self.heed(self.set_steering_wheel_heating(level))
