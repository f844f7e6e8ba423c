"""Trip: the plan at hand as the screen shows it, and what a finger changes of it."""

from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domains import trip_rows, trip_told
from app.domains.navigation_words import metres_text, minutes_text
from app.domains.trip_commands import TripCommands
from app.domains.trip_shelf import read_plan
from app.domains.trip_way import TripWay
from app.trips import change as changes
from app.trips.remake import remade
from app.trips.request import WrongWish
from app.trips.titles import title_of

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Trip(TripCommands):  # type: ignore[operator]
    """The trip one plans."""

    name = "trip"
    changed = Signal()
    offered = Signal()
    drawn = Signal()
    noticed = Signal(object)

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
