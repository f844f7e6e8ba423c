"""What one wants to know of a place beyond its name: rating, price, how long a visit takes, what is there."""

import re

import numpy as np

from app.maps.regions.categories import category

STAY = {
    "restaurant": (55, 95), "cafe": (30, 50), "bar": (60, 100), "museum": (60, 130), "sight": (30, 100),
    "viewpoint": (15, 35), "park": (30, 80), "beach": (90, 200), "trail": (90, 260), "culture": (90, 150),
    "shop": (15, 40), "spa": (120, 200), "winery": (60, 110), "nature": (30, 90), "sport": (60, 120),
    "playground": (30, 60), "rest_area": (10, 25), "supermarket": (20, 35), "airport": (30, 60),
}  # fmt: skip
RATED = (
    "restaurant", "cafe", "bar", "hotel", "museum", "sight", "viewpoint", "park", "beach", "trail", "culture", "spa",
    "winery", "nature", "sport", "shop", "supermarket", "charging", "car_wash", "rest_area",
)  # fmt: skip
FEES = {"museum": (6, 16), "sight": (4, 14), "culture": (10, 45), "spa": (18, 42), "sport": (5, 12), "winery": (9, 24)}
OUTSIDE = ("park", "beach", "trail", "viewpoint", "nature", "playground")


def complete(tags: dict[str, str], random: np.random.Generator) -> None:
    """Fill in what a place of its category should tell and does not yet."""
    kind = category(tags)
    if kind is None or kind in ("area", "home"):
        return
    if kind in RATED:
        tags.setdefault("rating", f"{min(4.9, max(3.1, random.normal(4.25, 0.33))):.1f}")
        crowd = {"hotel": 420, "restaurant": 300, "museum": 500, "sight": 700, "beach": 600}.get(kind, 130)
        tags.setdefault("reviews", str(int(np.clip(random.lognormal(np.log(crowd), 0.8), 9, 4200))))
    if kind in STAY:
        low, high = STAY[kind]
        tags.setdefault("visit_minutes", str(int(random.integers(low // 5, high // 5 + 1)) * 5))
    if kind in FEES and "fee" not in tags and tags.get("amenity") not in ("place_of_worship", "library"):
        low, high = FEES[kind]
        tags["fee"] = f"{int(random.integers(low, high + 1))} EUR"
    if kind in OUTSIDE:
        tags.setdefault("outdoor", "yes")
    if kind in ("park", "beach", "playground", "museum", "nature") and random.random() < 0.7:
        tags.setdefault("child_friendly", "yes")
    _table(kind, tags, random)
    if kind == "hotel":
        _room(tags, random)
    if kind == "parking":
        _bays(tags, random)
    if kind in ("restaurant", "hotel", "museum", "spa", "winery", "culture") and random.random() < 0.75:
        tags.setdefault("phone", f"+99 {int(random.integers(20, 90))} {int(random.integers(100_000, 999_999))}")
        page = re.sub(r"[^a-z]+", "-", tags["name"].lower()).strip("-")
        tags.setdefault("website", f"https://{page}.example")


def _table(kind: str, tags: dict[str, str], random: np.random.Generator) -> None:
    if kind not in ("restaurant", "cafe", "bar"):
        return
    dear = {"french": 3.4, "steak": 3.0, "japanese": 2.8, "fish": 2.7, "burger": 1.4, "pizza": 1.7, "noodle": 1.5}
    usual = dear.get(tags.get("cuisine", ""), 2.1 if kind == "restaurant" else 1.6)
    tags.setdefault("price", str(int(np.clip(round(random.normal(usual, 0.6)), 1, 4))))
    meatless = {
        "vegetarian": 1.0,
        "vegan": 1.0,
        "indian": 0.95,
        "italian": 0.9,
        "pizza": 0.95,
        "chinese": 0.8,
        "thai": 0.8,
    }
    share = meatless.get(tags.get("cuisine", ""), 0.42)
    if tags.get("cuisine") in ("vegetarian", "vegan"):
        tags.setdefault("diet:vegetarian", "only")
        tags.setdefault("diet:vegan", "only" if tags["cuisine"] == "vegan" else "yes")
    elif kind != "bar" and random.random() < share:
        tags.setdefault("diet:vegetarian", "yes")
        if random.random() < 0.4:
            tags.setdefault("diet:vegan", "yes")
    for key, chance in (("outdoor", 0.45), ("child_friendly", 0.4), ("quiet", 0.22)):
        if random.random() < chance and not (kind == "bar" and key != "outdoor"):
            tags.setdefault(key, "yes")


def _room(tags: dict[str, str], random: np.random.Generator) -> None:
    stars = int(tags["stars"]) if tags.get("stars", "").isdigit() else 0
    house = tags["tourism"]
    if house == "hotel" and not stars:
        stars = int(np.clip(round(random.normal(3.3, 0.8)), 2, 5))
        tags["stars"] = str(stars)
    usual = {"chalet": 150, "guest_house": 72, "alpine_hut": 48, "hostel": 38}.get(house, 40 + 32 * max(stars, 2))
    night = round(usual * random.uniform(0.8, 1.3) / 5) * 5
    tags.setdefault("price_night", f"{night} EUR")
    tags.setdefault("price", str(int(np.clip(1 + night // 65, 1, 4))))
    rooms = {"chalet": (1, 5), "guest_house": (5, 14), "alpine_hut": (6, 18)}.get(house, (22, 160))
    tags.setdefault("rooms", str(int(random.integers(*rooms))))
    for key, chance in (("quiet", 0.35), ("child_friendly", 0.5)):
        if random.random() < chance:
            tags.setdefault(key, "yes")


def _bays(tags: dict[str, str], random: np.random.Generator) -> None:
    bays = int(tags.setdefault("capacity", str(int(random.integers(4, 50)) * 10)))
    tags.setdefault("available", str(int(bays * random.uniform(0.05, 0.8))))
    tags.setdefault(
        "charge", ("1.50 EUR/hour", "2.00 EUR/hour", "0 EUR/hour", "3.00 EUR/hour")[int(random.integers(4))]
    )


def charger(brand: tuple[str, str], power: int, plugs: int, random: np.random.Generator) -> dict[str, str]:
    """Tags of a brand's charging station of `plugs` places with up to `power` kW each."""
    slow = power <= 22
    socket = "type2" if slow else "type2_combo"
    tags = {
        "amenity": "charging_station",
        "operator": brand[0],
        "operator:zh": brand[1],
        "brand": brand[0],
        "brand:zh": brand[1],
        "capacity": str(plugs),
        f"socket:{socket}": str(plugs),
        f"socket:{socket}:output": f"{power} kW",
        "available": str(int(random.integers(0 if plugs > 4 else 1, plugs + 1))),
        "charge": f"{random.choice((0.39, 0.42, 0.45, 0.49) if slow else (0.45, 0.49, 0.55, 0.59, 0.64)):.2f} EUR/kWh",
        "busy": ("08-10,16-19", "11-14", "12-14,17-20", "07-09,16-18", "10-16")[int(random.integers(5))],
    }
    if not slow and random.random() < 0.5:
        tags |= {"socket:type2": "2", "socket:type2:output": "22 kW"}
    if not slow and random.random() < 0.25:
        tags |= {"socket:chademo": "1", "socket:chademo:output": "50 kW"}
    return tags
