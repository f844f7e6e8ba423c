"""What driving and charging cost and give: sane sizes, monotone, and times that undo themselves."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.car.energy import (
    CAPACITY,
    WH_PER_METRE_UP,
    arc_energy,
    battery_celsius,
    cabin_w,
    charge_gained,
    charge_kw,
    charge_minutes,
    mixed_consumption,
    power_w,
    range_m,
)

percents = some.floats(0, 100)
chargers = some.sampled_from([3.7, 11.0, 22.0, 50.0, 150.0, 300.0])
celsius = some.integers(-20, 45).map(float)


def consumption(speed: float, **more: float) -> float:
    """kWh/100 km at a steady speed on a level road."""
    return float(arc_energy(100_000, speed, **more)) / 1000


def test_speeds_cost_what_such_cars_take() -> None:
    assert 10 < consumption(50) < 14 and 15 < consumption(100) < 19 and 20 < consumption(130) < 25


@given(speed=some.floats(90, 180), faster=some.floats(1, 60), outside=celsius)
def test_faster_on_the_motorway_costs_more(speed: float, faster: float, outside: float) -> None:
    assert consumption(speed + faster, outside_c=outside) > consumption(speed, outside_c=outside)


@given(climb=some.floats(0, 900), descent=some.floats(0, 900), speed=some.floats(20, 130))
def test_hills_cost_up_and_give_back_less_down(climb: float, descent: float, speed: float) -> None:
    level, up = arc_energy(10_000, speed), arc_energy(10_000, speed, climb)
    down, both = arc_energy(10_000, speed, 0.0, descent), arc_energy(10_000, speed, climb, climb)
    assert up >= level >= down
    assert both >= level - 1e-6
    assert level - down <= descent * WH_PER_METRE_UP * 1.8 + 1e-6


@given(
    length=some.floats(1, 20_000),
    speed=some.floats(5, 130),
    climb=some.floats(0, 500),
    descent=some.floats(0, 500),
    outside=celsius,
)
def test_height_as_a_potential_leaves_no_road_cheaper_than_nothing(
    length: float, speed: float, climb: float, descent: float, outside: float
) -> None:
    energy = float(arc_energy(length, speed, climb, descent, outside))
    assert energy - WH_PER_METRE_UP * (climb - descent) >= -1e-6


def test_stretches_add_up() -> None:
    whole = arc_energy([6_000.0], [80.0], [30.0], [10.0])
    parts = arc_energy([1_000.0, 5_000.0], [80.0, 80.0], [5.0, 25.0], [10 / 6, 50 / 6])
    assert parts.sum() == pytest.approx(whole.sum(), rel=1e-9)


def test_the_moment_and_the_stretch_agree() -> None:
    steady = power_w(30.0) / 30.0 * 100_000 / 3.6e6
    assert steady == pytest.approx(consumption(108), rel=0.03)
    assert power_w(20.0, slope=-0.08) < 0 < power_w(20.0, slope=0.08)
    assert power_w(20.0, acceleration=-3.0) >= -90_000 + 300


def test_the_cabin_is_cheapest_when_nothing_has_to_be_done() -> None:
    loads = [cabin_w(outside) for outside in range(-20, 45)]
    assert loads.index(min(loads)) - 20 == 21
    assert 2_000 < cabin_w(-10) < 4_500 and cabin_w(35) < 2_500
    assert mixed_consumption(-10, cabin_w(-10)) > 1.2 * mixed_consumption(20, 0)
    assert range_m(50, 16) == pytest.approx(CAPACITY / 2 / 16 * 100_000)


@given(start=percents, end=percents, charger=chargers, battery=celsius)
def test_time_and_gain_undo_each_other(start: float, end: float, charger: float, battery: float) -> None:
    low, high = sorted((start, end))
    minutes = charge_minutes(low, high, charger, battery)
    assert low + charge_gained(low, minutes, charger, battery) == pytest.approx(high, abs=0.01)


@given(a=percents, b=percents, c=percents, charger=chargers, battery=celsius)
def test_times_add_up(a: float, b: float, c: float, charger: float, battery: float) -> None:
    low, middle, high = sorted((a, b, c))
    parts = charge_minutes(low, middle, charger, battery) + charge_minutes(middle, high, charger, battery)
    assert parts == pytest.approx(charge_minutes(low, high, charger, battery), abs=1e-6)


@given(start=percents, battery=celsius)
def test_a_stronger_charger_or_a_warmer_battery_never_takes_longer(start: float, battery: float) -> None:
    times = [round(charge_minutes(start, 100, charger, battery), 6) for charger in (11.0, 50.0, 150.0, 300.0)]
    assert times == sorted(times, reverse=True)
    assert charge_kw(start, 300, min(battery, 20.0)) <= charge_kw(start, 300, 25.0)


def test_the_curve_is_what_fast_charging_is_like() -> None:
    assert 20 < charge_minutes(10, 80, 300) < 30
    assert charge_minutes(80, 100, 300) > 0.7 * charge_minutes(10, 80, 300)
    assert charge_minutes(10, 80, 50) == pytest.approx(0.7 * CAPACITY / 48 * 60, rel=0.01)
    assert charge_minutes(10, 80, 22) == charge_minutes(10, 80, 11)
    cold, warm = charge_gained(10, 30, 150, 0.0), charge_gained(10, 30, 150, 25.0)
    assert 0.6 < cold / warm < 0.85
    assert charge_gained(95, 600, 300) == pytest.approx(5) and charge_minutes(50, 40, 50) == 0
    with pytest.raises(ValueError, match="0 kW"):
        charge_minutes(10, 20, 0.0)


def test_preconditioning_warms_and_driving_warms_a_little() -> None:
    assert battery_celsius(-5, preconditioned=True) == 25
    assert battery_celsius(-5) < battery_celsius(-5, driven_minutes=40) < 25
    assert battery_celsius(38) == 38


def test_arrays_are_as_fast_as_one_wants_them() -> None:
    count = 1000
    many = arc_energy(np.full(count, 500.0), np.linspace(20, 130, count), np.zeros(count), np.zeros(count))
    assert many.shape == (count,) and np.isfinite(many).all()
