"""Drive mode, regeneration and speed warning: what they change in the car, and the page that shows them."""

from itertools import pairwise

import pytest
from pages import Page

from app.car.car import Car, Done, Refused
from app.car.catalogue import BATTERY, PERFORMANCE_MODE, REGENERATION, SPEED_WARNING
from app.car.conditions import expected_range
from app.car.simulation import Course, Simulation
from app.domains.driving import Driving, warned_above

STRAIGHT = Course(((50.0, 8.0), (50.02, 8.0)), (100,))
POWER = f"{BATTERY}.CurrentPower"


@pytest.fixture
def car() -> Car:
    return Car(clock=lambda: 0.0)


@pytest.fixture
def driving(car: Car) -> Driving:
    return Driving(car)


def _driven(mode: str = "NORMAL", level: int = 2) -> tuple[float, float, float]:
    """The most acceleration in km/h per second, and the least and most power in kW, on a straight road to a stop."""
    car = Car(clock=lambda: 0.0)
    car.record({PERFORMANCE_MODE: mode, REGENERATION: level})
    simulation = Simulation(car, weather=False)
    simulation.follow(STRAIGHT)
    speeds, powers = [0.0], []
    for _ in range(150):
        simulation.step(1.0)
        speeds.append(car.number("Vehicle.Speed"))
        powers.append(car.number(POWER) / 1000)
    assert speeds[-1] == 0
    return max(after - before for before, after in pairwise(speeds)), min(powers), max(powers)


def test_a_mode_changes_how_the_driver_speeds_up() -> None:
    snow, eco, normal, sport = (_driven(mode)[0] for mode in ("SNOW", "ECONOMY", "NORMAL", "SPORT"))
    assert snow < eco < normal < sport


def test_regeneration_brings_more_back_the_higher_its_level() -> None:
    back = [-_driven(level=level)[1] for level in range(4)]
    assert back == sorted(back) and back[3] > 1.5 * back[0] > 0


def test_a_mode_changes_the_range_that_is_told(car: Car, driving: Driving) -> None:
    told = {}
    for mode in ("sport", "normal", "eco"):
        car.record({PERFORMANCE_MODE: {"eco": "ECONOMY"}.get(mode, mode.upper())})
        told[mode] = driving.range
        assert round(expected_range(car) / 1000) == told[mode]
    assert told["sport"] < told["normal"] < told["eco"]
    assert driving.set_mode("eco").state["range_km"] == told["eco"]


def test_regeneration_takes_a_level_or_a_step(driving: Driving) -> None:
    assert driving.set_regeneration(change=1).state["regeneration"] == 3
    assert isinstance(driving.set_regeneration(change=1).outcome, Refused)
    assert str(driving.set_regeneration(0).say[0]) == "Regeneration is at level 0 of 3."
    assert isinstance(driving.set_regeneration().outcome, Refused)


@pytest.mark.parametrize(
    ("on", "kmh", "limit", "warned"),
    [
        (None, 10, 50, (50, 10)),
        (None, 0, 50, (50, 0.1)),
        (True, None, 50, (50, 5)),
        (False, None, 50, (0, 0)),
        (None, 120, 130, (120, 0.1)),
        (None, 120, 0, (120, 0.1)),
        (None, 120, 50, (50, 5)),
    ],
)
def test_the_warning_comes_above_the_sign_or_an_own_limit(
    car: Car, driving: Driving, on: bool | None, kmh: int | None, limit: int, warned: tuple[int, float]
) -> None:
    assert isinstance(driving.set_speed_warning(on, kmh).outcome, Done)
    assert warned_above(car, limit) == warned


@pytest.mark.parametrize("kmh", [25, -1, 201])
def test_a_speed_that_is_neither_is_refused_with_the_ranges(car: Car, driving: Driving, kmh: int) -> None:
    outcome = driving.set_speed_warning(kmh=kmh).outcome
    assert isinstance(outcome, Refused) and "30 to 200" in str(outcome.reason)
    assert car[f"{SPEED_WARNING}.OwnLimit"] == 0


def test_instruments_are_read_without_a_change(car: Car, driving: Driving) -> None:
    car.record({"Vehicle.Speed": 49.6, "Vehicle.TripMeterReading": 12_340.0, "Vehicle.TripDuration": 930.0})
    written = len(car.journal)
    assert driving.read("speed").state == {"topic": "speed", "speed_kmh": 50}
    assert str(driving.read("trip").say[0]) == "This trip so far: 12.3 kilometres in 16 minutes."
    assert str(driving.read("gear").say[0]) == "The car is in park."
    everything = driving.read().state
    assert everything["odometer_km"] == 18412 and everything["mode"] == "normal" and everything["gear"] == "P"
    assert len(car.journal) == written


@pytest.mark.parametrize(("width", "height"), [(1800, 480), (1080, 1500), (1150, 440)])
def test_the_page_chooses_by_touch(car: Car, driving: Driving, qt: object, width: int, height: int) -> None:
    page = Page("Vehicle", "DrivingView", {"driving": driving}, width, height)
    page.tap("mode_eco")
    page.tap("regeneration", 0.1)
    page.tap("tolerance", 0.9)
    page.tap("warns")
    assert (driving.mode, driving.regeneration, driving.warns) == ("eco", 0, False)
    assert page.item("tolerance").isVisible() is False
    assert driving.tolerance == 6
    page.close()
