"""The coarsest level of detail at which something is still drawn, and how much a place matters."""

import math
from collections.abc import Mapping

ROADS = {
    "motorway": 4,
    "trunk": 4,
    "primary": 3,
    "motorway_link": 2,
    "trunk_link": 2,
    "secondary": 2,
    "tertiary": 2,
    "primary_link": 2,
    "secondary_link": 1,
    "tertiary_link": 1,
    "unclassified": 1,
    "residential": 1,
    "living_street": 1,
    "pedestrian": 1,
}
LINES = {"contour": 2, "ferry": 3, "river": 3, "canal": 2, "runway": 2, "taxiway": 1, "rail": 2, "light_rail": 1}
SIZES = {  # square metres from which an area shows at levels 1, 2, 3 and 4
    "water": (2_000, 30_000, 400_000, 4_000_000),
    "green": (5_000, 60_000, 1_000_000, 12_000_000),
    "ground": (3_000, 40_000, 250_000, 2_500_000),
    "aeroway": (2_000, 40_000, 1_000_000, 25_000_000),
    "building": (1_500, 25_000, math.inf, math.inf),
}


def line_level(layer: str, kind: str, tags: Mapping[str, str]) -> int:
    """Level of a line: 0 only near … 4 whole country."""
    if layer == "road":
        return ROADS.get(kind, 0)
    if layer == "rail" and ("service" in tags or tags.get("tunnel") == "yes"):
        return 0
    return LINES.get(kind, 0)


def area_level(layer: str, kind: str, size: float) -> int:
    """Level of an area of `size` square metres."""
    if kind in ("town", "pier") and size > 0:
        return max(1, _step("ground", size))
    return _step(layer, size)


def _step(layer: str, size: float) -> int:
    return sum(size >= least for least in SIZES.get(layer, SIZES["ground"]))


SETTLEMENTS = {
    "city": 1.0,
    "town": 0.86,
    "village": 0.68,
    "suburb": 0.64,
    "borough": 0.66,
    "quarter": 0.58,
    "island": 0.6,
    "neighbourhood": 0.52,
    "hamlet": 0.46,
    "islet": 0.3,
    "isolated_dwelling": 0.25,
    "farm": 0.2,
    "locality": 0.25,
    "square": 0.4,
}
CATEGORIES = {
    "airport": 0.82,
    "home": 0.7,
    "station": 0.6,
    "ferry": 0.56,
    "hospital": 0.56,
    "museum": 0.55,
    "sight": 0.52,
    "charging": 0.5,
    "hotel": 0.5,
    "viewpoint": 0.48,
    "beach": 0.48,
    "culture": 0.48,
    "nature": 0.45,
    "park": 0.45,
    "restaurant": 0.42,
    "spa": 0.42,
    "winery": 0.42,
    "trail": 0.4,
    "cafe": 0.38,
    "office": 0.24,
    "bar": 0.36,
    "rest_area": 0.36,
    "public": 0.36,
    "fuel": 0.34,
    "supermarket": 0.34,
    "sport": 0.34,
    "school": 0.3,
    "police": 0.3,
    "parking": 0.28,
    "pharmacy": 0.28,
    "bank": 0.26,
    "shop": 0.26,
    "post": 0.26,
    "car_wash": 0.24,
    "playground": 0.16,
    "toilets": 0.12,
}
STREETS = {"motorway": 0.5, "trunk": 0.48, "primary": 0.44, "secondary": 0.38, "tertiary": 0.32, "service": 0.14}


def rank(category: str, tags: Mapping[str, str], size: float = 0.0) -> float:
    """How much a place matters, 0…1: settlements by kind and people, areas by size in m², all by how known they are."""
    if category == "area":
        value = SETTLEMENTS.get(tags.get("place", ""), 0.3)
        people = _number(tags.get("population"))
        if people > 0:
            value = 0.6 * value + 0.4 * min(1.0, max(0.0, (math.log10(people) - 1.5) / 4.5))
    elif category == "street":
        value = STREETS.get(tags.get("highway", "").removesuffix("_link"), 0.2) + min(0.1, size / 100_000)
    else:
        value = CATEGORIES.get(category, 0.3)
    if category in ("nature", "park", "beach") and size > 0:
        value = 0.2 + 0.09 * min(8.0, max(0.0, math.log10(size) - 2.0))
    known = 0.05 * ("wikidata" in tags or "wikipedia" in tags) + 0.02 * ("website" in tags)
    rated = 0.06 * max(-1.0, min(1.0, _number(tags.get("rating"), 4.0) - 4.0))
    return round(min(1.0, max(0.0, value + known + rated)), 4)


def _number(text: str | None, fallback: float = 0.0) -> float:
    try:
        return float((text or "").replace(" ", "").replace(",", "") or fallback)
    except ValueError:
        return fallback
