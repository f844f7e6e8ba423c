"""What every domain shares: a model of its signals for the screen, and commands for fingers and assistant alike."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal, TypeVar

from annotated_types import Interval, MultipleOf
from pydantic import StringConstraints
from PySide6.QtCore import QObject

from app.car.car import Asked, Car, Done, Outcome, Refused
from app.car.catalogue import SPEAKER_SEAT
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Zone = Literal["driver", "passenger", "rear_left", "rear_right", "front", "rear", "all", "own"]
Percent = Annotated[int, Interval(ge=0, le=100)]
PercentStep = Annotated[int, Interval(ge=-100, le=100)]
Celsius = Annotated[float, Interval(ge=16, le=28), MultipleOf(0.5)]
CelsiusStep = Annotated[float, Interval(ge=-12, le=12), MultipleOf(0.5)]
TimeOfDay = Annotated[str, StringConstraints(pattern=r"^([01]?\d|2[0-3]):[0-5]\d$")]
Level3 = Annotated[int, Interval(ge=0, le=3)]
Level5 = Annotated[int, Interval(ge=0, le=5)]
LevelStep = Annotated[int, Interval(ge=-5, le=5)]
LEVELS = (0, 33, 67, 100)  # percent of Level3

Verb = TypeVar("Verb", bound=Callable[..., object])
Sentence = Callable[[], Message]


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command leaves behind: the car's outcome (None for a mere look) and the state to be told.

    `say` are whole sentences that tell a person the result, for whoever answers without wording it anew. `after` gives
    both anew once a question has been answered with yes.
    """

    outcome: Outcome | None = None
    state: Mapping[str, object] = field(default_factory=dict)
    say: tuple[Message, ...] = ()
    after: "Callable[[], Reply] | None" = None


def command(verb: Verb) -> Verb:
    """Make a method a command: the assistant's tool `<domain>_<method>`, described by its docstring."""
    verb.__dict__["is_command"] = True
    return verb


def look(verb: Verb) -> Verb:
    """Make a method a command that changes nothing and answers at once: it may run for answers that nobody gets."""
    verb.__dict__["is_look"] = True
    return command(verb)


def is_look(run: Callable[..., object]) -> bool:
    """Whether a command changes nothing."""
    return bool(getattr(run, "is_look", False))


def refuse(text: str, values: dict[str, Value] | None = None) -> Reply:
    """A command's own no, with its reason."""
    return Reply(Refused(Message(text, values or {})))


def stepped(now: float, value: float | None, change: float | None, low: float, high: float) -> float | Reply:
    """The value asked for, absolute or by a change; a refusal that names the range when it lies outside."""
    if (value is None) == (change is None):
        return refuse(QT_TRANSLATE_NOOP("Car", "Please say either a value or a change."))
    wanted = value if value is not None else now + (change or 0)
    if not low <= wanted <= high:
        return refuse(QT_TRANSLATE_NOOP("Car", "That goes from {low:g} to {high:g}."), {"low": low, "high": high})
    return wanted


def _told(say: "tuple[Message | Sentence, ...]") -> tuple[Message, ...]:
    return tuple(text if isinstance(text, Message) else text() for text in say)


class Domain(QObject):
    """Base of the models; `name` is the word before the underscore in its tools.

    `heed` is told how a touch went, so that a question or a refusal reaches the screen.
    """

    name = ""

    def __init__(self, car: Car, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.car = car
        self.heed: Callable[[Reply], None] = lambda reply: None

    def wish(
        self, wishes: Mapping[str, Value], state: Callable[[], Mapping[str, object]], *say: Message | Sentence
    ) -> Reply:
        """Ask the car, and answer with the state that this left; `say` tells it where it was granted.

        A sentence that is a function is made from the state afterwards, with what policies brought along.
        """
        outcome = self.car.request(wishes)
        if isinstance(outcome, Asked):
            return Reply(outcome, after=lambda: Reply(None, state(), _told(say)))
        if not isinstance(outcome, Done):
            return Reply(outcome)
        told = _told(say)
        if told and not outcome.changes:
            told = (*told, Message(QT_TRANSLATE_NOOP("Car", "That was so already.")))
        return Reply(outcome, state(), told)

    def zone(self, asked: Zone) -> Zone:
        """The zone that is meant: "own" is the seat of whoever speaks."""
        return self.car[SPEAKER_SEAT] if asked == "own" else asked  # type: ignore[return-value]

    def commands(self) -> Iterable[tuple[str, Callable[..., Reply | Awaitable[Reply]]]]:
        """Every command of this domain with its tool's name."""
        for part in reversed(type(self).__mro__):
            for attribute, verb in vars(part).items():
                if getattr(verb, "is_command", False):
                    yield f"{self.name}_{attribute}", getattr(self, attribute)

    def brief(self) -> str:
        """The domain's state in a few words for the assistant's context; "" when there is nothing to say."""
        return ""
