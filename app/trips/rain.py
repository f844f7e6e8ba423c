"""What a new forecast does to a plan: outdoor visits move to dry hours or give way to something under a roof."""

from dataclasses import replace
from datetime import datetime

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.trips.appeal import visit_appeal
from app.trips.change import why_not
from app.trips.days import MOST_ALIKE, DayMaker
from app.trips.draft import DayDraft, Draft, Node
from app.trips.forecast import Forecast
from app.trips.plan import Plan
from app.trips.planner import Made, finish
from app.trips.remake import remade
from app.trips.rhythm import visit_minutes
from app.trips.schedule import Clash, beginnings, timed
from app.trips.world import World

TRIED = 12


def replan_for_weather(
    world: World, plan: Plan, sky: str, celsius: float, now: datetime | None = None
) -> tuple[Made, tuple[Message, ...]]:
    """The plan under the weather as it is at `now`, and what changed for it, in sentences."""
    begin = next((item.start for item in plan.items), plan.outset.now)
    seen = now if now is not None and now <= begin else plan.outset.now
    outset = replace(plan.outset, sky=sky, celsius=celsius, now=seen)
    forecast = Forecast(outset.now, sky, celsius, world.altitude((outset.x, outset.y)))
    made = remade(world, replace(plan, outset=outset), forecast)
    draft, told = made.draft, []
    for number in range(len(draft.days)):
        draft, said = _dry_day(made, draft, number)
        told += said
    done = finish(made.frame, made.pool, draft, thrifty=False)
    return replace(done, plan=replace(done.plan, name=plan.name)), tuple(told)


def _dry_day(made: Made, draft: Draft, number: int) -> tuple[Draft, list[Message]]:
    """The draft with a day on which nobody gets wet, as far as that can be."""
    frame = made.frame
    told: list[Message] = []
    for _ in range(len(draft.days[number].nodes)):
        day, begin = draft.days[number], beginnings(draft)[number]
        stays = timed(frame, number, day, begin)
        if not isinstance(stays, Clash):
            return draft, told
        node = stays.node
        if node.role != "visit" or node not in day.nodes:
            return draft, told
        place = frame.world.sites[node.site].place.name
        ordered = DayMaker(frame, made.pool).reorder(number, day, begin)
        if not isinstance(timed(frame, number, ordered, begin), Clash):
            draft = draft.with_day(number, ordered)
            text = QT_TRANSLATE_NOOP("Car", "{place} moves to a dry hour.")
            told.append(Message(text, {"place": place}))
            continue
        other = _roofed(made, draft, number, day, node)
        at = day.nodes.index(node)
        if other is None:
            draft = draft.with_day(number, day.without(at))
            text = QT_TRANSLATE_NOOP("Car", "{place} falls out because of rain.")
            told.append(Message(text, {"place": place}))
            continue
        draft = draft.with_day(number, day.swap(at, other))
        text = QT_TRANSLATE_NOOP("Car", "{place} gives way to {other} because of rain.")
        told.append(Message(text, {"place": place, "other": frame.world.sites[other.site].place.name}))
    return draft, told


def _roofed(made: Made, draft: Draft, number: int, day: DayDraft, node: Node) -> Node | None:
    """A visit under a roof, or outdoors in a dry hour, that fits in its place."""
    frame, request = made.frame, made.frame.request
    sites = [frame.world.sites[n] for n in made.pool.visits if n not in draft.used]
    here = frame.xy(node.site)
    sites.sort(key=lambda s: (-visit_appeal(s, request) + 0.01 * frame.world.roads.guess(here, s.xy), s.index))
    at = day.nodes.index(node)
    kinds = [frame.world.sites[n.site].category for n in day.nodes if n.role == "visit"]
    for site in [s for s in sites if not s.outdoor and kinds.count(s.category) < MOST_ALIKE][:TRIED]:
        other = Node(site.index, "visit", visit_minutes(site.minutes, request))
        if why_not(frame, draft.with_day(number, day.swap(at, other))) is None:
            return other
    return None
