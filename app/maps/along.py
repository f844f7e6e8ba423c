"""Places along the route, by the minutes that stopping there costs."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.maps.geo import Points
from app.maps.regions.region import Place
from app.maps.routing.route import Route
from app.maps.routing.routes import Query, Routes

CORRIDOR = 3_000.0  # metres to either side in which places are looked for
TRIED = 14  # nearest to the route, whose detours are reckoned
APART = 1_200.0  # metres of the route before and after a place between which the detour is measured
STEP = 100.0  # metres between the points of the route that are compared


@dataclass(frozen=True)
class Detour:
    """A place, the metres of route until one turns off to it, and the seconds that going there adds."""

    place: Place
    ahead: float
    seconds: float


def along_route(routes: Routes, route: Route, driven: float, places: Iterable[Place]) -> list[Detour]:
    """The places that cost least to stop at between `driven` metres and the end, cheapest first."""
    marks = np.arange(driven, max(route.length, driven + STEP), STEP)
    along = route.along
    points = np.stack([np.interp(marks, along, route.line[:, axis]) for axis in (0, 1)], axis=1)
    near = sorted(
        ((off, at, place) for place in places for off, at in [_nearest(points, place)] if off <= CORRIDOR),
        key=lambda entry: entry[0],
    )
    found = []
    for _, at, place in near[:TRIED]:
        before, after = max(driven, marks[at] - APART), min(route.length, marks[at] + APART)
        seconds = _detour(routes, route, along, float(before), float(after), place)
        if seconds is not None:
            found.append(Detour(place, float(marks[at]) - driven, seconds))
    return sorted(found, key=lambda detour: (round(detour.seconds / 60), detour.ahead))


def corridor(route: Route, driven: float) -> tuple[float, float, float, float]:
    """The box (x0, x1, y0, y1) in metres that holds everything near the rest of the route."""
    ahead = route.line[route.along >= driven - STEP]
    line = ahead if len(ahead) else route.line[-1:]
    low, high = line.min(axis=0) - CORRIDOR, line.max(axis=0) + CORRIDOR
    return float(low[0]), float(high[0]), float(low[1]), float(high[1])


def _nearest(points: Points, place: Place) -> tuple[float, int]:
    away = np.hypot(points[:, 0] - place.x, points[:, 1] - place.y)
    at = int(away.argmin())
    return float(away[at]), at


def _detour(routes: Routes, route: Route, along: Points, before: float, after: float, place: Place) -> float | None:
    def point(metres: float) -> tuple[float, float]:
        return tuple(float(np.interp(metres, along, route.line[:, axis])) for axis in (0, 1))  # type: ignore[return-value]

    straight = routes.best(Query(point(before), (point(after),)))
    around = routes.best(Query(point(before), ((place.x, place.y), point(after))))
    return max(0.0, around.seconds - straight.seconds) if straight and around else None
