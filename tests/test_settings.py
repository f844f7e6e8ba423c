"""Settings: what they write into the car, and the page that shows them."""

from collections.abc import Iterator

import pytest
from pages import Page

import app.domains.arrangement  # noqa: F401 - the page names its type
from app.car.car import Car
from app.car.catalogue import HMI
from app.domains.conversation import Conversation
from app.domains.displays import Displays
from app.domains.guidance import Guidance
from app.domains.guidance_commands import LANGUAGE
from app.domains.language import Words
from app.domains.navigation import Navigation
from app.domains.settings import VOICE_VOLUME, Settings
from tests.region import region_file


class Leader:
    """Writes down what the screen asks of whoever leads the conversation."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def press_talk(self) -> None: ...
    def release_talk(self) -> None: ...
    def tap_orb(self) -> None: ...
    def stop(self) -> None: ...
    def ask(self, text: str) -> None:
        self.asked.append(text)


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def settings(car: Car) -> Settings:
    return Settings(car)


@pytest.fixture
def conversation(car: Car) -> Conversation:
    talk = Conversation(car, Words())
    talk.update(suggestions=("Play something calm", "How far can we go?"), microphone="ready")
    return talk


@pytest.fixture
def displays(car: Car) -> Displays:
    return Displays(car)


@pytest.fixture
def page(settings: Settings, displays: Displays, conversation: Conversation, qt: object) -> Iterator[Page]:
    guidance = Guidance(settings.car, Navigation(settings.car, region_file()))
    models = {"settings": settings, "displays": displays, "conversation": conversation, "guidance": guidance}
    shown = Page("Settings", "SettingsView", models)
    yield shown
    shown.close()


def test_display_is_day_night_or_by_the_clock(car: Car) -> None:
    displays = Displays(car)
    assert displays.mode == "night"
    assert displays.set_mode("auto").state == {"mode": "auto"}
    assert car[f"{HMI}.DayNightMode"] == "NIGHT"
    displays.set_mode("day")
    assert displays.mode == "day" and not car[f"{HMI}.IsDayNightAutomatic"]


def test_language_is_a_signal_with_its_cause(car: Car, settings: Settings) -> None:
    Displays(car).speakIn("zh")
    assert settings.language == "zh"
    assert car.journal.caused()[-1].cause.origin == "touch"


def test_recogniser_and_version_are_named(settings: Settings) -> None:
    assert settings.recogniser == "" and settings.version[0].isdigit()
    settings.name_recogniser("vosk")
    assert settings.recogniser == "vosk"


def test_the_driver_sits_where_the_rig_says(car: Car) -> None:
    assert Settings(car, drive_side="right").driveSide == "right"


def test_the_page_switches_language_mode_and_motion(page: Page, settings: Settings, displays: Displays) -> None:
    page.tap("languages", 0.3)
    page.tap("modes", 0.15)
    page.tap("reducedMotion")
    assert (settings.language, displays.mode, settings.reducedMotion) == ("zh", "day", True)


def test_the_page_sets_volumes_and_brightness(page: Page, car: Car, settings: Settings, displays: Displays) -> None:
    page.tap("voiceVolume_slider", 0.2)
    page.tap("guidanceVolume_slider", 0.9)
    page.tap("brightness_slider", 0.5)
    assert 10 <= car.number(VOICE_VOLUME) <= 30
    assert settings.guidanceVolume >= 80 and 40 <= displays.centre <= 60


def test_the_microphone_is_closed_by_touch(page: Page, conversation: Conversation) -> None:
    page.tap("muted")
    assert conversation.muted and page.item("muted").property("on") is True


def test_tapping_a_phrase_says_it(page: Page, conversation: Conversation) -> None:
    leader = Leader()
    conversation.wishes = leader
    page.tap("settingsTabs", 0.75)
    page.tap("sayings", 0.3, 0.75)
    assert leader.asked == ["How far can we go?"]


def test_guidance_speaks_a_language_of_its_own(page: Page, car: Car) -> None:
    assert car[LANGUAGE] == "AUTO"
    for language in ("en", "zh", "de", "fr", "AUTO"):
        page.tap("guidanceLanguage")
        assert car[LANGUAGE] == language
