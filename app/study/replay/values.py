"""The car at any moment of a session, from the changes alone."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from app.car.journal import Origin
from app.car.signals import Value
from app.study.replay.parts import Changed

EVERY = 4096  # changes between two whole pictures of the car that are kept


class Values:
    """Signals that a session tells of, at any of its times.

    `begin` holds what was so before the first change; where the journal tells it itself, that counts.
    """

    def __init__(self, changes: Sequence[Changed], begin: Mapping[str, Value]) -> None:
        self.changes = changes
        self._times = [change.at for change in changes]
        self._begin = dict(begin)
        for change in reversed(changes):
            self._begin[change.signal] = change.before
        self._kept: list[dict[str, Value]] = []
        now = dict(self._begin)
        former = False
        for place, change in enumerate(changes):
            if change.found and not former and place:
                now = dict(self._begin)  # another run of the cockpit: its car was found anew
            former = change.found
            if place % EVERY == 0:
                self._kept.append(dict(now))
            now[change.signal] = change.after
        self._length = len(changes)

    @property
    def begin(self) -> Mapping[str, Value]:
        """Before anything changed."""
        return self._begin

    def count(self, at: float) -> int:
        """How many changes there were until a time, that moment included."""
        return bisect_right(self._times, at)

    def after(self, count: int) -> dict[str, Value]:
        """Every signal after so many changes."""
        if not self._kept:
            return dict(self._begin)
        base = min(count // EVERY, len(self._kept) - 1)
        now = dict(self._kept[base])
        for place in range(base * EVERY, count):
            if self.begins_anew(place):
                now = dict(self._begin)
            change = self.changes[place]
            now[change.signal] = change.after
        return now

    def at(self, at: float) -> dict[str, Value]:
        """Every signal at a time."""
        return self.after(self.count(at))

    def origins(self, first: int, last: int) -> dict[str, Origin]:
        """Who changed each signal last among these changes."""
        return {change.signal: change.origin for change in self.changes[first:last]}

    def begins_anew(self, place: int) -> bool:
        """Whether a cockpit that was started again tells here how it found its car."""
        return place > 0 and self.changes[place].found and not self.changes[place - 1].found
