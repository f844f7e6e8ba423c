"""The map's drawing at each level of detail, cut into cells, built from a region's features (no Qt)."""

from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np

from app.maps.blocks import Blocks, build_blocks
from app.maps.geo import Points
from app.maps.region import Feature
from app.maps.style import DETAILS, MAIN, RANK, WIDTH, Colours, Detail, road_colour
from app.maps.tessellate import LIMIT, Colour, Mesh, area, join, mix, round_cap, soft_profile, strip, strip_triangles

STREET_CELL = 500.0
MAIN_CELL = 1600.0
BLOCK_CELL = 380.0


@dataclass(frozen=True)
class Batch:
    """One geometry and the circle (x, y, radius in metres) around it."""

    mesh: Mesh
    x: float
    y: float
    radius: float


@dataclass(frozen=True)
class BlockBatch:
    """Extruded buildings of one cell and the circle around them; `tallest` in metres."""

    blocks: Blocks
    x: float
    y: float
    radius: float
    tallest: float


@dataclass
class Sheet:
    """All batches of one level of detail, in painting order, buildings apart."""

    ground: list[Batch] = field(default_factory=list)
    main: list[Batch] = field(default_factory=list)
    layers: list[list[Batch]] = field(default_factory=list)
    blocks: list[BlockBatch] = field(default_factory=list)


def build_sheet(features: list[Feature], level: int, colours: Colours) -> Sheet:
    """Everything of one level of detail."""
    detail = DETAILS[level]
    sheet = Sheet()
    sheet.layers.append(_areas(features, colours, detail))
    sheet.layers += _roads(features, colours, detail)
    if detail.buildings:
        sheet.blocks = _blocks(features, colours)
    return sheet


def _batch(meshes: list[Mesh]) -> list[Batch]:
    """Join meshes into batches below the vertex limit."""
    result: list[Batch] = []
    group: list[Mesh] = []
    size = 0
    for mesh in [*meshes, None]:
        if group and (mesh is None or size + len(mesh.vertices) > LIMIT):
            whole = join(group)
            x, y = whole.vertices["x"], whole.vertices["y"]
            low, high = (float(x.min()), float(y.min())), (float(x.max()), float(y.max()))
            result.append(Batch(whole, (low[0] + high[0]) / 2, (low[1] + high[1]) / 2, float(np.hypot(high[0] - low[0], high[1] - low[1])) / 2))
            group, size = [], 0
        if mesh is not None:
            group.append(mesh)
            size += len(mesh.vertices)
    return result


def _areas(features: list[Feature], colours: Colours, detail: Detail) -> list[Batch]:
    paint = {("ground", "town"): colours.district, ("ground", "pier"): mix(colours.district, colours.building, 0.5),
             ("ground", "apron"): colours.district, ("ground", "runway"): colours.roadStreet,
             ("green", "park"): colours.park, ("green", "wood"): colours.wood, ("green", "beach"): mix(colours.district, colours.roadMain, 0.35)}  # fmt: skip
    soft = max(detail.feather, 1.2)
    order = {"town": 0, "apron": 1, "runway": 2, "wood": 3, "park": 4, "beach": 5}
    meshes: list[Mesh] = []
    for feature in sorted((f for f in features if f.layer in ("ground", "green") and f.kind != "pier"), key=lambda f: order.get(f.kind, 0)):
        colour = paint.get((feature.layer, feature.kind), colours.district)
        wide = 34.0 if feature.kind in ("town", "wood") else soft
        meshes.append(area(feature.points, feature.triangles, colour, wide, -wide / 2))
    waters = [f for f in features if f.layer == "water"]
    for feature in waters:
        meshes.append(area(feature.points, feature.triangles, colours.shore, 26.0, 2.0))
    for feature in waters:
        meshes.append(area(feature.points, feature.triangles, mix(colours.shore, colours.water, 0.55), 9.0, -9.0))
    for feature in waters:
        meshes.append(area(feature.points, feature.triangles, colours.water, 16.0, -24.0))
    for feature in features:
        if feature.layer == "ground" and feature.kind == "pier":
            meshes.append(area(feature.points, feature.triangles, paint["ground", "pier"], soft))
    return _batch(meshes)


def _roads(features: list[Feature], colours: Colours, detail: Detail) -> list[list[Batch]]:
    """Casings and fills: streets below main roads, each cut into cells."""
    groups: dict[str, dict[tuple[int, int], list[Mesh]]] = {name: defaultdict(list) for name in ("street case", "main case", "rail", "street", "main")}
    roads = sorted((f for f in features if f.layer == "road"), key=lambda f: (RANK.get(f.kind, 0), not f.bridge))
    for road in roads:
        main = road.kind in MAIN or road.kind.endswith("_link")
        if not main and not detail.streets:
            continue
        width = max(WIDTH.get(road.kind, 6.0) * detail.widen, detail.least * (1.0 if main else 0.55))
        cell = MAIN_CELL if main else STREET_CELL
        name = "main" if main else "street"
        if detail.casings:
            rim = max(2.6 if main else 1.6, detail.feather)
            colour = mix(colours.roadCasing, colours.land, 0.25) if road.bridge else colours.roadCasing
            _ribbon(groups[f"{name} case"], road.points, width + 2 * rim, detail.feather * 1.6, colour, cell, detail.caps and not road.bridge)
        _ribbon(groups[name], road.points, width, detail.feather, road_colour(road.kind, colours), cell, detail.caps)
    for rail in (f for f in features if f.layer == "rail"):
        _ribbon(groups["rail"], rail.points, max(3.2, detail.least * 0.4), detail.feather, colours.rail, MAIN_CELL, False)
    return [[batch for meshes in groups[name].values() for batch in _batch(meshes)] for name in groups]


def _ribbon(
    cells: dict[tuple[int, int], list[Mesh]], line: Points, width: float, feather: float, colour: Colour, cell: float, caps: bool
) -> None:
    profile = soft_profile(width, feather, colour)
    rows = strip(line, profile)
    middles = (line[:-1] + line[1:]) / 2
    home = np.floor(middles / cell).astype(int)
    breaks = np.flatnonzero((np.diff(home, axis=0) != 0).any(axis=1)) + 1
    for first, last in zip([0, *breaks], [*breaks, len(middles)], strict=True):
        piece = rows[first : last + 1]
        key = (int(home[first, 0]), int(home[first, 1]))
        cells[key].append(Mesh(piece.reshape(-1), strip_triangles(len(piece), len(profile))))
    if caps:
        for end, inner, at in ((line[0], line[1], 0), (line[-1], line[-2], -1)):
            cells[int(home[at, 0]), int(home[at, 1])].append(round_cap(end, end - inner, width, feather, colour))


def _blocks(features: list[Feature], colours: Colours) -> list[BlockBatch]:
    cells: dict[tuple[int, int], list[Feature]] = defaultdict(list)
    for feature in features:
        if feature.layer == "building" and len(feature.points) < 2_000:
            x, y = feature.points[0]
            cells[int(x // BLOCK_CELL), int(y // BLOCK_CELL)].append(feature)
    result = []
    for members in cells.values():
        for blocks in build_blocks(members, colours):
            corners = blocks.vertices
            low = np.array([corners["x"].min(), corners["y"].min()], dtype=float)
            high = np.array([corners["x"].max(), corners["y"].max()], dtype=float)
            middle = (low + high) / 2
            result.append(BlockBatch(blocks, float(middle[0]), float(middle[1]), float(np.hypot(*(high - low)) / 2), float(corners["z"].max())))
    return result
