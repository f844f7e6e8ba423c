"""The root of what QML sees: one typed property per domain."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domains.account import Account
from app.domains.agents import Agents
from app.domains.appearance import Appearance
from app.domains.arrangement import Arrangement
from app.domains.charging import Charging
from app.domains.climate import Climate
from app.domains.clock import Clock
from app.domains.conduct import Conduct
from app.domains.conversation import Conversation
from app.domains.day import Day
from app.domains.displays import Displays
from app.domains.domain import Domain
from app.domains.driving import Driving
from app.domains.guidance import Guidance
from app.domains.help import Help
from app.domains.house import House
from app.domains.instruments import Instruments
from app.domains.lights import Lights
from app.domains.media import Media
from app.domains.messages import Messages
from app.domains.navigation import Navigation
from app.domains.news import News
from app.domains.openings import Openings
from app.domains.people import People
from app.domains.phone import Phone
from app.domains.restrictions import Restrictions
from app.domains.seats import Seats
from app.domains.settings import Settings
from app.domains.trip import Trip
from app.domains.vehicle import Vehicle
from app.maps.drawing import (  # noqa: F401 - QML draws with their types
    map_camera,
    map_hands,
    map_layer,
    map_pin,
    map_signs,
    map_tiles,
)
from app.showing.showing import Showing
from app.studying.participant import Participant

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Models:
    """Every model of the cockpit, for Python."""

    climate: Climate
    seats: Seats
    openings: Openings
    lights: Lights
    media: Media
    navigation: Navigation
    guidance: Guidance
    charging: Charging
    trip: Trip
    phone: Phone
    messages: Messages
    day: Day
    vehicle: Vehicle
    driving: Driving
    displays: Displays
    help: Help
    house: House
    people: People
    conversation: Conversation
    account: Account
    conduct: Conduct
    agents: Agents
    restrictions: Restrictions
    clock: Clock
    settings: Settings
    appearance: Appearance
    arrangement: Arrangement
    instruments: Instruments

    def domains(self) -> list[Domain]:
        """Those with commands, in the order in which tools are offered."""
        cabin = [self.climate, self.seats, self.openings, self.lights]
        first = [*cabin, self.media, self.navigation, *self.navigation.parts]
        mine = [self.phone, self.messages, self.day, *self.day.parts]
        last = [
            *mine,
            self.vehicle,
            self.driving,
            self.displays,
            self.help,
            self.house,
            self.people,
            *self.people.parts,
        ]
        talk = [self.settings, self.conversation, self.account, self.conduct, self.agents]
        return [*first, self.guidance, self.charging, self.trip, *last, *talk]


@QmlElement
@QmlUncreatable("The application makes the cockpit.")
class Cockpit(QObject):  # type: ignore[operator]
    """Every model, for QML; each lives as long as the cockpit, but a study's participant."""

    studyChanged = Signal()
    showingChanged = Signal()

    def __init__(self, models: Models) -> None:
        super().__init__()
        self.models = models
        self.participant: Participant | None = None
        self._showing: Showing | None = None
        self.told = News(models.phone, models.day, models.house, models.people, models.help, models.settings)

    @Property(Climate, constant=True)
    def climate(self) -> Climate:
        """Temperatures, fan, seats."""
        return self.models.climate

    @Property(Seats, constant=True)
    def seats(self) -> Seats:
        """Where each part of each seat is."""
        return self.models.seats

    @Property(Openings, constant=True)
    def openings(self) -> Openings:
        """Windows, sunroof, trunk, locks."""
        return self.models.openings

    @Property(Lights, constant=True)
    def lights(self) -> Lights:
        """Lights outside and inside."""
        return self.models.lights

    @Property(Media, constant=True)
    def media(self) -> Media:
        """What plays."""
        return self.models.media

    @Property(Navigation, constant=True)
    def navigation(self) -> Navigation:
        """Route and guidance."""
        return self.models.navigation

    @Property(Guidance, constant=True)
    def guidance(self) -> Guidance:
        """What is said and shown on the way."""
        return self.models.guidance

    @Property(Charging, constant=True)
    def charging(self) -> Charging:
        """Charge limit, timer, charging stops, reach."""
        return self.models.charging

    @Property(Trip, constant=True)
    def trip(self) -> Trip:
        """The way as a timeline."""
        return self.models.trip

    @Property(Phone, constant=True)
    def phone(self) -> Phone:
        """Calls and contacts."""
        return self.models.phone

    @Property(Messages, constant=True)
    def messages(self) -> Messages:
        """Messages and mails."""
        return self.models.messages

    @Property(Day, constant=True)
    def day(self) -> Day:
        """Calendar, reminders, timers, weather."""
        return self.models.day

    @Property(Vehicle, constant=True)
    def vehicle(self) -> Vehicle:
        """Speed, energy, tyres, weather."""
        return self.models.vehicle

    @Property(Driving, constant=True)
    def driving(self) -> Driving:
        """Drive mode, regeneration, speed warning."""
        return self.models.driving

    @Property(Displays, constant=True)
    def displays(self) -> Displays:
        """Brightness, colours and pages of the screens."""
        return self.models.displays

    @Property(Help, constant=True)
    def help(self) -> Help:
        """The Car Genius: manual, lights, health, service."""
        return self.models.help

    @Property(House, constant=True)
    def house(self) -> House:
        """The user's home."""
        return self.models.house

    @Property(People, constant=True)
    def people(self) -> People:
        """Who sits where, and what they told."""
        return self.models.people

    @Property(Conversation, constant=True)
    def conversation(self) -> Conversation:
        """What is said and answered."""
        return self.models.conversation

    @Property(Restrictions, constant=True)
    def restrictions(self) -> Restrictions:
        """What the driving state allows."""
        return self.models.restrictions

    @Property(News, constant=True)
    def news(self) -> News:
        """A line for each page that the dock does not show."""
        return self.told

    @Property(Clock, constant=True)
    def clock(self) -> Clock:
        """The time of day."""
        return self.models.clock

    @Property(Settings, constant=True)
    def settings(self) -> Settings:
        """Language, day and night, volumes."""
        return self.models.settings

    @Property(Appearance, constant=True)
    def appearance(self) -> Appearance:
        """The theme's tokens."""
        return self.models.appearance

    @Property(Arrangement, constant=True)
    def arrangement(self) -> Arrangement:
        """Where the panels of home stand."""
        return self.models.arrangement

    @Property(Instruments, constant=True)
    def instruments(self) -> Instruments:
        """Warning lights and the way since the start."""
        return self.models.instruments

    @Property(Participant, notify=studyChanged)
    def study(self) -> Participant | None:
        """What a study's participant sees and does; null without a study."""
        return self.participant

    def attend(self, participant: Participant | None) -> None:
        """Show a study's screens, or the cockpit alone."""
        self.participant = participant
        self.studyChanged.emit()

    @Property(Showing, notify=showingChanged)
    def showing(self) -> Showing | None:
        """Show, remote, stand and films; null while nobody presents."""
        return self._showing

    def present(self, showing: Showing | None) -> None:
        """Let the screen have what a presenter needs, or not."""
        self._showing = showing
        self.showingChanged.emit()
