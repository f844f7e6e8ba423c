"""A place as a plan sees it: its tags read as numbers, hours and diets."""

import re
from dataclasses import dataclass
from functools import cached_property

from app.maps.regions.region import Place
from app.trips.kinds import VISITS

AC = 22.0  # kW of a station that does not tell
FEW_STARS, PRICED_STARS = 90.0, {1: 55.0, 2: 75.0, 3: 105.0, 4: 150.0, 5: 240.0}


def number(text: str | None, fallback: float = 0.0) -> float:
    """The first number of a tag's value such as "12 EUR" or "300 kW"."""
    found = re.search(r"\d+(?:[.,]\d+)?", text or "")
    return float(found.group().replace(",", ".")) if found else fallback


@dataclass(frozen=True, eq=False)
class Site:
    """A place of the region; `index` is its number in the world."""

    index: int
    place: Place

    @cached_property
    def xy(self) -> tuple[float, float]:
        """Metres of the region's frame, to the decimetre."""
        return round(self.place.x, 1), round(self.place.y, 1)

    @property
    def category(self) -> str:
        """As in osm_tags."""
        return self.place.category

    @property
    def hours(self) -> str:
        """Opening hours, "" when unknown."""
        return self.place.tags.get("opening_hours", "")

    @cached_property
    def rating(self) -> float:
        """Stars of its guests, 1–5; 3.9 where nobody has rated it."""
        return number(self.place.tags.get("rating"), 3.9)

    @cached_property
    def level(self) -> int:
        """Price level, 1–4."""
        return min(4, max(1, round(number(self.place.tags.get("price"), 2))))

    @cached_property
    def minutes(self) -> int:
        """How long a visit lasts."""
        usual = VISITS[self.category].minutes if self.category in VISITS else 60
        return round(number(self.place.tags.get("visit_minutes"), usual))

    @cached_property
    def outdoor(self) -> bool:
        """Whether one gets wet there when it rains."""
        usual = self.category in VISITS and VISITS[self.category].outdoor
        return {"yes": True, "no": False}.get(self.place.tags.get("outdoor", ""), usual)

    @cached_property
    def quiet(self) -> bool:
        """Whether it is known to be quiet."""
        return self.place.tags.get("quiet") == "yes"

    @cached_property
    def fee(self) -> float:
        """Entry of one adult in euro."""
        return number(self.place.tags.get("fee"))

    @cached_property
    def night(self) -> float:
        """Euro for one room and night; by stars where no price is known."""
        stars = round(number(self.place.tags.get("stars"), 0))
        return number(self.place.tags.get("price_night"), PRICED_STARS.get(stars, FEW_STARS))

    @cached_property
    def kilowatts(self) -> float:
        """Power of a charging station's best plug; 0 when it is none."""
        if self.category != "charging":
            return 0.0
        tags = self.place.tags
        outputs = [
            number(tags.get(f"socket:{plug}:output"), 22.0 if f"socket:{plug}" in tags else 0.0) for plug in _PLUGS
        ]
        return max(*outputs, 0.0) or AC

    @cached_property
    def per_kwh(self) -> float:
        """Euro for a kilowatt hour."""
        return number(self.place.tags.get("charge"), 0.55)

    def serves(self, diet: str) -> bool:
        """Whether one who keeps this diet can eat here, as its tags say."""
        tags = self.place.tags
        vegan = tags.get("diet:vegan") in ("yes", "only") or "vegan" in tags.get("cuisine", "").split(";")
        if diet == "vegan":
            return vegan
        vegetarian = tags.get("diet:vegetarian") in ("yes", "only") or "vegetarian" in tags.get("cuisine", "")
        return diet == "none" or vegan or vegetarian


_PLUGS = ("type2_combo", "type2", "chademo")
