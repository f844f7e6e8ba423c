"""Lines and polygons cut into pieces that stay local, polygons with their triangles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import mapbox_earcut
import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from app.maps.geo import Points, lengths

CUT = 4_000.0  # metres; longer lines and wider polygons are cut, polygons along the grid of multiples of this
Index = npt.NDArray[np.uint32]


@dataclass(frozen=True)
class Area:
    """A polygon's points (n, 2) in metres, the outer ring counter-clockwise, holes clockwise, no point repeated;
    where each ring starts in them; triangles (m, 3) over them."""

    points: Points
    rings: Index
    triangles: Index


def size(ring: Points) -> float:
    """Signed area in m² of a ring (n, 2); counter-clockwise (y up) is positive."""
    x, y = ring[:, 0] - ring[0, 0], ring[:, 1] - ring[0, 1]
    return float(0.5 * (np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]) + x[-1] * y[0] - x[0] * y[-1]))


def line_pieces(line: Points) -> list[Points]:
    """The line in pieces of at most CUT metres that share their ends."""
    span = np.ptp(line, axis=0)
    if len(line) < 200 and span[0] + span[1] < CUT / 4:
        return [line]
    along = lengths(line)
    count = int(np.ceil(along[-1] / CUT))
    if count <= 1:
        return [line]
    cuts = np.linspace(0.0, along[-1], count + 1)
    knots = np.stack([np.interp(cuts, along, line[:, axis]) for axis in (0, 1)], axis=1)
    pieces = []
    for number in range(count):
        within = line[(along > cuts[number] + 0.01) & (along < cuts[number + 1] - 0.01)]
        pieces.append(np.vstack([knots[number], within, knots[number + 1]]))
    return pieces


def area_pieces(outer: Points, holes: Sequence[Points] = ()) -> Iterator[Area]:
    """The polygon as one or more areas of at most about CUT metres; nothing for one without an inside."""
    span = np.ptp(outer, axis=0)
    if max(span) <= CUT:
        ring = _open(outer)
        if len(ring) >= 3 and (area := _area([ring, *(_open(hole) for hole in holes)])) is not None:
            yield area
        return
    for polygon in polygons(shapely.Polygon(outer, [hole for hole in holes if len(hole) > 3])):
        yield from cut(polygon)


def cut(polygon: shapely.Polygon) -> Iterator[Area]:
    """A shapely polygon as areas, cut along the grid."""
    x0, y0, x1, y1 = polygon.bounds
    axis = 0 if x1 - x0 >= y1 - y0 else 1
    low, high = ((x0, x1), (y0, y1))[axis]
    middle = round((low + high) / 2 / CUT) * CUT
    if high - low <= CUT or not low < middle < high:
        rings = [polygon.exterior, *polygon.interiors]
        area = _area([_open(np.asarray(ring.coords)[:, :2]) for ring in rings])
        if area is not None:
            yield area
        return
    for side in (-1, 1):
        window = [x0 - 1, y0 - 1, x1 + 1, y1 + 1]
        window[axis + (2 if side < 0 else 0)] = middle
        for part in polygons(shapely.intersection(polygon, shapely.box(*window))):
            yield from cut(part)


def polygons(shape: BaseGeometry) -> list[shapely.Polygon]:
    """The polygons that a shape is made of, mended where it crosses itself."""
    if not shape.is_valid:
        shape = shapely.make_valid(shape)
    return [part for part in shapely.get_parts(shape) if isinstance(part, shapely.Polygon) and part.area > 0.5] + [
        inner
        for part in shapely.get_parts(shape)
        if isinstance(part, shapely.MultiPolygon | shapely.GeometryCollection)
        for inner in polygons(part)
    ]


def seams(ring: Points, bounds: tuple[float, float, float, float]) -> npt.NDArray[np.bool_]:
    """Which sides of a closed ring (from each point to its next) were made by cutting: no shore, no edge of a wood."""
    after = np.roll(ring, -1, axis=0)
    made = np.zeros(len(ring), dtype=bool)
    for axis in (0, 1):
        here, there = ring[:, axis], after[:, axis]
        nearest = np.round(here / CUT) * CUT
        at_grid = np.abs(here - nearest) < 0.02
        at_end = (np.abs(here - bounds[axis]) < 0.02) | (np.abs(here - bounds[axis + 2]) < 0.02)
        made |= (np.abs(here - there) < 0.02) & (at_grid | at_end)
    return made


def _open(ring: Points) -> Points:
    """The ring without points that repeat the one before them."""
    keep = (ring != np.roll(ring, 1, axis=0)).any(axis=1)
    opened: Points = ring[keep]
    return opened


def _area(rings: list[Points]) -> Area | None:
    turned = []
    for number, ring in enumerate(rings):
        if len(ring) < 3:
            continue
        turned.append(ring if (size(ring) > 0) == (number == 0) else ring[::-1])
    points = np.vstack(turned) if len(turned) > 1 else np.ascontiguousarray(turned[0])
    ends = np.cumsum([len(ring) for ring in turned]).astype(np.uint32)
    triangles = mapbox_earcut.triangulate_float64(points - points[0], ends)
    if len(triangles) == 0:
        return None
    starts = np.concatenate([[0], ends[:-1]]).astype(np.uint32)
    return Area(points, starts, np.asarray(triangles, dtype=np.uint32).reshape(-1, 3))
