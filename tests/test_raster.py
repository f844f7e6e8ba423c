"""The map as pictures: files of tiles, a server's tiles kept on disk, the grid, what stands in for a missing one."""

import os
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.maps.drawing.camera import Camera, View
from app.maps.drawing.colours import Colours
from app.maps.drawing.mbtiles import MbTiles
from app.maps.drawing.pmtiles import PmTiles, tile_number
from app.maps.drawing.tile_loader import TileLoader, TileShelf
from app.maps.drawing.tile_math import Tile, place_on_grid, scale_of, seen_tiles, zoom_for
from app.maps.drawing.tile_painting import TilePainting
from app.maps.drawing.tile_source import TilesBroken, TileSource, open_tiles
from app.maps.drawing.xyz_tiles import FRESH, XyzTiles
from app.maps.geo import Frame
from app.maps.regions.region import Region
from app.theme.theme import read_theme
from tests.region import region_file
from tests.tile_files import png, tile_server, write_mbtiles, write_pmtiles

pytestmark = pytest.mark.usefixtures("qt")  # Qt takes the first thread that makes an object for its main one
FRAME = Frame(54.2, 4.1)
ROOT = Path(__file__).resolve().parents[1]
HERE = Tile(14, *(int(v) for v in place_on_grid(14, 54.2, 4.1)))


def some_tiles() -> dict[Tile, bytes]:
    every = [Tile(z, x, y) for z in range(4) for x in range(2**z) for y in range(2**z)]
    return {tile: f"{tile}".encode() for tile in every if tile.z == 0 or (tile.x + tile.y) % 3}


def test_a_square_of_the_grid_lies_where_its_place_is() -> None:
    x0, y0, x1, y1 = HERE.box(FRAME)
    assert x0 <= 0 <= x1 and y0 <= 0 <= y1
    assert x1 - x0 == pytest.approx(256 * scale_of(14, 54.2, 256), rel=0.003)
    assert y1 - y0 == pytest.approx(x1 - x0, rel=0.01)
    assert HERE in HERE.parent.children
    assert zoom_for(scale_of(14, 54.2, 256) * 1.2, 54.2, 256, 0, 19) == 14


@pytest.mark.parametrize("bearing", [0.0, 45.0, 200.0])
def test_the_squares_that_are_seen_cover_the_screen_and_few_more(bearing: float) -> None:
    camera = Camera(View(300.0, -200.0, 2.0, bearing, 0.0, 960, 360), 1920, 720)
    tiles = seen_tiles(camera, FRAME, 16)
    for x in range(0, 1921, 96):
        for y in range(0, 721, 90):
            spot = place_on_grid(16, *FRAME.to_degrees(*camera.ground(x, y)))
            assert Tile(16, int(spot[0]), int(spot[1])) in tiles
    side = scale_of(16, 54.2, 256) * 256 / 2.0
    assert len(tiles) < (1920 / side + 2.5) * (720 / side + 2.5)


def test_mbtiles_are_read_from_the_south_and_say_whose_they_are(tmp_path: Path) -> None:
    tiles = some_tiles()
    write_mbtiles(tmp_path / "a.mbtiles", tiles, format="png", attribution="© Somebody")
    source = open_tiles(str(tmp_path / "a.mbtiles"), "", tmp_path)
    assert isinstance(source, MbTiles)
    assert (source.attribution, source.least, source.most) == ("© Somebody", 0, 3)
    assert all(source.picture(tile) == data for tile, data in tiles.items())
    assert source.picture(Tile(3, 0, 0)) is None
    source.close()
    assert open_tiles(str(tmp_path / "a.mbtiles"), "Mine", tmp_path).attribution == "Mine"


def test_pmtiles_are_found_through_their_directories(tmp_path: Path) -> None:
    tiles = some_tiles()
    write_pmtiles(tmp_path / "a.pmtiles", tiles, "© Somebody")
    source = open_tiles(str(tmp_path / "a.pmtiles"), "", tmp_path)
    assert isinstance(source, PmTiles)
    assert (source.attribution, source.least, source.most) == ("© Somebody", 0, 3)
    assert all(source.picture(tile) == data for tile, data in tiles.items())
    assert source.picture(Tile(3, 0, 0)) is None and source.picture(Tile(9, 5, 5)) is None
    source.close()
    # From the specification: the numbers of zooms 0 to 2.
    assert [tile_number(Tile(*t)) for t in ((0, 0, 0), (1, 0, 0), (1, 0, 1), (1, 1, 1), (1, 1, 0), (2, 0, 0))] == [
        0, 1, 2, 3, 4, 5,
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["none.mbtiles", "broken.mbtiles", "empty.mbtiles", "vector.mbtiles",
                                  "broken.pmtiles", "cut.pmtiles", "vector.pmtiles", "a.zip"])  # fmt: skip
def test_what_is_no_map_gets_one_sentence_with_the_mend(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if name.startswith("broken"):
        path.write_bytes(b"nothing of the kind" * 40)
    elif name == "empty.mbtiles":
        write_mbtiles(path, {}, format="png")
    elif name == "vector.mbtiles":
        write_mbtiles(path, some_tiles(), format="pbf")
    elif name == "vector.pmtiles":
        write_pmtiles(path, some_tiles(), "", kind=1)
    elif name == "cut.pmtiles":
        write_pmtiles(path, some_tiles(), "")
        path.write_bytes(path.read_bytes()[:140])
    with pytest.raises(TilesBroken) as problem:
        open_tiles(str(path), "", tmp_path)
    sentence = str(problem.value)
    assert str(path) in sentence and "[navigation]" in sentence and sentence.endswith(".") and "\n" not in sentence


def test_a_url_must_say_where_its_numbers_go(tmp_path: Path) -> None:
    with pytest.raises(TilesBroken, match=r"\{z\}"):
        open_tiles("https://tiles.example/map.png", "", tmp_path)


def test_a_servers_tile_is_asked_for_once_and_kept_by_source(tmp_path: Path) -> None:
    with tile_server() as served:
        source = open_tiles(served.url, "", tmp_path)
        assert source.picture(HERE) == png("red", 16) == source.picture(HERE)
        again = open_tiles(served.url, "", tmp_path)
        assert again.picture(HERE) == png("red", 16)
        assert list(served.asked.values()) == [1]
        assert all("Meridian" in agent for agent in served.agents)
        assert "127.0.0.1" in source.attribution
        other = open_tiles(served.url + "?style=2", "", tmp_path)
        assert other.picture(HERE) and sum(served.asked.values()) == 2


def test_an_old_tile_is_asked_for_again_and_used_when_the_server_is_gone(tmp_path: Path) -> None:
    with tile_server() as served:
        source = XyzTiles(served.url, "", tmp_path)
        assert source.picture(HERE)
        (kept,) = tmp_path.rglob("*.tile")
        old = time.time() - FRESH - 60
        os.utime(kept, (old, old))
        served.status = 304
        assert source.picture(HERE) == png("red", 16)
        assert served.since[-1] and kept.stat().st_mtime > old + 60
        os.utime(kept, (old, old))
        served.status = 500
        assert source.picture(HERE) == png("red", 16)
        asked = sum(served.asked.values())
        assert source.picture(HERE.parent) is None  # the server is left alone for a while
        assert sum(served.asked.values()) == asked
    gone = XyzTiles(served.url, "", tmp_path)
    os.utime(kept, (old, old))
    assert gone.picture(HERE) == png("red", 16)
    assert gone.picture(HERE.parent) is None


def test_a_tile_that_a_server_does_not_have_is_not_asked_for_again(tmp_path: Path) -> None:
    with tile_server() as served:
        served.status = 404
        source = XyzTiles(served.url, "", tmp_path)
        assert source.picture(HERE) is None and source.picture(HERE) is None
        assert list(served.asked.values()) == [1]


class Collected:
    """Waits for what a loader brings."""

    def __init__(self) -> None:
        self.pictures: dict[Tile, tuple[QImage, bool]] = {}
        self._news = threading.Condition()

    def __call__(self, tile: Tile, picture: QImage, own: bool) -> None:
        with self._news:
            self.pictures[tile] = (picture, own)
            self._news.notify_all()

    def wait_for(self, count: int) -> None:
        with self._news:
            assert self._news.wait_for(lambda: len(self.pictures) >= count, 20), self.pictures


def night() -> Colours:
    tokens = read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")["night"]
    tones = {name[4:]: QColor(str(value)).getRgb() for name, value in tokens.items() if name.startswith("map.")}
    return Colours.of(tones)  # type: ignore[arg-type]


def region_frame() -> Frame:
    region = Region(region_file())
    region.close()
    return region.frame


def load(source: TileSource | None, tiles: list[Tile]) -> dict[Tile, tuple[QImage, bool]]:
    got = Collected()
    loader = TileLoader(source, region_file(), region_frame(), night(), got)
    try:
        loader.want(tiles)
        got.wait_for(len(tiles))
    finally:
        loader.close()
    return got.pictures


def test_a_server_is_asked_by_two_at_most(tmp_path: Path) -> None:
    with tile_server() as served:
        served.gate.clear()
        source = XyzTiles(served.url, "", tmp_path)
        got = Collected()
        loader = TileLoader(source, region_file(), region_frame(), night(), got)
        tiles = [Tile(15, HERE.x * 2 + n, HERE.y * 2) for n in range(6)]
        loader.want(tiles)
        while served.most < 2:
            threading.Event().wait(0.01)
        served.gate.set()
        got.wait_for(6)
        loader.close()
        assert served.most == 2
        assert all(QColor(picture.pixel(3, 3)) == QColor("red") and not own for picture, own in got.pictures.values())


def test_the_own_region_stands_in_for_what_a_source_lacks(tmp_path: Path) -> None:
    write_mbtiles(tmp_path / "a.mbtiles", {HERE: png("red")}, format="png")
    beside = Tile(14, HERE.x + 1, HERE.y)
    pictures = load(open_tiles(str(tmp_path / "a.mbtiles"), "", tmp_path), [HERE, beside])
    assert not pictures[HERE][1] and QColor(pictures[HERE][0].pixel(9, 9)) == QColor("red")
    painted, own = pictures[beside]
    assert own and painted.width() == 256


def test_a_region_that_is_gone_paints_nothing_and_leaves_no_process(tmp_path: Path) -> None:
    painting = TilePainting(tmp_path / "none.sqlite", night())
    assert painting.paint((0.0, 0.0, 500.0, 500.0), 64) is None
    assert painting._process is None


def test_painted_pictures_hold_the_town_in_the_maps_colours() -> None:
    pictures = load(None, [HERE])
    picture, own = pictures[HERE]
    assert own and picture.width() == 512
    tones = {picture.pixel(x, y) for x in range(0, 512, 4) for y in range(0, 512, 4)}
    assert len(tones) > 12


def test_coarser_and_finer_pictures_stand_in_until_the_right_ones_come() -> None:
    shelf = TileShelf(room=3)
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    shelf.put(HERE.parent, picture)
    shelf.put(HERE.children[0], picture)
    assert [tile for tile, _ in shelf.shown([HERE])] == [HERE.parent, HERE.children[0]]
    shelf.put(HERE, picture)
    assert [tile for tile, _ in shelf.shown([HERE])] == [HERE]
    assert shelf.put(Tile(3, 1, 1), picture) == [HERE.parent]
