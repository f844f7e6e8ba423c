"""The router's plain door: one route between two points on empty roads.

New code takes app.maps.routing.routes: `Routes(graph, traffic).best(Query(start, stops, heading, preference))`.
"""

from weakref import WeakKeyDictionary

from app.maps.routing.costs import Preference
from app.maps.routing.graph import Graph
from app.maps.routing.road_tags import TOLL_PER_KM
from app.maps.routing.route import Part, Route
from app.maps.routing.routes import Query, Routes

__all__ = ["TOLL_PER_KM", "Part", "Preference", "Route", "find_route"]
_ROUTES: WeakKeyDictionary[Graph, Routes] = WeakKeyDictionary()


def find_route(
    graph: Graph,
    start: tuple[float, float],
    goal: tuple[float, float],
    heading: float | None = None,
    preference: Preference = "FASTEST",
) -> Route | None:
    """The best way from start to goal (metres); `heading` is where the car points. None when there is no way."""
    routes = _ROUTES.get(graph)
    if routes is None:
        routes = _ROUTES[graph] = Routes(graph)
    return routes.best(Query(start, (goal,), heading, preference))
