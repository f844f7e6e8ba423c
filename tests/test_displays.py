"""Displays: brightness, themes, units, language and pages, with their effect on what is seen."""

from pathlib import Path

import pytest

from app.car.car import Car, Done, Refused
from app.car.catalogue import CLUSTER, HEAD_UP, HMI
from app.domains.appearance import Appearance
from app.domains.clock import Clock
from app.domains.displays import Displays
from app.domains.displays_read import themes
from app.theme.theme import THEMES


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def displays(car: Car) -> Displays:
    return Displays(car)


def _reason(reply: object) -> str:
    outcome = reply.outcome  # type: ignore[attr-defined]
    assert isinstance(outcome, Refused)
    return str(outcome.reason)


def test_brightness_is_set_by_screen_and_by_steps(car: Car, displays: Displays) -> None:
    assert displays.set_brightness("cluster", 30).state["brightness_percent"]["cluster"] == 30  # type: ignore[index]
    assert displays.set_brightness(change=-10).state["brightness_percent"] == {
        "centre": 70,
        "cluster": 30,
        "head_up": 80,
    }
    displays.set_brightness("all", 50)
    assert [car[f"{screen}.Brightness"] for screen in (HMI, CLUSTER, HEAD_UP)] == [50, 50, 50]
    assert "0 to 100" in _reason(displays.set_brightness(change=60))


def test_the_head_up_display_has_a_switch_and_a_height(displays: Displays) -> None:
    assert displays.set_height(change=25).state == {"height_percent": 75}
    assert displays.set_head_up(False).state == {"head_up_on": False} and not displays.headUpOn


@pytest.mark.parametrize("wanted", themes())
def test_every_shipped_theme_is_worn_by_its_name(car: Car, displays: Displays, qt: object, wanted: str) -> None:
    look = Appearance(car, Clock())
    assert isinstance(displays.set_theme(wanted.capitalize()).outcome, Done)
    assert displays.theme == wanted and look.error == ""
    worn = look.tokens
    look.load(THEMES / f"{wanted}.tokens.json")
    assert look.tokens == worn


def test_another_theme_is_seen_and_undone_with_the_signal(car: Car, displays: Displays, qt: object) -> None:
    look = Appearance(car, Clock())
    before = look.tokens
    displays.set_theme("seraphine")
    assert look.tokens != before
    car.request({f"{HMI}.Theme": "meridian"})
    assert look.tokens == before


def test_a_theme_that_is_not_there_is_refused_with_those_that_are(displays: Displays) -> None:
    assert "Corvane" in _reason(displays.set_theme("bubblegum"))
    assert displays.theme == "meridian"


def test_units_and_hours_stay_metric_and_24(car: Car, displays: Displays) -> None:
    assert "kilometres" in _reason(displays.set_units("miles"))
    assert "Celsius" in _reason(displays.set_units(temperature="fahrenheit"))
    assert "24 hours" in _reason(displays.set_time_format(12))
    assert isinstance(displays.set_units("kilometres").outcome, Done)
    assert isinstance(displays.set_time_format(24).outcome, Done)
    assert car[f"{HMI}.TimeFormat"] == "HR_24"


def test_a_page_comes_up_only_where_a_screen_is(car: Car, displays: Displays) -> None:
    assert displays.show("media").state == {"page": "media", "screen": "centre"} and displays.page == "media"
    assert "instrument" in _reason(displays.show("media", "cluster"))
    car.record({f"{CLUSTER}.IsConnected": True, f"{HEAD_UP}.IsConnected": True})
    displays.show("navigation", "cluster")
    assert car[f"{CLUSTER}.Page"] == "navigation" and displays.page == "media"
    assert "music" in _reason(displays.show("house", "cluster")) and car[f"{CLUSTER}.Page"] == "navigation"
    assert "way only" in _reason(displays.show("media", "head_up"))
    displays.set_head_up(False)
    assert "off" in _reason(displays.show("navigation", "head_up"))


def test_a_page_that_a_finger_brought_up_is_told(displays: Displays) -> None:
    displays.showed("vehicle")
    assert displays.page == "vehicle"
    displays.showed("gallery")
    assert displays.page == "vehicle"


def test_reading_names_themes_and_languages(displays: Displays) -> None:
    state = displays.read().state
    assert state["themes"] == list(themes()) and "zh" in state["languages"]  # type: ignore[operator]
    assert state["connected"] == ["centre"] and state["units"] == "metric"


def test_a_broken_theme_leaves_the_old_one_on(car: Car, tmp_path: Path, qt: object) -> None:
    look = Appearance(car, Clock())
    before = look.tokens
    car.record({f"{HMI}.Theme": str(tmp_path / "none.json")})
    assert look.tokens == before and "none.json" in look.error


def test_the_words_grow_by_name_and_by_steps(car: Car, displays: Displays) -> None:
    assert displays.set_text_size("large").state == {"text_size": "large"} and displays.textSize == "large"
    displays.set_text_size(change="larger")
    assert car[f"{HMI}.FontSize"] == "EXTRA_LARGE" and displays.textSizes[-1] == displays.textSize
    assert "any larger" in _reason(displays.set_text_size(change="larger"))
    displays.writeIn("normal")
    assert "any smaller" in _reason(displays.set_text_size(change="smaller"))
    assert isinstance(displays.set_text_size().outcome, Refused)
