"""Places: what a search found, what is near, favourites, and the place one looks at."""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Annotated, Literal

from annotated_types import Interval
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.catalogue import NAVIGATION
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.domain import Domain, Reply, command, refuse
from app.domains.place_rows import away, facts, row, told
from app.domains.way import LANGUAGE, Way
from app.maps.regions.geocoder import Geocoder, GeocoderFailed
from app.maps.regions.region import Place
from app.maps.regions.search import Found
from app.maps.regions.wanted import Wanted

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

FAVOURITES = f"{NAVIGATION}.Favourites"
BUILT_IN = ("home", "office")
NEARBY = ("charging", "restaurant", "cafe", "parking", "hotel", "museum")
SHELVES = {
    "charging": ("charging",),
    "food": ("restaurant",),
    "parking": ("parking",),
    "coffee": ("cafe",),
    "hotel": ("hotel",),
    "sights": ("sight", "museum", "culture", "viewpoint"),
}
SAVED_AS = {"家": "home", "我家": "home", "家里": "home", "公司": "work", "单位": "work", "the office": "work"}
LAKE_WORDS = ("lake", "the lake", "lakeside", "湖", "湖边", "湖畔", "大湖")
HERE_WORDS = ("here", "this place", "my position", "这里", "hier", "ici")
TOUCHED = 60.0  # metres within which a press on the map means a place
SAVED, POINT = -1_000_000, -1  # ids of favourites go down from the one; a spot on the map has the other

Category = Literal[
    "charging", "restaurant", "cafe", "bar", "hotel", "parking", "museum", "sight", "viewpoint", "park", "beach",
    "trail", "culture", "station", "airport", "ferry", "hospital", "pharmacy", "fuel", "supermarket", "shop", "school",
    "bank", "sport", "car_wash", "spa", "winery", "rest_area", "toilets", "police", "post", "playground",
]  # fmt: skip


@QmlElement
@QmlUncreatable("Navigation has one.")
class Places(Domain):  # type: ignore[operator]
    """Search in the region, and beyond it where the user gave a server; favourites live in a signal."""

    name = "navigation"
    changed = Signal()
    favouritesChanged = Signal()
    selectedChanged = Signal()

    def __init__(self, way: Way, geocoder: Geocoder | None = None) -> None:
        super().__init__(way.car)
        self._way = way
        self._guide = way.guide
        self._geocoder = geocoder
        self._asking: asyncio.Task[None] | None = None
        self._query = ""
        self._found: tuple[Place, ...] = ()
        self._detours: dict[int, float] = {}
        self._beyond: dict[int, Place] = {}
        self._selected: Place | None = None
        self._note = ""
        self._filters: tuple[str, ...] = ()
        self._shelf = ""
        self.live: Callable[[Place], Place] = lambda place: place  # a place with what is known of it just now
        self.car.watch([LANGUAGE], self._speak)
        self.car.watch([FAVOURITES], self._note_favourites)

    # --- commands -------------------------------------------------------------------------------------------------

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

    # --- for Navigation -------------------------------------------------------------------------------------------

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

    def done(self) -> None:
        """The search is over."""
        self.look("")
        self.unselect()

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def results(self) -> list[dict[str, object]]:
        """What the last search found, each as app.domains.place_rows.row."""
        return [self._row(place) for place in self._found]

    @Property(str, notify=changed)
    def query(self) -> str:
        """What was searched for last."""
        return self._query

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def filters(self) -> list[str]:
        """What the results are narrowed to: along, open, rated, cheap, vegetarian, free, fast."""
        return list(self._filters)

    @Property(bool, notify=changed)
    def charging(self) -> bool:
        """Whether chargers are looked for."""
        return any(place.category == "charging" for place in self._found[:1]) or self._shelf == "charging"

    @Property(str, notify=changed)
    def note(self) -> str:
        """Why a search beyond the region failed, or ""."""
        return self._note

    @Property("QVariantList", notify=favouritesChanged)  # type: ignore[arg-type]
    def favourites(self) -> list[dict[str, object]]:
        """What was saved; home and office of the region where nothing is saved by that name. `label` is the name."""
        saved = self._saved()
        kinds = {place.category for place in saved.values()}
        known = [
            place
            for kind in BUILT_IN
            if kind not in kinds
            for place in self._nearest(kind, 9)
            if place.name.lower() == kind
        ]
        rows = [self._row(place) | {"label": name} for name, place in saved.items()]
        return [self._row(place) | {"label": place.called(self._way.language)} for place in known] + rows

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def nearby(self) -> list[dict[str, object]]:
        """The two nearest of each kind one often wants, as rows; every kind once before its second."""
        pairs = [[self._row(place) for place in self._nearest(kind, 2)] for kind in NEARBY]
        return [pair[rank] for rank in (0, 1) for pair in pairs if len(pair) > rank]

    @Property("QVariantMap", notify=selectedChanged)  # type: ignore[arg-type]
    def selected(self) -> dict[str, object]:
        """The place one looks at, as app.domains.place_rows.facts, and the name it is saved by; empty for none."""
        if self._selected is None:
            return {}
        way = self._way
        say = partial(way.words.say, language=way.language)
        saved = {"saved": self._saved_as(self._selected)}
        return facts(self._selected, way.spot(), way.language, way.now(), say) | saved

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def look(self, query: str) -> None:
        """Search as one types; "" clears."""
        self._note, self._shelf = "", ""
        self._filters = self._filters if query.strip() else ()
        self._look(query)
        self._ask_beyond(query.strip())

    @Slot(str, str)
    def browse(self, shelf: str, words: str) -> None:
        """The nearest places of a shelf (one of SHELVES), shown as found by `words`."""
        self._shelf = shelf
        self._look(words)

    @Slot(str, bool)
    def narrow(self, name: str, on: bool) -> None:
        """Switch a filter and look again."""
        kept = tuple(each for each in self._filters if each != name)
        self._filters = (*kept, name) if on else kept
        self._look(self._query)

    @Slot(int)
    def select(self, number: int) -> None:
        """Look at a place."""
        self._selected = self.numbered(number)
        self.selectedChanged.emit()

    @Slot(float, float)
    def press(self, latitude: float, longitude: float) -> None:
        """Look at what is at a spot of the map: a place close by, or the street there."""
        if self._guide is None:
            return
        x, y = self._guide.frame.to_local(latitude, longitude)
        box = (x - TOUCHED, x + TOUCHED, y - TOUCHED, y + TOUCHED)
        close = self._guide.region.places("x BETWEEN ? AND ? AND y BETWEEN ? AND ? AND category != 'street'", box)
        close.sort(key=lambda place: away(place, (x, y)))
        self._selected = close[0] if close else self._point(latitude, longitude)
        self._beyond[self._selected.id] = self._selected
        self.selectedChanged.emit()

    @Slot()
    def unselect(self) -> None:
        """Look at no place."""
        self._selected = None
        self.selectedChanged.emit()

    @Slot(int, str)
    def save(self, number: int, name: str) -> None:
        """Remember a place under a name ("home", "work"), or "" for its own."""
        place = self.numbered(number)
        if place is not None:
            self.heed(self._save(name or place.name, place))

    @Slot(str)
    def forget(self, name: str) -> None:
        """Remember a favourite no longer."""
        kept = [entry for entry in json.loads(str(self.car[FAVOURITES])) if entry["name"] != name]
        self.heed(self.wish({FAVOURITES: json.dumps(kept, ensure_ascii=False)}, dict))

    # --- inside ---------------------------------------------------------------------------------------------------

    def _look(self, query: str) -> None:
        """What the query or the shelf means, narrowed by the filters."""
        guide, kinds = self._guide, SHELVES.get(self._shelf, ())
        if guide is None or not (query.strip() or kinds):
            self._show(query, ())
            return
        wanted, spot = self._wanted(), self._way.spot()
        if "along" in self._filters and self._way.active:
            every = [d for kind in kinds for d in guide.along("", replace(wanted, category=kind))] or (
                [] if kinds else guide.along(query, wanted)
            )
            detours = sorted(every, key=lambda detour: detour.seconds)
            self._show(query, [d.place for d in detours], {d.place.id: d.seconds for d in detours})
        elif kinds:
            found = [place for kind in kinds for place in guide.search.nearest(kind, *spot, wanted=wanted)]
            self._show(query, sorted(found, key=lambda place: away(place, spot)))
        else:
            saved = self.meant(query).places if wanted == Wanted() else ()
            others = guide.search.find(query, *spot, wanted=wanted).places
            self._show(query, list({place.id: place for place in (*saved, *others)}.values()))

    def _wanted(self) -> Wanted:
        on = self._filters
        return Wanted(
            open_at=self._way.now() if "open" in on else None,
            rating=4.3 if "rated" in on else 0.0,
            available="free" in on,
            live=self.live if "free" in on else None,
            power=150.0 if "fast" in on else 0.0,
            price=2 if "cheap" in on else 0,
            diet="vegetarian" if "vegetarian" in on else "",
        )

    def _show(self, query: str, places: Sequence[Place], detours: dict[int, float] | None = None) -> None:
        self._query, self._found, self._detours = query, tuple(self.live(place) for place in places), detours or {}
        self.changed.emit()

    def _row(self, place: Place) -> dict[str, object]:
        return row(self.live(place), self._way.spot(), self._way.language, self._detours.get(place.id))

    def _told(self, place: Place, spot: tuple[float, float]) -> dict[str, object]:
        return told(place, spot, self._way.talk, self._detours.get(place.id))

    def _nearest(self, kind: str, limit: int) -> list[Place]:
        return self._guide.search.nearest(kind, *self._way.spot(), limit=limit) if self._guide else []

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

    def _saved_as(self, place: Place) -> str:
        """The name under which a place is a favourite, or ""."""
        spot = (place.latitude, place.longitude)
        return next((name for name, other in self._saved().items() if (other.latitude, other.longitude) == spot), "")

    def _point(self, latitude: float, longitude: float) -> Place:
        assert self._guide is not None
        way = self._way
        road, zh = self._guide.road_at(latitude, longitude)
        unnamed = way.words.say(Message(QT_TRANSLATE_NOOP("Car", "Spot on the map")), way.language)
        spot = self._guide.frame.to_local(latitude, longitude)
        return Place(POINT, "point", road or unnamed, zh or unnamed, *spot, latitude, longitude, {})

    def _note_favourites(self, changes: Sequence[Change]) -> None:
        self.favouritesChanged.emit()
        self.selectedChanged.emit()

    def _speak(self, changes: Sequence[Change]) -> None:
        self.changed.emit()
        self.favouritesChanged.emit()
        self.selectedChanged.emit()

    def _ask_beyond(self, query: str) -> None:
        """Ask the user's own search server too, once typing rests; its places come after the region's."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        if self._geocoder is None or len(query) < 3 or self._guide is None:
            return
        try:
            self._asking = asyncio.get_running_loop().create_task(self._search_beyond(self._geocoder, query))
        except RuntimeError:  # nobody runs an event loop, as when pictures are taken
            return

    async def _search_beyond(self, geocoder: Geocoder, query: str) -> None:
        assert self._guide is not None
        await asyncio.sleep(geocoder.rest)
        try:
            answers = await geocoder.search(query, *self._way.here(), self._way.language, self._guide.frame)
        except GeocoderFailed as error:
            self._note = str(error)
            self.changed.emit()
            return
        if query == self._query.strip():
            names = {place.name.lower() for place in self._found}
            more = [place for place in answers if place.name.lower() not in names]
            self._beyond |= {place.id: place for place in more}
            self._show(self._query, [*self._found, *more])


def no_route() -> Reply:
    """What needs a route cannot be done without one."""
    return refuse(QT_TRANSLATE_NOOP("Car", "There is no route yet; say where to go first."))


def minute(now: datetime) -> str:
    """HH:MM."""
    return now.strftime("%H:%M")
