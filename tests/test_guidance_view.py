"""The guidance cards under a finger: what is shown of lanes, exits, limits and offers, and what a touch does."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pages import Page
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.car.car import Car
from app.domains.guidance import Guidance
from app.domains.guidance_commands import MODE
from app.domains.navigation import Navigation
from app.maps.guidance.detour import Offer
from app.maps.guidance.following import Shown
from app.maps.guidance.lanes import Lane
from tests.region import region_file

LANES = (Lane(("left",)), Lane(("through", "right"), "right"), Lane(("right",), "right"))


@pytest.fixture
def navigation(qt: object) -> Navigation:
    made = Navigation(Car(), region_file())
    made.go_to("Airport")
    return made


@pytest.fixture
def guidance(navigation: Navigation) -> Guidance:
    return Guidance(navigation.car, navigation, lambda: 0.0)


@pytest.fixture
def card(navigation: Navigation, guidance: Guidance) -> Iterator[Page]:
    shown = Page("Guidance", "ManoeuvreCard", {"navigation": navigation, "guidance": guidance}, 412, 224)
    yield shown
    shown.close()


def inside(item: QQuickItem) -> list[QQuickItem]:
    """An item and everything in it."""
    return [item, *(each for child in item.childItems() for each in inside(child))]


def show(guidance: Guidance, **way: object) -> None:
    guidance._show(replace(guidance.state, way=replace(Shown(), **way)))  # type: ignore[arg-type]
    QGuiApplication.processEvents()


def test_lanes_make_the_card_grow(card: Page, guidance: Guidance) -> None:
    show(guidance)
    plain = card.view.rootObject().implicitHeight()
    show(guidance, lanes=LANES)
    assert card.view.rootObject().implicitHeight() > plain
    row = card.item("lanes")
    drawn = inside(row)
    show(guidance, lanes=LANES, nearness=0.5)
    assert len(drawn) > 10 and inside(row) == drawn, "lanes that stay are not drawn anew"
    card.view.rootObject().setProperty("brief", True)
    assert card.view.rootObject().implicitHeight() == plain and not row.isVisible(), "home is being arranged"
    card.view.rootObject().setProperty("brief", False)
    assert row.isVisible() and row.property("lanes")[0] == {"arrows": ["left"], "use": ""}


def test_an_exit_shows_its_number_and_its_signpost(card: Page, navigation: Navigation, guidance: Guidance) -> None:
    navigation.way.state = replace(navigation.way.state, sign="exit")
    navigation.changed.emit()
    show(guidance, exit_number="12", signpost="Lake Village\nEagle Pass", side="right")
    assert card.item("plate").isVisible() and card.item("plate").property("number") == "12"
    assert card.item("road").property("text") == "Lake Village\nEagle Pass"


def test_a_touch_says_it_again(card: Page, guidance: Guidance) -> None:
    said: list[str] = []
    guidance.say = lambda text, language: said.append(text)
    card.tap("sign")
    assert len(said) == 1 and said[0].startswith("In ")


def test_an_offer_is_answered_by_touch(guidance: Guidance, navigation: Navigation) -> None:
    assert guidance._following is not None and navigation.guide is not None
    page = Page("Guidance", "TrafficOffer", {"guidance": guidance}, 412, 224)
    assert not page.view.rootObject().isVisible()
    guidance._following.offer = Offer(navigation.guide.route, 400.0)  # type: ignore[arg-type]
    guidance._following.announcer.mode = "OFF"
    guidance._look()
    QGuiApplication.processEvents()
    assert page.view.rootObject().isVisible() and guidance.offer == 7
    page.tap("declineOffer")
    assert guidance.offer == 0 and guidance._following.offer is None
    page.close()


def test_the_voice_button_goes_round(guidance: Guidance, navigation: Navigation) -> None:
    page = Page("Guidance", "VoiceButton", {"guidance": guidance}, 76, 76)
    root = page.view.rootObject()
    assert root is not None
    modes = []
    for _ in range(3):
        root.click()  # type: ignore[attr-defined]
        modes.append(navigation.car[MODE])
    assert modes == ["BRIEF", "OFF", "FULL"]
    page.close()


def test_the_speed_sign_knows_three_figures_and_hides_where_nothing_is_known(qt: object) -> None:
    page = Page("Guidance", "SpeedSign", {}, 200, 200)
    root = page.view.rootObject()
    assert root is not None and not root.isVisible()
    for limit in (5, 50, 120):
        root.setProperty("limit", limit)
        figure = page.item("figure")
        assert root.isVisible() and figure.property("text") == str(limit)
        assert figure.property("contentWidth") < 0.8 * root.width()
    page.close()
