"""What a house is to the cockpit: entities with states, and a back end that sets them.

An entity's state is a flat table: `kind`, `room` and `name`, and by kind what can be set:
light: on, percent (brightness 1–100), color (a word of COLOURS) · climate: on, celsius (target) · blind: percent
(0 closed, 100 open) · lock: locked · garage: open · alarm: mode (home, away, off) · appliance: on · scene: at
(how often it was called), touches (kinds that it may change, a text with spaces).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from app.car.message import Message
from app.car.signals import Value

Kind = Literal["light", "climate", "blind", "lock", "garage", "alarm", "appliance", "scene"]
State = dict[str, Value]
States = dict[str, State]

SETTABLE: Mapping[str, tuple[str, ...]] = {
    "light": ("on", "percent", "color"),
    "climate": ("on", "celsius"),
    "blind": ("percent",),
    "lock": ("locked",),
    "garage": ("open",),
    "alarm": ("mode",),
    "appliance": ("on",),
    "scene": ("at",),
}
COLOURS = ("warm", "red", "orange", "yellow", "green", "cyan", "blue", "violet", "pink", "white")
MODES = ("home", "away", "off")
CELSIUS = (5.0, 30.0)


@dataclass(frozen=True, slots=True)
class Room:
    """`names` by language, `also` further words for it; `plan` is x, y, width, height in metres on the floor plan."""

    id: str
    names: Mapping[str, str]
    also: tuple[str, ...] = ()
    plan: tuple[float, float, float, float] = (0, 0, 0, 0)

    def name(self, language: str) -> str:
        """What the room is called."""
        return self.names.get(language) or self.names.get("en") or self.id


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the house found: states, °C measured by entity, and entities that are out of reach."""

    states: States
    measured: Mapping[str, float] = field(default_factory=dict)
    away: tuple[str, ...] = ()


class HouseFailed(Exception):
    """The house did not do or tell it; `message` is one sentence for a person.

    `lost` when the house as a whole cannot be reached, so that a later try may work.
    """

    def __init__(self, message: Message, *, lost: bool = False) -> None:
        super().__init__(str(message))
        self.message = message
        self.lost = lost


class House(Protocol):
    """A back end. Each call raises HouseFailed when the house does not answer as it should."""

    simulated: bool
    rooms: tuple[Room, ...]

    async def look(self) -> Look:
        """Everything there is, as it is now."""
        ...

    async def act(self, entity: str, wanted: Mapping[str, Value]) -> State:
        """Set fields of an entity; returns its state as the house reports it afterwards."""
        ...

    async def close(self) -> None:
        """Let connections go."""
        ...
