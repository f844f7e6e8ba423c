"""The areas of one cell as meshes: land uses, woods, parks, waters with a lit shore, piers; opaque fills, soft rims."""

from collections import defaultdict
from dataclasses import dataclass

import mapbox_earcut
import numpy as np
import numpy.typing as npt
import shapely

from app.maps.drawing.cell_lines import TOLERANCE, Pile, Shapes
from app.maps.drawing.cell_rows import Row, Rows
from app.maps.drawing.cells import Bounds, Key
from app.maps.drawing.colours import CLEAR, TONE
from app.maps.drawing.mesh import EMPTY, Mesh
from app.maps.drawing.ribbons import Lines, lines_of, ribbon, sides
from app.maps.drawing.widths import RIM
from app.maps.geo import Points

AREA_LAYERS = (
    *("land", "land rims", "greens", "green rims", "relief"),
    *("waters", "water rims", "piers", "pier rims"),
)
SNAP = (0.05, 0.1, 0.25, 1.0, 4.0)  # metres of the grid on which shapes are united, by level
LEAST = (4.0, 60.0, 600.0, 8_000.0, 120_000.0)  # square metres; smaller shapes are left out
SLIT = (1.0, 1.5, 3.0, 9.0, 30.0)  # metres by level
FAR = 2  # level from which towns stand out and narrow waters glow less
OVERLAP = 0.02  # of a cell's size, read around it so that its own edge is no shore


@dataclass(frozen=True)
class Sort:
    """Areas drawn alike: their layer, tone and rim, and the order within the layer."""

    layer: str
    tone: str
    rim: str
    order: int


SORTS = {
    "field": Sort("land", "field", "soft", 0),
    "town": Sort("land", "town", "melt", 2),
    "works": Sort("land", "works", "soft", 3),
    "rock": Sort("land", "rock", "melt", 1),
    "apron": Sort("land", "apron", "soft", 4),
    "runway": Sort("land", "runway", "soft", 5),
    "wood": Sort("greens", "wood", "melt", 0),
    "park": Sort("greens", "park", "soft", 1),
    "pitch": Sort("greens", "pitch", "soft", 2),
    "sand": Sort("greens", "sand", "soft", 3),
    "water": Sort("waters", "water", "shore", 0),
    "pier": Sort("piers", "pier", "soft", 0),
}
ALIKE = {
    "vineyard": "field",
    "heath": "field",
    "industrial": "works",
    "parking": "apron",
    "campus": "works",
    "plaza": "apron",
    "bridge": "pier",
    "glacier": "rock",
    "beach": "sand",
    "wetland": "park",
    "cemetery": "park",
    "aerodrome": "works",
    "taxiway": "runway",
}


def sort_of(row: Row) -> str:
    """Which of SORTS an area is."""
    if row.layer == "water":
        return "water"
    kind = ALIKE.get(row.kind, row.kind)
    return kind if kind in SORTS else ("park" if row.layer == "green" else "town")


def tone_of(sort: Sort, level: int) -> str:
    """The tone of an area at a level of detail."""
    return "town far" if sort.tone == "town" and level >= FAR else sort.tone


def grouped(rows: Rows) -> dict[str, list[int]]:
    """Numbers of the areas of each of SORTS."""
    groups: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows.rows):
        groups[sort_of(row)].append(number)
    return groups


def wider(box: Bounds, by: float) -> Bounds:
    """The box grown by metres on every side."""
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def area_meshes(key: Key, rows: Rows) -> dict[str, Mesh]:
    """Meshes of a cell by layer of AREA_LAYERS."""
    groups = grouped(rows)
    pile = Pile()
    around, edge = key.size * OVERLAP, TOLERANCE[key.level] * 0.5
    for name, sort in sorted(SORTS.items(), key=lambda item: item[1].order):
        if name not in groups:
            continue
        shapes = united(rows, groups[name], wider(key.box, around), key.level, name == "water")
        if not len(shapes):
            continue
        pile.layers[sort.layer].append(fill(shapes, wider(key.box, edge), TONE[tone_of(sort, key.level)], sort.order))
        rims = f"{sort.layer.removesuffix('s')} rims"
        pile.layers[rims] += rim(key, shapes, sort)
    return pile.joined()


def united(rows: Rows, numbers: list[int], box: Bounds, level: int, closed: bool = False) -> Shapes:
    """The areas as polygons without seams, simplified and clipped to a box; `closed` mends slits, too."""
    shapes = polygons(rows, numbers)
    shapes = shapely.clip_by_rect(shapes, *box)
    shapes = shapely.make_valid(shapes[~shapely.is_empty(shapes)])
    whole = shapely.union_all(shapes, grid_size=SNAP[level])
    if closed:  # a slit narrower than this is a seam of the data
        whole = shapely.buffer(shapely.buffer(whole, SLIT[level], join_style="mitre"), -SLIT[level], join_style="mitre")
    whole = shapely.simplify(whole, TOLERANCE[level] * 0.7, preserve_topology=True)
    parts = shapely.get_parts(whole)
    parts = parts[shapely.get_type_id(parts) == 3]
    large: Shapes = parts[shapely.area(parts) > LEAST[level]]
    return large


def polygons(rows: Rows, numbers: list[int]) -> Shapes:
    """The features of these numbers as polygons with holes."""
    which = np.array(numbers)
    ring_counts = np.diff(rows.ring_starts)[which]
    chosen = np.concatenate([np.arange(rows.ring_starts[n], rows.ring_starts[n + 1]) for n in numbers])
    ends = np.concatenate([rows.rings[1:], [len(rows.points)]])
    counts = (ends - rows.rings)[chosen]
    firsts = zip(rows.rings[chosen].tolist(), counts.tolist(), strict=True)
    index = np.concatenate([np.arange(first, first + count) for first, count in firsts])
    closed = np.insert(rows.points[index], np.cumsum(counts), rows.points[rows.rings[chosen]], axis=0)
    ring_ends = np.cumsum(counts + 1)
    made: Shapes = shapely.from_ragged_array(
        shapely.GeometryType.POLYGON,
        closed,
        (np.concatenate([[0], ring_ends]), np.concatenate([[0], np.cumsum(ring_counts)])),
    )
    return made


def rings_of(shapes: Shapes) -> tuple[Points, npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """All rings' points, closed; where each ring begins; how many rings each polygon has, its outer one first."""
    _, points, (rings, of_polygon) = shapely.to_ragged_array(shapes)
    return points, np.asarray(rings, np.int64), np.diff(of_polygon)


def fill(shapes: Shapes, box: Bounds, tone: int, order: int = 0) -> Mesh:
    """The insides of polygons within a box."""
    inside = shapely.get_parts(shapely.clip_by_rect(shapes, *box))
    inside = inside[(shapely.get_type_id(inside) == 3) & ~shapely.is_empty(inside)]
    if not len(inside):
        return EMPTY
    points, rings, counts = rings_of(inside)
    last = rings[1:] - 1
    opened = np.delete(points, last, axis=0)
    ends = rings[1:] - np.arange(1, len(rings))
    triangles, first_ring, first_point = [], 0, 0
    for count in counts.tolist():
        own = ends[first_ring : first_ring + count]
        some = mapbox_earcut.triangulate_float64(
            opened[first_point : own[-1]] - opened[first_point], (own - first_point).astype(np.uint32)
        )
        triangles.append(some.astype(np.int64) + first_point)
        first_ring, first_point = first_ring + count, int(own[-1])
    return Mesh(
        opened.astype(np.float32),
        np.zeros((len(opened), 2), np.float32),
        np.zeros(len(opened), np.uint16),
        np.full(len(opened), tone, np.uint16),
        np.full(len(opened), order, np.uint16),
        np.concatenate(triangles).reshape(-1, 3).astype(np.uint32),
    )


def outlines(shapes: Shapes, box: Bounds | None = None) -> Lines:
    """The rings of polygons as lines with the inside at their left, cut off at the edges of a box."""
    rims = shapely.get_parts(shapely.boundary(shapely.orient_polygons(shapes)))
    if box is not None:
        rims = shapely.get_parts(shapely.clip_by_rect(rims, *box))
        rims = rims[shapely.get_type_id(rims) == 1]
    points, owner = shapely.get_coordinates(rims, return_index=True)
    return lines_of(points, np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=len(rims)))]))


def rim(key: Key, shapes: Shapes, sort: Sort) -> list[Mesh]:
    """Soft edges along the outlines of areas; a water's shore is lit, inward and outward."""
    lines = outlines(shapes, key.box)
    if not len(lines.points):
        return []
    if sort.rim == "shore":
        return shore(lines, "shore" if key.level < FAR else "shallow")
    return [ribbon(lines, sides(lines), [(-1.0, RIM[sort.rim], CLEAR), (0.0, 0, TONE[tone_of(sort, key.level)])])]


def shore(lines: Lines, lit: str) -> list[Mesh]:
    """The glow of a water's outlines outward, and their light inward from a tone."""
    normals = sides(lines)
    return [
        ribbon(lines, normals, [(-1.0, RIM["glow"], CLEAR), (0.0, 0, TONE["glow"])]),
        ribbon(
            lines,
            normals,
            [
                (-1.0, RIM["soft"], CLEAR),
                (0.0, 0, TONE[lit]),
                (1.0, RIM["shore"], TONE["shallow"]),
                (1.0, RIM["deep"], TONE["water"]),
            ],
        ),
    ]
