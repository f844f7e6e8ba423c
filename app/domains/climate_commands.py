"""What may be asked of the air: temperatures, fan, modes, circulation, clearing of the panes."""

from typing import Literal

from app.car.automatics import circulated, gap_fan
from app.car.cabin_signals import (
    AUTOMATIC_CIRCULATION,
    AUTOMATIC_DEFOG,
    CLIMATE_MODE,
    PURIFICATION,
    ZONES_IN_STEP,
)
from app.car.catalogue import HVAC, SIDES, STATIONS, sides, stations
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.climate_read import air_state, read_told
from app.domains.domain import (
    LEVELS,
    Celsius,
    CelsiusStep,
    Level3,
    Level5,
    LevelStep,
    Reply,
    Zone,
    command,
    look,
    stepped,
)
from app.domains.seat_heat_commands import SeatHeatCommands
from app.domains.zones import per_zone, ranged

Airflow = Literal["feet", "head", "windshield", "head_feet", "feet_windshield", "head_windshield"]
Mode = Literal["heat", "cool", "auto", "eco"]
Circulation = Literal["fresh", "recirculated", "auto"]
WHEEL_HEATING = "Vehicle.Chassis.SteeringWheel.HeatingCooling"
COMPRESSOR = f"{HVAC}.IsAirConditioningActive"
RECIRCULATION = f"{HVAC}.IsRecirculationActive"
FRONT_DEFROST, REAR_DEFROST = f"{HVAC}.IsFrontDefrosterActive", f"{HVAC}.IsRearDefrosterActive"
FANS = tuple(f"{HVAC}.Station.{station}.FanSpeed" for station in STATIONS)
AIRFLOWS = {
    "feet": QT_TRANSLATE_NOOP("Car", "The air goes to the feet now."),
    "head": QT_TRANSLATE_NOOP("Car", "The air goes to the head now."),
    "windshield": QT_TRANSLATE_NOOP("Car", "The air goes to the windshield now."),
    "head_feet": QT_TRANSLATE_NOOP("Car", "The air goes to head and feet now."),
    "feet_windshield": QT_TRANSLATE_NOOP("Car", "The air goes to feet and windshield now."),
    "head_windshield": QT_TRANSLATE_NOOP("Car", "The air goes to head and windshield now."),
}
MODES = {
    "heat": QT_TRANSLATE_NOOP("Car", "The climate heats now, without the air conditioning."),
    "cool": QT_TRANSLATE_NOOP("Car", "The climate cools now."),
    "auto": QT_TRANSLATE_NOOP("Car", "The climate looks after itself now; the fan runs at {fan}."),
    "eco": QT_TRANSLATE_NOOP("Car", "The climate saves energy now; the fan runs at {fan} at most."),
}
CIRCULATIONS = {
    "fresh": QT_TRANSLATE_NOOP("Car", "Fresh air comes in now."),
    "recirculated": QT_TRANSLATE_NOOP("Car", "The air goes round inside now."),
    "auto": QT_TRANSLATE_NOOP("Car", "The car chooses between fresh and inside air now."),
}
DEFROSTS = {
    ("front", True): QT_TRANSLATE_NOOP("Car", "The windshield is being cleared."),
    ("rear", True): QT_TRANSLATE_NOOP("Car", "The rear window is being cleared."),
    ("all", True): QT_TRANSLATE_NOOP("Car", "Windshield and rear window are being cleared."),
    ("front", False): QT_TRANSLATE_NOOP("Car", "The windshield defroster is off."),
    ("rear", False): QT_TRANSLATE_NOOP("Car", "The rear defroster is off."),
    ("all", False): QT_TRANSLATE_NOOP("Car", "The defrosters are off."),
}


def target(station: str) -> str:
    """The signal of a zone's wanted temperature."""
    return f"{HVAC}.Station.{station}.Temperature"


class ClimateCommands(SeatHeatCommands):
    """The commands of the climate; what they leave is read from the car."""

    @command
    def set_temperature(
        self, zone: Zone = "own", celsius: Celsius | None = None, change: CelsiusStep | None = None
    ) -> Reply:
        """Set the temperature of a zone in °C, 16 to 28 in steps of 0.5, or change it (a bit is 1, a lot is 3).

        While zones are synchronized, the driver's goes for all, and another one's ends that.
        """
        where = self.zone(zone)
        wishes: dict[str, Value] = {}
        if self.car[ZONES_IN_STEP] and where in ("driver", "front"):
            where = "all"
        elif self.car[ZONES_IN_STEP] and where != "all":
            wishes[ZONES_IN_STEP] = False
        for station in stations(where):
            wanted = stepped(self.car.number(target(station)), celsius, change, 16, 28)
            if isinstance(wanted, Reply):
                return wanted
            wishes[target(station)] = float(wanted)
        spoken = zone if where == self.zone(zone) else where
        return self.wish(
            wishes,
            lambda: {"zone": where} | per_zone("celsius", sides(where), self._celsius),
            lambda: ranged(
                QT_TRANSLATE_NOOP("Car", "It is set to {value:g} degrees{gap}{place} now."),
                QT_TRANSLATE_NOOP("Car", "It is set to between {low:g} and {high:g} degrees{gap}{place} now."),
                spoken,
                [self._celsius(side) for side in sides(where)],
            ),
        )

    def _celsius(self, side: str) -> float:
        return self.car.number(target(STATIONS[SIDES.index(side)]))

    def _fan(self) -> int:
        return round(self.car.number(FANS[0]) / 20)

    @command
    def set_fan(self, level: Level5 | None = None, change: LevelStep | None = None) -> Reply:
        """Set the fan to a level from 0 (off) to 5, or change it by some levels; that ends the automatic fan."""
        wanted = stepped(self._fan(), level, change, 0, 5)
        if isinstance(wanted, Reply):
            return wanted
        wishes: dict[str, Value] = dict.fromkeys(FANS, int(wanted) * 20)
        if self.car[CLIMATE_MODE] in ("AUTO", "ECO"):
            wishes[CLIMATE_MODE] = "MANUAL"
        return self.wish(wishes, lambda: {"fan": self._fan()}, self._fan_told)

    def _fan_told(self) -> Message:
        if not self._fan():
            return Message(QT_TRANSLATE_NOOP("Car", "The fan is off."))
        return Message(QT_TRANSLATE_NOOP("Car", "The fan is at {fan}."), {"fan": self._fan()})

    @command
    def set_airflow(self, direction: Airflow) -> Reply:
        """Choose where the air goes."""
        state = f"{HVAC}.AirDistribution"
        return self.wish(
            {state: direction.upper()},
            lambda: {"airflow": str(self.car[state]).lower()},
            lambda: Message(AIRFLOWS[str(self.car[state]).lower()]),
        )

    @command
    def set_air_conditioning(self, on: bool) -> Reply:
        """Switch the air conditioning on or off; on also closes windows that stand wide open."""
        text = (
            QT_TRANSLATE_NOOP("Car", "The air conditioning is on.")
            if on
            else QT_TRANSLATE_NOOP("Car", "The air conditioning is off.")
        )
        return self.wish({COMPRESSOR: on}, lambda: {"air_conditioning": self.car[COMPRESSOR]}, Message(text))

    @command
    def set_mode(self, mode: Mode) -> Reply:
        """Heat (no compressor), cool (compressor on), auto (fan and air by need) or eco (least energy)."""
        wishes: dict[str, Value] = {CLIMATE_MODE: mode.upper(), COMPRESSOR: mode in ("cool", "auto")}
        if mode in ("auto", "eco"):
            wishes |= dict.fromkeys(FANS, gap_fan(self.car, mode.upper()) * 20)
        return self.wish(
            wishes,
            lambda: {"mode": str(self.car[CLIMATE_MODE]).lower(), "fan": self._fan()},
            lambda: Message(MODES[mode], {"fan": self._fan() if mode != "eco" else 2}),
        )

    @command
    def set_circulation(self, mode: Circulation) -> Reply:
        """Take fresh air in, let the cabin's air go round, or leave the choice to the car (auto)."""
        wishes: dict[str, Value] = {AUTOMATIC_CIRCULATION: mode == "auto"}
        wishes[RECIRCULATION] = circulated(self.car) if mode == "auto" else mode == "recirculated"
        return self.wish(wishes, lambda: {"circulation": mode}, Message(CIRCULATIONS[mode]))

    @command
    def set_purification(self, on: bool) -> Reply:
        """Switch the air purifier on or off."""
        text = (
            QT_TRANSLATE_NOOP("Car", "The air is being purified.")
            if on
            else QT_TRANSLATE_NOOP("Car", "The air purifier is off.")
        )
        return self.wish({PURIFICATION: on}, lambda: {"purification": self.car[PURIFICATION]}, Message(text))

    @command
    def set_defrost(self, where: Literal["front", "rear", "all"], on: bool) -> Reply:
        """Switch the defroster of the windshield (front), the rear window or both on or off."""
        names = {"front": [FRONT_DEFROST], "rear": [REAR_DEFROST], "all": [FRONT_DEFROST, REAR_DEFROST]}
        return self.wish(
            dict.fromkeys(names[where], on),
            lambda: {"where": where, "defrost": all(self.car[name] for name in names[where])},
            Message(DEFROSTS[where, on]),
        )

    @command
    def set_auto_defog(self, on: bool) -> Reply:
        """Let the car clear the windshield by itself when it mists up, or not."""
        text = (
            QT_TRANSLATE_NOOP("Car", "The windshield is cleared by itself when it mists up.")
            if on
            else QT_TRANSLATE_NOOP("Car", "The windshield is no longer cleared by itself.")
        )
        return self.wish({AUTOMATIC_DEFOG: on}, lambda: {"auto_defog": self.car[AUTOMATIC_DEFOG]}, Message(text))

    @command
    def set_steering_wheel_heating(self, level: Level3) -> Reply:
        """Heat the steering wheel at a level from 0 (off) to 3."""
        text = (
            QT_TRANSLATE_NOOP("Car", "The steering wheel heating is at {level}.")
            if level
            else QT_TRANSLATE_NOOP("Car", "The steering wheel heating is off.")
        )
        return self.wish({WHEEL_HEATING: LEVELS[level]}, lambda: {"level": level}, Message(text, {"level": level}))

    @command
    def sync_zones(self, on: bool) -> Reply:
        """Give all seats the driver's temperature until another seat is set, or let each have its own again."""
        wishes: dict[str, Value] = {ZONES_IN_STEP: on}
        if on:
            wishes |= dict.fromkeys([target(station) for station in STATIONS], self.car[target(STATIONS[0])])
        text = (
            QT_TRANSLATE_NOOP("Car", "All seats follow the driver's {celsius:g} degrees.")
            if on
            else QT_TRANSLATE_NOOP("Car", "Each seat has its own temperature again.")
        )
        celsius = self.car.number(target(STATIONS[0]))
        return self.wish(wishes, lambda: {"synchronized": on, "celsius": celsius}, Message(text, {"celsius": celsius}))

    @look
    def read(self) -> Reply:
        """Look up temperatures, fan, air, modes and seat heating; changes nothing."""
        state = air_state(self.car)
        return Reply(state=state, say=read_told(self.car, str(self.zone("own"))))
