"""The stops of a plan as people count and name them."""

import re
from dataclasses import dataclass

from app.car.message import QT_TRANSLATE_NOOP
from app.trips.plan import Item, Plan
from app.trips.request import WrongWish

ARTICLE = re.compile(r"^(the|a|an|our|my)\s+")
KINDS = ("visit", "meal", "charge", "lodging", "rest")
WORDS = {
    "hotel": "lodging",
    "lodging": "lodging",
    "bed": "lodging",
    "cabin": "lodging",
    "charging": "charge",
    "charger": "charge",
    "charging stop": "charge",
    "charging station": "charge",
    "酒店": "lodging",
    "住宿": "lodging",
    "充电": "charge",
    "充电站": "charge",
}
MEALS = {
    "lunch": "lunch",
    "dinner": "dinner",
    "supper": "dinner",
    "午餐": "lunch",
    "午饭": "lunch",
    "晚餐": "dinner",
    "晚饭": "dinner",
}


@dataclass(frozen=True)
class Stop:
    """`number` from 1 through the whole plan; day and place among the draft's nodes of that day."""

    number: int
    day: int
    at: int
    item: Item


def stops_of(plan: Plan) -> list[Stop]:
    """Everything one drives to, but home; breakfasts do not count."""
    found: list[Stop] = []
    for number, day in enumerate(plan.days):
        nodes = [item for item in day.items if item.kind not in ("drive", "free")]
        for at, item in enumerate(nodes):
            if item.kind in KINDS and item.meal != "breakfast":
                found.append(Stop(len(found) + 1, number, at, item))
    return found


def stop_called(plan: Plan, called: str | int) -> Stop:
    """The stop that a number, a name, a meal or a kind means; WrongWish when there is none, or more than one."""
    stops = stops_of(plan)
    text = ARTICLE.sub("", str(called).strip().lower())
    if text.isdigit():
        fitting = [stop for stop in stops if stop.number == int(text)]
    else:
        names = [(stop, {stop.item.place.name.lower(), stop.item.place.name_zh}) for stop in stops]
        fitting = [stop for stop, known in names if text in known]
        fitting = fitting or [stop for stop in stops if stop.item.meal and stop.item.meal == MEALS.get(text)]
        fitting = fitting or [stop for stop in stops if stop.item.kind == WORDS.get(text)]
        fitting = fitting or [stop for stop in stops if stop.item.place.category == text]
        fitting = fitting or [stop for stop, known in names if any(text in name for name in known)]
    places = {stop.item.place.id for stop in fitting}
    if not fitting:
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "There is no stop {stop} in this plan."), stop=str(called))
    if len(places) > 1:
        text = QT_TRANSLATE_NOOP("Car", "Which one do you mean: {stops}?")
        raise WrongWish(text, stops=", ".join(stop.item.place.name for stop in fitting))
    return fitting[0]
