"""Navigation: where the car is, where it shall go, and what to do on the way there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import HMI, NAVIGATION
from app.car.journal import Cause, Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.car.simulation import Course
from app.domains.domain import Domain, Reply, command, refuse
from app.domains.language import Words, spoken
from app.domains.navigation_words import detail_of, metres_text, minutes_text, readable, street_of
from app.maps.aldermere import START
from app.maps.geo import Points
from app.maps.guide import Ahead, Guide
from app.maps.regions.region import Place, RegionMissing

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

REGION = Path(__file__).resolve().parents[2] / "build" / "region" / "aldermere.sqlite"
GOAL = f"{NAVIGATION}.DestinationSet"
GOAL_SIGNALS = (f"{GOAL}.Name", f"{GOAL}.Latitude", f"{GOAL}.Longitude")
PREFERENCE = f"{NAVIGATION}.RoutePreference"
HERE = "Vehicle.CurrentLocation"
POSITION = (f"{HERE}.Latitude", f"{HERE}.Longitude", f"{HERE}.Heading")
BATTERY = "Vehicle.Powertrain.TractionBattery"
KINDS = ("FASTEST", "SHORTEST", "NO_TOLLS")
FAVOURITES = ("home", "office")
NEARBY = ("charging", "restaurant", "cafe", "parking", "hotel", "museum")
SHELVES = {
    "charging": ("charging",),
    "food": ("restaurant",),
    "parking": ("parking",),
    "coffee": ("cafe",),
    "hotel": ("hotel",),
    "sights": ("sight", "museum", "culture"),
}
ARRIVED = 25.0  # metres before the end of the route at which one has arrived


@dataclass(frozen=True)
class NavigationState:
    """`metres` and `seconds` left; `charge` expected on arrival in percent; names in the screen's language."""

    destination: str = ""
    metres: float = 0.0
    seconds: float = 0.0
    charge: float = 0.0
    next_metres: float = 0.0
    sign: str = "turn-straight"
    road: str = ""
    then: str = ""


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Navigation(Domain):  # type: ignore[operator]
    """Destination, routes and guidance. The destination lives in signals, so undo brings the former one back."""

    name = "navigation"
    changed = Signal()
    moved = Signal()
    routeChanged = Signal()
    found = Signal()

    def __init__(
        self,
        car: Car,
        region: Path = REGION,
        now: Callable[[], datetime] = datetime.now,
        words: Words | None = None,
    ) -> None:
        super().__init__(car)
        self.now = now
        self.course: Course | None = None
        self.state = NavigationState()
        self.guide: Guide | None = None
        self._words = words or Words()
        self._region = region
        self._problem = ""
        self._results: tuple[Place, ...] = ()
        self._query = ""
        self._language = str(car[f"{HMI}.CurrentLanguage"])
        self._path: list[float] = []
        self._others: list[list[float]] = []
        self._goal: Place | None = None
        try:
            self.guide = Guide(region)
        except RegionMissing as error:
            self._problem = str(error)
        self._settle()
        car.watch([*POSITION, "Vehicle.IsMoving"], self._drive)
        car.watch(GOAL_SIGNALS, self._retarget)
        car.watch([PREFERENCE], self._retarget)
        car.watch([f"{HMI}.CurrentLanguage"], self._speak)
        self._retarget(())

    # --- commands -------------------------------------------------------------------------------------------------

    @command
    def go_to(self, place: str) -> Reply:
        """Start guidance to a place: a name, "home", "work", an area, a street, or a kind ("nearest charger")."""
        if self.guide is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no map here, so I cannot navigate."))
        found = self.guide.search.find(place, *self._spot())
        if found.kind == "none":
            return refuse(QT_TRANSLATE_NOOP("Car", "I know no place called {place} around here."), {"place": place})
        if found.kind == "several":
            return Reply(state={"destination": None, "which": [self._told(p) for p in found.places[:5]]})
        return self._go(found.places[0])

    @command
    def stop(self) -> Reply:
        """End guidance."""
        wishes: dict[str, Value] = {f"{GOAL}.Name": "", f"{GOAL}.Latitude": 0.0, f"{GOAL}.Longitude": 0.0}
        return self.wish(wishes, lambda: {"destination": None})

    @command
    def find(self, query: str) -> Reply:
        """Look for places by name or kind without going there; the nearest come first. Changes nothing."""
        if self.guide is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no map here, so I cannot navigate."))
        found = self.guide.search.find(query, *self._spot())
        self._results, self._query = found.places, query
        self.found.emit()
        return Reply(state={"places": [self._told(p) for p in found.places[:6]]})

    @command
    def read(self) -> Reply:
        """Look up destination, next manoeuvre, time and distance left, arrival; changes nothing."""
        return Reply(state=self._summary())

    def brief(self) -> str:
        """Where the car is and where it goes."""
        state = self.state
        if not state.destination:
            return f"no destination; on {self.road_here()}"
        name = self._goal.name if self._goal else state.destination
        return f"on the way to {name}, {state.metres / 1000:.1f} km, {state.seconds / 60:.0f} min left"

    def set_out(self, destination: str) -> None:
        """Go to a place because the program says so (a demo drive); an unknown place changes nothing."""
        if self.guide is not None:
            found = self.guide.search.find(destination, *self._spot())
            if found.places:
                self._go(found.places[0])

    def _go(self, place: Place) -> Reply:
        wishes: dict[str, Value] = {
            f"{GOAL}.Name": place.name,
            f"{GOAL}.Latitude": place.latitude,
            f"{GOAL}.Longitude": place.longitude,
        }
        return self.wish(wishes, self._summary)

    def _summary(self) -> dict[str, object]:
        state = self.state
        if not state.destination:
            return {"destination": None, "road": self.road_here()}
        return {
            "destination": self._goal.called(spoken(self._language)) if self._goal else state.destination,
            "kilometers_left": round(state.metres / 1000, 1),
            "minutes_left": round(state.seconds / 60),
            "arrival": self.eta,
            "arrival_battery_percent": round(state.charge),
            "next": state.sign.replace("-", " "),
            "next_meters": round(state.next_metres),
            "next_road": state.road,
        }

    def _told(self, place: Place) -> dict[str, object]:
        x, y = self._spot()
        told: dict[str, object] = {
            "name": place.called(spoken(self._language)),
            "kind": place.category,
            "kilometers": round(((place.x - x) ** 2 + (place.y - y) ** 2) ** 0.5 / 1000, 1),
        }
        for key in ("rating", "cuisine", "opening_hours", "available", "addr:street"):
            if key in place.tags:
                told[key.removeprefix("addr:")] = place.tags[key]
        return told

    # --- following the signals ------------------------------------------------------------------------------------

    def _settle(self) -> None:
        """A car that does not know where it is stands at the region's start."""
        if self.guide is not None and self.car.number(POSITION[0]) == 0.0 and self.car.number(POSITION[1]) == 0.0:
            self.car.record(dict(zip(POSITION, START, strict=True)), Cause("simulation"))

    def _here(self) -> tuple[float, float]:
        return self.car.number(POSITION[0]), self.car.number(POSITION[1])

    def _spot(self) -> tuple[float, float]:
        return self.guide.frame.to_local(*self._here()) if self.guide else (0.0, 0.0)

    def _drive(self, changes: Sequence[Change]) -> None:
        if self.guide is not None and self.guide.progress is not None:
            self.guide.update(*self._here())
            left = self.guide.progress.length - self.guide.progress.metres
            if self.guide.progress.lost:
                self._retarget(())
            elif left < ARRIVED and self.car.number("Vehicle.Speed") < 1.0:
                self.car.record(dict(zip(GOAL_SIGNALS, ("", 0.0, 0.0), strict=True)), Cause("simulation"))
            else:
                self._refresh()
        self.moved.emit()

    def _speak(self, changes: Sequence[Change]) -> None:
        self._language = str(self.car[f"{HMI}.CurrentLanguage"])
        self._refresh(force=True)
        self.found.emit()

    def _retarget(self, changes: Sequence[Change]) -> None:
        guide, name = self.guide, str(self.car[f"{GOAL}.Name"])
        goal = (self.car.number(f"{GOAL}.Latitude"), self.car.number(f"{GOAL}.Longitude"))
        if guide is None:
            return
        before = bool(guide.choices)
        guide.stop()
        if name and goal != (0.0, 0.0):
            self._goal = guide.place_called(name, *goal)
            preference = str(self.car[PREFERENCE])
            guide.plan(self._here(), self.car.number(POSITION[2]), goal, preference)  # type: ignore[arg-type]
        else:
            self._goal = None
        if guide.choices or before or changes:
            self._take()

    def _take(self) -> None:
        """The chosen route becomes the course, the line on the map and the guidance."""
        guide = self.guide
        assert guide is not None
        route = guide.route
        self._path = self._flat(route.line) if route else []
        self._others = [self._flat(c.route.line) for n, c in enumerate(guide.choices) if n != guide.chosen]
        self.course = None
        if route is not None:
            points = tuple(zip(self._path[::2], self._path[1::2], strict=True))
            self.course = Course(points, route.limits)
            guide.update(*self._here())
        self._refresh(force=True)
        self.routeChanged.emit()

    @property
    def tongue(self) -> str:
        """Language of names, en or zh; the same as the Qt property `language`."""
        return self._language

    def _flat(self, line: Points) -> list[float]:
        assert self.guide is not None
        return [value for x, y in line for value in self.guide.frame.to_degrees(float(x), float(y))]

    def _refresh(self, force: bool = False) -> None:
        state = self._read()
        if force or state != self.state:
            self.state = state
            self.changed.emit()

    def _read(self) -> NavigationState:
        guide = self.guide
        ahead = guide.ahead() if guide else None
        if guide is None or ahead is None or guide.progress is None:
            return NavigationState()
        left = guide.progress.length - guide.progress.metres
        consumption = self.car.number("Vehicle.Powertrain.AverageConsumption") / 100_000
        used = left * consumption / max(self.car.number(f"{BATTERY}.NetCapacity"), 1.0) * 100
        name = str(self.car[f"{GOAL}.Name"])
        return NavigationState(
            destination=self._goal.called(self._language) if self._goal else name,
            metres=readable(left),
            seconds=round(guide.progress.seconds_left / 10) * 10.0,
            charge=max(0.0, round(self.car.number(f"{BATTERY}.StateOfCharge.Displayed") - used)),
            next_metres=readable(ahead.metres),
            sign=ahead.next.sign,
            road=self._onto(ahead),
            then=self._then(ahead),
        )

    def _onto(self, ahead: Ahead) -> str:
        if ahead.next.sign == "arrive":
            return self._goal.called(self._language) if self._goal else str(self.car[f"{GOAL}.Name"])
        if ahead.next.sign == "roundabout" and ahead.next.exit:
            exits = (
                QT_TRANSLATE_NOOP("Car", "1st exit, {road}"),
                QT_TRANSLATE_NOOP("Car", "2nd exit, {road}"),
                QT_TRANSLATE_NOOP("Car", "3rd exit, {road}"),
                QT_TRANSLATE_NOOP("Car", "4th exit, {road}"),
                QT_TRANSLATE_NOOP("Car", "5th exit, {road}"),
            )
            return self._say(exits[min(ahead.next.exit, 5) - 1], road=ahead.next.onto(self._language))
        return ahead.next.onto(self._language)

    def _then(self, ahead: Ahead) -> str:
        if ahead.then is None:
            return ""
        sign = ahead.then.sign
        texts = {
            "arrive": QT_TRANSLATE_NOOP("Car", "then you arrive"),
            "roundabout": QT_TRANSLATE_NOOP("Car", "then a roundabout"),
            "merge": QT_TRANSLATE_NOOP("Car", "then merge"),
            "ramp": QT_TRANSLATE_NOOP("Car", "then take the ramp"),
            "keep-left": QT_TRANSLATE_NOOP("Car", "then keep left"),
            "keep-right": QT_TRANSLATE_NOOP("Car", "then keep right"),
            "turn-u": QT_TRANSLATE_NOOP("Car", "then turn around"),
            "left": QT_TRANSLATE_NOOP("Car", "then turn left"),
            "right": QT_TRANSLATE_NOOP("Car", "then turn right"),
        }
        text = texts.get(sign) or texts.get(sign.rsplit("-", 1)[-1], "")
        return self._say(text) if text else ""

    def _say(self, text: str, **values: str) -> str:
        return self._words.say(Message(text, dict(values)), self._language)

    def road_here(self) -> str:
        """Name of the road the car is on, in the screen's language."""
        if self.guide is None:
            return ""
        name, zh = self.guide.road_at(*self._here())
        return zh if spoken(self._language) == "zh" and zh else name

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property(str, constant=True)
    def region(self) -> str:
        """Path of the region file for the map."""
        return str(self._region)

    @Property(str, constant=True)
    def problem(self) -> str:
        """Why there is no navigation, or ""."""
        return self._problem

    @Property(str, notify=changed)
    def language(self) -> str:
        """en or zh: for names on the map."""
        return self._language

    @Property(float, notify=moved)
    def latitude(self) -> float:
        """Of the car, degrees."""
        return self.car.number(POSITION[0])

    @Property(float, notify=moved)
    def longitude(self) -> float:
        """Of the car, degrees."""
        return self.car.number(POSITION[1])

    @Property(float, notify=moved)
    def heading(self) -> float:
        """Of the car, degrees."""
        return self.car.number(POSITION[2])

    @Property(float, notify=moved)
    def speed(self) -> float:
        """Of the car, km/h."""
        return self.car.number("Vehicle.Speed")

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Whether guidance is on."""
        return self.state.destination != ""

    @Property(str, notify=changed)
    def destination(self) -> str:
        """Its name, or ""."""
        return self.state.destination

    @Property(float, notify=changed)
    def destinationLatitude(self) -> float:
        """Degrees."""
        return self.car.number(f"{GOAL}.Latitude")

    @Property(float, notify=changed)
    def destinationLongitude(self) -> float:
        """Degrees."""
        return self.car.number(f"{GOAL}.Longitude")

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def path(self) -> list[float]:
        """The route: latitude, longitude, latitude, …"""
        return self._path

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def otherPaths(self) -> list[list[float]]:
        """The alternatives, each like `path`."""
        return self._others

    @Property(float, notify=changed)
    def travelled(self) -> float:
        """Metres driven on the route."""
        return self.guide.progress.metres if self.guide and self.guide.progress else 0.0

    @Property(str, notify=changed)
    def sign(self) -> str:
        """Icon of the next manoeuvre."""
        return self.state.sign

    @Property(str, notify=changed)
    def distance(self) -> str:
        """To the next manoeuvre, such as 350 m."""
        return metres_text(self.state.next_metres)

    @Property(str, notify=changed)
    def road(self) -> str:
        """The road of the next manoeuvre."""
        return self.state.road

    @Property(str, notify=changed)
    def then(self) -> str:
        """What follows at once, or ""."""
        return self.state.then

    @Property(str, notify=changed)
    def eta(self) -> str:
        """Arrival as HH:MM, or ""."""
        return (self.now() + timedelta(seconds=self.state.seconds)).strftime("%H:%M") if self.state.destination else ""

    @Property(str, notify=changed)
    def timeLeft(self) -> str:
        """Such as 12 min or 2 h 48."""
        return minutes_text(self.state.seconds, self._language)

    @Property(str, notify=changed)
    def distanceLeft(self) -> str:
        """Such as 8.2 km."""
        return metres_text(self.state.metres)

    @Property(int, notify=changed)
    def arrivalCharge(self) -> int:
        """Battery on arrival in percent."""
        return round(self.state.charge)

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def routes(self) -> list[dict[str, object]]:
        """The routes to choose from: kind (one of KINDS, in that order), time, distance, toll (euro), chosen."""
        guide = self.guide
        if guide is None:
            return []
        return [
            {
                "kind": c.preference,
                "time": minutes_text(c.route.seconds, self._language),
                "distance": metres_text(c.route.length),
                "toll": c.route.toll,
                "chosen": n == guide.chosen,
            }
            for n, c in sorted(enumerate(guide.choices), key=lambda choice: KINDS.index(choice[1].preference))
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def steps(self) -> list[dict[str, str]]:
        """The next manoeuvres: sign, road, distance from here."""
        guide = self.guide
        if guide is None or guide.progress is None:
            return []
        here = guide.progress.metres
        coming = [m for m in guide.manoeuvres if m.at > here - 4.0][:6]
        return [{"sign": m.sign, "road": m.onto(self._language), "distance": metres_text(m.at - here)} for m in coming]

    @Property("QVariantList", notify=found)  # type: ignore[arg-type]
    def results(self) -> list[dict[str, object]]:
        """What the last search found: number, name, street, category, distance, rating, power, free, capacity."""
        return [self._row(place) for place in self._results]

    @Property(str, notify=found)
    def query(self) -> str:
        """What was searched for last."""
        return self._query

    @Property("QVariantList", notify=found)  # type: ignore[arg-type]
    def favourites(self) -> list[dict[str, object]]:
        """Home and office, as far as the region has them."""
        return [place for kind in FAVOURITES for place in self._nearest(kind, 1)]

    @Property("QVariantList", notify=found)  # type: ignore[arg-type]
    def nearby(self) -> list[dict[str, object]]:
        """The two nearest of each kind one often wants, as rows like `results`; every kind once before its second."""
        pairs = [self._nearest(kind, 2) for kind in NEARBY]
        return [pair[rank] for rank in (0, 1) for pair in pairs if len(pair) > rank]

    def _nearest(self, kind: str, limit: int) -> list[dict[str, object]]:
        if self.guide is None:
            return []
        return [self._row(place) for place in self.guide.search.nearest(kind, *self._spot(), limit=limit)]

    def _row(self, place: Place) -> dict[str, object]:
        return {
            "number": place.id,
            "name": place.called(self._language),
            "detail": detail_of(place, self._language),
            "street": street_of(place, self._language),
            "category": place.category,
            "distance": metres_text(self._away(place)),
            "rating": place.tags.get("rating", ""),
            "power": place.tags.get("socket:type2_combo:output", ""),
            "free": int(place.tags.get("available", -1)),
            "capacity": int(place.tags.get("capacity", -1)),
        }

    def _away(self, place: Place) -> float:
        x, y = self._spot()
        return ((place.x - x) ** 2 + (place.y - y) ** 2) ** 0.5  # type: ignore[no-any-return]

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def look(self, query: str) -> None:
        """Touch: search as one types; "" clears."""
        if self.guide is not None:
            self._results = self.guide.search.find(query, *self._spot()).places if query.strip() else ()
            self._query = query
            self.found.emit()

    @Slot(str, str)
    def browse(self, shelf: str, words: str) -> None:
        """Touch: the nearest places of a shelf (one of SHELVES), shown as found by `words`."""
        if self.guide is not None:
            every = [p for kind in SHELVES.get(shelf, ()) for p in self.guide.search.nearest(kind, *self._spot())]
            self._results, self._query = tuple(sorted(every, key=self._away)), words
            self.found.emit()

    @Slot(int)
    def goTo(self, number: int) -> None:
        """Touch: go to the place with this number; the search is over."""
        if self.guide is not None:
            self.look("")
            for place in self.guide.region.places("id = ?", (number,)):
                self.heed(self._go(place))

    @Slot()
    def end(self) -> None:
        """Touch: end guidance."""
        self.heed(self.stop())

    @Slot(str)
    def prefer(self, kind: str) -> None:
        """Touch: take the FASTEST, SHORTEST or NO_TOLLS route."""
        self.heed(self.wish({PREFERENCE: kind}, self._summary))
