"""What lies beyond a region, where its data ends: open land, and the sea led on along its coast."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from app.maps.drawing.cell_areas import fill, polygons, shore
from app.maps.drawing.cell_lines import Shapes
from app.maps.drawing.cell_rows import Source
from app.maps.drawing.cells import Bounds
from app.maps.drawing.colours import CLEAR, TONE
from app.maps.drawing.mesh import Mesh, join
from app.maps.drawing.ribbons import lines_of
from app.maps.drawing.widths import RIM
from app.maps.geo import Points

VAST = 3_000_000.0  # metres that open land and sea reach
STEPS = 240  # into which the edge is divided, at most
STEP = 250.0  # metres of each, at least
FADE, LONGEST = 0.08, 5_000.0  # share of the region's smaller side on which what grows there fades; metres at most
SEAM = 2.0  # metres between points that lie on the same edge
ROUGH = 20.0  # metres by which the coast beyond the data is simplified


@dataclass(frozen=True)
class Beyond:
    """A region's `bounds`; what is laid over what grows there, below the water; and what is laid over the roads."""

    bounds: Bounds
    open_land: Mesh
    over: Mesh


def beyond(source: Source, bounds: Bounds) -> Beyond:
    """Look along a region's edge; takes some 30 ms."""
    known, edge = _known(source, bounds), _along(bounds)
    wet = shapely.intersects(shapely.buffer(known, SEAM), shapely.points(edge))
    return Beyond(bounds, _open_land(bounds), _over(bounds, edge, wet, _sea(known, bounds)))


def fading(bounds: Bounds) -> float:
    """Metres within a region's edge on which what grows there turns into open land."""
    return min(LONGEST, FADE * (bounds[2] - bounds[0]), FADE * (bounds[3] - bounds[1]))


def sea_beyond(source: Source, bounds: Bounds) -> Shapes:
    """The sea outside the bounds as polygons: what of it is in the data, led straight on from there."""
    return _sea(_known(source, bounds), bounds)


def _known(source: Source, bounds: Bounds) -> Any:
    """The sea in the data, as far as its pieces reach beyond the bounds."""
    pieces = source.sea(bounds)
    numbers = list(range(len(pieces.rows)))
    return shapely.coverage_union_all(polygons(pieces, numbers)) if numbers else shapely.Polygon()


def _along(bounds: Bounds) -> Points:
    """Points along the edge, counter-clockwise from its lower left corner; all corners are among them."""
    x0, y0, x1, y1 = bounds
    step = max(STEP, 2 * (x1 - x0 + y1 - y0) / STEPS)
    across, up = (max(1, round(side / step)) for side in (x1 - x0, y1 - y0))
    x, y = np.linspace(x0, x1, across + 1), np.linspace(y0, y1, up + 1)
    sides = ((x, y0), (x1, y), (x[::-1], y1), (x0, y[::-1]))
    return np.concatenate([np.stack(np.broadcast_arrays(a, b), axis=1)[:-1] for a, b in sides])


# --- the sea ------------------------------------------------------------------------------------------------------


def _sea(known: Any, bounds: Bounds) -> Shapes:
    if shapely.is_empty(known):
        return np.array([])
    outer = shapely.union_all([known, *_led_on(known, _rim(known, bounds))], grid_size=1.0)
    parts = shapely.get_parts(shapely.simplify(shapely.difference(outer, shapely.box(*bounds)), ROUGH))
    whole: Shapes = parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)]
    return whole


def _rim(known: Any, bounds: Bounds) -> Bounds:
    """The box as far around the bounds as the sea in the data goes."""
    x0, y0, x1, y1 = known.bounds
    far = max(bounds[0] - x0, bounds[1] - y0, x1 - bounds[2], y1 - bounds[3], 0.0)
    return bounds[0] - far, bounds[1] - far, bounds[2] + far, bounds[3] + far


def _led_on(known: Any, rim: Bounds) -> list[Any]:
    """Each stretch of sea along a side of the rim as a box from there outward; boxes at a wet corner meet in it."""
    near, boxes = shapely.buffer(known, SEAM), []
    for axis in (0, 1):
        for at, out in ((rim[axis], -VAST), (rim[axis + 2], VAST)):
            ends = np.full((2, 2), at)
            ends[:, 1 - axis] = rim[1 - axis], rim[3 - axis]
            for part in shapely.get_parts(shapely.intersection(shapely.LineString(ends), near)):
                box = np.array(part.bounds).reshape(2, 2)
                box[:, axis] = sorted((at, at + out))
                ends_at = np.abs(box[:, 1 - axis] - ends[:, 1 - axis]) < SEAM
                box[:, 1 - axis] += np.where(ends_at, (-VAST, VAST), 0.0)
                boxes.append(shapely.box(*box.ravel()))
    return boxes


def coasts(sea: Shapes, bounds: Bounds) -> Iterator[Points]:
    """The shores of the sea outside the bounds, the sea at their left. What was cut along the bounds, or lies farther
    than anybody sees, is none."""
    low, high = np.array(bounds[:2]), np.array(bounds[2:])
    for ring in shapely.get_rings(shapely.orient_polygons(sea)):
        points = shapely.get_coordinates(ring)
        at = np.concatenate([np.abs(points - low) < SEAM, np.abs(points - high) < SEAM], axis=1)
        far = (np.abs(points) > VAST / 2).any(axis=1)
        cut = (at[1:] & at[:-1]).any(axis=1) | (far[1:] & far[:-1])
        for run in np.split(np.arange(len(cut)), np.flatnonzero(np.diff(cut)) + 1):
            if not cut[run[0]]:
                yield points[run[0] : run[-1] + 2]


# --- meshes -------------------------------------------------------------------------------------------------------


def _open_land(bounds: Bounds) -> Mesh:
    """What grows turns into open land toward the edge."""
    middle, half = _frame(bounds)
    edge = np.array([(bounds[0], bounds[1]), (bounds[2], bounds[1]), (bounds[2], bounds[3]), (bounds[0], bounds[3])])
    inner = edge - (edge - middle) / half * fading(bounds)
    return _rings([inner, edge, edge + (edge - middle) / half * VAST], [CLEAR, TONE["beyond"], TONE["beyond"]])


def _over(bounds: Bounds, edge: Points, wet: npt.NDArray[np.bool_], sea: Shapes) -> Mesh:
    """Roads and rivers fade at the edge's points (n, 2), but where these are wet; beyond is open land, and the sea."""
    middle, half = _frame(bounds)
    out = (edge - middle) / half
    dry = np.min([np.roll(~wet, by) for by in (-2, -1, 0, 1, 2)], axis=0).astype(float)
    dry = (np.roll(dry, 1) + 2 * dry + np.roll(dry, -1)) / 4
    ground = _rings([edge, edge, edge + out * VAST], [CLEAR, TONE["beyond"], TONE["beyond"]])
    ground.sides[: len(edge)] = -out * dry[:, None]
    ground.offsets[: len(edge)] = RIM["beyond"]
    if not len(sea):
        return ground
    shores = list(coasts(sea, bounds))
    points = np.concatenate([np.zeros((0, 2)), *shores])
    lines = lines_of(points, np.cumsum([0, *(len(line) for line in shores)]))
    coast = shore(lines, "shallow") if len(lines.points) else []
    everywhere = (-2 * VAST, -2 * VAST, 2 * VAST, 2 * VAST)
    return join([ground, fill(sea, everywhere, TONE["water"]), *coast])


def _frame(bounds: Bounds) -> tuple[Points, Points]:
    """The middle of the bounds, and half their size."""
    low, high = np.array(bounds[:2]), np.array(bounds[2:])
    return (low + high) / 2, np.maximum((high - low) / 2, 1.0)


def _rings(rings: list[Points], tones: list[int]) -> Mesh:
    """Closed rings of as many points (n, 2), filled from each to the next one around it; a tone for each."""
    count, points = len(rings[0]), np.concatenate(rings)
    here, after = np.arange(count), np.roll(np.arange(count), -1)
    between = np.stack([here, after, here + count, after, after + count, here + count], axis=1).reshape(-1, 3)
    return Mesh(
        points.astype(np.float32),
        np.zeros_like(points, np.float32),
        np.zeros(len(points), np.uint16),
        np.repeat(tones, count).astype(np.uint16),
        np.zeros(len(points), np.uint16),
        np.concatenate([between + ring * count for ring in range(len(rings) - 1)]).astype(np.uint32),
    )
