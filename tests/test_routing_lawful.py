"""No route through the demo region breaks a restriction of its OpenStreetMap data, read here without the import."""

import random
from collections.abc import Iterator

import numpy as np
import osmium
import pytest
from scipy.spatial import cKDTree

from app.maps.geo import bearing, turn
from app.maps.regions.region import Region
from app.maps.routing.graph import read_graph
from app.maps.routing.routes import Query, Routes
from tests.region import region_file

ROUTES = 150
Forbidden = tuple[tuple[float, float], float, float]  # the node in metres, bearings of coming to and leaving it


@pytest.fixture(scope="module")
def region() -> Iterator[Region]:
    opened = Region(region_file())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def forbidden(region: Region) -> list[Forbidden]:
    """Every `no_…` restriction over a node."""
    source = str(region_file().with_suffix(".osm.pbf"))
    wanted = []
    for relation in osmium.FileProcessor(source, osmium.osm.RELATION):
        if relation.tags.get("type") == "restriction" and relation.tags.get("restriction", "").startswith("no_"):
            roles = {member.role: (member.type, member.ref) for member in relation.members}
            if roles.get("via", ("", 0))[0] == "n":
                wanted.append((roles["from"][1], roles["via"][1], roles["to"][1]))
    ways = {way for start, _, end in wanted for way in (start, end)}
    lines: dict[int, dict[int, tuple[float, float]]] = {}
    for way in osmium.FileProcessor(source, osmium.osm.NODE | osmium.osm.WAY).with_locations():
        if isinstance(way, osmium.osm.Way) and way.id in ways:
            lines[way.id] = {n.ref: region.frame.to_local(n.location.lat, n.location.lon) for n in way.nodes}
    made = []
    for start, via, end in wanted:
        node = lines[start][via]
        for before in beside(lines[start], via):
            for after in beside(lines[end], via):
                if start != end or before != after:
                    made.append((node, bearing(before, node), bearing(node, after)))
                else:
                    made.append((node, bearing(before, node), bearing(node, before)))
    return made


def beside(line: dict[int, tuple[float, float]], node: int) -> list[tuple[float, float]]:
    """The points of a way next to one of its nodes."""
    refs = list(line)
    at = refs.index(node)
    return [line[refs[i]] for i in (at - 1, at + 1) if 0 <= i < len(refs)]


def broken(line: np.ndarray, forbidden: list[Forbidden], tree: cKDTree) -> list[Forbidden]:
    """The restrictions that a line breaks."""
    found = []
    for index, near in enumerate(tree.query_ball_point(line, 0.5)):
        if near and 0 < index < len(line) - 1:
            coming, going = bearing(line[index - 1], line[index]), bearing(line[index], line[index + 1])
            for one in near:
                _, before, after = forbidden[one]
                if abs(turn(before, coming)) < 4 and abs(turn(after, going)) < 4:
                    found.append(forbidden[one])
    return found


def test_the_check_finds_a_broken_restriction(forbidden: list[Forbidden]) -> None:
    node, before, after = forbidden[0]
    there = [np.array((np.sin(np.radians(angle)), np.cos(np.radians(angle)))) * 30 for angle in (before, after)]
    line = np.array([node - there[0], node, node + there[1]])
    assert broken(line, forbidden, cKDTree([one[0] for one in forbidden]))


def test_no_route_breaks_a_restriction(region: Region, forbidden: list[Forbidden]) -> None:
    assert len(forbidden) > 100
    routes, chance = Routes(read_graph(region)), random.Random(12)
    tree = cKDTree([one[0] for one in forbidden])
    places = [(place.x, place.y) for place in region.places()]
    met = 0
    for _ in range(ROUTES):
        start, goal = chance.sample(places, 2)
        route = routes.best(Query(start, (goal,)))
        assert route is not None
        met += sum(bool(near) for near in tree.query_ball_point(route.line, 0.5))
        assert broken(route.line, forbidden, tree) == []
    assert met > 50  # the routes do come by such crossings
