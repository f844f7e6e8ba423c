"""The map's cells: what is built from a region, which are kept, and which level of detail is shown meanwhile."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.maps.drawing.camera import Camera, View
from app.maps.drawing.cell import Cell, build_cell
from app.maps.drawing.cell_rows import Source
from app.maps.drawing.cell_store import CellStore
from app.maps.drawing.cells import SIZES, Key, cells_in
from app.maps.drawing.colours import TONE, TONES, Colours, tone_table
from app.maps.drawing.mesh import LIMIT, Mesh, split
from app.maps.drawing.stream import CellStream, Opened
from app.maps.drawing.widths import LEVELS, offset_table
from app.maps.regions.region import Region
from tests.region import region_file

SIZE = (1920.0, 720.0)


@pytest.fixture(scope="module")
def region() -> Iterator[Region]:
    opened = Region(region_file())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def city(region: Region) -> tuple[float, float]:
    return region.frame.to_local(*region.start[:2])


def camera_at(spot: tuple[float, float], scale: float, tilt: float = 0.0) -> Camera:
    return Camera(View(*spot, scale, 0.0, tilt, SIZE[0] / 2, SIZE[1] / 2), *SIZE)


def cells_of(region: Region, spot: tuple[float, float], level: int) -> list[Cell]:
    source = Source(region.connection)
    camera = camera_at(spot, 0.6 * min(LEVELS[level], 160.0))
    return [build_cell(source, key) for key in cells_in(camera, level, region.bounds)]


@pytest.mark.parametrize("level", range(5))
def test_every_level_draws_roads_and_water(region: Region, city: tuple[float, float], level: int) -> None:
    cells = cells_of(region, city, level)
    names = {name for cell in cells for name in cell.meshes}
    assert {"mains", "main edges", "waters", "water rims"} <= names
    assert any(cell.blocks for cell in cells) == (level == 0)
    tones = np.concatenate([mesh.tones for cell in cells for mesh in cell.meshes.values()])
    assert TONE["water"] in tones
    for cell in cells:
        for mesh in cell.meshes.values():
            assert mesh.triangles.max() < len(mesh.points) == len(mesh.tones) == len(mesh.offsets) == len(mesh.orders)
            assert np.isfinite(mesh.points).all() and np.abs(mesh.sides).max(initial=0.0) <= 2.01
        for blocks in cell.blocks:
            assert len(blocks) <= LIMIT and blocks.triangles.max() < len(blocks)


def test_cells_tile_the_ground(region: Region, city: tuple[float, float]) -> None:
    """The water of four small cells is as large as that of the cell around them."""
    source = Source(region.connection)
    x, y = (int(value // SIZES["areas"][1]) for value in city)

    def water(key: Key) -> float:
        mesh = build_cell(source, key).meshes.get("waters")
        if mesh is None:
            return 0.0
        a, b, c = (mesh.points[mesh.triangles[:, corner]].astype(float) for corner in range(3))
        u, v = b - a, c - a
        return float(abs(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]).sum() / 2)

    large = sum(water(Key("areas", 1, x + dx, y + dy)) for dx in (-1, 0) for dy in (-1, 0))
    small = sum(water(Key("areas", 0, 2 * x + dx, 2 * y + dy)) for dx in range(-2, 2) for dy in range(-2, 2))
    assert large > 100_000
    assert small == pytest.approx(large, rel=0.02)


def test_a_line_belongs_to_one_cell_at_each_place(region: Region, city: tuple[float, float]) -> None:
    """Neighbouring cells never draw the same stretch twice: translucent edges would show it."""
    seen: set[tuple[float, ...]] = set()
    for cell in cells_of(region, city, 1):
        mesh = cell.meshes.get("main edges")
        if mesh is None:
            continue
        middles = mesh.points[mesh.triangles].mean(axis=1)
        corners = np.concatenate([middles, mesh.sides[mesh.triangles].mean(axis=1)], axis=1)
        here = {tuple(row) for row in np.round(corners.astype(float), 2).tolist()}
        assert not here & seen
        seen |= here


def test_no_geometry_passes_the_limit_of_sixteen_bits() -> None:
    count = 200_000
    rng = np.random.default_rng(1)
    first = rng.integers(0, count - 2, 60_000)
    points = np.stack([np.arange(count), np.zeros(count)], axis=1).astype(np.float32)
    numbers = np.zeros(count, np.uint16)
    for order in (np.sort(first), first):
        triangles = np.stack([order, order + 1, order + 2], axis=1).astype(np.uint32)
        mesh = Mesh(points, points, numbers, numbers, numbers, triangles)
        parts = split(mesh)
        assert max(len(part) for part in parts) <= LIMIT
        drawn = np.concatenate([part.points[part.triangles][..., 0] for part in parts])
        assert sorted(map(tuple, drawn.tolist())) == sorted(map(tuple, points[triangles][..., 0].tolist()))


def test_a_wider_scale_moves_edges_and_a_theme_changes_colours(region: Region, city: tuple[float, float]) -> None:
    mesh = max((cell.meshes["mains"] for cell in cells_of(region, city, 2) if "mains" in cell.meshes), key=len)
    plain = Colours.of({name: (5 * n, 100, 50, 255) for n, name in enumerate(Colours.__dataclass_fields__)})
    table = tone_table(plain)
    assert len(table) > len(TONES)
    near, far = (mesh.vertices(offset_table(scale), table) for scale in (7.0, 21.0))
    spread = [np.hypot(made["x"] - mesh.points[:, 0], made["y"] - mesh.points[:, 1]).mean() for made in (near, far)]
    assert spread[1] > 1.3 * spread[0] > 10.0
    assert (near["colour"] == far["colour"]).all()
    mesh.paint(far, tone_table(Colours.of({})))
    assert (near["colour"] != far["colour"]).any()


def test_the_stream_brings_what_is_wanted_most_first(city: tuple[float, float]) -> None:
    came: list[Cell] = []
    told: list[Opened | str] = []
    opened, enough = threading.Event(), threading.Event()

    def arrived(cell: Cell) -> None:
        came.append(cell)
        if len(came) == len(wanted):
            enough.set()

    def open_as(what: Opened | str) -> None:
        told.append(what)
        opened.set()

    stream = CellStream(region_file(), open_as, arrived)
    try:
        assert opened.wait(20) and isinstance(told[0], Opened)
        wanted = cells_in(camera_at(city, 0.6), 0, told[0].bounds)[:12]
        stream.want(wanted)
        assert enough.wait(20)
        assert [cell.key for cell in came] == wanted
        assert any(cell.weight > 100 for cell in came)
    finally:
        stream.close()
    stream.want(wanted)
    assert len(came) == len(wanted)


def test_a_missing_region_is_one_sentence(tmp_path: Path) -> None:
    told: list[Opened | str] = []
    done = threading.Event()

    def open_as(what: Opened | str) -> None:
        told.append(what)
        done.set()

    stream = CellStream(tmp_path / "none.sqlite", open_as, lambda cell: None)
    assert done.wait(20)
    stream.close()
    assert isinstance(told[0], str) and "none.sqlite" in told[0]


BOUNDS = (-40_000.0, -40_000.0, 40_000.0, 40_000.0)


def filled(key: Key, weight: int = 1_000) -> Cell:
    points = np.zeros((weight, 2), np.float32)
    numbers = np.zeros(weight, np.uint16)
    return Cell(key, {"mains": Mesh(points, points, numbers, numbers, numbers, np.zeros((1, 3), np.uint32))})


def test_a_coarser_level_stays_until_the_finer_one_is_there() -> None:
    store = CellStore(BOUNDS)
    for key in store.look(camera_at((0.0, 0.0), 30.0), 3):
        store.take(filled(key))
    assert store.choose(3) == 3
    missing = store.look(camera_at((0.0, 0.0), 12.0), 2)
    level_two = [key for key in missing if key.level == 2]
    assert level_two and store.choose(2) == 3
    for key in missing[:-1]:
        store.take(filled(key))
        if store.covered(2) < 1.0:
            assert store.choose(2) == 3
    store.take(filled(missing[-1]))
    assert store.choose(2) == 2


def test_panning_keeps_the_level_while_most_of_it_is_there() -> None:
    store = CellStore(BOUNDS)
    for key in store.look(camera_at((0.0, 0.0), 12.0), 2):
        store.take(filled(key))
    assert store.choose(2) == 2
    store.look(camera_at((4_000.0, 0.0), 12.0), 2)
    assert 0.4 < store.covered(2) <= 1.0 and store.choose(2) == 2
    store.look(camera_at((30_000.0, 30_000.0), 12.0), 2)
    assert store.covered(2) < 1.0
    for key in store.look(camera_at((30_000.0, 30_000.0), 12.0), 3):
        store.take(filled(key))
    store.look(camera_at((30_000.0, 30_000.0), 12.0), 2)
    assert store.choose(2) in (2, 3)


def test_what_was_used_longest_ago_makes_room() -> None:
    store = CellStore(BOUNDS, budget=40_000)
    gone: list[Key] = []
    for step in range(12):
        for key in store.look(camera_at((-30_000.0 + 5_000.0 * step, 0.0), 3.0), 1):
            gone += store.take(filled(key, 400))
    assert gone and not set(gone) & set(store.cells)
    wanted = {key for keys in store.in_view.values() for key in keys}
    assert wanted <= set(store.cells)
    assert sum(cell.weight for cell in store.cells.values()) <= max(
        40_000, sum(store.cells[key].weight for key in store.cells if key in wanted) + 40_000
    )


def test_nothing_is_wanted_beyond_the_region() -> None:
    store = CellStore((0.0, 0.0, 5_000.0, 5_000.0))
    assert store.look(camera_at((400_000.0, 0.0), 2.0), 0) == []
    assert store.choose(0) == 0


def test_a_flight_reads_where_it_goes_before_what_it_passes() -> None:
    store = CellStore(BOUNDS)
    there = camera_at((20_000.0, 20_000.0), 0.6)
    order = store.look(camera_at((0.0, 0.0), 40.0), 3, (there, 0))
    assert [key.level for key in order[: len(store.in_view[3])]] == [3] * len(store.in_view[3])
    wanted = {key for level in (0, 1) for key in cells_in(there, level, BOUNDS)}
    rest = order[len(store.in_view[3]) :]
    assert set(rest[: len(wanted)]) == wanted
