"""The gallery's window: choosing an exhibit, turning its knobs, dressing it."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.gallery.look import Look
from app.gallery.window import GalleryWindow


@pytest.fixture
def window(qt: object) -> Iterator[GalleryWindow]:
    shown = GalleryWindow(Look(), (1280, 800))
    yield shown
    shown.close()


def test_a_knob_turns_the_exhibit(window: GalleryWindow) -> None:
    bench: Any = window.bench
    bench.choose("Slider")
    assert {knob["name"]: knob["kind"] for knob in bench.knobs} == {"level": "range", "enabled": "switch"}
    bench.turn("level", 0.75)
    assert window.shelf.values(["level", "enabled"]) == {"level": 0.75, "enabled": True}
    bench.choose("MediaPanel")
    assert bench.knobs[0]["value"] is False
    bench.turn("small", True)
    assert window.shelf.values(["small"]) == {"small": True}


def test_an_exhibit_is_found_by_some_letters(window: GalleryWindow) -> None:
    find: Any = window.root.findChild(QObject, "find")
    exhibits: Any = window.root.findChild(QObject, "exhibits")
    before = exhibits.property("count")
    find.setProperty("text", "speeds")
    assert exhibits.property("count") == 2 < before, "SpeedSign with its group alone"
    find.setProperty("text", "")
    assert exhibits.property("count") == before


def test_what_is_wider_than_its_room_is_drawn_smaller(window: GalleryWindow) -> None:
    bench: Any = window.bench
    zoomed: Any = window.root.findChild(QObject, "zoomed")
    bench.choose("Chip")
    QGuiApplication.processEvents()
    assert not zoomed.isVisible()
    bench.choose("Dock")
    QGuiApplication.processEvents()
    stand: Any = window.root.findChild(QQuickItem, "stand")
    assert zoomed.isVisible() and stand.scale() < 0.5
    assert window.shelf.item.property("most") * stand.scale() <= window.root.width() / 2 + 100
    switches: list[Any] = window.root.findChildren(QQuickItem, "switch_Fit to the width")
    next(switch for switch in switches if switch.isVisible()).asked.emit(False)
    assert stand.scale() == 1 and not zoomed.isVisible()


def test_a_head_up_exhibit_wears_no_day(window: GalleryWindow) -> None:
    bench: Any = window.bench
    bench.choose("HeadUpSpeed")
    assert len(window.shelf._found()["spots"]) == 4
    bench.setNight(False)
    assert window.shelf._found()["spots"] == []


def test_it_is_dressed_apart_from_the_window(window: GalleryWindow) -> None:
    bench: Any = window.bench
    before = window.root.property("color")
    bench.setNight(False)
    bench.fit("3840x1100")
    bench.speak("de")
    bench.mirror(True)
    bench.write("larger")
    bench.calmDown(True)
    theme = window.shelf.theme
    assert (theme.property("night"), theme.property("mirrored"), theme.property("reducedMotion")) == (False, True, True)
    assert theme.property("unit") > 1.5 and theme.property("textSize") == "larger"
    assert window.root.property("color") == before
    bench.choose("ChargingCard")
    assert bench.language == "de" and bench.problem == ""


def test_an_unfit_theme_is_told_and_the_one_before_stays(window: GalleryWindow) -> None:
    bench: Any = window.bench
    bench.wear("marigold")
    bench.wear("nowhere.tokens.json")
    assert "nowhere.tokens.json cannot be read" in bench.problem and bench.theme == "marigold"
    bench.wear("corvane")
    assert (bench.problem, bench.theme) == ("", "corvane")


def test_every_exhibit_can_be_chosen_without_a_complaint(window: GalleryWindow) -> None:
    bench: Any = window.bench
    for entry in [*bench.entries[:1], *(entry for entry in bench.entries if not entry["whole"])]:
        bench.choose(entry["name"])
        QGuiApplication.processEvents()
        assert bench.problem == "" and window.shelf.broken() == ""
