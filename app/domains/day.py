"""Day: the calendar of today and tomorrow, and the day in two sentences."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Annotated

from annotated_types import Interval
from pydantic import StringConstraints
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car, Done
from app.car.journal import Cause, Change
from app.car.life_signals import CALENDAR
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains import day_events as events_of
from app.domains.alarms import Alarms
from app.domains.day_events import ahead, meant, of_day, overlapping, row, upcoming
from app.domains.day_times import at_time, the_day
from app.domains.domain import Domain, Reply, TimeOfDay, command, look, refuse
from app.domains.entries import Entry, clock, day_word, entries, moment, new_id, written
from app.domains.navigation import Navigation
from app.domains.weather import Weather
from app.life.life import Life

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Title = Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]
Span = Annotated[int, Interval(ge=5, le=1440)]
REACH = 1  # days ahead of which the calendar is told (policy 18)
OVERLAPS = QT_TRANSLATE_NOOP("Car", "It overlaps with {title} at {time}.")


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Day(Domain):  # type: ignore[operator]
    """The calendar; reminders and timers are `alarms`, the forecast is `weather`."""

    name = "day"
    changed = Signal()

    def __init__(
        self,
        car: Car,
        life: Life,
        now: Callable[[], datetime] = datetime.now,
        navigation: Navigation | None = None,
    ) -> None:
        super().__init__(car)
        self._now, self._navigation = now, navigation
        self._alarms = Alarms(car, life, now, navigation)
        self._weather = Weather(car, now, navigation)
        self._today = now().date()
        car.record({CALENDAR: written(life.calendar)}, Cause("scenario"))
        car.watch([CALENDAR], self._follow)

    @property
    def parts(self) -> tuple[Domain, ...]:
        """The domains whose commands are the day's too."""
        return self._alarms, self._weather

    # --- commands -------------------------------------------------------------------------------------------------

    @look
    def events(self, day: str = "today") -> Reply:
        """Look up the calendar of "today" or "tomorrow"; further days are not told. Changes nothing."""
        date, now = the_day(day, self._now()), self._now()
        if isinstance(date, Reply):
            return date
        if not 0 <= (date - now.date()).days <= REACH:
            return refuse(QT_TRANSLATE_NOOP("Car", "I only know the calendar of today and tomorrow."))
        found = of_day(self._all(), date)
        state = {"day": date.isoformat(), "events": [events_of.told(event) for event in found]}
        return Reply(state=state, say=self._day_said(found, at_time(date, "12:00")))

    @command
    def add_event(
        self, title: Title, day: str, time: TimeOfDay, minutes: Span | None = None, place: str | None = None
    ) -> Reply:
        """Add an appointment on a day ("today", "tomorrow", YYYY-MM-DD) at HH:MM for minutes (60 by default)."""
        date = the_day(day, self._now())
        if isinstance(date, Reply):
            return date
        start = at_time(date, time)
        if start < self._now() - timedelta(minutes=1):
            return refuse(QT_TRANSLATE_NOOP("Car", "That time is over already."))
        event: Entry = {
            "id": new_id("event", self._now()), "title": title, "start": _iso(start),
            "end": _iso(start + timedelta(minutes=minutes or 60)), "all_day": False, "place": place or "", "text": "",
        }  # fmt: skip
        values: dict[str, Value] = {"title": title, "day": day_word(start, self._now()), "time": clock(start)}
        said = Message(QT_TRANSLATE_NOOP("Car", "{title} is in the calendar, {day} at {time}."), values)
        return self._put([*self._all(), event], event, said)

    @command
    def move_event(self, event: str, day: str | None = None, time: TimeOfDay | None = None) -> Reply:
        """Move an appointment ("next", its title or HH:MM) to another day or time; its length stays."""
        if day is None and time is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say when it shall be."))
        found = meant(self._all(), event, self._now())
        if isinstance(found, Reply):
            return found
        before, length = moment(found, "start"), moment(found, "end") - moment(found, "start")
        date = the_day(day, self._now()) if day else before.date()
        if isinstance(date, Reply):
            return date
        start = at_time(date, time or clock(before))
        if start < self._now() - timedelta(minutes=1):
            return refuse(QT_TRANSLATE_NOOP("Car", "That time is over already."))
        moved = found | {"start": _iso(start), "end": _iso(start + length), "all_day": found["all_day"] and not time}
        kept = [moved if each["id"] == found["id"] else each for each in self._all()]
        values: dict[str, Value] = {
            "title": str(found["title"]),
            "day": day_word(start, self._now()),
            "time": clock(start),
        }
        said = Message(QT_TRANSLATE_NOOP("Car", "{title} is now {day} at {time}."), values)
        return self._put(kept, moved, said)

    @command
    def cancel_event(self, event: str) -> Reply:
        """Take an appointment ("next", its title or HH:MM) out of the calendar."""
        found = meant(self._all(), event, self._now())
        if isinstance(found, Reply):
            return found
        kept = [each for each in self._all() if each["id"] != found["id"]]
        said = Message(QT_TRANSLATE_NOOP("Car", "{title} is cancelled."), {"title": str(found["title"])})
        return self.wish({CALENDAR: written(kept)}, lambda: {"cancelled": events_of.told(found)}, said)

    @look
    def briefing(self) -> Reply:
        """Tell the rest of the day in two sentences: appointments, weather, what is to be remembered."""
        now = self._now()
        left = [event for event in ahead(self._all(), now) if moment(event, "start").date() == now.date()]
        state = {
            "events_left": [events_of.told(event) for event in left],
            "reminders_left": self._alarms.left_today(),
            "weather": self._weather.today(),
        }
        return Reply(state=state, say=(self._left_said(left), self._weather.today_said(self._alarms.left_today())))

    def brief(self) -> str:
        """How much of the day is left, without what others wrote."""
        now = self._now()
        left = [event for event in ahead(self._all(), now) if moment(event, "start").date() == now.date()]
        then = upcoming(left, now)
        told = f"{len(left)} more events today" + (f", the next at {clock(moment(then, 'start'))}" if then else "")
        return f"{told}; {self._alarms.counted()}"

    # --- for others -----------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Let reminders and timers ring by the clock; to be called now and then."""
        self._alarms.look()
        if self._now().date() != self._today:
            self._today = self._now().date()
            self.changed.emit()

    def place_of(self, text: str) -> str:
        """Where the event that a text means takes place, as it is written there; "" for none."""
        found = meant(self._all(), text, self._now())
        return "" if isinstance(found, Reply) else str(found["place"])

    # --- inside ---------------------------------------------------------------------------------------------------

    def _all(self) -> list[Entry]:
        return entries(self.car, CALENDAR)

    def _put(self, kept: Sequence[Entry], event: Entry, said: Message) -> Reply:
        clashes = overlapping(self._all(), moment(event, "start"), moment(event, "end"), str(event["id"]))
        state = events_of.told(event) | ({"overlaps": [events_of.told(each) for each in clashes]} if clashes else {})
        in_order: list[Entry] = sorted(kept, key=lambda each: str(each["start"]))
        reply = self.wish({CALENDAR: written(in_order)}, lambda: state, said)
        if clashes and isinstance(reply.outcome, Done):
            first = clashes[0]
            also = Message(OVERLAPS, {"title": str(first["title"]), "time": clock(moment(first, "start"))})
            return Reply(reply.outcome, reply.state, (*reply.say, also))
        return reply

    def _day_said(self, found: Sequence[Entry], day: datetime) -> tuple[Message, ...]:
        """How many there are, and the next one, or the first of another day."""
        word = day_word(day, self._now())
        if not found:
            return (Message(QT_TRANSLATE_NOOP("Car", "There is nothing in the calendar {day}."), {"day": word}),)
        timed = [event for event in found if not event["all_day"]]
        shown = next((event for event in timed if moment(event, "start") > self._now()), None) or found[0]
        values: dict[str, Value] = {"count": len(found), "day": word, "title": str(shown["title"])}
        values["time"] = clock(moment(shown, "start"))
        if len(found) == 1 and not shown["all_day"]:
            return (Message(QT_TRANSLATE_NOOP("Car", "You have one appointment {day}: {title} at {time}."), values),)
        count = QT_TRANSLATE_NOOP("Car", "You have {count} appointments {day}.")
        if shown["all_day"]:
            return (Message(count, values), Message(QT_TRANSLATE_NOOP("Car", "The whole day: {title}."), values))
        follows = QT_TRANSLATE_NOOP("Car", "The next one is {title} at {time}.")
        first = QT_TRANSLATE_NOOP("Car", "The first one is {title} at {time}.")
        over = QT_TRANSLATE_NOOP("Car", "All of them are over.")
        if moment(shown, "start") <= self._now():
            on = next((event for event in reversed(timed) if moment(event, "end") > self._now()), None)
            return (Message(count, values), _is_on(on) if on else Message(over))
        return (Message(count, values), Message(follows if day.date() == self._now().date() else first, values))

    def _left_said(self, left: Sequence[Entry]) -> Message:
        then = upcoming(left, self._now())
        if then is None:
            return Message(QT_TRANSLATE_NOOP("Car", "There are no more appointments today."))
        values: dict[str, Value] = {
            "count": len(left),
            "title": str(then["title"]),
            "time": clock(moment(then, "start")),
        }
        values["place"] = place = str(then["place"]).split(",")[0]
        if len(left) == 1 and place:
            return Message(
                QT_TRANSLATE_NOOP("Car", "One appointment is left today: {title} at {time}, {place}."), values
            )
        if len(left) == 1:
            return Message(QT_TRANSLATE_NOOP("Car", "One appointment is left today: {title} at {time}."), values)
        if place:
            text = QT_TRANSLATE_NOOP("Car", "{count} appointments are left today, next {title} at {time}, {place}.")
            return Message(text, values)
        return Message(QT_TRANSLATE_NOOP("Car", "{count} appointments are left today, next {title} at {time}."), values)

    def _follow(self, changes: Sequence[Change]) -> None:
        self.changed.emit()

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property(Alarms, constant=True)
    def alarms(self) -> Alarms:
        """Reminders and timers."""
        return self._alarms

    @Property(Weather, constant=True)
    def weather(self) -> Weather:
        """The forecast."""
        return self._weather

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def today(self) -> list[dict[str, object]]:
        """Events of today, as app.domains.day_events.row."""
        return [row(event, self._now()) for event in of_day(self._all(), self._now().date())]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def tomorrow(self) -> list[dict[str, object]]:
        """Events of tomorrow, as app.domains.day_events.row."""
        return [row(event, self._now()) for event in of_day(self._all(), self._now().date() + timedelta(days=1))]

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """The minute turned: what is over reads otherwise."""
        self.changed.emit()

    @Slot(str)
    def goThere(self, number: str) -> None:
        """Touch: go where the event of this id takes place."""
        if self._navigation is not None:
            self.heed(self._navigation.go_to(number))

    @Slot(str)
    def cancel(self, number: str) -> None:
        """Touch: take out the event of this id."""
        self.heed(self.cancel_event(number))


def _is_on(event: Entry) -> Message:
    values: dict[str, Value] = {"title": str(event["title"]), "time": clock(moment(event, "end"))}
    return Message(QT_TRANSLATE_NOOP("Car", "Just now it is {title}, until {time}."), values)


def _iso(at: datetime) -> str:
    return at.isoformat(timespec="minutes")
