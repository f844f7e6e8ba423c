"""What a policy sees, and what it may say of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from app.car.journal import Cause
from app.car.message import Message
from app.car.signals import Value

MOVING = "Vehicle.IsMoving"


@dataclass(frozen=True, slots=True)
class Wish:
    """The changes asked for, against the state they meet; `undoing` when they take back what was done before."""

    wanted: Mapping[str, Value]
    now: Callable[[str], Value]
    cause: Cause = field(default=Cause("touch"))
    undoing: bool = False

    def after(self, signal: str) -> Value:
        """What the signal would be once the wish is granted."""
        return self.wanted.get(signal, self.now(signal))

    def level(self, signal: str) -> float:
        """`after` of a signal that holds a number."""
        value = self.after(signal)
        assert isinstance(value, int | float)
        return value

    def rises(self, signal: str) -> bool:
        """Whether the wish brings a number up."""
        before = self.now(signal)
        assert isinstance(before, int | float)
        return signal in self.wanted and self.level(signal) > before

    def turns(self, signal: str, value: Value) -> bool:
        """Whether the wish brings the signal to `value` from something else."""
        return self.wanted.get(signal) == value and self.now(signal) != value

    def changes(self, signal: str) -> bool:
        """Whether the wish gives the signal another value."""
        return signal in self.wanted and self.wanted[signal] != self.now(signal)

    @property
    def moving(self) -> bool:
        """Whether the car moves."""
        return bool(self.now(MOVING))


@dataclass(frozen=True, slots=True)
class Add:
    """Grant the wish together with these changes, and say so."""

    changes: Mapping[str, Value]
    told: Message


@dataclass(frozen=True, slots=True)
class Tell:
    """Grant the wish and say this."""

    told: Message


@dataclass(frozen=True, slots=True)
class Ask:
    """Grant the wish only after a yes to this question, which states what will be done."""

    question: Message


@dataclass(frozen=True, slots=True)
class Refuse:
    """Do not grant the wish, for this reason."""

    reason: Message


Verdict = Add | Tell | Ask | Refuse
Policy = Callable[[Wish], Iterator[Verdict]]


def say(text: str, **values: Value) -> Message:
    """A sentence of a policy."""
    return Message(text, values)
