"""The map of pictures on both backends, by its pixels: streets, route, words; a user's tiles and whose they are."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.maps.drawing.tile_math import Tile, place_on_grid
from app.maps.regions.region import Region
from app.theme.theme import read_theme
from tests.region import region_file
from tests.tile_files import png, write_mbtiles

ROOT = Path(__file__).resolve().parents[1]
SOFTWARE = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def picture(folder: Path, env: dict[str, str], mode: str, *more: str) -> QImage:
    target = folder / "map.png"
    command = [sys.executable, "-m", "tests.map_picture", str(target), mode, *more]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return QImage(str(target))


def share(image: QImage, colour: QColor, by: int = 24) -> float:
    """Of the picture's points, those that are nearly of a colour."""
    points = [image.pixelColor(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    near = (
        abs(p.red() - colour.red()) + abs(p.green() - colour.green()) + abs(p.blue() - colour.blue()) <= by
        for p in points
    )
    return sum(near) / len(points)


@pytest.mark.parametrize("mode", ["night", "day"])
def test_without_geometry_the_region_is_painted_with_route_and_words(
    mode: str, child_env: dict[str, str], tmp_path: Path
) -> None:
    image = picture(tmp_path, child_env | SOFTWARE, mode)
    tokens = read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")[mode]
    tone = {name: QColor(str(tokens[f"map.{name}"])) for name in ("land", "district", "roadStreet", "route", "label")}
    assert share(image, tone["district"]) + share(image, tone["land"]) > 0.2
    assert share(image, tone["roadStreet"], 30) > 0.01, "no streets"
    assert share(image, tone["route"], 60) > 0.001, "no route"
    if mode == "night":  # by day the small letters are too thin for their full colour
        assert share(image, tone["label"], 60) > 0.0008, "no words"


def test_a_users_tiles_are_shown_with_the_route_above(screen: dict[str, str], tmp_path: Path) -> None:
    region = Region(region_file())
    latitude, longitude, _ = region.start
    region.close()
    column, row = (int(value) for value in place_on_grid(16, latitude, longitude))
    around = {Tile(16, column + x, row + y): png("#204020") for x in range(-9, 10) for y in range(-9, 10)}
    write_mbtiles(tmp_path / "own.mbtiles", around, format="png", attribution="© Somebody")
    image = picture(tmp_path, screen, "night", str(tmp_path / "own.mbtiles"))
    assert share(image, QColor("#204020"), 6) > 0.6
    tokens = read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")["night"]
    assert share(image, QColor(str(tokens["map.route"])), 60) > 0.0005, "no route"
