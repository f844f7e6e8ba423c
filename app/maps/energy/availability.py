"""Which charging plugs are free: simulated from tags and the time of day, the same for everybody who asks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from app.maps.energy.stations import Station
from app.maps.regions.hours import is_open

SLOT = 10  # minutes for which a plug stays as it is
BUSY, CALM = 0.82, 0.38  # share of plugs taken at busy hours and otherwise
EPOCH = datetime(2000, 1, 1)
FAILING = 0.012  # share of hours in which a station is out of order

Watcher = Callable[[frozenset[int]], None]


@dataclass(frozen=True)
class Live:
    """A station at a moment: plugs free, and why none is ("", "full", "failed" or "closed")."""

    free: int
    capacity: int
    reason: str = ""

    @property
    def usable(self) -> bool:
        """Whether one can charge there now."""
        return self.free > 0


class Availability:
    """Live state of stations. `fill`, `fail` and `restore` are events, such as those of a scenario."""

    def __init__(self, stations: Iterable[Station], seed: int = 1) -> None:
        self._stations = {station.id: station for station in stations}
        self._seed = seed
        self._events: dict[int, str] = {}
        self._known: dict[int, bool] = {}
        self._watchers: list[Watcher] = []

    def live(self, station: int, when: datetime) -> Live:
        """How a station is, or is expected to be, at a time; KeyError for a number that is no station."""
        known = self._stations[station]
        event = self._events.get(station, "")
        if event == "failed" or (not event and self._chance(station, when, 60, "failing") < FAILING):
            return Live(0, known.capacity, "failed")
        if is_open(known.hours, when) is False:
            return Live(0, known.capacity, "closed")
        share = BUSY if known.is_busy(when) else CALM
        taken = sum(self._chance(station, when, SLOT, f"plug{plug}") < share for plug in range(known.capacity))
        free = 0 if event == "full" else known.capacity - taken
        return Live(free, known.capacity, "" if free else "full")

    def wait(self, station: int, when: datetime) -> float:
        """Minutes until a plug is free, as far as one can say; infinite where none works or the station is closed."""
        now = self.live(station, when)
        if now.usable:
            return 0.0
        return 12.0 + 24.0 / now.capacity if now.reason == "full" else float("inf")

    def fill(self, station: int) -> None:
        """Every plug is taken from now on."""
        self._event(station, "full")

    def fail(self, station: int) -> None:
        """The station is out of order from now on."""
        self._event(station, "failed")

    def restore(self, station: int) -> None:
        """The station is as usual again."""
        self._event(station, "usual")

    def watch(self, watcher: Watcher) -> None:
        """Call `watcher(numbers)` with stations that can no longer or can again be used."""
        self._watchers.append(watcher)

    def look(self, stations: Iterable[int], when: datetime) -> None:
        """Look at stations anew and tell the watchers which have changed since they were looked at last."""
        changed = set()
        for station in stations:
            usable = self.live(station, when).usable
            if self._known.setdefault(station, usable) != usable:
                self._known[station] = usable
                changed.add(station)
        if changed:
            for watcher in self._watchers:
                watcher(frozenset(changed))

    def _event(self, station: int, event: str) -> None:
        self._stations[station]
        before = self._events.get(station, "")
        self._events[station] = event
        if event != before:
            self._known.pop(station, None)
            for watcher in self._watchers:
                watcher(frozenset({station}))

    def _chance(self, station: int, when: datetime, minutes: int, what: str) -> float:
        """A number 0–1 that is fixed for a station, a purpose and a span of time."""
        slot = int((when.replace(tzinfo=None) - EPOCH).total_seconds()) // (minutes * 60)
        digest = blake2b(f"{self._seed}|{station}|{what}|{slot}".encode(), digest_size=4).digest()
        return int.from_bytes(digest, "big") / 2**32
