"""The battery along a draft: what every drive takes and every charge brings."""

import math
from dataclasses import dataclass, replace

from app.car.energy import battery_celsius, charge_gained, charge_minutes
from app.trips.draft import OUTSET, Draft, Node
from app.trips.schedule import Clash, Frame, Stay, beginnings, leg_of, timed

FULL = 90.0  # percent beyond which charging crawls
PLUGGING = 4  # minutes for parking, plugging in, paying


@dataclass(frozen=True, slots=True)
class Level:
    """Percent on arriving at a node and on leaving it; `need` is the least that is allowed on arrival."""

    day: int
    at: int
    arrive: float
    leave: float
    need: float
    kwh: float


def first_there(frame: Frame, draft: Draft) -> tuple[int, int] | None:
    """Day and number of the first stay at the destination."""
    target = frame.target
    for number, day in enumerate(draft.days):
        for at, node in enumerate(day.nodes):
            if (
                node.site != OUTSET
                and node.role != "charge"
                and math.dist(frame.xy(node.site), target.xy) <= target.radius
            ):
                return number, at
    return None


def wished(frame: Frame, draft: Draft, number: int, at: int) -> float:
    """The least percent on coming to a node: the reserve, or the wish at the destination and every evening."""
    arrive = frame.request.arrive_percent
    if arrive is None:
        return frame.outset.reserve
    evening = at == len(draft.days[number].nodes) - 1
    return (
        max(frame.outset.reserve, arrive)
        if evening or first_there(frame, draft) == (number, at)
        else frame.outset.reserve
    )


def follow(frame: Frame, draft: Draft) -> tuple[Draft, list[list[Stay]], list[Level]] | Clash:
    """The draft with charging times set by the charge it meets, its stays day by day, and the battery's levels."""
    percent = frame.outset.percent
    days: list[list[Stay]] = []
    levels: list[Level] = []
    for number, begin in enumerate(beginnings(draft)):
        celsius = frame.celsius(number)
        stays = timed(frame, number, draft.days[number], begin)
        if isinstance(stays, Clash):
            return stays
        for at in range(len(stays)):
            stay = stays[at]
            leg = leg_of(frame, number, stay)
            kwh = leg.kwh(celsius) if leg else 0.0
            arrive = percent - kwh / frame.outset.capacity * 100
            node = stay.node
            if node.role == "charge":
                minutes = charging_minutes(frame, node, arrive, celsius)
                if minutes != node.minutes:
                    draft = draft.with_day(number, draft.days[number].swap(at, replace(node, minutes=minutes)))
                    again = timed(frame, number, draft.days[number], begin)
                    if isinstance(again, Clash):
                        return again
                    stays = again
            percent = leaving(frame, stays[at], arrive, celsius, _night(draft, number, at))
            levels.append(Level(number, at, arrive, percent, wished(frame, draft, number, at), kwh))
        days.append(stays)
    return draft, days, levels


def charging_minutes(frame: Frame, node: Node, arrive: float, celsius: float) -> int:
    """How long a charging stop takes."""
    station = frame.world.sites[node.parked]
    warm = battery_celsius(celsius, preconditioned=True)
    takes = charge_minutes(max(0.0, arrive), node.to_percent, station.kilowatts, warm, frame.outset.capacity)
    return math.ceil(takes) + PLUGGING


def leaving(frame: Frame, stay: Stay, arrive: float, celsius: float, night: int) -> float:
    """Percent on leaving a stay; `night` are the minutes that follow it until morning."""
    node = stay.node
    if node.role == "charge":
        return max(arrive, node.to_percent)
    if node.station is None:
        return arrive
    return (
        min(FULL, arrive + gained(frame, node.station, arrive, node.minutes + night, celsius))
        if arrive < FULL
        else arrive
    )


def gained(frame: Frame, station: int, arrive: float, minutes: float, celsius: float) -> float:
    """Percent that a station gives in the meantime."""
    kilowatts = frame.world.sites[station].kilowatts
    warm = battery_celsius(celsius, driven_minutes=40)
    useful = max(0.0, minutes - PLUGGING)
    return charge_gained(max(0.0, arrive), useful, kilowatts, warm, frame.outset.capacity)


def _night(draft: Draft, number: int, at: int) -> int:
    """Minutes from the evening until the next day begins, for the last node of a day; else 0."""
    if draft.days[number].nodes[at].role != "lodging" or number + 1 >= len(draft.days):
        return 0
    return 8 * 60
