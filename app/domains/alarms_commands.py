"""What may be asked of reminders and timers."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Annotated

from annotated_types import Interval
from pydantic import StringConstraints

from app.car.life_signals import REMINDERS, TIMERS
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.day_chosen import one_reminder, one_timer
from app.domains.day_times import the_moment
from app.domains.domain import Domain, Reply, command, look, refuse
from app.domains.entries import Entry, clock, day_word, moment, new_id, written
from app.domains.navigation import Navigation

Thing = Annotated[str, StringConstraints(min_length=1, max_length=300, strip_whitespace=True)]
Minutes = Annotated[float, Interval(ge=0.05, le=1440)]
Seconds = Annotated[int, Interval(ge=1, le=86400)]
MOST = 10  # timers at once


class AlarmsCommands(Domain):
    """The commands of reminders and timers; their model keeps both as the signals hold them."""

    _now: Callable[[], datetime]
    _navigation: Navigation | None
    _reminders: list[Entry]
    _timers: list[Entry]

    @command
    def remind(
        self, text: Thing, at: str | None = None, in_minutes: Minutes | None = None, place: str | None = None
    ) -> Reply:
        """Remind of something at a time ("18:30", "tomorrow 09:00"), in some minutes, or on coming to a place."""
        if sum(given is not None for given in (at, in_minutes, place)) != 1:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say either when or where I shall remind you."))
        entry: Entry = {
            "id": new_id("reminder", self._now()),
            "text": text,
            "at": "",
            "place": "",
            "latitude": 0.0,
            "longitude": 0.0,
            "done": False,
        }
        if place is not None:
            return self._remind_at(entry, place)
        when = the_moment(at, self._now()) if at is not None else self._now() + timedelta(minutes=in_minutes or 0)
        if isinstance(when, Reply):
            return when
        if when <= self._now():
            return refuse(QT_TRANSLATE_NOOP("Car", "That time is over already."))
        entry["at"] = when.isoformat(timespec="seconds")
        values: dict[str, Value] = {"text": text, "day": day_word(when, self._now()), "time": clock(when)}
        return self._remind(
            entry, Message(QT_TRANSLATE_NOOP("Car", "I will remind you {day} at {time}: {text}."), values)
        )

    @look
    def reminders(self) -> Reply:
        """Look up what one is still to be reminded of; changes nothing."""
        left = self._left()
        state = {"reminders": [_reminder_told(each) for each in left[:8]], "count": len(left)}
        if not left:
            return Reply(state=state, say=(Message(QT_TRANSLATE_NOOP("Car", "There are no reminders.")),))
        first = left[0]
        values: dict[str, Value] = {"count": len(left), "text": str(first["text"]), "place": str(first["place"])}
        if first["at"]:
            values |= {"day": day_word(moment(first), self._now()), "time": clock(moment(first))}
            one = QT_TRANSLATE_NOOP("Car", "One reminder, {day} at {time}: {text}.")
            more = QT_TRANSLATE_NOOP("Car", "{count} reminders, the next one {day} at {time}: {text}.")
        else:
            one = QT_TRANSLATE_NOOP("Car", "One reminder, at {place}: {text}.")
            more = QT_TRANSLATE_NOOP("Car", "{count} reminders, one of them at {place}: {text}.")
        return Reply(state=state, say=(Message(one if len(left) == 1 else more, values),))

    @command
    def drop_reminder(self, which: str) -> Reply:
        """Forget a reminder, by its words, "last" or "next"."""
        found = one_reminder(self._left(), which)
        if isinstance(found, Reply):
            return found
        kept = [each for each in self._reminders if each["id"] != found["id"]]
        said = Message(
            QT_TRANSLATE_NOOP("Car", "I will not remind you of it any more: {text}."), {"text": found["text"]}
        )
        return self.wish({REMINDERS: written(kept)}, lambda: {"dropped": _reminder_told(found)}, said)

    @command
    def timer(self, minutes: Minutes | None = None, seconds: Seconds | None = None, name: str | None = None) -> Reply:
        """Start a timer of some minutes and seconds, with a name if wished; it rings at its end."""
        length = round((minutes or 0) * 60) + (seconds or 0)
        if length <= 0:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say how long the timer shall run."))
        if len(self._timers) >= MOST:
            return refuse(QT_TRANSLATE_NOOP("Car", "{most} timers are running already."), {"most": MOST})
        ends = self._now() + timedelta(seconds=length)
        entry = {
            "id": new_id("timer", self._now()),
            "name": (name or "").strip(),
            "seconds": length,
            "ends": ends.isoformat(timespec="milliseconds"),
        }
        return self._timed([*self._timers, entry], entry, QT_TRANSLATE_NOOP("Car", "The timer rings at {time}."))

    @look
    def timers(self) -> Reply:
        """Look up running timers and how many minutes they have left; changes nothing."""
        left = sorted(self._timers, key=lambda each: str(each["ends"]))
        state = {"timers": [self._timer_told(each) for each in left]}
        if not left:
            return Reply(state=state, say=(Message(QT_TRANSLATE_NOOP("Car", "No timer is running.")),))
        seconds = self._seconds_left(left[0])
        values: dict[str, Value] = {"count": len(left), "minutes": seconds // 60, "seconds": seconds % 60}
        one = QT_TRANSLATE_NOOP("Car", "The timer has {minutes} minutes and {seconds} seconds left.")
        more = QT_TRANSLATE_NOOP(
            "Car", "{count} timers; the next one has {minutes} minutes and {seconds} seconds left."
        )
        return Reply(state=state, say=(Message(one if len(left) == 1 else more, values),))

    @command
    def stop_timer(self, name: str | None = None) -> Reply:
        """Stop a timer before its end; by its name where several run."""
        found = one_timer(self._timers, name, self._timer_told)
        if isinstance(found, Reply):
            return found
        kept = [each for each in self._timers if each["id"] != found["id"]]
        said = Message(QT_TRANSLATE_NOOP("Car", "The timer is stopped."))
        return self.wish({TIMERS: written(kept)}, lambda: {"stopped": self._timer_told(found)}, said)

    @command
    def change_timer(self, minutes: Minutes, name: str | None = None) -> Reply:
        """Let a running timer end in so many minutes from now; by its name where several run."""
        found = one_timer(self._timers, name, self._timer_told)
        if isinstance(found, Reply):
            return found
        ends = self._now() + timedelta(minutes=minutes)
        changed = found | {"seconds": round(minutes * 60), "ends": ends.isoformat(timespec="milliseconds")}
        kept = [changed if each["id"] == found["id"] else each for each in self._timers]
        return self._timed(kept, changed, QT_TRANSLATE_NOOP("Car", "The timer now rings at {time}."))

    def _left(self) -> list[Entry]:
        left = [each for each in self._reminders if not each["done"]]
        return sorted(left, key=lambda each: str(each["at"] or "9"))

    def _remind_at(self, entry: Entry, place: str) -> Reply:
        if self._navigation is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no map here, so I can remind you only by time."))
        found = self._navigation.places.one(place)  # type: ignore[attr-defined]
        if isinstance(found, Reply):
            return found
        entry |= {
            "place": found.called(self._navigation.tongue),
            "latitude": found.latitude,
            "longitude": found.longitude,
        }
        values: dict[str, Value] = {"text": str(entry["text"]), "place": str(entry["place"])}
        return self._remind(entry, Message(QT_TRANSLATE_NOOP("Car", "I will remind you at {place}: {text}."), values))

    def _remind(self, entry: Entry, said: Message) -> Reply:
        return self.wish({REMINDERS: written([*self._reminders, entry])}, lambda: _reminder_told(entry), said)

    def _timed(self, kept: Sequence[Entry], entry: Entry, text: str) -> Reply:
        said = Message(text, {"time": clock(moment(entry, "ends"))})
        return self.wish({TIMERS: written(kept)}, lambda: self._timer_told(entry), said)

    def _timer_told(self, entry: Entry) -> dict[str, object]:
        named = {"name": entry["name"]} if entry["name"] else {}
        return named | {"seconds_left": self._seconds_left(entry), "rings_at": clock(moment(entry, "ends"))}

    def _seconds_left(self, entry: Entry) -> int:
        return max(0, round((moment(entry, "ends") - self._now()).total_seconds()))


def _reminder_told(entry: Entry) -> dict[str, object]:
    told: dict[str, object] = {"reminder_text": entry["text"]}
    if entry["at"]:
        return told | {"day": moment(entry).date().isoformat(), "time": clock(moment(entry))}
    return told | {"place": entry["place"]}
