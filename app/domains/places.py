"""Places: what a search found, what is near, favourites, and the place one looks at."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.place_rows import away, facts, row
from app.domains.places_commands import FAVOURITES, PlacesCommands
from app.domains.way import LANGUAGE, Way
from app.maps.regions.geocoder import Geocoder, GeocoderFailed
from app.maps.regions.region import Place
from app.maps.regions.wanted import Wanted

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

BUILT_IN = {"home": QT_TRANSLATE_NOOP("Car", "Home"), "office": QT_TRANSLATE_NOOP("Car", "Office")}
NEARBY = ("charging", "restaurant", "cafe", "parking", "hotel", "museum")
SHELVES = {
    "charging": ("charging",),
    "food": ("restaurant",),
    "parking": ("parking",),
    "coffee": ("cafe",),
    "hotel": ("hotel",),
    "sights": ("sight", "museum", "culture", "viewpoint"),
}
TOUCHED = 60.0  # metres within which a press on the map means a place


@QmlElement
@QmlUncreatable("Navigation has one.")
class Places(PlacesCommands):  # type: ignore[operator]
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
        self.whereabouts: Callable[[str], tuple[Place, ...]] = lambda text: ()  # of people and of appointments
        self.live: Callable[[Place], Place] = lambda place: place  # a place with what is known of it just now
        self.car.watch([LANGUAGE], self._speak)
        self.car.watch([FAVOURITES], self._note_favourites)

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
            self._row(place) | dict.fromkeys(("name", "label"), self._way.words.say(Message(word), self._way.language))
            for kind, word in BUILT_IN.items()
            if kind not in kinds
            for place in self._nearest(kind, 9)
            if place.name.lower() == kind
        ]
        rows = [self._row(place) | {"label": name} for name, place in saved.items()]
        return known + rows

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
        self.heed(self.forget_favourite(name))

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

    def _row(self, place: Place) -> dict[str, object]:
        return row(self.live(place), self._way.spot(), self._way.language, self._detours.get(place.id))

    def _nearest(self, kind: str, limit: int) -> list[Place]:
        return self._guide.search.nearest(kind, *self._way.spot(), limit=limit) if self._guide else []

    def _saved_as(self, place: Place) -> str:
        """The name under which a place is a favourite, or ""."""
        spot = (place.latitude, place.longitude)
        return next((name for name, other in self._saved().items() if (other.latitude, other.longitude) == spot), "")

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
