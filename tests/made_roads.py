"""Roads made by hand for tests: nodes and ways as the import's stage has them, and the graph they become."""

import json
import random
import sqlite3

import numpy as np

from app.maps.geo import Frame
from app.maps.routing.graph import Graph, load_graph
from app.maps.routing.prepare import write_graph

FRAME = Frame(54.0, 4.0)
STAGE = """
CREATE TABLE road(way INTEGER PRIMARY KEY, tags TEXT, refs BLOB, points BLOB);
CREATE TABLE road_node(node INTEGER PRIMARY KEY, tags TEXT);
CREATE TABLE restriction(id INTEGER PRIMARY KEY, kind TEXT, from_way INTEGER, via_node INTEGER, via_way INTEGER,
                         to_way INTEGER, "except" TEXT);
"""


class MadeRoads:
    """Collects roads; `graph` sends them through what the import does."""

    def __init__(self) -> None:
        self.restrictions: list[tuple[str, int, int | None, int | None, int]] = []
        self.places: dict[int, tuple[float, float]] = {}
        self.stage = sqlite3.connect(":memory:")
        self.stage.executescript(STAGE)

    def node(self, number: int, x: float, y: float, **tags: str) -> None:
        """A node in metres; tags such as highway="traffic_signals", ele="120"."""
        self.places[number] = (x, y)
        if tags:
            self.stage.execute("INSERT INTO road_node VALUES (?,?)", (number, json.dumps(tags)))

    def way(self, number: int, refs: list[int], highway: str = "residential", **tags: str) -> None:
        """A way over nodes; `__` in a tag's name stands for `:`. highway "" has none."""
        named = {key.replace("__", ":"): value for key, value in tags.items()}
        if highway:
            named["highway"] = highway
        points = np.array([self.places[ref] for ref in refs], "<f8")
        row = (number, json.dumps(named), np.array(refs, "<i8").tobytes(), points.tobytes())
        self.stage.execute("INSERT INTO road VALUES (?,?,?,?)", row)

    def restrict(
        self, kind: str, start: int, end: int, node: int | None = None, way: int | None = None, exempt: str = ""
    ) -> None:
        """A restriction from a way over a node or a way to a way."""
        self.restrictions.append((kind, start, node, way, end))
        self.stage.execute("INSERT INTO restriction VALUES (NULL,?,?,?,?,?,?)", (kind, start, node, way, end, exempt))

    def graph(self) -> Graph:
        """The graph of all that."""
        region = sqlite3.connect(":memory:")
        try:
            write_graph(self.stage, region, FRAME, lambda share: None)
            graph = load_graph(region)
        finally:
            region.close()
            self.stage.close()
        assert graph is not None
        return graph


def grid_town(size: int, seed: int = 1, restrictions: int = 0) -> MadeRoads:
    """A town of size × size crossings 150 m apart: classes, one-ways, hills, tolls and restrictions by chance.

    Ways are numbered from 1 without gaps and have one edge each, so that way − 1 is the edge's number.
    """
    chance = random.Random(seed)
    roads = MadeRoads()

    def number(column: int, row: int) -> int:
        return row * size + column + 1

    for row in range(size):
        for column in range(size):
            x, y = column * 150 + chance.uniform(-40, 40), row * 150 + chance.uniform(-40, 40)
            height = 60 + 50 * np.sin(column / 5) * np.cos(row / 7)
            tags = {"ele": f"{height:.1f}"}
            if chance.random() < 0.1:
                tags["highway"] = "traffic_signals"
            roads.node(number(column, row), x, y, **tags)
    way = 0
    touching: dict[int, list[int]] = {}
    for row in range(size):
        for column in range(size):
            for right, up in ((1, 0), (0, 1)):
                if column + right >= size or row + up >= size or chance.random() < 0.06:
                    continue
                way += 1
                kind = "residential"
                if (row if right else column) % 10 == 0:
                    kind = "motorway" if (row if right else column) % 30 == 0 else "primary"
                tags = {"oneway": "no" if kind == "motorway" else chance.choice(("no", "no", "no", "yes"))}
                if kind == "motorway":
                    tags["toll"] = "yes"
                ends = [number(column, row), number(column + right, row + up)]
                roads.way(way, ends, kind, **tags)
                for end in ends:
                    touching.setdefault(end, []).append(way)
    nodes = [node for node, ways in touching.items() if len(ways) > 2]
    for _ in range(restrictions):
        node = chance.choice(nodes)
        start, end = chance.sample(touching[node], 2)
        roads.restrict(chance.choice(("no_left_turn", "only_straight_on", "no_u_turn")), start, end, node)
        middle = chance.choice(touching[node])
        other = next((n for n in nodes if n != node and middle in touching[n]), None)
        if other is not None:
            before, after = chance.choice(touching[node]), chance.choice(touching[other])
            if middle not in (before, after):
                roads.restrict(chance.choice(("no_left_turn", "only_right_turn")), before, after, way=middle)
    return roads
