"""What OpenStreetMap tags mean for this map: layers of the picture, road classes, kinds of places."""

from collections.abc import Mapping

ROAD_SPEED = {
    "motorway": 110.0,
    "motorway_link": 60.0,
    "trunk": 80.0,
    "trunk_link": 50.0,
    "primary": 60.0,
    "primary_link": 45.0,
    "secondary": 50.0,
    "secondary_link": 40.0,
    "tertiary": 45.0,
    "tertiary_link": 35.0,
    "unclassified": 40.0,
    "residential": 30.0,
    "living_street": 10.0,
    "service": 15.0,
}
WATER = {"water", "bay", "strait"}
GREEN_LEISURE = {"park", "garden", "golf_course", "nature_reserve", "pitch"}
GREEN_LAND = {"forest", "grass", "meadow", "recreation_ground", "cemetery", "village_green"}
CATEGORY = {
    ("amenity", "charging_station"): "charging",
    ("amenity", "restaurant"): "restaurant",
    ("amenity", "fast_food"): "restaurant",
    ("amenity", "cafe"): "cafe",
    ("amenity", "parking"): "parking",
    ("tourism", "hotel"): "hotel",
    ("tourism", "chalet"): "hotel",
    ("tourism", "museum"): "museum",
    ("tourism", "attraction"): "sight",
    ("tourism", "zoo"): "sight",
    ("amenity", "hospital"): "hospital",
    ("amenity", "pharmacy"): "pharmacy",
    ("amenity", "fuel"): "fuel",
    ("amenity", "school"): "school",
    ("amenity", "university"): "school",
    ("amenity", "bank"): "bank",
    ("amenity", "cinema"): "culture",
    ("amenity", "theatre"): "culture",
    ("amenity", "library"): "culture",
    ("amenity", "townhall"): "public",
    ("amenity", "place_of_worship"): "sight",
    ("amenity", "ferry_terminal"): "ferry",
    ("amenity", "car_wash"): "car_wash",
    ("amenity", "marketplace"): "shop",
    ("amenity", "home"): "home",
    ("railway", "station"): "station",
    ("aeroway", "aerodrome"): "airport",
    ("shop", "supermarket"): "supermarket",
    ("leisure", "park"): "park",
    ("leisure", "garden"): "park",
    ("leisure", "sports_centre"): "sport",
    ("leisure", "swimming_pool"): "sport",
    ("leisure", "beach_resort"): "sight",
}


def category(tags: Mapping[str, str]) -> str | None:
    """The kind of place the tags describe, or None when it is nothing one would drive to."""
    for (key, value), kind in CATEGORY.items():
        if tags.get(key) == value:
            return kind
    if "place" in tags:
        return "area"
    if "shop" in tags:
        return "shop"
    return "office" if "office" in tags else None


def layer(tags: Mapping[str, str], closed: bool) -> tuple[str, str] | None:
    """(layer, kind) of a way in the picture, or None when it is not drawn."""
    if tags.get("highway") in ROAD_SPEED:
        return "road", tags["highway"]
    if tags.get("railway") in ("rail", "light_rail", "tram"):
        return "rail", tags["railway"]
    if not closed:
        return None
    if tags.get("building", "no") != "no":
        return "building", tags["building"]
    if tags.get("natural") in WATER or tags.get("waterway") == "riverbank":
        return "water", tags.get("water", "water")
    if tags.get("leisure") in GREEN_LEISURE or tags.get("landuse") in GREEN_LAND:
        return "green", "park"
    if tags.get("natural") in ("wood", "scrub"):
        return "green", "wood"
    if tags.get("natural") in ("beach", "sand"):
        return "green", "beach"
    if tags.get("landuse") in ("residential", "commercial", "retail", "industrial"):
        return "ground", "town"
    if tags.get("man_made") in ("pier", "breakwater"):
        return "ground", "pier"
    if tags.get("aeroway") in ("apron", "runway"):
        return "ground", tags["aeroway"]
    return None


def metres(text: str | None, fallback: float) -> float:
    """A height or width such as "12", "12.5 m"; anything else is the fallback."""
    try:
        return float((text or "").replace("m", "").strip())
    except ValueError:
        return fallback


def speed_limit(tags: Mapping[str, str]) -> float:
    """Speed limit in km/h from maxspeed, else by road class."""
    text = tags.get("maxspeed", "")
    if text.isdigit():
        return float(text)
    if text.endswith("mph") and text[:-3].strip().isdigit():
        return float(text[:-3].strip()) * 1.609
    return ROAD_SPEED[tags["highway"]]


def direction(tags: Mapping[str, str]) -> int:
    """1 one-way, −1 one-way against the way's direction, 0 both ways."""
    value = tags.get("oneway", "")
    if value == "-1":
        return -1
    if value in ("yes", "true", "1") or tags.get("junction") == "roundabout" or tags["highway"] == "motorway":
        return 1 if value not in ("no", "false") else 0
    return 0
