"""What OpenStreetMap tags of a road mean for driving (on the right): speeds, directions, access, surface, waits."""

import re
from collections.abc import Mapping

# Kind: (limit in km/h where none is signed, speed usually driven at most, rank for priority at junctions).
KINDS: dict[str, tuple[float, float, int]] = {
    "motorway": (130.0, 122.0, 9),
    "motorway_link": (80.0, 65.0, 8),
    "trunk": (100.0, 95.0, 8),
    "trunk_link": (60.0, 52.0, 7),
    "primary": (80.0, 80.0, 7),
    "primary_link": (50.0, 45.0, 6),
    "secondary": (70.0, 72.0, 6),
    "secondary_link": (50.0, 40.0, 5),
    "tertiary": (60.0, 66.0, 5),
    "tertiary_link": (40.0, 35.0, 4),
    "unclassified": (50.0, 54.0, 4),
    "residential": (30.0, 34.0, 3),
    "living_street": (10.0, 10.0, 1),
    "service": (20.0, 18.0, 2),
    "ferry": (25.0, 25.0, 0),
}
ROUGH = {  # km/h that a surface allows
    "sett": 40.0,
    "cobblestone": 30.0,
    "unhewn_cobblestone": 20.0,
    "compacted": 60.0,
    "fine_gravel": 50.0,
    "gravel": 40.0,
    "unpaved": 40.0,
    "pebblestone": 30.0,
    "ground": 30.0,
    "dirt": 30.0,
    "earth": 30.0,
    "grass": 20.0,
    "sand": 15.0,
    "mud": 10.0,
}
BLOCKING = {"bollard", "block", "jersey_barrier", "cycle_barrier", "log", "debris", "planter", "chain", "wall", "fence"}
SIGNAL_SECONDS, STOP_SECONDS, YIELD_SECONDS, BOOTH_SECONDS, GATE_SECONDS = 9.0, 5.0, 2.0, 12.0, 15.0
PRIVATE_SECONDS = 45.0  # a private or delivery road is for its own visitors, not for passing through
BOARDING_SECONDS = 480.0  # waiting for a ferry and boarding it
TOLL_PER_KM = 0.12  # euro


def kind(tags: Mapping[str, str]) -> str:
    """The road's class, "ferry", or "" when it is no road for cars."""
    if tags.get("route") == "ferry":
        return "ferry" if allowed(tags) else ""
    found = tags.get("highway", "")
    return found if found in KINDS and found != "ferry" and allowed(tags) else ""


def _access(tags: Mapping[str, str]) -> str:
    """The most specific access rule for cars."""
    for key in ("motorcar", "motor_vehicle", "vehicle", "access"):
        if key in tags:
            return tags[key]
    return "yes"


def allowed(tags: Mapping[str, str]) -> bool:
    """Whether cars may use it at all."""
    return _access(tags) not in ("no", "agricultural", "forestry", "emergency", "psv", "bus")


def private(tags: Mapping[str, str]) -> bool:
    """Whether it only serves those who go there."""
    return _access(tags) in ("private", "destination", "customers", "delivery", "permit")


def limit(tags: Mapping[str, str], forward: bool = True) -> float:
    """Speed limit in km/h for one direction: signed, else by class; `none` is 130."""
    for key in (f"maxspeed:{'forward' if forward else 'backward'}", "maxspeed"):
        if (value := _speed(tags.get(key, ""))) is not None:
            return value
    return KINDS[kind(tags) or "service"][0]


def _speed(text: str) -> float | None:
    found = re.fullmatch(r"(\d{1,3})(?:\.\d+)?\s*(mph|km/h|kmh)?", text.strip())
    if found:
        value = float(found[1]) * (1.609 if found[2] == "mph" else 1.0)
        return value if value >= 3.0 else None
    zone = text.rsplit(":", 1)[-1]
    zones = {"none": 130.0, "walk": 7.0, "urban": 50.0, "rural": 90.0, "motorway": 120.0, "living_street": 10.0}
    return zones.get(zone)


def free_speed(tags: Mapping[str, str], forward: bool = True) -> float:
    """km/h usually driven on an empty road: nobody drives quite at the limit in town."""
    signed = limit(tags, forward)
    speed = min(signed * (0.94 if signed >= 70 else 0.86), KINDS[kind(tags)][1])
    return max(4.0, min(speed, ROUGH.get(tags.get("surface", ""), 200.0)))


def direction(tags: Mapping[str, str]) -> int:
    """1 one-way, −1 one-way against the way's direction, 0 both ways."""
    value = tags.get("oneway:motor_vehicle", tags.get("oneway", ""))
    if value in ("-1", "reverse"):
        return -1
    if value in ("no", "false", "0"):
        return 0
    implied = tags.get("junction") in ("roundabout", "circular") or tags.get("highway") in ("motorway", "motorway_link")
    return 1 if implied or value in ("yes", "true", "1") else 0


def seconds(text: str) -> float | None:
    """A duration: "00:25", "1:05:00", "25" (minutes), "PT25M"."""
    if found := re.fullmatch(r"(?:(\d+):)?(\d{1,2}):(\d{2})", text.strip()):
        if found[1]:
            return int(found[1]) * 3600.0 + int(found[2]) * 60.0 + int(found[3])
        return int(found[2]) * 3600.0 + int(found[3]) * 60.0
    if text.strip().isdigit():
        return float(text) * 60.0
    found = re.fullmatch(r"PT(?:(\d+)H)?(?:(\d+)M)?", text.strip())
    return int(found[1] or 0) * 3600.0 + int(found[2] or 0) * 60.0 if found and (found[1] or found[2]) else None


def money(text: str) -> float:
    """The amount of a charge such as "12 EUR", else 0."""
    found = re.search(r"\d+(?:[.,]\d+)?", text)
    return float(found[0].replace(",", ".")) if found else 0.0


def wait(tags: Mapping[str, str]) -> float:
    """Seconds that a node costs who drives over it."""
    match tags.get("highway", ""):
        case "traffic_signals":
            return SIGNAL_SECONDS
        case "stop":
            return STOP_SECONDS
        case "give_way":
            return YIELD_SECONDS
    match tags.get("barrier", ""):
        case "toll_booth":
            return BOOTH_SECONDS
        case "gate" | "lift_gate" | "swing_gate":
            return GATE_SECONDS
    return 0.0


def blocks(tags: Mapping[str, str]) -> bool:
    """Whether no car gets past this node."""
    explicit = any(key in tags for key in ("motorcar", "motor_vehicle", "vehicle", "access"))
    if tags.get("barrier") in BLOCKING:
        return not (explicit and allowed(tags))
    return tags.get("barrier", "toll_booth") != "toll_booth" and not allowed(tags)
