"""The trip's commands as the assistant calls them: plans in a signal, undone, saved, sent, shared."""

import asyncio
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.car.car import Car, Done
from app.car.catalogue import NAVIGATION, TRIP_PLAN, TRIP_SAVED
from app.domains.language import Words
from app.domains.navigation import Navigation
from app.domains.trip import Trip
from app.domains.trip_shelf import read_plan
from app.domains.trip_wishes import day_of
from app.toolbox import CockpitToolbox
from app.trips.request import WrongWish
from tests.region import region_file

NOW = datetime(2026, 5, 14, 14, 32)
WISH = {
    "where": "lake",
    "days": 2,
    "day": "saturday",
    "adults": 2,
    "quiet": True,
    "diet": "vegetarian",
    "meals": ["lunch"],
    "arrive_percent": 40,
}


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def trip(car: Car, qt: object, tmp_path: Path) -> Trip:
    return Trip(car, Navigation(car, region_file(), now=lambda: NOW), folder=tmp_path)


class Talk:
    """Calls tools, each in a turn of its own."""

    def __init__(self, trip: Trip) -> None:
        self.box = CockpitToolbox([trip], Words())
        self.turns = 0

    async def __call__(self, name: str, /, **arguments: object) -> dict[str, Any]:
        self.turns += 1
        return dict((await self.box.call(name, arguments, turn=f"t{self.turns}", agent="test")).content)


@pytest.fixture
def talk(trip: Trip) -> Talk:
    return Talk(trip)


async def test_a_plan_is_told_in_a_few_sentences_and_facts(talk: Talk, car: Car) -> None:
    told = await talk("trip_plan", **WISH)
    state = told["state"]
    assert told["status"] == "done" and state["days"] == 2 and state["unmet"] == []
    assert min(state["arrival_percent"]) >= 40 and state["cost_eur"] > 0 and state["lodging"]
    assert 2 <= len(told["also"]) <= 3 and told["also"][0].startswith("On Saturday we leave at ")
    assert len(json.dumps(told)) < 3000
    assert read_plan(str(car[TRIP_PLAN])) is not None


async def test_undo_brings_the_former_plan_back(talk: Talk, trip: Trip, car: Car) -> None:
    await talk("trip_plan", **WISH)
    first = trip.state.plan
    assert (await talk("trip_drop", stop="dinner"))["status"] == "done"
    assert trip.state.plan != first
    car.undo(f"t{talk.turns}")
    assert trip.state.plan == first
    car.undo("t1")
    assert trip.state.plan is None and not trip.planned


async def test_changes_answer_with_the_new_plan(talk: Talk, trip: Trip) -> None:
    await talk("trip_plan", **WISH)
    offers = (await talk("trip_alternatives", stop="dinner"))["state"]["alternatives"]
    swapped = await talk("trip_swap", stop="dinner", place=offers[0]["name"])
    assert offers[0]["name"] in [stop["name"] for stop in swapped["state"]["stops"]]
    before = trip.euro
    assert (await talk("trip_change", how="cheaper"))["state"]["cost_eur"] < before
    assert (await talk("trip_change", how="later", minutes=20))["status"] == "done"
    assert (await talk("trip_add", what="museum"))["status"] == "done"
    assert (await talk("trip_move", stop="2", position=1))["status"] in ("done", "refused")
    words = (await talk("trip_read"))["state"]["in_words"]
    assert "euro" in words


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("trip_plan", {"where": "Nowhere at all"}, "no place called"),
        ("trip_plan", {"where": "the lake", "days": 9}, "1 to 7"),
        ("trip_plan", {"where": "the lake", "day": "2026-06-30"}, "7 days ahead"),
        ("trip_plan", {"where": "the lake", "day": "soonish"}, "which day"),
        ("trip_drop", {"stop": "lunch"}, "no trip plan yet"),
        ("trip_send", {}, "no trip plan yet"),
        ("trip_open", {"name": "Rome"}, "no saved trip"),
    ],
)
async def test_a_no_is_one_sentence(talk: Talk, tool: str, arguments: dict[str, object], said: str) -> None:
    told = await talk(tool, **arguments)
    assert told["status"] in ("refused", "error") and said in told["reason"]


async def test_the_day_is_sent_to_navigation_in_one_wish(talk: Talk, trip: Trip, car: Car) -> None:
    await talk("trip_plan", **WISH)
    plan = trip.state.plan
    assert plan is not None
    told = await talk("trip_send")
    stops = json.loads(str(car[f"{NAVIGATION}.Stops"]))
    lodging = plan.days[0].items[-1]
    assert car[f"{NAVIGATION}.DestinationSet.Name"] == lodging.place.name == told["state"]["destination"]
    assert [stop["name"] for stop in stops] == [
        item.place.name for item in plan.days[0].items if item.kind in ("visit", "meal", "charge")
    ]
    assert any("tolls" in sentence for sentence in told.get("also", [])) == bool(told["state"]["toll_eur"])
    assert trip.way.title == trip.title


async def test_saved_plans_outlive_the_program(talk: Talk, trip: Trip, car: Car, tmp_path: Path) -> None:
    await talk("trip_plan", **WISH)
    assert (await talk("trip_save", name="Our lake"))["state"] == {"saved": "Our lake"}
    assert trip.kept
    again = Trip(Car(), Navigation(Car(), region_file(), now=lambda: NOW), folder=tmp_path)
    assert again.saved == ["Our lake"]
    assert isinstance(again.open("our lake").outcome, Done) and again.title == "Our lake"
    car.undo("t2")
    assert trip.saved == [] and json.loads(str(car[TRIP_SAVED])) == {}


def test_a_damaged_file_is_set_aside_and_named(car: Car, qt: object, tmp_path: Path) -> None:
    (tmp_path / "trips.json").write_text('{"Rome": "no plan"}', encoding="utf-8")
    trip = Trip(car, Navigation(car, region_file(), now=lambda: NOW), folder=tmp_path)
    assert trip.saved == [] and trip.lost is not None and "trips.damaged.json" in str(trip.lost)
    assert (tmp_path / "trips.damaged.json").is_file() and not (tmp_path / "trips.json").exists()


async def test_rain_changes_the_plan_and_says_so(talk: Talk, trip: Trip, car: Car) -> None:
    said: list[object] = []
    trip.noticed.connect(said.append)
    await talk("trip_plan", where="the lake", days=1, day="today", start_time="15:00", pace="full")
    plan = trip.state.plan
    assert plan is not None
    car.record({"Vehicle.Exterior.Weather": "THUNDERSTORM"})
    while trip._tasks:
        await asyncio.gather(*trip._tasks)
    now = trip.state.plan
    assert now is not None and (now == plan) == (not said)
    assert said == [] or str(said[0]).endswith(".")


def test_words_for_days() -> None:
    assert day_of("saturday", NOW, 2) == date(2026, 5, 16) == day_of("周六", NOW, 2)
    assert day_of("thursday", NOW, 1) == date(2026, 5, 21)  # this afternoon it is too late for today
    assert day_of(None, NOW, 1) == day_of("tomorrow", NOW, 1) == date(2026, 5, 15)
    assert day_of("2026-05-18", NOW, 1) == date(2026, 5, 18)
    with pytest.raises(WrongWish):
        day_of("someday", NOW, 1)


async def test_the_screen_has_rows_for_everything(talk: Talk, trip: Trip) -> None:
    await talk("trip_plan", **WISH)
    assert [len(day["items"]) > 5 for day in trip.days] == [True, True]  # type: ignore[arg-type]
    while trip._tasks:
        await asyncio.gather(*trip._tasks)
    assert len(trip.line) > 20 and trip.pins and trip.sums[-1]["euro"] == trip.euro
    trip.showDay(1)
    assert trip.day == 1 and trip.pins
    assert trip.brief().startswith("plan: 2 days at ")
