"""Changes to a plan: what must change does, everything still holds, and what cannot be is said."""

from collections.abc import Callable

import pytest

from app.trips import change, tempo
from app.trips.checks import check
from app.trips.plan import Plan
from app.trips.planner import Made, plan_trip
from app.trips.rain import replan_for_weather
from app.trips.remake import remade
from app.trips.request import WrongWish
from app.trips.stops import stop_called, stops_of
from tests.trip_requests import lake_weekend, outset_at, request_at, world


@pytest.fixture
def made() -> Made:
    return remade(world(), lake_weekend().plan)


def holds(plan: Plan) -> bool:
    return check(plan, plan.request, world()) == []


def visits(plan: Plan) -> list[str]:
    return [item.place.name for item in plan.items if item.kind == "visit"]


def test_a_plan_taken_apart_is_the_same_plan(made: Made) -> None:
    assert made.draft == lake_weekend().draft


def test_alternatives_all_hold_and_one_is_taken(made: Made) -> None:
    offers = change.alternatives(made, "dinner")
    assert len(offers) > 1
    for offer in offers:
        plan = change.swap(made, "dinner", offer.site.place.id).plan
        assert holds(plan) and offer.site.place.name in [item.place.name for item in plan.items]


def test_swapping_the_hotel_moves_night_and_breakfast(made: Made) -> None:
    other = change.alternatives(made, "hotel", 1)[0].site.place
    plan = change.swap(made, "hotel", other.name).plan
    nights = {item.place.id for item in plan.items if item.kind == "lodging" or item.meal == "breakfast"}
    assert nights == {other.id} and holds(plan)


def test_a_dropped_stop_is_gone_and_a_dropped_meal_is_not_missed(made: Made) -> None:
    first = visits(made.plan)[0]
    assert first not in visits(change.drop(made, first).plan)
    plan = change.drop(made, "dinner").plan
    assert all(item.meal != "dinner" for item in plan.items) and plan.waived == ("0:dinner",) and holds(plan)


def test_a_museum_is_added(made: Made) -> None:
    plan = change.add(made, "museum").plan
    assert "museum" in {item.place.category for item in plan.items} and holds(plan)


def test_a_stop_moves_to_another_place_in_the_order(made: Made) -> None:
    order = [stop.item.place.name for stop in stops_of(made.plan)]
    second, third = order[1], order[2]
    after = [stop.item.place.name for stop in stops_of(change.move(made, 2, 3).plan)]
    assert after.index(third) < after.index(second)


def test_later_leaves_later_and_cheaper_costs_less(made: Made) -> None:
    begin = made.plan.days[0].items[0].start
    later = tempo.earlier(made, -30).plan
    assert (later.days[0].items[0].start - begin).total_seconds() == 1800 and holds(later)
    cheap = tempo.cheaper(made).plan
    assert cheap.costs.total < made.plan.costs.total and holds(cheap)


def test_fuller_sees_more_and_calmer_sees_less(made: Made) -> None:
    full = tempo.fuller(made)
    assert len(visits(full.plan)) > len(visits(made.plan)) and holds(full.plan)
    calm = tempo.calmer(full).plan
    assert len(visits(calm)) < len(visits(full.plan)) and holds(calm)


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        (lambda made: change.drop(made, "hotel"), "needs a bed"),
        (lambda made: change.drop(made, "99"), "no stop 99"),
        (lambda made: change.swap(made, "lunch"), "Which one"),
        (lambda made: change.swap(made, "dinner", "Harbour Museum"), "cannot take the place"),
        (lambda made: change.move(made, 1, 40), "stops"),
        (lambda made: change.move(made, "hotel", 1), "last stop"),
        (lambda made: change.add(made, "moon landing"), "no place called"),
        (lambda made: tempo.earlier(made, 900), "before now"),
    ],
)
def test_what_cannot_be_is_said(made: Made, verb: Callable[[Made], Made], said: str) -> None:
    with pytest.raises(WrongWish) as told:
        verb(made)
    assert said in str(told.value.message)


def test_rain_moves_people_under_a_roof(made: Made) -> None:
    outset = outset_at(5)
    for seed in range(40):
        request = request_at(seed)
        plan = plan_trip(world(), request, outset).plan
        outdoors = [i for i in plan.days[0].items if i.kind == "visit" and world().by_id[i.place.id].outdoor]
        if request.first == outset.now.date() and outdoors:
            break
    wet, told = replan_for_weather(world(), plan, "THUNDERSTORM", 12.0)
    assert holds(wet.plan) and wet.plan.outset.sky == "THUNDERSTORM"
    assert told or visits(wet.plan) == visits(plan)


def test_random_changes_of_random_plans_hold() -> None:
    for seed in range(8):
        made = plan_trip(world(), request_at(seed), outset_at(seed))
        verbs: list[Callable[[Made], Made]] = [tempo.cheaper, tempo.calmer, tempo.fuller]
        verbs += [lambda m, s=stop: change.swap(m, s.number) for stop in stops_of(made.plan)[:3]]
        verbs += [lambda m, s=stop: change.drop(m, s.number) for stop in stops_of(made.plan)[:3]]
        for verb in verbs:
            try:
                assert holds(verb(made).plan)
            except WrongWish as wrong:
                assert str(wrong.message).endswith((".", "?"))


def test_stops_are_found_by_number_name_meal_and_kind(made: Made) -> None:
    third = stops_of(made.plan)[2]
    assert stop_called(made.plan, 3) == stop_called(made.plan, third.item.place.name) == third
    assert stop_called(made.plan, "晚餐").item.meal == "dinner"
    assert stop_called(made.plan, "hotel").item.kind == "lodging"
