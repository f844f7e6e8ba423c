"""Rules where roads meet: traffic lights, stop and give-way signs, lanes for turning, forbidden turns."""

import itertools
import math
from collections import defaultdict

import numpy as np

from app.maps.aldermere import pockets
from app.maps.aldermere.arms import RANK, Arm, Crossings, Rule, ends_of, may_arrive, may_leave, turn_of
from app.maps.aldermere.noding import Key, key
from app.maps.aldermere.settlements import SETTLEMENTS
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.soundness import one_way
from app.maps.geo import lengths

APART = 150.0  # metres between traffic lights
SIGN = 8.0  # metres before a corner at which a sign stands


def apply(roads: list[Road], seed: int) -> Crossings:
    """Put up lights, signs, lanes and turn rules; roads are cut where that is needed."""
    random = np.random.default_rng(seed)
    lights = _lights(roads)
    corners_of = _arms(roads)
    yards = [k for k, arms in sorted(corners_of.items()) if k not in lights and _minor_meets_main(arms)]
    special = [k for k in yards if _settled(k) and random.random() < 0.16]
    roads = _split(roads, lights | set(special))
    result = Crossings(roads, {k: {"highway": "traffic_signals"} for k in sorted(lights)}, [])
    ends = ends_of(roads)
    for corner in special:
        _forbid(result, corner, ends, random)
    for corner in sorted(lights):
        _turn_back(result, corner, ends[corner], random)
    _signs(result, set(yards), random)
    pockets.put(result, lights)
    return result


def _arms(roads: list[Road]) -> dict[Key, list[Arm]]:
    """Roads at each corner where more than one meet, with the corner's index in the road."""
    found: dict[Key, list[Arm]] = defaultdict(list)
    for road in roads:
        for n, spot in enumerate(road.line):
            found[key(spot)].append((road, n))
    return {k: arms for k, arms in found.items() if len(arms) > 1}


def _count(arms: list[Arm], least: int) -> int:
    return sum((1 if n in (0, len(r.line) - 1) else 2) for r, n in arms if RANK.get(r.kind, 0) >= least)


def _settled(corner: Key) -> bool:
    x, y = corner[0] / 10, corner[1] / 10
    if abs(x) < 5500 and -2600 < y < 4000:
        return True
    return any(math.hypot(x - s.x, y - s.y) < s.radius for s in SETTLEMENTS if s.town)


def _lights(roads: list[Road]) -> set[Key]:
    found = []
    for corner, arms in _arms(roads).items():
        if any("junction" in r.tags or r.kind in ("motorway", "ferry") or "bridge" in r.tags for r, _ in arms):
            continue
        main, all_ = _count(arms, 3), _count(arms, 1)
        ramp = any(r.kind == "motorway_link" for r, _ in arms) and _count(arms, 4) >= 2
        town = _settled(corner)
        if ramp or (town and all_ >= 3 and (main >= 3 or (main >= 2 and _count(arms, 2) > main))):
            found.append((-main, -all_, corner))
    chosen: list[Key] = []
    for _, _, corner in sorted(found):
        if all(math.dist(corner, other) > APART * 10 for other in chosen):
            chosen.append(corner)
    return set(chosen)


def _minor_meets_main(arms: list[Arm]) -> bool:
    if any("junction" in r.tags or r.kind.startswith("motorway") or r.kind == "ferry" for r, _ in arms):
        return False
    best = max(RANK.get(r.kind, 0) for r, _ in arms)
    return best >= 2 and _count(arms, best) >= 2 and any(RANK.get(r.kind, 0) < best for r, _ in arms)


def _split(roads: list[Road], corners: set[Key]) -> list[Road]:
    """Roads cut at the given corners."""
    result = []
    for road in roads:
        at = [n for n in range(1, len(road.line) - 1) if key(road.line[n]) in corners]
        if not at or "junction" in road.tags:
            result.append(road)
            continue
        bounds = [0, *at, len(road.line) - 1]
        result += [Road(road.line[a : b + 1], dict(road.tags)) for a, b in itertools.pairwise(bounds)]
    return result


def _forbid(result: Crossings, corner: Key, ends: dict[Key, list[Arm]], random: np.random.Generator) -> None:
    """Turning left out of or into a side street is forbidden at a busy corner."""
    arms = ends[corner]
    best = max((RANK.get(r.kind, 0) for r, _ in arms), default=0)
    through = [a for a in arms if len(ends[key(a[0].line[-1 if a[1] == 0 else 0])]) > 1]
    minor = [a for a in through if RANK.get(a[0].kind, 0) < best and lengths(a[0].line)[-1] > 60]
    main = [a for a in arms if RANK.get(a[0].kind, 0) == best]
    if not minor or len(main) < 2:
        return
    side = minor[int(random.integers(len(minor)))]
    pairs = [(side, m) for m in main if may_arrive(side) and may_leave(m)]
    if random.random() < 0.35:
        pairs = [(m, side) for m in main if may_arrive(m) and may_leave(side)]
    for start, end in pairs:
        if 50 < turn_of(start, end) < 130:
            result.rules.append(Rule("no_left_turn", start[0], corner, end[0]))
            return


def _turn_back(result: Crossings, corner: Key, arms: list[Arm], random: np.random.Generator) -> None:
    """No turning back at many lights of large roads."""
    for arm in arms:
        if RANK.get(arm[0].kind, 0) >= 4 and not one_way(arm[0]) and random.random() < 0.5:
            result.rules.append(Rule("no_u_turn", arm[0], corner, arm[0]))


def _signs(result: Crossings, yards: set[Key], random: np.random.Generator) -> None:
    """Stop and give-way signs shortly before corners with a larger road and before roundabouts."""
    rings = {key(p) for r in result.roads if r.tags.get("junction") == "roundabout" for p in r.line}
    best: dict[Key, int] = defaultdict(int)
    for road in result.roads:
        for spot in road.line:
            best[key(spot)] = max(best[key(spot)], RANK.get(road.kind, 0))
    for road in result.roads:
        if road.kind in ("ferry", "motorway") or "junction" in road.tags or lengths(road.line)[-1] < 30:
            continue
        for end in (0, -1):
            corner = key(road.line[end])
            yields = corner in rings or (corner in yards and RANK.get(road.kind, 0) < best[corner])
            if not yields or (one_way(road) and end == 0):
                continue
            line = road.line if end == 0 else road.line[::-1]
            if math.dist(line[0], line[1]) < SIGN * 1.6:
                continue
            spot = line[0] + (line[1] - line[0]) * (SIGN / math.dist(line[0], line[1]))
            road.line = np.insert(road.line, 1 if end == 0 else len(road.line) - 1, spot, axis=0)
            sign = "stop" if corner not in rings and random.random() < 0.25 else "give_way"
            result.corners[key(spot)] = {"highway": sign, "direction": "forward" if end == -1 else "backward"}
