"""The simulated drive."""

import pytest

from app.car.car import Car
from app.car.catalogue import HVAC
from app.car.simulation import Course, Simulation

L_SHAPED = Course(((50.0, 8.0), (50.01, 8.0), (50.01, 8.02), (50.02, 8.02)), (50, 70, 50))
BATTERY = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"


def drive(seed: int = 1, step: float = 0.1, seconds: float = 300) -> tuple[Car, list[float], list[tuple[float, float]]]:
    car = Car(clock=lambda: 0.0)
    simulation = Simulation(car, seed=seed)
    simulation.follow(L_SHAPED)
    speeds, places = [], []
    for _ in range(round(seconds / step)):
        simulation.step(step)
        speeds.append(car.number("Vehicle.Speed"))
        latitude, longitude = (car.number(f"Vehicle.CurrentLocation.{axis}") for axis in ("Latitude", "Longitude"))
        places.append((latitude, longitude))
    return car, speeds, places


def test_the_car_keeps_to_limits_slows_for_bends_and_stops_at_the_end() -> None:
    car, speeds, places = drive()
    assert 65 < max(speeds) <= 70.1
    bend = min(range(len(places)), key=lambda at: abs(places[at][0] - 50.01) + abs(places[at][1] - 8.0))
    assert speeds[bend] < 35
    assert speeds[-1] == 0 and car["Vehicle.IsMoving"] is False
    assert places[-1] == pytest.approx((50.02, 8.02), abs=2e-5)


def test_the_same_seed_drives_the_same_drive() -> None:
    first, second, other = drive(seed=4)[0], drive(seed=4)[0], drive(seed=5)[0]
    assert [change.as_json() for change in first.journal] == [change.as_json() for change in second.journal]
    assert [change.as_json() for change in first.journal] != [change.as_json() for change in other.journal]


def test_the_battery_drains_more_with_climate_and_speed() -> None:
    def drained(**wishes: bool) -> float:
        car = Car(clock=lambda: 0.0)
        car.request({f"{HVAC}.{name}": value for name, value in wishes.items()})
        simulation = Simulation(car)
        simulation.follow(L_SHAPED)
        simulation.step(240)
        return 82.0 - car.number(BATTERY)

    assert 0 < drained() < drained(IsAirConditioningActive=True) < 1.5


def test_the_cabin_drifts_toward_its_target() -> None:
    car = Car(clock=lambda: 0.0)
    name = f"{HVAC}.Station.Row1.Driver"
    car.request({f"{name}.Temperature": 26.0, f"{name}.FanSpeed": 80})
    simulation = Simulation(car)
    before = car.number(f"{name}.AirTemperature")
    simulation.step(60)
    after_a_minute = car.number(f"{name}.AirTemperature")
    simulation.step(1200)
    assert before < after_a_minute < car.number(f"{name}.AirTemperature") <= 26.0


def test_an_open_window_lets_the_outside_in() -> None:
    def warmth(window: int) -> float:
        car = Car(clock=lambda: 0.0)
        car.record(
            {"Vehicle.Exterior.AirTemperature": 2.0, "Vehicle.Cabin.Door.Row1.DriverSide.Window.Position": window}
        )
        Simulation(car, weather=False).step(600)
        return car.number(f"{HVAC}.Station.Row1.Driver.AirTemperature")

    assert warmth(100) < warmth(0) - 2


def test_without_a_course_the_car_rolls_out_and_stands() -> None:
    car = Car(clock=lambda: 0.0)
    simulation = Simulation(car)
    simulation.follow(L_SHAPED)
    simulation.step(20)
    assert car.number("Vehicle.Speed") > 45
    simulation.follow(None)
    simulation.step(0.5)
    assert car.number("Vehicle.Speed") > 30
    simulation.step(20)
    assert car.number("Vehicle.Speed") == 0


def test_a_course_needs_two_points_and_limits_to_match() -> None:
    with pytest.raises(ValueError, match="two or more points"):
        Course(((50.0, 8.0),), ())
    with pytest.raises(ValueError, match="speed limit for each leg"):
        Course(((50.0, 8.0), (50.1, 8.0)), (50, 50))
