"""The plan at hand: made and changed at a desk of its own, kept in a signal, followed by the screen."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import SignalInstance

from app.car.car import Car, Done
from app.car.catalogue import HMI, TRIP_PLAN, TRIP_SAVED
from app.car.journal import Cause, Change, caused, current_cause
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.config.config import default_data
from app.domains import trip_rows, trip_told
from app.domains.domain import Domain, Reply, refuse
from app.domains.language import Words, spoken
from app.domains.navigation import Navigation
from app.domains.trip_desk import Desk
from app.domains.trip_shelf import Shelf, read_plan
from app.domains.trip_way import TripWay
from app.maps.regions.region import RegionMissing
from app.trips.change import Offer
from app.trips.plan import Plan
from app.trips.planner import Made
from app.trips.rain import replan_for_weather
from app.trips.remake import remade
from app.trips.request import WrongWish
from app.trips.target import SeveralPlaces
from app.trips.world import World

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

SKY, CELSIUS = "Vehicle.Exterior.Weather", "Vehicle.Exterior.AirTemperature"


@dataclass(frozen=True)
class TripState:
    """The plan, whether one is being made, why there is none, and the folder that it was shared into."""

    plan: Plan | None = None
    planning: bool = False
    problem: str = ""
    shared: str = ""


class Itinerary(Domain):
    """Base of the trip's model. The plan lives in a signal, so that undo brings the former one back."""

    changed: SignalInstance
    offered: SignalInstance
    drawn: SignalInstance
    noticed: SignalInstance

    def __init__(
        self, car: Car, navigation: Navigation, words: Words | None = None, folder: Path | None = None
    ) -> None:
        super().__init__(car)
        self.state = TripState()
        self._navigation = navigation
        self._words = words or Words()
        self._way = TripWay(car, navigation, self._words)
        self._desk = Desk(Path(str(navigation.region)))
        self._folder = folder or default_data()
        self._shelf = Shelf(self._folder / "trips.json")
        self._rows: list[dict[str, object]] = []
        self._lines: list[list[float]] = []
        self._drawn: Plan | None = None
        self._day = 0
        self._offers: tuple[int, tuple[Offer, ...]] = (0, ())
        self._tasks: set[asyncio.Task[None]] = set()
        car.record({TRIP_SAVED: json.dumps(self._shelf.read(), ensure_ascii=False)}, Cause("simulation"))
        self._kept = str(car[TRIP_SAVED])
        car.watch([TRIP_PLAN], self._follow)
        car.watch([TRIP_SAVED], self._keep)
        car.watch([f"{HMI}.CurrentLanguage"], self._speak)
        car.watch([SKY], self._under_the_sky)
        self._follow(())

    @property
    def lost(self) -> Message | None:
        """What was wrong with the saved trips."""
        return self._shelf.problem

    def close(self) -> None:
        """End the planner's work and close its region."""
        self._desk.close()

    # --- making plans ---------------------------------------------------------------------------------------------

    async def _made(self, job: Callable[[World], Made]) -> Reply:
        """The plan that a job makes, taken and told."""
        self._set(planning=True, problem="", shared="")
        try:
            plan, lines = await self._desk.work(lambda world: _drawn(job(world).plan, world))
        except SeveralPlaces as several:
            names = [place.called(self._talk) for place in several.places]
            self._set(problem=self._shown(several.message))
            return Reply(state={"plan": None, "which": names})
        except WrongWish as wrong:
            self._set(problem=self._shown(wrong.message))
            return refused(wrong)
        except RegionMissing:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no map here, so I cannot plan a trip."))
        finally:
            self._set(planning=False)
        self._drawn, self._lines = plan, lines
        return self._take(json.dumps(plan.to_json(), ensure_ascii=False))

    async def _change(self, verb: Callable[[Made], Made]) -> Reply:
        plan = self.state.plan
        return no_plan() if plan is None else await self._made(lambda world: verb(remade(world, plan)))

    def _take(self, text: str) -> Reply:
        """A plan's text becomes the plan at hand; the answer says it in words."""
        reply = self.wish({TRIP_PLAN: text}, lambda: {})
        plan = self.state.plan
        if not isinstance(reply.outcome, Done) or plan is None:
            return reply
        told = (*reply.outcome.told, *trip_told.sentences(plan, self._talk))
        return Reply(replace(reply.outcome, told=told), trip_told.summary(plan, self._talk))

    def _saved(self) -> dict[str, str]:
        saved = json.loads(str(self.car[TRIP_SAVED]) or "{}")
        return {str(name): str(text) for name, text in saved.items()}

    # --- following the signals ------------------------------------------------------------------------------------

    @property
    def _talk(self) -> str:
        return spoken(self._navigation.tongue)

    def _said(self, message: Message) -> str:
        return self._words.say(message, self._talk)

    def _shown(self, message: Message) -> str:
        return self._words.say(message, self._navigation.tongue)

    def _set(self, **fields: Any) -> None:
        state = replace(self.state, **fields)
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _follow(self, changes: Sequence[Change]) -> None:
        plan = read_plan(str(self.car[TRIP_PLAN]))
        if plan != self._drawn:
            self._lines = []
        self._offers = (0, ())
        self._day = min(self._day, len(plan.days) - 1) if plan else 0
        self._rows = trip_rows.day_rows(plan, self._navigation.tongue, self._shown) if plan else []
        self._way.follow(plan)
        self._set(plan=plan, problem="" if plan else self.state.problem)
        self.offered.emit()
        self.drawn.emit()
        if plan is not None:
            self._draw(plan)

    def _draw(self, plan: Plan) -> None:
        """The plan's way for the map, as soon as the desk has time."""

        async def draw() -> None:
            lines = await self._desk.work(lambda world: trip_rows.ways(plan, world))
            if self.state.plan == plan:
                self._drawn, self._lines = plan, lines
                self.drawn.emit()

        if not self._lines:
            self._go(draw(), wait=False)

    def _speak(self, changes: Sequence[Change]) -> None:
        plan = self.state.plan
        self._rows = trip_rows.day_rows(plan, self._navigation.tongue, self._shown) if plan else []
        self.changed.emit()
        self.drawn.emit()

    def _keep(self, changes: Sequence[Change]) -> None:
        """Saved plans go into their file."""
        try:
            self._shelf.write(self._saved())
        except OSError as error:
            text = QT_TRANSLATE_NOOP("Car", "The trips could not be saved: {reason}.")
            self.noticed.emit(Message(text, {"reason": error.strerror or str(error)}))
        self.changed.emit()

    def _under_the_sky(self, changes: Sequence[Change]) -> None:
        """Other weather than the plan reckoned with changes what it can and says so."""
        plan, sky = self.state.plan, str(self.car[SKY])
        celsius = self.car.number(CELSIUS)
        if plan is None or sky == plan.outset.sky or plan.days[-1].date < self._navigation.now().date():
            return

        async def weather() -> None:
            now = self._navigation.now().replace(second=0, microsecond=0, tzinfo=None)
            made, told = await self._desk.work(lambda world: replan_for_weather(world, plan, sky, celsius, now))
            if self.state.plan == plan and told:
                with caused(Cause("simulation")):
                    self.car.request({TRIP_PLAN: json.dumps(made.plan.to_json(), ensure_ascii=False)})
                self.noticed.emit(told[0])

        self._go(weather(), wait=False)

    def _touch(self, work: Coroutine[Any, Any, Reply]) -> None:
        cause = current_cause()

        async def run() -> None:
            with caused(cause):
                self.heed(await work)

        self._go(run())

    def _go(self, work: Coroutine[Any, Any, None], *, wait: bool = True) -> None:
        """Let work run in the loop; without a loop it runs at once, or not at all where nobody waits for it."""
        try:
            task = asyncio.get_running_loop().create_task(work)
        except RuntimeError:
            if wait:
                asyncio.run(work)
            else:
                work.close()
            return
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def refused(wrong: WrongWish) -> Reply:
    """A wish that cannot be had; the stops to choose from, where several are called so, as `which`."""
    stops = str(wrong.message.values.get("stops", ""))
    which = {"which": stops.split(", ")} if stops else {}
    return replace(refuse(wrong.message.text, wrong.message.values), state=which)


def no_plan() -> Reply:
    """The answer where there is no plan to work on."""
    return refuse(QT_TRANSLATE_NOOP("Car", "There is no trip plan yet; say where to, and I make one."))


def _drawn(plan: Plan, world: World) -> tuple[Plan, list[list[float]]]:
    return plan, trip_rows.ways(plan, world)
