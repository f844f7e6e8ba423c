"""The way ahead as a line of stops, and what the car has counted so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import BATTERY, HMI, NAVIGATION
from app.car.conditions import CHARGE
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.language import Words
from app.domains.navigation import Navigation
from app.domains.navigation_words import metres_text, minutes_text
from app.maps.regions.region import Place
from app.trips.plan import Item, Plan
from app.trips.titles import title_of

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

LEAST = 12.0  # percent of battery with which one wants to arrive
FULL = 80.0  # percent up to which one charges on the way
WEATHER = ("Vehicle.Exterior.Weather", "Vehicle.Exterior.AirTemperature")
COUNTED = ("Vehicle.TripMeterReading", "Vehicle.TripDuration", "Vehicle.Powertrain.AverageConsumption")
MOST = 3  # planned stops that are shown before the last one
GOAL = f"{NAVIGATION}.DestinationSet.Name"


@dataclass(frozen=True)
class Stop:
    """`kind` is start, food, sight, charge or end; `charge` in percent on arrival, `after` on leaving (charging)."""

    kind: str
    title: str
    time: datetime
    charge: float
    after: float | None = None


@dataclass(frozen=True)
class TripWayState:
    """Stops in order; `metres` and `seconds` of the whole way ahead."""

    stops: tuple[Stop, ...] = ()
    metres: float = 0.0
    seconds: float = 0.0


@QmlElement
@QmlUncreatable("The cockpit has one.")
class TripWay(QObject):  # type: ignore[operator]
    """The timeline of the route that is on, and the trip meter."""

    changed = Signal()
    counted = Signal()

    def __init__(self, car: Car, navigation: Navigation, words: Words | None = None) -> None:
        super().__init__()
        self.car = car
        self.state = TripWayState()
        self._navigation = navigation
        self._words = words or Words()
        self._plan: Plan | None = None
        self._begun: tuple[str, datetime, float] | None = None
        navigation.routeChanged.connect(self._set_out)
        navigation.changed.connect(self._refresh)
        car.watch([*COUNTED, *WEATHER, CHARGE], self._count)
        car.watch([f"{HMI}.CurrentLanguage"], self._retell)
        self._set_out()

    def _count(self, changes: Sequence[Change]) -> None:
        self.counted.emit()

    def _retell(self, changes: Sequence[Change]) -> None:
        self.changed.emit()

    def follow(self, plan: Plan | None) -> None:
        """Show the stops of a plan while the route leads through one of its days."""
        self._plan = plan
        self._refresh()

    def _set_out(self) -> None:
        self._begun = None
        if self._navigation.state.destination:
            self._begun = (self._navigation.road_here(), self._navigation.now(), self.car.number(CHARGE))
        self._refresh()

    def _refresh(self) -> None:
        state = self._read()
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _read(self) -> TripWayState:
        way = self._navigation.state
        if self._begun is None or not way.destination:
            return TripWayState()
        road, left_at, charge = self._begun
        arrival = (self._navigation.now() + timedelta(seconds=way.seconds)).replace(second=0, microsecond=0)
        stops = [Stop("start", road, left_at.replace(second=0, microsecond=0), charge)]
        planned = self._planned()
        if planned:
            seconds, metres = round(way.seconds / 60) * 60, round(way.metres, -2)
            return TripWayState((*stops, *planned), metres, seconds)
        arriving = round(way.charge)
        if way.charge < LEAST:
            station = self._station_on_the_way()
            if station is not None:
                need = FULL - self.car.number(CHARGE) / 2
                pause = timedelta(minutes=round(max(5.0, need / 100 * self._capacity() / 120 * 60)))
                middle = (self._navigation.now() + timedelta(seconds=way.seconds / 2)).replace(second=0, microsecond=0)
                name = station.called(self._navigation.tongue)
                stops.append(Stop("charge", name, middle, round(self.car.number(CHARGE) / 2), FULL))
                arrival, arriving = arrival + pause, round(FULL - (self.car.number(CHARGE) - way.charge) / 2)
        stops.append(Stop("end", way.destination, arrival, arriving))
        return TripWayState(tuple(stops), round(way.metres, -2), round(way.seconds / 60) * 60)

    def _planned(self) -> tuple[Stop, ...]:
        """What is left of the plan's day that the route leads through; nothing where it leads elsewhere."""
        now, goal = self._navigation.now(), str(self.car[GOAL])
        for day in self._plan.days if self._plan else ():
            stays = [item for item in day.items if item.kind not in ("drive", "free") and item.meal != "breakfast"]
            ahead = [item for item in stays if item.end >= now]
            if not ahead or ahead[-1].place.name != goal or day.date < now.date():
                continue
            shown = [*ahead[:MOST], *ahead[-1:]] if len(ahead) > MOST else ahead
            return tuple(self._planned_stop(item, item is ahead[-1]) for item in shown)
        return ()

    def _planned_stop(self, item: Item, last: bool) -> Stop:
        kind = "end" if last else {"meal": "food", "charge": "charge"}.get(item.kind, "sight")
        charged = item.charging.end_percent if item.charging else None
        arriving = item.charging.start_percent if item.charging else item.percent
        return Stop(kind, item.place.called(self._navigation.tongue), item.start, round(arriving), charged)

    def _capacity(self) -> float:
        return self.car.number(f"{BATTERY}.NetCapacity")

    def _station_on_the_way(self) -> Place | None:
        guide = self._navigation.guide
        if guide is None or guide.route is None:
            return None
        x, y = guide.route.line[len(guide.route.line) // 2]
        near = guide.search.nearest("charging", float(x), float(y), 1)
        return near[0] if near else None

    def _say(self, text: str, **values: float | str) -> str:
        return self._words.say(Message(text, dict(values)), self._navigation.tongue)

    def _detail(self, stop: Stop) -> str:
        if stop.after is not None:
            text = QT_TRANSLATE_NOOP("Car", "{charge} to {after} %")
            return self._say(text, charge=round(stop.charge), after=round(stop.after or 0))
        if stop.kind == "end":
            return self._say(QT_TRANSLATE_NOOP("Car", "Arrive with {charge} %"), charge=round(stop.charge))
        return self._say(QT_TRANSLATE_NOOP("Car", "{charge} % battery"), charge=round(stop.charge))

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Whether there is a way ahead."""
        return bool(self.state.stops)

    @Property(str, notify=changed)
    def title(self) -> str:
        """Where it goes, or what to do."""
        if self._planned() and self._plan is not None:
            return self._words.say(title_of(self._plan, self._navigation.tongue), self._navigation.tongue)
        if self.state.stops:
            return self.state.stops[-1].title
        return self._say(QT_TRANSLATE_NOOP("Car", "Where to?"))

    @Property(str, notify=changed)
    def duration(self) -> str:
        """Of the rest of the way, such as 2 h 48; "" without a way."""
        return minutes_text(self.state.seconds, self._navigation.tongue) if self.state.stops else ""

    @Property(str, notify=changed)
    def distance(self) -> str:
        """Of the rest of the way; "" without a way."""
        return metres_text(self.state.metres, self._navigation.tongue) if self.state.stops else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def stops(self) -> list[dict[str, str | float]]:
        """The stops: kind (as in Stop), title, detail, time; charge and after: % on coming and on leaving."""
        return [
            {
                "kind": s.kind,
                "title": s.title,
                "detail": self._detail(s),
                "time": s.time.strftime("%H:%M"),
                "charge": s.charge,
                "after": s.charge if s.after is None else s.after,
            }
            for s in self.state.stops
        ]

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How much of the way is driven, 0–1."""
        guide = self._navigation.guide
        way = guide.progress if guide else None
        return way.metres / way.length if way and way.length > 0 else 0.0

    @Property(str, notify=counted)
    def weather(self) -> str:
        """Weather outside as the signal names it, such as PARTLY_CLOUDY."""
        return str(self.car[WEATHER[0]])

    @Property(float, notify=counted)
    def outside(self) -> float:
        """Outside temperature in °C."""
        return self.car.number(WEATHER[1])

    @Property(str, notify=counted)
    def driven(self) -> str:
        """Distance on the trip meter."""
        return metres_text(self.car.number(COUNTED[0]), self._navigation.tongue)

    @Property(str, notify=counted)
    def driving(self) -> str:
        """Time on the trip meter."""
        return minutes_text(self.car.number(COUNTED[1]), self._navigation.tongue)

    @Property(int, notify=counted)
    def averageSpeed(self) -> int:
        """km/h on this trip."""
        seconds = self.car.number(COUNTED[1])
        return round(self.car.number(COUNTED[0]) / seconds * 3.6) if seconds > 0 else 0

    @Property(float, notify=counted)
    def consumption(self) -> float:
        """kWh per 100 km."""
        return self.car.number(COUNTED[2])

    @Property(int, notify=counted)
    def charge(self) -> int:
        """Battery in percent."""
        return round(self.car.number(CHARGE))
