"""What a place must be like to be told: the filters of a search."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.maps.regions.hours import is_open
from app.maps.regions.region import Place

PLUGS = {"ccs": "type2_combo", "type2": "type2", "chademo": "chademo"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Each field that is set must hold; a place that says nothing about it does not.

    `live` gives a place with the plugs that are free just now as its tag `available`.
    """

    category: str = ""
    open_at: datetime | None = None
    rating: float = 0.0
    plug: str = ""
    power: float = 0.0
    available: bool = False
    price: int = 0
    cuisine: str = ""
    diet: str = ""
    live: Callable[[Place], Place] | None = None

    def fits(self, place: Place) -> bool:
        """Whether a place is like this."""
        tags = self.live(place).tags if self.live else place.tags
        return (
            (not self.category or place.category == self.category)
            and (self.open_at is None or is_open(tags.get("opening_hours", ""), self.open_at) is True)
            and number(tags.get("rating", "")) >= self.rating
            and (not self.plug or f"socket:{PLUGS.get(self.plug, self.plug)}" in tags)
            and power_of(place, self.plug) >= self.power
            and (not self.available or number(tags.get("available", "")) > 0)
            and (not self.price or 0 < number(tags.get("price", "")) <= self.price)
            and (not self.cuisine or self.cuisine.lower() in tags.get("cuisine", "").lower())
            and (not self.diet or tags.get(f"diet:{self.diet}", "no") in ("yes", "only"))
        )


def number(text: str) -> float:
    """The number a tag begins with, such as 300 of "300 kW"; 0 without one."""
    try:
        return float(text.split()[0])
    except (ValueError, IndexError):
        return 0.0


def power_of(place: Place, plug: str = "") -> float:
    """kW of the strongest plug, or of one kind of plug; 0 when nothing is said."""
    kinds = [PLUGS.get(plug, plug)] if plug else list(PLUGS.values())
    return max(number(place.tags.get(f"socket:{kind}:output", "")) for kind in kinds)
