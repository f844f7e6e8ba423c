"""The cockpit's own models over a car of their own, each made when it is asked for."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QObject, QTime

from app.arranging.files import HOUSE
from app.car.car import Car
from app.car.catalogue import HMI
from app.car.journal import Cause
from app.car.signals import Value
from app.car.telltales import Telltales
from app.config import Config
from app.domains.arrangement import Arrangement
from app.domains.charging import Charging
from app.domains.climate import Climate
from app.domains.clock import Clock
from app.domains.conversation import Conversation
from app.domains.displays import Displays
from app.domains.driving import Driving
from app.domains.guidance import Guidance
from app.domains.help import Help
from app.domains.house import House
from app.domains.instruments import Instruments
from app.domains.language import Words
from app.domains.lights import Lights
from app.domains.media import Media
from app.domains.navigation import Navigation
from app.domains.openings import Openings
from app.domains.people import People
from app.domains.restrictions import Restrictions
from app.domains.seats import Seats
from app.domains.settings import Settings
from app.domains.trip import Trip
from app.domains.vehicle import Vehicle
from app.house.plan import read_plan
from app.house.simulated import SimulatedHouse
from app.life.life import LIFE
from app.maps.regions.library import region_file
from app.showing.showing import Showing
from app.user_life import UserLife

if TYPE_CHECKING:
    from app.gallery.sessions import Visit

NOW = QDateTime(QDate(2026, 5, 14), QTime(14, 32))
SCENARIO = Cause("scenario")


class Scene:
    """Models that are made when they are asked for, so that an exhibit costs only what it shows."""

    def __init__(self, language: str = "en") -> None:
        self.car, self.words, self.clock = Car(), Words(), Clock(NOW)
        self.record({f"{HMI}.CurrentLanguage": language})
        self.clock.speak(language)
        self._visit: Visit | None = None

    def record(self, values: Mapping[str, Value]) -> None:
        """Let signals of the car be so."""
        self.car.record(dict(values), SCENARIO)

    # --- the cabin and the car ------------------------------------------------------------------------------------

    @cached_property
    def climate(self) -> Climate:
        return Climate(self.car)

    @cached_property
    def seats(self) -> Seats:
        return Seats(self.car)

    @cached_property
    def lights(self) -> Lights:
        return Lights(self.car)

    @cached_property
    def openings(self) -> Openings:
        return Openings(self.car)

    @cached_property
    def vehicle(self) -> Vehicle:
        return Vehicle(self.car)

    @cached_property
    def driving(self) -> Driving:
        return Driving(self.car)

    @cached_property
    def instruments(self) -> Instruments:
        self._telltales = Telltales(self.car)
        return Instruments(self.car)

    @cached_property
    def restrictions(self) -> Restrictions:
        return Restrictions(self.car)

    @cached_property
    def help(self) -> Help:
        return Help(self.car, self.clock.moment, life_folder=Path(LIFE), translations=self.words)

    @cached_property
    def care(self) -> QObject:
        care: QObject = self.help.care  # type: ignore[assignment]
        return care

    @cached_property
    def book(self) -> QObject:
        book: QObject = self.help.book  # type: ignore[assignment]
        return book

    # --- the way --------------------------------------------------------------------------------------------------

    @cached_property
    def navigation(self) -> Navigation:
        return Navigation(self.car, region_file("aldermere", Config()), self.clock.moment, self.words)

    @cached_property
    def places(self) -> QObject:
        places: QObject = self.navigation.places  # type: ignore[assignment]
        return places

    @cached_property
    def guidance(self) -> Guidance:
        return Guidance(self.car, self.navigation, lambda: 0.0)

    @cached_property
    def charging(self) -> Charging:
        return Charging(self.car, self.navigation, self.words)

    @cached_property
    def trip(self) -> Trip:
        return Trip(self.car, self.navigation, self.words, Path("/nonexistent"))

    @cached_property
    def way(self) -> QObject:
        way: QObject = self.trip.way  # type: ignore[assignment]
        return way

    # --- the people and their life --------------------------------------------------------------------------------

    @cached_property
    def media(self) -> Media:
        return Media(self.car)

    @cached_property
    def tone(self) -> QObject:
        tone: QObject = self.media.tone  # type: ignore[assignment]
        return tone

    @cached_property
    def conversation(self) -> Conversation:
        conversation = Conversation(self.car, self.words)
        conversation.update(microphone="ready", endpoint="Qwen", stand_in=False)
        return conversation

    @cached_property
    def life(self) -> UserLife:
        return UserLife(self.car, self.clock, self.navigation, LIFE)

    @cached_property
    def phone(self) -> QObject:
        return self.life.phone

    @cached_property
    def messages(self) -> QObject:
        return self.life.messages

    @cached_property
    def day(self) -> QObject:
        return self.life.day

    @cached_property
    def alarms(self) -> QObject:
        alarms: QObject = self.life.day.alarms  # type: ignore[assignment]
        return alarms

    @cached_property
    def people(self) -> People:
        return People(self.car, LIFE, self.clock.moment)

    @cached_property
    def memory(self) -> QObject:
        memory: QObject = self.people.memory  # type: ignore[assignment]
        return memory

    @cached_property
    def house(self) -> House:
        plan = read_plan(Path(LIFE) / "house.yaml")
        return House(self.car, SimulatedHouse(plan, lambda: 0.0), plan.names, plan.also)

    # --- the cockpit itself ---------------------------------------------------------------------------------------

    @cached_property
    def settings(self) -> Settings:
        return Settings(self.car)

    @cached_property
    def displays(self) -> Displays:
        return Displays(self.car)

    @cached_property
    def arrangement(self) -> Arrangement:
        arrangement = Arrangement(self.car, HOUSE, Path("/nonexistent"))
        arrangement.begin()
        return arrangement

    @cached_property
    def showing(self) -> Showing:
        return Showing()

    # --- a study --------------------------------------------------------------------------------------------------

    @cached_property
    def study(self) -> QObject:
        return self.visit().person

    @cached_property
    def questions(self) -> QObject:
        questions: QObject = self.visit().person.questions  # type: ignore[assignment]
        return questions

    @cached_property
    def typing(self) -> QObject:
        typing: QObject = self.visit().person.questions.typing  # type: ignore[attr-defined]
        return typing

    @cached_property
    def detection(self) -> QObject:
        detection: QObject = self.visit().person.detection  # type: ignore[assignment]
        return detection

    def visit(self, **changes: object) -> "Visit":
        """The participant's session, made at the first call with these settings of the study changed."""
        if self._visit is None:
            from app.gallery.sessions import Visit  # with a study's statistics, which only its exhibits need

            self._visit = Visit(self.car, self.settings, **changes)
        return self._visit

    @cached_property
    def replay(self) -> QObject:
        from app.gallery.sessions import replayed

        return replayed()
