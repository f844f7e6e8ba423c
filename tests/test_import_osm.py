"""Any OpenStreetMap file comes in by one door: clipped ones too, and useless ones with one clear sentence."""

import bz2
import gzip
import itertools
import sqlite3
import zipfile
from pathlib import Path

import numpy as np
import pytest

from app.maps.regions.import_osm import ImportFailed, import_osm
from app.maps.regions.region import Region, RegionMissing
from app.maps.regions.schema import partial_of
from app.maps.regions.shapes import CUT, size
from tests.osm_file import Relations, Ways, written

GRID = {number: (300.0 * ((number - 1) % 3), 200.0 * ((number - 1) // 3)) for number in range(1, 10)}
CAFE = {5: {"amenity": "cafe", "name": "Corner Cafe", "name:zh": "街角咖啡", "addr:street": "Low Street"}}
STREETS: Ways = {
    1: ([1, 2, 3], {"highway": "residential", "name": "Low Street"}),
    2: ([2, 5, 8], {"highway": "primary", "name": "Cross Street", "oneway": "yes", "maxspeed": "30 mph"}),
    3: ([4, 5, 6], {"highway": "footway"}),
    4: (
        [5, 6, 9, 8, 5],
        {"building": "yes", "building:levels": "4", "addr:street": "Low Street", "addr:housenumber": "7b"},
    ),
}


def opened(tmp_path: Path, source: Path) -> Region:
    """The region that an import of a file gives."""
    import_osm(source, tmp_path / "a.sqlite", "© someone")
    return Region(tmp_path / "a.sqlite")


@pytest.fixture
def town(tmp_path: Path) -> Path:
    return written(tmp_path / "a.osm.pbf", GRID, STREETS, nodes=CAFE)


def test_streets_buildings_places_and_addresses_arrive(tmp_path: Path, town: Path) -> None:
    region = opened(tmp_path, town)
    layers = sorted((f.layer, f.kind, f.level) for f in region.features())
    assert layers == [("building", "yes", 2), ("road", "path", 0), ("road", "primary", 3), ("road", "residential", 1)]
    building = next(f for f in region.features() if f.layer == "building")
    assert building.height == pytest.approx(12.4)
    assert building.is_area and len(building.triangles) == 2 and size(building.outline) > 0
    assert {p.name for p in region.places()} == {"Corner Cafe", "Low Street", "Cross Street"}
    assert (region.name, region.attribution, region.languages) == ("a", "© someone", ("en", "zh"))
    assert [p.name for p in region.matching('"咖"')] == ["Corner Cafe"]
    assert region.connection.execute("SELECT street, number FROM address").fetchall() == [("Low Street", "7b")]
    found = region.connection.execute("SELECT rowid FROM address_text WHERE address_text MATCH 'low 7b'").fetchall()
    assert found == [(1,)]
    region.close()


def test_a_box_and_a_level_narrow_what_is_read(tmp_path: Path, town: Path) -> None:
    region = opened(tmp_path, town)
    x, y = region.frame.to_local(50.0, 10.0)
    corner = (x - 20, y - 20, x + 20, y + 20)
    assert [f.name for f in region.features(corner)] == ["Low Street"]
    assert [f.name for f in region.features(corner, level=2)] == []
    assert {f.kind for f in region.features(level=2)} == {"primary", "yes"}
    assert {f.kind for f in region.features(region.bounds, level=3, layers=("road",))} == {"primary"}
    cafe = region.places_in(region.bounds, limit=1, rank_at_least=0.35)[0]
    assert cafe.name in {"Corner Cafe", "Cross Street"} and region.place(cafe.id) == cafe
    assert region.places_in(corner) == [] and region.place(99) is None
    region.close()


def test_a_clipped_file_loses_only_what_was_clipped(tmp_path: Path) -> None:
    corners = {number: spot for number, spot in GRID.items() if number not in (3, 9)}
    source = written(tmp_path / "a.osm.pbf", corners, STREETS)
    counts = import_osm(source, tmp_path / "a.sqlite", "")
    region = Region(tmp_path / "a.sqlite")
    assert counts.missing == 2
    assert len(next(f for f in region.features() if f.name == "Low Street").points) == 2
    assert not any(f.layer == "building" for f in region.features())  # its outline is open now
    region.close()


def test_a_lake_of_several_ways_has_its_island(tmp_path: Path) -> None:
    corners = GRID | {11: (-900.0, -900.0), 12: (900.0, -900.0), 13: (900.0, 900.0), 14: (-900.0, 900.0)}
    corners |= {21: (-500.0, -500.0), 22: (-400.0, -500.0), 23: (-400.0, -400.0)}
    ways = {**STREETS, 10: ([11, 12, 13], {}), 11: ([11, 14, 13], {}), 12: ([21, 22, 23, 21], {})}
    lake: Relations = [
        (
            [("w", 10, "outer"), ("w", 11, "outer"), ("w", 12, "inner")],
            {"type": "multipolygon", "natural": "water", "water": "lake", "name": "Mirror Lake"},
        )
    ]
    region = opened(tmp_path, written(tmp_path / "a.osm.pbf", corners, ways, lake))
    water = next(f for f in region.features() if f.layer == "water")
    assert (water.kind, water.name, len(water.rings), [len(hole) for hole in water.holes]) == (
        "lake",
        "Mirror Lake",
        2,
        [3],
    )
    corners_of = water.points[water.triangles]
    sides = corners_of[:, 1:] - corners_of[:, :1]
    covered = np.abs(sides[:, 0, 0] * sides[:, 1, 1] - sides[:, 0, 1] * sides[:, 1, 0]).sum() / 2
    assert covered == pytest.approx(1800**2 - 100**2 / 2, rel=1e-3)
    assert [p.category for p in region.places("name = 'Mirror Lake'")] == ["nature"]
    region.close()


def test_a_lake_that_lacks_a_way_is_closed_along_the_box(tmp_path: Path) -> None:
    corners = GRID | {11: (-1000.0, -500.0), 12: (500.0, -1000.0), 13: (0.0, 0.0)}
    ways = {**STREETS, 10: ([12, 13, 11], {})}
    lake: Relations = [([("w", 10, "outer"), ("w", 99, "outer")], {"type": "multipolygon", "natural": "water"})]
    source = written(tmp_path / "a.osm.pbf", corners, ways, lake, box=(-1000, -1000, 1000, 1000))
    counts = import_osm(source, tmp_path / "a.sqlite", "")
    region = Region(tmp_path / "a.sqlite")
    water = next(f for f in region.features() if f.layer == "water")
    assert size(water.outline) == pytest.approx(1e6, rel=1e-2)
    x0, y0 = region.bounds[:2]
    assert np.hypot(*(water.outline - (x0, y0)).T).min() < 1.0  # the box's corner belongs to it
    assert counts.missing == 1
    region.close()


def test_what_is_long_or_wide_is_cut_so_that_a_box_reads_little(tmp_path: Path) -> None:
    corners = GRID | {11: (0.0, 1000.0), 12: (30_000.0, 1000.0), 13: (30_000.0, 21_000.0), 14: (0.0, 21_000.0)}
    ways = {
        **STREETS,
        10: ([11, 12, 13, 14, 11], {"landuse": "forest", "name": "Great Wood"}),
        11: ([11, 12], {"highway": "motorway", "ref": "M1"}),
    }
    region = opened(tmp_path, written(tmp_path / "a.osm.pbf", corners, ways))
    for feature in region.features():
        assert np.ptp(feature.points, axis=0).max() <= CUT * 1.01
    woods = [f for f in region.features() if f.layer == "green"]
    assert sum(size(f.outline) for f in woods) == pytest.approx(6e8, rel=1e-3)
    assert {f.level for f in woods} == {4}  # a piece shows as long as the whole does
    motorway = [f for f in region.features() if f.kind == "motorway"]
    assert len(motorway) == 8
    for before, after in itertools.pairwise(motorway):
        assert before.points[-1] == pytest.approx(after.points[0])
    assert len([p for p in region.places() if p.name == "Great Wood"]) == 1
    region.close()


def test_a_building_in_parts_is_drawn_by_its_parts(tmp_path: Path) -> None:
    corners = GRID | {11: (300.0, 300.0)}
    parts = {
        10: ([5, 6, 9, 5], {"building:part": "yes", "height": "30", "min_height": "12"}),
        11: ([5, 9, 8, 5], {"building:part": "yes", "height": "9"}),
    }
    region = opened(tmp_path, written(tmp_path / "a.osm.pbf", corners, {**STREETS, **parts}))
    buildings = [(f.kind, f.height, f.base) for f in region.features() if f.layer == "building"]
    assert buildings == [("part", 30.0, 12.0), ("part", 9.0, 0.0)]
    region.close()


def test_places_are_named_in_letters_and_in_chinese(tmp_path: Path) -> None:
    nodes = {
        1: {"place": "town", "name": "北京", "name:en": "Beijing", "population": "20000"},
        2: {"amenity": "charging_station", "operator": "Volt"},
        4: {"amenity": "fuel"},
        5: {"amenity": "cafe"},
        6: {"tourism": "museum", "name": "Μουσείο", "name:en": "Museum"},
    }
    region = opened(tmp_path, written(tmp_path / "a.osm.pbf", GRID, STREETS, nodes=nodes))
    names = {p.category: (p.name, p.name_zh) for p in region.places() if p.category != "street"}
    assert names == {
        "area": ("Beijing", "北京"),
        "charging": ("Volt", ""),
        "fuel": ("Fuel station", "加油站"),
        "museum": ("Museum", ""),
    }
    ranks = {p.category: p.rank for p in region.places()}
    assert ranks["area"] > ranks["museum"] > ranks["fuel"]
    assert region.places("category = 'street'")[0].tags["addr:city"] == "Beijing"
    region.close()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"this is no map", "cannot be read as OpenStreetMap data"),
        (b"\n<!DOCTYPE html><html>Please log in</html>", "is a web page"),
        (b'<?xml version="1.0"?><osm></osm>', "is XML"),
        (bz2.compress(b"<osm/>"), "bzip2"),
        (gzip.compress(b"<osm/>", mtime=0), "gzip"),
        (b"SQLite format 3\0", "is a database"),
    ],
)
def test_a_foreign_file_gets_one_sentence_and_leaves_no_region(tmp_path: Path, content: bytes, says: str) -> None:
    source = tmp_path / "map.osm.pbf"
    source.write_bytes(content)
    with pytest.raises(ImportFailed, match=says) as failed:
        import_osm(source, tmp_path / "a.sqlite", "")
    assert "\n" not in str(failed.value) and str(source) in str(failed.value)
    assert [path.name for path in tmp_path.iterdir()] == ["map.osm.pbf"]


def test_a_zip_archive_says_to_unpack_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "map.osm.pbf", "w") as archive:
        archive.writestr("map.osm", "<osm/>")
    with pytest.raises(ImportFailed, match="zip archive; unpack"):
        import_osm(tmp_path / "map.osm.pbf", tmp_path / "a.sqlite", "")


def test_a_truncated_file_says_that_its_download_broke_off(tmp_path: Path, town: Path) -> None:
    whole = town.read_bytes()
    for length in (len(whole) - 1, len(whole) // 2, 60):
        town.write_bytes(whole[:length])
        with pytest.raises(ImportFailed, match=r"ends in the middle|no PBF header"):
            import_osm(town, tmp_path / "a.sqlite", "")
    assert not (tmp_path / "a.sqlite").exists()


def test_damage_in_the_middle_gets_one_sentence(tmp_path: Path, town: Path) -> None:
    whole = bytearray(town.read_bytes())
    whole[-40:-20] = b"\xff" * 20
    town.write_bytes(whole)
    with pytest.raises(ImportFailed, match="cannot be read as OpenStreetMap data"):
        import_osm(town, tmp_path / "a.sqlite", "")


def test_a_file_without_roads_gets_one_sentence(tmp_path: Path) -> None:
    source = written(tmp_path / "a.osm.pbf", GRID, {4: STREETS[4]})
    with pytest.raises(ImportFailed, match=r"holds no roads"):
        import_osm(source, tmp_path / "a.sqlite", "")


def test_a_missing_or_unreadable_file_gets_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match=r"cannot be read \(No such file"):
        import_osm(tmp_path / "none.osm.pbf", tmp_path / "a.sqlite", "")
    with pytest.raises(ImportFailed, match=r"cannot be read \(Is a directory"):
        import_osm(tmp_path, tmp_path / "a.sqlite", "")


def test_a_target_that_cannot_be_written_gets_one_sentence(tmp_path: Path, town: Path) -> None:
    for partial in partial_of(tmp_path / "a.sqlite"):
        partial.mkdir()
    with pytest.raises(ImportFailed, match=r"cannot be written \(Is a directory"):
        import_osm(town, tmp_path / "a.sqlite", "")


def test_a_region_that_is_missing_or_damaged_says_how_to_mend_it(tmp_path: Path) -> None:
    with pytest.raises(RegionMissing, match=r"app\.dev\.build_region"):
        Region(tmp_path / "none.sqlite")
    added = tmp_path / "regions" / "bad.sqlite"
    added.parent.mkdir()
    added.write_bytes(b"\0" * 4096)
    with pytest.raises(RegionMissing, match=r"damaged; import it again: .* --name bad"):
        Region(added)


def test_a_region_of_an_older_version_says_so(tmp_path: Path, town: Path) -> None:
    opened(tmp_path, town).close()
    database = sqlite3.connect(tmp_path / "a.sqlite")
    database.execute("UPDATE meta SET value = '1' WHERE key = 'version'")
    database.commit()
    database.close()
    with pytest.raises(RegionMissing, match="older version"):
        Region(tmp_path / "a.sqlite")
