"""Times for a day: drive, wait for doors and mealtimes, stay, drive on."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from app.trips.draft import OUTSET, DayDraft, Draft, Node
from app.trips.forecast import Forecast
from app.trips.request import Outset, TripRequest
from app.trips.target import Target
from app.trips.travel import XY, Leg
from app.trips.windows import Windows
from app.trips.world import World, walk

WALKING = 75.0  # metres a minute


@dataclass(frozen=True)
class Known:
    """What drives take, by origin, goal and period; periods by day and tens of minutes."""

    minutes: dict[tuple[int, int, int], int | None] = field(default_factory=dict)
    legs: dict[tuple[int, int, int], Leg | None] = field(default_factory=dict)
    periods: dict[tuple[date, int], int] = field(default_factory=dict)


@dataclass(frozen=True)
class Frame:
    """Everything that a plan is made within."""

    world: World
    request: TripRequest
    outset: Outset
    target: Target
    forecast: Forecast
    windows: Windows
    known: Known = field(default_factory=Known)

    def xy(self, site: int) -> XY:
        """Where a site lies."""
        return (round(self.outset.x, 1), round(self.outset.y, 1)) if site == OUTSET else self.world.sites[site].xy

    def period(self, day: date, minute: int) -> int:
        """The period of the roads that a minute of a day belongs to."""
        key = (day, minute // 10)
        if key not in self.known.periods:
            when = datetime.combine(day, time()) + timedelta(minutes=minute // 10 * 10)
            self.known.periods[key] = self.world.roads.period(when)
        return self.known.periods[key]

    def noon(self, day: int) -> datetime:
        """The middle of a day, as its ordinary time of driving."""
        return datetime.combine(self.request.dates[day], time(12))

    def celsius(self, day: int) -> float:
        """The temperature that a day's drives are reckoned with."""
        return self.forecast.at(self.noon(day), self.world.altitude(self.target.xy), self.target.x / 1000).celsius

    def with_request(self, request: TripRequest) -> "Frame":
        """The same for other wishes."""
        return replace(self, request=request)


@dataclass(frozen=True, slots=True)
class Stay:
    """A node with its minutes after midnight: `leave` is when the drive to it begins, which takes `drive` minutes.

    `origin` is the site that the car leaves; `drive` None where one stays or walks.
    """

    node: Node
    leave: int
    arrive: int
    start: int
    end: int
    drive: int | None
    origin: int


@dataclass(frozen=True, slots=True)
class Clash:
    """A day that cannot be: the node that comes too late, has no road, or is closed all day."""

    at: int
    node: Node
    reason: str  # "late", "closed", "road"


def walking(frame: Frame, node: Node) -> int:
    """Minutes on foot between the car and the place."""
    if node.station is None:
        return 0
    return -(-int(walk(frame.xy(node.station), frame.xy(node.site))) // int(WALKING))


def timed(frame: Frame, number: int, day: DayDraft, begin: Node, *, dry: bool = True) -> list[Stay] | Clash:
    """The stays of day `number`, which begins at the node `begin`; a Clash when it cannot be."""
    when = frame.request.dates[number]
    clock, parked, people, foot = day.start, begin.parked, begin.site, walking(frame, begin)
    stays: list[Stay] = []
    for at, node in enumerate(day.nodes):
        leave, drive, origin = clock, None, parked
        if node.site != people or node.parked != parked:
            leave += foot
            drive = _minutes(frame, parked, node.parked, when, leave)
            if drive is None:
                return Clash(at, node, "road")
            foot = walking(frame, node)
            clock = leave + drive + foot
            parked, people = node.parked, node.site
        arrive = clock
        starts = frame.windows.starts(node, when, dry and not node.fixed)
        start = next((max(first, clock) for first, last in starts if clock <= last), None)
        if start is None:
            return Clash(at, node, "late" if starts else "closed")
        clock = start + node.minutes
        stays.append(Stay(node, leave, arrive, start, clock, drive, origin))
    return stays


def beginnings(draft: Draft) -> list[Node]:
    """Where each day begins: where the one before ended."""
    start = Node(OUTSET, "home")
    return [start, *(day.nodes[-1] if day.nodes else start for day in draft.days[:-1])]


def leg_of(frame: Frame, number: int, stay: Stay) -> Leg | None:
    """The drive to a stay of day `number`; None where there is none."""
    if not stay.drive:
        return None
    day, origin, goal = frame.request.dates[number], stay.origin, stay.node.parked
    key = (origin, goal, frame.period(day, stay.leave))
    if key not in frame.known.legs:
        frame.known.legs[key] = frame.world.roads.leg(frame.xy(origin), frame.xy(goal), _when(day, stay.leave))
    return frame.known.legs[key]


def _minutes(frame: Frame, start: int, end: int, day: date, minute: int) -> int | None:
    if start == end:
        return 0
    key = (start, end, frame.period(day, minute))
    if key not in frame.known.minutes:
        frame.known.minutes[key] = frame.world.roads.minutes(frame.xy(start), frame.xy(end), _when(day, minute))
    return frame.known.minutes[key]


def _when(day: date, minute: int) -> datetime:
    """The beginning of the ten minutes that a minute belongs to, as `period` has it."""
    return datetime.combine(day, time()) + timedelta(minutes=minute // 10 * 10)
