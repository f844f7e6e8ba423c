"""The append-only journal of caused changes."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Literal

from app.car.signals import Value

Origin = Literal["touch", "voice", "wizard", "scenario", "simulation", "replay"]


@dataclass(frozen=True, slots=True)
class Cause:
    """Who wanted a change; `turn` and `agent` are set for changes that a conversation brought about."""

    origin: Origin
    turn: str = ""
    agent: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry: `time` is seconds on the journal's clock; `also` tells that a policy added it."""

    number: int
    time: float
    signal: str
    before: Value
    after: Value
    cause: Cause
    also: bool = False
    undoes: int = 0

    def as_json(self) -> str:
        """One JSON line, the form in which journals are stored."""
        cause = {key: value for key in ("origin", "turn", "agent") if (value := getattr(self.cause, key))}
        entry: dict[str, object] = {"number": self.number, "time": round(self.time, 4), "signal": self.signal}
        entry |= {"from": self.before, "to": self.after, "cause": cause}
        entry |= {"also": True} if self.also else {}
        entry |= {"undoes": self.undoes} if self.undoes else {}
        return json.dumps(entry, ensure_ascii=False)


_cause: ContextVar[Cause] = ContextVar("cause", default=Cause("touch"))


def current_cause() -> Cause:
    """The cause that changes made here and now will carry; touch unless `caused` says otherwise."""
    return _cause.get()


@contextmanager
def caused(cause: Cause) -> Iterator[None]:
    """Let every change made inside the block, and in tasks started from it, carry `cause`."""
    token = _cause.set(cause)
    try:
        yield
    finally:
        _cause.reset(token)


class Journal:
    """Changes in the order in which they happened; nothing is ever edited or taken out."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._changes: list[Change] = []

    def append(
        self, signal: str, before: Value, after: Value, cause: Cause, *, also: bool = False, undoes: int = 0
    ) -> Change:
        """Write one change down and return it."""
        change = Change(len(self._changes) + 1, self._clock(), signal, before, after, cause, also, undoes)
        self._changes.append(change)
        return change

    def __len__(self) -> int:
        return len(self._changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self._changes)

    def since(self, number: int) -> list[Change]:
        """Changes after entry `number`."""
        return self._changes[number:]

    def of_turn(self, turn: str) -> list[Change]:
        """Changes that the conversation turn `turn` brought about."""
        return [change for change in self._changes if change.cause.turn == turn]
