"""Light and shade of the hills: heights from contour lines, and the mesh that the map draws of them."""

import json
import sqlite3
from collections.abc import Iterator

import numpy as np
import pytest

from app.maps.drawing.cell_rows import Source
from app.maps.drawing.cells import Key
from app.maps.drawing.colours import RELIEF, RELIEFS
from app.maps.drawing.relief import GRID, relief_mesh
from app.maps.drawing.relief_import import Heights, heights, write_relief
from app.maps.regions import schema


def ring(radius: float, turned: bool = False) -> Heights:
    angle = np.linspace(0, 2 * np.pi, 121)
    made = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    return made[::-1] if turned else made


CONE = [(ring(5_000.0 - height * 4.0), height) for height in (250.0, 500.0, 750.0)]


@pytest.fixture
def region() -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(":memory:")
    database.executescript(schema.REGION)
    for number, (line, height) in enumerate(CONE, 1):
        row = (number, "line", "contour", "", "", 0, 0, 0, 0, 0, 2, line.astype("<f4").tobytes(), b"", b"")
        database.execute(f"INSERT INTO feature VALUES ({','.join('?' * 15)})", (*row, json.dumps({"ele": str(height)})))
    yield database
    database.close()


def test_a_cone_rises_to_its_middle_and_falls_outside() -> None:
    low, high = np.array([-8_000.0, -8_000.0]), np.array([8_000.0, 8_000.0])
    made = heights(CONE, low, high)
    centre = made.shape[0] // 2
    profile = made[centre, centre:]
    assert profile[0] > 780 and profile[-1] < 180
    assert (np.diff(profile) <= 1.0).all()
    between = made[centre, centre + round(3_500 / GRID)]
    assert between == pytest.approx(375, abs=40)


def test_contours_that_run_the_other_way_make_a_hollow() -> None:
    low, high = np.array([-8_000.0, -8_000.0]), np.array([8_000.0, 8_000.0])
    made = heights([(line[::-1], height) for line, height in CONE[:1]] + [(ring(4_500, True), 500.0)], low, high)
    centre = made.shape[0] // 2
    assert made[centre, centre] < made[centre, -1]


def test_slopes_to_the_north_west_are_lit_and_those_to_the_south_east_lie_in_the_shade(
    region: sqlite3.Connection,
) -> None:
    write_relief(region)
    source = Source(region)
    light = []
    for column, row in ((-2, 0), (0, -2)):
        mesh = relief_mesh(source, Key("areas", 1, column, row))
        assert len(mesh) and mesh.triangles.max() < len(mesh)
        light.append(float(np.mean(mesh.tones.astype(float) - RELIEF) / (RELIEFS - 1)))
    assert light[0] > 0.5 > light[1]
    whole = relief_mesh(source, Key("areas", 3, -1, -1))
    assert 0 < len(whole) < 2_500


def test_a_region_without_contours_has_no_relief(region: sqlite3.Connection) -> None:
    region.execute("DELETE FROM feature")
    write_relief(region)
    assert not len(relief_mesh(Source(region), Key("areas", 1, 0, 0)))
    assert not region.execute("SELECT count(*) FROM relief").fetchone()[0]


def test_contours_without_a_height_are_passed_over(region: sqlite3.Connection) -> None:
    region.execute("UPDATE feature SET tags = '' WHERE id = 1")
    region.execute("""UPDATE feature SET tags = '{"ele": "high"}' WHERE id = 2""")
    write_relief(region)
    assert Source(region).shades((0.0, 0.0, 4_000.0, 4_000.0), 1) is None
