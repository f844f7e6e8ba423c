"""A line from elsewhere (a server's shape, a GPX track) laid onto our own arcs."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy.spatial import cKDTree

from app.maps.geo import Points, resample
from app.maps.routing.costs import Costs
from app.maps.routing.graph import Array, Graph
from app.maps.routing.route import Route, assemble
from app.maps.routing.routes import Query, Routes
from app.maps.routing.search import End, Found, search

NEAR = 15.0  # metres from the line within which a road may be the one that was meant
STEP = 8.0  # metres between the points of the line that are compared
FOREIGN = 40.0  # times its length that a road away from the line costs
FAITHFUL = 0.93  # share of the found way that must lie along the line, and of the line along the way
APART = 60.0  # degrees between a road and the line from which they do not go the same way


def match(routes: Routes, lines: Sequence[Points], query: Query) -> Route | None:
    """The route that follows the lines (one from each stop to the next, metres), or None where our roads differ.

    Times, limits and tolls are ours; `query` gives the time of departure.
    """
    founds: list[Found] = []
    costs: list[Costs] = []
    usual = routes.costs_for(query)
    for line in lines:
        spent = _along(usual, line)
        begins, ends = _ends(routes.graph, line, 0), _ends(routes.graph, line, -1)
        if founds and (last := founds[-1]).chain[-1] in [end.arc for end in begins]:
            begins = [End(last.chain[-1], last.last)]
        found = search(spent, begins, ends)
        if found is None or not _faithful(routes.graph, found, line):
            return None
        founds.append(found)
        costs.append(usual)
    return assemble(routes.graph, founds, costs) if founds else None


def _along(usual: Costs, line: Points) -> Costs:
    """Costs by which the way along the line is the cheapest: metres, many times as many away from it."""
    graph = usual.graph
    away = 1.0 - _share_near(graph, line)
    length, turn = graph.base("metres")
    whole = length * (1.0 + FOREIGN * away[graph.arc_edge])
    return Costs(graph, "metres", whole, whole, usual.seconds, turn, usual.turn_seconds)


def _share_near(graph: Graph, line: Points) -> Array:
    """By edge: the share of its points and middles between them that lie near the line and lead along it."""
    dense = resample(line, STEP)
    first = graph.edge_first
    middles = (graph.points[:-1].astype(float) + graph.points[1:]) / 2
    spans = np.diff(graph.points.astype(float), axis=0)
    size = np.hypot(spans[:, 0], spans[:, 1])
    size[first[1:-1] - 1] = 0.0
    low, high = line.min(axis=0) - 2 * NEAR, line.max(axis=0) + 2 * NEAR
    inside = np.flatnonzero(((middles >= low) & (middles <= high)).all(axis=1) & (size > 0))
    fits = np.zeros(len(middles))
    if len(inside):
        heading = np.gradient(dense, axis=0) if len(dense) > 1 else np.zeros((1, 2))
        tree = cKDTree(dense)
        count = np.zeros(len(inside))
        for share in (0.2, 0.5, 0.8):
            place = middles[inside] + (share - 0.5) * spans[inside]
            off, index = tree.query(place, distance_upper_bound=NEAR)
            there = np.isfinite(off)
            tangent = heading[np.minimum(index, len(dense) - 1)]
            cosine = np.abs((tangent * spans[inside]).sum(axis=1))
            cosine /= np.maximum(np.hypot(*tangent.T) * size[inside], 1e-9)
            count += there & (cosine > np.cos(np.radians(APART)))
        fits[inside] = count / 3.0
    totals = np.add.reduceat(np.append(size, 0.0), first[:-1])
    near: Array = np.add.reduceat(np.append(size * fits, 0.0), first[:-1]) / np.maximum(totals, 1e-9)
    return near


def _ends(graph: Graph, line: Points, index: int) -> list[End]:
    """Where a line begins (0) or ends (−1) on our roads, in its direction."""
    x, y = line[index].tolist()
    step = line[1] - line[0] if index == 0 else line[-1] - line[-2]
    heading = float(np.degrees(np.arctan2(step[0], step[1])) % 360.0)
    ends = []
    for spot in graph.nearest(x, y, count=4, heading=heading):
        if spot.off < 3 * NEAR:
            for arc in graph.of_edge(spot.edge.number):
                along = spot.along if arc.forward else spot.edge.length - spot.along
                ends.append(End(arc.number, along, spot.off * 4))
    return ends


def _faithful(graph: Graph, found: Found, line: Points) -> bool:
    """Whether way and line are the same but for little."""
    route = assemble(graph, [found], [_plain(graph)])
    ours, theirs = resample(route.line, STEP), resample(line, STEP)
    there = np.isfinite(cKDTree(theirs).query(ours, distance_upper_bound=2 * NEAR)[0]).mean()
    back = np.isfinite(cKDTree(ours).query(theirs, distance_upper_bound=2 * NEAR)[0]).mean()
    return bool(min(there, back) >= FAITHFUL)


def _plain(graph: Graph) -> Costs:
    arc, turn = graph.base("time")
    return Costs(graph, "time", arc, arc, arc, turn, turn)


def retimed(route: Route, seconds: Sequence[float]) -> Route:
    """The route with somebody else's times for its legs; expected speeds change in proportion."""
    total = sum(seconds)
    legs = tuple(replace(leg, seconds=float(new)) for leg, new in zip(route.legs, seconds, strict=True))
    pace = route.seconds / max(total, 1e-6)
    flow = tuple(min(limit, max(3.0, speed * pace)) for speed, limit in zip(route.flow, route.limits, strict=True))
    return replace(route, seconds=float(total), legs=legs, flow=flow)
