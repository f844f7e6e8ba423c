"""Footprints and heights of the city's buildings, lined up along its streets."""

from dataclasses import dataclass, field

import numpy as np

from app.maps.aldermere.raster import Raster
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.terrain import DISTRICTS, District
from app.maps.geo import Points, inside, lengths

SETBACK = {"residential": 7.5, "tertiary": 10.0, "secondary": 11.0, "primary": 13.0}
SKYLINE = np.array([420.0, -620.0])


@dataclass(frozen=True)
class Building:
    """A footprint (n, 2) in metres, counter-clockwise, and its height in metres."""

    footprint: Points
    height: float
    name: str = ""
    name_zh: str = ""
    base: float = 0.0
    tags: dict[str, str] = field(default_factory=dict)  # its address


def box(centre: Points, along: Points, width: float, depth: float) -> Points:
    """A rectangle around `centre` whose width lies along the unit vector `along`."""
    side = np.array([-along[1], along[0]])
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return np.array([centre + along * (a * width / 2) + side * (b * depth / 2) for a, b in corners])


def _shape(centre: Points, along: Points, width: float, depth: float, random: np.random.Generator) -> Points:
    """Mostly boxes, some L-shapes."""
    if width > 17 and random.random() < 0.24:
        side = np.array([-along[1], along[0]])
        u, v = random.uniform(0.35, 0.6), random.uniform(0.4, 0.6)
        corners = [(0, 0), (1, 0), (1, 1), (1 - u, 1), (1 - u, v), (0, v)]
        return np.array([centre + along * ((a - 0.5) * width) + side * ((b - 0.5) * depth) for a, b in corners])
    return box(centre, along, width, depth)


def _tower(centre: Points, along: Points, size: float, random: np.random.Generator) -> Points:
    if random.random() < 0.3:
        angle = np.linspace(0, 2 * np.pi, 10, endpoint=False)
        return centre + size / 2 * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return box(centre, along, size, size * random.uniform(0.75, 1.0))


def _district_at(spot: Points) -> District | None:
    for district in DISTRICTS:
        if inside(np.array(district.outline, dtype=float), spot[None, :])[0]:
            return district
    return None


def _height(district: District, spot: Points, random: np.random.Generator) -> float:
    low, high = district.height
    height = low + (high - low) * float(random.beta(1.6, 2.6))
    if district.name == "City Center":
        height *= 0.45 + 0.75 * float(np.exp(-np.hypot(*(spot - SKYLINE)) / 620))
    return round(height, 1)


def free(taken: Raster, footprint: Points) -> bool:
    """Whether a footprint, a little shrunk, covers nothing taken."""
    centre = footprint.mean(axis=0)
    inner = centre + (footprint - centre) * 0.82
    middles = (inner + np.roll(inner, -1, axis=0)) / 2
    return not taken.at(np.vstack([inner, middles, centre[None, :]])).any()


def along_streets(roads: list[Road], taken: Raster, seed: int) -> list[Building]:
    """Buildings on both sides of all streets in the districts; `taken` is filled as they are placed."""
    random = np.random.default_rng(seed)
    result: list[Building] = []
    numbers: dict[str, list[int]] = {}
    for road in sorted(roads, key=lambda road: list(SETBACK).index(road.kind) if road.kind in SETBACK else 9):
        setback = SETBACK.get(road.kind)
        if setback is None or road.tags.get("junction") == "roundabout":
            continue
        total = lengths(road.line)
        middle = road.line[len(road.line) // 2]
        home = _district_at(middle)
        if home is None:
            continue
        number = numbers.setdefault(road.tags["name"], [-1, 0])
        for side in (1.0, -1.0):
            at = 6.0
            while at < total[-1] - 4:
                spot = np.array([np.interp(at, total, road.line[:, 0]), np.interp(at, total, road.line[:, 1])])
                ahead = np.array([np.interp(at + 4, total, road.line[:, 0]), np.interp(at + 4, total, road.line[:, 1])])
                along = ahead - spot
                size = float(np.hypot(*along))
                if size < 0.5:
                    break
                along /= size
                loose = home.pattern == "garden"
                width = home.frontage * random.uniform(0.72, 1.25) * (0.62 if loose else 1.0)
                depth = home.depth * random.uniform(0.8, 1.2)
                gap = home.frontage * random.uniform(0.35, 0.7) if loose else random.choice((0.8, 0.8, 6.0, 9.0))
                inset = setback + depth / 2 + (random.uniform(2, 7) if loose else random.uniform(0, 1.2))
                centre = spot + along * width / 2 + np.array([along[1], -along[0]]) * side * inset
                if random.random() > (0.86 if loose else 0.95):
                    at += width + gap
                    continue
                lot = _lot(centre, along, width, depth, home, taken, random)
                number[side < 0] += 2
                if lot:
                    lot[0].tags.update(address(road, number[side < 0]))
                result += lot
                at += width + gap
    return result


def address(road: Road, number: int) -> dict[str, str]:
    """The address tags of a house in the city."""
    names = {"addr:street": road.tags["name"], "addr:street:zh": road.tags["name:zh"]}
    return {"addr:housenumber": str(number), **names, "addr:city": "Aldermere"}


def _lot(
    centre: Points,
    along: Points,
    width: float,
    depth: float,
    home: District,
    taken: Raster,
    random: np.random.Generator,
) -> list[Building]:
    footprint = _shape(centre, along, width, depth, random)
    if not free(taken, footprint):
        return []
    taken.fill(footprint)
    height = _height(home, centre, random)
    lot = [Building(footprint, height)]
    if home.name == "City Center":
        near = float(np.exp(-((np.hypot(*(centre - SKYLINE)) / 480) ** 2)))
        if random.random() < 0.15 + 0.5 * near:
            size = min(width, depth) * random.uniform(0.62, 0.84)
            lot[0] = Building(footprint, round(min(height, random.uniform(9, 18)), 1))
            tall = round(30 + 125 * near * random.uniform(0.35, 1.0) + 20 * random.random(), 1)
            lot.append(Building(_tower(centre, along, size, random), tall, base=lot[0].height))
    return lot


def landmarks(taken: Raster) -> list[Building]:
    """Large single buildings that carry names, and warehouses on the piers."""
    along, flat = np.array([0.97, 0.24]), np.array([1.0, 0.0])
    plans = [
        ("Central Station", "中央车站", (-760, 180), np.array([0.98, -0.2]), 170, 34, 22.0),
        ("Bell Church", "钟楼教堂", (-920, -790), along, 46, 19, 26.0),
        ("Bell Church", "钟楼教堂", (-948, -797), along, 12, 12, 62.0),
        ("Castle", "城堡", (-1080, -50), along, 60, 52, 18.0),
        ("Castle", "城堡", (-1104, -66), along, 15, 15, 38.0),
        ("Harbour Museum", "海港博物馆", (420, -1640), flat, 96, 40, 24.0),
        ("Opera House", "歌剧院", (-60, -1640), flat, 74, 52, 30.0),
        ("City Hall", "市政厅", (560, -560), along, 70, 40, 34.0),
        ("Hospital", "医院", (-2250, -250), along, 110, 60, 28.0),
        ("Airport", "机场", (4880, -1240), np.array([0.98, -0.2]), 260, 50, 18.0),
        ("Sports Hall", "体育馆", (2050, 480), along, 120, 90, 24.0),
        ("University", "大学", (-180, 1270), along, 100, 46, 24.0),
    ]  # fmt: skip
    result = []
    for name, zh, spot, direction, width, depth, height in plans:
        footprint = box(np.array(spot, dtype=float), direction / np.hypot(*direction), width, depth)
        taken.fill(footprint)
        result.append(Building(footprint, height, name, zh))
    return result


def sheds(piers: list[Points]) -> list[Building]:
    """Long low warehouses on the harbour's piers."""
    result = []
    for pier in piers:
        ends = (pier[0] + pier[3]) / 2, (pier[1] + pier[2]) / 2
        along = ends[1] - ends[0]
        length = float(np.hypot(*along))
        along /= length
        width = float(np.hypot(*(pier[3] - pier[0])))
        for at in (0.34, 0.72):
            result.append(Building(box(ends[0] + along * length * at, along, length * 0.3, width * 0.5), 9.0))
    return result
