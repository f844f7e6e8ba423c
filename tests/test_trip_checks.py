"""Each check of a plan can fail: a plan that holds is spoilt in one respect, and the check says so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.car.message import Message
from app.trips.checks import check
from app.trips.plan import Day, Item, Plan, Unmet
from app.trips.planner import plan_trip
from app.trips.request import TripRequest
from tests.trip_requests import SATURDAY, lake_weekend, outset_at, world

Spoil = Callable[[Item], Item]


def spoilt(plan: Plan, choose: Callable[[Item], bool], spoil: Spoil | None) -> Plan:
    """The plan with the first fitting item changed, or left out."""
    days, done = [], False
    for day in plan.days:
        items: list[Item] = []
        for item in day.items:
            if not done and choose(item):
                done = True
                items += [spoil(item)] if spoil else []
            else:
                items.append(item)
        days.append(Day(day.date, tuple(items)))
    assert done
    return replace(plan, days=tuple(days))


def names(plan: Plan, request: TripRequest | None = None) -> set[str]:
    return {found.check for found in check(plan, request or plan.request, world())}


def kind(name: str) -> Callable[[Item], bool]:
    return lambda item: item.kind == name or item.meal == name


@pytest.fixture
def plan() -> Plan:
    return lake_weekend().plan


def moved(minutes: int) -> Spoil:
    return lambda item: replace(
        item, start=item.start + timedelta(minutes=minutes), end=item.end + timedelta(minutes=minutes)
    )


def test_the_plan_itself_holds(plan: Plan) -> None:
    assert names(plan) == set()


def test_day_count(plan: Plan) -> None:
    assert "days" in names(replace(plan, days=plan.days[:1]))


def test_overlap(plan: Plan) -> None:
    assert "overlap" in names(spoilt(plan, kind("lunch"), moved(-40)))


def test_nobody_jumps(plan: Plan) -> None:
    assert "path" in names(spoilt(plan, kind("drive"), None))


def test_closed_loop(plan: Plan) -> None:
    assert "loop" in names(spoilt(plan, kind("home"), None))


def test_lodging_last(plan: Plan) -> None:
    assert "lodging" in names(spoilt(plan, kind("lodging"), None))


def test_facts_are_traceable(plan: Plan) -> None:
    def better(item: Item) -> Item:
        return replace(item, place=replace(item.place, tags={**item.place.tags, "rating": "5.0"}))

    assert "facts" in names(spoilt(plan, kind("visit"), better))
    invented = spoilt(plan, kind("visit"), lambda item: replace(item, place=replace(item.place, id=999_999)))
    assert "facts" in names(invented)


def test_opening_hours(plan: Plan) -> None:
    def at_night(item: Item) -> Item:
        begin = item.start.replace(hour=3, minute=0)
        return replace(item, start=begin, end=begin + timedelta(hours=1))

    assert "hours" in names(
        spoilt(plan, lambda item: item.kind == "meal" and "opening_hours" in item.place.tags, at_night)
    )


def test_transfer_times(plan: Plan) -> None:
    quick = spoilt(plan, kind("drive"), lambda item: replace(item, end=item.start + timedelta(minutes=4)))
    assert "transfers" in names(quick)
    short = spoilt(plan, kind("drive"), lambda item: replace(item, metres=item.metres / 2))
    assert "transfers" in names(short)


def test_durations(plan: Plan) -> None:
    hurried = spoilt(plan, kind("visit"), lambda item: replace(item, end=item.start + timedelta(minutes=3)))
    assert "durations" in names(hurried)


def test_diversity(plan: Plan) -> None:
    visit = next(item for item in plan.items if item.kind == "visit")
    twice = replace(
        plan, days=(plan.days[0], Day(plan.days[1].date, (*plan.days[1].items[:-1], visit, plan.days[1].items[-1])))
    )
    assert "diversity" in names(twice)


def test_the_destination_is_reached(plan: Plan) -> None:
    assert "destination" in names(replace(plan, target=replace(plan.target, x=plan.target.x + 50_000)))


def test_meals_present_and_at_mealtimes(plan: Plan) -> None:
    assert "meals" in names(spoilt(plan, kind("dinner"), None))
    assert "meals" in names(spoilt(plan, kind("lunch"), moved(240)))


def test_diet(plan: Plan) -> None:
    assert "diet" in names(plan, replace(plan.request, diet="vegan")) or all(
        world().by_id[item.place.id].serves("vegan") for item in plan.items if item.meal in ("lunch", "dinner")
    )
    tables = [site for site in world().sites if site.category == "restaurant" and not site.serves("vegetarian")]
    from app.trips.plan import Facts

    meaty = spoilt(plan, kind("lunch"), lambda item: replace(item, place=Facts.of(tables[0].place)))
    assert "diet" in names(meaty)


def test_budget_sums(plan: Plan) -> None:
    assert "sums" in names(spoilt(plan, kind("dinner"), lambda item: replace(item, cost=1.0)))
    assert "budget" in names(plan, replace(plan.request, budget=50.0))


def test_charge_follows_from_the_drives(plan: Plan) -> None:
    assert "charge" in names(spoilt(plan, kind("drive"), lambda item: replace(item, kwh=0.1)))
    assert "charge" in names(spoilt(plan, kind("drive"), lambda item: replace(item, percent=99.0)))


def test_arrival_charge(plan: Plan) -> None:
    assert "arrival" in names(plan, replace(plan.request, arrive_percent=85.0))


def test_charging_is_as_quick_as_the_curve() -> None:
    outset = replace(outset_at(1), percent=14.0)
    plan = plan_trip(world(), TripRequest("the lake", SATURDAY), outset).plan
    assert names(plan) == set()

    def greedy(item: Item) -> Item:
        assert item.charging is not None
        return replace(item, end=item.start + timedelta(minutes=6))

    assert "charge" in names(spoilt(plan, lambda item: item.charging is not None, greedy))


def test_weather(plan: Plan) -> None:
    stormy = replace(plan, outset=replace(plan.outset, sky="THUNDERSTORM", now=plan.days[0].items[0].start))
    wet = [found for found in check(stormy, plan.request, world()) if found.check == "weather"]
    assert wet


def test_interests_quiet_and_pace(plan: Plan) -> None:
    assert "interests" in names(plan, replace(plan.request, interests=("animal magnetism",)))
    loud = spoilt(plan, kind("lodging"), lambda item: replace(item, place=replace(item.place, tags={})))
    assert "quiet" in names(loud)
    visits = [item for item in plan.items if item.kind == "visit"]
    crowded = replace(plan, days=(Day(plan.days[0].date, (*plan.days[0].items, *visits * 3)), *plan.days[1:]))
    assert "pace" in names(crowded)
    empty = replace(plan, days=tuple(Day(d.date, tuple(i for i in d.items if i.kind != "visit")) for d in plan.days))
    assert "visits" in names(empty)


def test_a_wish_that_the_plan_names_as_unmet_is_excused(plan: Plan) -> None:
    dear = replace(plan.request, budget=50.0)
    assert "budget" not in names(replace(plan, unmet=(Unmet("budget", Message("Too dear.")),)), dear)
