"""Lanes for turning before traffic lights."""

import numpy as np

from app.maps.aldermere.arms import RANK, Crossings, Rule, Tags, ends_of, may_leave, turn_of
from app.maps.aldermere.noding import Key, key
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.soundness import one_way
from app.maps.geo import lengths

POCKET = 62.0  # metres of lanes for turning before a light


def put(result: Crossings, lights: set[Key]) -> None:
    """Lanes for turning before the lights of main roads; rules follow the roads that are cut."""
    ends = ends_of(result.roads)
    replaced: dict[int, list[Road]] = {}
    for corner in sorted(lights):
        for road, end in ends[corner]:
            here = replaced.get(id(road), [road])
            piece = here[0] if end == 0 else here[-1]
            if RANK.get(road.kind, 0) < 3 or one_way(road) or lengths(piece.line)[-1] < POCKET * 2.2:
                continue
            turns = [turn_of((road, end), a) for a in ends[corner] if a[0] is not road and may_leave(a)]
            lanes = _lanes(turns, road.kind == "trunk")
            if not lanes:
                continue
            way = "backward" if end == 0 else "forward"
            other = "forward" if end == 0 else "backward"
            away = "2" if road.kind == "trunk" else "1"
            count = lanes.count("|") + 1
            extra = {
                f"turn:lanes:{way}": lanes,
                f"lanes:{way}": str(count),
                f"lanes:{other}": away,
                "lanes": str(count + int(away)),
            }
            pair = _pocket(piece, end, extra)
            replaced[id(road)] = [*pair, *here[1:]] if end == 0 else [*here[:-1], *pair]
    result.rules[:] = [_moved(rule, replaced) for rule in result.rules]
    result.roads[:] = [piece for road in result.roads for piece in replaced.get(id(road), [road])]


def _moved(rule: Rule, replaced: dict[int, list[Road]]) -> Rule:
    """The rule for the pieces that touch its corner."""

    def at(road: Road) -> Road:
        pieces = replaced.get(id(road), [road])
        return pieces[0] if key(pieces[0].line[0]) == rule.via else pieces[-1]

    return Rule(rule.kind, at(rule.start), rule.via, at(rule.end))


def _lanes(turns: list[float], wide: bool) -> str:
    left, right = any(t > 42 for t in turns), any(t < -42 for t in turns)
    ahead = any(abs(t) <= 42 for t in turns)
    match (left, ahead, right):
        case (True, True, True):
            return "left|through|through;right" if wide else "left|through;right"
        case (True, True, False):
            return "left|through|through" if wide else "left|through"
        case (False, True, True):
            return "through|through|right" if wide else "through|right"
        case (True, False, True):
            return "left|right"
    return ""


def _pocket(road: Road, end: int, extra: Tags) -> list[Road]:
    """A road in two pieces, the one towards its end (0 or −1) with lanes for turning."""
    along = lengths(road.line)
    at = POCKET if end == 0 else float(along[-1]) - POCKET
    spot = np.array([np.interp(at, along, road.line[:, axis]) for axis in (0, 1)])
    before = np.vstack([road.line[along < at - 0.5], spot])
    after = np.vstack([spot, road.line[along > at + 0.5]])
    tags = [dict(road.tags) | (extra if end == 0 else {}), dict(road.tags) | (extra if end == -1 else {})]
    return [Road(before, tags[0]), Road(after, tags[1])]
