"""Navigation: the way as the screen shows it, and what a finger changes of it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import PREFERENCES
from app.car.course import Course
from app.domains import route_told
from app.domains.domain import Domain
from app.domains.language import Words
from app.domains.map_look import MapLook
from app.domains.navigation_commands import NavigationCommands
from app.domains.navigation_words import metres_text, minutes_text
from app.domains.places import Places
from app.domains.places_commands import minute, no_route
from app.domains.way import GOAL_SIGNALS, PREFERENCE, Way
from app.maps.regions.geocoder import Geocoder
from app.maps.regions.region import Place
from app.maps.routing.route import Route as RouteFound

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

REGION = Path(__file__).resolve().parents[2] / "build" / "region" / "aldermere.sqlite"


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Navigation(NavigationCommands):  # type: ignore[operator]
    """Destination, stops and routes. What one wishes lives in signals, so undo brings the former way back."""

    name = "navigation"
    changed = Signal()
    moved = Signal()
    routeChanged = Signal()

    def __init__(
        self,
        car: Car,
        region: Path = REGION,
        now: Callable[[], datetime] = datetime.now,
        words: Words | None = None,
        geocoder: Geocoder | None = None,
    ) -> None:
        super().__init__(car)
        self.now = now
        self._region = region
        self.way = Way(car, region, now, words or Words())
        self.way.told_changed, self.way.told_moved = self.changed.emit, self.moved.emit
        self.way.told_route = self.routeChanged.emit
        self._places = Places(self.way, geocoder)
        self._look = MapLook(car)

    @property
    def parts(self) -> tuple[Domain, ...]:
        """The domains whose commands are navigation's too."""
        return self._places, self._look

    @property
    def course(self) -> Course | None:
        """The way ahead for the simulated drive."""
        return self.way.course

    @property
    def tongue(self) -> str:
        """Language of names; the same as the Qt property `language`."""
        return self.way.language

    def replan(self) -> None:
        """Find the route to the same goals anew, from here and in the traffic of this moment."""
        self.way.reroute()

    def best_from_here(self) -> RouteFound | None:
        """The best route to the goals that are left, without taking it."""
        return self.guide.best_from(self.way.here(), self.way.heading()) if self.guide else None

    def limit_here(self) -> float:
        """The speed limit of the road that the car is on in km/h, 0 away from roads."""
        return self.guide.limit_at(*self.way.here(), self.way.heading()) if self.guide else 0.0

    def set_out(self, destination: str) -> None:
        """Go to a place because the program says so (a demo drive); an unknown place changes nothing."""
        found = self._places.meant(destination)
        if found.places:
            self._go(found.places[0], [], None)

    def know(self, live: Callable[[Place], Place]) -> None:
        """Tell places with what is known of them just now, such as the plugs that are free."""
        self._places.live = live

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property(Places, constant=True)
    def places(self) -> Places:
        """Search, favourites and the place one looks at."""
        return self._places

    @Property(MapLook, constant=True)
    def look(self) -> MapLook:
        """How the map is looked at."""
        return self._look

    @Property(str, constant=True)
    def region(self) -> str:
        """Path of the region file for the map."""
        return str(self._region)

    @Property(str, constant=True)
    def problem(self) -> str:
        """Why there is no navigation, or ""."""
        return self.way.problem

    @Property(str, notify=changed)
    def language(self) -> str:
        """en, zh, de or fr: for names on the map."""
        return self.way.language

    @Property(float, notify=moved)
    def latitude(self) -> float:
        """Of the car, degrees."""
        return self.way.here()[0]

    @Property(float, notify=moved)
    def longitude(self) -> float:
        """Of the car, degrees."""
        return self.way.here()[1]

    @Property(float, notify=moved)
    def heading(self) -> float:
        """Of the car, degrees."""
        return self.way.heading()

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
        return self.car.number(GOAL_SIGNALS[1])

    @Property(float, notify=changed)
    def destinationLongitude(self) -> float:
        """Degrees."""
        return self.car.number(GOAL_SIGNALS[2])

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def path(self) -> list[float]:
        """The route: latitude, longitude, latitude, …"""
        return self.way.path

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def otherPaths(self) -> list[list[float]]:
        """The alternatives, each like `path`."""
        return self.way.others

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def flow(self) -> list[float]:
        """For each leg of `path` the expected speed as a share of the free one, 0–1."""
        route = self.guide.route if self.guide else None
        return [min(1.0, flow / limit) for flow, limit in zip(route.flow, route.limits, strict=True)] if route else []

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def incidents(self) -> list[list[float]]:
        """Stretches of the route where something has happened, each like `path`."""
        guide = self.guide
        if guide is None or guide.route is None:
            return []
        stretches = (guide.stretch(met.at, met.at + met.length) for met in guide.incidents_ahead())
        return [[value for spot in spots for value in spot] for spots in stretches]

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
        return metres_text(self.state.next_metres, self.way.language)

    @Property(float, notify=changed)
    def distanceMetres(self) -> float:
        """To the next manoeuvre, in the steps in which it is shown."""
        return self.state.next_metres

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
        return minute(self.way.arrival()) if self.state.destination else ""

    @Property(str, notify=changed)
    def timeLeft(self) -> str:
        """Such as 12 min or 2 h 48."""
        return minutes_text(self.state.seconds, self.way.language)

    @Property(str, notify=changed)
    def distanceLeft(self) -> str:
        """Such as 8.2 km."""
        return metres_text(self.state.metres, self.way.language)

    @Property(int, notify=changed)
    def arrivalCharge(self) -> int:
        """Battery on arrival in percent."""
        return round(self.state.charge)

    @Property(int, notify=routeChanged)
    def delay(self) -> int:
        """Minutes that traffic costs on the route."""
        route = self.guide.route if self.guide else None
        return round(route.delay / 60) if route else 0

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def choices(self) -> list[dict[str, object]]:
        """The routes to choose from: kind (of PREFERENCES, in that order), time, distance, toll, delay, chosen."""
        guide = self.guide
        if guide is None:
            return []
        ordered = sorted(enumerate(guide.choices), key=lambda choice: PREFERENCES.index(choice[1].preference))
        return [route_told.row(c, n == guide.chosen, self.way.language) for n, c in ordered]

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def stops(self) -> list[dict[str, object]]:
        """Stops on the way in order: name, latitude, longitude, minutes, and the time of arrival there as HH:MM."""
        if self.guide is None:
            return []
        arrivals = self.guide.arrivals(self.now())
        return [
            {
                "name": self.way.called(stop),
                "latitude": stop.latitude,
                "longitude": stop.longitude,
                "minutes": stop.minutes,
                "time": arrivals[n].strftime("%H:%M") if n < len(arrivals) else "",
            }
            for n, stop in enumerate(self.way.stops())
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def steps(self) -> list[dict[str, str]]:
        """The next manoeuvres: sign, road, distance from here."""
        guide = self.guide
        if guide is None or guide.progress is None:
            return []
        here = guide.progress.metres
        coming = [m for m in guide.manoeuvres if m.at > here - 4.0][:6]
        tongue = self.way.language
        return [{"sign": m.sign, "road": m.onto(tongue), "distance": metres_text(m.at - here, tongue)} for m in coming]

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot(int)
    def goTo(self, number: int) -> None:
        """Go to the place with this number; the search is over."""
        place = self._places.numbered(number)
        if place is not None:
            self._places.done()
            self.heed(self._go(place, self.way.stops(), None))

    @Slot(int)
    def stopAt(self, number: int) -> None:
        """Stop at the place with this number on the way."""
        place = self._places.numbered(number)
        if place is not None:
            self._places.done()
            self.heed(self._add(place, None) if self.active else no_route())

    @Slot(int)
    def dropStop(self, index: int) -> None:
        """Leave out the stop at this index of `stops`."""
        stops = self.way.stops()
        self.heed(self._edit([*stops[:index], *stops[index + 1 :]]))

    @Slot(int, int)
    def moveStop(self, index: int, to: int) -> None:
        """Bring a stop to another index."""
        stops = self.way.stops()
        if 0 <= index < len(stops):
            moved = stops.pop(index)
            stops.insert(to, moved)
            self.heed(self._edit(stops))

    @Slot()
    def end(self) -> None:
        """End guidance."""
        self.heed(self.stop())

    @Slot(str)
    def prefer(self, kind: str) -> None:
        """Take the route of this preference (one of PREFERENCES)."""
        self.heed(self.wish({PREFERENCE: kind}, self.way.summary))
