"""What the assistant is told of a plan, and the sentences that are spoken of it."""

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.trips.change import Offer
from app.trips.plan import Item, Plan
from app.trips.stops import Stop, stops_of
from app.trips.titles import day_name
from app.trips.unmet import arrivals

FIRST = 4  # stops that a spoken answer names
TOLD = 3  # unmet wishes that are spoken


def summary(plan: Plan, language: str, *, every: bool = False) -> dict[str, object]:
    """The plan in short facts; `every` stop, or the first day's."""
    stops = [stop for stop in stops_of(plan) if every or stop.day == 0]
    charged = [item.charging for item in plan.items if item.charging]
    begin = next((item.start for item in plan.items), plan.outset.now)
    told: dict[str, object] = {
        "destination": plan.target.name_zh if language == "zh" and plan.target.name_zh else plan.target.name,
        "first_day": plan.request.first.isoformat(),
        "days": plan.request.days,
        "adults": plan.request.adults,
        "leave": f"{begin:%H:%M}",
        "stops": [stop_data(stop, language) for stop in stops],
        "stops_in_all": len(stops_of(plan)),
        "kilometers": round(plan.metres / 1000),
        "driving_minutes": sum(item.minutes for day in plan.days for item in day.drives),
        "cost_eur": round(plan.costs.total),
        "toll_eur": round(plan.costs.tolls, 2),
        "arrival_percent": [round(percent) for _, percent in arrivals(plan)],
        "charging_stops": len(charged),
        "weather": _weather(plan),
        "unmet": [str(u.message) for u in plan.unmet],
    }
    if plan.lodging is not None:
        told["lodging"] = plan.lodging.called(language)
    if plan.request.children:
        told["children"] = plan.request.children
    if plan.name:
        told["name"] = plan.name
    return told


def stop_data(stop: Stop, language: str) -> dict[str, object]:
    """A stop in a few facts."""
    item = stop.item
    data: dict[str, object] = {
        "number": stop.number,
        "day": stop.day + 1,
        "time": f"{item.start:%H:%M}",
        "what": item.meal or item.kind,
        "name": item.place.called(language),
    }
    if item.charging is not None:
        data["charge_to_percent"] = round(item.charging.end_percent)
    return data


def offer_data(offer: Offer, language: str) -> dict[str, object]:
    """An alternative in a few facts."""
    tags = offer.site.place.tags
    data: dict[str, object] = {
        "name": offer.site.place.called(language),
        "extra_eur": offer.cost,
        "extra_driving_minutes": offer.minutes,
    }
    return data | {key: tags[key] for key in ("rating", "cuisine", "opening_hours", "stars") if key in tags}


def sentences(plan: Plan, language: str) -> tuple[Message, ...]:
    """The plan in words: when and where first, what it costs and leaves in the battery, what it cannot meet."""
    return (_way(plan, language), _sums(plan), *(named(u.message, plan, language) for u in plan.unmet[:TOLD]))


def named(message: Message, plan: Plan, language: str) -> Message:
    """The message with the plan's places named in a language."""
    if language != "zh":
        return message
    names = {item.place.name: item.place.called(language) for item in plan.items}
    names |= {plan.target.name: plan.target.name_zh or plan.target.name}
    values = {
        key: names.get(value, value) if isinstance(value, str) else value for key, value in message.values.items()
    }
    return Message(message.text, values)


def _way(plan: Plan, language: str) -> Message:
    begin = next((item.start for item in plan.items), plan.outset.now)
    comma = "、" if language == "zh" else ", "
    first = [stop.item for stop in stops_of(plan) if stop.day == 0 and stop.item.kind in ("visit", "meal", "charge")]
    values: dict[str, Value] = {
        "day": day_name(begin.date()).text,
        "time": f"{begin:%H:%M}",
        "stops": comma.join(_named(item, language) for item in first[:FIRST]),
        "place": plan.lodging.called(language) if plan.lodging else "",
    }
    if plan.lodging is None:
        return Message(QT_TRANSLATE_NOOP("Car", "On {day} we leave at {time}: {stops}."), values)
    text = QT_TRANSLATE_NOOP("Car", "On {day} we leave at {time}: {stops}, and stay the night at {place}.")
    return Message(text, values)


def _named(item: Item, language: str) -> str:
    return f"{item.place.called(language)} {item.start:%H:%M}"


def _sums(plan: Plan) -> Message:
    met = [percent for _, percent in arrivals(plan)]
    values: dict[str, Value] = {
        "euro": round(plan.costs.total),
        "percent": round(min(met, default=plan.outset.percent)),
        "toll": f"{plan.costs.tolls:.2f}",
    }
    if plan.costs.tolls:
        text = QT_TRANSLATE_NOOP(
            "Car",
            "It costs about {euro} euro with {toll} of tolls, and we always arrive with at least {percent} percent.",
        )
        return Message(text, values)
    text = QT_TRANSLATE_NOOP("Car", "It costs about {euro} euro, and we always arrive with at least {percent} percent.")
    return Message(text, values)


def _weather(plan: Plan) -> list[str]:
    """The sky at noon of each day, in the signal's words."""
    noons = [[item.weather for item in day.stays if item.weather and item.start.hour >= 11] for day in plan.days]
    return [weathers[0].sky.lower() if weathers else "" for weathers in noons]
