"""How signs look: type, colours and icons by kind. Sizes in pixels of the 720 px reference."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
    """Type of a word: size, weight (Qt's 100–900), slant, capitals, spacing between letters, colour of the theme."""

    size: float
    weight: int = 500
    italic: bool = False
    capitals: bool = False
    spacing: float = 0.0
    colour: str = "label"
    strength: float = 1.0


STYLES = {
    "road": Style(15, 500, strength=0.92),
    "river": Style(15, 500, italic=True, spacing=1.0, colour="labelWater"),
    "city": Style(26, 600),
    "town": Style(21, 600),
    "village": Style(17, 500),
    "hamlet": Style(15, 500, strength=0.85),
    "district": Style(16, 600, capitals=True, spacing=2.6, strength=0.9),
    "water": Style(17, 500, italic=True, spacing=1.0, colour="labelWater"),
    "park": Style(15, 500, italic=True, colour="labelPark"),
    "aeroway": Style(15, 500, italic=True, strength=0.8),
    "peak": Style(15, 500, strength=0.92),
    "pass": Style(15, 500, strength=0.92),
    "mark": Style(15, 500, strength=0.95),
    "shield": Style(14, 600),
    "shield-motorway": Style(14, 600),
}

ICONS = {
    "charging": "charge",
    "restaurant": "restaurant",
    "cafe": "cafe",
    "bar": "bar",
    "parking": "parking",
    "hotel": "hotel",
    "museum": "museum",
    "culture": "culture",
    "airport": "airport",
    "station": "train",
    "hospital": "hospital",
    "pharmacy": "pharmacy",
    "supermarket": "shop",
    "shop": "shop",
    "park": "park",
    "nature": "park",
    "trail": "trail",
    "beach": "beach",
    "school": "school",
    "fuel": "fuel",
    "sight": "star",
    "viewpoint": "viewpoint",
    "winery": "bar",
    "spa": "drop",
    "sport": "sport",
    "bank": "bank",
    "post": "post",
    "police": "police",
    "public": "city",
    "rest_area": "rest",
    "toilets": "rest",
    "car_wash": "drop",
    "playground": "sport",
    "home": "home",
    "office": "work",
    "ferry": "ferry",
}


def tone(category: str) -> str:
    """The theme's colour of a category: energy is green, food and rest are warm, the rest is quiet."""
    if category == "charging":
        return "energy"
    return "warmth" if category in ("restaurant", "cafe", "bar", "hotel", "winery") else "textSoft"
