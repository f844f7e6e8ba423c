"""Everything navigation knows about one region: search, routes to a goal, and guidance on the way. No Qt."""

from dataclasses import dataclass
from pathlib import Path

from app.maps.guidance.manoeuvre import Manoeuvre, Script
from app.maps.guidance.manoeuvres import script
from app.maps.guidance.progress import Progress
from app.maps.regions.region import Place, Region
from app.maps.regions.search import Search
from app.maps.routing.graph import Graph, read_graph
from app.maps.routing.router import Preference, Route, find_route


@dataclass(frozen=True)
class Choice:
    """A route one may take, with the preference it serves."""

    preference: Preference
    route: Route


@dataclass(frozen=True)
class Ahead:
    """Guidance at this moment: the next manoeuvre, metres to it, the one after it (None when far behind it)."""

    next: Manoeuvre
    metres: float
    then: Manoeuvre | None


class Guide:
    """Opens a region; raises RegionMissing with one sentence when it cannot."""

    def __init__(self, path: Path) -> None:
        self.region = Region(path)
        self.frame = self.region.frame
        self.graph: Graph = read_graph(self.region)
        self.search = Search(self.region)
        self.choices: tuple[Choice, ...] = ()
        self.chosen = 0
        self.goals: tuple[tuple[float, float], ...] = ()
        self.script: Script | None = None
        self.manoeuvres: list[Manoeuvre] = []
        self.progress: Progress | None = None

    @property
    def route(self) -> Route | None:
        """The route that is on."""
        return self.choices[self.chosen].route if self.choices else None

    def plan(
        self,
        here: tuple[float, float],
        heading: float,
        goal: tuple[float, float],
        preference: Preference,
        alternatives: bool = True,
    ) -> bool:
        """Find routes between two (latitude, longitude); False when there is no way."""
        start, end = self.frame.to_local(*here), self.frame.to_local(*goal)
        self.goals = (end,)
        wanted: list[Preference] = [preference]
        if alternatives:
            wanted += [p for p in ("FASTEST", "SHORTEST", "NO_TOLLS") if p != preference]
        made: list[Choice] = []
        for each in wanted:
            route = find_route(self.graph, start, end, heading, each)
            if route is not None and all(_differ(route, other.route) for other in made):
                made.append(Choice(each, route))
        self.choices = tuple(made)
        self.choose(0)
        return bool(made)

    def choose(self, index: int) -> None:
        """Take one of the routes."""
        self.chosen = index
        route = self.route
        self.script = script(self.graph, route, self.goals) if route else None
        self.manoeuvres = list(self.script.manoeuvres) if self.script else []
        self.progress = Progress(route) if route else None

    def stop(self) -> None:
        """No route."""
        self.choices, self.chosen, self.script, self.manoeuvres, self.progress = (), 0, None, [], None

    def update(self, latitude: float, longitude: float, heading: float | None = None) -> None:
        """The car is here, and points to `heading` in degrees where that is known."""
        if self.progress is not None:
            self.progress.update(*self.frame.to_local(latitude, longitude), heading)

    def ahead(self) -> Ahead | None:
        """What comes next, or None without a route."""
        if self.progress is None or not self.manoeuvres:
            return None
        here = self.progress.metres
        coming = [m for m in self.manoeuvres if m.at > here - 4.0] or self.manoeuvres[-1:]
        after = coming[1] if len(coming) > 1 and coming[1].at - coming[0].at < 400 else None
        return Ahead(coming[0], max(0.0, coming[0].at - here), after)

    def road_at(self, latitude: float, longitude: float) -> tuple[str, str]:
        """Name of the road here, Latin and Chinese."""
        spot = self.graph.nearest(*self.frame.to_local(latitude, longitude))[0]
        return spot.edge.name, spot.edge.name_zh

    def place_called(self, name: str, latitude: float, longitude: float) -> Place | None:
        """The place that a destination's name and position mean."""
        x, y = self.frame.to_local(latitude, longitude)
        found = self.search.find(name, x, y, 1).places if name else ()
        return found[0] if found and abs(found[0].x - x) + abs(found[0].y - y) < 30 else None


def _differ(a: Route, b: Route) -> bool:
    """Whether two routes are different enough to be offered side by side."""
    mine, theirs = ({part.arc.edge.number for part in route.parts} for route in (a, b))
    shared = sum(part.length for part in a.parts if part.arc.edge.number in theirs)
    return shared < 0.88 * a.length and mine != theirs
