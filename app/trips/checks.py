"""Executable checks of a plan, made without its maker: what holds for every plan, and what these wishes ask.

The kinds of checks are those of travel-planning benchmarks (TravelPlanner, DeepPlanning): common sense and hard wishes.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from app.trips.hours import is_open
from app.trips.plan import Facts, Item, Plan
from app.trips.request import TripRequest
from app.trips.rhythm import LONG_DRIVE
from app.trips.sites import Site
from app.trips.world import WALK, World, walk

NEXT_DOOR = 60.0  # metres for which nobody drives


@dataclass(frozen=True)
class Violation:
    """What does not hold: the check's name, the day (from 0, or None) and the particulars for a developer."""

    check: str
    day: int | None
    what: str


Check = Callable[[Plan, TripRequest, World], Iterator[Violation]]


def check(plan: Plan, request: TripRequest, world: World) -> list[Violation]:
    """Everything that does not hold of a plan; wishes that the plan itself names as unmet are excused."""
    from app.trips.checks_wishes import WISHES

    return [found for run in (*ALWAYS, *WISHES) for found in run(plan, request, world)]


def site_of(place: Facts, world: World) -> Site | None:
    """The region's place that facts were copied from."""
    return world.by_id.get(place.id)


def days(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """As many days as wished, on the dates wished."""
    dates = tuple(day.date for day in plan.days)
    if dates != request.dates:
        yield Violation("days", None, f"{dates} instead of {request.dates}")
    for number, day in enumerate(plan.days):
        if not day.items:
            yield Violation("days", number, "nothing happens")
        if any(item.start.date() != day.date for item in day.items):
            yield Violation("days", number, "an item of another day")


def overlap(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """One thing after the other, from the time wished on."""
    numbered = [(number, item) for number, day in enumerate(plan.days) for item in day.items]
    for number, item in numbered:
        if item.end < item.start:
            yield Violation("overlap", number, f"{item.kind} ends before it starts")
    for (_, before), (number, after) in pairwise(numbered):
        if after.start < before.end:
            yield Violation(
                "overlap", number, f"{after.kind} at {after.start} before {before.kind} ends at {before.end}"
            )
    if numbered:
        first = numbered[0][1].start
        if first < plan.outset.now or (
            request.depart and first.date() == request.first and first.time() < request.depart
        ):
            yield Violation("overlap", 0, f"begins at {first}, too early")


def path(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """One is only where one has driven or walked to: no jumps, from the outset and back to it."""
    parked = (plan.outset.x, plan.outset.y)
    spot = parked
    for number, day in enumerate(plan.days):
        for item in day.items:
            there = (item.place.x, item.place.y)
            if item.kind == "drive":
                origin = item.origin
                if origin is None or walk((origin.x, origin.y), parked) > NEXT_DOOR:
                    yield Violation("path", number, f"a drive to {item.place.name} begins where the car is not")
                parked = spot = there
                continue
            if there != spot and walk(parked, there) > WALK + 5:
                yield Violation("path", number, f"nobody drives to {item.place.name}")
            station = item.charging.station if item.charging else None
            if station is not None and walk((station.x, station.y), parked) > NEXT_DOOR:
                yield Violation("path", number, f"the car is not at {station.name}")
            spot = there


def loop(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """The trip ends where it began, if wished."""
    items = list(plan.items)
    last = items[-1] if items else None
    if request.back_home and (last is None or last.kind != "home" or last.place.id != 0):
        yield Violation("loop", len(plan.days) - 1, "does not end where it began")
    for number, day in enumerate(plan.days):
        if any(item.kind == "home" for item in day.items[:-1]):
            yield Violation("loop", number, "is home before the day is over")


def lodging(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """A bed comes last every evening that is spent out."""
    for number, day in enumerate(plan.days):
        if any(item.kind == "lodging" for item in day.items[:-1]):
            yield Violation("lodging", number, "the lodging is not last")
        bedded = bool(day.items) and day.items[-1].kind == "lodging"
        if request.sleeps(number) and not bedded and all(u.wish != "lodging" for u in plan.unmet):
            yield Violation("lodging", number, "no bed")


def facts(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """Every place exists, and what is told of it is what the region's tags say."""
    for number, day in enumerate(plan.days):
        stations = [item.charging.station for item in day.items if item.charging]
        for place in (*(item.place for item in day.items), *stations):
            if place.id == 0:
                continue
            site = site_of(place, world)
            if site is None or Facts.of(site.place) != place:
                yield Violation("facts", number, f"{place.name} is not in the region as told")


def hours(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """Places are open for as long as one stays."""
    for number, day in enumerate(plan.days):
        for item in day.items:
            stays = item.kind in ("visit", "charge") or (item.kind == "meal" and item.meal != "breakfast")
            site = site_of(item.place, world)
            if stays and site is not None and not is_open(site.hours, item.start, item.end):
                yield Violation("hours", number, f"{item.place.name} is closed between {item.start} and {item.end}")


def transfers(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """Drives take at least what the roads take, over the roads' distance, and never too long without a rest."""
    for number, day in enumerate(plan.days):
        for item in day.drives:
            origin = item.origin
            if origin is None:
                continue
            leg = world.roads.leg((origin.x, origin.y), (item.place.x, item.place.y), item.start)
            if leg is None:
                yield Violation("transfers", number, f"there is no road to {item.place.name}")
            elif item.minutes < ceil(leg.seconds / 60) or abs(item.metres - leg.metres) > 0.03 * leg.metres + 50:
                told = (
                    f"{item.minutes} min, {item.metres:.0f} m instead of {leg.seconds / 60:.1f} min, {leg.metres:.0f} m"
                )
                yield Violation("transfers", number, f"to {item.place.name}: {told}")
            if item.minutes > LONG_DRIVE + 30 and all(u.wish != "rest" for u in plan.unmet):
                yield Violation("transfers", number, f"{item.minutes} min without a rest")


def durations(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """Visits and meals last as long as such things last."""
    for number, day in enumerate(plan.days):
        for item in day.items:
            site = site_of(item.place, world)
            if item.kind == "visit" and site is not None:
                low, high = min(15.0, site.minutes), max(site.minutes * 2.4, 45)
                if not low <= item.minutes <= high:
                    yield Violation(
                        "durations", number, f"{item.minutes} min at {item.place.name}, usual {site.minutes}"
                    )
            if item.kind == "meal" and not 25 <= item.minutes <= 150:
                yield Violation("durations", number, f"{item.minutes} min for {item.meal}")


def diversity(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """No place twice, and no day full of one kind."""
    seen: set[int] = set()
    for number, day in enumerate(plan.days):
        kinds: dict[str, int] = {}
        for item in day.items:
            if item.kind not in ("visit", "meal") or item.meal == "breakfast":
                continue
            if item.place.id in seen:
                yield Violation("diversity", number, f"{item.place.name} comes twice")
            seen.add(item.place.id)
            if item.kind == "visit" and not item.fixed:
                kinds[item.place.category] = kinds.get(item.place.category, 0) + 1
        for kind, count in kinds.items():
            if count > 3 and all(u.wish != "diversity" for u in plan.unmet):
                yield Violation("diversity", number, f"{count} times {kind}")


def beds(plan: Plan) -> list[Item]:
    """Every night."""
    return [item for item in plan.items if item.kind == "lodging"]


ALWAYS: tuple[Check, ...] = (
    days,
    overlap,
    path,
    loop,
    lodging,
    facts,
    hours,
    transfers,
    durations,
    diversity,
)
