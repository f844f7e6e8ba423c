"""What the car does by itself: fan and air by need, clearing of mist, wipers in rain, lights at dark, easy entry."""

from app.car.cabin_signals import (
    AUTOMATIC_CIRCULATION,
    AUTOMATIC_DEFOG,
    CLIMATE_MODE,
    DAYLIGHT,
    EASY_ENTRY,
    ENTRY_RETURN,
    LIGHT_SWITCH,
    MIST,
    PARTICLES,
    PURIFICATION,
    RAIN,
    RUNNING_LIGHT,
)
from app.car.car import Asked, Car
from app.car.catalogue import HVAC, POSITION_VALID, STATIONS
from app.car.journal import Cause, caused
from app.car.signals import Value

BY_ITSELF = Cause("simulation")
WETNESS = {"RAIN": 60, "SNOW": 30, "HAIL": 70, "THUNDERSTORM": 90}  # percent on the rain sensor
DIM = 25.0  # percent of daylight below which beams come on
GAPS = (0.7, 1.5, 3.0, 5.0)  # °C to the wanted temperature above which the fan goes one level higher
MISTED = 20  # percent at which the windshield is cleared
WASH = 3.0  # seconds
STEP_BACK = 80.0  # mm that the driver's seat makes room
PARK = 126
OUTSIDE = "Vehicle.Exterior.AirTemperature"
DEFROST = f"{HVAC}.IsFrontDefrosterActive"
RECIRCULATION = f"{HVAC}.IsRecirculationActive"
COMPRESSOR = f"{HVAC}.IsAirConditioningActive"
FANS = tuple(f"{HVAC}.Station.{station}.FanSpeed" for station in STATIONS)
LOW_BEAM = "Vehicle.Body.Lights.Beam.Low.IsOn"
DOOR = "Vehicle.Cabin.Door.Row1.DriverSide.IsOpen"
SEAT = "Vehicle.Cabin.Seat.Row1.DriverSide.Position"


def gap_fan(car: Car, mode: str) -> int:
    """The fan's level 1–5 that the gap to the wanted temperature calls for; 2 at most where energy is saved."""
    gaps = [
        abs(car.number(f"{HVAC}.Station.{name}.Temperature") - car.number(f"{HVAC}.Station.{name}.AirTemperature"))
        for name in STATIONS[:2]
    ]
    level = 1 + sum(max(gaps) > gap for gap in GAPS)
    if mode == "ECO":
        level = min(level, 2)
    return max(level, 2) if car[DEFROST] else level


def circulated(car: Car) -> bool:
    """Whether the cabin's own air is the better one: in a tunnel, or while it is much hotter outside than wanted."""
    wanted = min(car.number(f"{HVAC}.Station.{name}.Temperature") for name in STATIONS)
    return not car[POSITION_VALID] or bool(car[COMPRESSOR] and car.number(OUTSIDE) - wanted > 6)


def dark(car: Car) -> bool:
    """Whether it takes beams to be seen: little daylight, a tunnel, or bad weather."""
    murky = car["Vehicle.Exterior.Weather"] in (*WETNESS, "FOG")
    return car.number(DAYLIGHT) < DIM or not car[POSITION_VALID] or murky


def under_way(car: Car) -> bool:
    """Whether the car is not parked."""
    return bool(car["Vehicle.IsMoving"]) or car["Vehicle.Powertrain.Transmission.SelectedGear"] != PARK


class Automatics:
    """Reacts about once a second; what somebody switched by hand stays until the reason for it changes."""

    def __init__(self, car: Car) -> None:
        self._car = car
        self._mist = car.number(MIST)
        self._particles = car.number(PARTICLES)
        self._washed = {"Front": 0.0, "Rear": 0.0}
        self._beams = (False, False)
        self._clearing = False
        self._automatic = car[LIGHT_SWITCH] == "AUTO"

    def step(self, seconds: float) -> dict[str, Value]:
        """The readings after so many seconds; clearing of the windshield is asked for as a person would."""
        readings = self._air(seconds) | self._mists(seconds) | self._wipers(seconds) | self._lights() | self._entry()
        self._defog()
        return readings

    def _air(self, seconds: float) -> dict[str, Value]:
        car, mode = self._car, str(self._car[CLIMATE_MODE])
        readings: dict[str, Value] = {}
        if mode in ("AUTO", "ECO"):
            readings |= dict.fromkeys(FANS, gap_fan(car, mode) * 20)
        if car[AUTOMATIC_CIRCULATION]:
            readings[RECIRCULATION] = circulated(car)
        goal = 2.0 if car[PURIFICATION] else 8.0 if car[RECIRCULATION] else 14.0
        self._particles += (goal - self._particles) * min(1.0, 0.02 * seconds)
        return {**readings, PARTICLES: round(self._particles, 1)}

    def _mists(self, seconds: float) -> dict[str, Value]:
        car = self._car
        wet = WETNESS.get(str(car["Vehicle.Exterior.Weather"]), 0)
        dry_air = car[COMPRESSOR] or "WINDSHIELD" in str(car[f"{HVAC}.AirDistribution"])
        if car[DEFROST]:
            rate = -3.0
        elif (wet or car.number(OUTSIDE) < 5) and not dry_air:
            rate = 0.5 if car[RECIRCULATION] else 0.15
        else:
            rate = -0.5
        self._mist = min(100.0, max(0.0, self._mist + rate * seconds))
        return {MIST: round(self._mist), RAIN: wet}

    def _defog(self) -> None:
        car = self._car
        if not car[AUTOMATIC_DEFOG]:
            self._clearing = False
            return
        wanted = self._mist >= MISTED or (self._clearing and self._mist > 0)
        if wanted == self._clearing:
            return
        self._clearing = wanted
        with caused(BY_ITSELF):
            outcome = car.request({DEFROST: wanted})
        if isinstance(outcome, Asked):
            car.dismiss(outcome.confirmation)

    def _wipers(self, seconds: float) -> dict[str, Value]:
        car = self._car
        readings: dict[str, Value] = {}
        for end in ("Front", "Rear"):
            glass = f"Vehicle.Body.Windshield.{end}"
            mode = car[f"{glass}.Wiping.Mode"]
            moving = car.number(RAIN) > 0 if mode == "RAIN_SENSOR" else mode != "OFF"
            if car[f"{glass}.IsWashing"]:
                moving = True
                self._washed[end] += seconds
                if self._washed[end] >= WASH:
                    self._washed[end] = 0.0
                    fluid = "Vehicle.Body.Windshield.WasherFluid.Level"
                    readings |= {f"{glass}.IsWashing": False, fluid: max(0, int(car.number(fluid)) - 1)}
            readings[f"{glass}.Wiping.System.IsWiping"] = moving
        return readings

    def _lights(self) -> dict[str, Value]:
        car = self._car
        if car[LIGHT_SWITCH] != "AUTO":
            self._automatic = False
            return {}
        out = under_way(car)
        beams = (out and dark(car), out and not dark(car))
        if beams == self._beams and self._automatic:
            return {}
        self._beams, self._automatic = beams, True
        return {LOW_BEAM: beams[0], RUNNING_LIGHT: beams[1]}

    def _entry(self) -> dict[str, Value]:
        car = self._car
        away = car.number(ENTRY_RETURN) >= 0
        if away and not car[DOOR]:
            return {SEAT: car.number(ENTRY_RETURN), ENTRY_RETURN: -1.0}
        if not away and car[EASY_ENTRY] and car[DOOR] and not under_way(car):
            return {ENTRY_RETURN: car.number(SEAT), SEAT: min(300.0, car.number(SEAT) + STEP_BACK)}
        return {}
