"""Changes to single stops of a plan: alternatives, swap, drop, add, move. Only what must change does."""

from dataclasses import dataclass, replace

from app.car.message import QT_TRANSLATE_NOOP
from app.trips.appeal import lodging_appeal, meal_appeal, visit_appeal
from app.trips.cheaper import with_bed
from app.trips.draft import DayDraft, Draft, Node
from app.trips.kinds import VISITS, categories_of
from app.trips.planner import Made, finish
from app.trips.request import WrongWish
from app.trips.rhythm import ends_by, meal_minutes, visit_minutes
from app.trips.schedule import Clash, Frame, beginnings, timed
from app.trips.sites import Site
from app.trips.stops import ARTICLE, MEALS, Stop, stop_called, stops_of

OFFERED = 5
TRIED = 14


@dataclass(frozen=True)
class Offer:
    """A place that could take a stop's: what it costs more (euro), and the minutes of driving more that day."""

    site: Site
    cost: float
    minutes: int


def why_not(frame: Frame, draft: Draft) -> tuple[str, str] | None:
    """Why a draft cannot be: a sentence's text and the place; None when it can."""
    for number, begin in enumerate(beginnings(draft)):
        day = draft.days[number]
        stays = timed(frame, number, day, begin)
        if isinstance(stays, Clash):
            site = stays.node.site
            name = frame.world.sites[site].place.name if site >= 0 else frame.outset.name
            texts = {
                "closed": QT_TRANSLATE_NOOP("Car", "{place} is closed that day, or it rains there all day."),
                "late": QT_TRANSLATE_NOOP("Car", "There is not enough time left for {place} that day."),
                "road": QT_TRANSLATE_NOOP("Car", "No road leads to {place}."),
            }
            return texts[stays.reason], name
        meals = tuple(node.meal for node in day.nodes if node.meal)
        if stays and stays[-1].arrive > ends_by(frame.request, number, day.start, meals) + 30:
            return QT_TRANSLATE_NOOP("Car", "That day would end too late, at {place}."), _last_name(frame, day)
    return None


def _last_name(frame: Frame, day: DayDraft) -> str:
    site = day.nodes[-1].site
    return frame.world.sites[site].place.name if site >= 0 else frame.outset.name


def changed(made: Made, draft: Draft) -> Made:
    """The plan of a changed draft; WrongWish with the reason when it cannot be."""
    problem = why_not(made.frame, draft)
    if problem is not None:
        raise WrongWish(problem[0], place=problem[1])
    done = finish(made.frame, made.pool, draft, thrifty=False)
    return replace(done, plan=replace(done.plan, name=made.plan.name))


def swapped(made: Made, stop: Stop, site: Site) -> Draft:
    """The draft with another place at a stop."""
    day = made.draft.days[stop.day]
    node = day.nodes[stop.at]
    if node.role == "lodging":
        return with_bed(made.draft, node.site, site.index)
    minutes = visit_minutes(site.minutes, made.frame.request) if node.role == "visit" else node.minutes
    return made.draft.with_day(
        stop.day, day.swap(stop.at, replace(node, site=site.index, station=None, minutes=minutes, fixed=True))
    )


def alternatives(made: Made, called: str | int, count: int = OFFERED) -> list[Offer]:
    """Places that could take a stop's, the best first; each of them holds."""
    stop = stop_called(made.plan, called)
    offers: list[Offer] = []
    before = sum(item.minutes for item in made.plan.days[stop.day].drives)
    for site in _candidates(made, stop)[:TRIED]:
        draft = swapped(made, stop, site)
        if why_not(made.frame, draft) is not None:
            continue
        plan = finish(made.frame, made.pool, draft, thrifty=False).plan
        driven = sum(item.minutes for item in plan.days[stop.day].drives)
        offers.append(Offer(site, round(plan.costs.total - made.plan.costs.total, 2), driven - before))
        if len(offers) == count:
            break
    return offers


def _candidates(made: Made, stop: Stop) -> list[Site]:
    """Unused places of the kind that a stop needs, the most fitting first."""
    frame, request, used = made.frame, made.frame.request, made.draft.used
    node = made.draft.days[stop.day].nodes[stop.at]
    world, here = frame.world, frame.xy(node.site)
    rated: list[tuple[float, Site]] = []
    if node.role == "visit":
        sites = [world.sites[n] for n in made.pool.visits if n not in used]
        rated = [(visit_appeal(s, request) - 0.01 * world.roads.guess(here, s.xy), s) for s in sites]
    elif node.role == "meal":
        sites = [
            s for s in made.pool.tables if s.index not in used and (s.category == "restaurant" or node.meal == "lunch")
        ]
        rated = [(meal_appeal(s, node.meal, request) - 0.02 * world.roads.guess(here, s.xy), s) for s in sites]
    elif node.role == "lodging":
        sites = [s for s in made.pool.beds if s.index not in used]
        rated = [(lodging_appeal(s, request, frame.target.xy, frame.target.radius), s) for s in sites]
    else:
        sites = [s for s in world.near((world.sites[node.site].category,), here, 12_000) if s.index not in used]
        rated = [(0.004 * s.kilowatts - 0.05 * world.roads.guess(here, s.xy), s) for s in sites]
    return [site for _, site in sorted(rated, key=lambda entry: (-entry[0], entry[1].index))]


def swap(made: Made, called: str | int, place: str | int | None = None) -> Made:
    """Another place at a stop: the one named, or the best alternative."""
    stop = stop_called(made.plan, called)
    if place is None or place == "":
        offers = alternatives(made, called, 1)
        if not offers:
            text = QT_TRANSLATE_NOOP("Car", "I found nothing that could take the place of {place}.")
            raise WrongWish(text, place=stop.item.place.name)
        return changed(made, swapped(made, stop, offers[0].site))
    site = site_called(made, place)
    node = made.draft.days[stop.day].nodes[stop.at]
    fitting = {"meal": ("restaurant", "cafe"), "lodging": ("hotel",), "charge": ("charging",), "visit": tuple(VISITS)}
    if site.category not in fitting.get(node.role, (site.category,)):
        text = QT_TRANSLATE_NOOP("Car", "{place} cannot take the place of {stop}.")
        raise WrongWish(text, place=site.place.name, stop=stop.item.place.name)
    if site.index in made.draft.used:
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "{place} is in the plan already."), place=site.place.name)
    return changed(made, swapped(made, stop, site))


def site_called(made: Made, place: str | int) -> Site:
    """The place that a region's number or a name means; WrongWish when there is none."""
    world = made.frame.world
    if isinstance(place, int):
        if place in world.by_id:
            return world.by_id[place]
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "I know no place called {place} around here."), place=str(place))
    text = ARTICLE.sub("", place.strip().lower())
    named = [s for s in world.sites if text == s.place.name.lower() or text == s.place.name_zh]
    if not named:
        found = world.search.find(place, made.frame.target.x, made.frame.target.y)
        named = [world.by_id[p.id] for p in found.places if p.id in world.by_id]
    if not named:
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "I know no place called {place} around here."), place=place)
    guess, middle = world.roads.guess, made.frame.target.xy
    return min(named, key=lambda s: (guess(middle, s.xy), s.index))


def drop(made: Made, called: str | int) -> Made:
    """The plan without a stop."""
    stop = stop_called(made.plan, called)
    node = made.draft.days[stop.day].nodes[stop.at]
    if node.role == "lodging":
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "A night needs a bed; choose another one instead."))
    draft = made.draft.with_day(stop.day, made.draft.days[stop.day].without(stop.at))
    if node.role == "meal":
        draft = replace(draft, waived=(*draft.waived, f"{stop.day}:{node.meal}"))
    done = changed(made, draft)
    if node.role == "charge" and any(s.item.place.id == stop.item.place.id for s in stops_of(done.plan)):
        text = QT_TRANSLATE_NOOP("Car", "The battery would not last without charging at {place}.")
        raise WrongWish(text, place=stop.item.place.name)
    return done


def add(made: Made, what: str, after: str | int | None = None) -> Made:
    """The plan with a place, a meal or a kind of place more, where it costs least time (or after a stop)."""
    nodes = _wanted(made, what)
    behind = stop_called(made.plan, after) if after not in (None, "") else None
    best: tuple[float, Draft] | None = None
    problem: tuple[str, str] | None = None
    for node in nodes:
        for number, day in enumerate(made.draft.days):
            if behind is not None and number != behind.day:
                continue
            last = len(day.nodes) - 1 if day.nodes and day.nodes[-1].role in ("lodging", "home") else len(day.nodes)
            spots = range(behind.at + 1, behind.at + 2) if behind else range(last + 1)
            for at in spots:
                waived = tuple(entry for entry in made.draft.waived if entry != f"{number}:{node.meal}")
                draft = replace(made.draft.with_day(number, day.put(at, node)), waived=waived)
                if any(other.meal == node.meal for other in day.nodes) and node.meal:
                    continue
                reason = why_not(made.frame, draft)
                if reason is not None:
                    problem = problem or reason
                    continue
                cost = _driven(made.frame, draft)
                if best is None or cost < best[0]:
                    best = (cost, draft)
        if best is not None:
            return changed(made, best[1])
    if problem is not None:
        raise WrongWish(problem[0], place=problem[1])
    raise WrongWish(QT_TRANSLATE_NOOP("Car", "I found nothing for {what} that fits into this plan."), what=what)


def _wanted(made: Made, what: str) -> list[Node]:
    """What could be added for a word: tables for a meal, places of a kind, or one place."""
    request, used = made.frame.request, made.draft.used
    what = ARTICLE.sub("", what.strip().lower()) or what
    meal = MEALS.get(what)
    if meal:
        tables = [s for s in made.pool.tables if s.index not in used and s.category == "restaurant"]
        tables.sort(key=lambda s: (-meal_appeal(s, meal, request), s.index))
        return [Node(s.index, "meal", meal_minutes(meal, request), meal, fixed=True) for s in tables[:TRIED]]
    kinds = categories_of(what)
    if kinds:
        around = made.frame.world.near(kinds, made.frame.target.xy, made.frame.target.radius)
        visits = sorted((s for s in around if s.index not in used), key=lambda s: (-visit_appeal(s, request), s.index))
        return [_visit(made, s) for s in visits[:TRIED]]
    site = site_called(made, what)
    if site.index in used:
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "{place} is in the plan already."), place=site.place.name)
    if site.category == "restaurant":
        return [Node(site.index, "meal", meal_minutes(m, request), m, fixed=True) for m in ("lunch", "dinner")]
    if site.category == "charging":
        return [Node(site.index, "charge", 30, to_percent=80.0, fixed=True)]
    return [_visit(made, site)]


def _visit(made: Made, site: Site) -> Node:
    return Node(site.index, "visit", visit_minutes(site.minutes, made.frame.request), fixed=True)


def _driven(frame: Frame, draft: Draft) -> float:
    total = 0.0
    for number, begin in enumerate(beginnings(draft)):
        stays = timed(frame, number, draft.days[number], begin)
        if not isinstance(stays, Clash):
            total += sum(stay.drive or 0 for stay in stays) + (stays[-1].end if stays else 0) * 0.01
    return total


def move(made: Made, called: str | int, position: int) -> Made:
    """A stop at another position of the whole plan (from 1)."""
    stops = stops_of(made.plan)
    stop = stop_called(made.plan, called)
    if not 1 <= position <= len(stops):
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "The plan has {count} stops."), count=len(stops))
    goal = stops[position - 1]
    node = made.draft.days[stop.day].nodes[stop.at]
    if node.role == "lodging" or goal.item.kind == "lodging":
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "The lodging stays the last stop of its day."))
    if node.meal and goal.day != stop.day and any(other.meal == node.meal for other in made.draft.days[goal.day].nodes):
        text = QT_TRANSLATE_NOOP("Car", "Day {day} has that meal already.")
        raise WrongWish(text, day=goal.day + 1)
    draft = made.draft.with_day(stop.day, made.draft.days[stop.day].without(stop.at))
    draft = draft.with_day(goal.day, draft.days[goal.day].put(goal.at, node))
    return changed(made, draft)
