"""A line from elsewhere (a server's shape, a GPX track) laid onto our own arcs."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from scipy.spatial import cKDTree

from app.maps.geo import Points, resample
from app.maps.routing.costs import Costs
from app.maps.routing.graph import Array, Graph
from app.maps.routing.roads import against
from app.maps.routing.route import Route, assemble
from app.maps.routing.routes import Query, Routes
from app.maps.routing.search import Found, search
from app.maps.routing.trees import End

NEAR = 15.0  # metres from the line within which a road may be the one that was meant
STEP = 8.0  # metres between the points of the line that are compared
FOREIGN = 40.0  # times its length that a road away from the line costs
FAITHFUL = 0.93  # share of the found way that must lie along the line, and of the line along the way
PIECE = 1500.0  # metres of a line that is laid onto roads at a time where all at once does not work
WRONG_WAY = 400.0  # metres that beginning or ending against the line costs
APART = 60.0  # degrees between a road and the line from which they do not go the same way


def match(routes: Routes, lines: Sequence[Points], query: Query) -> Route | None:
    """The route that follows the lines (one from each stop to the next, metres), or None where our roads differ.

    Times, limits and tolls are ours; `query` gives the time of departure.
    """
    usual = routes.costs_for(query)
    founds: list[Found] = []
    for line in lines:
        begins = _ends(routes.graph, line, 0)
        if founds and founds[-1].chain[-1] in [end.arc for end in begins]:
            begins = [End(founds[-1].chain[-1], founds[-1].last)]
        found = _whole(usual, line, begins) or _by_pieces(usual, line, begins)
        if found is None:
            return None
        founds.append(found)
    return assemble(routes.graph, founds, [usual] * len(founds)) if founds else None


def _whole(usual: Costs, line: Points, begins: Sequence[End]) -> Found | None:
    """The line in one go: fast, and wrong where it comes by the same road twice."""
    found = search(_along(usual, line), begins, _ends(usual.graph, line, -1))
    return found if found is not None and _faithful(usual.graph, found, line) else None


def _by_pieces(usual: Costs, line: Points, begins: Sequence[End]) -> Found | None:
    """The line piece by piece, each going on where the one before ended."""
    dense = resample(line, STEP)
    each = round(PIECE / STEP)
    cuts = [*range(0, len(dense) - each // 2, each), len(dense) - 1]
    chain: list[int] = []
    first, last, cost = 0.0, 0.0, 0.0
    for low, high in pairwise(cuts):
        piece = dense[low : high + 1]
        begins = [End(chain[-1], last)] if chain else begins
        found = search(_along(usual, piece), begins, _ends(usual.graph, piece, -1))
        if found is None:
            return None
        first = first if chain else found.first
        chain += found.chain[1:] if chain else found.chain
        last, cost = found.last, cost + found.cost
    whole = Found(tuple(chain), first, last, cost)
    return whole if chain and _faithful(usual.graph, whole, line) else None


def _along(usual: Costs, line: Points) -> Costs:
    """Costs by which the way along the line is the cheapest: metres, many times as many away from it."""
    graph = usual.graph
    away = 1.0 - _share_near(graph, line)
    length, turn = graph.base("metres")
    whole = length * (1.0 + FOREIGN * away[graph.arc_edge])
    return Costs(graph, "metres", whole, whole, usual.seconds, turn, usual.turn_seconds)


def _share_near(graph: Graph, line: Points) -> Array:
    """By edge: the share of its points that lie near the line where it leads the same or the opposite way."""
    dense = resample(line, STEP)
    low, high = line.min(axis=0) - 2 * NEAR, line.max(axis=0) + 2 * NEAR
    near = np.zeros(graph.edges)
    edges = graph.edges_in(low[0], low[1], high[0], high[1])
    if not len(edges) or len(dense) < 2:
        return near
    first, last = graph.edge_first[edges], graph.edge_first[edges + 1] - 1
    counts = last - first
    owner = np.repeat(np.arange(len(edges)), counts)
    segment = np.repeat(first - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
    start = graph.points[segment].astype(float)
    span = graph.points[segment + 1] - start
    size = np.hypot(span[:, 0], span[:, 1])
    heading, tree = np.gradient(dense, axis=0), cKDTree(dense)
    fits = np.zeros(len(segment))
    for share in (0.2, 0.5, 0.8):
        _, index = tree.query(start + share * span, distance_upper_bound=NEAR)
        there = index < len(dense)
        tangent = heading[np.where(there, index, 0)]
        cosine = np.abs((tangent * span).sum(axis=1)) / np.maximum(np.hypot(*tangent.T) * size, 1e-9)
        fits += there & (cosine > np.cos(np.radians(APART)))
    total = np.bincount(owner, weights=size, minlength=len(edges))
    near[edges] = np.bincount(owner, weights=size * fits / 3.0, minlength=len(edges)) / np.maximum(total, 1e-9)
    return near


def _ends(graph: Graph, line: Points, index: int) -> list[End]:
    """Where a line begins (0) or ends (−1) on our roads; roads that lead its way come first."""
    x, y = line[index].tolist()
    step = line[1] - line[0] if index == 0 else line[-1] - line[-2]
    heading = float(np.degrees(np.arctan2(step[0], step[1])) % 360.0)
    ends = []
    for spot in graph.nearest(x, y, count=4, heading=heading):
        if spot.off < 3 * NEAR:
            for arc in graph.of_edge(spot.edge.number):
                along = spot.along if arc.forward else spot.edge.length - spot.along
                dear = WRONG_WAY if against(arc, along, heading) else 0.0
                ends.append(End(arc.number, along, spot.off * 4 + dear))
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
