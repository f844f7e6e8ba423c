"""What driving and waiting take from a day, when it had best begin, and how its stays fill it."""

from dataclasses import replace

from app.trips.draft import DayDraft, Node
from app.trips.rhythm import ends_by, visit_minutes
from app.trips.schedule import Clash, Frame, Stay, timed

DRIVING, WAITING = 0.012, 0.003  # what a minute takes from a day's worth
SHIFT = 120  # minutes that a day may begin later where doors open late
RESTED = 100  # minutes before dinner from which on one goes to the lodging first
LONG_WAIT = 120  # minutes that count double


class DayWorth:
    """Reckons days of a frame."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame

    def worth(self, number: int, day: DayDraft, begin: Node) -> float | None:
        """What a day's driving and waiting take from it (negative), or None when it cannot be."""
        day, stays = self._begun(number, day, begin)
        if isinstance(stays, Clash):
            return None
        meals = tuple(node.meal for node in day.nodes if node.meal)
        if stays and stays[-1].arrive > ends_by(self.frame.request, number, day.start, meals):
            return None
        driven = sum(stay.drive or 0 for stay in stays)
        waits = [stay.start - stay.arrive for stay in stays]
        return -DRIVING * driven - WAITING * sum(wait + wait * wait / LONG_WAIT for wait in waits)

    def later(self, number: int, day: DayDraft, begin: Node) -> DayDraft:
        """The day begun later by what one would wait at the first door, unless people said when to leave."""
        return self._begun(number, day, begin)[0]

    def _begun(self, number: int, day: DayDraft, begin: Node) -> tuple[DayDraft, list[Stay] | Clash]:
        stays = timed(self.frame, number, day, begin)
        if isinstance(stays, Clash) or (number == 0 and self.frame.request.depart is not None):
            return day, stays
        idle = _idle(stays)
        if idle > 5:
            shifted = replace(day, start=day.start + min(idle, SHIFT))
            again = timed(self.frame, number, shifted, begin)
            if not isinstance(again, Clash):
                return shifted, again
        return day, stays

    def settle(self, number: int, day: DayDraft, begin: Node) -> DayDraft:
        """The day with its beginning set, and visits that last longer where one would wait otherwise."""
        day = self._rested(number, self.later(number, day, begin), begin)
        for at, node in enumerate(day.nodes):
            stays = timed(self.frame, number, day, begin)
            if isinstance(stays, Clash) or at + 1 >= len(stays) or node.role != "visit" or node.fixed:
                continue
            idle = stays[at + 1].start - stays[at + 1].arrive
            most = visit_minutes(self.frame.world.sites[node.site].minutes, self.frame.request) * 3 // 2 - node.minutes
            for more in (min(idle - 5, most), min(idle - 5, most // 2)):
                longer = day.swap(at, replace(node, minutes=node.minutes + more // 5 * 5))
                if more >= 10 and self.worth(number, longer, begin) is not None:
                    day = longer
                    break
        return day

    def _rested(self, number: int, day: DayDraft, begin: Node) -> DayDraft:
        """With a rest in the lodging before dinner, where one would wait long for it."""
        at = next((n for n, node in enumerate(day.nodes) if node.meal == "dinner"), None)
        stays = timed(self.frame, number, day, begin)
        if at is None or day.nodes[-1].role != "lodging" or isinstance(stays, Clash):
            return day
        bed, idle = day.nodes[-1], stays[at].start - stays[at].arrive
        guess, xy = self.frame.world.roads.guess, self.frame.xy
        there = guess(xy(stays[at].origin), xy(bed.site)) + guess(xy(bed.site), xy(day.nodes[at].parked))
        spare = int(idle - there - 10) // 5 * 5
        if idle < RESTED or spare < idle // 2 or any(node.role == "rest" for node in day.nodes):
            return day
        rested = day.put(at, Node(bed.site, "rest", spare))
        return day if isinstance(timed(self.frame, number, rested, begin), Clash) else rested


def _idle(stays: list[Stay]) -> int:
    """Minutes of waiting at the first door one drives to, when all before can move along."""
    for stay in stays:
        if stay.node.meal == "breakfast":
            continue
        if stay.drive is None:
            return 0
        return stay.start - stay.arrive
    return 0
