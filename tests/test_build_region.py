"""The invented country: the same on every run, whole, lawful, and with everything a demo asks for."""

import hashlib
import re
from collections import Counter
from pathlib import Path

import numpy as np
import opening_hours
import osmium
import pytest
import shapely
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from app.dev.build_region import OUT
from app.maps.aldermere import coast, rivers, streams
from app.maps.aldermere.country import Country, make
from app.maps.aldermere.land import falls, land
from app.maps.aldermere.noding import key
from app.maps.aldermere.settlements import SETTLEMENTS, TOWNS, VILLAGES
from app.maps.aldermere.soundness import one_way
from app.maps.aldermere.writer import write
from app.maps.geo import lengths
from app.maps.regions.categories import category

CATEGORIES = [
    "charging", "restaurant", "cafe", "bar", "hotel", "parking", "museum", "sight", "viewpoint",
    "park", "beach", "trail", "culture", "station", "airport", "ferry", "hospital", "pharmacy",
    "fuel", "supermarket", "shop", "school", "bank", "sport", "public", "car_wash", "spa",
    "winery", "area", "nature", "office", "home", "rest_area", "toilets", "police", "post",
    "playground",
]  # fmt: skip
SOURCES = Path(__file__).resolve().parents[1] / "app" / "maps" / "aldermere"


@pytest.fixture(scope="module")
def country() -> Country:
    return make()


@pytest.fixture(scope="module")
def written(country: Country, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("country") / "aldermere.osm.pbf"
    write(country, path)
    return path


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_it_is_the_same_on_every_run(written: Path, tmp_path: Path) -> None:
    other = OUT / "aldermere.osm.pbf"
    newest = max(source.stat().st_mtime for source in SOURCES.glob("*.py"))
    if not other.is_file() or other.stat().st_mtime < newest:
        other = tmp_path / "again.osm.pbf"
        write(make(), other)
    assert _digest(written) == _digest(other)


def test_everything_can_be_driven_to_and_back(country: Country) -> None:
    numbers: dict[tuple[int, int], int] = {}
    tails, heads = [], []
    for road in country.roads:
        line = [numbers.setdefault(key(spot), len(numbers)) for spot in road.line]
        tails += line[:-1]
        heads += line[1:]
        if not one_way(road):
            tails += line[1:]
            heads += line[:-1]
    graph = csr_array((np.ones(len(tails)), (tails, heads)), (len(numbers), len(numbers)))
    parts, _ = connected_components(graph, directed=True, connection="strong")
    assert parts == 1


def test_streets_have_a_hierarchy_bridges_tunnels_and_roundabouts(country: Country) -> None:
    length: Counter[str] = Counter()
    for road in country.roads:
        length[road.kind] += int(lengths(road.line)[-1])
    assert length["motorway"] > 200_000 and length["primary"] > 250_000 and length["tertiary"] > 100_000
    assert {"trunk", "secondary", "residential", "unclassified", "motorway_link", "ferry"} <= set(length)
    bridges = {road.tags["name"] for road in country.roads if "bridge" in road.tags and "name" in road.tags}
    assert {"King Street", "Harbour Road", "Inner Ring", "Lake Road"} <= bridges
    tunnels = [road for road in country.roads if road.tags.get("tunnel") == "yes"]
    assert any(lengths(road.line)[-1] > 1500 for road in tunnels) and len(tunnels) > 4
    rings = [road for road in country.roads if road.tags.get("junction") == "roundabout"]
    assert len(rings) > 25 and all(key(road.line[0]) == key(road.line[-1]) for road in rings)


def test_motorways_have_numbered_exits_lanes_signs_and_tolls(country: Country) -> None:
    corners = country.corners.values()
    exits = [tags for tags in corners if tags.get("highway") == "motorway_junction" and "ref" in tags]
    assert len({tags["ref"] for tags in exits}) > 20 and all(tags["name"] and tags["name:zh"] for tags in exits)
    assert sum(tags.get("barrier") == "toll_booth" for tags in corners) == 4
    ramps = [road for road in country.roads if road.kind == "motorway_link"]
    assert sum("destination" in road.tags and "destination:zh" in road.tags for road in ramps) > 40
    before = [road.tags for road in country.roads if road.kind == "motorway" and "turn:lanes" in road.tags]
    assert len(before) > 20 and all(int(tags["lanes"]) == tags["turn:lanes"].count("|") + 1 for tags in before)
    assert {road.tags["toll"] for road in country.roads if road.kind == "motorway"} == {"yes", "no"}


def test_lights_signs_and_lanes_stand_where_roads_meet(country: Country) -> None:
    found = Counter(tags.get("highway") for tags in country.corners.values())
    assert found["traffic_signals"] > 60 and found["stop"] > 60 and found["give_way"] > 200
    for road in country.roads:
        for way in ("forward", "backward"):
            if f"turn:lanes:{way}" in road.tags:
                assert int(road.tags[f"lanes:{way}"]) == road.tags[f"turn:lanes:{way}"].count("|") + 1


def test_restrictions_refer_to_ways_that_meet_there(country: Country) -> None:
    assert len(country.restrictions) > 80
    for rule in country.restrictions:
        start, end = country.roads[rule.start], country.roads[rule.end]
        assert rule.via in (key(start.line[0]), key(start.line[-1]))
        assert rule.via in (key(end.line[0]), key(end.line[-1]))


def test_roads_keep_off_the_water_but_for_bridges(country: Country) -> None:
    water = [shapely.Polygon(rivers.lake_serin()), *(shapely.Polygon(ring) for _, _, ring, _ in rivers.ponds())]
    water += [shapely.make_valid(shapely.Polygon(river.banks())) for river in rivers.rivers()]
    dry = [shapely.Polygon(coast.land_outline()), *(shapely.Polygon(ring) for _, _, ring in coast.islands())]
    roads = [r for r in country.roads if r.kind != "ferry" and not {"bridge", "tunnel", "junction"} & r.tags.keys()]
    lines = np.array([shapely.LineString(road.line) for road in roads])
    wet, _ = shapely.STRtree(water).query(lines, predicate="intersects")
    shallow = [n for n in set(wet.tolist()) if shapely.intersection(lines[n], shapely.union_all(water)).length > 12]
    assert not [roads[n].tags.get("name") for n in shallow]
    land_ = shapely.union_all(dry)
    shapely.prepare(land_)
    ashore = shapely.covers(land_, lines)
    assert {roads[n].tags["name"] for n in np.flatnonzero(~ashore)} <= {"Ferry Road", "Island Road", "Heron Road"}


def test_rivers_run_downhill_into_the_sea(country: Country) -> None:
    found = rivers.rivers()
    ends = {river.name: (river.line[-1], float(river.bed[-1])) for river in found}
    assert all((np.diff(river.bed) <= 0).all() for river in found)
    for river in found:
        assert (
            falls(river.line) - np.interp(np.arange(0, lengths(river.line)[-1], 50.0), lengths(river.line), river.bed)
            < 6
        ).mean() > 0.9
    others = np.vstack([*(r.line for r in found), rivers.city_wend(), rivers.lake_serin(), coast.mainland()])
    for name, (spot, _) in ends.items():
        own = next(r.line for r in found if r.name == name)
        rest = others[~(others[:, None] == own[None]).all(axis=2).any(axis=1)] if name == "Silver River" else others
        sea = land().at(spot[None])[0] < 6
        assert sea or np.hypot(*(rest - spot).T).min() < 400, name
    springs = streams.lines()
    assert len(springs) > 80
    down = [land().at(line[[0, -1]]) for line in springs]
    assert np.mean([first >= last - 3 for first, last in down]) > 0.95


def test_every_road_corner_knows_its_height_and_no_road_is_too_steep(country: Country) -> None:
    height = {corner: float(tags["ele"]) for corner, tags in country.corners.items()}
    assert max(height.values()) > 1500 and min(height.values()) >= 0.5
    steep = 0
    for road in country.roads:
        if road.kind == "ferry":
            continue
        levels = np.array([height[key(spot)] for spot in road.line])
        steps = np.hypot(*np.diff(road.line, axis=0).T)
        steep += int((np.abs(np.diff(levels)) > steps * 0.2 + 4).sum())
    assert steep < 40


def test_there_are_towns_villages_and_houses_with_numbers(country: Country) -> None:
    assert len(TOWNS) >= 8 and len(VILLAGES) >= 25
    homes = Counter(b.tags["addr:city"] for b in country.buildings if "addr:housenumber" in b.tags)
    assert all(homes[place.name] > (300 if place.town else 20) for place in SETTLEMENTS)
    assert sum(b.height > 60 for b in country.buildings) > 60 and all(b.base < b.height for b in country.buildings)


def test_places_of_every_kind_tell_what_one_wants_to_know(country: Country) -> None:
    kinds = Counter(category(place.tags) for place in country.places)
    kinds += Counter(category(tags) for _, tags in country.areas)
    assert sum(kinds[kind] for kind in CATEGORIES) >= 1500
    assert not [kind for kind in CATEGORIES if not kinds[kind]]
    assert kinds["charging"] >= 100 and kinds["restaurant"] >= 220 and kinds["hotel"] >= 100
    for place in country.places:
        tags, kind = place.tags, category(place.tags)
        assert tags["name"] and tags["name:zh"] and not re.search(r"\d", tags["name"]), tags
        if kind == "charging":
            socket = next(name for name in tags if name.endswith(":output"))
            assert 0 <= int(tags["available"]) <= int(tags["capacity"]) and 11 <= int(tags[socket].split()[0]) <= 350
            assert tags["operator"] and tags["charge"].endswith("EUR/kWh")
        if kind == "restaurant":
            assert {"cuisine", "rating", "reviews", "price", "opening_hours", "visit_minutes"} <= tags.keys()
        if kind == "hotel":
            assert tags["price_night"].endswith(" EUR") and int(tags["rooms"]) > 0


def test_opening_hours_can_be_read(country: Country) -> None:
    told = {place.tags["opening_hours"] for place in country.places if "opening_hours" in place.tags}
    assert len(told) > 60
    for text in sorted(told):
        opening_hours.OpeningHours(text)


def test_names_are_given_once(country: Country) -> None:
    names = Counter(p.tags["name"] for p in country.places if category(p.tags) not in ("area", "parking", "school"))
    assert sum(count > 1 for count in names.values()) <= 5


def test_everything_named_is_named_in_chinese_too(country: Country) -> None:
    tagged = [*(r.tags for r in country.roads), *(t for _, t in country.areas), *(t for _, t in country.lines)]
    tagged += [*(b.tags for b in country.buildings), *country.corners.values()]
    for tags in tagged:
        for name in ("name", "destination", "addr:street", "operator", "brand"):
            assert (name in tags) <= (f"{name}:zh" in tags), tags


def test_any_tool_can_read_the_file(written: Path) -> None:
    nodes, ways, relations = 0, 0, Counter[str]()
    refs: set[int] = set()
    members: list[int] = []
    for item in osmium.FileProcessor(str(written)):
        if isinstance(item, osmium.osm.Node):
            nodes = item.id
        elif isinstance(item, osmium.osm.Way):
            ways = item.id
            refs.update(node.ref for node in item.nodes)
        elif isinstance(item, osmium.osm.Relation):
            relations[item.tags["type"]] += 1
            members += [member.ref for member in item.members if member.type == "w"]
    assert max(refs) <= nodes and min(members) > 0 and max(members) <= ways
    assert relations["multipolygon"] > 3 and relations["restriction"] > 80
    box = osmium.io.Reader(str(written)).header().box()
    assert box.valid() and box.top_right.lon - box.bottom_left.lon > 1
