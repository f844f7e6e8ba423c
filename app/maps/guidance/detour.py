"""Traffic on the route that is on: what happens ahead, and whether another way is worth an offer."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from app.maps.guidance.progress import Progress
from app.maps.routing.route import Route
from app.maps.routing.traffic import OnRoute, Traffic

WORTH = 180.0  # seconds saved that are worth an offer
TOLD_AHEAD = 2500.0  # metres before an incident at which it is told


@dataclass(frozen=True)
class Offer:
    """Another route from here to the same goals, and the seconds that it saves."""

    route: Route
    saved: float


class TrafficAhead:
    """Watches one route; `best` finds the best one from where the car is, in the traffic of this moment."""

    def __init__(self, traffic: Traffic, route: Route, best: Callable[[], Route | None]) -> None:
        self._traffic = traffic
        self._route = route
        self._best = best
        self._known = {each.incident.id for each in traffic.ahead(route)}
        self._told: set[str] = set()
        self._weighed: set[str] = set()

    def ahead(self, metres: float) -> list[OnRoute]:
        """What one still meets, nearest first."""
        return self._traffic.ahead(self._route, metres)

    def news(self, metres: float) -> OnRoute | None:
        """An incident that one comes near to, each once."""
        for each in self.ahead(metres):
            if 0 < each.at - metres < TOLD_AHEAD and each.incident.id not in self._told:
                self._told.add(each.incident.id)
                return each
        return None

    def delay(self, metres: float) -> float:
        """Seconds that incidents ahead cost beyond what the route reckoned with; infinite where it is closed."""
        fresh = [each.incident for each in self.ahead(metres) if each.incident.id not in self._known]
        return math.inf if any(each.kind == "closure" for each in fresh) else sum(each.delay for each in fresh)

    def offer(self, progress: Progress) -> Offer | None:
        """A better way around what has happened since the route was taken; each happening is weighed once."""
        fresh = {each.incident.id for each in self.ahead(progress.metres)} - self._known
        if fresh <= self._weighed:
            return None
        self._weighed |= fresh
        found = self._best()
        if found is None or found.closed:
            return None
        saved = progress.seconds_left + self.delay(progress.metres) - found.seconds
        return Offer(found, saved) if saved >= WORTH else None
