"""The map's drawing at each level of detail, cut into cells, built from a region's features (no Qt)."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from app.maps.drawing.blocks import Blocks, build_blocks
from app.maps.drawing.style import DETAILS, MAIN, RANK, WIDTH, Colours, Detail, road_colour
from app.maps.drawing.tessellate import (
    LIMIT,
    Colour,
    Mesh,
    join,
    mix,
    premultiplied,
    round_cap,
    soft_profile,
    strip,
    strip_triangles,
    vertices,
)
from app.maps.drawing.triangulate import pieces, signed_area, triangulate
from app.maps.geo import Points, inside, simplify
from app.maps.regions.region import Feature
from app.maps.regions.shapes import seams

AREA_CELL = 1200.0
STREET_CELL = 640.0
MAIN_CELL = 1600.0
BLOCK_CELL = 400.0


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

    fills: list[list[Batch]] = field(default_factory=list)
    rims: list[list[Batch]] = field(default_factory=list)
    roads: list[list[Batch]] = field(default_factory=list)
    blocks: list[BlockBatch] = field(default_factory=list)


def build_sheet(features: list[Feature], level: int, colours: Colours) -> Sheet:
    """Everything of one level of detail."""
    detail = DETAILS[level]
    sheet = Sheet()
    sheet.fills, sheet.rims = _areas(features, colours, detail)
    sheet.roads = _roads(features, colours, detail)
    if detail.buildings:
        sheet.blocks = _blocks(features, colours)
    return sheet


Cells = dict[tuple[int, int], list[Mesh]]


def _batches(cells: Cells) -> list[Batch]:
    """Join each cell's meshes into batches below the vertex limit."""
    result: list[Batch] = []
    for meshes in cells.values():
        group: list[Mesh] = []
        size = 0
        for mesh in [*meshes, None]:
            if group and (mesh is None or size + len(mesh.vertices) > LIMIT):
                whole = join(group)
                x, y = whole.vertices["x"], whole.vertices["y"]
                low, high = (float(x.min()), float(y.min())), (float(x.max()), float(y.max()))
                radius = float(np.hypot(high[0] - low[0], high[1] - low[1])) / 2
                result.append(Batch(whole, (low[0] + high[0]) / 2, (low[1] + high[1]) / 2, radius))
                group, size = [], 0
            if mesh is not None:
                group.append(mesh)
                size += len(mesh.vertices)
    return result


def _fill(cells: Cells, polygon: Points, colour: Colour) -> None:
    """A polygon's inside, cut into pieces."""
    for piece in pieces(polygon, AREA_CELL / 2):
        middle = piece.mean(axis=0) / AREA_CELL
        mesh = Mesh(vertices(piece, 0.0, premultiplied(colour)), triangulate(piece).astype(np.int64))
        cells[int(np.floor(middle[0])), int(np.floor(middle[1]))].append(mesh)


def _rim(cells: Cells, polygon: Points, profile: list[tuple[float, Colour]], keep: Sequence[Points] = ()) -> None:
    """A ribbon along an outline; positive offsets are outside. Stretches inside `keep` polygons are left out."""
    counter = polygon if signed_area(polygon) > 0 else polygon[::-1]
    line = np.vstack([counter, counter[:1]])
    rows = strip(line, [(-offset, colour) for offset, colour in profile])
    middles = (line[:-1] + line[1:]) / 2
    wanted = ~seams(counter, (-np.inf, -np.inf, np.inf, np.inf))
    for other in keep:
        wanted &= ~inside(other, middles)
    home = np.floor(middles / AREA_CELL).astype(int)
    quad = strip_triangles(2, len(profile))
    for number in np.flatnonzero(wanted).tolist():
        cells[int(home[number, 0]), int(home[number, 1])].append(Mesh(rows[number : number + 2].reshape(-1), quad))


def _areas(features: list[Feature], colours: Colours, detail: Detail) -> tuple[list[list[Batch]], list[list[Batch]]]:
    """Land uses, parks, waters with a lit shore, and piers: opaque fills and soft rims, one layer each."""
    fills: list[Cells] = [defaultdict(list) for _ in range(4)]
    rims: list[Cells] = [defaultdict(list) for _ in range(4)]
    soft = max(detail.feather, 1.2)
    order = {"town": 0, "apron": 1, "runway": 2, "wood": 3, "park": 4, "beach": 5}
    for feature in sorted(
        (f for f in features if f.layer in ("ground", "green", "aeroway") and f.is_area and f.kind != "pier"),
        key=lambda f: order.get(f.kind, 0),
    ):
        colour = {
            "runway": colours.roadStreet,
            "wood": colours.wood,
            "park": colours.park,
            "beach": mix(colours.district, colours.roadMain, 0.35),
        }.get(feature.kind, colours.district)
        layer = 1 if feature.kind in ("park", "beach") else 0
        wide = 40.0 if feature.kind in ("town", "wood") else soft
        outline = simplify(feature.outline, 2.0)
        _fill(fills[layer], outline, colour)
        _rim(rims[layer], outline, [(0.0, colour), (wide, (*colour[:3], 0))])
    outlines = [simplify(f.outline, 3.0) for f in features if f.layer == "water" and f.is_area]
    for outline in outlines:
        _rim(
            rims[2],
            outline,
            [(0.0, (*colours.shore[:3], 150)), (30.0, (*colours.shore[:3], 0))],
            [o for o in outlines if o is not outline],
        )
    for outline in outlines:
        _fill(fills[2], outline, colours.water)
    inner = [
        (0.0, colours.shore),
        (-5.0, mix(colours.shore, colours.water, 0.35)),
        (-30.0, (*colours.water[:3], 0)),
        (soft, (*colours.shore[:3], 0)),
    ]
    for outline in outlines:
        _rim(rims[2], outline, sorted(inner, key=lambda row: row[0]), [o for o in outlines if o is not outline])
    for feature in features:
        if feature.layer == "ground" and feature.kind == "pier":
            colour = mix(colours.district, colours.building, 0.5)
            _fill(fills[3], feature.points, colour)
            _rim(rims[3], feature.points, [(0.0, colour), (soft, (*colour[:3], 0))])
    return [_batches(cells) for cells in fills], [_batches(cells) for cells in rims]


ROAD_LAYERS = ("street case", "main case", "rail", "street", "street edge", "main", "main edge")


def _roads(features: list[Feature], colours: Colours, detail: Detail) -> list[list[Batch]]:
    """The layers ROAD_LAYERS, each cut into cells: opaque but for the edges, which fade out."""
    groups: dict[str, Cells] = {name: defaultdict(list) for name in ROAD_LAYERS}
    roads = sorted(
        (f for f in features if f.layer == "road" and f.kind in RANK), key=lambda f: (RANK.get(f.kind, 0), not f.bridge)
    )
    ends = Counter(key for road in roads for key in _keys(road.points))
    for road in roads:
        main = road.kind in MAIN or road.kind.endswith("_link")
        if not main and not detail.streets:
            continue
        line = simplify(road.points, 0.7 if detail.caps else detail.feather * 0.5)
        caps = tuple(detail.caps and ends[key] < 3 for key in (_key(line[0]), _key(line[-1])))
        width = max(WIDTH.get(road.kind, 6.0) * detail.widen, detail.least * (1.0 if main else 0.55))
        cell = MAIN_CELL if main else STREET_CELL
        name = "main" if main else "street"
        if detail.casings:
            rim = max(2.6 if main else 1.6, detail.feather)
            colour = mix(colours.roadCasing, colours.land, 0.25) if road.bridge else colours.roadCasing
            _ribbon(groups[f"{name} case"], line, [(width / 2 + rim, colour), (-width / 2 - rim, colour)], cell)
        colour = road_colour(road.kind, colours)
        profile = soft_profile(width, detail.feather, colour)
        _ribbon(groups[name], line, profile[1:3], cell)
        _ribbon(groups[f"{name} edge"], line, profile[:2], cell)
        _ribbon(groups[f"{name} edge"], line, profile[2:], cell)
        for end, inner, wanted in ((line[0], line[1], caps[0]), (line[-1], line[-2], caps[1])):
            if wanted:
                home = (int(np.floor(end[0] / cell)), int(np.floor(end[1] / cell)))
                groups[name][home].append(round_cap(end, end - inner, profile[1][0], colour))
    for rail in (f for f in features if f.layer == "rail"):
        half = max(1.6, detail.least * 0.2)
        _ribbon(groups["rail"], simplify(rail.points, 1.0), [(half, colours.rail), (-half, colours.rail)], MAIN_CELL)
    return [_batches(groups[name]) for name in ROAD_LAYERS]


def _key(point: Points) -> tuple[int, int]:
    return round(float(point[0]) * 4), round(float(point[1]) * 4)


def _keys(line: Points) -> list[tuple[int, int]]:
    """Corners of a road, its inner ones counted twice: they carry two arms of a junction."""
    keys = [_key(point) for point in line]
    return keys + keys[1:-1]


def _ribbon(cells: Cells, line: Points, profile: list[tuple[float, Colour]], cell: float) -> None:
    """A ribbon along a line, one row of vertices per (offset, colour), shared out to the cells it crosses."""
    rows = strip(line, profile)
    home = np.floor((line[:-1] + line[1:]) / 2 / cell).astype(int)
    breaks = np.flatnonzero((np.diff(home, axis=0) != 0).any(axis=1)) + 1
    for first, last in zip([0, *breaks], [*breaks, len(home)], strict=True):
        piece = rows[first : last + 1]
        key = (int(home[first, 0]), int(home[first, 1]))
        cells[key].append(Mesh(piece.reshape(-1), strip_triangles(len(piece), len(profile))))


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
            result.append(
                BlockBatch(
                    blocks,
                    float(middle[0]),
                    float(middle[1]),
                    float(np.hypot(*(high - low)) / 2),
                    float(corners["z"].max()),
                )
            )
    return result
