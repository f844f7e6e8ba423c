"""Fills days with visits and meals: insertion by gain, then better tables where the visits have settled."""

import math
from dataclasses import replace
from datetime import datetime, time

from app.trips.appeal import interest_of, meal_appeal
from app.trips.day_worth import DRIVING, DayWorth
from app.trips.draft import OUTSET, DayDraft, Draft, Node
from app.trips.kinds import VISITS
from app.trips.pool import Pool
from app.trips.rhythm import VISITS_A_DAY, begins, load, meal_minutes, meals_of, visit_minutes
from app.trips.schedule import Frame
from app.trips.sites import Site

MEAL = 40.0  # a meal comes before anything else
TRIED = 6
TABLES = 26
MOST_ALIKE = 2  # visits of one category a day, where it is no interest
LONG_WAY = 60  # minutes of detour that count double
ON_THE_WAY = 0.6
STILL_THERE = 0.5  # for lunch at the destination on the day one leaves


class DayMaker(DayWorth):
    """Makes the days of a draft, one after the other."""

    def __init__(self, frame: Frame, pool: Pool) -> None:
        super().__init__(frame)
        self.pool = pool
        self._served: dict[str, int] = {}

    def draft(self, bed: Site | None) -> Draft:
        """All days of the request; each ends in `bed`, or at home."""
        request = self.frame.request
        draft = Draft(())
        begin = Node(OUTSET, "home")
        for number in range(request.days):
            end = self._end(number, bed)
            start = begins(request, number, begin.role == "lodging")
            if request.first == self.frame.outset.now.date() and number == 0:
                now = self.frame.outset.now
                start = max(start, now.hour * 60 + now.minute + 5)
            day = self.day(number, start, begin, end, draft)
            draft = replace(draft, days=(*draft.days, day))
            begin = day.nodes[-1] if day.nodes else begin
        return draft

    def _end(self, number: int, bed: Site | None) -> Node | None:
        request = self.frame.request
        if request.homeward(number) or bed is None:
            return Node(OUTSET, "home") if request.homeward(number) else None
        return Node(bed.index, "lodging") if request.sleeps(number) else None

    def day(self, number: int, start: int, begin: Node, end: Node | None, draft: Draft) -> DayDraft:
        """One day from `begin` to `end`, without the places that the draft has already."""
        day = DayDraft(start, (end,) if end else ())
        used = draft.used | {begin.site}
        if begin.role == "lodging":
            minutes = meal_minutes("breakfast", self.frame.request)
            day = day.put(0, Node(begin.site, "meal", minutes, "breakfast"))
        wished = self._wished(number, used)
        for node in wished:
            day = self._best(number, day, begin, [(node, MEAL)], used) or day
        if end is None or end.role == "home":
            day = self._best(number, day, begin, self._there(day, begin, used), used) or day
        for meal in meals_of(self.frame.request, number, start):
            if meal != "breakfast" and all(node.meal != meal for node in day.nodes):
                day = self._with_table(number, day, begin, meal, used) or day
        day = self.reorder(number, self.fill(number, day, begin, used), begin)
        for meal in ("lunch", "dinner"):
            day = self._other_table(number, day, begin, meal, used)
        return self.settle(number, day, begin)

    def _wished(self, number: int, used: set[int]) -> list[Node]:
        """The very place that was named as destination, on the first day."""
        site = self.frame.world.by_id.get(self.frame.target.place_id or 0)
        if number or site is None or site.index in used:
            return []
        if site.category in VISITS:
            return [Node(site.index, "visit", visit_minutes(site.minutes, self.frame.request), fixed=True)]
        if site.category == "restaurant":
            meal = "lunch" if begins(self.frame.request, 0, False) <= 12 * 60 + 30 else "dinner"
            return [Node(site.index, "meal", meal_minutes(meal, self.frame.request), meal, fixed=True)]
        return []

    def _there(self, day: DayDraft, begin: Node, used: set[int]) -> list[tuple[Node, float]]:
        """What brings one to the destination on a day without a bed there: a visit, or else a table."""
        target, request = self.frame.target, self.frame.request
        if any(math.dist(self.frame.xy(node.site), target.xy) <= target.radius for node in day.nodes if node.fixed):
            return []
        near = [
            site for site in self.frame.world.near(VISITS, target.xy, target.radius) if site.index in self.pool.visits
        ]
        near = [site for site in near if site.index not in used]
        near.sort(key=lambda site: (-self.pool.visits[site.index], site.index))
        visits = [Node(site.index, "visit", visit_minutes(site.minutes, request)) for site in near]
        return [(node, MEAL + self.pool.visits[node.site]) for node in visits[: 2 * TRIED]]

    # --- visits ---------------------------------------------------------------------------------------------------

    def fill(self, number: int, day: DayDraft, begin: Node, used: set[int]) -> DayDraft:
        """The day with as many visits as its pace has room for, and as pay."""
        request = self.frame.request
        taken = set(used) | {node.site for node in day.nodes}
        while load([node.minutes for node in day.nodes if node.role == "visit"]) < VISITS_A_DAY[request.pace]:
            offers = self._offers(day, begin, taken)
            better = self._best(number, day, begin, offers, taken)
            if better is None:
                break
            new = next(node for node in better.nodes if node not in day.nodes)
            interest = interest_of(self.frame.world.sites[new.site], request)
            if interest:
                self._served[interest] = self._served.get(interest, 0) + 1
            taken.add(new.site)
            day = better
        return day

    def reorder(self, number: int, day: DayDraft, begin: Node) -> DayDraft:
        """The same stays in the order that drives and waits least."""
        best = self.worth(number, day, begin)
        for node in [node for node in day.nodes if node.role in ("visit", "meal") and node.meal != "breakfast"]:
            bare = day.without(day.nodes.index(node))
            for at in range(self._first(bare), self._last(bare) + 1):
                other = bare.put(at, node)
                worth = self.worth(number, other, begin)
                if worth is not None and (best is None or worth > best + 0.01):
                    best, day = worth, other
        return day

    def _offers(self, day: DayDraft, begin: Node, taken: set[int]) -> list[tuple[Node, float]]:
        """Visits that may join a day, with their worth there; the most promising first."""
        request, sites = self.frame.request, self.frame.world.sites
        kinds = [sites[node.site].category for node in day.nodes if node.role == "visit"]
        waypoints = [begin, *day.nodes]
        offers: list[tuple[float, Node, float]] = []
        for index, base in self.pool.visits.items():
            site = sites[index]
            alike = kinds.count(site.category)
            interest = interest_of(site, request)
            if index in taken or alike >= MOST_ALIKE + bool(interest):
                continue
            worth = base - 0.3 * alike
            if interest:
                worth += 0.6 if not self._served.get(interest) else -0.1 * self._served[interest]
            detour = min(self._detour(waypoints, at, site) for at in range(len(waypoints)))
            node = Node(index, "visit", visit_minutes(site.minutes, request))
            worth -= DRIVING * detour * detour / LONG_WAY
            offers.append((worth - DRIVING * detour, node, worth))
        offers.sort(key=lambda offer: (-offer[0], offer[1].site))
        return [(node, worth) for gain, node, worth in offers[: 2 * TRIED] if gain > 0]

    def _detour(self, waypoints: list[Node], at: int, site: Site) -> float:
        guess, xy = self.frame.world.roads.guess, self.frame.xy
        before = guess(xy(waypoints[at].parked), site.xy)
        if at + 1 == len(waypoints):
            return before
        after = xy(waypoints[at + 1].parked)
        return before + guess(site.xy, after) - guess(xy(waypoints[at].parked), after)

    def _best(
        self, number: int, day: DayDraft, begin: Node, offers: list[tuple[Node, float]], taken: set[int]
    ) -> DayDraft | None:
        """The day with the one offer more that is worth most, or None when none pays."""
        self._know(number, day, begin)
        present = self.worth(number, day, begin)
        base = present if present is not None else -math.inf
        best: tuple[float, DayDraft] | None = None
        for tried, (node, value) in enumerate(offers):
            if tried >= TRIED and best is not None:
                break
            for at in range(self._first(day), self._last(day) + 1):
                longer = day.put(at, node)
                worth = self.worth(number, longer, begin)
                if worth is not None and worth + value > max(base, best[0] if best else -math.inf):
                    best = (worth + value, longer)
        return best[1] if best else None

    def _know(self, number: int, day: DayDraft, begin: Node) -> None:
        """Let the roads know the drives from and to the day's stays, at ordinary times and in the rush hour."""
        date = self.frame.request.dates[number]
        whens = [datetime.combine(date, time(hour)) for hour in (12, 17)]
        self.frame.world.roads.anchor([self.frame.xy(node.parked) for node in (begin, *day.nodes)], whens)

    def _first(self, day: DayDraft) -> int:
        return 1 if day.nodes and day.nodes[0].meal == "breakfast" else 0

    def _last(self, day: DayDraft) -> int:
        return len(day.nodes) - 1 if day.nodes and day.nodes[-1].role in ("lodging", "home") else len(day.nodes)

    # --- tables ---------------------------------------------------------------------------------------------------

    def _with_table(self, number: int, day: DayDraft, begin: Node, meal: str, used: set[int]) -> DayDraft | None:
        offers = self._tables(number, day, begin, meal, used)
        return self._best(number, day, begin, offers, used) if offers else None

    def _tables(self, number: int, day: DayDraft, begin: Node, meal: str, used: set[int]) -> list[tuple[Node, float]]:
        """Tables for a meal with their worth, the most promising for this day first."""
        request = self.frame.request
        waypoints = [begin, *day.nodes]
        taken = used | {node.site for node in day.nodes}
        rated: list[tuple[float, Node, float]] = []
        for site in self.pool.tables:
            if site.index in taken or (site.category == "cafe" and meal == "dinner"):
                continue
            worth = MEAL + meal_appeal(site, meal, request) - (0.4 if site.category == "cafe" else 0.0)
            if number == 0 and meal == "lunch" and "lunch" in request.meals and self._under_way(site):
                worth += ON_THE_WAY
            if (
                request.homeward(number)
                and number
                and math.dist(site.xy, self.frame.target.xy) < self.frame.target.radius
            ):
                worth += STILL_THERE
            detour = min(self._detour(waypoints, at, site) for at in range(len(waypoints)))
            rated.append((worth - DRIVING * detour, Node(site.index, "meal", meal_minutes(meal, request), meal), worth))
        rated.sort(key=lambda entry: (-entry[0], entry[1].site))
        return [(node, worth) for _, node, worth in rated[:TABLES]]

    def _under_way(self, site: Site) -> bool:
        """Whether a place lies well between the outset and the destination."""
        away, there = math.dist(site.xy, self.frame.xy(OUTSET)), math.dist(site.xy, self.frame.target.xy)
        return min(away, there) > 0.25 * math.dist(self.frame.xy(OUTSET), self.frame.target.xy)

    def _other_table(self, number: int, day: DayDraft, begin: Node, meal: str, used: set[int]) -> DayDraft:
        """The same day with the table that suits it best, now that its visits are known."""
        at = next((n for n, node in enumerate(day.nodes) if node.meal == meal and not node.fixed), None)
        if at is None:
            return self._with_table(number, day, begin, meal, used) or day if self._misses(number, day, meal) else day
        bare = day.without(at)
        offers = self._tables(number, bare, begin, meal, used)[: 2 * TRIED]
        return self._best(number, bare, begin, offers, used) or day

    def _misses(self, number: int, day: DayDraft, meal: str) -> bool:
        wanted = meals_of(self.frame.request, number, day.start)
        return meal in wanted and all(node.meal != meal for node in day.nodes)
