"""Charging stations as their OpenStreetMap tags describe them: plugs, kW, price, the hours when they are busy."""

from dataclasses import dataclass
from datetime import datetime

from app.maps.regions.region import Place, Region

SOCKETS = {"type2_combo": "ccs", "chademo": "chademo", "type2": "type2", "type2_cable": "type2"}
USABLE = ("type2_combo", "type2_cable", "type2")  # what fits this car, the fastest first
DEFAULT_KW = {"type2_combo": 50.0, "type2_cable": 11.0, "type2": 22.0}
OTHERWISE_BUSY = "07-10,16-19"


@dataclass(frozen=True)
class Station:
    """`power` in kW of the plug this car takes, `capacity` plugs, `price` in euro per kWh (None when unknown)."""

    place: Place
    power: float
    plug: str
    capacity: int
    price: float | None
    busy: tuple[tuple[float, float], ...]
    hours: str

    @property
    def id(self) -> int:
        """The place's number in the region."""
        return self.place.id

    def is_busy(self, when: datetime) -> bool:
        """Whether people usually charge here at this hour."""
        hour = when.hour + when.minute / 60
        return any(begin <= hour < end if begin <= end else not end <= hour < begin for begin, end in self.busy)


def station_of(place: Place) -> Station | None:
    """The station that a place of category "charging" is; None without a plug for this car."""
    tags = place.tags
    socket = next((name for name in USABLE if f"socket:{name}" in tags or f"socket:{name}:output" in tags), "")
    if not socket:
        if any(key.startswith("socket:") for key in tags):
            return None
        socket = "type2"
    power = _number(tags.get(f"socket:{socket}:output", "")) or DEFAULT_KW[socket]
    capacity = int(_number(tags.get("capacity", "")) or _number(tags.get(f"socket:{socket}", "")) or 1)
    charge = tags.get("charge", "")
    price = _number(charge) if "kwh" in charge.lower() else 0.0 if tags.get("fee") == "no" else None
    busy = tuple(span for text in tags.get("busy", OTHERWISE_BUSY).split(",") if (span := _span(text)))
    return Station(place, power, SOCKETS[socket], capacity, price, busy, tags.get("opening_hours", ""))


def stations_of(region: Region) -> list[Station]:
    """All of a region that this car can use."""
    every = (station_of(place) for place in region.places("category = 'charging'"))
    return [station for station in every if station is not None]


def _number(text: str) -> float:
    try:
        return float(text.split()[0].replace(",", "."))
    except (ValueError, IndexError):
        return 0.0


def _span(text: str) -> tuple[float, float] | None:
    """Hours such as 08-10 or 08:30-10."""
    try:
        begin, end = (sum(float(p) / 60**n for n, p in enumerate(side.split(":"))) for side in text.strip().split("-"))
    except ValueError:
        return None
    return begin, end
