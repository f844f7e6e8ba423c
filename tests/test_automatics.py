"""What the car does by itself: fan, air, mist, wipers, lights; and what a hand has switched stays."""

import pytest

from app.car.automatics import Automatics
from app.car.cabin import daylight
from app.car.cabin_signals import DAYLIGHT, MIST, PARTICLES, RAIN
from app.car.car import Car
from app.car.catalogue import HVAC, POSITION_VALID
from app.car.simulation import Simulation
from app.domains.climate import Climate
from app.domains.lights import Lights
from app.domains.openings import Openings

OUTSIDE = "Vehicle.Exterior.AirTemperature"
WEATHER = "Vehicle.Exterior.Weather"
MOVING = "Vehicle.IsMoving"


class Day:
    """A car and what it does by itself, second by second."""

    def __init__(self) -> None:
        self.car = Car()
        self.automatics = Automatics(self.car)

    def pass_(self, seconds: int = 1) -> None:
        """Let time pass."""
        for _ in range(seconds):
            self.car.record(self.automatics.step(1))


@pytest.fixture
def day() -> Day:
    return Day()


def test_the_fan_follows_the_gap_to_what_is_wanted(day: Day) -> None:
    climate = Climate(day.car)
    climate.set_temperature("driver", celsius=28)
    climate.set_mode("auto")
    assert climate.fan == 5
    for air, level in ((24.0, 4), (26.0, 3), (27.0, 2), (28.0, 1)):
        day.car.record(
            {f"{HVAC}.Station.Row1.Driver.AirTemperature": air, f"{HVAC}.Station.Row1.Passenger.AirTemperature": 21.0}
        )
        day.pass_()
        assert climate.fan == level
    climate.set_fan(level=4)
    day.pass_()
    assert climate.fan == 4 and climate.mode == "manual"


def test_eco_saves_what_the_air_draws(day: Day) -> None:
    from app.car.conditions import conditions

    climate = Climate(day.car)
    climate.set_temperature("all", celsius=26)
    before = conditions(day.car).cabin_w
    climate.set_mode("eco")
    day.pass_()
    assert climate.fan <= 2 and conditions(day.car).cabin_w == pytest.approx(0.7 * before)


def test_cooling_does_not_heat_and_heating_does_not_cool() -> None:
    for mode, outside, wanted, reached in (
        ("cool", 5.0, 26, False),
        ("heat", 5.0, 26, True),
        ("heat", 33.0, 18, False),
    ):
        car = Car()
        climate = Climate(car)
        car.record({OUTSIDE: outside})
        climate.set_temperature("all", celsius=wanted)
        climate.set_mode(mode)  # type: ignore[arg-type]
        climate.set_fan(level=5)
        Simulation(car, weather=False).step(600)
        assert (abs(climate.cabin - wanted) < 2) is reached, mode


def test_the_air_goes_round_in_a_tunnel_when_left_to_the_car(day: Day) -> None:
    climate = Climate(day.car)
    climate.set_circulation("auto")
    assert not climate.recirculation
    day.car.record({POSITION_VALID: False})
    day.pass_()
    assert climate.recirculation and climate.circulation == "auto"
    climate.set_circulation("fresh")
    day.pass_()
    assert not climate.recirculation


def test_purified_air_carries_less_dust(day: Day) -> None:
    Climate(day.car).set_purification(True)
    day.pass_(120)
    assert day.car.number(PARTICLES) < 4


def test_mist_is_cleared_when_the_car_may_and_brings_what_clearing_needs(day: Day) -> None:
    climate = Climate(day.car)
    climate.set_circulation("recirculated")
    climate.set_auto_defog(True)
    day.car.record({WEATHER: "RAIN"})
    day.pass_(41)
    assert climate.defrostFront and climate.airConditioning and "windshield" in climate.airflow
    day.pass_(60)
    assert not climate.defrostFront and day.car[MIST] == 0


def test_mist_stays_when_nobody_clears_it(day: Day) -> None:
    Climate(day.car).set_circulation("recirculated")
    day.car.record({WEATHER: "RAIN"})
    day.pass_(100)
    assert day.car.number(MIST) > 40 and not Climate(day.car).defrostFront


def test_wipers_follow_the_rain_and_a_wash_ends(day: Day) -> None:
    openings = Openings(day.car)
    openings.set_wipers("auto")
    assert openings.wiping == [False, False]
    day.car.record({WEATHER: "RAIN"})
    day.pass_(2)
    assert day.car[RAIN] == 60 and openings.wiping == [True, False]
    openings.set_wipers("off")
    assert openings.wiping == [False, False]
    openings.wash()
    assert openings.wiping[0] and openings.washing == [True, False]
    day.pass_(4)
    assert openings.washing == [False, False] and openings.read().state["wipers_front"] == "off"
    assert day.car["Vehicle.Body.Windshield.WasherFluid.Level"] == 73


def test_beams_come_on_at_dark_and_a_hand_has_the_last_word(day: Day) -> None:
    lights = Lights(day.car)
    day.car.record({MOVING: True})
    day.pass_()
    assert lights.daytime and not lights.lowBeam
    day.car.record({DAYLIGHT: 5})
    day.pass_()
    assert lights.lowBeam and not lights.daytime
    lights.set_exterior("low_beam", False)
    day.pass_(3)
    assert not lights.lowBeam
    lights.set_exterior("automatic", False)
    day.car.record({DAYLIGHT: 100})
    day.pass_()
    lights.set_exterior("automatic", True)
    assert lights.daytime and not lights.lowBeam


def test_light_of_day_comes_and_goes() -> None:
    assert [daylight(hour) for hour in (0, 5, 6.5, 8, 14, 18, 19.5, 21, 23.9)] == [0, 0, 50, 100, 100, 100, 50, 0, 0]
