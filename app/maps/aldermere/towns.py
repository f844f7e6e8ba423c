"""All settlements' streets with names and rules, and the built-up land around them."""

from dataclasses import dataclass

import numpy as np
import shapely

from app.maps.aldermere import coast, knots, quarters, rivers
from app.maps.aldermere.commons import Common
from app.maps.aldermere.settlements import SETTLEMENTS, Settlement
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.words import street_names
from app.maps.geo import Points, lengths

MAIN_STREETS = [
    ("High Street", "高街"), ("Market Street", "市场街"), ("Station Street", "车站街"), ("Church Street", "教堂街"),
    ("Mill Street", "磨坊街"), ("Bridge Street", "大桥街"), ("Castle Street", "城堡街"), ("Green Street", "绿街"),
]  # fmt: skip


@dataclass
class Town:
    """A settlement with its streets and greens."""

    place: Settlement
    streets: list[Road]
    commons: list[Common]


def wet_ground() -> shapely.Geometry:
    """All water of the country: sea, rivers, lakes."""
    shapes = [shapely.Polygon(coast.land_outline()), *(shapely.Polygon(ring) for _, _, ring in coast.islands())]
    lakes = [shapely.make_valid(shapely.Polygon(r.banks())) for r in rivers.rivers()]
    lakes += [shapely.Polygon(rivers.lake_serin()), *(shapely.Polygon(ring) for _, _, ring, _ in rivers.ponds())]
    frame = shapely.box(-20_000, -20_000, 72_000, 56_000)
    return shapely.union(shapely.difference(frame, shapely.union_all(shapes)), shapely.union_all(lakes))


def build(roads: list[Road]) -> list[Town]:
    """Every settlement's streets, tied to the roads that lead through it."""
    wet = wet_ground()
    result = []
    for number, place in enumerate(SETTLEMENTS):
        reach = place.radius * 2
        water = shapely.clip_by_rect(wet, place.x - reach, place.y - reach, place.x + reach, place.y + reach)
        centre = np.array([place.x, place.y])
        mains = _mains(roads, place)
        fast = [
            r.line
            for r in roads
            if r.kind.startswith("motorway") and (np.hypot(*(r.line - centre).T) < place.radius * 1.8).any()
        ]
        quarter = quarters.Quarter(place, [road.line for road in mains], water, fast)
        found = quarter.streets()
        lines = quarters.reach_out([line for line, _ in found], [road.line for road in mains])
        names = street_names("garden" if not place.town else ("radial", "grid")[number % 2], 7 + number * 29)
        names += street_names("grid", 11 + number * 17)
        streets = []
        for index, (line, (_, family)) in enumerate(zip(lines, found, strict=True)):
            name, zh = names[index % len(names)]
            tags = {"highway": "residential", "name": name, "name:zh": zh, "maxspeed": "30", "surface": "asphalt"}
            middle = float(np.hypot(*(line[len(line) // 2] - centre))) / place.radius
            if place.town and middle < 0.3 and family == 1 and quarter.random.random() < 0.5:
                tags["oneway"] = "yes"
            elif place.town and middle < 0.16 and family == 0:
                tags |= {"highway": "living_street", "maxspeed": "10"}
            elif place.town and lengths(line)[-1] > 900 and middle > 0.25:
                tags |= {"highway": "tertiary", "maxspeed": "50", "lanes": "2"}
            streets.append(Road(line, tags))
        result.append(Town(place, streets, quarter.commons))
    return result


def through_roads(roads: list[Road]) -> None:
    """The stretches of main roads in settlements become streets with names and a limit of 50."""
    for place in SETTLEMENTS:
        centre = np.array([place.x, place.y])
        count = 0
        for road in list(roads):
            if not knots.level(road) or "junction" in road.tags:
                continue
            if np.hypot(*(road.line - centre).T).min() > place.radius * 0.85:
                continue
            along = lengths(road.line)
            at = np.linspace(0, along[-1], max(3, int(along[-1] / 25)))
            spots = np.stack([np.interp(at, along, road.line[:, axis]) for axis in (0, 1)], axis=1)
            within = np.flatnonzero(np.hypot(*(spots - centre).T) < place.radius * 0.8)
            if len(within) < 3:
                continue
            name, zh = MAIN_STREETS[count % len(MAIN_STREETS)]
            count += 1
            street = {"name": name, "name:zh": zh, "maxspeed": "50"}
            where = roads.index(road)
            roads[where : where + 1] = knots.cut(road, [(float(at[within[0]]), float(at[within[-1]]), street)])


def _mains(roads: list[Road], place: Settlement) -> list[Road]:
    """The roads that lead through a settlement."""
    centre = np.array([place.x, place.y])
    return [r for r in roads if knots.level(r) and np.hypot(*(r.line - centre).T).min() < place.radius * 1.1]


def outlines(place: Settlement, roads: list[Road], wet: shapely.Geometry) -> list[Points]:
    """The built-up land (rings in metres) around a settlement's streets."""
    circle = shapely.buffer(shapely.Point(place.x, place.y), place.radius * 1.12)
    lines = shapely.intersection(shapely.simplify([shapely.LineString(road.line) for road in roads], 12), circle)
    if shapely.union_all(lines).is_empty:
        return []
    land = shapely.buffer(shapely.buffer(shapely.union_all(lines), 85, quad_segs=1), -35, quad_segs=1)
    box = shapely.bounds(land)
    land = shapely.difference(shapely.simplify(land, 9), shapely.clip_by_rect(wet, *box))
    parts = [p for p in shapely.get_parts(land) if p.geom_type == "Polygon" and p.area > 20_000]
    return [np.array(p.exterior.coords) for p in parts]
