"""Changes to a plan as a whole: earlier, later, cheaper, calmer, fuller."""

from dataclasses import replace
from datetime import time

from app.car.message import QT_TRANSLATE_NOOP
from app.trips.change import changed, why_not
from app.trips.cheaper import cheaper_steps, holds
from app.trips.days import DayMaker
from app.trips.draft import DayDraft, Draft, Node
from app.trips.planner import Made, finish
from app.trips.request import PACES, Pace, WrongWish
from app.trips.rhythm import VISITS_A_DAY, load, visit_minutes
from app.trips.schedule import Frame, beginnings

STEP = 30  # minutes
CHEAPER = 0.08  # share of the costs that a cheaper plan saves at least, if it can
SAVINGS = 6


def earlier(made: Made, minutes: int = STEP) -> Made:
    """The trip begun so much earlier; negative for later. A visit gives way where the day gets too short."""
    day = made.draft.days[0]
    start = day.start - minutes
    now = made.frame.outset.now
    today = made.frame.request.first == now.date()
    if start < 0 or (today and start < now.hour * 60 + now.minute):
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "We cannot leave before now."))
    if start > 20 * 60:
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "That is too late to set out on a trip."))
    frame = made.frame.with_request(replace(made.frame.request, depart=time(start // 60, start % 60)))
    draft = made.draft.with_day(0, replace(day, start=start))
    while (problem := why_not(frame, draft)) is not None:
        visits = [at for at, node in enumerate(draft.days[0].nodes) if node.role == "visit"]
        if not visits:
            raise WrongWish(problem[0], place=problem[1])
        draft = draft.with_day(0, draft.days[0].without(visits[-1]))
    return changed(replace(made, frame=frame), draft)


def cheaper(made: Made) -> Made:
    """The same trip for less: simpler tables and beds, free sights."""
    goal = made.plan.costs.total * (1 - CHEAPER)
    best = made
    for _ in range(SAVINGS):
        if best.plan.costs.total <= goal:
            break
        step = next((d for _, d in cheaper_steps(best.frame, best.draft, best.pool) if holds(best.frame, d)), None)
        done = finish(best.frame, best.pool, step, thrifty=False) if step is not None else None
        if done is None or done.plan.costs.total >= best.plan.costs.total:
            break
        best = replace(done, plan=replace(done.plan, name=made.plan.name))
    if best is made:
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "I found nothing cheaper for this plan."))
    return best


def calmer(made: Made) -> Made:
    """Fewer and longer visits."""
    request = made.frame.request
    pace = _next(request.pace, -1)
    busiest = max(range(len(made.draft.days)), key=lambda n: (len(_visits(made.draft.days[n])), -n))
    if pace == request.pace and len(_visits(made.draft.days[busiest])) < 2:
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "This plan is as calm as it gets."))
    frame = made.frame.with_request(replace(request, pace=pace))
    draft = made.draft
    for number, day in enumerate(draft.days):
        most = VISITS_A_DAY[pace] if pace != request.pace else _load(day) - 0.5 * (number == busiest)
        while len(_visits(day)) > 1 and _load(day) > most:
            day = day.without(_least(made, day))
        draft = draft.with_day(number, _settled(made, frame, draft, number, day))
    return changed(replace(made, frame=frame), draft)


def fuller(made: Made) -> Made:
    """More visits a day."""
    request = made.frame.request
    pace = _next(request.pace, 1)
    frame = made.frame.with_request(replace(request, pace=pace))
    maker = DayMaker(frame, made.pool)
    draft = made.draft
    for number, begin in enumerate(beginnings(draft)):
        day = maker.fill(number, draft.days[number], begin, draft.used)
        draft = draft.with_day(number, day)
    if sum(len(_visits(day)) for day in draft.days) == sum(len(_visits(day)) for day in made.draft.days):
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "Nothing more fits into this plan."))
    return changed(replace(made, frame=frame), draft)


def _next(pace: Pace, step: int) -> Pace:
    return PACES[min(len(PACES) - 1, max(0, PACES.index(pace) + step))]


def _visits(day: DayDraft) -> list[int]:
    return [at for at, node in enumerate(day.nodes) if node.role == "visit"]


def _load(day: DayDraft) -> float:
    return load([day.nodes[at].minutes for at in _visits(day)])


def _least(made: Made, day: DayDraft) -> int:
    """The visit of least worth, people's own choices last."""

    def worth(at: int) -> tuple[bool, float, int]:
        node: Node = day.nodes[at]
        return node.fixed, made.pool.visits.get(node.site, 0.0), at

    return min(_visits(day), key=worth)


def _settled(made: Made, frame: Frame, draft: Draft, number: int, day: DayDraft) -> DayDraft:
    """The day with visits as long as the new pace has them, where there is room."""
    begin = beginnings(draft)[number]
    maker = DayMaker(frame, made.pool)
    for at in _visits(day):
        node = day.nodes[at]
        minutes = max(node.minutes, visit_minutes(frame.world.sites[node.site].minutes, frame.request))
        longer = day.swap(at, replace(node, minutes=minutes))
        if maker.worth(number, longer, begin) is not None:
            day = longer
    return maker.settle(number, day, begin)
