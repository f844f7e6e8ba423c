"""From wishes to a plan that holds: days are filled, charged, made affordable, reckoned and checked."""

import math
from dataclasses import dataclass, replace

from app.trips.assemble import assemble
from app.trips.battery import follow
from app.trips.charge import lacking, with_charging
from app.trips.cheaper import cheaper_steps, holds
from app.trips.days import DayMaker
from app.trips.draft import DayDraft, Draft
from app.trips.forecast import Forecast
from app.trips.plan import Plan
from app.trips.pool import Pool, gather
from app.trips.request import Outset, TripRequest
from app.trips.schedule import Clash, Frame
from app.trips.target import resolve
from app.trips.unmet import unmet
from app.trips.windows import Windows
from app.trips.world import World

SAVINGS = 24  # steps towards a budget


@dataclass(frozen=True)
class Made:
    """A plan with what it was made of, for later changes."""

    plan: Plan
    draft: Draft
    frame: Frame
    pool: Pool


def frame_of(world: World, request: TripRequest, outset: Outset, seed: int = 7) -> Frame:
    """Everything that a plan for these wishes is made within; WrongWish for wishes that cannot be planned."""
    request = request.validated(outset.now)
    here = (outset.x, outset.y)
    target = resolve(request.where, here, world, request.days)
    forecast = Forecast(outset.now, outset.sky, outset.celsius, world.altitude(here), seed)
    return Frame(world, request, outset, target, forecast, Windows(world, forecast))


def plan_trip(world: World, request: TripRequest, outset: Outset, seed: int = 7) -> Made:
    """The best plan found; what it cannot meet is in its `unmet`. WrongWish for wishes that cannot be planned."""
    frame = frame_of(world, request, outset, seed)
    pool = gather(frame)
    bed = pool.beds[0] if pool.beds and any(request.sleeps(day) for day in range(request.days)) else None
    draft = DayMaker(frame, pool).draft(bed)
    return finish(frame, pool, draft)


def finish(frame: Frame, pool: Pool, draft: Draft, *, thrifty: bool = True) -> Made:
    """Charging, budget (if `thrifty`), times and judgement for a draft whose days are filled."""
    draft = charged(frame, draft)
    plan = _assembled(frame, draft)
    budget = frame.request.budget
    if budget is not None and thrifty:
        for _ in range(SAVINGS):
            if plan.costs.total <= budget:
                break
            step = _saving(frame, pool, draft, plan.costs.total)
            if step is None:
                break
            draft, plan = step
    return Made(replace(plan, unmet=unmet(plan, frame.world)), draft, frame, pool)


def _saving(frame: Frame, pool: Pool, draft: Draft, total: float) -> tuple[Draft, Plan] | None:
    """The draft made cheaper by one step."""
    for _, offer in cheaper_steps(frame, draft, pool):
        if holds(frame, offer):
            known = follow(frame, offer)
            enough = not isinstance(known, Clash) and not lacking(known[2])
            cheaper = offer if enough else with_charging(frame, _uncharged(offer))
            plan = assemble(frame, cheaper) if not isinstance(cheaper, Clash) else cheaper
            if not isinstance(plan, Clash) and not isinstance(cheaper, Clash) and plan.costs.total < total - 0.5:
                return cheaper, plan
    return None


def _uncharged(draft: Draft) -> Draft:
    """Without any charging, to be put in anew."""
    days = []
    for day in draft.days:
        nodes = tuple(replace(node, station=None) for node in day.nodes if node.role != "charge" or node.fixed)
        days.append(DayDraft(day.start, nodes))
    return replace(draft, days=tuple(days))


def charged(frame: Frame, draft: Draft) -> Draft:
    """With charging; a visit gives way where that makes room for charging that is needed."""
    draft = _uncharged(draft)
    done = with_charging(frame, draft)
    while True:
        known = follow(frame, done) if not isinstance(done, Clash) else done
        lack = lacking(known[2]) if not isinstance(known, Clash) else math.inf
        if lack <= 0:
            break
        first = None if isinstance(known, Clash) else next(level.day for level in known[2] if level.arrive < level.need)
        smaller = _without_a_visit(draft, first)
        again = with_charging(frame, smaller) if smaller else Clash(0, draft.days[0].nodes[0], "late")
        known = follow(frame, again) if not isinstance(again, Clash) else again
        if smaller is None or isinstance(known, Clash) or lacking(known[2]) > lack - 3:
            break
        draft, done = smaller, again
    return draft if isinstance(done, Clash) else done


def _without_a_visit(draft: Draft, day: int | None) -> Draft | None:
    """The draft without its farthest visit of a day, while that day keeps one."""
    days = [day] if day is not None else range(len(draft.days))
    for number in days:
        nodes = draft.days[number].nodes
        visits = [at for at, node in enumerate(nodes) if node.role == "visit" and not node.fixed]
        if len(visits) > 1:
            return draft.with_day(number, draft.days[number].without(visits[-1]))
    return None


def _assembled(frame: Frame, draft: Draft) -> Plan:
    plan = assemble(frame, draft)
    while isinstance(plan, Clash):
        at = next(
            (number, n)
            for number, day in enumerate(draft.days)
            for n, node in enumerate(day.nodes)
            if node == plan.node
        )
        draft = draft.with_day(at[0], draft.days[at[0]].without(at[1]))
        plan = assemble(frame, draft)
    return plan
