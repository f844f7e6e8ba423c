"""Roundabouts where main roads enter the towns and where they meet in the country."""

import math
from collections import Counter

import numpy as np

from app.maps.aldermere.knots import level
from app.maps.aldermere.noding import key
from app.maps.aldermere.settlements import SETTLEMENTS
from app.maps.aldermere.skeleton import Road
from app.maps.geo import Points, lengths

RADIUS = 19.0
MAIN = ("trunk", "primary", "secondary")


def put(roads: list[Road], centre: Points, name: str, zh: str) -> bool:
    """Replace a corner of roads by a ring that all of them lead to; False (and no change) where there is no room."""
    here = key(centre)
    joined: list[tuple[Road, int]] = []
    for road in roads:
        gaps = np.hypot(*(road.line - centre).T)
        if gaps.min() > 400:
            continue
        at = int(gaps.argmin())
        if gaps[at] < 0.15 and key(road.line[at]) == here:
            if not level(road) or "junction" in road.tags:
                return False
            joined.append((road, at))
        elif gaps.min() < RADIUS * 2.2:
            return False
    pieces: list[tuple[Road, Points]] = []
    for road, at in joined:
        pieces += [(road, half) for half in (road.line[: at + 1], road.line[at:][::-1]) if len(half) > 1]
    if len(pieces) < 2 or any(lengths(half)[-1] < RADIUS * 3 for _, half in pieces):
        return False
    angles: list[float] = []
    arms: list[tuple[Road, Points]] = []
    for road, half in pieces:
        outer = half[np.hypot(*(half - centre).T) > RADIUS * 1.25]
        toward = outer[-1] - centre
        angle = math.atan2(toward[1], toward[0])
        if any(abs((angle - other + math.pi) % (2 * math.pi) - math.pi) < 0.45 for other in angles):
            return False
        angles.append(angle)
        arms.append((road, outer))
    fill = [a for a in np.linspace(-math.pi, math.pi, 12, endpoint=False) if all(abs(a - b) > 0.2 for b in angles)]
    spots = {a: centre + RADIUS * np.array([math.cos(a), math.sin(a)]) for a in sorted([*angles, *fill])}
    ring = np.array([*spots.values(), next(iter(spots.values()))])
    for road, _ in joined:
        roads.remove(road)
    for (road, outer), angle in zip(arms, angles, strict=True):
        roads.append(Road(np.vstack([outer, spots[angle]]), dict(road.tags)))
    kind = min((road.kind for road, _ in joined), key=lambda k: MAIN.index(k) if k in MAIN else 9)
    tags = {"highway": kind, "junction": "roundabout", "oneway": "yes", "name": name, "name:zh": zh}
    roads.append(Road(ring, {**tags, "maxspeed": "30", "lanes": "1", "surface": "asphalt"}))
    return True


def at_towns(roads: list[Road]) -> None:
    """Up to three at the edges of each town, where a main road becomes a street."""
    for place in SETTLEMENTS:
        if not place.town:
            continue
        middle = np.array([place.x, place.y])
        ends = Counter(
            key(end) for r in roads if r.kind in MAIN and "junction" not in r.tags for end in (r.line[0], r.line[-1])
        )
        edge = [
            np.array(k) / 10.0
            for k, count in ends.items()
            if count == 2 and 0.6 < math.hypot(*(np.array(k) / 10.0 - middle)) / place.radius < 0.95
        ]
        made = 0
        for spot in sorted(edge, key=lambda s: (float(s[0]), float(s[1]))):
            ways = ("West", "西") if spot[0] < middle[0] else ("East", "东")
            if made < 3 and put(
                roads, _exact(roads, spot), f"{place.name} {ways[0]} Circle", f"{place.name_zh}{ways[1]}环岛"
            ):
                made += 1


def in_the_country(roads: list[Road]) -> None:
    """At half of the corners where three or more arms of main roads meet outside settlements."""
    arms: Counter[tuple[int, int]] = Counter()
    for road in roads:
        if road.kind in MAIN and level(road) and "junction" not in road.tags:
            for n, spot in enumerate(road.line):
                arms[key(spot)] += 1 if n in (0, len(road.line) - 1) else 2
    towns = [(np.array([s.x, s.y]), s.radius, s) for s in SETTLEMENTS]
    for corner in sorted(k for k, count in arms.items() if count >= 3):
        spot = np.array(corner) / 10.0
        far = [(float(np.hypot(*(spot - centre))) / radius, s) for centre, radius, s in towns]
        nearest = min(far, key=lambda item: item[0])
        ramps = any(r.kind == "motorway_link" and np.hypot(*(r.line - spot).T).min() < 60 for r in roads)
        if nearest[0] < 1.0 or ramps or (corner[0] // 10 + corner[1] // 10) % 3 == 0:
            continue
        name = nearest[1]
        put(roads, _exact(roads, spot), f"{name.name} Circle", f"{name.name_zh}环岛")


def _exact(roads: list[Road], spot: Points) -> Points:
    """The corner of a road that lies at a rounded spot."""
    corners = (r.line[int(np.abs(r.line - spot).sum(axis=1).argmin())] for r in roads if level(r))
    best: Points = min(corners, key=lambda p: float(np.abs(p - spot).sum()))
    return best
