"""Which wishes a plan does not meet, and why: each in a sentence."""

from collections.abc import Iterator
from math import dist

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.trips.appeal import is_kind
from app.trips.kinds import categories_of
from app.trips.plan import Item, Plan, Unmet
from app.trips.rhythm import VISITS_A_DAY, load, meals_of
from app.trips.world import World

MEALS = {
    ("breakfast", False): QT_TRANSLATE_NOOP("Car", "There is no breakfast on day {day}."),
    ("lunch", False): QT_TRANSLATE_NOOP("Car", "I found no table for lunch on day {day}."),
    ("dinner", False): QT_TRANSLATE_NOOP("Car", "I found no table for dinner on day {day}."),
    ("lunch", True): QT_TRANSLATE_NOOP("Car", "I found no {diet} table for lunch on day {day}."),
    ("dinner", True): QT_TRANSLATE_NOOP("Car", "I found no {diet} table for dinner on day {day}."),
}
RAIN = QT_TRANSLATE_NOOP("Car", "Rain is forecast here.")
LOW = 0.5  # percent that reckoning may be off


def unmet(plan: Plan, world: World) -> tuple[Unmet, ...]:
    """Every wish that the plan falls short of."""
    told = (*_meals(plan), *_diet(plan, world), *_nights(plan, world), *_charge(plan), *_budget(plan), *_taste(plan))
    return (*_destination(plan), *told, *_pace(plan), *_weather(plan))


def begin_of(items: tuple[Item, ...]) -> int | None:
    """The minute after midnight at which a day begins; None for an empty one."""
    return items[0].start.hour * 60 + items[0].start.minute if items else None


def _say(wish: str, text: str, day: int | None = None, /, **values: Value) -> Unmet:
    return Unmet(wish, Message(text, dict(values)), day)


def _meals(plan: Plan) -> Iterator[Unmet]:
    for number, day in enumerate(plan.days):
        begin = begin_of(day.items)
        had = [item.meal for item in day.items if item.kind == "meal"]
        for meal in meals_of(plan.request, number, begin, plan.waived) if begin is not None else ():
            if meal not in had:
                keeps = meal != "breakfast" and plan.request.diet != "none"
                yield _say("meal", MEALS[meal, keeps], number, day=number + 1, diet=plan.request.diet)
        if not any(item.kind == "visit" for item in day.items):
            text = QT_TRANSLATE_NOOP("Car", "There is nothing to see on day {day}.")
            yield _say("visits", text, number, day=number + 1)


def _diet(plan: Plan, world: World) -> Iterator[Unmet]:
    diet = plan.request.diet
    for number, day in enumerate(plan.days):
        for item in day.items:
            site = world.by_id.get(item.place.id)
            if item.kind == "meal" and item.meal != "breakfast" and (site is None or not site.serves(diet)):
                text = QT_TRANSLATE_NOOP("Car", "{place} is not known to have {diet} dishes.")
                yield _say("diet", text, number, place=item.place.name, diet=diet)


def _destination(plan: Plan) -> Iterator[Unmet]:
    if not any(is_there(item, plan) for day in plan.days for item in day.stays):
        text = QT_TRANSLATE_NOOP("Car", "There is not enough time to get to {place} and back.")
        yield _say("destination", text, place=plan.target.name)


def _pace(plan: Plan) -> Iterator[Unmet]:
    for number, day in enumerate(plan.days):
        if load([item.minutes for item in day.items if item.kind == "visit"]) > VISITS_A_DAY[plan.request.pace] + 0.5:
            yield _say("pace", QT_TRANSLATE_NOOP("Car", "Day {day} is fuller than you wished."), number, day=number + 1)


def _nights(plan: Plan, world: World) -> Iterator[Unmet]:
    request = plan.request
    nights = [number for number in range(request.days) if request.sleeps(number)]
    missing = [n for n in nights if not any(item.kind == "lodging" for item in plan.days[n].items)]
    if missing:
        yield _say("lodging", QT_TRANSLATE_NOOP("Car", "I found no lodging near {place}."), place=plan.target.name)
    bed = plan.lodging
    if (
        bed is not None
        and request.lodging
        and bed.id in world.by_id
        and not is_kind(world.by_id[bed.id], request.lodging)
    ):
        text = QT_TRANSLATE_NOOP("Car", "I found no {wish} there and took {place}.")
        yield _say("lodging", text, wish=request.lodging, place=bed.name)
    if bed is not None and request.quiet and bed.tags.get("quiet") != "yes":
        yield _say("quiet", QT_TRANSLATE_NOOP("Car", "{place} is not known to be quiet."), place=bed.name)


def _charge(plan: Plan) -> Iterator[Unmet]:
    drives = [item for item in plan.items if item.kind == "drive"]
    lowest = min((item.percent for item in drives), default=100.0)
    if lowest <= 0:
        yield _say(
            "reserve", QT_TRANSLATE_NOOP("Car", "The battery does not last for this, and no charger is in reach.")
        )
    elif lowest < plan.outset.reserve - LOW:
        text = QT_TRANSLATE_NOOP("Car", "Without a charger in reach the battery would fall to {percent:.0f} percent.")
        yield _say("reserve", text, percent=lowest)
    wish = plan.request.arrive_percent
    if wish is None:
        return
    for number, percent in arrivals(plan):
        if percent < wish - LOW:
            text = QT_TRANSLATE_NOOP("Car", "On day {day} we arrive with {percent:.0f} percent instead of {wish:.0f}.")
            yield _say("arrive_percent", text, number, day=number + 1, percent=percent, wish=wish)


def is_there(item: Item, plan: Plan) -> bool:
    """Whether one is at the destination."""
    spot = (item.place.x, item.place.y)
    return item.place.id != 0 and item.kind != "charge" and dist(spot, plan.target.xy) <= plan.target.radius


def arrivals(plan: Plan) -> list[tuple[int, float]]:
    """Day and percent on coming to the destination, and at the end of every day's last drive."""
    found: list[tuple[int, float]] = []
    there = False
    for number, day in enumerate(plan.days):
        driven: Item | None = None
        for item in day.items:
            if item.kind == "drive":
                driven = item
            elif not there and is_there(item, plan):
                there = True
                if driven is not None:
                    found.append((number, driven.percent))
        last = day.items[-1] if day.items else None
        if last is not None and driven is not None and last.kind in ("lodging", "home"):
            found.append((number, driven.percent))
    return found


def _budget(plan: Plan) -> Iterator[Unmet]:
    budget, total = plan.request.budget, plan.costs.total
    if budget is not None and total > budget:
        text = QT_TRANSLATE_NOOP("Car", "The cheapest I found costs {total:.0f} euro, more than {budget:.0f}.")
        yield _say("budget", text, total=total, budget=budget)


def _taste(plan: Plan) -> Iterator[Unmet]:
    seen = {item.place.category for item in plan.items if item.kind in ("visit", "meal")}
    for interest in plan.request.interests:
        kinds = categories_of(interest)
        if not kinds:
            text = QT_TRANSLATE_NOOP("Car", "I do not know where to find {interest}.")
            yield _say(f"interest:{interest}", text, interest=interest)
        elif not seen.intersection(kinds):
            text = QT_TRANSLATE_NOOP("Car", "I found nothing for {interest} that is open and within reach.")
            yield _say(f"interest:{interest}", text, interest=interest)


def _weather(plan: Plan) -> Iterator[Unmet]:
    for number, day in enumerate(plan.days):
        for item in day.items:
            if item.kind == "visit" and any(note.text == RAIN for note in item.notes):
                text = QT_TRANSLATE_NOOP("Car", "Rain is forecast for {place} on day {day}.")
                yield _say("weather", text, number, place=item.place.name, day=number + 1)
