"""Parks, cemeteries and sports grounds of towns and villages: laid out before the streets, which keep off them."""

import math
from dataclasses import dataclass

import numpy as np

from app.maps.aldermere.settlements import Settlement
from app.maps.aldermere.terrain import blob
from app.maps.geo import Points, resample

PARKS = [
    ("Park", "公园"),
    ("Rose Park", "玫瑰公园"),
    ("Castle Park", "城堡公园"),
    ("Spring Park", "泉水公园"),
    ("Swan Park", "天鹅公园"),
    ("Oak Park", "橡树公园"),
    ("Music Garden", "音乐花园"),
    ("Herb Garden", "香草花园"),
]


@dataclass(frozen=True)
class Common:
    """A green in a settlement: its outline (n, 2) in metres and its tags."""

    ring: Points
    tags: dict[str, str]


def lay_out(
    place: Settlement,
    roads: list[Points],
    dry: "np.ndarray[tuple[int, int], np.dtype[np.bool_]]",
    grid: tuple[Points, Points],
) -> list[Common]:
    """The settlement's greens on free ground, away from the roads that are there."""
    random = np.random.default_rng(int(place.x * 5 + place.y * 11) % 99_991)
    taken = np.vstack([resample(line, 20.0) for line in roads]) if roads else np.zeros((0, 2))
    x, y = grid
    found: list[Common] = []
    parks = (
        (2 + int(place.people > 15_000) + int(place.character in ("spa", "university")))
        if place.town
        else int(random.random() < 0.5)
    )
    wishes: list[tuple[str, tuple[float, float], tuple[float, float]]] = [
        ("park", (0.15, 0.75), (62, 105) if place.town else (40, 60)) for _ in range(parks)
    ]
    wishes += [("cemetery", (0.5, 0.85), (45, 70) if place.town else (24, 34)), ("pitch", (0.55, 0.95), (62, 62))]
    for number, (kind, (near, far), size) in enumerate(wishes):
        reach = float(random.uniform(*size))
        away = np.hypot(x - place.x, y - place.y) / place.radius
        cells = np.argwhere(dry & (away > near) & (away < far))
        for row, column in cells[random.permutation(len(cells))[:80]]:
            spot = np.array([x[row, column], y[row, column]])
            clear = len(taken) == 0 or float(np.hypot(*(taken - spot).T).min()) > reach + 16
            if clear and all(math.dist(spot, c.ring.mean(axis=0)) > reach + 130 for c in found):
                found.append(Common(*_shape(kind, place, spot, reach, number, random)))
                break
    return found


def _shape(
    kind: str, place: Settlement, spot: Points, reach: float, number: int, random: np.random.Generator
) -> tuple[Points, dict[str, str]]:
    if kind == "pitch":
        turn = random.uniform(0, np.pi)
        axes = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
        corners = np.array([(-52, -34), (52, -34), (52, 34), (-52, 34), (-52, -34)]) @ axes + spot
        return corners, {"leisure": "pitch", "sport": "soccer"}
    ring = blob(float(spot[0]), float(spot[1]), reach, reach * random.uniform(0.7, 1.0), number + int(spot[0]) % 997)[
        ::2
    ]
    ring = np.vstack([ring, ring[:1]])
    if kind == "cemetery":
        return ring, {"landuse": "cemetery"}
    name, zh = PARKS[number % len(PARKS)]
    return ring, {"leisure": "park", "name": f"{place.name} {name}", "name:zh": f"{place.name_zh}{zh}"}
