"""What a plan costs, in euro: meals by price level, rooms, entries, charging, tolls."""

import math
from dataclasses import asdict, dataclass

from app.trips.request import TripRequest
from app.trips.sites import Site

MEAL = {1: 11.0, 2: 19.0, 3: 34.0, 4: 58.0}
"""Euro for one adult by a restaurant's price level; children eat for half."""
SHARE = {"breakfast": 0.7, "lunch": 0.85, "dinner": 1.0}
BREAKFAST = 14.0
CHILD = 0.5
PER_ROOM = 2


@dataclass(frozen=True)
class Costs:
    """Sums of a plan or a day."""

    meals: float = 0.0
    lodging: float = 0.0
    fees: float = 0.0
    charging: float = 0.0
    tolls: float = 0.0

    @property
    def total(self) -> float:
        """Everything."""
        return round(self.meals + self.lodging + self.fees + self.charging + self.tolls, 2)

    def to_json(self) -> dict[str, float]:
        """As JSON data, with the total."""
        return asdict(self) | {"total": self.total}


def heads(request: TripRequest) -> float:
    """People, children counted by their share."""
    return request.adults + CHILD * request.children


def rooms(request: TripRequest) -> int:
    """Double rooms; two children sleep in their parents' room."""
    return max(math.ceil(request.adults / PER_ROOM), math.ceil(request.people / (2 * PER_ROOM)))


def meal_cost(site: Site, meal: str, request: TripRequest) -> float:
    """Of a meal for everybody."""
    if meal == "breakfast":
        return round(BREAKFAST * heads(request), 2)
    return round(MEAL[site.level] * SHARE[meal] * heads(request), 2)


def fee_cost(site: Site, request: TripRequest) -> float:
    """Of everybody's entry."""
    return round(site.fee * heads(request), 2)


def night_cost(site: Site, request: TripRequest) -> float:
    """Of one night for everybody."""
    return round(site.night * rooms(request), 2)


def charging_cost(site: Site, kwh: float) -> float:
    """Of charging so much at a station."""
    return round(site.per_kwh * kwh, 2)
