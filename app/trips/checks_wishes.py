"""Checks of a plan against its wishes: meals, diet, sums and budget, charge, weather, taste."""

from collections.abc import Iterator
from datetime import datetime, time
from math import dist

from app.car.energy import battery_celsius, charge_gained
from app.trips.battery import FULL, PLUGGING
from app.trips.checks import Check, Violation, site_of
from app.trips.costs import charging_cost, fee_cost, meal_cost, night_cost
from app.trips.forecast import Forecast
from app.trips.kinds import categories_of
from app.trips.plan import Item, Plan
from app.trips.request import TripRequest
from app.trips.rhythm import VISITS_A_DAY, load, meals_of
from app.trips.unmet import LOW, RAIN, arrivals, begin_of
from app.trips.windows import MEALTIMES
from app.trips.world import World


def excused(plan: Plan, wish: str, day: int | None = None) -> bool:
    """Whether the plan itself says that it cannot meet a wish."""
    return any(u.wish == wish and (u.day is None or day is None or u.day == day) for u in plan.unmet)


def meals(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """The meals that belong to a day, at mealtimes, each once."""
    for number, day in enumerate(plan.days):
        begin = begin_of(day.items)
        had = [item.meal for item in day.items if item.kind == "meal"]
        for meal in meals_of(request, number, begin, plan.waived) if begin is not None else ():
            if meal not in had and not excused(plan, "meal", number):
                yield Violation("meals", number, f"no {meal}")
        if len(set(had)) != len(had):
            yield Violation("meals", number, f"{had}")
        for item in day.items:
            if item.kind == "meal":
                first, last = MEALTIMES[item.meal]
                at = item.start.hour * 60 + item.start.minute
                if not first <= at <= last:
                    yield Violation("meals", number, f"{item.meal} at {item.start:%H:%M}")


def diet(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """Every table serves the diet, as its tags say."""
    for number, day in enumerate(plan.days):
        for item in day.items:
            site = site_of(item.place, world)
            eats = item.kind == "meal" and item.meal != "breakfast"
            if eats and (site is None or not site.serves(request.diet)) and not excused(plan, "diet", number):
                yield Violation("diet", number, f"{item.place.name} is not known to serve {request.diet}")


def sums(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """Every price follows from the tags, the sums add up, and the budget holds."""
    total = 0.0
    for number, day in enumerate(plan.days):
        for item in day.items:
            expected = _price(item, request, world)
            if abs(item.cost - expected) > 0.01:
                yield Violation("sums", number, f"{item.place.name} costs {item.cost} instead of {expected}")
            if item.charging is not None:
                site = site_of(item.charging.station, world)
                due = charging_cost(site, item.charging.kwh) if site else 0.0
                if abs(item.charging.cost - due) > 0.01:
                    yield Violation("sums", number, f"charging costs {item.charging.cost} instead of {due}")
                total += item.charging.cost
            total += item.cost
    if abs(plan.costs.total - total) > 0.05:
        yield Violation("sums", None, f"total {plan.costs.total} instead of {total:.2f}")
    if request.budget is not None and total > request.budget + 0.01 and not excused(plan, "budget"):
        yield Violation("budget", None, f"{total:.2f} of {request.budget:.2f}")


def _price(item: Item, request: TripRequest, world: World) -> float:
    site = site_of(item.place, world)
    if item.kind == "drive" and item.origin is not None:
        leg = world.roads.leg((item.origin.x, item.origin.y), (item.place.x, item.place.y), item.start)
        return round(leg.toll, 2) if leg else 0.0
    if site is None:
        return 0.0
    if item.kind == "meal":
        return meal_cost(site, item.meal, request)
    if item.kind == "visit":
        return fee_cost(site, request)
    return night_cost(site, request) if item.kind == "lodging" else 0.0


def charge(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """The battery follows from drives and charging, stays above the reserve and arrives as wished."""
    percent, capacity = plan.outset.percent, plan.outset.capacity
    for number, day in enumerate(plan.days):
        for item in day.items:
            if item.kind == "drive":
                percent -= item.kwh / capacity * 100
                if percent < plan.outset.reserve - LOW and not excused(plan, "reserve"):
                    yield Violation("charge", number, f"{percent:.1f} % at {item.place.name}")
                due = _energy(plan, number, item, world)
                if abs(item.kwh - due) > 0.05 + 0.02 * due:
                    yield Violation("charge", number, f"{item.kwh} kWh to {item.place.name} instead of {due:.2f}")
            if item.charging is not None:
                yield from _charged(plan, number, item, percent)
                percent = item.charging.end_percent
            if abs(item.percent - percent) > 0.3:
                yield Violation(
                    "charge", number, f"{item.percent} % told, {percent:.1f} % reckoned at {item.place.name}"
                )
            percent = item.percent
    for number, arriving in arrivals(plan):
        wish = request.arrive_percent
        if wish is not None and arriving < wish - LOW and not excused(plan, "arrive_percent", number):
            yield Violation("arrival", number, f"{arriving} % instead of {wish}")


def _energy(plan: Plan, number: int, item: Item, world: World) -> float:
    """kWh that a drive takes at that day's temperature."""
    outset, target = plan.outset, plan.target
    forecast = Forecast(outset.now, outset.sky, outset.celsius, world.altitude((outset.x, outset.y)))
    noon = datetime.combine(plan.days[number].date, time(12))
    celsius = forecast.at(noon, world.altitude(target.xy), target.x / 1000).celsius
    origin = item.origin or item.place
    leg = world.roads.leg((origin.x, origin.y), (item.place.x, item.place.y), item.start)
    return leg.kwh(celsius) if leg else 0.0


def _charged(plan: Plan, number: int, item: Item, percent: float) -> Iterator[Violation]:
    charging = item.charging
    assert charging is not None
    if charging.end_percent > FULL + 0.1 or charging.start_percent < percent - 0.3:
        yield Violation("charge", number, f"from {charging.start_percent} to {charging.end_percent} %")
    minutes = item.minutes if item.minutes else 8 * 60
    warm = battery_celsius(40.0, preconditioned=True)
    most = charge_gained(
        max(0.0, charging.start_percent), minutes - PLUGGING + 1, charging.kw, warm, plan.outset.capacity
    )
    if charging.end_percent - charging.start_percent > most + 0.5:
        yield Violation("charge", number, f"{charging.end_percent - charging.start_percent:.0f} % in {minutes} min")
    if abs(charging.kwh - (charging.end_percent - charging.start_percent) / 100 * plan.outset.capacity) > 0.3:
        yield Violation("charge", number, f"{charging.kwh} kWh")


def weather(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """Nobody is sent into the rain without being told, and the forecast reaches that far."""
    outset = plan.outset
    forecast = Forecast(outset.now, outset.sky, outset.celsius, world.altitude((outset.x, outset.y)))
    for number, day in enumerate(plan.days):
        for item in day.items:
            site = site_of(item.place, world)
            if item.kind != "visit" or site is None or not site.outdoor:
                continue
            height = world.altitude(site.xy)
            hours = range(item.start.hour, -(-(item.end.hour * 60 + item.end.minute) // 60))
            wet = any(
                forecast.at(datetime.combine(day.date, time(hour)), height, site.xy[0] / 1000).wet for hour in hours
            )
            if wet and not (any(note.text == RAIN for note in item.notes) and excused(plan, "weather", number)):
                yield Violation("weather", number, f"rain at {item.place.name}")


def taste(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """Interests, quiet, pace, and something to see every day."""
    seen = {item.place.category for item in plan.items if item.kind in ("visit", "meal")}
    for interest in request.interests:
        if not seen.intersection(categories_of(interest)) and not excused(plan, f"interest:{interest}"):
            yield Violation("interests", None, f"nothing for {interest}")
    bed = plan.lodging
    if request.quiet and bed is not None and bed.tags.get("quiet") != "yes" and not excused(plan, "quiet"):
        yield Violation("quiet", None, bed.name)
    for number, day in enumerate(plan.days):
        visits = [item.minutes for item in day.items if item.kind == "visit"]
        if load(visits) > VISITS_A_DAY[request.pace] + 0.5 and not excused(plan, "pace", number):
            yield Violation("pace", number, f"{len(visits)} visits")
        if not visits and not excused(plan, "visits", number):
            yield Violation("visits", number, "nothing to see")


def destination(plan: Plan, request: TripRequest, world: World) -> Iterator[Violation]:
    """One gets to where one wished to go."""
    spots = [(item.place.x, item.place.y) for day in plan.days for item in day.stays if item.place.id]
    if all(dist(spot, plan.target.xy) > plan.target.radius for spot in spots) and not excused(plan, "destination"):
        yield Violation("destination", None, plan.target.name)


WISHES: tuple[Check, ...] = (destination, meals, diet, sums, charge, weather, taste)
