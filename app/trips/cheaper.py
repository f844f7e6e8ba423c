"""Steps that make a draft cheaper: a simpler table, a free sight, a humbler bed."""

from collections.abc import Iterator
from dataclasses import replace

from app.trips.costs import fee_cost, meal_cost, night_cost
from app.trips.days import MOST_ALIKE
from app.trips.draft import Draft, Node
from app.trips.pool import Pool
from app.trips.rhythm import ends_by, visit_minutes
from app.trips.schedule import Clash, Frame, beginnings, timed

OFFERS = 4
AWAY = 14.0  # minutes that a cheaper table or sight may lie away


def cheaper_steps(frame: Frame, draft: Draft, pool: Pool) -> Iterator[tuple[float, Draft]]:
    """Drafts that cost less, with what each saves; those that save most first."""
    steps = [*_beds(frame, draft, pool), *_tables(frame, draft, pool), *_fees(frame, draft, pool)]
    yield from sorted(steps, key=lambda step: -step[0])


def holds(frame: Frame, draft: Draft) -> bool:
    """Whether every day of a draft can be, in time."""
    for number, begin in enumerate(beginnings(draft)):
        day = draft.days[number]
        stays = timed(frame, number, day, begin)
        meals = tuple(node.meal for node in day.nodes if node.meal)
        if isinstance(stays, Clash) or (stays and stays[-1].arrive > ends_by(frame.request, number, day.start, meals)):
            return False
    return True


def _beds(frame: Frame, draft: Draft, pool: Pool) -> Iterator[tuple[float, Draft]]:
    nights = [node for day in draft.days for node in day.nodes if node.role == "lodging"]
    if not nights:
        return
    present = night_cost(frame.world.sites[nights[0].site], frame.request)
    for bed in pool.beds:
        cost = night_cost(bed, frame.request)
        if cost < present and bed.index not in draft.used:
            yield (present - cost) * len(nights), with_bed(draft, nights[0].site, bed.index)


def with_bed(draft: Draft, old: int, new: int) -> Draft:
    """The same days with other nights and breakfasts."""

    def moved(node: Node) -> Node:
        return replace(node, site=new, station=None) if node.site == old else node

    return replace(draft, days=tuple(replace(day, nodes=tuple(map(moved, day.nodes))) for day in draft.days))


def _tables(frame: Frame, draft: Draft, pool: Pool) -> Iterator[tuple[float, Draft]]:
    guess, used = frame.world.roads.guess, draft.used
    for number, day in enumerate(draft.days):
        for at, node in enumerate(day.nodes):
            if node.role != "meal" or node.meal == "breakfast" or node.fixed:
                continue
            site = frame.world.sites[node.site]
            here = [s for s in pool.tables if s.level < site.level and s.index not in used]
            here = [s for s in here if s.category == "restaurant" or node.meal == "lunch"]
            here = [s for s in here if guess(site.xy, s.xy) <= AWAY]
            for other in sorted(here, key=lambda s: (guess(site.xy, s.xy), s.index))[:OFFERS]:
                saves = meal_cost(site, node.meal, frame.request) - meal_cost(other, node.meal, frame.request)
                table = replace(node, site=other.index, station=None)
                yield saves, draft.with_day(number, day.swap(at, table))


def _fees(frame: Frame, draft: Draft, pool: Pool) -> Iterator[tuple[float, Draft]]:
    guess, used, sites = frame.world.roads.guess, draft.used, frame.world.sites
    for number, day in enumerate(draft.days):
        visits = sum(node.role == "visit" for node in day.nodes)
        for at, node in enumerate(day.nodes):
            if node.role != "visit" or node.fixed or not sites[node.site].fee:
                continue
            site = sites[node.site]
            kinds = [sites[n.site].category for n in day.nodes if n.role == "visit" and n is not node]
            free = [sites[n] for n in pool.visits if not sites[n].fee and n not in used]
            free = [other for other in free if guess(site.xy, other.xy) <= AWAY]
            free = [other for other in free if kinds.count(other.category) < MOST_ALIKE]
            for other in sorted(free, key=lambda s: (guess(site.xy, s.xy), s.index))[:OFFERS]:
                visit = Node(other.index, "visit", visit_minutes(other.minutes, frame.request))
                yield fee_cost(site, frame.request), draft.with_day(number, day.swap(at, visit))
            if visits > 1:
                yield fee_cost(site, frame.request) * 0.9, draft.with_day(number, day.without(at))
