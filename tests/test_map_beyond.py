"""Where a region ends the map goes on: open land and sea, a coast without seams, and a camera that stays near."""

from collections.abc import Iterator

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from app.maps.aldermere import coast
from app.maps.drawing.beyond import Beyond, beyond, fading
from app.maps.drawing.cell_rows import Source
from app.maps.drawing.colours import CLEAR, TONE, Colours, flat_tones
from app.maps.drawing.confines import WIDEST
from app.maps.drawing.mesh import Mesh
from app.maps.drawing.painter import paint
from app.maps.drawing.pilot import Pilot
from app.maps.drawing.widths import RIM
from app.maps.regions.region import Region
from tests.region import region_file

SEA, LAND = (40, 90, 160, 255), (20, 22, 24, 255)
SPOTS = {  # metres: what lies there, beyond the region's edge
    "far in the west": (-300_000.0, 0.0, "water"),
    "just west": (-41_000.0, 10_000.0, "water"),
    "south of an island": (8_304.0, -45_000.0, "water"),
    "far in the south-west": (-400_000.0, -400_000.0, "water"),
    "just east": (40_500.0, 5_000.0, "beyond"),
    "far in the north-east": (500_000.0, 500_000.0, "beyond"),
    "north, inland": (0.0, 90_000.0, "beyond"),
}


@pytest.fixture(scope="module")
def region() -> Iterator[Region]:
    opened = Region(region_file())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def around(region: Region) -> Beyond:
    return beyond(Source(region.connection), region.bounds)


def tone_at(mesh: Mesh, x: float, y: float) -> int | None:
    """The tone of the last triangle over a point."""
    shapes = shapely.polygons(mesh.points.astype(float)[mesh.triangles])
    over = np.flatnonzero(shapely.intersects(shapes, shapely.points(x, y)))
    return int(mesh.tones[mesh.triangles[over[-1]]].max()) if len(over) else None


@pytest.mark.parametrize("where", SPOTS)
def test_beyond_the_region_are_open_land_and_sea(around: Beyond, where: str) -> None:
    x, y, tone = SPOTS[where]
    assert tone_at(around.over, x, y) == TONE[tone]


def test_open_land_looks_like_the_land_that_is_known() -> None:
    colours = Colours.of({"land": LAND, "haze": (1, 1, 1, 255)})
    assert flat_tones(colours)["beyond"] == LAND


def test_roads_fade_at_the_edge_but_a_coast_goes_on(around: Beyond) -> None:
    faded = (around.over.offsets == RIM["beyond"]) & (np.hypot(*around.over.sides.T) > 0.5)
    assert (around.over.tones[faded] == CLEAR).all() and faded.sum() > 20
    east = faded & (around.over.points[:, 0] > around.bounds[2] - 1)
    west = faded & (around.over.points[:, 0] < around.bounds[0] + 1)
    assert east.any() and not west.any()
    assert tone_at(around.open_land, 0.0, 0.0) is None
    assert tone_at(around.open_land, 0.0, around.bounds[3] - fading(around.bounds) / 2) == TONE["beyond"]


def test_painted_pictures_go_on_alike(region: Region, qt: object) -> None:
    colours = Colours.of({"land": LAND, "water": SEA, "shore": (200, 0, 0, 255), "wood": (0, 200, 0, 255)})
    for x, y, tone in SPOTS.values():
        picture = paint(region, (x - 50, y - 50, x + 50, y + 50), QSize(8, 8), colours)
        assert picture.pixelColor(4, 4) == QColor(*(SEA if tone == "water" else LAND)), (x, y)


def test_the_coasts_of_islands_are_closed() -> None:
    for name, _, ring in coast.islands():
        assert (ring[0] == ring[-1]).all(), name


def flown(bounds: tuple[float, float, float, float]) -> Pilot:
    pilot = Pilot()
    pilot.bounds = bounds
    pilot.resize(1920.0, 720.0, (0.0, 0.0, 1920.0, 720.0))
    pilot.drive(1_000.0, 1_000.0, 0.0, 0.0)
    return pilot


def test_fingers_keep_the_camera_over_the_region() -> None:
    pilot = flown((0.0, 0.0, 20_000.0, 10_000.0))
    pilot.zoom(1 / 16.0, 960.0, 360.0)
    for _ in range(60):
        pilot.drag(1800.0, 600.0, 100.0, 600.0)
        pilot.fling(-9000.0, 4000.0)
        pilot.advance(0.05)
    wide, view = pilot.view, pilot._wish
    assert view is not None and 0.0 <= view.x <= 20_000.0 and 0.0 <= view.y <= 10_000.0
    assert wide.x > 1_000.0


def test_a_small_region_is_never_a_dot() -> None:
    small, large = flown((0.0, 0.0, 8_000.0, 8_000.0)), flown((0.0, 0.0, 900_000.0, 900_000.0))
    for pilot in (small, large):
        pilot.drag(900.0, 300.0, 900.0, 301.0)
        for _ in range(12):
            pilot.zoom(1 / 4.0, 960.0, 360.0)
    assert small._wish is not None and large._wish is not None
    assert 8_000.0 / small._wish.scale > 200.0
    assert large._wish.scale == WIDEST


def test_who_has_left_the_region_still_pans_around_the_car() -> None:
    pilot = flown((0.0, 0.0, 20_000.0, 10_000.0))
    pilot.still = True
    pilot.drive(90_000.0, 5_000.0, 0.0, 0.0)
    pilot.drag(900.0, 300.0, 905.0, 300.0)
    assert pilot._wish is not None and pilot._wish.x > 80_000.0
