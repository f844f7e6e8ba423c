"""Distances, times and facts of places as short texts for the screen."""

from app.domains.numbers_told import figures
from app.maps.regions.region import Place


def metres_text(metres: float, language: str = "en") -> str:
    """350 m, 1.2 km, 24 km; steps that a driver can read."""
    if metres < 100:
        return f"{max(0, round(metres / 10) * 10)} m"
    if metres < 975:
        return f"{round(metres / 50) * 50} m"
    return figures(f"{metres / 1000:.1f} km", language) if metres < 19_950 else f"{metres / 1000:.0f} km"


def readable(metres: float) -> float:
    """A distance in the steps in which it is shown, so that nothing is told anew before it reads otherwise."""
    step = 10 if metres < 100 else 50 if metres < 975 else 100
    return float(round(metres / step) * step)


def minutes_text(seconds: float, language: str) -> str:
    """12 min, 2 h 48; 12 分钟, 2 小时 48 分."""
    minutes = max(1, round(seconds / 60)) if seconds > 0 else 0
    hours, rest = divmod(minutes, 60)
    if language == "zh":
        return f"{hours} 小时 {rest:02d} 分" if hours else f"{minutes} 分钟"
    return f"{hours} h {rest:02d}" if hours else f"{minutes} min"


def detail_of(place: Place, language: str) -> str:
    """Power and free plugs, or rating and cuisine, else the street; parts joined by a middle dot."""
    tags = place.tags
    parts = []
    if place.category == "charging":
        free = f"{tags.get('available', '0')}/{tags.get('capacity', '0')}"
        parts = [tags.get("socket:type2_combo:output", ""), free]
    elif "rating" in tags:
        parts = [f"★ {tags['rating']}"]
    return " · ".join(part for part in [*parts, street_of(place, language)] if part)


def street_of(place: Place, language: str) -> str:
    """The street in the screen's language, or ""."""
    street = place.tags.get("addr:street", "")
    return place.tags.get("addr:street:zh", street) if language == "zh" else street
