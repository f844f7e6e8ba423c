"""Coastlines become sea on their right, whatever clipping left of them."""

from pathlib import Path

import numpy as np
import pytest
import shapely

from app.maps.geo import Points
from app.maps.regions.chains import Chain, corners_between, joined
from app.maps.regions.coast import sea
from app.maps.regions.import_osm import import_osm
from app.maps.regions.region import Region
from app.maps.regions.shapes import CUT, cut, seams
from tests.osm_file import written

BOX = (-1000.0, -1000.0, 1000.0, 1000.0)
WHOLE = 4e6


def line(*points: tuple[float, float]) -> Points:
    return np.array(points)


def ring(x: float, y: float, size: float, *, land: bool) -> Chain:
    """A square coast around (x, y): land is on the left of it, so counter-clockwise holds land."""
    corners = line((x - size, y - size), (x + size, y - size), (x + size, y + size), (x - size, y + size))
    closed = np.vstack([corners, corners[:1]])
    return Chain(closed if land else closed[::-1], True)


def area(coast: list[Chain]) -> float:
    return float(sum(polygon.area for polygon in sea(coast, BOX)))


def test_the_sea_lies_to_the_right() -> None:
    north = Chain(line((0, -1200), (0, 1200)), False)
    assert area([north]) == pytest.approx(WHOLE / 2)
    assert sea([north], BOX)[0].contains(shapely.Point(500, 0))
    south = Chain(north.line[::-1], False)
    assert sea([south], BOX)[0].contains(shapely.Point(-500, 0))


def test_an_island_is_land_and_a_closed_bay_is_sea() -> None:
    assert area([ring(0, 0, 100, land=True)]) == pytest.approx(WHOLE - 40_000)
    assert area([ring(0, 0, 100, land=False)]) == pytest.approx(40_000)
    assert area([ring(0, 0, 500, land=True), ring(0, 0, 100, land=False)]) == pytest.approx(WHOLE - 1e6 + 4e4)


def test_a_coast_that_ends_within_the_box_is_led_to_its_edge() -> None:
    assert area([Chain(line((-1500, 0), (900, 0)), False)]) == pytest.approx(WHOLE / 2)
    assert area([Chain(line((-990, 0), (0, 300), (990, 0)), False)]) == pytest.approx(WHOLE / 2 + 990 * 300, rel=1e-3)


def test_without_coast_there_is_no_sea() -> None:
    assert sea([], BOX) == []
    assert sea([ring(5000, 5000, 100, land=True)], BOX) == []


def test_coast_ways_join_in_their_direction() -> None:
    ways = [(2, 3, line((1, 0), (2, 0))), (1, 2, line((0, 0), (1, 0))), (3, 1, line((2, 0), (0, 0)))]
    assert [chain.closed for chain in joined(ways, directed=True)] == [True]
    against = [(1, 2, line((0, 0), (1, 0))), (3, 2, line((2, 0), (1, 0)))]
    assert len(joined(against, directed=True)) == 2
    assert len(joined(against, directed=False)) == 1


def test_the_way_along_the_box_takes_the_shorter_side() -> None:
    found = corners_between(line((1000, 900))[0], line((900, 1000))[0], BOX)
    assert [tuple(corner) for corner in found] == [(1000.0, 1000.0)]
    assert corners_between(line((-500, 1000))[0], line((500, 1000))[0], BOX) == []


def test_pieces_of_the_sea_know_which_sides_were_cut() -> None:
    wide = shapely.box(-9_000, -100, 9_000, 3_000)
    pieces = list(cut(wide))
    assert sum(np.abs(seams(piece.points, (-9e3, -1e2, 9e3, 3e3))).sum() for piece in pieces) > 2 * (len(pieces) - 1)
    assert all(np.ptp(piece.points[:, 0]) <= CUT + 1 for piece in pieces)
    inner = seams(pieces[0].points, (-1e9, -1e9, 1e9, 1e9))
    assert inner.any() and not inner.all()


def test_an_extract_at_the_sea_has_its_sea(tmp_path: Path) -> None:
    corners = {1: (-900.0, 0.0), 2: (900.0, 0.0), 3: (-1100.0, -100.0), 4: (0.0, -300.0), 5: (1100.0, -100.0)}
    ways = {1: ([1, 2], {"highway": "primary"}), 2: ([3, 4, 5], {"natural": "coastline"})}
    import_osm(written(tmp_path / "a.osm.pbf", corners, ways, box=BOX), tmp_path / "a.sqlite")
    region = Region(tmp_path / "a.sqlite")
    water = [f for f in region.features() if f.layer == "water"]
    assert [(f.kind, f.level) for f in water] == [("sea", 4)]
    assert water[0].points[:, 1].min() < region.bounds[1] - 500, "the sea goes on where the data ends"
    region.close()
