"""Trip: plans of one or several days from wishes, changed by words or touch, sent to navigation, saved and shared."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal

from annotated_types import Interval
from pydantic import StringConstraints
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Done
from app.car.catalogue import TRIP_PLAN, TRIP_SAVED
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains import trip_rows, trip_send, trip_told
from app.domains.domain import Reply, command, refuse
from app.domains.itinerary import Itinerary, no_plan, refused
from app.domains.navigation_words import metres_text, minutes_text
from app.domains.trip_desk import outset_of
from app.domains.trip_shelf import MOST, read_plan
from app.domains.trip_way import TripWay
from app.domains.trip_wishes import request_of
from app.trips import change as changes
from app.trips import tempo
from app.trips.planner import Made, plan_trip
from app.trips.remake import remade
from app.trips.request import Diet, Meal, Pace, WrongWish
from app.trips.share import share
from app.trips.titles import title_of

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Days = Annotated[int, Interval(ge=1, le=7)]
Adults = Annotated[int, Interval(ge=1, le=9)]
Children = Annotated[int, Interval(ge=0, le=8)]
Euro = Annotated[float, Interval(ge=1, le=100_000)]
Arrive = Annotated[int, Interval(ge=0, le=90)]
Minutes = Annotated[int, Interval(ge=5, le=600)]
StopNumber = Annotated[int, Interval(ge=1, le=60)]
TimeOfDay = Annotated[str, StringConstraints(pattern=r"^([01]?\d|2[0-3]):[0-5]\d$")]
How = Literal["earlier", "later", "cheaper", "calmer", "fuller"]
UNNAMED = ("", "trip", "plan", "the trip", "行程", "计划")  # names that are none
OUT = Path(__file__).resolve().parents[2] / "out"


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Trip(Itinerary):  # type: ignore[operator]
    """The trip one plans."""

    name = "trip"
    changed = Signal()
    offered = Signal()
    drawn = Signal()
    noticed = Signal(object)

    # --- commands -------------------------------------------------------------------------------------------------

    @command
    async def plan(
        self,
        where: str,
        days: Days | None = None,
        day: str | None = None,
        start_time: TimeOfDay | None = None,
        adults: Adults | None = None,
        children: Children | None = None,
        budget_eur: Euro | None = None,
        diet: Diet | None = None,
        pace: Pace | None = None,
        quiet: bool | None = None,
        interests: list[str] | None = None,
        meals: list[Meal] | None = None,
        arrive_percent: Arrive | None = None,
        lodging: str | None = None,
    ) -> Reply:
        """Plan a trip of 1 to 7 days with sights, meals, charging, lodging and the way back home.

        `where`: a place, an area, "the lake", "the coast", "the mountains". `day`: "today", "saturday" or a date;
        `meals` wished explicitly; `arrive_percent`: least battery on arrival and every evening; `lodging`: "hotel",
        "cabin", a name, or "none" to sleep at home. Replaces the plan at hand; undo brings that back.
        """
        outset = outset_of(self.car, self._navigation)
        try:
            wishes = (adults, children, budget_eur, diet, pace, quiet, interests, meals, arrive_percent, lodging)
            request = request_of(outset.now, where, days, day, start_time, *wishes)
        except WrongWish as wrong:
            return refuse(wrong.message.text, wrong.message.values)
        return await self._made(lambda world: plan_trip(world, request, outset))

    @command
    def read(self) -> Reply:
        """Look up the plan: every stop with its time, costs, charge, weather, unmet wishes; changes nothing."""
        if self.state.plan is None:
            return Reply(state={"plan": None, "saved": sorted(self._saved())})
        told = trip_told.summary(self.state.plan, self._talk, every=True)
        said = " ".join(self._said(message) for message in trip_told.sentences(self.state.plan, self._talk))
        return Reply(state=told | {"in_words": said})

    @command
    async def alternatives(self, stop: str | None = None) -> Reply:
        """Look up other places for a stop: its number, name, "lunch", "dinner" or "hotel". Changes nothing."""
        plan = self.state.plan
        if plan is None:
            return no_plan()
        try:
            found = await self._desk.work(lambda world: changes.alternatives(remade(world, plan), stop or "1"))
        except WrongWish as wrong:
            return refused(wrong)
        return Reply(state={"alternatives": [trip_told.offer_data(offer, self._talk) for offer in found]})

    @command
    async def swap(self, stop: str, place: str | None = None) -> Reply:
        """Put another place at a stop: the one named, or the best alternative."""
        return await self._change(lambda made: changes.swap(made, stop, place))

    @command
    async def drop(self, stop: str) -> Reply:
        """Leave out a stop: its number, its name, "lunch" or "dinner"."""
        return await self._change(lambda made: changes.drop(made, stop))

    @command
    async def add(self, what: str, after: str | None = None) -> Reply:
        """Add a place by name, a meal, or a kind of place ("museum"), where it costs least time or after a stop."""
        return await self._change(lambda made: changes.add(made, what, after))

    @command
    async def move(self, stop: str, position: StopNumber) -> Reply:
        """Bring a stop to another position of the plan; 1 is the first stop."""
        return await self._change(lambda made: changes.move(made, stop, position))

    @command
    async def change(self, how: How, minutes: Minutes | None = None) -> Reply:
        """Make the plan earlier or later (by minutes, 30 without), cheaper, calmer or fuller."""
        step = minutes or tempo.STEP
        verbs: dict[str, Callable[[Made], Made]] = {
            "earlier": lambda made: tempo.earlier(made, step),
            "later": lambda made: tempo.earlier(made, -step),
            "cheaper": tempo.cheaper,
            "calmer": tempo.calmer,
            "fuller": tempo.fuller,
        }
        return await self._change(verbs[how])

    @command
    def save(self, name: str | None = None) -> Reply:
        """Keep the plan under a name, to be opened later."""
        plan = self.state.plan
        if plan is None:
            return no_plan()
        called = (name or "").strip()
        called = self._said(title_of(plan, self._talk)) if called.lower() in UNNAMED else called
        saved = self._saved() | {called: json.dumps(replace(plan, name=called).to_json(), ensure_ascii=False)}
        if len(saved) > MOST:
            text = QT_TRANSLATE_NOOP("Car", "There are {most} saved trips already; delete one first.")
            return refuse(text, {"most": MOST})
        return self.wish({TRIP_SAVED: json.dumps(saved, ensure_ascii=False)}, lambda: {"saved": called})

    @command
    def open(self, name: str) -> Reply:
        """Bring a saved plan back by its name."""
        saved = self._saved()
        wanted = name.strip().lower()
        fitting = [key for key in saved if key.lower() == wanted] or [key for key in saved if wanted in key.lower()]
        if len(fitting) != 1:
            text = QT_TRANSLATE_NOOP("Car", "There is no saved trip called {name}; there are: {saved}.")
            return refuse(text, {"name": name, "saved": ", ".join(sorted(saved)) or "–"})
        return self._take(saved[fitting[0]])

    @command
    def send(self) -> Reply:
        """Give the next day's stops of the plan to navigation and start guidance."""
        plan = self.state.plan
        if plan is None:
            return no_plan()
        wishes, number = trip_send.way_of(plan, self._navigation.now())
        if not wishes:
            return refuse(QT_TRANSLATE_NOOP("Car", "Nothing of this plan lies ahead."))
        day = plan.days[number]
        goal = day.items[-1].place.called(self._talk)
        stops = len(json.loads(str(wishes[trip_send.STOPS])))
        toll = round(sum(item.cost for item in day.drives), 2)
        state = {"day": number + 1, "destination": goal, "stops": stops, "toll_eur": toll}
        reply = self.wish(wishes, lambda: state)
        if isinstance(reply.outcome, Done) and toll:
            text = QT_TRANSLATE_NOOP("Car", "The tolls come to {euro} euro.")
            told = (*reply.outcome.told, Message(text, {"euro": f"{toll:.2f}"}))
            return replace(reply, outcome=replace(reply.outcome, told=told))
        return reply

    @command
    async def share(self) -> Reply:
        """Write the plan as a page and a calendar file into the documents folder."""
        plan = self.state.plan
        if plan is None:
            return no_plan()
        language = self._talk
        attribution = self._navigation.guide.region.attribution if self._navigation.guide else ""

        def say(message: Message) -> str:
            return self._words.say(message, language)

        try:
            paths = await asyncio.to_thread(share, plan, trip_send.documents(OUT), language, say, attribution)
        except WrongWish as wrong:
            return refuse(wrong.message.text, wrong.message.values)
        self._set(shared=str(paths[0].parent))
        text = QT_TRANSLATE_NOOP("Car", "The plan lies in {folder} as a page and a calendar file.")
        self.noticed.emit(Message(text, {"folder": str(paths[0].parent)}))
        return Reply(state={"page": str(paths[0]), "calendar": str(paths[1])})

    @command
    def discard(self) -> Reply:
        """Drop the plan; saved ones stay."""
        return no_plan() if self.state.plan is None else self.wish({TRIP_PLAN: ""}, lambda: {"plan": None})

    def brief(self) -> str:
        """The plan in a few words."""
        plan = self.state.plan
        if plan is None:
            return ""
        days = f"{plan.request.days} days" if plan.request.days > 1 else "1 day"
        return f"plan: {days} at {plan.target.name} from {plan.request.first}, {round(plan.costs.total)} euro"

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot(str, int, str, int, int, float, str, str, bool, int, str)
    def planFor(
        self,
        where: str,
        days: int,
        day: str,
        adults: int,
        children: int,
        budget: float,
        diet: str,
        pace: str,
        quiet: bool,
        arrive: int,
        interest: str,
    ) -> None:
        """Touch: plan a trip; budget 0, arrive 0, and "" are no wish."""
        wishes: dict[str, Any] = {"where": where, "days": days, "day": day or None, "adults": adults}
        wishes |= {"children": children, "budget_eur": budget or None, "diet": diet or None, "pace": pace or None}
        wishes |= {"quiet": quiet, "arrive_percent": arrive or None, "interests": [interest] if interest else None}
        self._touch(self.plan(**wishes))

    @Slot(int)
    def lookFor(self, number: int) -> None:
        """Touch: look for alternatives to a stop; they come as `offers`."""
        plan = self.state.plan
        self._offers = (0, ())
        self.offered.emit()
        if plan is None:
            return

        async def look() -> None:
            try:
                found = await self._desk.work(lambda world: changes.alternatives(remade(world, plan), number))
            except WrongWish:
                found = []
            if self.state.plan == plan:
                self._offers = (number, tuple(found))
                self.offered.emit()

        self._go(look())

    @Slot(int, int)
    def swapFor(self, number: int, place: int) -> None:
        """Touch: put the place with this number of the region at a stop."""
        self._touch(self._change(lambda made: changes.swap(made, number, place)))

    @Slot(int)
    def dropStop(self, number: int) -> None:
        """Touch: leave out a stop."""
        self._touch(self._change(lambda made: changes.drop(made, number)))

    @Slot(int, int)
    def moveStop(self, number: int, by: int) -> None:
        """Touch: bring a stop forward (−1) or back (1) by one place."""
        self._touch(self._change(lambda made: changes.move(made, number, number + by)))

    @Slot(int)
    def showDay(self, day: int) -> None:
        """Touch: look at another day, on the page and on the map."""
        if self.state.plan is not None and 0 <= day < len(self.state.plan.days):
            self._day = day
            self.drawn.emit()

    @Slot(str)
    def addKind(self, what: str) -> None:
        """Touch: add a kind of place, or a meal."""
        self._touch(self.add(what))

    @Slot(str)
    def turn(self, how: str) -> None:
        """Touch: make the plan earlier, later, cheaper, calmer or fuller."""
        self._touch(self.change(how))  # type: ignore[arg-type]

    @Slot()
    def sendNow(self) -> None:
        """Touch: give the day to navigation."""
        self.heed(self.send())

    @Slot()
    def shareNow(self) -> None:
        """Touch: write page and calendar file."""
        self._touch(self.share())

    @Slot()
    def saveNow(self) -> None:
        """Touch: keep the plan under its title."""
        self.heed(self.save())

    @Slot(str)
    def openSaved(self, name: str) -> None:
        """Touch: bring a saved plan back."""
        self.heed(self.open(name))

    @Slot()
    def discardNow(self) -> None:
        """Touch: drop the plan."""
        self.heed(self.discard())

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property(TripWay, constant=True)
    def way(self) -> TripWay:
        """The route that is on as a line of stops, and the trip meter."""
        return self._way

    @Property(bool, notify=changed)
    def planned(self) -> bool:
        """Whether there is a plan."""
        return self.state.plan is not None

    @Property(bool, notify=changed)
    def planning(self) -> bool:
        """Whether one is being made."""
        return self.state.planning

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why there is no plan, or ""."""
        return self.state.problem

    @Property(str, notify=changed)
    def title(self) -> str:
        """The plan's title, or ""."""
        plan = self.state.plan
        return self._shown(title_of(plan, self._navigation.tongue)) if plan else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def days(self) -> list[dict[str, object]]:
        """The days as rows: name, date, sky, celsius, way, driving, euro, items (see app.domains.trip_rows)."""
        return self._rows if self.state.plan else []

    @Property(int, notify=changed)
    def euro(self) -> int:
        """What it costs together."""
        return round(self.state.plan.costs.total) if self.state.plan else 0

    @Property(str, notify=changed)
    def distance(self) -> str:
        """Of all drives."""
        return metres_text(self.state.plan.metres) if self.state.plan else ""

    @Property(str, notify=changed)
    def driving(self) -> str:
        """Time at the wheel."""
        plan = self.state.plan
        minutes = sum(item.minutes for day in plan.days for item in day.drives) if plan else 0
        return minutes_text(minutes * 60, self._navigation.tongue) if minutes else ""

    @Property(int, notify=changed)
    def least(self) -> int:
        """The lowest charge on any arrival in percent."""
        drives = [item.percent for item in self.state.plan.items if item.kind == "drive"] if self.state.plan else []
        return round(min(drives, default=100.0))

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def sums(self) -> list[dict[str, object]]:
        """What makes up the costs: text and euro."""
        return trip_rows.sum_rows(self.state.plan, self._shown) if self.state.plan else []

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def unmet(self) -> list[str]:
        """Sentences on the wishes that the plan does not meet."""
        plan, language = self.state.plan, self._navigation.tongue
        return [self._shown(trip_told.named(u.message, plan, language)) for u in plan.unmet] if plan else []

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def saved(self) -> list[str]:
        """Names of the saved plans."""
        return sorted(self._saved())

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Whether the plan at hand is among the saved ones."""
        plans = [read_plan(text) for text in self._saved().values()]
        return self.state.plan is not None and any(p is not None and p.days == self.state.plan.days for p in plans)

    @Property(str, notify=changed)
    def shared(self) -> str:
        """The folder that the plan was written into just now, or ""."""
        return self.state.shared

    @Property(int, notify=drawn)
    def day(self) -> int:
        """The day that is shown, from 0."""
        return self._day

    @Property("QVariantList", notify=drawn)  # type: ignore[arg-type]
    def pins(self) -> list[dict[str, object]]:
        """The stops of the day that is shown, as the map pins places."""
        return trip_rows.pins(self.state.plan, self._day, self._navigation.tongue) if self.state.plan else []

    @Property("QVariantList", notify=drawn)  # type: ignore[arg-type]
    def line(self) -> list[float]:
        """The way of the day that is shown: latitude, longitude, latitude, …; [] until it is known."""
        return self._lines[self._day] if self.state.plan and self._day < len(self._lines) else []

    @Property(int, notify=offered)
    def offersFor(self) -> int:
        """The number of the stop that `offers` are for; 0 while there are none."""
        return self._offers[0]

    @Property("QVariantList", notify=offered)  # type: ignore[arg-type]
    def offers(self) -> list[dict[str, object]]:
        """Alternatives: place (its number), title, detail."""
        return trip_rows.offer_rows(self._offers[1], self._navigation.tongue, self._shown)
