"""What the driver sets again and again: offered to be remembered, and kept only after a yes."""

from collections import Counter
from collections.abc import Callable, Sequence

from app.car.car import Car
from app.car.catalogue import HVAC, STATIONS
from app.car.journal import Change
from app.domains.aboard import Aboard
from app.domains.preferences import own

TARGET = f"{HVAC}.Station.{STATIONS[0]}.Temperature"
OFTEN = 3  # times the same value by a person's own will
BY_PEOPLE = ("touch", "voice", "wizard")


class Habits:
    """Counts in memory only, so nothing is learned before the person agrees; a new driver starts anew."""

    def __init__(self, car: Car, aboard: Aboard, changed: Callable[[], None]) -> None:
        self._aboard, self._changed = aboard, changed
        self._counts: Counter[tuple[str, float]] = Counter()
        self._answered: set[tuple[str, str]] = set()
        car.watch([TARGET], self._count)

    def _count(self, changes: Sequence[Change]) -> None:
        for change in changes:
            if change.cause.origin in BY_PEOPLE and not change.undoes and not change.also:
                self._counts[self._aboard.driver, float(change.after)] += 1
        self._changed()

    def offers(self) -> list[tuple[str, float]]:
        """(kind, value) for the driver, where it is not remembered and was not answered yet."""
        driver = self._aboard.driver
        often = [(count, value) for (who, value), count in self._counts.items() if who == driver and count >= OFTEN]
        if not often or (driver, "temperature") in self._answered:
            return []
        value = max(often)[1]
        return [] if own(self._aboard.known.values(), "temperature", driver) == value else [("temperature", value)]

    def answer(self, kind: str) -> None:
        """The driver said yes or no; they are not asked again on this drive."""
        self._answered.add((self._aboard.driver, kind))
        self._changed()
