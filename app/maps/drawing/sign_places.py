"""Settlements, peaks and places as signs, from the places of a region. No Qt."""

from collections.abc import Iterable, Iterator

from app.maps.drawing.sign import AREAS, Sign, number
from app.maps.regions.region import Place

# What places of a category are worth on a map, and up to which scale they are marked.
WORTH: dict[str, tuple[float, float]] = {
    "charging": (8.0, 5.0),
    "home": (9.5, 30.0),
    "office": (7.0, 12.0),
    "airport": (7.6, 60.0),
    "station": (7.2, 9.0),
    "ferry": (6.6, 20.0),
    "restaurant": (7.0, 2.4),
    "museum": (6.8, 3.6),
    "hospital": (6.4, 4.0),
    "sight": (6.6, 6.0),
    "viewpoint": (6.3, 8.0),
    "hotel": (6.2, 3.0),
    "rest_area": (6.2, 7.0),
    "cafe": (5.8, 1.8),
    "culture": (5.6, 2.6),
    "beach": (5.6, 6.0),
    "winery": (5.4, 4.0),
    "trail": (5.2, 4.0),
    "nature": (5.0, 5.0),
    "spa": (5.2, 2.4),
    "parking": (5.0, 1.5),
    "supermarket": (4.6, 1.5),
    "bar": (4.2, 1.2),
    "fuel": (4.2, 1.8),
    "sport": (3.8, 1.4),
    "school": (3.4, 1.1),
    "shop": (3.4, 1.0),
    "pharmacy": (3.4, 1.0),
    "park": (3.2, 1.0),
    "police": (3.2, 1.2),
    "bank": (3.0, 0.8),
    "post": (3.0, 0.8),
    "public": (3.0, 1.0),
    "playground": (2.4, 0.6),
    "toilets": (2.2, 0.6),
    "car_wash": (2.6, 0.7),
}


def place_signs(places: Iterable[Place]) -> Iterator[Sign]:
    """A sign for every place that is marked on a map."""
    for place in places:
        if place.category == "area":
            yield from _area(place)
        elif (height := _height(place)) is not None:
            yield _peak(place, height)
        elif place.category in WORTH:
            yield _mark(place)


def _area(place: Place) -> Iterator[Sign]:
    level = place.tags.get("place", "suburb")
    if level in AREAS:
        near, far, rank = AREAS[level]
        rank += min(1.0, number(place.tags, "population") / 400_000)
        kind = level if level in ("city", "town", "village") else "hamlet" if level == "hamlet" else "district"
        yield Sign(
            f"area/{place.id}",
            kind,
            place.name,
            place.name_zh,
            rank,
            place.x,
            place.y,
            near,
            far,
            300.0,
            place=place.id,
        )


def _height(place: Place) -> float | None:
    """Metres above the sea of a peak or pass; None for what is neither."""
    tags = place.tags
    high = tags.get("natural") in ("peak", "saddle", "volcano") or tags.get("mountain_pass") == "yes"
    return number(tags, "ele") if high or place.category in ("peak", "pass") else None


def _peak(place: Place, height: float) -> Sign:
    saddle = place.tags.get("natural") == "saddle" or "mountain_pass" in place.tags or place.category == "pass"
    detail = f"{height:.0f} m" if height else ""
    kind = "pass" if saddle else "peak"
    rank = 6.4 + min(1.5, height / 2000.0)
    far = 45.0 if height > 900 or saddle else 16.0
    return Sign(
        f"place/{place.id}",
        kind,
        place.name,
        place.name_zh,
        rank,
        place.x,
        place.y,
        0.0,
        far,
        200.0,
        detail=detail,
        place=place.id,
    )


def _mark(place: Place) -> Sign:
    worth, far = WORTH[place.category]
    tags = place.tags
    rating = number(tags, "rating", 4.0)
    importance = place.rank
    name, zh, detail, free = place.name, place.name_zh, "", -1
    if place.category == "charging":
        name = tags.get("operator") or tags.get("brand") or name
        zh = tags.get("operator:zh") or tags.get("brand:zh") or (zh if name == place.name else "")
        power = max(number(tags, "socket:type2_combo:output"), number(tags, "socket:type2:output"))
        detail = f"{power:.0f} kW" if power else ""
        free = int(number(tags, "available", -1.0))
        worth += min(1.0, power / 350.0)
    elif place.category in ("restaurant", "cafe", "hotel", "sight", "museum", "viewpoint", "bar"):
        detail = tags.get("rating", "")
    rank = worth + (rating - 4.0) + importance + (place.id % 7) * 0.04
    return Sign(
        f"place/{place.id}",
        "mark",
        name,
        zh,
        rank,
        place.x,
        place.y,
        0.0,
        far * (0.6 + 0.9 * importance),
        0.0,
        category=place.category,
        detail=detail,
        free=free,
        place=place.id,
    )
