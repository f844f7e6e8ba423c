"""What happens on a day: jams, works, closures, accidents and hazards drawn from its date, the same every time."""

import random
from datetime import date, datetime, time, timedelta

import numpy as np

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.maps.routing.graph import Graph
from app.maps.routing.network import KIND_NAMES
from app.maps.routing.traffic import Incident, IncidentKind

TEXTS: dict[str, str] = {
    "jam": QT_TRANSLATE_NOOP("Car", "Slow traffic on {road}"),
    "works": QT_TRANSLATE_NOOP("Car", "Road works on {road}"),
    "closure": QT_TRANSLATE_NOOP("Car", "{road} is closed"),
    "accident": QT_TRANSLATE_NOOP("Car", "Accident on {road}"),
    "hazard": QT_TRANSLATE_NOOP("Car", "Hazard on {road}"),
}
KILOMETRES_EACH = 22.0  # of main road for one incident
MOST = 24
STRETCH = {"jam": 1800.0, "works": 900.0, "closure": 1.0, "accident": 500.0, "hazard": 150.0}  # metres
DELAY = {"jam": (120, 600), "works": (60, 240), "closure": (0, 0), "accident": (180, 900), "hazard": (10, 40)}
HOURS = {"jam": (1.2, 2.0), "accident": (0.8, 2.2), "hazard": (0.5, 3.0), "closure": (4.0, 9.0)}


def incidents_of(graph: Graph, day: date, seed: str = "") -> list[Incident]:
    """The incidents of a day; works last a whole week, jams belong to the rush hours, accidents last an hour or two."""
    arrays = graph.arrays
    kind = arrays["way_kind"][arrays["edge_way"]]
    main = np.flatnonzero((kind <= KIND_NAMES.index("tertiary")) & (arrays["edge_length"] > 60))
    if not len(main):
        return []
    length = arrays["edge_length"][main].astype(float)
    number = min(MOST, max(3, round(float(length.sum()) / 1000 / KILOMETRES_EACH)))
    weights = (length * (1.0 + 2.0 * arrays["edge_town"][main])).tolist()
    edges = main.tolist()
    week = day - timedelta(days=day.weekday())
    result: list[Incident] = []
    chance = random.Random(f"{seed} week {week.isoformat()}")
    for index in range(max(1, number // 4)):
        edge = chance.choices(edges, weights)[0]
        begin = datetime.combine(week, time(6)) + timedelta(days=chance.randrange(3))
        result.append(_make(graph, chance, "works", edge, f"{week}-w{index}", begin, begin + timedelta(days=9)))
    chance = random.Random(f"{seed} day {day.isoformat()}")
    for index in range(number - number // 4):
        what: IncidentKind = chance.choices(("jam", "accident", "hazard", "closure"), (6, 3, 2, 1))[0]
        edge = chance.choices(edges, weights)[0]
        if what == "closure" and not _can_be_closed(graph, edge):
            what = "hazard"
        hour = chance.choice((7.4, 8.0, 16.6, 17.3)) if what == "jam" else chance.uniform(5, 21)
        begin = datetime.combine(day, time()) + timedelta(hours=round(hour * 12) / 12)
        until = begin + timedelta(hours=chance.uniform(*HOURS[what]))
        result.append(_make(graph, chance, what, edge, f"{day}-{index}", begin, until))
    return result


def incident(
    graph: Graph, kind: IncidentKind, edges: tuple[int, ...], id: str, delay: float, *, reported: bool = False,
    since: datetime | None = None, until: datetime | None = None,
) -> Incident:  # fmt: skip
    """An incident on some edges, placed in the middle of the first and named after its road."""
    edge = graph.edge(edges[0])
    x, y = edge.points[len(edge.points) // 2].tolist() if len(edge.points) > 2 else edge.points.mean(axis=0).tolist()
    road = edge.name or edge.ref or edge.destination or edge.kind.replace("_", " ")
    values: dict[str, str | float | int | bool] = {"road": road, "road_zh": edge.name_zh or road}
    return Incident(id, kind, x, y, edges, delay, Message(TEXTS[kind], values), since, until, reported)


def report(graph: Graph, kind: IncidentKind, x: float, y: float, heading: float | None, now: datetime) -> Incident:
    """What somebody in the car reports where they are (metres): for an hour, on the road the car is on."""
    spot = graph.nearest(x, y, heading=heading)[0]
    low, high = DELAY[kind]
    id = f"reported-{kind}-{spot.edge.number}"
    made = incident(
        graph, kind, (spot.edge.number,), id, (low + high) / 2, reported=True, since=now, until=now + timedelta(hours=1)
    )
    return Incident(id, kind, spot.x, spot.y, made.edges, made.delay, made.text, made.since, made.until, True)


def _make(
    graph: Graph, chance: random.Random, kind: IncidentKind, edge: int, id: str, since: datetime, until: datetime
) -> Incident:
    low, high = DELAY[kind]
    edges = _stretch(graph, edge, STRETCH[kind] * chance.uniform(0.6, 1.6))
    return incident(graph, kind, edges, id, float(chance.randint(low, high)), since=since, until=until)


def _stretch(graph: Graph, edge: int, metres: float) -> tuple[int, ...]:
    """Edges back along the same road from one on, until they are long enough."""
    at, forward = graph.edge(edge), graph.edge(edge).direction >= 0
    found, total = [edge], at.length
    while total < metres:
        before = np.flatnonzero(graph.arc_end[: graph.arcs] == (at.a if forward else at.b))
        same = [arc for arc in map(graph.arc, before.tolist()) if arc.edge.name == at.name and arc.edge.kind == at.kind]
        coming = next((arc for arc in same if arc.edge.number not in found), None)
        if coming is None:
            break
        at, forward = coming.edge, coming.forward
        found.append(at.number)
        total += at.length
    return tuple(found)


def _can_be_closed(graph: Graph, edge: int) -> bool:
    """Whether one gets around it: a short road between crossings that is no bridge, tunnel or motorway."""
    road = graph.edge(edge)
    if road.kind not in ("secondary", "tertiary", "primary") or road.bridge or road.tunnel or road.roundabout:
        return False
    ways = [arc for end in (road.a, road.b) for arc in graph.leaving(end) if arc.edge.number != edge]
    return len({arc.edge.number for arc in ways}) >= 4
