"""The invented city: the same on every run, whole, and with everything a demo asks for."""

import hashlib
from pathlib import Path

import pytest

from app.maps.aldermere.city import City, make
from app.maps.aldermere.writer import write
from app.maps.geo import lengths
from app.maps.regions.region import Region
from tests.region import region_file


@pytest.fixture(scope="module")
def city() -> City:
    return make()


def test_it_is_the_same_on_every_run(city: City, tmp_path: Path) -> None:
    again = make()
    write(city, tmp_path / "a.osm.pbf")
    write(again, tmp_path / "b.osm.pbf")
    a, b = (hashlib.sha256((tmp_path / f"{name}.osm.pbf").read_bytes()).hexdigest() for name in "ab")
    assert a == b


def test_streets_have_a_hierarchy_and_bridges_cross_the_river(city: City) -> None:
    kinds = {road.kind for road in city.roads}
    assert {"motorway", "motorway_link", "trunk", "primary", "secondary", "tertiary", "residential"} <= kinds
    bridges = {road.tags["name"] for road in city.roads if "bridge" in road.tags}
    assert {"King Street", "Harbour Road", "Inner Ring"} <= bridges
    assert sum(float(lengths(road.line)[-1]) for road in city.roads) > 250_000


def test_the_center_is_tall_and_dense(city: City) -> None:
    assert len(city.buildings) > 5_000
    assert sum(b.height > 60 for b in city.buildings) > 60
    assert all(b.base < b.height for b in city.buildings)


def test_places_have_what_one_wants_to_know(city: City) -> None:
    assert len(city.places) >= 150
    stations = [p.tags for p in city.places if p.tags.get("amenity") == "charging_station"]
    assert len(stations) >= 15
    for tags in stations:
        assert 0 < int(tags["available"]) <= int(tags["capacity"])
        assert tags["socket:type2_combo:output"].endswith(" kW") and tags["operator"]
    restaurants = [p.tags for p in city.places if p.tags.get("amenity") == "restaurant"]
    assert all({"cuisine", "rating", "opening_hours"} <= tags.keys() for tags in restaurants)
    assert all(p.tags["name"] and p.tags["name:zh"] for p in city.places)


def test_the_imported_region_has_both_languages_and_an_attribution() -> None:
    region = Region(region_file())
    named = [f for f in region.features() if f.layer in ("road", "water")]
    assert all(f.name_zh for f in named if f.name)
    assert region.attribution == "Map © Meridian demo region"
    region.close()
