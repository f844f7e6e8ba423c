"""Where to charge on the way: the stops that bring the car soonest to its destination with the charge wished for."""

import heapq
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.car.energy import CAPACITY, WARM, charge_minutes
from app.maps.energy.availability import Availability
from app.maps.energy.legs import Legs
from app.maps.energy.stations import Station

RESERVE = 8.0  # percent below which one never plans to fall
FULLEST = 97.0  # percent up to which one charges on the way
PARKING = 4.0  # minutes to leave the road, plug in and out
BOTHER = 4.0  # minutes that a stop fewer is worth
EURO = 1.5  # minutes that a euro saved is worth
GRID = 1  # percent between the charges that are tried
SLACK = 0.5  # percent that a planned charge is higher than reckoned


@dataclass(frozen=True)
class ChargeStop:
    """Charging from `arrive` to `leave` percent in `minutes`; `detour` in seconds, `after` counts targets passed."""

    station: Station
    arrive: float
    leave: float
    minutes: float
    wait: float
    at: datetime
    detour: float
    cost: float | None
    after: int


@dataclass(frozen=True)
class ChargePlan:
    """Charges in percent, `arrivals` at each target; `feasible` when the wish is met, `reachable` when one arrives."""

    stops: tuple[ChargeStop, ...]
    arrival: float
    wish: float
    seconds: float
    metres: float
    lowest: float
    feasible: bool
    reachable: bool
    arrivals: tuple[float, ...] = ()


@dataclass(frozen=True)
class Battery:
    """What the car has to plan with: charge in percent, capacity in kWh, how warm it comes to a charger."""

    charge: float
    capacity: float = CAPACITY
    celsius: float = WARM


def plan_stops(
    legs: Legs,
    battery: Battery,
    wish: float,
    when: datetime,
    availability: Availability,
    *,
    without: Collection[int] = (),
) -> ChargePlan:
    """The soonest way through all targets that arrives with the wish, or, where none does, with the most it can.

    `without` names stations one may not use.
    """
    search = _Search(legs, battery, max(wish, RESERVE), when, availability, frozenset(without))
    direct = search.told_direct(wish)
    if direct is not None:
        return direct
    found = search.run()
    if found is None:
        return ChargePlan((), 0.0, wish, math.inf, math.inf, 0.0, feasible=False, reachable=False)
    return search.told(found, wish)


Node = tuple[int, int, int]  # targets passed, station (−1 at a target or the start), charge in steps of GRID


class _Search:
    """Dijkstra over (targets passed, place, charge): drive to a station or the next target, or charge one step."""

    def __init__(
        self,
        legs: Legs,
        battery: Battery,
        wish: float,
        when: datetime,
        availability: Availability,
        without: frozenset[int],
    ) -> None:
        self._legs, self._battery, self._wish, self._when = legs, battery, wish, when
        self._stations: list[Station] = []
        self._waits: dict[int, float] = {}
        for number, station in enumerate(legs.stations):
            wait = availability.wait(station.id, when + timedelta(seconds=min(legs.approach(number), 86_400)))
            if station.id not in without and math.isfinite(wait):
                self._waits[number] = wait
        grid = range(0, 100 + GRID, GRID)
        powers = {legs.stations[number].power for number in self._waits}
        self._minutes = {
            power: [charge_minutes(p, p + GRID, power, battery.celsius, battery.capacity) for p in grid]
            for power in powers
        }
        self._came: dict[Node, tuple[Node, bool]] = {}

    def run(self) -> Node | None:
        """The end state that is reached soonest with the wish, or the fullest one."""
        start: Node = (0, -1, int(self._battery.charge // GRID))
        cost = {start: 0.0}
        queue = [(0.0, start)]
        best: Node | None = None
        fullest: dict[tuple[int, int], int] = {}
        while queue:
            so_far, node = heapq.heappop(queue)
            if so_far > cost[node] or node[2] <= fullest.get(node[:2], -1):
                continue
            fullest[node[:2]] = node[2]
            if node[0] == len(self._legs.targets):
                if node[2] * GRID >= self._wish:
                    return node
                best = node if best is None or node[2] > best[2] else best
                continue
            for after, minutes, charged in self._steps(node):
                if so_far + minutes < cost.get(after, math.inf) - 1e-9:
                    cost[after] = so_far + minutes
                    self._came[after] = (node, charged)
                    heapq.heappush(queue, (so_far + minutes, after))
        return best

    def _steps(self, node: Node) -> list[tuple[Node, float, bool]]:
        passed, station, level = node
        steps: list[tuple[Node, float, bool]] = []
        charge = level * GRID
        if station >= 0 and charge + GRID <= FULLEST:
            known = self._legs.stations[station]
            price = EURO * (known.price or 0.0) * self._battery.capacity * GRID / 100
            steps.append(((passed, station, level + 1), self._minutes[known.power][charge] + price, True))
        goals = [(passed + 1, -1), *((passed, number) for number in self._waits if number != station)]
        for targets, number in goals:
            leg = self._legs.between(passed, station, number)
            now = charge if node in self._came or station >= 0 else self._battery.charge
            if math.isfinite(leg.seconds) and self._after(now, leg.need) >= RESERVE:
                stop = PARKING + BOTHER + self._waits[number] if number >= 0 else 0.0
                left = int(self._after(now, leg.energy) // GRID)
                steps.append(((targets, number, left), leg.seconds / 60 + stop, False))
        return steps

    def _after(self, charge: float, energy: float) -> float:
        return min(100.0, charge - energy / 1000 / self._battery.capacity * 100) if math.isfinite(energy) else -1.0

    def told_direct(self, wish: float) -> ChargePlan | None:
        """The way without a stop, where it meets the wish."""
        plan = self._reckoned([(passed + 1, -1, 0.0) for passed in range(len(self._legs.targets))], wish)
        return plan if plan.feasible and plan.lowest >= RESERVE else None

    def told(self, end: Node, wish: float) -> ChargePlan:
        """The stops of a found way, reckoned again exactly from the start."""
        way = [end]
        while way[-1] in self._came:
            way.append(self._came[way[-1]][0])
        way.reverse()
        places: list[tuple[int, int, float]] = []  # targets passed, station, charge on leaving
        for passed, station, level in way[1:]:
            if places and places[-1][:2] == (passed, station):
                places.pop()
            places.append((passed, station, float(level * GRID)))
        return self._reckoned(places, wish)

    def _reckoned(self, places: Sequence[tuple[int, int, float]], wish: float) -> ChargePlan:
        charge, clock, metres, low = self._battery.charge, 0.0, 0.0, self._battery.charge
        stops: list[ChargeStop] = []
        arrivals: list[float] = []
        before = (0, -1)
        for passed, station, leave in places:
            leg = self._legs.between(*before, station)
            low = min(low, self._after(charge, leg.need))
            charge, clock, metres = self._after(charge, leg.energy), clock + leg.seconds, metres + leg.metres
            if station >= 0:
                stop = self._stop(before, passed, station, charge, max(leave, charge), clock)
                stops.append(stop)
                charge, clock = stop.leave, clock + (stop.minutes + stop.wait + PARKING) * 60
            else:
                arrivals.append(charge)
            before = (passed, station)
        return ChargePlan(
            tuple(stops),
            charge,
            wish,
            clock,
            metres,
            low,
            feasible=charge >= max(wish, RESERVE) - 0.05,
            reachable=True,
            arrivals=tuple(arrivals),
        )

    def _stop(
        self, before: tuple[int, int], passed: int, number: int, charge: float, leave: float, clock: float
    ) -> ChargeStop:
        station, battery = self._legs.stations[number], self._battery
        leave = min(100.0, math.ceil(leave + SLACK))
        there = self._legs.between(*before, number)[0] + self._legs.between(passed, number, -1)[0]
        detour = max(0.0, there - self._legs.between(*before, -1)[0])
        cost = station.price * (leave - charge) / 100 * battery.capacity if station.price is not None else None
        minutes = charge_minutes(charge, leave, station.power, battery.celsius, battery.capacity)
        at = self._when + timedelta(seconds=clock)
        return ChargeStop(station, charge, leave, minutes, self._waits[number], at, detour, cost, passed)
