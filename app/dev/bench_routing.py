"""Routes across the demo region against scipy's bare Dijkstra on the same graph, in turn within one run; CPU time."""

import random
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime

from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from app.dev.ratios import Ratio, ratio
from app.maps.regions.library import DEMO_FILE
from app.maps.regions.region import Region
from app.maps.routing.graph import Graph, read_graph
from app.maps.routing.routes import Position, Query, Routes
from app.maps.routing.traffic import Traffic

PAIRS, OTHERS, SPOTS, READS = 300, 30, 30, 9
MOST = 50.0  # ms that the 95th percentile may take
AT = datetime(2026, 3, 3, 17, 0)  # a working day's evening peak
Tell = Callable[[str], None]


def routing(tell: Tell) -> list[Ratio]:
    """Single routes, alternatives, a matrix, and reading the graph."""
    with closing(Region(DEMO_FILE)) as region:
        graph = read_graph(region)
        routes = Routes(graph, Traffic(graph, region, now=lambda: AT))
        places = [(place.x, place.y) for place in region.places()]
        tell(f"{graph.arcs} arcs, {len(graph.turns()[1])} turns, {len(places)} places")
        return [
            *_routes(graph, routes, places, tell),
            _alternatives(graph, routes, places, tell),
            _matrix(graph, routes, places, tell),
            _reading(region, tell),
        ]


def _routes(graph: Graph, routes: Routes, places: Sequence[Position], tell: Tell) -> list[Ratio]:
    network, chance = _network(graph), random.Random(1)
    ours, peer = [], []
    routes.best(Query(places[0], (places[-1],)))
    for _ in range(PAIRS):
        start, goal = chance.sample(places, 2)
        arc = graph.of_edge(graph.nearest(*start)[0].edge.number)[0].number
        peer.append(_milliseconds(lambda: dijkstra(network, indices=arc, return_predecessors=True)))  # noqa: B023
        ours.append(_milliseconds(lambda: routes.best(Query(start, (goal,)))))  # noqa: B023
    high, other = _percentile(ours, 0.95), _percentile(peer, 0.95)
    tell(f"a route: p50 {_percentile(ours, 0.5):.1f} ms, p95 {high:.1f} ms, longest {max(ours):.1f} ms")
    return [
        ratio(
            "a route between random places, with its line and measures, against bare Dijkstra", "ms", ours, peer, 3.0
        ),
        ratio("its 95th percentile against that of bare Dijkstra", "ms", [high], [other], 3.0),
        ratio(f"its 95th percentile against {MOST:.0f} ms", "ms", [high], [MOST], 1.0),
    ]


def _alternatives(graph: Graph, routes: Routes, places: Sequence[Position], tell: Tell) -> Ratio:
    network, chance = _network(graph), random.Random(2)
    ours, peer, found = [], [], 0
    for _ in range(OTHERS):
        query = Query(*((start := chance.choice(places)), (chance.choice(places),)))
        arc = graph.of_edge(graph.nearest(*start)[0].edge.number)[0].number
        peer.append(3 * _milliseconds(lambda: dijkstra(network, indices=arc, return_predecessors=True)))  # noqa: B023
        ours.append(_milliseconds(lambda: routes.alternatives(query)))  # noqa: B023
        found += len(routes.alternatives(query)) - 1
    tell(f"alternatives: p50 {_percentile(ours, 0.5):.1f} ms, {found / OTHERS:.1f} found each")
    return ratio("a route and its alternatives against three runs of bare Dijkstra", "ms", ours, peer, 3.0)


def _matrix(graph: Graph, routes: Routes, places: Sequence[Position], tell: Tell) -> Ratio:
    network, chance = _network(graph), random.Random(3)
    ours, peer = [], []
    for _ in range(5):
        spots = chance.sample(places, SPOTS)
        arcs = [graph.of_edge(graph.nearest(*spot)[0].edge.number)[0].number for spot in spots]
        peer.append(_milliseconds(lambda: [dijkstra(network, indices=arc, return_predecessors=True) for arc in arcs]))  # noqa: B023
        ours.append(_milliseconds(lambda: routes.matrix(spots, AT)))  # noqa: B023
    tell(f"matrix of {SPOTS} places: {_percentile(ours, 0.5):.0f} ms")
    return ratio(f"a matrix of {SPOTS} places against as many runs of bare Dijkstra", "ms", ours, peer, 2.0)


def _reading(region: Region, tell: Tell) -> Ratio:
    ours, peer = [], []
    address = f"{region.path.resolve().as_uri()}?mode=ro"
    for _ in range(READS):
        with closing(sqlite3.connect(address, uri=True)) as database:
            peer.append(_milliseconds(lambda: database.execute("SELECT data FROM graph").fetchall()))
        ours.append(_milliseconds(lambda: read_graph(region)))
    tell(f"reading the graph: {_percentile(ours, 0.5):.1f} ms")
    return ratio("reading the graph against reading its bytes", "ms", ours, peer, 2.0)


def _network(graph: Graph) -> csr_array:
    """The graph of turns as scipy has it, with the times of an empty road."""
    first, after, _ = graph.turns()
    arc, turn = graph.base("time")
    return csr_array((turn + arc[after], after, first), shape=(graph.states, graph.states))


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def _percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]
