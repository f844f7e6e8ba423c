"""Eagle Pass: hairpins up both sides, a summit tunnel, and the old road over the top."""

import itertools

import numpy as np

from app.maps.aldermere.settlements import SETTLEMENTS
from app.maps.aldermere.skeleton import Road
from app.maps.geo import Points, curve, simplify

WEST_MOUTH = np.array([51_320.0, 38_120.0])
EAST_MOUTH = np.array([53_150.0, 39_620.0])
SUMMIT = np.array([52_150.0, 38_800.0])
NAME = {"name": "Pass Road", "name:zh": "山口路", "ref": "A 12"}


def hairpins(start: Points, goal: Points, turns: int, reach: float) -> Points:
    """A road that climbs from start to goal in `turns` bends, swinging about `reach` metres aside, none alike."""
    random = np.random.default_rng(int(abs(start[0]) + turns))
    ahead = goal - start
    side = np.array([-ahead[1], ahead[0]]) / np.hypot(*ahead)
    shares = np.cumsum(random.uniform(0.55, 1.45, turns + 1))
    shares = (shares - shares[0]) / (shares[-1] - shares[0])
    knots = [start]
    for turn, (first, last) in enumerate(itertools.pairwise(shares)):
        sign = 1.0 if turn % 2 == 0 else -1.0
        size = reach * random.uniform(0.55, 1.3) * (1.0 if 0 < turn < turns - 1 else 0.6)
        middle = side * 0.55 * reach * np.sin(np.pi * (first + last) * 0.9 + turns)
        for step, out in ((0.22, 0.8), (0.4, 1.0), (0.62, 1.0), (0.8, 0.8)):
            at = first + (last - first) * step
            fade = min(1.0, 6 * at, 6 * (1 - at))
            knots.append(start + ahead * at + side * sign * size * out + middle * fade)
    return simplify(curve([*knots, goal], 9.0), 0.7)


def roads() -> list[Road]:
    """The pass road from Eagle Valley to Far Valley and the old road over the summit."""
    spots = {s.name: np.array([s.x, s.y]) for s in SETTLEMENTS}
    main = {"highway": "primary", **NAME, "maxspeed": "60", "lanes": "2", "surface": "asphalt"}
    up = hairpins(spots["Eagle Valley"], WEST_MOUTH, 10, 330.0)
    down = hairpins(EAST_MOUTH, spots["Far Valley"], 13, 340.0)
    tube = simplify(curve([WEST_MOUTH, (51_800.0, 38_420.0), (52_500.0, 39_250.0), EAST_MOUTH], 40.0), 0.7)
    old = {
        "highway": "tertiary",
        "name": "Old Pass Road",
        "name:zh": "老山口路",
        "maxspeed": "40",
        "surface": "asphalt",
    }
    return [
        Road(up, {**main, "maxspeed": "50"}),
        Road(
            tube,
            {
                **main,
                "maxspeed": "70",
                "tunnel": "yes",
                "layer": "-1",
                "tunnel:name": "Eagle Tunnel",
                "tunnel:name:zh": "鹰隧道",
                "toll": "yes",
            },
        ),
        Road(down, {**main, "maxspeed": "50"}),
        Road(hairpins(WEST_MOUTH, SUMMIT, 6, 150.0), dict(old)),
        Road(hairpins(SUMMIT, EAST_MOUTH, 6, 150.0), dict(old)),
    ]
