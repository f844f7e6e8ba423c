"""The append-only journal of caused changes."""

import json
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from heapq import merge
from typing import Literal

from app.car.signals import Value

Origin = Literal["touch", "voice", "wizard", "scenario", "simulation", "sensor", "replay"]


@dataclass(frozen=True, slots=True)
class Cause:
    """Who wanted a change; `turn` and `agent` are set for changes that a conversation brought about."""

    origin: Origin
    turn: str = ""
    agent: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry. `time`: seconds on the journal's clock; `also`: a policy added it; `undoes`: the turn taken back."""

    number: int
    time: float
    signal: str
    before: Value
    after: Value
    cause: Cause
    also: bool = False
    undoes: str = ""

    def as_json(self) -> str:
        """One JSON line, the form in which journals are stored."""
        cause = {key: value for key in ("origin", "turn", "agent") if (value := getattr(self.cause, key))}
        entry: dict[str, object] = {"number": self.number, "time": round(self.time, 4), "signal": self.signal}
        entry |= {"from": self.before, "to": self.after, "cause": cause}
        entry |= {"also": True} if self.also else {}
        entry |= {"undoes": self.undoes} if self.undoes else {}
        return json.dumps(entry, ensure_ascii=False)


_TOUCH = Cause("touch")
_cause: ContextVar[Cause] = ContextVar("cause", default=_TOUCH)


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
    """Changes in the order in which they happened; nothing is ever edited.

    What somebody caused is kept for good; what sensors reported is kept for `sensed` entries, since a drive of
    hours writes millions of them. `sinks` see every change as it is written.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, sensed: int = 20_000) -> None:
        self._clock = clock
        self._count = 0
        self._caused: list[Change] = []
        self._sensed: deque[Change] = deque(maxlen=sensed)
        self.sinks: list[Callable[[Change], None]] = []

    def append(
        self, signal: str, before: Value, after: Value, cause: Cause, *, also: bool = False, undoes: str = ""
    ) -> Change:
        """Write one change down and return it."""
        self._count += 1
        change = Change(self._count, self._clock(), signal, before, after, cause, also, undoes)
        (self._sensed if cause.origin == "simulation" else self._caused).append(change)
        for sink in self.sinks:
            sink(change)
        return change

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Change]:
        return merge(self._caused, self._sensed, key=lambda change: change.number)

    def caused(self) -> list[Change]:
        """Changes that somebody wanted, oldest first."""
        return list(self._caused)

    def of_turn(self, turn: str) -> list[Change]:
        """Changes that the conversation turn `turn` brought about."""
        return [change for change in self._caused if change.cause.turn == turn]
