"""Traffic: what is usual by class, hour and weekday, and what happens today."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

import numpy as np

from app.car.message import Message
from app.maps.routing.graph import Array, Edge, Graph
from app.maps.routing.network import KIND_NAMES

IncidentKind = Literal["jam", "works", "closure", "accident", "hazard"]
# Class: share of its time that a road in the middle of a town takes more when the streets are fullest.
FULLEST = {"motorway": 0.45, "motorway_link": 0.5, "trunk": 0.5, "trunk_link": 0.5, "primary": 0.6, "primary_link": 0.6,
           "secondary": 0.5, "secondary_link": 0.5, "tertiary": 0.35, "tertiary_link": 0.35, "unclassified": 0.2,
           "residential": 0.15}  # fmt: skip
# Peaks: hour, half width in hours, share of the fullest; working days, then Saturday and Sunday.
WORKDAY = ((8.0, 0.9, 1.0), (12.5, 1.6, 0.35), (17.3, 1.3, 0.95))
WEEKEND = ((11.5, 2.2, 0.35), (17.5, 2.5, 0.3))
FULL_WAIT = 0.6  # share of the usual wait at lights and signs that full roads add
DAYS_KEPT = 8


@dataclass(frozen=True)
class Incident:
    """Something that happens on some edges from `since` to `until` (None: until it is removed).

    `delay` is what it costs in seconds on all of them together; a closure lets nobody through. `text` says it to
    people; `reported` tells that somebody in the car did.
    """

    id: str
    kind: IncidentKind
    x: float
    y: float
    edges: tuple[int, ...]
    delay: float
    text: Message
    since: datetime | None = None
    until: datetime | None = None
    reported: bool = False

    def lasts(self, when: datetime) -> bool:
        """Whether it is there at a time."""
        return (self.since is None or self.since <= when) and (self.until is None or when < self.until)


@dataclass(frozen=True)
class OnRoute:
    """An incident that a route meets `at` metres from its start and leaves after `length` metres."""

    at: float
    length: float
    incident: Incident


class Traffic:
    """Usual traffic is the same every week; incidents of the day follow from its date; reported ones are added."""

    def __init__(
        self,
        graph: Graph,
        region: object = None,
        *,
        now: Callable[[], datetime] = datetime.now,
        incidents: bool = True,
    ) -> None:
        """`region` is only asked for its name, from which chance starts; without `incidents` days are uneventful."""
        self.graph = graph
        self.now = now
        self.version = 0
        self._seed = str(getattr(region, "name", ""))
        self._eventful = incidents
        self._added: dict[str, Incident] = {}
        self._removed: set[str] = set()
        self._days: dict[date, list[Incident]] = {}
        way = graph.arrays["edge_way"]
        strength = np.array([FULLEST.get(name, 0.05) for name in KIND_NAMES])[graph.arrays["way_kind"][way]]
        variety = 0.7 + 0.6 * ((way.astype("u8") * np.uint64(2654435761) >> np.uint64(7)) % np.uint64(1000)) / 1000.0
        motorway = graph.arrays["way_kind"][way] < KIND_NAMES.index("primary")
        around = np.where(motorway, 0.45, 0.15) + np.where(motorway, 0.55, 0.85) * graph.arrays["edge_town"]
        self._strength: Array = strength * variety * around

    # --- what is usual --------------------------------------------------------------------------------------------

    def factor(self, edge: Edge, when: datetime) -> float:
        """How many times the time of an empty road this edge usually takes at a time; 1 or more."""
        return 1.0 + fullness(when) * float(self._strength[edge.number])

    def factors(self, when: datetime) -> Array:
        """The same for all edges."""
        return 1.0 + fullness(when) * self._strength

    def waiting(self, when: datetime) -> float:
        """How many times the usual wait one waits at lights and signs; never less than on an empty road."""
        return 1.0 + FULL_WAIT * fullness(when)

    # --- what happens ---------------------------------------------------------------------------------------------

    @property
    def incidents(self) -> list[Incident]:
        """What there is now, reported ones last."""
        return self.at(self.now())

    def at(self, when: datetime) -> list[Incident]:
        """What there is at a time."""
        mine = [one for one in self._of_day(when.date()) if one.id not in self._removed]
        return [one for one in [*mine, *self._added.values()] if one.lasts(when)]

    def _of_day(self, day: date) -> list[Incident]:
        """What chance gives a day, kept for the days asked for last."""
        if self._eventful and day not in self._days:
            from app.maps.routing.incidents import incidents_of

            self._days[day] = incidents_of(self.graph, day, self._seed)
            if len(self._days) > DAYS_KEPT:
                del self._days[next(iter(self._days))]
        return self._days.get(day, [])

    def add(self, incident: Incident) -> None:
        """Let something happen, or change what happens under the same id."""
        self._added[incident.id] = incident
        self._removed.discard(incident.id)
        self.version += 1

    def remove(self, id: str) -> None:
        """Let it be over; an unknown id changes nothing."""
        if self._added.pop(id, None) is None:
            self._removed.add(id)
        self.version += 1

    def delays(self, when: datetime) -> Array:
        """Seconds by edge that incidents cost, shared out by length."""
        result = np.zeros(self.graph.edges)
        lengths = self.graph.arrays["edge_length"]
        for one in self.at(when):
            if one.edges and one.kind != "closure":
                edges = np.array(one.edges)
                result[edges] += one.delay * lengths[edges] / max(float(lengths[edges].sum()), 1e-6)
        return result

    def closed(self, when: datetime) -> Array:
        """By edge whether a closure lets nobody through."""
        result = np.zeros(self.graph.edges, bool)
        for one in self.at(when):
            if one.kind == "closure":
                result[list(one.edges)] = True
        return result

    def ahead(self, route: Any, from_metres: float = 0.0, when: datetime | None = None) -> list[OnRoute]:
        """The incidents that a route (with `parts`) still meets beyond some metres, nearest first."""
        spans: dict[str, tuple[float, float]] = {}
        current = self.at(when or self.now())
        by_edge: dict[int, list[Incident]] = {}
        for one in current:
            for edge in one.edges:
                by_edge.setdefault(edge, []).append(one)
        at = 0.0
        for part in route.parts if by_edge else ():
            for one in by_edge.get(part.arc.edge.number, ()):
                spans[one.id] = (spans.get(one.id, (at, at))[0], at + part.length)
            at += part.length
        met = [(one, *spans[one.id]) for one in current if one.id in spans]
        found = [OnRoute(low, high - low, one) for one, low, high in met if high > from_metres]
        return sorted(found, key=lambda one: one.at)


def fullness(when: datetime) -> float:
    """How full the roads are at a time, 0 (night) to 1 (a working day's morning peak)."""
    hour = when.hour + when.minute / 60 + when.second / 3600
    peaks: Sequence[tuple[float, float, float]] = WORKDAY if when.weekday() < 5 else WEEKEND
    return min(1.0, sum(height * math.exp(-(((hour - middle) / width) ** 2)) for middle, width, height in peaks))
