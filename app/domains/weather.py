"""The weather here, at a place, at a time, and along the route, as far as the forecast reaches."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cached_property

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.day_times import at_time, the_day
from app.domains.domain import Domain, Reply, TimeOfDay, look, refuse
from app.domains.entries import clock, day_word
from app.domains.navigation import Navigation
from app.domains.weather_told import along_said, data, hour_said, whole_said
from app.maps.regions.heights import Heights
from app.maps.regions.region import Place
from app.trips.forecast import Forecast
from app.trips.forecast import Weather as Sky
from app.trips.request import WrongWish

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

SENSED = ("Vehicle.Exterior.Weather", "Vehicle.Exterior.AirTemperature")
WAKING = range(8, 21, 2)  # hours by which a day is told
STRIP = range(0, 14, 2)  # hours ahead that the screen shows


@QmlElement
@QmlUncreatable("Day has one.")
class Weather(Domain):  # type: ignore[operator]
    """The forecast of this moment; it is made anew when the hour or the weather changes."""

    name = "day"
    changed = Signal()

    def __init__(
        self, car: Car, now: Callable[[], datetime] = datetime.now, navigation: Navigation | None = None
    ) -> None:
        super().__init__(car)
        self._now, self._navigation = now, navigation
        self._shown = ("", 0.0)
        car.watch(SENSED, self._follow)

    @look
    def weather(
        self,
        place: str | None = None,
        day: str | None = None,
        time: TimeOfDay | None = None,
        along_route: bool | None = None,
    ) -> Reply:
        """Look up the weather now, or on a day and at a time HH:MM, here, at a place or along the route.

        The forecast reaches seven days; beyond them it is declined. Changes nothing.
        """
        now = self._now()
        try:
            if along_route:
                return self._along()
            spot = self._spot_of(place)
            if isinstance(spot, Reply):
                return spot
            name, at = spot
            if day is None and time is None:
                return self._hour(name, at, now)
            date = the_day(day, now) if day else now.date()
            if isinstance(date, Reply):
                return date
            if (date - now.date()).days < 0:
                return refuse(QT_TRANSLATE_NOOP("Car", "I only know the weather from now on."))
            if time is None:
                return self._whole(name, at, at_time(date, "12:00"))
            when = at_time(date, time)
            return self._hour(name, at, when + timedelta(days=1) if when < now and not day else when)
        except WrongWish as wrong:
            return refuse(wrong.message.text, wrong.message.values)

    def today(self) -> dict[str, object]:
        """What is left of today, for the briefing."""
        skies = self._skies(self._here(), self._now())
        celsius = [sky.celsius for sky in skies]
        return data(skies[0]) | {"lowest_celsius": min(celsius), "highest_celsius": max(celsius)}

    def today_said(self, reminders: int) -> Message:
        """The rest of today's weather, and how many reminders are left, in one sentence."""
        skies = self._skies(self._here(), self._now())
        wet = any(sky.wet for sky in skies)
        values: dict[str, Value] = {"most": round(max(sky.celsius for sky in skies)), "count": reminders}
        dry_text = QT_TRANSLATE_NOOP("Car", "It stays dry with up to {most} degrees.")
        wet_text = QT_TRANSLATE_NOOP("Car", "Take an umbrella; it gets up to {most} degrees.")
        dry_more = QT_TRANSLATE_NOOP("Car", "It stays dry with up to {most} degrees; {count} reminders are left.")
        wet_more = QT_TRANSLATE_NOOP(
            "Car", "Take an umbrella; it gets up to {most} degrees; {count} reminders are left."
        )
        dry_one = QT_TRANSLATE_NOOP("Car", "It stays dry with up to {most} degrees; one reminder is left.")
        wet_one = QT_TRANSLATE_NOOP("Car", "Take an umbrella; it gets up to {most} degrees; one reminder is left.")
        pairs = {0: (dry_text, wet_text), 1: (dry_one, wet_one)}
        return Message(pairs.get(reminders, (dry_more, wet_more))[wet], values)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _hour(self, name: str, at: tuple[float, float], when: datetime) -> Reply:
        now = self._now()
        sky = self._sky(at, max(when, now))
        state: dict[str, object] = {"place": name or None, "day": when.date().isoformat(), "time": clock(when)}
        later = when - now > timedelta(minutes=30)
        word = day_word(when, now) if later else ""
        return Reply(state=state | data(sky), say=(hour_said(sky, name, word, clock(when)),))

    def _whole(self, name: str, at: tuple[float, float], noon: datetime) -> Reply:
        now = self._now()
        skies = self._skies(at, noon.replace(hour=WAKING.start) if noon.date() != now.date() else now)
        word = day_word(noon, now)
        celsius = [sky.celsius for sky in skies]
        state: dict[str, object] = {"place": name or None, "day": noon.date().isoformat()}
        state |= data(_usual(skies)) | {"lowest_celsius": min(celsius), "highest_celsius": max(celsius)}
        return Reply(state=state, say=(whole_said(_usual(skies), celsius, name, word),))

    def _along(self) -> Reply:
        navigation = self._navigation
        guide = navigation.guide if navigation else None
        if navigation is None or guide is None or guide.route is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no route yet; say where to go first."))
        way, now = navigation.way, self._now()
        goal = way.goal.called(way.talk) if way.goal else navigation.state.destination
        stops = [*((way.called(stop), (stop.latitude, stop.longitude)) for stop in way.stops()), (goal, way.target())]
        told, skies = [], []
        for (name, spot), when in zip(stops, guide.arrivals(now), strict=False):
            sky = self._sky(guide.frame.to_local(*spot), when)
            told.append({"place": name, "time": clock(when)} | data(sky))
            skies.append(sky)
        middle = guide.route.line[len(guide.route.line) // 2]
        halfway = self._sky((float(middle[0]), float(middle[1])), now + (guide.arrivals(now)[-1] - now) / 2)
        state = {"along": [{"halfway": True} | data(halfway), *told]}
        return Reply(state=state, say=(along_said([halfway, *skies], goal, skies[-1]),))

    def _skies(self, at: tuple[float, float], start: datetime) -> list[Sky]:
        """The weather of a day's waking hours that are still to come."""
        hours = [start.replace(hour=hour, minute=0) for hour in WAKING if hour > start.hour]
        return [self._sky(at, when) for when in [start, *hours]]

    def _sky(self, at: tuple[float, float], when: datetime) -> Sky:
        return self._forecast().at(when, self._heights.at(at), at[0] / 1000)

    def _forecast(self) -> Forecast:
        now = self._now().replace(second=0, microsecond=0)
        return Forecast(now, str(self.car[SENSED[0]]), self.car.number(SENSED[1]), self._heights.at(self._here()))

    def _here(self) -> tuple[float, float]:
        return self._navigation.way.spot() if self._navigation and self._navigation.guide else (0.0, 0.0)

    def _spot_of(self, place: str | None) -> tuple[str, tuple[float, float]] | Reply:
        if place is None:
            return "", self._here()
        if self._navigation is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no map here, so I know only the weather here."))
        found: Place | Reply = self._navigation.places.one(place)  # type: ignore[attr-defined]
        return found if isinstance(found, Reply) else (found.called(self._navigation.way.talk), (found.x, found.y))

    @cached_property
    def _heights(self) -> Heights:
        guide = self._navigation.guide if self._navigation else None
        return Heights(guide.region if guide else None)

    def _follow(self, changes: Sequence[Change]) -> None:
        shown = (str(self.car[SENSED[0]]), float(round(self.car.number(SENSED[1]))))
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def hours(self) -> list[dict[str, object]]:
        """The next half day here: {time, sky (as the signal names it), celsius}."""
        now = self._now()
        whens = [now if ahead == 0 else now.replace(minute=0) + timedelta(hours=ahead) for ahead in STRIP]
        skies = [self._sky(self._here(), when) for when in whens]
        return [
            {"time": clock(when), "sky": sky.sky, "celsius": round(sky.celsius), "hour": when.hour}
            for when, sky in zip(whens, skies, strict=True)
        ]


def _usual(skies: Sequence[Sky]) -> Sky:
    """What a day is like: the wettest of it where it rains, else what it mostly is."""
    wet = [sky for sky in skies if sky.wet]
    names = [sky.sky for sky in wet or skies]
    most = max(names, key=names.count)
    return next(sky for sky in wet or skies if sky.sky == most)
