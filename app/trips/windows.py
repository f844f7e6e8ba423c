"""When a stay can begin: opening hours, mealtimes, and dry hours for what lies outdoors."""

from datetime import date, datetime, time, timedelta

from app.trips.draft import OUTSET, Node
from app.trips.forecast import Forecast
from app.trips.hours import open_spans
from app.trips.world import World

Starts = tuple[tuple[int, int], ...]  # first and last minute after midnight at which a stay can begin
MEALTIMES: dict[str, tuple[int, int]] = {
    "breakfast": (6 * 60 + 30, 10 * 60 + 30),
    "lunch": (11 * 60 + 30, 14 * 60),
    "dinner": (18 * 60, 20 * 60 + 30),
}
OUTDOORS, INDOORS = (7 * 60 + 30, 20 * 60 + 30), (9 * 60, 18 * 60)  # for places that tell no hours
VISITING = (7 * 60, 21 * 60 + 30)
ANY_TIME: Starts = ((0, 30 * 60),)


class Windows:
    """Of the world's places under a forecast; remembers what it has worked out."""

    def __init__(self, world: World, forecast: Forecast) -> None:
        self._world, self._forecast = world, forecast
        self._known: dict[tuple[int, date, str, str, int, bool], Starts] = {}
        self._heights: dict[int, float] = {}

    def starts(self, node: Node, day: date, dry: bool = True) -> Starts:
        """When the stay may begin that day; () when it cannot. Outdoor stays keep `dry` unless told otherwise."""
        if node.site == OUTSET or node.role in ("lodging", "home") or node.meal == "breakfast":
            return (MEALTIMES["breakfast"],) if node.meal == "breakfast" else ANY_TIME
        key = (node.site, day, node.role, node.meal, node.minutes, dry)
        if key not in self._known:
            self._known[key] = self._find(node, day, dry)
        return self._known[key]

    def _find(self, node: Node, day: date, dry: bool) -> Starts:
        site = self._world.sites[node.site]
        spans = self._open(node, day)
        if node.role == "visit" and site.outdoor and dry:
            spans = [part for span in spans for part in self._dry(node.site, day, *span)]
        starts = [(a, b - node.minutes) for a, b in spans]
        if node.role == "meal":
            first, last = MEALTIMES[node.meal]
            starts = [(max(a, first), min(b, last)) for a, b in starts]
        return tuple((a, b) for a, b in starts if a <= b)

    def _open(self, node: Node, day: date) -> list[tuple[int, int]]:
        site = self._world.sites[node.site]
        first, last = VISITING if node.role == "visit" else (0, 30 * 60)
        spans = open_spans(site.hours, day) if site.hours else None
        if spans is None:
            usual = (OUTDOORS if site.outdoor else INDOORS) if node.role == "visit" else (first, last)
            return [usual]
        midnight = datetime.combine(day, time())
        minutes = [((a - midnight).total_seconds() // 60, (b - midnight).total_seconds() // 60) for a, b in spans]
        return [(max(int(a), first), min(int(b), last)) for a, b in minutes]

    def wet(self, site: int, day: date, first: int, last: int) -> bool:
        """Whether it rains or snows there between two minutes of a day."""
        hours = range(first // 60, -(-last // 60))
        return any(self._wet_hour(site, day, hour) for hour in hours)

    def _dry(self, site: int, day: date, first: int, last: int) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        for hour in range(first // 60, -(-last // 60)):
            if self._wet_hour(site, day, hour):
                continue
            a, b = max(first, hour * 60), min(last, hour * 60 + 60)
            if spans and spans[-1][1] == a:
                spans[-1] = (spans[-1][0], b)
            else:
                spans.append((a, b))
        return spans

    def _wet_hour(self, site: int, day: date, hour: int) -> bool:
        when = datetime.combine(day, time()) + timedelta(hours=hour)
        x, y = self._world.sites[site].xy
        if site not in self._heights:
            self._heights[site] = self._world.altitude((x, y))
        return self._forecast.at(when, self._heights[site], x / 1000).wet
