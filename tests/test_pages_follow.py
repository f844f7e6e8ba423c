"""The whole screen: pages that a wish names come up, pages that a finger opens are told, brightness is seen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pages import Page
from PySide6.QtGui import QGuiApplication

from app.application import Application
from app.car.car import Done
from app.config import Config
from app.domains.displays import Displays


@pytest.fixture
def app(tmp_path: Path, qt: object) -> Application:
    calm = replace(Config().cockpit, reduced_motion=True)
    return Application(replace(Config(), data=tmp_path, cockpit=calm))


@pytest.fixture
def page(app: Application) -> Iterator[Page]:
    shown = Page(".", "Screen", {"cockpit": app.cockpit}, 1280, 800)
    yield shown
    shown.close()


def _open(page: Page) -> str:
    for _ in range(5):
        QGuiApplication.processEvents()
    return str(page.view.rootObject().property("page"))


def test_pages_follow_wishes_and_fingers(page: Page, app: Application) -> None:
    displays: Displays = app.models.displays
    for name in ("media", "help", "settings", "trip", "home"):
        assert isinstance(displays.show(name).outcome, Done)  # type: ignore[arg-type]
        assert _open(page) == name.capitalize()
    # One that a finger opens is told, so that the same wish counts again.
    displays.show("media")
    page.view.rootObject().setProperty("page", "Home")
    assert _open(page) == "Home" and displays.page == "home"
    displays.show("media")
    assert _open(page) == "Media"
    app.models.help.open_manual("puncture")
    assert _open(page) == "Help" and page.item("sectionTitle").property("text") == "Puncture"


def test_brightness_dims_what_is_seen_but_never_all_of_it(page: Page, app: Application) -> None:
    displays: Displays = app.models.displays
    veil = []
    for percent in (100, 80, 40, 0):
        displays.set_brightness("centre", percent)
        _open(page)
        veil.append(float(page.item("dimmer").property("opacity")))
    assert veil == sorted(veil) and veil[0] == 0 and 0.4 <= veil[-1] <= 0.7
