"""Houses of the country's towns and villages, with numbers along their streets."""

import numpy as np
import shapely

from app.maps.aldermere.buildings import Building, box, free
from app.maps.aldermere.raster import Raster
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.towns import Town
from app.maps.geo import Points, lengths

LEISURE = ("resort", "lake", "spa", "beach")  # towns without works
LIVED = ("residential", "living_street", "tertiary", "secondary", "primary", "trunk")
SETBACK = {"residential": 6.5, "living_street": 5.5, "tertiary": 8.0, "secondary": 9.0, "primary": 10.0, "trunk": 13.0}
WIDTH = {"residential": 5.0, "tertiary": 7.0, "secondary": 8.0, "primary": 9.0, "trunk": 11.0, "motorway": 26.0}


def works_side(town: Town) -> Points:
    """The direction in which a town's works and warehouses lie."""
    angle = (town.place.x * 0.37 + town.place.y * 0.91) % (2 * np.pi)
    return np.array([np.cos(angle), np.sin(angle)])


def at_works(town: Town, spot: Points) -> bool:
    """Whether a spot lies in the town's industrial area."""
    off = (spot - [town.place.x, town.place.y]) / town.place.radius
    return town.place.town and town.place.character not in LEISURE and float(np.dot(off, works_side(town))) > 0.52


def land_use(town: Town, rings: list[Points]) -> list[tuple[shapely.Polygon, dict[str, str]]]:
    """The built-up land: where people live, and where the works are."""
    place = town.place
    land = shapely.union_all([shapely.make_valid(shapely.Polygon(ring)) for ring in rings])
    works = shapely.Polygon()
    if place.town and place.character not in LEISURE:
        away, middle, size = works_side(town), np.array([place.x, place.y]), place.radius
        side = np.array([-away[1], away[0]])
        near = middle + away * size * 0.52
        far = middle + away * size * 3
        works = shapely.Polygon(
            [near - side * size * 2, far - side * size * 2, far + side * size * 2, near + side * size * 2]
        )
    result = []
    for shape, use in (
        (shapely.difference(land, works), "residential"),
        (shapely.intersection(land, works), "industrial"),
    ):
        parts = [p for p in shapely.get_parts(shape) if p.geom_type == "Polygon" and p.area > 5000]
        result += [(part, {"landuse": use}) for part in parts]
    return result


def build(town: Town, mains: list[Road], roads: list[Road], waters: list[Points]) -> list[Building]:
    """The houses along a town's streets and main roads; `roads` is all that must stay free."""
    place = town.place
    reach = place.radius * 1.3
    taken = Raster((place.x - reach, place.y - reach, place.x + reach, place.y + reach))
    for ring in (*waters, *(common.ring for common in town.commons)):
        taken.fill(ring)
    for road in roads:
        taken.stroke(road.line, WIDTH.get(road.kind, 5.0))
    random = np.random.default_rng(int(place.x * 7 + place.y) % 99_991)
    order = sorted([*town.streets, *mains], key=lambda road: LIVED.index(road.kind))
    numbers: dict[str, list[int]] = {}
    result: list[Building] = []
    for road in order:
        if road.tags.get("junction") or road.tags.get("bridge") or road.tags.get("tunnel"):
            continue
        result += _row(town, road, taken, random, numbers.setdefault(road.tags.get("name", ""), [-1, 0]))
    return result


def _row(town: Town, road: Road, taken: Raster, random: np.random.Generator, number: list[int]) -> list[Building]:
    place = town.place
    total = lengths(road.line)
    result: list[Building] = []
    if total[-1] < 25:
        return result
    for side in (1.0, -1.0):
        at = float(random.uniform(5, 14))
        while at < total[-1] - 8:
            spots = [
                np.array([np.interp(a, total, road.line[:, 0]), np.interp(a, total, road.line[:, 1])])
                for a in (at, at + 5)
            ]
            along = (spots[1] - spots[0]) / 5
            size = float(np.hypot(*along))
            far = float(np.hypot(*(spots[0] - [place.x, place.y]))) / place.radius
            if size < 0.5 or far > 1.2:
                at += 20
                continue
            width, depth, gap, height, keep = _lot(town, far, spots[0], random)
            inset = SETBACK[road.kind] + depth / 2 + (random.uniform(1, 6) if gap > 4 else 0.5)
            away = np.array([along[1], -along[0]]) / size * side
            footprint = box(spots[0] + along / size * (width / 2) + away * inset, along / size, width, depth)
            at += width + gap
            number[0 if side > 0 else 1] += 2
            if random.random() < keep and free(taken, footprint):
                taken.fill(footprint)
                address = {
                    "addr:housenumber": str(number[0 if side > 0 else 1]),
                    "addr:street": road.tags["name"],
                    "addr:street:zh": road.tags["name:zh"],
                    "addr:city": place.name,
                }
                result.append(Building(footprint, round(height, 1), tags=address))
    return result


def _lot(town: Town, far: float, spot: Points, random: np.random.Generator) -> tuple[float, float, float, float, float]:
    """Width, depth, gap to the next, height (all metres) of a house, and how often there is one."""
    if at_works(town, spot):
        return random.uniform(34, 60), random.uniform(22, 36), random.uniform(14, 34), random.uniform(6, 11), 0.85
    if not town.place.town:
        wide = random.uniform(9, 15)
        return wide, random.uniform(8, 10.5), random.uniform(16, 46), random.uniform(4.5, 7.5), 0.62
    if far < 0.34:
        tall = 1.5 if town.place.character in ("university", "harbour") else 1.0
        return (
            random.uniform(16, 30),
            random.uniform(11, 14),
            random.choice((0.6, 0.6, 9.0)),
            random.uniform(8, 13.5) * tall,
            0.92,
        )
    if town.place.character in ("resort", "lake", "beach", "spa") and random.random() < 0.14:
        return random.uniform(24, 38), random.uniform(13, 16), random.uniform(12, 24), random.uniform(10, 19), 0.8
    return random.uniform(12, 19), random.uniform(9, 12), random.uniform(22, 50), random.uniform(5, 9), 0.66
