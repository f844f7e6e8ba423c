"""Puts charging into a draft where the battery would fall below what is wished: beside meals and visits first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.trips.battery import FULL, Level, charging_minutes, follow, gained
from app.trips.draft import Draft, Node
from app.trips.rhythm import ends_by
from app.trips.schedule import Clash, Frame, Stay
from app.trips.sites import Site
from app.trips.travel import XY

MARGIN = 2.0  # percent more than needed
WORTH_PLUGGING = 6.0  # percent for which one parks at a charger
CORRIDOR = 3_000.0  # metres beside a drive in which stations are looked for
OFFERED = 5
LEAST = 3.0  # percent that a stop of its own brings
ROUNDS = 14


def with_charging(frame: Frame, draft: Draft) -> Draft | Clash:
    """The draft with as much charging as it needs, or as can be had; a Clash when its days cannot be at all."""
    hopeless: set[tuple[int, int]] = set()
    for _ in range(ROUNDS):
        known = follow(frame, draft)
        if isinstance(known, Clash):
            return known
        draft, days, levels = known
        short = next(
            (n for n, level in enumerate(levels) if _short(level) and _stay(draft, level) not in hopeless), None
        )
        if short is None:
            return draft
        better = _beside(frame, draft, levels, short) or _stop(frame, draft, days, levels, short)
        if better is None:
            hopeless.add(_stay(draft, levels[short]))
        else:
            draft = better
    return draft


def lacking(levels: list[Level]) -> float:
    """Percent that lack at all stays together."""
    return sum(level.need - level.arrive for level in levels if _short(level))


def _short(level: Level) -> bool:
    return level.arrive < level.need - 0.01


def _stay(draft: Draft, level: Level) -> tuple[int, int]:
    return level.day, draft.days[level.day].nodes[level.at].site


def _beside(frame: Frame, draft: Draft, levels: list[Level], short: int) -> Draft | None:
    """Park at a charger near a table, a sight or the bed one stays at anyhow, before the battery gets short."""
    best: tuple[float, Draft] | None = None
    missing = levels[short].need - levels[short].arrive
    for n in range(short):
        level = levels[n]
        node = draft.days[level.day].nodes[level.at]
        if node.station is not None or node.role not in ("visit", "meal", "lodging") or node.meal == "breakfast":
            continue
        station = frame.world.charger_beside(frame.world.sites[node.site])
        if station is None or level.arrive < frame.outset.reserve:
            continue
        night = 8 * 60 if node.role == "lodging" else 0
        brings = gained(frame, station.index, level.arrive, node.minutes + night, frame.celsius(level.day))
        brings = min(brings, FULL - level.arrive)
        if brings < WORTH_PLUGGING:
            continue
        worth = min(brings, missing + MARGIN) + 0.01 * n
        parked = _park(draft, level, station)
        if (best is None or worth > best[0]) and not isinstance(follow(frame, parked), Clash):
            best = (worth, parked)
    return best[1] if best else None


def _park(draft: Draft, level: Level, station: Site) -> Draft:
    """The car at the station, also while one has breakfast after a night there."""
    day = draft.days[level.day]
    node = replace(day.nodes[level.at], station=station.index)
    draft = draft.with_day(level.day, day.swap(level.at, node))
    following = level.day + 1
    if node.role == "lodging" and following < len(draft.days):
        morning = draft.days[following]
        if morning.nodes and morning.nodes[0].meal == "breakfast":
            breakfast = replace(morning.nodes[0], station=station.index)
            draft = draft.with_day(following, morning.swap(0, breakfast))
    return draft


def _stop(frame: Frame, draft: Draft, days: list[list[Stay]], levels: list[Level], short: int) -> Draft | None:
    """A charging stop of its own on the drive that gets short, or on one before it."""
    for n in range(short, -1, -1):
        level = levels[n]
        stay = days[level.day][level.at]
        if not stay.drive:
            continue
        before = levels[n - 1].leave if n else frame.outset.percent
        start, end = frame.xy(stay.origin), frame.xy(stay.node.parked)
        best: tuple[float, Draft] | None = None
        for station in _stations(frame, start, end, frame.noon(level.day)):
            offer = _offer(
                frame, draft, level, before, station, start, max(level.need - level.arrive for level in levels[n:])
            )
            if offer is None:
                continue
            longer = draft.with_day(level.day, draft.days[level.day].put(level.at, offer))
            known = follow(frame, longer)
            if isinstance(known, Clash) or not _in_time(frame, known[0], known[1], level.day):
                continue
            _, stays, after = known
            here = next(met for met in after if (met.day, met.at) == (level.day, level.at))
            if (
                here.arrive < frame.outset.reserve
                or here.leave < here.arrive + LEAST
                or lacking(after) > lacking(levels) - 1.0
            ):
                continue
            cost = stays[level.day][-1].arrive + 0.1 * station.per_kwh * 100
            if best is None or cost < best[0]:
                best = (cost, known[0])
        if best is not None:
            return best[1]
    return None


def _offer(
    frame: Frame, draft: Draft, level: Level, before: float, station: Site, start: XY, lack: float
) -> Node | None:
    """A stop at a station that brings what lacks, as far as the battery takes it quickly."""
    node = draft.days[level.day].nodes[level.at]
    if station.index == node.parked:
        return None
    celsius = frame.celsius(level.day)
    leg = frame.world.roads.leg(start, station.xy, frame.noon(level.day))
    if leg is None:
        return None
    arrive = before - leg.kwh(celsius) / frame.outset.capacity * 100
    to = min(FULL, max(before + lack + MARGIN + 2.0, arrive + 12.0))
    if to < arrive + 3 or arrive < frame.outset.reserve:
        return None
    stop = Node(station.index, "charge", to_percent=round(to))
    return replace(stop, minutes=charging_minutes(frame, stop, arrive, celsius))


def _stations(frame: Frame, start: XY, end: XY, when: datetime) -> Iterator[Site]:
    """Stations beside a drive, those of least detour and most power first."""
    world, guess = frame.world, frame.world.roads.guess
    way = world.roads.line(start, end, when)
    found = world.along_way(("charging",), way, CORRIDOR) or world.near(("charging",), start, 3 * CORRIDOR)[:OFFERED]

    def cost(site: Site) -> float:
        power = min(site.kilowatts, 150.0)
        return guess(start, site.xy) + guess(site.xy, end) + 60 * 20 / power

    yield from sorted(found, key=lambda site: (cost(site), site.index))[:OFFERED]


def _in_time(frame: Frame, draft: Draft, days: list[list[Stay]], number: int) -> bool:
    day = draft.days[number]
    meals = tuple(node.meal for node in day.nodes if node.meal)
    return not days[number] or days[number][-1].arrive <= ends_by(frame.request, number, day.start, meals) + 45
