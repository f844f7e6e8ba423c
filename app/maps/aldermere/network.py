"""The country's road network outside the towns: motorways, the pass, and all links between towns and villages."""

import itertools

import numpy as np
import shapely

from app.maps.aldermere import coast, course, interchanges, pass_road, rivers
from app.maps.aldermere.land import land
from app.maps.aldermere.rest_areas import RestArea
from app.maps.aldermere.rural import Paths, centres, near, shape
from app.maps.aldermere.settlements import SETTLEMENTS
from app.maps.aldermere.skeleton import Road
from app.maps.geo import Points, curve, inside, offset, simplify

SPEED = {"trunk": "90", "primary": "80", "secondary": "70", "tertiary": "60", "unclassified": "50"}
CITY_BOX = (-6200.0, -5500.0, 6150.0, 5200.0)
# Between the airport and the sea there is room for one road only.
SHORE = [(3350, -2330), (3900, -2480), (4600, -2560), (5400, -2640), (6200, -2720), (7000, -2760)]
SHORE_TAGS = {"highway": "primary", "name": "South Coast Road", "name:zh": "南岸路", "ref": "A 30", "maxspeed": "70"}
AIRPORT = (3700.0, -2250.0, 6200.0, -800.0)


def paths(motorways: list[Points], starts: list[Points]) -> Paths:
    """Where roads may run: not in water, not through the city, rarely across rivers and motorways."""
    rows, columns = shape()
    spots = centres()
    x, y = spots[:, 0], spots[:, 1]
    outline = shapely.buffer(shapely.Polygon(coast.land_outline()), -90)
    dry = shapely.contains_xy(outline, x, y)
    for name, _, ring in coast.islands():
        if name in ("Seal Island", "Heron Island"):
            dry |= shapely.contains_xy(shapely.buffer(shapely.Polygon(ring), -60), x, y)
    lakes = [rivers.lake_serin(), *(ring for _, _, ring, _ in rivers.ponds())]
    for ring in lakes:
        dry &= ~shapely.contains_xy(shapely.buffer(shapely.Polygon(ring), 110), x, y)
    west, south, east, north = CITY_BOX
    dry &= ~((x > west) & (x < east) & (y > south) & (y < north))
    west, south, east, north = AIRPORT
    dry &= ~((x > west) & (x < east) & (y > south) & (y < north))
    dry &= (x > -14_800) & (x < 64_900) & (y < 47_800)
    for start in starts:
        dry |= np.hypot(x - start[0], y - start[1]) < 230
    dear = np.ones((rows, columns))
    dear[near(motorways, 260.0)] = 2.6
    for river in rivers.rivers():
        dear[near([river.line], 120.0)] = 2.0
    return Paths(land(), ~dry.reshape(rows, columns), dear, 31)


def city_ends(city: list[Road]) -> dict[str, Points]:
    """Where the city's main roads end and the country's begin."""
    ends = {}
    for road in city:
        name = road.tags.get("name", "")
        for end in (road.line[0], road.line[-1]):
            edge = end[0] < -6000 or end[0] > 6100 or end[1] > 5200
            if edge and not road.kind.startswith("motorway"):
                ends[f"city {name}"] = end
    return ends


def build(city: list[Road]) -> tuple[list[Road], Paths, list[RestArea]]:
    """All roads between the settlements (the streets inside come later), and the paths for more to join."""
    built = interchanges.build(city)
    promenade = _promenade()
    over = pass_road.roads()
    ends = city_ends(city)
    ways = paths(built.centres, [*ends.values(), promenade.line[0], promenade.line[-1]])
    spots: dict[str, Points] = {s.name: np.array([s.x, s.y]) for s in SETTLEMENTS}
    spots |= built.spots | ends
    shore = Road(curve(SHORE, 40), {**SHORE_TAGS})
    spots["city Harbour Road"] = shore.line[-1]
    spots["promenade west"], spots["promenade east"] = promenade.line[0], promenade.line[-1]
    roads = [*built.roads, *over, shore, promenade]
    named: dict[str, dict[str, str]] = {}
    for road in (*built.crossings, *over, shore, promenade):
        ways.occupy(road.line)
    for link in course.LINKS:
        stops = [spots[s] if isinstance(s, str) else ways.snap(np.array(s) * 1000) for s in link.stops]
        tags = {"highway": link.kind, "name": link.name, "name:zh": link.name_zh, "lanes": "2", "surface": "asphalt"}
        tags |= {"ref": link.ref} if link.ref else {}
        tags["maxspeed"] = SPEED[link.kind]
        named |= {s: tags for s in link.stops if isinstance(s, str) and s.startswith("exit")}
        for start, goal in itertools.pairwise(stops):
            roads += [Road(line, dict(tags)) for line in ways.lay(start, goal, link.kind)]
    for crossing in built.crossings:
        exits = [n for n, spot in built.spots.items() for end in (0, -1) if np.allclose(spot, crossing.line[end])]
        name = next((named[n] for n in reversed(exits) if n in named), {})
        crossing.tags |= {k: v for k, v in name.items() if k in ("name", "name:zh", "ref")}
        _signpost(built.roads, exits[0].split()[1], crossing.tags.get("ref", ""))
    roads += built.crossings
    for hidden in _islanders(ways, spots):
        roads.append(hidden)
    return roads, ways, built.rests


def _signpost(roads: list[Road], number: str, ref: str) -> None:
    """What the signs of an exit name: the road one comes to and the places it leads to, the exit's own first."""
    leads = [
        link.stops
        for link in course.LINKS
        if any(stop in (f"exit {number} N", f"exit {number} S") for stop in link.stops)
    ]
    names = {s.name: s.name_zh for s in SETTLEMENTS}
    near = [stop for stops in leads for stop in stops if isinstance(stop, str) and stop in names]
    for road in roads:
        if road.tags.get("meridian:exit") == number:
            own, own_zh = road.tags["destination"], road.tags["destination:zh"]
            others = [name for name in dict.fromkeys(near) if name != own][:2]
            road.tags["destination"] = ";".join([own, *others])
            road.tags["destination:zh"] = ";".join([own_zh, *(names[name] for name in others)])
            if ref:
                road.tags["destination:ref"] = ref


def _promenade() -> Road:
    """The street along the southern shore of Lake Serin."""
    shore = rivers.lake_serin()
    ring = np.vstack([shore[:-1], shore])
    first = int(np.hypot(*(shore - [34_650.0, 25_050.0]).T).argmin())
    last = first + int(np.hypot(*(ring[first : first + 120] - [37_350.0, 26_900.0]).T).argmin())
    line = simplify(offset(ring[first : last + 1], 42.0 if _outside(ring, first) else -42.0), 2.0)
    tags = {"highway": "tertiary", "name": "Lake Promenade", "name:zh": "湖滨大道", "maxspeed": "30", "lanes": "2"}
    return Road(line, {**tags, "surface": "asphalt"})


def _outside(ring: Points, at: int) -> bool:
    """Whether the right side of a closed line is its outside at a corner."""
    step = offset(ring[at : at + 3], 30.0)[1]
    return not inside(ring, step[None, :])[0]


def _islanders(ways: Paths, spots: dict[str, Points]) -> list[Road]:
    """The islands' own road from the pier to the village and on to the far end."""
    result = []
    for village, (name, zh), pier, far in (
        ("Seal Harbour", ("Island Road", "海岛路"), (3_700.0, -7_420.0), (6_250.0, -8_500.0)),
        ("Heron Village", ("Heron Road", "苍鹭路"), (31_250.0, -9_830.0), (32_700.0, -10_450.0)),
    ):
        tags = {"highway": "tertiary", "name": name, "name:zh": zh, "maxspeed": "50", "surface": "asphalt"}
        for start, goal in ((np.array(pier), spots[village]), (spots[village], np.array(far))):
            result += [Road(line, dict(tags)) for line in ways.lay(start, goal, "tertiary")]
    return result
