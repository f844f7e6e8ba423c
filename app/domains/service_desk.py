"""The service: when it is due, what was done so far, and appointments at the invented workshop."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from app.car.car import Car
from app.car.catalogue import APPOINTMENTS
from app.car.message import Message
from app.car.signals import Value
from app.car.telltales import SERVICE_KM
from app.domains import help_words as words
from app.domains.car_health import days_to_service
from app.domains.dates_told import day_told, time_told
from app.domains.domain import Reply, refuse
from app.manual.library import Library
from app.manual.times_wanted import wanted_times
from app.manual.workshop import appointment, in_language

OFFERED = 3  # free times that are named
Wish = Callable[..., Reply]


class ServiceDesk:
    """Answers in `tongue()`; `wish` asks the car as a domain does."""

    def __init__(
        self, car: Car, library: Library, now: Callable[[], datetime], tongue: Callable[[], str], wish: Wish
    ) -> None:
        self._car, self._library, self._now = car, library, now
        self._tongue, self._wish = tongue, wish

    @property
    def booked(self) -> datetime | None:
        """When the workshop expects the car."""
        return appointment(str(self._car[APPOINTMENTS]))

    def due(self) -> Reply:
        """The next service and what is booked."""
        km, days, at = round(self._car.number(SERVICE_KM)), days_to_service(self._car), self.booked
        due = Message(words.SERVICE_IN, {"km": km, "days": days})
        told = due if km > 0 and days > 0 else Message(words.SERVICE_NOW)
        state = {"service_in_km": km, "service_in_days": days, "appointment": at and at.isoformat(timespec="minutes")}
        return Reply(state=state, say=(told, self._expected(at) if at else Message(words.NOT_BOOKED)))

    def history(self) -> Reply:
        """Every visit, and the last one in words."""
        visits, tongue = self._library.visits, self._tongue()
        if not visits:
            return Reply(state={"visits": []}, say=(Message(words.NO_VISITS),))
        rows = [{"day": each.day.isoformat(), "km": each.km, "what": in_language(each.what, tongue)} for each in visits]
        last = visits[0]
        told: dict[str, Value] = {"km": last.km, "what": in_language(last.what, tongue)}
        told["day"] = day_told(datetime.combine(last.day, datetime.min.time()), tongue)
        return Reply(state={"untrusted": {"visits": rows}}, say=(Message(words.LAST_VISIT, told),))

    def book(self, when: str | None, what: str) -> Reply:
        """Book where one free time is meant; else tell which there are."""
        if self.booked is not None:
            return refuse(words.BOOKED_ALREADY, {"when": time_told(self.booked, self._tongue())})
        free = self._library.workshop.free(self._now())
        if not free:
            return refuse(words.NO_TIMES)
        wanted = wanted_times(when, free, self._now()) if when else list(free)
        if not wanted:
            text = words.NOT_UNDERSTOOD if wanted is None else words.NO_TIME
            return refuse(text, {"times": self._times(free)})
        if len(wanted) > 1:
            told = Message(words.WHICH_TIME, {"times": self._times(wanted)})
            times = [each.isoformat(timespec="minutes") for each in wanted[: 2 * OFFERED]]
            return Reply(state={"booked": False, "free": times}, say=(told,))
        at = wanted[0]
        entry = {"id": "a1", "at": at.isoformat(timespec="minutes"), "what": what.strip() or words.CHECK}
        state: Mapping[str, object] = {"booked": True, "appointment": entry["at"]}
        return self._wish({APPOINTMENTS: json.dumps([entry], ensure_ascii=False)}, lambda: state, self._expected(at))

    def cancel(self) -> Reply:
        """Give the appointment back."""
        if self.booked is None:
            return refuse(words.NONE_TO_CANCEL)
        told = Message(words.CANCELLED, {"when": time_told(self.booked, self._tongue())})
        return self._wish({APPOINTMENTS: "[]"}, lambda: {"appointment": None}, told)

    def _expected(self, at: datetime) -> Message:
        workshop = in_language(self._library.workshop.name, self._tongue())
        return Message(words.BOOKED_FOR, {"when": time_told(at, self._tongue()), "workshop": workshop})

    def _times(self, times: Sequence[datetime]) -> str:
        told = [time_told(each, self._tongue()) for each in times[:OFFERED]]
        return ("、" if self._tongue() == "zh" else ", ").join(told)
