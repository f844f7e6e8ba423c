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

from app.car.message import Message
from app.car.signals import Value

Origin = Literal["touch", "voice", "wizard", "scenario", "simulation", "sensor", "replay"]
SPOKEN: tuple[Origin, ...] = ("voice", "wizard")  # what was asked for in words


@dataclass(frozen=True, slots=True)
class Cause:
    """Who wanted a change; `turn` and `agent` are set for changes that a conversation brought about.

    `action` is the call within the turn ("t3#2"); `tainted` tells that the turn had read what somebody else wrote.
    """

    origin: Origin
    turn: str = ""
    agent: str = ""
    action: str = ""
    tainted: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One entry. `time`: seconds on the journal's clock; `also`: a policy added it, for `reason`.

    `undoes`: what it takes back: a turn ("t3"), one call of it ("t3#2") or entries by number ("120-134").
    `private`: values are left out of records.
    """

    number: int
    time: float
    signal: str
    before: Value
    after: Value
    cause: Cause
    also: bool = False
    undoes: str = ""
    reason: Message | None = None
    private: bool = False

    def as_json(self) -> str:
        """One JSON line, the form in which journals are stored."""
        cause: dict[str, object] = {
            key: value for key in ("origin", "turn", "agent", "action") if (value := getattr(self.cause, key))
        }
        cause |= {"tainted": True} if self.cause.tainted else {}
        entry: dict[str, object] = {"number": self.number, "time": round(self.time, 4), "signal": self.signal}
        values = (HIDDEN, HIDDEN) if self.private else (self.before, self.after)
        entry |= {"from": values[0], "to": values[1], "cause": cause}
        entry |= {"also": True} if self.also else {}
        entry |= {"reason": str(self.reason)} if self.reason else {}
        entry |= {"undoes": self.undoes} if self.undoes else {}
        return json.dumps(entry, ensure_ascii=False)


HIDDEN = "…"
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
        self,
        signal: str,
        before: Value,
        after: Value,
        cause: Cause,
        *,
        undoes: str = "",
        reason: Message | None = None,
        private: bool = False,
    ) -> Change:
        """Write one change down and return it; one with a `reason` was added by a policy."""
        self._count += 1
        also = reason is not None
        change = Change(self._count, self._clock(), signal, before, after, cause, also, undoes, reason, private)
        (self._sensed if cause.origin == "simulation" else self._caused).append(change)
        for sink in self.sinks:
            sink(change)
        return change

    def now(self) -> float:
        """Seconds on the journal's clock."""
        return self._clock()

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
