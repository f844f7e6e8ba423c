"""Coastlines become sea: the parts of the region's box that lie to the right of them."""

from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from app.maps.geo import Points
from app.maps.regions.bounds import Bounds
from app.maps.regions.chains import Chain, joined
from app.maps.regions.feature_rows import FeatureRows
from app.maps.regions.shapes import cut
from app.maps.regions.work import Work

BEYOND, FURTHEST = 0.4, 30_000.0  # how far past the data the sea goes on: share of its size, metres at most
ASIDE = 0.4  # metres beside a coast segment at which is asked on which side of it one is


def write_sea(work: Work, bounds: Bounds) -> None:
    """Draw the sea, if the file has any coast."""
    rows = work.database.execute("SELECT first, last, points FROM stage.coast ORDER BY way")
    ways = [(first, last, np.frombuffer(points, "<f8").reshape(-1, 2)) for first, last, points in rows]
    features = FeatureRows(work.database)
    for polygon in sea(joined(ways, directed=True), _wider(bounds)):
        for piece in cut(polygon):
            features.sea(piece)
    features.flush()


def _wider(bounds: Bounds) -> Bounds:
    """The box with a rim, so that the sea does not end like a sheet of paper where the data does."""
    rim = min(FURTHEST, BEYOND * max(bounds[2] - bounds[0], bounds[3] - bounds[1]))
    return bounds[0] - rim, bounds[1] - rim, bounds[2] + rim, bounds[3] + rim


def sea(coast: Sequence[Chain], bounds: Bounds) -> list[shapely.Polygon]:
    """The sea within the box. Land lies to the left of every coastline, water to the right.

    A coast that ends within the box (clipped by something else than the box) is led straight to its nearest edge.
    """
    box = shapely.box(*bounds)
    lines = [line for chain in coast if len(line := _led_to_edge(chain, bounds)) > 1]
    inside = [part for line in lines for part in _within(line, box)]
    if not inside or box.area <= 0:
        return []
    faces = list(shapely.get_parts(shapely.polygonize(_parts(shapely.union_all([*inside, box.exterior])))))
    votes = np.zeros(len(faces))
    tree = shapely.STRtree(faces)
    for line in lines:
        wet, dry = _sides(line)
        for points, vote in ((wet, 1), (dry, -1)):
            _, hit = tree.query(shapely.points(points), predicate="within")
            np.add.at(votes, hit, vote)
    return [face for face, vote in zip(faces, votes.tolist(), strict=True) if vote > 0]


def _parts(shape: BaseGeometry) -> list[BaseGeometry]:
    return list(shapely.get_parts(shape))


def _led_to_edge(chain: Chain, bounds: Bounds) -> Points:
    """A coastline whose open ends reach the edge of the box or lie beyond it."""
    line = chain.line
    if not chain.closed:
        line = np.vstack([_edge(line[0], bounds), line, _edge(line[-1], bounds)])
    moved: Points = line[np.concatenate([[True], (np.diff(line, axis=0) != 0).any(axis=1)])]
    return moved


def _within(line: Points, box: shapely.Polygon) -> Iterator[shapely.LineString]:
    """What of a line lies in the box."""
    for part in _parts(shapely.intersection(shapely.LineString(line), box)):
        if isinstance(part, shapely.LineString) and part.length > 0.01:
            yield part


def _edge(point: Points, bounds: Bounds) -> Points:
    """The point itself when outside, else the nearest point of the box's edge."""
    x, y = float(point[0]), float(point[1])
    gaps = (x - bounds[0], y - bounds[1], bounds[2] - x, bounds[3] - y)
    if min(gaps) <= 0:
        return point
    side = gaps.index(min(gaps))
    edge = ((bounds[0], y), (x, bounds[1]), (bounds[2], y), (x, bounds[3]))[side]
    return np.array(edge)


def _sides(line: Points) -> tuple[Points, Points]:
    """Points just right and just left of the middle of each side."""
    steps = np.diff(line, axis=0)
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    steps, middles = steps[lengths > 1e-6], ((line[:-1] + line[1:]) / 2)[lengths > 1e-6]
    right = np.stack([steps[:, 1], -steps[:, 0]], axis=1) / lengths[lengths > 1e-6][:, None] * ASIDE
    return middles + right, middles - right
