"""How far a charge goes, as a shape on the map: the land that is nearest to a road the car can still drive."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from scipy.ndimage import binary_closing, binary_fill_holes, gaussian_filter, gaussian_filter1d, label
from scipy.spatial import cKDTree
from shapely.geometry.polygon import orient

from app.car.energy import Conditions, Numbers
from app.maps.energy.roads import Roads, Tree
from app.maps.geo import Points
from app.maps.regions.region import Region
from app.maps.routing.graph import Graph
from app.maps.routing.network import FERRY

OFF_ROAD = 2_500.0  # metres beside a road that still count as reached with it
CELLS = 320  # along the longer side of the region
FINEST = 120.0  # metres of a cell at least
LARGE = 3  # level of detail of seas and large lakes
SOFT = 1.6  # cells over which an outline is smoothed
SPECK = 8  # cells of an island or a hole that is not worth drawing


@dataclass(frozen=True)
class Shape:
    """Polygons as rings (n, 2) in metres, closed: an outer one, counter-clockwise, then its holes, clockwise."""

    polygons: tuple[tuple[Points, ...], ...]

    def covers(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return any(shapely.contains_xy(shapely.Polygon(rings[0], rings[1:]), x, y) for rings in self.polygons)


class Reach:
    """The land of one graph, cut into cells once; shapes then take tens of milliseconds. For one thread at a time."""

    def __init__(self, graph: Graph, water: Any = None) -> None:
        """`water` is a geometry in metres that nobody drives on, as `open_water` reads it."""
        self._graph = graph
        self._roads: Roads | None = None
        self._under = Conditions()
        edges, shares, points = _along(graph)
        self._edges, self._shares = edges, shares
        low, high = points.min(axis=0) - OFF_ROAD, points.max(axis=0) + OFF_ROAD
        self._cell = max(FINEST, float((high - low).max()) / CELLS)
        columns, rows = [int(n) + 2 for n in np.ceil((high - low) / self._cell)]
        self._low = low - self._cell
        centres = np.stack(np.meshgrid(np.arange(columns), np.arange(rows)), axis=-1) * self._cell + self._low
        gap, self._nearest = cKDTree(points).query(centres, distance_upper_bound=OFF_ROAD)
        self._near = np.isfinite(gap)
        self._wet = np.zeros(self._near.shape, dtype=bool)
        if water is not None:
            shapely.prepare(water)
            self._wet = shapely.contains_xy(water, centres[..., 0], centres[..., 1])
            self._near &= ~self._wet
        self._nearest[~self._near] = 0
        arcs = np.arange(graph.arcs)
        forward, owner = graph.arc_forward[: graph.arcs].astype(bool), graph.arc_edge[: graph.arcs]
        self._with, self._against = np.full(graph.edges, -1), np.full(graph.edges, -1)
        self._with[owner[forward]] = arcs[forward]
        self._against[owner[~forward]] = arcs[~forward]

    def shapes(
        self, start: tuple[float, float], conditions: Conditions, budgets_wh: Sequence[float]
    ) -> tuple[Shape, ...]:
        """Where each budget of energy reaches from a place in metres, by road."""
        if self._roads is None or conditions != self._under:
            self._roads, self._under = Roads(self._graph, conditions), conditions
        roads = self._roads
        needs = self.needs(roads, roads.tree(roads.anchor(*start), thrifty=True))
        return tuple(self.shape(needs, budget) for budget in budgets_wh)

    def needs(self, roads: Roads, tree: Tree) -> Numbers:
        """Wh that one must have to get to each cell, (rows, columns); infinite off the roads."""
        ways = np.full(len(self._edges), np.inf)
        for arcs, share in ((self._with, self._shares), (self._against, 1 - self._shares)):
            arc = arcs[self._edges]
            begin, inside = roads.start[arc], roads.peak[arc] * np.minimum(1.0, share / roads.rising[arc])
            need = np.maximum(tree.need[begin], tree.energy[begin] + inside)
            ways = np.minimum(ways, np.where(arc >= 0, need, np.inf))
        field: Numbers = np.where(self._near, ways[self._nearest], np.inf)
        return field

    def shape(self, needs: Numbers, budget_wh: float) -> Shape:
        """The land within a budget."""
        inside = binary_closing(needs <= budget_wh, iterations=1)
        inside = _without_specks(inside | self._wilds(inside))
        soft = gaussian_filter(inside.astype(float), 0.8) > 0.45
        cells = shapely.union_all(_boxes(soft))
        whole = shapely.transform(cells, lambda points: points * self._cell + self._low)
        parts: list[Any] = [orient(part) for part in shapely.get_parts(whole) if not part.is_empty]
        parts.sort(key=lambda part: -part.area)
        return Shape(tuple(tuple(self._rounded(ring) for ring in (p.exterior, *p.interiors)) for p in parts))

    def _wilds(self, inside: Any) -> Any:
        """Dry land without roads that lies all within reach."""
        holes, count = label(binary_fill_holes(inside) & ~inside)
        lost = np.unique(holes[self._near | self._wet])
        wild = ~np.isin(np.arange(count + 1), lost)
        wild[0] = False
        return wild[holes]

    def _rounded(self, ring: Any) -> Points:
        """A ring with points a cell apart, each the mean of its neighbours."""
        along = np.arange(0.0, ring.length, self._cell)
        points = shapely.get_coordinates(shapely.line_interpolate_point(ring, along))
        soft = gaussian_filter1d(points, SOFT, axis=0, mode="wrap")
        return np.concatenate([soft, soft[:1]])


def _boxes(mask: Any) -> Any:
    """A box for each run of cells in a row, in cells: neighbours then share their corners exactly."""
    edge = np.diff(np.pad(mask.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    row, begin = np.nonzero(edge == 1)
    _, end = np.nonzero(edge == -1)
    return shapely.box(begin - 0.5, row - 0.5, end - 0.5, row + 0.5)


def _without_specks(mask: Any) -> Any:
    for value in (True, False):
        parts, _ = label(mask == value)
        small = np.bincount(parts.ravel()) < SPECK
        small[0] = False
        mask = np.where(small[parts], not value, mask)
    return mask


def open_water(region: Region) -> Any:
    """Sea and large lakes of a region as one geometry in metres; None where there are none."""
    shapes = [
        shapely.Polygon(feature.points[first:last])
        for feature in region.features(level=LARGE, layers=("water",))
        if len(feature.triangles)
        for first, last in [(0, int(feature.rings[1]) if len(feature.rings) > 1 else len(feature.points))]
        if last >= 3
    ]
    holes = [
        shapely.Polygon(feature.points[first:last])
        for feature in region.features(level=LARGE, layers=("water",))
        if len(feature.triangles)
        for first, last in pairwise([*feature.rings.tolist()[1:], len(feature.points)])
        if last - first >= 3
    ]
    if not shapes:
        return None
    return shapely.union_all(shapely.make_valid(shapes)).difference(shapely.union_all(shapely.make_valid(holes)))


def _along(graph: Graph) -> tuple[Any, Numbers, Points]:
    """Points along every edge but ferries, FINEST apart or nearer: the edge's number, the share of it, the point."""
    first = graph.edge_first
    edges = np.repeat(np.arange(graph.edges), np.diff(first))
    lengths = np.maximum(graph.along[first[1:] - 1], 0.1)
    shares = graph.along / lengths[edges]
    gaps = np.diff(graph.along)
    gaps[first[1:-1] - 1] = 0.0
    more = np.concatenate([np.maximum(np.ceil(gaps / FINEST).astype(int), 1), [1]])
    at = np.repeat(np.arange(len(edges)), more)
    part = (np.arange(len(at)) - np.repeat(np.cumsum(more) - more, more)) / np.repeat(more, more)
    after = np.minimum(at + 1, len(edges) - 1)
    points = graph.points[at] + (graph.points[after] - graph.points[at]) * part[:, None]
    ashore = graph.arrays["way_flags"][graph.arrays["edge_way"]][edges[at]] & FERRY == 0
    share = shares[at] + np.where(part > 0, (shares[after] - shares[at]) * part, 0.0)
    return edges[at][ashore], share[ashore], points[ashore].astype(float)
