"""A plan as data: days of drives and stays with times, facts, costs and charge. Becomes JSON and comes back."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date, datetime
from functools import cached_property
from typing import Any, Literal

from app.car.message import Message
from app.maps.regions.region import Place
from app.trips.costs import Costs
from app.trips.forecast import Weather
from app.trips.request import Outset, TripRequest
from app.trips.target import Target

VERSION = 1
Kind = Literal["drive", "visit", "meal", "charge", "rest", "free", "lodging", "home"]


@dataclass(frozen=True)
class Facts:
    """A place and what its tags say, copied from the region place `id` (0: where the car set out)."""

    id: int
    category: str
    name: str
    name_zh: str
    x: float
    y: float
    latitude: float
    longitude: float
    tags: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, place: Place) -> "Facts":
        """The facts of a region's place."""
        tags = {key: text for key, text in place.tags.items() if not key.startswith(("name", "source", "alt_name"))}
        return cls(
            place.id,
            place.category,
            place.name,
            place.name_zh,
            round(place.x, 1),
            round(place.y, 1),
            round(place.latitude, 6),
            round(place.longitude, 6),
            tags,
        )

    def called(self, language: str) -> str:
        """The name in a language."""
        return self.name_zh if language == "zh" and self.name_zh else self.name


@dataclass(frozen=True)
class Charging:
    """What the car takes at `station` while one stays: percent, kW of the plug, minutes, kWh, euro; metres to walk."""

    station: Facts
    kw: float
    start_percent: float
    end_percent: float
    minutes: int
    kwh: float
    cost: float
    walk: float


@dataclass(frozen=True)
class Item:
    """Something from `start` to `end`. A drive goes from `origin` to `place`; its `cost` is the toll.

    `percent` is the battery at its end; `notes` say what is special; `fixed` is people's own choice.
    """

    kind: Kind
    start: datetime
    end: datetime
    place: Facts
    percent: float
    cost: float = 0.0
    meal: str = ""
    origin: Facts | None = None
    metres: float = 0.0
    seconds: float = 0.0
    kwh: float = 0.0
    charging: Charging | None = None
    weather: Weather | None = None
    notes: tuple[Message, ...] = ()
    fixed: bool = False

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return round((self.end - self.start).total_seconds() / 60)


@dataclass(frozen=True)
class Day:
    """One day's items in order."""

    date: date
    items: tuple[Item, ...]

    @property
    def stays(self) -> list[Item]:
        """Everything but the drives."""
        return [item for item in self.items if item.kind != "drive"]

    @property
    def drives(self) -> list[Item]:
        """The drives."""
        return [item for item in self.items if item.kind == "drive"]


@dataclass(frozen=True)
class Unmet:
    """A wish that the plan does not meet, on a day (from 0) or as a whole, and why."""

    wish: str
    message: Message
    day: int | None = None


@dataclass(frozen=True)
class Plan:
    """A whole trip. `waived` are meals that people took out: "day:meal"."""

    request: TripRequest
    outset: Outset
    target: Target
    days: tuple[Day, ...]
    unmet: tuple[Unmet, ...] = ()
    waived: tuple[str, ...] = ()
    name: str = ""

    @property
    def items(self) -> Iterator[Item]:
        """Of all days, in order."""
        return (item for day in self.days for item in day.items)

    @cached_property
    def costs(self) -> Costs:
        """Sums of the whole trip."""
        return sum_up(tuple(self.items))

    @property
    def metres(self) -> float:
        """Of all drives."""
        return sum(item.metres for item in self.items)

    @property
    def lodging(self) -> Facts | None:
        """Where one sleeps, if anywhere."""
        return next((item.place for item in self.items if item.kind == "lodging"), None)

    def to_json(self) -> dict[str, Any]:
        """As JSON data."""
        data = {
            "version": VERSION,
            "request": self.request.to_json(),
            "outset": asdict(self.outset) | {"now": self.outset.now.isoformat()},
            "target": asdict(self.target),
            "days": [{"date": day.date.isoformat(), "items": [_item(item) for item in day.items]} for day in self.days],
            "unmet": [{"wish": u.wish, "day": u.day, **_message(u.message)} for u in self.unmet],
            "waived": list(self.waived),
            "name": self.name,
        }
        places: dict[str, Any] = {}
        for item in self.items:
            stations = [item.charging.station] if item.charging else []
            for place in filter(None, (item.place, item.origin, *stations)):
                places[str(place.id)] = asdict(place)
        return data | {"places": places}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Plan":
        """From JSON data; KeyError, TypeError or ValueError when it is no plan."""
        if data["version"] != VERSION:
            raise ValueError(f"version {data['version']}")
        places = {key: Facts(**entry) for key, entry in data["places"].items()}
        outset = dict(data["outset"])
        days = tuple(
            Day(date.fromisoformat(day["date"]), tuple(_read_item(item, places) for item in day["items"]))
            for day in data["days"]
        )
        return cls(
            TripRequest.from_json(data["request"]),
            Outset(**outset | {"now": datetime.fromisoformat(outset["now"])}),
            Target(**data["target"]),
            days,
            tuple(Unmet(u["wish"], Message(u["text"], dict(u["values"])), u["day"]) for u in data["unmet"]),
            tuple(data["waived"]),
            data["name"],
        )


def sum_up(items: tuple[Item, ...]) -> Costs:
    """What some items cost."""

    def of(*kinds: str) -> float:
        return round(sum(item.cost for item in items if item.kind in kinds), 2)

    charged = round(sum(item.charging.cost for item in items if item.charging), 2)
    return Costs(meals=of("meal"), lodging=of("lodging"), fees=of("visit"), charging=charged, tolls=of("drive"))


def _message(message: Message) -> dict[str, Any]:
    return {"text": message.text, "values": dict(message.values)}


_PLAIN = ("cost", "meal", "metres", "seconds", "kwh", "fixed")
_FALLBACK = {entry.name: entry.default for entry in fields(Item) if entry.name in _PLAIN}


def _item(item: Item) -> dict[str, Any]:
    data: dict[str, Any] = {
        "kind": item.kind,
        "start": item.start.isoformat(timespec="minutes"),
        "end": item.end.isoformat(timespec="minutes"),
        "place": str(item.place.id),
        "percent": item.percent,
    }
    data |= {key: getattr(item, key) for key in _PLAIN if getattr(item, key) != _FALLBACK[key]}
    if item.origin:
        data["origin"] = str(item.origin.id)
    if item.charging:
        data["charging"] = asdict(item.charging) | {"station": str(item.charging.station.id)}
    if item.weather:
        data["weather"] = asdict(item.weather)
    if item.notes:
        data["notes"] = [_message(note) for note in item.notes]
    return data


def _read_item(data: Mapping[str, Any], places: Mapping[str, Facts]) -> Item:
    charging = data.get("charging")
    return Item(
        kind=data["kind"],
        start=datetime.fromisoformat(data["start"]),
        end=datetime.fromisoformat(data["end"]),
        place=places[data["place"]],
        percent=data["percent"],
        origin=places[data["origin"]] if "origin" in data else None,
        charging=Charging(**charging | {"station": places[charging["station"]]}) if charging else None,
        weather=Weather(**data["weather"]) if "weather" in data else None,
        notes=tuple(Message(note["text"], dict(note["values"])) for note in data.get("notes", ())),
        **{key: data[key] for key in _PLAIN if key in data},
    )
