"""The simulated drive."""

import pytest

from app.car.car import Car
from app.car.catalogue import HVAC, POSITION_VALID
from app.car.journal import Cause
from app.car.simulation import Course, Halt, Simulation

L_SHAPED = Course(((50.0, 8.0), (50.01, 8.0), (50.01, 8.02), (50.02, 8.02)), (50, 70, 50))
BATTERY = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"
POWER = "Vehicle.Powertrain.TractionBattery.CurrentPower"


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


def straight(metres: float, legs: int = 1, limit: float = 50.0, **more: object) -> Course:
    """Due north from (50, 8)."""
    step = metres / legs / 111_195
    points = tuple((50.0 + step * n, 8.0) for n in range(legs + 1))
    return Course(points, (limit,) * legs, **more)  # type: ignore[arg-type]


class Ride:
    """A car on a course, looked at ten times a second."""

    def __init__(self, course: Course) -> None:
        self.car = Car(clock=lambda: 0.0)
        self.simulation = Simulation(self.car, weather=False)
        self.simulation.follow(course)
        self.seen: list[tuple[float, float]] = []

    def drive(self, seconds: float) -> list[tuple[float, float]]:
        """(metres, km/h) after each tenth of a second."""
        for _ in range(round(seconds * 10)):
            self.simulation.step(0.1)
            self.seen.append((self.simulation.metres, self.car.number("Vehicle.Speed")))
        return self.seen

    def standing(self) -> list[float]:
        """Where it stood for more than a second, rounded to ten metres."""
        stood = [round(metres / 10) * 10.0 for metres, speed in self.seen if speed == 0.0]
        return sorted({place for place in stood if stood.count(place) > 10})


def test_traffic_is_followed_where_it_is_slower_than_the_limit() -> None:
    ride = Ride(straight(3000, 3, limit=100.0, flow_kmh=(100.0, 30.0, 130.0)))
    speeds = {part: [v for m, v in ride.drive(200) if part * 1000 + 400 < m < part * 1000 + 600] for part in (0, 1, 2)}
    assert min(speeds[0]) > 80 and 29 < max(speeds[1]) < 30.1 and 75 < max(speeds[2]) <= 100.1


def test_a_red_light_is_waited_at_and_a_green_one_is_not() -> None:
    lights = straight(6000, 60, halts=tuple(Halt(n, "light", 60.0) for n in range(5, 60, 5)))
    ride, again = Ride(lights), Ride(lights)
    assert ride.drive(900) == again.drive(900), "lights have cycles, not moods"
    stood = [place for place in ride.standing() if place > 0 and place < 5990]
    assert 2 <= len(stood) <= 9 and all(place % 500 in (0.0, 490.0) for place in stood)
    longest = max(sum(1 for m, v in ride.seen if v == 0 and abs(m - place) < 10) for place in stood)
    assert longest <= 310, "no red lasts longer than half a minute"
    assert ride.seen[-1][0] > 5990


def test_toll_booths_and_stops_take_their_time_and_a_stop_is_parked_at() -> None:
    ride = Ride(straight(1500, 15, halts=(Halt(5, "toll", 12.0), Halt(10, "stop", 90.0))))
    gears = set()
    for _ in range(3000):
        ride.drive(0.1)
        if ride.seen[-1][1] == 0.0:
            gears.add((round(ride.simulation.metres, -2), ride.car["Vehicle.Powertrain.Transmission.SelectedGear"]))
    assert {(500.0, 127), (1000.0, 126)} <= gears and (500.0, 126) not in gears
    waits = [sum(1 for m, v in ride.seen if v == 0 and abs(m - place) < 10) for place in (500, 1000)]
    assert waits == pytest.approx([120, 900], abs=3)


def test_a_new_course_from_where_the_car_waits_does_not_cut_the_stop_short() -> None:
    ride = Ride(straight(1000, 10, halts=(Halt(5, "stop", 60.0),)))
    ride.drive(75)
    assert ride.seen[-1][1] == 0.0 and ride.simulation.metres > 490
    onward = tuple((50.0 + (498.5 + 100 * n) / 111_195, 8.0) for n in range(6))
    ride.simulation.follow(Course(onward, (50.0,) * 5))
    ride.drive(10)
    assert ride.simulation.metres == 0.0
    ride.drive(60)
    assert ride.simulation.metres > 100


def test_a_ferry_carries_the_car_which_does_not_drive_meanwhile() -> None:
    ride = Ride(straight(3000, 3, limit=50.0, flow_kmh=(50.0, 20.0, 50.0), ferries=frozenset({1})))
    ride.drive(100)
    assert 1000 < ride.simulation.metres < 2000 and ride.car["Vehicle.IsMoving"] is False
    odometer, power = ride.car.number("Vehicle.TraveledDistance"), ride.car.number(POWER)
    latitude = ride.car.number("Vehicle.CurrentLocation.Latitude")
    ride.drive(60)
    assert ride.car.number("Vehicle.CurrentLocation.Latitude") > latitude
    assert ride.car.number("Vehicle.TraveledDistance") == odometer and power < 2000
    ride.drive(300)
    assert ride.simulation.metres > 2995


def test_in_a_tunnel_no_position_comes_but_the_odometer_counts() -> None:
    ride = Ride(straight(3000, 3, tunnels=frozenset({1})))
    ride.drive(60)
    assert ride.car[POSITION_VALID] is True
    ride.drive(60)
    latitude, odometer = (
        ride.car.number("Vehicle.CurrentLocation.Latitude"),
        ride.car.number("Vehicle.TraveledDistance"),
    )
    assert ride.car[POSITION_VALID] is False and 1000 < ride.simulation.metres < 2000
    before = ride.simulation.metres
    ride.drive(10)
    assert ride.car.number("Vehicle.CurrentLocation.Latitude") == latitude
    driven = ride.car.number("Vehicle.TraveledDistance") - odometer
    assert driven == pytest.approx(ride.simulation.metres - before, abs=1.1)
    ride.drive(60)
    assert ride.car[POSITION_VALID] is True and ride.car.number("Vehicle.CurrentLocation.Latitude") > latitude


def test_uphill_takes_more_than_downhill_which_gives_something_back() -> None:
    def used(climb: float) -> float:
        ride = Ride(straight(4000, 4, limit=60.0, climb_m=(climb,) * 4))
        ride.drive(260)
        return 82.0 - ride.car.number(BATTERY)

    assert used(60.0) > used(0.0) + 1.0 and used(-60.0) < 0 < used(0.0)


def test_however_fast_time_runs_the_same_way_is_driven() -> None:
    course = straight(4000, 40, halts=(Halt(10, "light", 60.0), Halt(20, "stop", 20.0)))
    slow, fast = Ride(course), Ride(course)
    for _ in range(2400):
        slow.simulation.step(0.1)
    for _ in range(40):
        fast.simulation.step(6.0)
    assert fast.simulation.metres == pytest.approx(slow.simulation.metres, abs=0.01)
    assert fast.car.number(BATTERY) == pytest.approx(slow.car.number(BATTERY), abs=0.05)


def test_flow_and_climb_belong_to_every_leg() -> None:
    with pytest.raises(ValueError, match="for each of its legs"):
        straight(100, 2, flow_kmh=(50.0,))


def test_what_a_scenario_records_is_gone_on_from() -> None:
    car = Car()
    simulation = Simulation(car)
    simulation.step(30)
    told = {
        "Vehicle.Exterior.AirTemperature": -8.0,
        "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed": 31.0,
        "Vehicle.Cabin.HVAC.Station.Row1.Driver.AirTemperature": 5.0,
        "Vehicle.TripMeterReading": 12_000.0,
    }
    car.record(told, Cause("scenario"))
    simulation.step(3)
    assert car["Vehicle.Exterior.AirTemperature"] == -8.0
    assert 30.9 < car.number("Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed") <= 31.0
    assert 4.0 < car.number("Vehicle.Cabin.HVAC.Station.Row1.Driver.AirTemperature") < 7.0
    assert car.number("Vehicle.TripMeterReading") == pytest.approx(12_000, abs=5)
