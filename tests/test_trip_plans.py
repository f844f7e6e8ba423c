"""Plans for generated wishes: every check holds, or the plan says which wish it cannot meet."""

import json
import os
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from app.trips.checks import check
from app.trips.plan import Plan
from app.trips.planner import plan_trip
from app.trips.request import TripRequest, WrongWish
from app.trips.target import resolve
from app.trips.unmet import arrivals
from tests.trip_requests import NOW, SATURDAY, lake_weekend, outset_at, request_at, world

COUNT = int(os.environ.get("MERIDIAN_TRIPS", "80"))  # `main.py bench trips` plans 500


@pytest.mark.parametrize("seed", range(COUNT))
def test_every_check_holds_for_generated_wishes(seed: int) -> None:
    request = request_at(seed)
    plan = plan_trip(world(), request, outset_at(seed)).plan
    assert check(plan, request, world()) == []
    assert all(str(u.message).endswith(".") for u in plan.unmet)


def test_the_weekend_at_the_lake_meets_every_wish() -> None:
    plan = lake_weekend().plan
    assert plan.unmet == () and check(plan, plan.request, world()) == []
    first = plan.days[0]
    lunch = next(item for item in first.items if item.meal == "lunch")
    assert lunch.place.tags.get("diet:vegetarian") in ("yes", "only") or lunch.place.tags.get("diet:vegan")
    assert plan.lodging is not None and plan.lodging.tags["quiet"] == "yes"
    assert min(percent for _, percent in arrivals(plan)) >= 40
    assert first.items[-1].kind == "lodging" and plan.days[-1].items[-1].kind == "home"


def test_the_same_wishes_give_the_same_plan() -> None:
    again = plan_trip(world(), request_at(7), outset_at(7)).plan
    assert again == plan_trip(world(), request_at(7), outset_at(7)).plan


def test_a_plan_survives_json() -> None:
    for seed in range(12):
        plan = plan_trip(world(), request_at(seed), outset_at(seed)).plan
        assert Plan.from_json(json.loads(json.dumps(plan.to_json()))) == plan


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"where": "  "}, "where"),
        ({"days": 8}, "1 to 7 days"),
        ({"first": NOW.date() - timedelta(days=1)}, "passed"),
        ({"first": NOW.date() + timedelta(days=7), "days": 2}, "7 days ahead"),
        ({"adults": 0}, "adult"),
        ({"adults": 6, "children": 6}, "up to 9"),
        ({"budget": 0.0}, "more than 0"),
        ({"arrive_percent": 95.0}, "0 to 90"),
        ({"first": NOW.date(), "depart": time(6)}, "06:00"),
        ({"diet": "paleo"}, "paleo"),
        ({"where": "Atlantis Deep"}, "no place called"),
    ],
)
def test_a_wish_that_cannot_be_is_named_in_a_sentence(wrong: dict[str, object], said: str) -> None:
    request = replace(TripRequest("the lake", SATURDAY), **wrong)  # type: ignore[arg-type]
    with pytest.raises(WrongWish) as told:
        plan_trip(world(), request, outset_at(1))
    assert said in str(told.value.message) and str(told.value.message).endswith(".")


def test_a_budget_that_is_too_small_is_said_and_the_rest_is_planned() -> None:
    request = TripRequest("the lake", SATURDAY, 3, budget=60)
    plan = plan_trip(world(), request, outset_at(1)).plan
    assert [u.wish for u in plan.unmet if u.wish == "budget"] == ["budget"]
    assert len(plan.days) == 3 and all(day.items for day in plan.days)


def test_landscapes_are_places_of_this_country() -> None:
    home = lake_weekend().frame.outset
    lake = resolve("the lake", (home.x, home.y), world())
    coast = resolve("海边", (home.x, home.y), world())
    assert lake.name != coast.name
    assert resolve("Lake Village", (home.x, home.y), world()).name == "Lake Village"


def test_a_named_place_is_visited() -> None:
    request = TripRequest("Harbour Museum", date(2026, 5, 15))
    plan = plan_trip(world(), request, outset_at(3)).plan
    assert "Harbour Museum" in [item.place.name for item in plan.items if item.kind == "visit"]
