"""A route as the course of a simulated drive: traffic, lights, toll booths, ferries, stops, slopes, tunnels."""

from collections.abc import Sequence

import numpy as np

from app.car.course import Course, Halt
from app.car.stops import Stop
from app.maps.geo import Frame
from app.maps.routing.route import Route

LIGHT = 60.0  # seconds of a traffic light's cycle
BOOTH, BOARDING, PAUSE = 8.0, 30.0, 20.0  # seconds at a toll booth, before a ferry, at a stop without a time of its own


def course_of(route: Route, frame: Frame, stops: Sequence[Stop] = ()) -> Course:
    """The course along a route; `stops` are those still ahead, in order, without the destination."""
    points = tuple(frame.to_degrees(x, y) for x, y in route.line.tolist())
    starts = np.concatenate([[0.0], np.cumsum([part.length for part in route.parts])])
    edges = [part.arc.edge for part in route.parts]
    middles = (route.along[:-1] + route.along[1:]) / 2
    owners = np.clip(np.searchsorted(starts, middles, side="right") - 1, 0, len(edges) - 1).tolist()
    slopes = [(part.arc.climb - part.arc.descent) / max(part.arc.edge.length, 1.0) for part in route.parts]
    climbs = (np.diff(route.along) * np.array(slopes)[owners]).tolist()
    last = len(points) - 1

    def point(index: int) -> int:
        """The point of the line at which the part `index` begins."""
        return min(int(np.searchsorted(route.along, starts[index] - 0.5)), last)

    halts: list[Halt] = []
    for index, (part, edge) in enumerate(zip(route.parts, edges, strict=True)):
        before = edges[index - 1] if index else None
        if edge.toll and before is not None and not before.toll:
            halts.append(Halt(point(index), "toll", BOOTH))
        if edge.ferry and before is not None and not before.ferry:
            halts.append(Halt(point(index), "ferry", BOARDING))
        if part.arc.signals and index < len(edges) - 1:
            halts.append(Halt(point(index + 1), "light", LIGHT))
    for leg, stop in zip(route.legs[1:], stops, strict=False):
        seconds = max(PAUSE, stop.minutes * 60)
        halts.append(Halt(point(leg.at_part), "stop", seconds, stop.charge_to))
    return Course(
        points,
        route.limits,
        flow_kmh=route.flow,
        climb_m=tuple(climbs),
        tunnels=frozenset(n for n, owner in enumerate(owners) if edges[owner].tunnel),
        ferries=frozenset(n for n, owner in enumerate(owners) if edges[owner].ferry),
        halts=tuple(halts),
    )
