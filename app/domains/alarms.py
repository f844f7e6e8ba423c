"""Reminders by time or place, and timers, as the screen shows them; what is due rings."""

from collections.abc import Callable, Sequence
from datetime import datetime
from math import cos, hypot, radians

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.journal import Cause, Change
from app.car.life_signals import REMINDERS, TIMERS
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.alarms_commands import AlarmsCommands
from app.domains.entries import Entry, clock, entries, moment, written
from app.domains.navigation import Navigation
from app.life.life import Life

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

HERE = ("Vehicle.CurrentLocation.Latitude", "Vehicle.CurrentLocation.Longitude")
NEAR = 400.0  # metres from a place at which its reminder rings
LATE = 90.0  # seconds after which it is told when it would have been
RINGING = Cause("simulation")


@QmlElement
@QmlUncreatable("Day has one.")
class Alarms(AlarmsCommands):  # type: ignore[operator]
    """`rings` carries one sentence for people, to be shown and said, whenever something is due."""

    name = "day"
    changed = Signal()
    ticked = Signal()
    rings = Signal(object)

    def __init__(
        self, car: Car, life: Life, now: Callable[[], datetime] = datetime.now, navigation: Navigation | None = None
    ) -> None:
        super().__init__(car)
        self._now, self._navigation, self._second = now, navigation, -1
        over = [each | {"done": bool(each["at"]) and moment(each) <= now()} for each in life.reminders]
        car.record({REMINDERS: written(over)}, Cause("scenario"))
        self._reminders, self._timers = entries(car, REMINDERS), entries(car, TIMERS)
        car.watch([REMINDERS, TIMERS], self._follow)

    # --- what happens ---------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Let ring what is due by the clock or where the car is; to be called now and then."""
        now = self._now()
        over = [each for each in self._timers if moment(each, "ends") <= now]
        due = [each for each in self._reminders if not each["done"] and self._is_due(each, now)]
        if over:
            self.car.record({TIMERS: written(each for each in self._timers if each not in over)}, RINGING)
        if due:
            done = [each | {"done": True} if each in due else each for each in self._reminders]
            self.car.record({REMINDERS: written(done)}, RINGING)
        for each in over:
            self.rings.emit(_timer_rings(each, now))
        for each in due:
            self.rings.emit(_reminder_rings(each, now))
        if self._timers and now.second != self._second:
            self._second = now.second
            self.ticked.emit()

    def left_today(self) -> int:
        """How many reminders are left for today."""
        return sum(bool(each["at"]) and moment(each).date() == self._now().date() for each in self._left())

    def counted(self) -> str:
        """Reminders and timers in a few words."""
        return f"{len(self._left())} reminders, {len(self._timers)} timers running"

    # --- inside ---------------------------------------------------------------------------------------------------

    def _is_due(self, entry: Entry, now: datetime) -> bool:
        if entry["at"]:
            return moment(entry) <= now
        if not entry["place"] or not (entry["latitude"] or entry["longitude"]):
            return False
        latitude, longitude = (self.car.number(name) for name in HERE)
        north = (entry["latitude"] - latitude) * 111_320
        east = (entry["longitude"] - longitude) * 111_320 * cos(radians(latitude))
        return hypot(north, east) <= NEAR

    def _follow(self, changes: Sequence[Change]) -> None:
        self._reminders, self._timers = entries(self.car, REMINDERS), entries(self.car, TIMERS)
        self.changed.emit()
        self.ticked.emit()

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def pending(self) -> list[dict[str, object]]:
        """Reminders that are left: {id, text, time ("" for a place), days, place}."""
        today = self._now().date()
        return [
            {
                "id": each["id"],
                "text": each["text"],
                "time": clock(moment(each)) if each["at"] else "",
                "at": each["at"],
                "days": (moment(each).date() - today).days if each["at"] else 0,
                "date": f"{moment(each).day}.{moment(each).month}." if each["at"] else "",
                "place": each["place"],
            }
            for each in self._left()
        ]

    @Property("QVariantList", notify=ticked)  # type: ignore[arg-type]
    def running(self) -> list[dict[str, object]]:
        """Timers: {id, name, left (such as 4:59), share (of its length that is left, 0–1), time}."""
        rows: list[dict[str, object]] = []
        for each in sorted(self._timers, key=lambda each: str(each["ends"])):
            seconds = self._seconds_left(each)
            hours, minutes = seconds // 3600, seconds // 60 % 60
            left = f"{hours}:{minutes:02d}:{seconds % 60:02d}" if hours else f"{minutes}:{seconds % 60:02d}"
            share = min(1.0, seconds / max(1, int(each["seconds"])))
            rows.append(
                {
                    "id": each["id"],
                    "name": each["name"],
                    "left": left,
                    "share": share,
                    "time": clock(moment(each, "ends")),
                }
            )
        return rows

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot(int)
    def beginTimer(self, minutes: int) -> None:
        """Touch: a timer of some minutes."""
        self.heed(self.timer(float(minutes)))

    @Slot(str)
    def endTimer(self, number: str) -> None:
        """Touch: stop the timer of this id."""
        kept = [each for each in self._timers if each["id"] != number]
        self.heed(self.wish({TIMERS: written(kept)}, dict))

    @Slot(str)
    def drop(self, number: str) -> None:
        """Touch: forget the reminder of this id."""
        kept = [each for each in self._reminders if each["id"] != number]
        self.heed(self.wish({REMINDERS: written(kept)}, dict))


def _timer_rings(entry: Entry, now: datetime) -> Message:
    late = (now - moment(entry, "ends")).total_seconds() > LATE
    values: dict[str, Value] = {"name": str(entry["name"]), "time": clock(moment(entry, "ends"))}
    if late:
        return Message(QT_TRANSLATE_NOOP("Car", "A timer ended at {time}."), values)
    if entry["name"]:
        return Message(QT_TRANSLATE_NOOP("Car", "The timer “{name}” is over."), values)
    return Message(QT_TRANSLATE_NOOP("Car", "The timer is over."))


def _reminder_rings(entry: Entry, now: datetime) -> Message:
    values: dict[str, Value] = {"text": str(entry["text"]), "place": str(entry["place"])}
    if not entry["at"]:
        return Message(QT_TRANSLATE_NOOP("Car", "You are at {place}: {text}."), values)
    values["time"] = clock(moment(entry))
    if (now - moment(entry)).total_seconds() > LATE:
        return Message(QT_TRANSLATE_NOOP("Car", "A reminder of {time}: {text}."), values)
    return Message(QT_TRANSLATE_NOOP("Car", "A reminder: {text}."), values)
