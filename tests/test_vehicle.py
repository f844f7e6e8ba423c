"""How the car is: what is read of it, and the panels and the page that show it."""

import pytest
from pages import Page

from app.car.car import Car
from app.domains.driving import Driving
from app.domains.lights import Lights
from app.domains.openings import Openings
from app.domains.vehicle import BATTERY, Vehicle

FRONT_RIGHT = "Vehicle.Chassis.Axle.Row1.Wheel.Right.Tire.Pressure"


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def vehicle(car: Car) -> Vehicle:
    return Vehicle(car)


def test_units_are_those_that_people_read(car: Car, vehicle: Vehicle) -> None:
    car.record({f"{BATTERY}.Range": 312_400.0, f"{BATTERY}.CurrentPower": -8_300.0, "Vehicle.Speed": 49.6})
    assert (vehicle.range, vehicle.power, vehicle.speed) == (312, -8, 50)
    assert vehicle.tyres == [2.5, 2.5, 2.5, 2.5] and vehicle.odometer == 18412 and vehicle.gear == "P"


@pytest.mark.parametrize(
    ("signal", "value"),
    [
        (FRONT_RIGHT, 205),
        (f"{BATTERY}.StateOfCharge.Displayed", 12.0),
        ("Vehicle.Service.DistanceToService", 300.0),
        ("Vehicle.Cabin.Door.Row2.DriverSide.IsOpen", True),
        ("Vehicle.Body.Trunk.Rear.IsOpen", True),
    ],
)
def test_anything_that_wants_attention_ends_all_good(
    car: Car, vehicle: Vehicle, signal: str, value: float | bool
) -> None:
    assert vehicle.allGood
    car.record({signal: value})
    assert not vehicle.allGood


def test_a_look_answers_its_topic_only_and_changes_nothing(car: Car, vehicle: Vehicle) -> None:
    car.record({FRONT_RIGHT: 210})
    written = len(car.journal.caused())
    assert vehicle.read("tyres").state == {"topic": "tyres", "tyres_bar": [2.5, 2.1, 2.5, 2.5], "tyres_ok": False}
    everything = vehicle.read().state
    assert everything["range_km"] == 386 and everything["washer_percent"] == 74 and everything["open"] == []
    assert len(car.journal.caused()) == written


def test_a_door_is_named_while_it_is_open(car: Car, vehicle: Vehicle) -> None:
    car.record({"Vehicle.Cabin.Door.Row1.PassengerSide.IsOpen": True})
    assert vehicle.read("doors").state["open"] == ["passenger"]


def test_only_a_change_that_shows_is_told(car: Car, vehicle: Vehicle) -> None:
    told: list[bool] = []
    vehicle.speedChanged.connect(lambda: told.append(True))
    car.record({"Vehicle.Speed": 50.1})
    car.record({"Vehicle.Speed": 50.2})
    assert len(told) == 1


def test_the_picture_follows_doors_tyres_and_lids(car: Car, vehicle: Vehicle, qt: object) -> None:
    page = Page(
        "Vehicle",
        "VehicleView",
        {"vehicle": vehicle, "openings": Openings(car), "lights": Lights(car), "driving": Driving(car)},
    )
    before = page.item("car").property("scale")
    car.record({"Vehicle.Cabin.Door.Row1.DriverSide.IsOpen": True, FRONT_RIGHT: 200})
    assert page.item("door_0").property("swing") > 0 and page.item("door_1").property("swing") == 0
    assert page.item("car").property("scale") < before
    assert page.item("tyre_1").property("low") is True and page.item("tyre_0").property("low") is False
    page.close()


@pytest.mark.parametrize(("width", "height"), [(198, 166), (412, 148), (150, 120)])
def test_the_panels_of_home_stay_inside_themselves(
    car: Car, vehicle: Vehicle, qt: object, width: int, height: int
) -> None:
    for name in ("RangePanel", "CarPanel"):
        page = Page("Vehicle", name, {"vehicle": vehicle}, width, height)
        root = page.view.rootObject()
        labels = [item for item in root.findChildren(type(root)) if item.metaObject().className().startswith("Label")]
        assert len(labels) >= 4
        for label in labels:
            corner = label.mapToItem(root, label.boundingRect().bottomRight())
            assert not label.isVisible() or (corner.x() <= width and corner.y() <= height), label.property("text")
        page.close()
