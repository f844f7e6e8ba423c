"""The whole city in one value: made deterministically, ready to be written as OpenStreetMap data."""

from dataclasses import dataclass

import numpy as np

from app.maps.aldermere import SEED, buildings, places, skeleton, terrain
from app.maps.aldermere.noding import connect, trim
from app.maps.aldermere.raster import Raster
from app.maps.aldermere.streets import MainRoads, district_streets
from app.maps.geo import Points

WIDTH = {"motorway": 9.0, "trunk": 12.0, "primary": 9.0, "secondary": 8.0, "tertiary": 7.0, "residential": 5.0}


@dataclass(frozen=True)
class City:
    """Everything that stands in the region, in metres around its origin."""

    waters: list[terrain.Area]
    greens: list[terrain.Area]
    grounds: list[terrain.Area]
    roads: list[skeleton.Road]
    rails: list[Points]
    buildings: list[buildings.Building]
    places: list[places.Place]


def make() -> City:
    """Invent Aldermere."""
    waters, greens, piers = terrain.waters(), terrain.greens(), terrain.piers()
    water, green, taken = Raster(), Raster(), Raster()
    for area in waters:
        water.fill(area.polygon)
    for area in greens:
        green.fill(area.polygon)
    rails = skeleton.railways()
    for rail in rails:
        taken.stroke(rail, 14)
    big = skeleton.arterials()
    big += skeleton.motorway(big)
    main = MainRoads(big)
    blocked = water.merged(green).merged(taken)
    streets = [s for n, d in enumerate(terrain.DISTRICTS) for s in district_streets(d, blocked, main, SEED + n)]
    main.finish()
    roads = [*main.roads, *streets]
    connect(roads)
    roads = trim(roads)
    for road in roads:
        taken.stroke(road.line, WIDTH.get(road.kind, 5.0))
    taken = taken.merged(water).merged(green)
    standing = buildings.landmarks(taken)
    standing += buildings.along_streets(roads, taken, SEED)
    standing += buildings.sheds([a.polygon for a in piers if a.tags["man_made"] == "pier"])
    found = places.make(roads, blocked, greens, SEED)
    grounds = [
        *piers,
        *(
            terrain.Area(np.array(d.outline, dtype=float), {"landuse": "residential"})
            for d in terrain.DISTRICTS
            if d.name != "Airport"
        ),
        terrain.Area(
            np.array([(3900, -1760), (5950, -2120), (6020, -1560), (3980, -1240)], dtype=float), {"aeroway": "apron"}
        ),
        terrain.Area(
            np.array([(4080, -1740), (5900, -2030), (5908, -1975), (4088, -1685)], dtype=float), {"aeroway": "runway"}
        ),
    ]
    return City(waters, greens, grounds, _bridged(roads, water), rails, standing, found)


def _bridged(roads: list[skeleton.Road], water: Raster) -> list[skeleton.Road]:
    """Roads cut where they cross water; the parts above it become bridges."""
    result = []
    for road in roads:
        middles = (road.line[:-1] + road.line[1:]) / 2
        wet = water.at(middles) | (water.at(road.line[:-1]) & water.at(road.line[1:]))
        if not wet.any() or road.tags.get("junction"):
            result.append(road)
            continue
        start = 0
        for index in range(1, len(wet) + 1):
            if index == len(wet) or wet[index] != wet[start]:
                tags = {**road.tags, "bridge": "yes", "layer": "1"} if wet[start] else road.tags
                result.append(skeleton.Road(road.line[start : index + 1], tags))
                start = index
    return result
