"""The lines of one cell as meshes in painting order: streams, paths, rails, roads with casings, bridges above them."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import shapely

from app.maps.drawing.cell_rows import Row, Rows
from app.maps.drawing.cells import Bounds, Key
from app.maps.drawing.colours import TONE
from app.maps.drawing.mesh import Mesh, join
from app.maps.drawing.ribbons import Flags, Lines, Whole, blended, caps, edges, lines_of, ribbon, sides
from app.maps.drawing.widths import CASED, INNER, MAIN, OUTER, RANK, offset, road_tone, width_class
from app.maps.geo import Points

LINE_LAYERS = (
    "streams",
    "faint",
    "street cases",
    "main cases",
    "rails",
    "streets",
    "street edges",
    "mains",
    "main edges",
    "bridges",
    "bridge edges",
)
TOLERANCE = (0.35, 1.0, 3.0, 9.0, 35.0)  # metres by level
DASHES = {"tunnel": (9.0, 6.0), "track": (7.0, 4.0), "ferry": (10.0, 8.0), "rail": (7.0, 7.0)}  # pixels on and off
PIXEL = (0.8, 3.5, 11.0, 45.0, 180.0)  # metres of a pixel that dashes count with, by level
AFAR = {2: "mid", 3: "far", 4: "far"}  # levels at which the great roads stand out
Shapes = npt.NDArray[np.object_]
RAISED = ("rail", "light_rail", "narrow_gauge")


@dataclass(frozen=True)
class Kind:
    """How lines of one sort are drawn: into which layer, as wide as which class, in which tone; higher orders cover."""

    layer: str
    width: str
    tone: str
    casing: str = ""
    dash: str = ""
    order: int = 0
    round: bool = True


@dataclass
class Pile:
    """Meshes by layer, in the order in which they are drawn."""

    layers: dict[str, list[Mesh]] = field(default_factory=lambda: defaultdict(list))

    def joined(self) -> dict[str, Mesh]:
        """One mesh for each layer that has something in it."""
        return {name: mesh for name, parts in self.layers.items() if len(mesh := join(parts))}


def kind_of(row: Row) -> Kind | None:
    """How a line is drawn, or None when it is not."""
    raised = row.bridge and not row.tunnel
    if row.layer == "road":
        return _road(row, bool(raised))
    if row.layer == "rail":
        if row.tunnel or row.kind == "subway":
            return Kind("faint", "thin", "tunnel", dash="tunnel")
        if raised:
            return Kind("bridges", "rail", "rail", "casing", order=_height(row))
        return Kind("rails", "rail", "rail") if row.kind in RAISED else Kind("rails", "thin", "rail")
    if row.layer == "ferry":
        return Kind("faint", "ferry", "ferry", dash="ferry")
    if row.layer == "water":
        return Kind("streams", "river" if row.kind in ("river", "canal") else "stream", "water")
    if row.layer == "aeroway":
        return Kind("mains", "trunk" if row.kind == "runway" else "service", "runway", "casing")
    return {
        "contour": Kind("streams", "thin", "contour"),
        "power": Kind("faint", "thin", "wire"),
        "wall": Kind("faint", "path", "wire"),
    }.get(row.kind)


def _road(row: Row, raised: bool) -> Kind:
    width, main = width_class(row.kind), row.kind in MAIN
    if row.tunnel:
        return Kind("faint", width, "tunnel main" if main else "tunnel", dash="tunnel", round=False)
    if width == "path":
        return Kind("faint", "path", "faint", dash="track" if row.kind != "pedestrian" else "")
    tone = road_tone(row.kind)
    if raised:
        return Kind("bridges", width, tone, "bridge", order=_height(row), round=False)
    return Kind("mains" if main else "streets", width, tone, "casing", order=RANK.get(row.kind, 0))


def _height(row: Row) -> int:
    """Order of a bridge's road; its casing is one lower."""
    return 3 * min(max(row.osm_layer, 1), 4)


def line_meshes(key: Key, rows: Rows) -> dict[str, Mesh]:
    """Meshes of a cell by layer of LINE_LAYERS."""
    if not rows.rows:
        return {}
    known, lines, sort = merged(rows, key.level)
    lines, sort = clipped(lines, sort, key.box)
    pile = Pile()
    for layer in LINE_LAYERS:
        chosen = np.isin(sort, [at for at, kind in enumerate(known) if kind.layer == layer])
        if chosen.any():
            _draw(key, lines[chosen], sort[chosen], known, layer, pile)
    return pile.joined()


def tone_of(kind: Kind, level: int) -> str:
    """The tone of a line at a level of detail: far away the great roads stand out."""
    tone = f"{kind.tone} {AFAR.get(level, '')}"
    return tone if tone in TONE else kind.tone


def merged(rows: Rows, level: int) -> tuple[list[Kind], Shapes, Whole]:
    """The kinds of lines there are, in painting order; lines of the same kind joined where they meet, simplified for a
    level of detail; and the number of each line's kind."""
    kinds = [kind_of(row) for row in rows.rows]
    known = sorted({kind for kind in kinds if kind is not None}, key=lambda kind: (kind.order, kind.tone, kind.width))
    number = {kind: at for at, kind in enumerate(known)}
    of = np.array([-1 if kind is None else number[kind] for kind in kinds])
    counts = np.diff(rows.starts)
    drawn = np.repeat((counts > 1) & (of >= 0), counts)
    line = np.repeat(np.arange(len(of)), counts)[drawn]
    if not len(line):
        return known, np.zeros(0, object), np.zeros(0, np.int64)
    _, index = np.unique(line, return_inverse=True)
    made = shapely.linestrings(rows.points[drawn], indices=index)
    sort = of[np.unique(line)]
    order = np.argsort(sort, kind="stable")
    made, sort = made[order], sort[order]
    sorts, dense = np.unique(sort, return_inverse=True)
    joined = shapely.line_merge(shapely.multilinestrings(made, indices=dense))
    parts, origin = shapely.get_parts(joined, return_index=True)
    return known, shapely.simplify(parts, TOLERANCE[level], preserve_topology=False), sorts[origin]


def _laid(shapes: Shapes) -> Lines:
    points, owner = shapely.get_coordinates(shapes, return_index=True)
    counts = np.bincount(owner, minlength=len(shapes))
    return lines_of(points, np.concatenate([[0], np.cumsum(counts)]))


def clipped(shapes: Shapes, sort: Whole, box: Bounds) -> tuple[Shapes, Whole]:
    """Lines cut off at the edges of a box, so that cells meet there, and the sort of each that is left."""
    parts, origin = shapely.get_parts(shapely.clip_by_rect(shapes, *box), return_index=True)
    lines = shapely.get_type_id(parts) == 1
    return parts[lines], sort[origin[lines]]


def within(box: Bounds, points: Points) -> Flags:
    """Which points lie inside a box, not on its edge."""
    x, y = points[:, 0], points[:, 1]
    result: Flags = (x > box[0]) & (x < box[2]) & (y > box[1]) & (y < box[3])
    return result


def _draw(key: Key, shapes: Shapes, sort: Whole, known: list[Kind], layer: str, pile: Pile) -> None:
    lines = _laid(shapes)
    if not len(lines.points):
        return
    kinds = [known[at] for at in sort[lines.origin].tolist()]
    normals = sides(lines)

    def numbers(of: Callable[[Kind], int]) -> Whole:
        made = {kind: of(kind) for kind in set(kinds)}
        return np.array([made[kind] for kind in kinds])

    outer, inner = numbers(lambda kind: offset(kind.width, OUTER)), numbers(lambda kind: offset(kind.width, INNER))
    cased, tone = numbers(lambda kind: offset(kind.width, CASED)), numbers(lambda kind: TONE[tone_of(kind, key.level)])
    if layer in ("streams", "faint", "rails"):
        _quiet(key, lines, normals, kinds, (outer, inner, tone), layer, pile)
        return
    casing, order = numbers(lambda kind: TONE[kind.casing]), numbers(lambda kind: kind.order)
    first, last = lines.points[lines.starts[:-1]], lines.points[lines.starts[1:] - 1]
    ended = numbers(lambda kind: kind.round) == 1
    ends = np.stack([within(key.box, first) & ended, within(key.box, last) & ended], axis=1)
    body = ribbon(lines, normals, [(1.0, inner, tone), (-1.0, inner, tone)], order)
    case = ribbon(lines, normals, [(1.0, cased, casing), (-1.0, cased, casing)], order - (layer == "bridges"))
    singular = layer.removesuffix("s")
    pile.layers[layer if layer == "bridges" else f"{singular} cases"] += [case, caps(lines, ends, cased, casing)]
    pile.layers[layer] += [body, caps(lines, ends, inner, tone, order)]
    pile.layers[f"{singular} edges"].append(edges(lines, normals, outer, inner, tone))


def _quiet(
    key: Key,
    lines: Lines,
    normals: Points,
    kinds: list[Kind],
    looks: tuple[Whole, Whole, Whole],
    layer: str,
    pile: Pile,
) -> None:
    """Translucent lines, some of them dashed; rails carry dashes of their own in a second tone."""
    dashes = np.array([DASHES.get(kind.dash, (0.0, 0.0)) for kind in kinds]) * PIXEL[key.level]
    plain = dashes[:, 0] == 0
    pile.layers[layer].append(blended(lines, normals, *looks, plain))
    if (~plain).any():
        pile.layers[layer].append(_dashed(lines, ~plain, dashes, looks))
    if layer == "rails" and key.level < 2:
        wide = np.array([kind.width == "rail" for kind in kinds])
        gap = np.full(len(kinds), TONE["rail gap"])
        thin = np.full(len(kinds), offset("thin", INNER))
        every = np.tile(np.array(DASHES["rail"]) * PIXEL[key.level], (len(kinds), 1))
        pile.layers[layer].append(_dashed(lines, wide, every, (thin, thin, gap)))


def _dashed(lines: Lines, chosen: Flags, dashes: Points, looks: tuple[Whole, Whole, Whole]) -> Mesh:
    points: list[Points] = []
    starts, origin = [0], []
    for number in np.flatnonzero(chosen).tolist():
        line = lines.points[lines.starts[number] : lines.starts[number + 1]]
        for dash in _cut(line, *dashes[number].tolist()):
            points.append(dash)
            starts.append(starts[-1] + len(dash))
            origin.append(number)
    if not points:
        return join([])
    made = lines_of(np.concatenate(points), np.array(starts))
    back = np.array(origin)[made.origin]
    return blended(made, sides(made), *(look[back] for look in looks))


def _cut(line: Points, on: float, off: float) -> list[Points]:
    """The dashes of a line, with its bends, at least `on` / 2 long at its end."""
    step = np.hypot(*np.diff(line, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(step)])
    begins = np.arange(0.0, along[-1] - on / 2, on + off)
    ends = np.minimum(begins + on, along[-1])
    corners = np.stack([np.interp(at, along, line[:, axis]) for at in (begins, ends) for axis in (0, 1)], axis=1)
    first, last = np.searchsorted(along, begins + 1e-6), np.searchsorted(along, ends - 1e-6)
    return [
        np.vstack([corner[:2], line[i:j], corner[2:]])
        for corner, i, j in zip(corners, first.tolist(), last.tolist(), strict=True)
    ]
