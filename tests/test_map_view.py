"""The map as a whole under a finger: buttons, marks, what is found and looked at, and whose data it is."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pages import Page
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.car.car import Car
from app.domains.map_look import OVERVIEW, VIEW, ZOOM
from app.domains.navigation import Navigation
from app.maps.drawing import map_camera, map_hands, map_pin, map_tiles
from app.maps.drawing.map_layer import MapLayer
from app.maps.drawing.map_signs import MapSigns
from app.maps.drawing.tile_math import Tile
from tests.region import region_file
from tests.tile_files import png, write_mbtiles

assert map_camera and map_hands and map_pin and map_tiles


class Seen:
    """The map with real models in a window of 1280×720."""

    def __init__(self) -> None:
        self.car = Car()
        self.navigation = Navigation(self.car, region_file(), now=lambda: datetime(2026, 5, 17, 4, 0))
        self.page = Page("Map", "MapView", {"navigation": self.navigation, "buttons": True}, 1280, 720)
        root = self.page.view.rootObject()
        assert root is not None
        self.layer, self.signs = root.findChild(MapLayer), root.findChild(MapSigns)
        while self.layer.frame is None:
            QGuiApplication.processEvents()
        self.rest()

    def rest(self, seconds: float = 6.0) -> None:
        """Let the camera arrive."""
        QGuiApplication.processEvents()
        for _ in range(round(seconds * 30)):
            self.layer.advance(1 / 30)
        QGuiApplication.processEvents()

    def item(self, name: str) -> QQuickItem:
        return self.page.item(name)

    def close(self) -> None:
        self.page.close()


@pytest.fixture
def seen(qt: object) -> Iterator[Seen]:
    made = Seen()
    yield made
    made.close()


def test_a_thumb_zooms_lays_and_brings_back_the_map(seen: Seen) -> None:
    assert all(seen.item(name).width() >= 76 for name in ("closer", "wider", "lie"))
    before = seen.layer.pilot.view.scale
    seen.page.tap("closer")
    seen.rest()
    assert seen.car[ZOOM] == 1.0 and seen.layer.pilot.view.scale == pytest.approx(before / 2, rel=0.35)
    seen.page.tap("lie")
    assert seen.car[VIEW] == "FLAT"
    assert not seen.item("recentre").isVisible()
    seen.layer.drag(400, 300, 460, 300)
    QGuiApplication.processEvents()
    assert seen.item("recentre").isVisible()
    seen.page.view.grabWindow()  # the column makes room for it
    seen.page.tap("recentre")
    assert seen.layer.pilot.mode == "follow"


def test_the_whole_route_is_shown_until_one_wants_the_car_again(seen: Seen) -> None:
    assert not seen.item("overview").isVisible()
    seen.navigation.go_to("airport")
    seen.rest(12)
    assert seen.layer.pilot.mode == "follow"  # a new route is shown for a moment
    seen.page.tap("overview")
    seen.rest(30)
    assert seen.car[OVERVIEW] is True and seen.layer.pilot.mode == "overview"
    seen.page.tap("recentre")
    assert seen.car[OVERVIEW] is False and seen.layer.pilot.mode == "follow"


def test_what_is_found_is_pinned_and_what_is_chosen_comes_into_view(seen: Seen) -> None:
    places = seen.navigation.places
    places.look("museum")
    seen.rest(2)
    seen.signs.choose()
    pinned = {one.sign.place for one in seen.signs.shown if one.variant == "pin"}
    assert pinned and pinned <= {row["number"] for row in places.results}
    place = places.results[0]
    places.select(place["number"])
    places.look("")
    seen.rest(6)
    seen.signs.choose()
    (chosen,) = [one.sign for one in seen.signs.shown if one.variant == "chosen"]
    assert chosen.place == place["number"] and seen.layer.pilot.mode == "look"
    places.unselect()
    seen.rest(2)
    assert seen.layer.pilot.mode == "follow"


def test_whose_data_it_is_stands_on_the_map(seen: Seen, tmp_path: Path) -> None:
    label, region = seen.item("attribution"), str(seen.layer.attribution)
    assert label.isVisible() and region in str(label.property("text"))
    corner = label.mapToScene(label.boundingRect().bottomRight())
    assert 0 < corner.x() <= 1280 and 0 < corner.y() <= 720
    write_mbtiles(tmp_path / "own.mbtiles", {Tile(2, 1, 1): png("red")}, format="png", attribution="© Somebody")
    seen.navigation.look.picture(str(tmp_path / "own.mbtiles"), "")
    seen.rest(0.2)
    assert str(label.property("text")) == f"© Somebody · {region}"
    assert not seen.signs.property("words")  # such pictures have their own
    root = seen.page.view.rootObject()
    assert root is not None
    root.setProperty("covered", True)
    assert not label.isVisible(), "a page that covers the map covers whose it is, too"


def test_tiles_that_cannot_be_read_are_told_and_the_own_map_goes_on(seen: Seen) -> None:
    seen.navigation.look.picture("/nowhere/own.mbtiles", "")
    seen.rest(0.2)
    assert "missing" in str(seen.item("problem").property("text"))
    assert seen.signs.property("words") and "©" in str(seen.item("attribution").property("text"))
