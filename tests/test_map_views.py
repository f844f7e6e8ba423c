"""Pictures of the streaming map at several zooms: each shows what it must, and none is ever blank in between."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from app.dev import big_region
from app.maps.drawing.colours import Colours, flat_tones
from app.maps.drawing.painter import paint
from app.maps.regions.region import Region
from app.theme.theme import read_theme
from tests.region import region_file

ROOT = Path(__file__).resolve().parents[1]
VIEWS = ("0.6,60", "1.2,0", "4,0", "12,0", "40,0", "110,0")


def shown(folder: Path, screen: dict[str, str], mode: str, region: Path, *wanted: str) -> str:
    command = [sys.executable, "-m", "tests.map_views", str(folder), mode, str(region), *wanted]
    done = subprocess.run(command, cwd=ROOT, env=screen, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Warning" not in done.stderr and "Traceback" not in done.stderr, done.stderr
    return done.stdout


def tones(mode: str) -> dict[str, QColor]:
    theme = read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")[mode]
    read = {key.removeprefix("map."): QColor(str(value)).getRgb() for key, value in theme.items() if "map." in key}
    return {name: QColor(*tone) for name, tone in flat_tones(Colours.of(read)).items()}  # type: ignore[arg-type]


def counted(image: QImage) -> Counter[str]:
    return Counter(
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )


@pytest.mark.parametrize("mode", ["night", "day"])
def test_every_zoom_shows_water_roads_and_buildings(mode: str, screen: dict[str, str], tmp_path: Path) -> None:
    shown(tmp_path, screen, mode, region_file(), *VIEWS)
    tone = {name: colour.name() for name, colour in tones(mode).items()}
    for number, view in enumerate(VIEWS):
        found = counted(QImage(str(tmp_path / f"{number}.png")))
        scale = float(view.split(",")[0])
        assert len(found) > 30, view
        names = ("motorway far", "main far") if scale > 32 else ("main", "main mid", "minor")
        assert sum(found[tone[name]] for name in names) > (20 if scale < 60 else 3), f"no roads at {view}"
        if scale > 3:
            assert found[tone["water"]] > 200, f"no water at {view}"
        town = tone["town far" if scale > 6.5 else "town"]
        assert found[town] > (400 if scale < 60 else 20), f"no town at {view}"
    theme = read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")[mode]
    roof = QColor(str(theme["map.building"]))
    flat = QImage(str(tmp_path / "1.png"))
    near = [flat.pixelColor(x, y) for x in range(0, flat.width(), 3) for y in range(0, flat.height(), 3)]
    close = sum(abs(p.red() - roof.red()) + abs(p.green() - roof.green()) < 30 for p in near)
    assert close > 0.02 * len(near), "no buildings"
    turned = counted(QImage(str(tmp_path / "turned.png")))
    other = tones("day" if mode == "night" else "night")
    assert turned[other["water"].name()] > 200, "the frame after a change of mode has the colours of before"


def test_zooming_never_shows_a_blank_frame(screen: dict[str, str], tmp_path: Path) -> None:
    said = json.loads(shown(tmp_path, screen, "night", region_file(), "zoom").splitlines()[-1])
    assert said["least"] > 0.2
    assert said["level"] == 0


def test_a_large_region_opens_and_is_drawn(screen: dict[str, str], tmp_path: Path) -> None:
    region = big_region.make(tmp_path / "large.sqlite", 69_225, graph=False)
    shown(tmp_path, screen, "night", region, "3,0", "8,0", "26,0")
    tone = {name: colour.name() for name, colour in tones("night").items()}
    for number, road in enumerate(("main", "main mid", "town far")):
        found = counted(QImage(str(tmp_path / f"{number}.png")))
        assert len(found) > 8 and found[tone[road]] + found[tone["minor"]] > 3, number


def test_another_region_leaves_nothing_of_the_first(screen: dict[str, str], tmp_path: Path) -> None:
    other = big_region.make(tmp_path / "other.sqlite", 11_076, graph=False)
    for name, before in (("plain", []), ("after", [f"from:{other}"])):
        (tmp_path / name).mkdir()
        shown(tmp_path / name, screen, "night", region_file(), *before, "4,0")
    assert QImage(str(tmp_path / "plain" / "0.png")) == QImage(str(tmp_path / "after" / "0.png"))


@pytest.mark.parametrize("mode", ["night", "day"])
def test_route_traffic_range_and_incident_lie_on_the_map(mode: str, screen: dict[str, str], tmp_path: Path) -> None:
    shown(tmp_path, screen, mode, region_file(), "lay", "6.4,0", "100,0")
    image, tone = QImage(str(tmp_path / "0.png")), tones(mode)

    def at(dx: float, dy: float) -> QColor:
        return image.pixelColor(round(480 + dx / 6.4), round(180 - dy / 6.4))

    def near(colour: QColor, name: str) -> bool:
        wanted = tone[name]
        return abs(colour.red() - wanted.red()) + abs(colour.green() - wanted.green()) < 60

    assert near(at(-1500, 0), "done") and near(at(500, 0), "route core") and near(at(1500, 0), "jam")
    assert near(at(300, 600), "other") and near(at(300, -600), "jam")
    inside, outside = at(2200, 250), at(2800, 250)
    assert inside.green() - inside.red() > outside.green() - outside.red() + 6
    assert QImage(str(tmp_path / "1.png")) != image


@pytest.mark.parametrize("scale", [0.8, 5.0, 15.0, 80.0])
def test_a_painted_picture_shows_the_same(qt: object, scale: float) -> None:
    region = Region(region_file())
    theme = read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")["day"]
    read = {key.removeprefix("map."): QColor(str(value)).getRgb() for key, value in theme.items() if "map." in key}
    colours = Colours.of(read)  # type: ignore[arg-type]
    x, y = region.frame.to_local(*region.start[:2])
    try:
        image = paint(
            region, (x - 300 * scale, y - 150 * scale, x + 300 * scale, y + 150 * scale), QSize(600, 300), colours
        )
    finally:
        region.close()
    found = counted(image)
    tone = {name: colour.name() for name, colour in tones("day").items()}
    assert len(found) > 20
    assert sum(found[tone[name]] for name in ("main", "main mid", "main far")) > 20
    assert scale < 2 or found[tone["water"]] > 100
