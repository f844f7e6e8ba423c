"""A plan taken apart again, so that it can be changed."""

from app.car.message import QT_TRANSLATE_NOOP
from app.trips.draft import OUTSET, DayDraft, Draft, Node
from app.trips.forecast import Forecast
from app.trips.plan import Day, Item, Plan
from app.trips.planner import Made
from app.trips.pool import gather
from app.trips.request import WrongWish
from app.trips.schedule import Frame
from app.trips.windows import Windows
from app.trips.world import World


def remade(world: World, plan: Plan, forecast: Forecast | None = None) -> Made:
    """The plan with its draft; WrongWish when it holds places that this region lacks."""
    outset = plan.outset
    forecast = forecast or Forecast(outset.now, outset.sky, outset.celsius, world.altitude((outset.x, outset.y)))
    frame = Frame(world, plan.request, outset, plan.target, forecast, Windows(world, forecast))
    days: list[DayDraft] = []
    for number, day in enumerate(plan.days):
        night = plan.days[number - 1].items[-1:] if number else ()
        days.append(_day(world, day, night[0] if night else None))
    return Made(plan, Draft(tuple(days), plan.waived), frame, gather(frame))


def _day(world: World, day: Day, night: Item | None) -> DayDraft:
    nodes = [_node(world, item, night) for item in day.items if item.kind not in ("drive", "free")]
    first = day.items[0].start if day.items else None
    return DayDraft(first.hour * 60 + first.minute if first else 0, tuple(nodes))


def _node(world: World, item: Item, night: Item | None) -> Node:
    if item.kind == "home" or item.place.id == 0:
        return Node(OUTSET, "home")
    site = world.by_id.get(item.place.id)
    if site is None:
        text = QT_TRANSLATE_NOOP("Car", "{place} is not in this region, so I cannot change the plan.")
        raise WrongWish(text, place=item.place.name)
    charging = night.charging if item.meal == "breakfast" and night is not None else item.charging
    station = world.by_id.get(charging.station.id) if charging is not None else None
    to_percent = charging.end_percent if charging is not None and item.kind == "charge" else 0.0
    return Node(
        site.index,
        item.kind,  # type: ignore[arg-type]
        0 if item.kind == "lodging" else item.minutes,
        item.meal,
        station.index if station is not None and item.kind != "charge" else None,
        to_percent,
        item.fixed,
    )
