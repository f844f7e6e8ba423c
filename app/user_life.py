"""The user's phone, messages and day, put together: read from their folder, kept between runs, told by the clock."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from app.car.car import Car
from app.car.life_signals import CALENDAR, CALLS, INBOX, MISSED, OUTBOX, READ, REMINDERS, TIMERS
from app.car.message import Message
from app.car.signals import Value
from app.domains.clock import Clock
from app.domains.day import Day
from app.domains.entries import Entry, entries, written
from app.domains.messages import Messages
from app.domains.navigation import Navigation
from app.domains.phone import Phone
from app.domains.whereabouts import Whereabouts
from app.kept import Form, KeptSignals
from app.life.changes import own_changes, with_changes
from app.life.life import LIFE, read_life

BY_START, NEWEST = (lambda entry: str(entry["start"])), (lambda entry: str(entry["at"]))


class UserLife:
    """`phone`, `messages`, `day`; `faults` say what of the folder was left out."""

    def __init__(self, car: Car, clock: Clock, navigation: Navigation, folder: Path = LIFE) -> None:
        self._car = car
        self.life = read_life(folder, clock.moment())
        self.faults = self.life.faults
        self.phone = Phone(car, self.life, clock.moment, navigation)
        self.messages = Messages(car, self.life, clock.moment)
        self.day = Day(car, self.life, clock.moment, navigation)
        self.whereabouts = Whereabouts(self.life, self.day, navigation)
        navigation.places.whereabouts = self.whereabouts.places  # type: ignore[attr-defined]
        self._first = {name: entries(car, name) for name in (CALLS, MISSED, INBOX, OUTBOX, CALENDAR, REMINDERS)}
        clock.changed.connect(self.look)
        clock.changed.connect(self.day.refresh)

    def told_by(
        self, notice: Callable[[Message], None], ring: Callable[[Message], None], say: Callable[[Message], None]
    ) -> None:
        """Let `notice` show what came in, `ring` show and say what is due, `say` only say it."""
        for fault in self.faults[:1]:
            notice(fault)
        self.phone.noticed.connect(notice)
        self.messages.noticed.connect(notice)
        self.messages.aloud.connect(say)
        self.day.alarms.rings.connect(ring)  # type: ignore[attr-defined]

    def look(self) -> None:
        """Let calls, timers and reminders go on by the clock."""
        self.phone.look()
        self.day.look()

    def keep(self, data: Path) -> Message | None:
        """Let what a person changed outlive this run; why that fails, if it does."""
        forms = {name: self._form(name) for name in self._first}
        return KeptSignals(self._car, data / "life.json", [*self._first, READ, TIMERS], forms).problem

    def _form(self, name: str) -> Form:
        first: Sequence[Entry] = self._first[name]
        order = BY_START if name == CALENDAR else (lambda entry: "") if name == REMINDERS else NEWEST

        def pack(value: Value) -> Any:
            return own_changes(first, json.loads(str(value)))

        def unpack(kept: Any) -> Value:
            found = with_changes(first, kept, order)
            return written(reversed(found) if name in (CALLS, MISSED) else found)

        return Form(pack, unpack)
