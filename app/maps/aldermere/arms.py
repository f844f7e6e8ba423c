"""Roads as seen from the corners where they end; turn rules."""

import math
from collections import defaultdict
from dataclasses import dataclass

from app.maps.aldermere.noding import Key, key
from app.maps.aldermere.signposts import heading
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.soundness import one_way

Tags = dict[str, str]
Arm = tuple[Road, int]  # a road and its end (0 or -1) that lies at a corner
RANK = {"trunk": 5, "primary": 4, "secondary": 3, "tertiary": 2, "unclassified": 1, "residential": 1, "service": 0}


@dataclass(frozen=True)
class Rule:
    """A forbidden (or the only) turn: from one road over a corner into another."""

    kind: str
    start: Road
    via: Key
    end: Road


@dataclass
class Crossings:
    """The finished roads, tags of their corners, and turn rules."""

    roads: list[Road]
    corners: dict[Key, Tags]
    rules: list[Rule]


def ends_of(roads: list[Road]) -> dict[Key, list[Arm]]:
    """The roads that end at each corner."""
    found: dict[Key, list[Arm]] = defaultdict(list)
    for road in roads:
        found[key(road.line[0])].append((road, 0))
        found[key(road.line[-1])].append((road, -1))
    return found


def turn_of(start: Arm, end: Arm) -> float:
    """Angle of the turn in degrees, left positive."""
    arrives = heading(*start) + math.pi
    return math.degrees((heading(*end) - arrives + math.pi) % (2 * math.pi) - math.pi)


def may_leave(arm: Arm) -> bool:
    """Whether one may drive from the corner into the road."""
    return not one_way(arm[0]) or arm[1] == 0


def may_arrive(arm: Arm) -> bool:
    """Whether one may come along the road to the corner."""
    return not one_way(arm[0]) or arm[1] == -1
