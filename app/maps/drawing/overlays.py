"""What is laid over the land for a while: the range that can be reached, and stretches of road that matter now."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely

from app.maps.drawing.cell_areas import fill, outlines
from app.maps.drawing.colours import CLEAR, TONE
from app.maps.drawing.mesh import Mesh, join
from app.maps.drawing.ribbons import blended, caps, lines_of, ribbon, sides
from app.maps.drawing.widths import INNER, OUTER, RIM, offset
from app.maps.geo import Points

ROUGH = 20.0  # metres by which a range's outline is simplified


def reach_mesh(outlines_in_metres: Sequence[Points]) -> Mesh:
    """A range: translucent inside its outlines (n, 2), brighter toward a soft edge.

    Among outlines that run counter-clockwise, clockwise ones are holes, and one that lies inside another is a nearer
    range: the land within it is brighter.
    """
    rings = [shapely.Polygon(points) for points in outlines_in_metres if len(points) > 2]
    lands = [ring for ring in rings if ring.exterior.is_ccw] or rings
    nearer = [ring for ring in lands if any(_lies_in(ring, other) for other in lands)]
    whole = _land([ring for ring in lands if ring not in nearer], [ring for ring in rings if ring not in lands])
    return join([_lit(whole), _lit(_land(nearer, []))])


def _lies_in(ring: Any, other: Any) -> bool:
    """Whether a polygon lies in a larger one, of which it may share some shore."""
    return bool(ring.area < other.area and ring.intersection(other).area > 0.9 * ring.area)


def _land(rings: Sequence[Any], holes: Sequence[Any]) -> Any:
    """Polygons of the rings without the holes."""
    whole = shapely.union_all(shapely.make_valid(list(rings)))
    if holes:
        whole = shapely.difference(whole, shapely.union_all(shapely.make_valid(list(holes))))
    parts = shapely.get_parts(shapely.simplify(whole, ROUGH))
    return parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)]


def _lit(parts: Any) -> Mesh:
    """Polygons filled, their edges bright."""
    if not len(parts):
        return join([])
    bounds = shapely.total_bounds(parts)
    low, high = bounds[:2] - 1.0, bounds[2:] + 1.0
    lines = outlines(parts)
    normals = sides(lines)
    edge = ribbon(
        lines,
        normals,
        [
            (-1.0, RIM["reach edge"], CLEAR),
            (0.0, 0, TONE["reach edge"]),
            (1.0, RIM["reach edge"], TONE["reach inner"]),
            (1.0, RIM["reach inner"], CLEAR),
        ],
    )
    return join([fill(parts, (*low.tolist(), *high.tolist()), TONE["reach"]), edge])


def marks_mesh(lines_in_metres: Sequence[Points], scale: float) -> Mesh:
    """Stretches of road (n, 2) drawn as what holds the traffic up, for a scale in metres per pixel."""
    drawn = [points for points in lines_in_metres if len(points) > 1]
    if not drawn:
        return join([])
    shapes = shapely.simplify(shapely.linestrings(np.concatenate(drawn), indices=_index(drawn)), 0.35 * scale)
    points, owner = shapely.get_coordinates(shapes, return_index=True)
    lines = lines_of(points, np.concatenate([[0], np.cumsum(np.bincount(owner))]))
    count = len(lines.origin)
    normals = sides(lines)
    meshes = []
    for width, tone in (("route", "jam case"), ("other", "jam")):
        outer, inner = (np.full(count, offset(width, part)) for part in (OUTER, INNER))
        tones = np.full(count, TONE[tone])
        meshes += [
            blended(lines, normals, outer, inner, tones),
            caps(lines, np.ones((count, 2), dtype=bool), inner, tones),
        ]
    return join(meshes)


def _index(lines: Sequence[Points]) -> list[int]:
    return [number for number, line in enumerate(lines) for _ in range(len(line))]
