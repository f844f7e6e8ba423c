"""What may be asked of trips: plans made, looked at, changed, saved, shared and sent to navigation."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

from annotated_types import Interval

from app.car.car import Done
from app.car.catalogue import TRIP_PLAN, TRIP_SAVED
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains import trip_send, trip_told
from app.domains.domain import Reply, TimeOfDay, command, look, refuse
from app.domains.itinerary import Itinerary, no_plan, refused
from app.domains.trip_desk import outset_of
from app.domains.trip_shelf import MOST
from app.domains.trip_wishes import request_of
from app.domains.way import STOPS
from app.trips import change as changes
from app.trips import tempo
from app.trips.planner import Made, plan_trip
from app.trips.remake import remade
from app.trips.request import Diet, Meal, Pace, WrongWish
from app.trips.share import share
from app.trips.titles import title_of

Days = Annotated[int, Interval(ge=1, le=7)]
Adults = Annotated[int, Interval(ge=1, le=9)]
Children = Annotated[int, Interval(ge=0, le=8)]
Euro = Annotated[float, Interval(ge=1, le=100_000)]
Arrive = Annotated[int, Interval(ge=0, le=90)]
Minutes = Annotated[int, Interval(ge=5, le=600)]
StopNumber = Annotated[int, Interval(ge=1, le=60)]
How = Literal["earlier", "later", "cheaper", "calmer", "fuller"]
UNNAMED = ("", "trip", "plan", "the trip", "行程", "计划")  # names that are none
OUT = Path(__file__).resolve().parents[2] / "out"


class TripCommands(Itinerary):
    """The commands of the trip; each leaves the plan in its signal."""

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

    @look
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
        stops = len(json.loads(str(wishes[STOPS])))
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
