"""The root of what QML sees: one typed property per domain."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domains.appearance import Appearance
from app.domains.charging import Charging
from app.domains.climate import Climate
from app.domains.clock import Clock
from app.domains.conversation import Conversation
from app.domains.domain import Domain
from app.domains.guidance import Guidance
from app.domains.lights import Lights
from app.domains.media import Media
from app.domains.navigation import Navigation
from app.domains.openings import Openings
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

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Models:
    """Every model of the cockpit, for Python."""

    climate: Climate
    openings: Openings
    lights: Lights
    media: Media
    navigation: Navigation
    guidance: Guidance
    charging: Charging
    trip: Trip
    vehicle: Vehicle
    conversation: Conversation
    clock: Clock
    settings: Settings
    appearance: Appearance

    def domains(self) -> list[Domain]:
        """Those with commands, in the order in which tools are offered."""
        first = [self.climate, self.openings, self.lights, self.media, self.navigation, *self.navigation.parts]
        return [*first, self.guidance, self.charging, self.trip, self.vehicle, self.settings, self.conversation]


@QmlElement
@QmlUncreatable("The application makes the cockpit.")
class Cockpit(QObject):  # type: ignore[operator]
    """Every model, for QML; each lives as long as the cockpit."""

    def __init__(self, models: Models) -> None:
        super().__init__()
        self.models = models

    @Property(Climate, constant=True)
    def climate(self) -> Climate:
        """Temperatures, fan, seats."""
        return self.models.climate

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

    @Property(Vehicle, constant=True)
    def vehicle(self) -> Vehicle:
        """Speed, energy, tyres, weather."""
        return self.models.vehicle

    @Property(Conversation, constant=True)
    def conversation(self) -> Conversation:
        """What is said and answered."""
        return self.models.conversation

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
