"""What the Car Genius shows of the car itself: lit warnings, health item by item, service and its appointment."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import APPOINTMENTS, HMI, WARNINGS
from app.car.journal import Change
from app.car.message import Message
from app.car.telltales import READ
from app.domains.car_health import checks, grouped
from app.domains.dates_told import day_told, time_told
from app.domains.language import Words
from app.manual.library import Library
from app.manual.workshop import appointment, in_language

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
OFFERED = 6  # free times that the screen shows
Rows = list[dict[str, object]]


@dataclass(frozen=True)
class CareState:
    """Rows as the properties of the same names give them."""

    lights: Rows
    facts: Rows
    appointment: str


@QmlElement
@QmlUncreatable("The Car Genius has one.")
class CarCare(QObject):  # type: ignore[operator]
    """Follows the signals; texts are in the screen's language."""

    changed = Signal()
    booked = Signal()

    def __init__(self, car: Car, library: Library, now: Callable[[], datetime], words: Words) -> None:
        super().__init__()
        self._car, self._library, self._now, self._words = car, library, now, words
        car.watch([WARNINGS, APPOINTMENTS, f"{HMI}.CurrentLanguage", *READ], self._follow)
        self._state: CareState | None = None

    @property
    def _language(self) -> str:
        return str(self._car[f"{HMI}.CurrentLanguage"])

    def _follow(self, changes: Sequence[Change]) -> None:
        before, self._state = self._state, None
        if before is None or before != self._read():
            self.changed.emit()

    def _read(self) -> CareState:
        if self._state is None:
            at = appointment(str(self._car[APPOINTMENTS]))
            self._state = CareState(self._lights(), self._facts(), time_told(at, self._language) if at else "")
        return self._state

    def _lights(self) -> Rows:
        manual = self._library.manual(self._language)
        rows: Rows = []
        for code in self._library.lit(str(self._car[WARNINGS])):
            light = self._library.light(code, self._language)
            section = manual.section(light.section) if light.section else None
            rows.append(
                {"code": code, "name": light.name, "colour": light.colour, "meaning": light.meaning}
                | {"action": light.action, "section": light.section, "page": section.page if section else 0}
            )
        return rows

    def _facts(self) -> Rows:
        say: Callable[[Message], str] = lambda message: self._words.say(message, self._language)  # noqa: E731
        return [
            {"code": c.code, "name": say(c.name), "value": say(c.value), "well": c.well, "sign": c.sign}
            for c in checks(self._car)
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def lights(self) -> Rows:
        """Lit warnings, the gravest first, as {code, name, colour, meaning, action, section, page}."""
        return self._read().lights

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def facts(self) -> Rows:
        """The health report as {code, name, value, well, sign}."""
        return self._read().facts

    @Property(bool, notify=changed)
    def allWell(self) -> bool:
        """Whether nothing wants attention."""
        return not self._read().lights and all(fact["well"] for fact in self._read().facts)

    @Property(str, notify=changed)
    def appointment(self) -> str:
        """When the workshop expects the car, in words; "" while nothing is booked."""
        return self._read().appointment

    @Property(str, notify=changed)
    def workshop(self) -> str:
        """The workshop's name and address."""
        shop = self._library.workshop
        return f"{in_language(shop.name, self._language)} · {in_language(shop.address, self._language)}"

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def times(self) -> Rows:
        """Free times at the workshop as {at, day, hour}; one for each of the next days."""
        free = self._library.workshop.free(self._now())
        first = {each.date(): each for each in reversed(free)}
        days = sorted(first.values())[:OFFERED]
        return [
            {"at": each.isoformat(timespec="minutes"), "day": day_told(each, self._language), "hour": f"{each:%H:%M}"}
            for each in days
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def visits(self) -> Rows:
        """What the workshop did, newest first, as {day, km, what, done}."""
        joint = "；" if self._language == "zh" else ", "
        rows: Rows = []
        for visit in self._library.visits:
            done = visit.done.get(self._language) or visit.done.get("en") or ()
            day = day_told(datetime.combine(visit.day, datetime.min.time()), self._language, year=True)
            rows.append(
                {
                    "day": day,
                    "km": grouped(visit.km),
                    "what": in_language(visit.what, self._language),
                    "done": joint.join(done),
                }
            )
        return rows
