"""The map's pixels on a real (virtual) screen: the city is there, and so is the route in its colour."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.theme.theme import read_theme

ROOT = Path(__file__).resolve().parents[1]


def near(a: QColor, b: QColor, by: int) -> bool:
    return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue()) <= by


@pytest.mark.parametrize("mode", ["night", "day"])
def test_city_route_and_car_are_drawn(mode: str, screen: dict[str, str], tmp_path: Path) -> None:
    picture = tmp_path / "map.png"
    command = [sys.executable, "-m", "tests.map_picture", str(picture), mode]
    done = subprocess.run(command, cwd=ROOT, env=screen, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    image = QImage(str(picture))
    tokens = read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")[mode]
    pixels = [image.pixelColor(x, y) for x in range(0, image.width(), 2) for y in range(40, image.height(), 2)]
    assert len({(p.red() // 4, p.green() // 4, p.blue() // 4) for p in pixels}) > 40
    route = QColor(str(tokens["map.route"]))
    assert sum(near(p, route, 60) for p in pixels) > 20, "no route"
    land = QColor(str(tokens["map.land"]))
    assert sum(not near(p, land, 10) for p in pixels) > 0.25 * len(pixels), "no city"


def test_without_a_region_the_map_says_what_to_do(qt: object, tmp_path: Path) -> None:
    from app.maps.regions.region import Region, RegionMissing

    with pytest.raises(RegionMissing, match="build it with"):
        Region(tmp_path / "none.sqlite")
