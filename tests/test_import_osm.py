"""Any OpenStreetMap file comes in by one door: clipped ones too, and useless ones with one clear sentence."""

from pathlib import Path

import osmium
import pytest
from osmium.osm import mutable

from app.maps.regions.import_osm import ImportFailed, import_osm
from app.maps.regions.region import Region, RegionMissing


def written(path: Path, ways: dict[int, tuple[list[int], dict[str, str]]], skip: tuple[int, ...] = ()) -> Path:
    """A file of nodes 1–9 on a 3 × 3 grid and the ways; nodes in `skip` are left out, as clipping does."""
    with osmium.SimpleWriter(str(path)) as writer:
        for number in range(1, 10):
            if number not in skip:
                spot = (10.0 + 0.002 * ((number - 1) % 3), 50.0 + 0.001 * ((number - 1) // 3))
                tags = {"amenity": "cafe", "name": "Corner Cafe"} if number == 5 else {}
                writer.add_node(mutable.Node(id=number, location=spot, tags=tags))
        for number, (refs, tags) in ways.items():
            writer.add_way(mutable.Way(id=number, nodes=refs, tags=tags))
    return path


STREETS: dict[int, tuple[list[int], dict[str, str]]] = {
    1: ([1, 2, 3], {"highway": "residential", "name": "Low Street"}),
    2: ([2, 5, 8], {"highway": "primary", "name": "Cross Street", "oneway": "yes", "maxspeed": "30 mph"}),
    3: ([4, 5, 6], {"highway": "footway"}),
    4: ([5, 6, 9, 8, 5], {"building": "yes", "building:levels": "4"}),
}


def test_streets_buildings_and_places_arrive(tmp_path: Path) -> None:
    import_osm(written(tmp_path / "a.osm.pbf", STREETS), tmp_path / "a.sqlite", "© someone")
    region = Region(tmp_path / "a.sqlite")
    layers = sorted((f.layer, f.kind) for f in region.features())
    assert layers == [("building", "yes"), ("road", "path"), ("road", "primary"), ("road", "residential")]
    assert next(f.height for f in region.features() if f.layer == "building") == pytest.approx(12.4)
    assert {p.name for p in region.places()} == {"Corner Cafe", "Low Street", "Cross Street"}
    region.close()


def test_a_clipped_file_loses_only_what_was_clipped(tmp_path: Path) -> None:
    import_osm(written(tmp_path / "a.osm.pbf", STREETS, skip=(3,)), tmp_path / "a.sqlite", "© someone")
    region = Region(tmp_path / "a.sqlite")
    assert len(next(f for f in region.features() if f.name == "Low Street").points) == 2
    region.close()


def test_a_broken_file_gets_one_sentence_and_leaves_no_region(tmp_path: Path) -> None:
    broken = tmp_path / "broken.osm.pbf"
    broken.write_bytes(b"this is no map")
    with pytest.raises(ImportFailed, match=r"cannot be read as OpenStreetMap data"):
        import_osm(broken, tmp_path / "a.sqlite", "")
    assert not (tmp_path / "a.sqlite").exists()


def test_a_file_without_roads_gets_one_sentence(tmp_path: Path) -> None:
    source = written(tmp_path / "a.osm.pbf", {4: STREETS[4]})
    with pytest.raises(ImportFailed, match=r"holds no roads"):
        import_osm(source, tmp_path / "a.sqlite", "")


def test_a_region_that_is_missing_or_damaged_says_how_to_mend_it(tmp_path: Path) -> None:
    with pytest.raises(RegionMissing, match=r"app\.dev\.build_region"):
        Region(tmp_path / "none.sqlite")
    (tmp_path / "bad.sqlite").write_bytes(b"\0" * 4096)
    with pytest.raises(RegionMissing, match=r"damaged"):
        Region(tmp_path / "bad.sqlite")
