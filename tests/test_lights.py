"""Beams, fog, reading and ambient light: by command, by slot and under a finger."""

from collections.abc import Iterator

import pytest
from pages import Page
from PySide6.QtGui import QGuiApplication

from app.car.car import Asked, Car, Done, Refused
from app.domains.climate import Climate
from app.domains.domain import Reply
from app.domains.driving import Driving
from app.domains.lights import Lights
from app.domains.openings import Openings
from app.domains.seats import Seats
from app.domains.vehicle import Vehicle

FOG_REAR = "Vehicle.Body.Lights.Fog.Rear.IsOn"


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def lights(car: Car) -> Lights:
    return Lights(car)


@pytest.fixture
def comfort(car: Car, lights: Lights, qt: object) -> Iterator[Page]:
    shown = Page("Climate", "ComfortView", {"climate": Climate(car), "seats": Seats(car), "lights": lights})
    shown.view.rootObject().setProperty("part", "light")
    QGuiApplication.processEvents()
    yield shown
    shown.close()


def test_fog_lights_are_both_and_bring_the_low_beams(car: Car, lights: Lights) -> None:
    car.record({"Vehicle.Exterior.Weather": "HAIL"})
    reply = lights.set_exterior("fog", True)
    assert isinstance(reply.outcome, Done) and [told.text for told in reply.outcome.told] == ["The low beams come on."]
    assert lights.fog and lights.lowBeam and car[FOG_REAR]


def test_high_beams_ask_and_are_refused_in_fog_light(car: Car, lights: Lights) -> None:
    car.record({"Vehicle.Exterior.Weather": "HAIL"})
    assert isinstance(lights.set_exterior("high_beam", True).outcome, Asked)
    assert not lights.highBeam
    lights.set_exterior("fog", True)
    assert isinstance(lights.set_exterior("high_beam", True).outcome, Refused)


def test_a_colour_lights_the_ambient_light_everywhere(car: Car, lights: Lights) -> None:
    lights.set_ambient(on=False)
    reply = lights.set_ambient(color="violet")
    assert reply.state == {"zone": "all", "ambient": True, "color": "violet", "brightness": 40}
    assert car["Vehicle.Cabin.Light.AmbientLight.Row2.PassengerSide.Color"] == "violet"
    assert isinstance(lights.set_ambient().outcome, Refused)


def test_ambient_light_never_dims_to_nothing(lights: Lights) -> None:
    lights.setZoneBrightness("all", 0)
    assert lights.ambient and lights.ambientBrightness == 1


def test_reading_lights_are_per_seat(lights: Lights) -> None:
    lights.set_reading("rear")
    assert lights.reading == [False, False, True, True]
    lights.setReading("rear_left", False)
    assert lights.reading == [False, False, False, True]


def test_every_colour_word_has_a_place_on_the_ring(comfort: Page, lights: Lights) -> None:
    for at, name in enumerate(("red", "orange", "yellow", "green", "cyan", "blue", "violet", "pink", "white")):
        lights.setZoneColor("all", name)
        assert comfort.item("ambientRing").property("index") == at


def test_touching_the_ring_colours_the_light(comfort: Page, lights: Lights) -> None:
    ring = comfort.item("ambientRing")
    radius = (ring.property("outer") + ring.property("inner")) / 2
    comfort.tap("ambientRing", 0.5, 0.5 - radius / ring.height())
    assert lights.state.colour == "red"
    comfort.tap("ambientRing", 0.5 + radius / ring.width(), 0.5)
    assert lights.state.colour in ("yellow", "green")
    comfort.tap("ambientSwitch")
    assert not lights.ambient


def test_the_slider_dims(comfort: Page, lights: Lights) -> None:
    comfort.tap("ambientBrightness", 0.9)
    assert lights.ambientBrightness > 80


def test_tiles_switch_the_lights_outside(car: Car, lights: Lights, qt: object) -> None:
    heard: list[Reply] = []
    lights.heed = heard.append
    page = Page(
        "Vehicle",
        "VehicleView",
        {"vehicle": Vehicle(car), "driving": Driving(car), "openings": Openings(car), "lights": lights},
    )
    body = page.item("bodyChoice").parentItem()
    assert body is not None
    body.setProperty("part", "lights")
    QGuiApplication.processEvents()
    page.tap("low_beam")
    page.tap("hazard")
    assert lights.lowBeam and lights.hazard and page.item("hazard").property("active") is True
    page.tap("high_beam")
    assert not lights.highBeam and isinstance(heard[-1].outcome, Asked)
    page.close()
