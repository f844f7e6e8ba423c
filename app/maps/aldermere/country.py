"""The whole country in one value: made deterministically, ready to be written as OpenStreetMap data."""

from dataclasses import dataclass, field

import numpy as np
import shapely

from app.maps.aldermere import (
    SEED,
    all_places,
    city,
    coast,
    contours,
    crossings,
    farms,
    ferries,
    greenery,
    harbours,
    houses,
    knots,
    lawful,
    levels,
    network,
    noding,
    railways,
    rivers,
    roundabouts,
    signposts,
    soundness,
    streams,
    towns,
)
from app.maps.aldermere.buildings import Building
from app.maps.aldermere.noding import Key
from app.maps.aldermere.places import Place
from app.maps.aldermere.skeleton import Road
from app.maps.geo import Points

Tags = dict[str, str]


@dataclass(frozen=True)
class Restriction:
    """A turn that is forbidden (or the only one): from road `start` over the corner `via` into road `end`."""

    kind: str
    start: int
    via: Key
    end: int


@dataclass
class Country:
    """Everything that stands in the country, in metres around Aldermere's centre."""

    areas: list[tuple[shapely.Polygon, Tags]] = field(default_factory=list)
    lines: list[tuple[Points, Tags]] = field(default_factory=list)
    roads: list[Road] = field(default_factory=list)
    corners: dict[Key, Tags] = field(default_factory=dict)
    restrictions: list[Restriction] = field(default_factory=list)
    buildings: list[Building] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)


def make() -> Country:
    """Invent the country."""
    inner = city.make()
    outer, ways, rests = network.build(inner.roads)
    hamlets, lanes, tracks = farms.build(ways, outer, SEED + 3)
    outer += lanes
    towns.through_roads(outer)
    roundabouts.at_towns(outer)
    roundabouts.in_the_country(outer)
    found = towns.build(outer)
    streets = [road for town in found for road in town.streets]
    country_roads = [*outer, *streets]
    knots.connect(country_roads)
    lines, piers = ferries.build([*country_roads, *inner.roads])
    roads = noding.trim([*country_roads, *inner.roads, *piers, *lines])
    roads = soundness.without_spurs(roads)
    roads = soundness.whole([road for road in roads if road.kind != "ferry"], lines)
    waters = [river.banks() for river in rivers.rivers()]
    waters += [rivers.lake_serin(), *(ring for _, _, ring, _ in rivers.ponds())]
    roads = levels.apply(roads, waters)
    soundness.lean([*roads, *lines])
    roads, posts = signposts.apply(roads)
    ruled = crossings.apply(roads, SEED + 5)
    country = Country(roads=[*ruled.roads, *lines])
    for corner, metres in soundness.heights(ruled.roads).items():
        told = {**posts.get(corner, {}), **ruled.corners.get(corner, {})}
        country.corners[corner] = {"ele": f"{metres:.1f}", **told}
    rules = lawful.fair(country.roads, ruled.rules)
    where = {id(road): number for number, road in enumerate(country.roads)}
    country.restrictions = [Restriction(r.kind, where[id(r.start)], r.via, where[id(r.end)]) for r in rules]
    _buildings(country, inner, found, waters)
    _ground(country, inner, found)
    country.buildings += [house for hamlet in hamlets for house in hamlet.houses]
    country.lines += [(line, {"highway": "track", "surface": "gravel"}) for line in tracks]
    country.places = [hamlet.place for hamlet in hamlets] + all_places.make(
        inner.places, country.roads, country.buildings, rests
    )
    return country


def _ground(country: Country, inner: city.City, found: list[towns.Town]) -> None:
    woods = [*greenery.meadows(), *greenery.woods()]
    country.areas += woods
    wet = towns.wet_ground()
    for town in found:
        rings = towns.outlines(town.place, town.streets, wet)
        country.areas += houses.land_use(town, rings)
        country.areas += [(shapely.Polygon(common.ring), common.tags) for common in town.commons]
    areas = [area for area in (*inner.waters, *inner.greens, *inner.grounds) if area.tags.get("water") != "sea"]
    country.areas += [(shapely.Polygon(a.polygon), a.tags) for a in areas]
    country.areas += [(shapely.Polygon(ring), tags) for ring, tags in (*greenery.beaches(), *harbours.grounds())]
    for river in rivers.rivers():
        names = {"name": river.name, "name:zh": river.name_zh}
        country.areas.append((shapely.Polygon(river.banks()), {"natural": "water", "water": "river", **names}))
        country.lines.append((river.line, {"waterway": "river", **names}))
    lake = shapely.Polygon(rivers.lake_serin(), [rivers.swan_island()])
    country.areas.append(
        (lake, {"natural": "water", "water": "lake", "name": "Lake Serin", "name:zh": "塞林湖", "ele": "560"})
    )
    for name, zh, ring, _ in rivers.ponds():
        country.areas.append(
            (shapely.Polygon(ring), {"natural": "water", "water": "lake", "name": name, "name:zh": zh})
        )
    country.lines.append((coast.mainland(), {"natural": "coastline"}))
    for name, zh, ring in coast.islands():
        country.lines.append((ring, {"natural": "coastline", "place": "island", "name": name, "name:zh": zh}))
    country.lines += [(rail, {"railway": "rail"}) for rail in inner.rails]
    country.lines += railways.lines()
    country.lines += [(line, {"waterway": "stream"}) for line in streams.lines()]
    country.lines += contours.contours()


def _buildings(country: Country, inner: city.City, found: list[towns.Town], waters: list[Points]) -> None:
    country.buildings = list(inner.buildings)
    boxes = np.array([[*road.line.min(axis=0), *road.line.max(axis=0)] for road in country.roads])
    for town in found:
        x, y, reach = town.place.x, town.place.y, town.place.radius * 1.3
        near = (
            (boxes[:, 0] < x + reach)
            & (boxes[:, 2] > x - reach)
            & (boxes[:, 1] < y + reach)
            & (boxes[:, 3] > y - reach)
        )
        roads = [country.roads[n] for n in np.flatnonzero(near)]
        named = [r for r in roads if "name" in r.tags and r.kind in houses.LIVED]
        wet = [w for w in waters if np.hypot(*(w - [x, y]).T).min() < reach * 1.5]
        town.streets = named
        country.buildings += houses.build(town, [], roads, wet)
