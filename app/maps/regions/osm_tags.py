"""What OpenStreetMap tags mean for this map: layers of the picture, road classes, heights, kinds of places."""

from collections.abc import Mapping

from app.maps.regions.categories import category as category

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
WAYS_ON_FOOT = {
    "footway": "path",
    "path": "path",
    "cycleway": "path",
    "bridleway": "path",
    "steps": "path",
    "corridor": "path",
    "pedestrian": "pedestrian",
    "track": "track",
}
RAILS = {"rail", "light_rail", "tram", "subway", "narrow_gauge", "monorail", "funicular"}
WATERWAYS = {"river": 20.0, "canal": 12.0, "stream": 3.0, "drain": 2.0, "ditch": 1.5}  # usual widths in metres
AREAS: dict[str, dict[str, tuple[str, str]]] = {
    "natural": {
        "water": ("water", "water"),
        "bay": ("water", "bay"),
        "strait": ("water", "strait"),
        "wood": ("green", "wood"),
        "scrub": ("green", "wood"),
        "heath": ("green", "heath"),
        "grassland": ("green", "park"),
        "wetland": ("green", "wetland"),
        "beach": ("green", "beach"),
        "sand": ("green", "beach"),
        "shingle": ("green", "rock"),
        "bare_rock": ("green", "rock"),
        "scree": ("green", "rock"),
        "glacier": ("green", "glacier"),
    },
    "waterway": {"riverbank": ("water", "river"), "dock": ("water", "basin")},
    "landuse": {
        "reservoir": ("water", "reservoir"),
        "basin": ("water", "basin"),
        "forest": ("green", "wood"),
        "grass": ("green", "park"),
        "meadow": ("green", "field"),
        "farmland": ("green", "field"),
        "orchard": ("green", "field"),
        "vineyard": ("green", "vineyard"),
        "allotments": ("green", "park"),
        "recreation_ground": ("green", "park"),
        "village_green": ("green", "park"),
        "cemetery": ("green", "cemetery"),
        "residential": ("ground", "town"),
        "commercial": ("ground", "town"),
        "retail": ("ground", "town"),
        "education": ("ground", "town"),
        "industrial": ("ground", "industrial"),
        "railway": ("ground", "industrial"),
        "port": ("ground", "industrial"),
    },
    "leisure": {
        "park": ("green", "park"),
        "garden": ("green", "park"),
        "golf_course": ("green", "park"),
        "playground": ("green", "park"),
        "pitch": ("green", "pitch"),
        "stadium": ("green", "pitch"),
        "beach_resort": ("green", "beach"),
        "marina": ("water", "marina"),
        "swimming_pool": ("water", "pool"),
    },
    "amenity": {
        "parking": ("ground", "parking"),
        "grave_yard": ("green", "cemetery"),
        "school": ("ground", "campus"),
        "university": ("ground", "campus"),
        "hospital": ("ground", "campus"),
    },
    "man_made": {"pier": ("ground", "pier"), "breakwater": ("ground", "pier"), "bridge": ("ground", "bridge")},
    "aeroway": {
        "aerodrome": ("aeroway", "aerodrome"),
        "apron": ("aeroway", "apron"),
        "runway": ("aeroway", "runway"),
        "taxiway": ("aeroway", "taxiway"),
        "helipad": ("aeroway", "apron"),
    },
}
FLOOR = 3.1  # metres from floor to floor
HEIGHTS = {
    **dict.fromkeys(("garage", "garages", "shed", "hut", "carport", "kiosk", "roof", "cabin", "barn"), 3.2),
    **dict.fromkeys(("house", "detached", "semidetached_house", "terrace", "bungalow", "farm"), 6.6),
    **dict.fromkeys(("church", "cathedral", "mosque", "temple", "hospital", "hotel", "apartments"), 15.5),
}
USUAL_HEIGHT = 9.3


def layer(tags: Mapping[str, str], closed: bool) -> tuple[str, str] | None:
    """(layer, kind) of a way or area in the picture, or None when it is not drawn."""
    line = None if tags.get("area") == "yes" and closed else _line(tags)
    if line is not None or not closed:
        return line
    if tags.get("location") == "underground":
        return None
    if tags.get("building", "no") != "no":
        return "building", tags["building"]
    if tags.get("building:part", "no") != "no":
        return "building", "part"
    if tags.get("highway") in ("pedestrian", "footway", "service"):
        return "ground", "plaza"
    for key, kinds in AREAS.items():
        if tags.get(key) in kinds:
            drawn = kinds[tags[key]]
            return (drawn[0], tags["water"]) if drawn == ("water", "water") and "water" in tags else drawn
    return None


def _line(tags: Mapping[str, str]) -> tuple[str, str] | None:
    highway = tags.get("highway", "")
    if highway in ROAD_SPEED:
        return "road", highway
    if highway in WAYS_ON_FOOT and tags.get("indoor") != "yes":
        return "road", WAYS_ON_FOOT[highway]
    if tags.get("railway") in RAILS:
        return "rail", tags["railway"]
    if tags.get("route") == "ferry":
        return "ferry", "ferry"
    if tags.get("waterway") in WATERWAYS:
        return "water", tags["waterway"]
    if tags.get("aeroway") in ("runway", "taxiway") and tags.get("area") != "yes":
        return "aeroway", tags["aeroway"]
    if tags.get("power") == "line":
        return "line", "power"
    if "contour" in tags:
        return "line", "contour"
    if tags.get("barrier") in ("city_wall", "retaining_wall"):
        return "line", "wall"
    return None


def is_line(drawn: tuple[str, str], tags: Mapping[str, str], closed: bool) -> bool:
    """Whether something drawn is a line though its ends may meet."""
    return not closed or (tags.get("area") != "yes" and _line(tags) == drawn and drawn[0] != "aeroway")


def drivable(tags: Mapping[str, str]) -> bool:
    """Whether a way belongs to the road graph: roads for cars, and ferries."""
    return tags.get("highway") in ROAD_SPEED or tags.get("route") == "ferry"


def height(tags: Mapping[str, str]) -> float:
    """Height of a building's roof above ground in metres."""
    usual = HEIGHTS.get(tags.get("building", ""), USUAL_HEIGHT)
    floors = metres(tags.get("building:levels"), 0.0) + 0.6 * metres(tags.get("roof:levels"), 0.0)
    return metres(tags.get("height"), floors * FLOOR if floors > 0 else usual)


def base(tags: Mapping[str, str]) -> float:
    """Height of a building's lower edge above ground in metres."""
    return metres(tags.get("min_height"), FLOOR * metres(tags.get("building:min_level"), 0.0))


def whole(text: str | None) -> int:
    """A small whole number such as a layer; anything else is 0."""
    try:
        return max(-10, min(10, int(text or 0)))
    except ValueError:
        return 0


def metres(text: str | None, fallback: float) -> float:
    """A height or width such as "12", "12.5 m"; anything else is the fallback."""
    if not text:
        return fallback
    try:
        value = float(text.replace("m", "").replace(",", ".").strip())
    except ValueError:
        return fallback
    return value if -1e4 < value < 1e5 else fallback


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
