"""What may be asked of places: to find them and to save favourites; and which place a name means."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Annotated, Literal

from annotated_types import Interval
from PySide6.QtCore import SignalInstance

from app.car.catalogue import NAVIGATION
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.domain import Domain, Reply, command, refuse
from app.domains.place_rows import told
from app.domains.way import Way
from app.maps.guide import Guide
from app.maps.regions.region import Place
from app.maps.regions.search import Found
from app.maps.regions.wanted import Wanted

FAVOURITES = f"{NAVIGATION}.Favourites"
SAVED_AS = {"家": "home", "我家": "home", "家里": "home", "公司": "work", "单位": "work", "the office": "work"}
LAKE_WORDS = ("lake", "the lake", "lakeside", "湖", "湖边", "湖畔", "大湖", "see", "lac")
HERE_WORDS = ("here", "this place", "my position", "这里", "hier", "ici")
SAVED, POINT = -1_000_000, -1  # ids of favourites go down from the one; a spot on the map has the other

Category = Literal[
    "charging", "restaurant", "cafe", "bar", "hotel", "parking", "museum", "sight", "viewpoint", "park", "beach",
    "trail", "culture", "station", "airport", "ferry", "hospital", "pharmacy", "fuel", "supermarket", "shop", "school",
    "bank", "sport", "car_wash", "spa", "winery", "rest_area", "toilets", "police", "post", "playground",
]  # fmt: skip


class PlacesCommands(Domain):
    """The commands of places. `whereabouts` knows the places of people and appointments, `live` what is known now."""

    changed: SignalInstance
    whereabouts: Callable[[str], tuple[Place, ...]]
    live: Callable[[Place], Place]
    _way: Way
    _guide: Guide | None
    _query: str
    _found: tuple[Place, ...]
    _detours: dict[int, float]
    _beyond: dict[int, Place]

    @command
    def find(
        self,
        query: str | None = None,
        category: Category | None = None,
        where: str | None = None,
        along_route: bool | None = None,
        open_now: bool | None = None,
        min_rating: Annotated[float, Interval(ge=0, le=5)] | None = None,
        plug: Literal["ccs", "type2", "chademo"] | None = None,
        min_power_kw: Annotated[float, Interval(ge=0, le=500)] | None = None,
        available: bool | None = None,
        max_price: Annotated[int, Interval(ge=1, le=4)] | None = None,
        cuisine: str | None = None,
        diet: Literal["vegetarian", "vegan"] | None = None,
    ) -> Reply:
        """Look for places by name or kind: here, at a place (`where`), or along the route by detour. Goes nowhere."""
        if self._guide is None:
            return self.no_map()
        now = self._way.now() if open_now else None
        wanted = Wanted(
            category or "", now, min_rating or 0.0, plug or "", min_power_kw or 0.0, bool(available),
            max_price or 0, cuisine or "", diet or "", self.live if available else None,
        )  # fmt: skip
        spot = self._way.spot()
        if where:
            around = self.one(where)
            if isinstance(around, Reply):
                return around
            spot = (around.x, around.y)
        if along_route and not self._way.active:
            return no_route()
        if along_route:
            detours = self._guide.along(query or "", wanted)
            seconds = {d.place.id: d.seconds for d in detours}
            self._show(query or "", [d.place for d in detours], seconds)
        else:
            found = self._guide.search.find(query or "", *spot, wanted=wanted).places
            self._show(query or where or "", found)
        return Reply(state={"places": [self._told(place, spot) for place in self._found[:6]]})

    @command
    def save_favourite(self, name: str, place: str) -> Reply:
        """Remember a place under a name such as "home", "work" or "gym"; place "here" is where the car stands."""
        found = self.one(place)
        return found if isinstance(found, Reply) else self._save(name, found)

    @command
    def forget_favourite(self, name: str) -> Reply:
        """Forget a saved place by the name it was saved under."""
        entries = json.loads(str(self.car[FAVOURITES]))
        wanted = SAVED_AS.get(name.strip(), name.strip()).lower()
        kept = [
            entry for entry in entries if wanted not in (entry["name"].lower(), str(entry.get("place", "")).lower())
        ]
        if len(kept) == len(entries):
            return refuse(QT_TRANSLATE_NOOP("Car", "No place is saved as {name}."), {"name": name.strip()})
        told = Message(QT_TRANSLATE_NOOP("Car", "{name} is no longer saved."), {"name": name.strip()})
        wish: dict[str, Value] = {FAVOURITES: json.dumps(kept, ensure_ascii=False)}
        return self.wish(wish, lambda: {"forgotten": name.strip()}, told)

    def one(self, text: str) -> Place | Reply:
        """The one place that a text means; else the question or the refusal to be answered."""
        if self._guide is None:
            return self.no_map()
        if text.strip().lower() in HERE_WORDS:
            return self._point(*self._way.here())
        found = self.meant(text)
        if found.kind == "none":
            return refuse(QT_TRANSLATE_NOOP("Car", "I know no place called {place} around here."), {"place": text})
        if found.kind == "several":
            spot = self._way.spot()
            return Reply(state={"destination": None, "which": [self._told(place, spot) for place in found.places[:5]]})
        return found.places[0]

    def meant(self, text: str) -> Found:
        """The places that a name may mean; a favourite of that name before all others."""
        if self._guide is None:
            return Found("none")
        said = text.strip().lower()
        for name, place in self._saved().items():
            if name.lower() in (said, SAVED_AS.get(said)):
                return Found("one", (place,))
        if people := self.whereabouts(text):
            return Found("one" if len(people) == 1 else "several", people)
        if said in LAKE_WORDS:
            waters = self._guide.region.places("category = 'nature'", ())
            lakes = [place for place in waters if place.tags.get("water") == "lake"]
            if lakes:
                return Found("one", (max(lakes, key=lambda place: place.rank),))
        return self._guide.search.find(text, *self._way.spot())

    def numbered(self, number: int) -> Place | None:
        """The place with this number, of the region or of what was found beyond it."""
        for place in (*self._found, *self._saved().values(), *self._beyond.values()):
            if place.id == number:
                return place
        found = self._guide.region.places("id = ?", (number,)) if self._guide else []
        return found[0] if found else None

    @staticmethod
    def no_map() -> Reply:
        """Nothing can be done without a region."""
        return refuse(QT_TRANSLATE_NOOP("Car", "There is no map here, so I cannot navigate."))

    def _told(self, place: Place, spot: tuple[float, float]) -> dict[str, object]:
        return told(place, spot, self._way.talk, self._detours.get(place.id))

    def _save(self, name: str, place: Place) -> Reply:
        name = name.strip()
        entries = [entry for entry in json.loads(str(self.car[FAVOURITES])) if entry["name"].lower() != name.lower()]
        entries.append(
            {
                "name": name,
                "place": place.name,
                "place_zh": place.name_zh,
                "latitude": place.latitude,
                "longitude": place.longitude,
            }
        )
        wish: dict[str, Value] = {FAVOURITES: json.dumps(entries, ensure_ascii=False)}
        return self.wish(wish, lambda: {"favourite": name, "place": place.called(self._way.talk)})

    def _saved(self) -> dict[str, Place]:
        """Favourites by the name under which people saved them."""
        if self._guide is None:
            return {}
        result = {}
        for number, entry in enumerate(json.loads(str(self.car[FAVOURITES]))):
            latitude, longitude = float(entry["latitude"]), float(entry["longitude"])
            x, y = self._guide.frame.to_local(latitude, longitude)
            kind = {"home": "home", "work": "office"}.get(entry["name"].lower(), "favourite")
            name = str(entry.get("place", entry["name"]))
            result[str(entry["name"])] = Place(
                SAVED - number, kind, name, str(entry.get("place_zh", "")), x, y, latitude, longitude, {}
            )
        return result

    def _point(self, latitude: float, longitude: float) -> Place:
        assert self._guide is not None
        way = self._way
        road, zh = self._guide.road_at(latitude, longitude)
        unnamed = way.words.say(Message(QT_TRANSLATE_NOOP("Car", "Spot on the map")), way.language)
        spot = self._guide.frame.to_local(latitude, longitude)
        return Place(POINT, "point", road or unnamed, zh or unnamed, *spot, latitude, longitude, {})

    def _show(self, query: str, places: Sequence[Place], detours: dict[int, float] | None = None) -> None:
        self._query, self._found, self._detours = query, tuple(self.live(place) for place in places), detours or {}
        self.changed.emit()


def no_route() -> Reply:
    """What needs a route cannot be done without one."""
    return refuse(QT_TRANSLATE_NOOP("Car", "There is no route yet; say where to go first."))


def minute(now: datetime) -> str:
    """HH:MM."""
    return now.strftime("%H:%M")
