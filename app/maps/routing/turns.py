"""Which turns there are at junctions and what each costs in seconds."""

from typing import Any

import numpy as np
import numpy.typing as npt

from app.maps.routing import road_tags
from app.maps.routing.arcs import FERRY, ROUNDABOUT
from app.maps.routing.network import KIND_NAMES

Array = npt.NDArray[Any]
ACROSS = 5.0  # seconds for a turn across the oncoming lane
ASIDE = 3.0  # for one that crosses nobody
SHARP = 6.0  # more for a hairpin
BACK = 45.0  # for turning round at a dead end
GIVING_WAY = 2.5  # for entering or crossing a road of higher rank
_RANK = np.array([road_tags.KINDS[name][2] for name in KIND_NAMES])


def build_turns(arrays: dict[str, Array]) -> tuple[Array, Array, Array]:
    """All turns as rows (indptr, next arc, seconds) by the arc they leave; back only where there is no other way."""
    count = len(arrays["arc_edge"])
    order = np.argsort(arrays["arc_start"], kind="stable")
    degree = np.bincount(arrays["arc_start"], minlength=len(arrays["junction_place"]))
    begin = np.cumsum(degree) - degree
    outs = degree[arrays["arc_end"]]
    before = np.repeat(np.arange(count), outs)
    rank = np.arange(len(before)) - np.repeat(np.cumsum(outs) - outs, outs)
    after = order[begin[arrays["arc_end"]][before] + rank]
    same = arrays["arc_edge"][before] == arrays["arc_edge"][after]
    back = same & (arrays["arc_forward"][before] != arrays["arc_forward"][after])
    keep = ~back | (outs[before] == 1)
    before, after, back = before[keep], after[keep], back[keep]
    seconds = turn_seconds(arrays, before, after)
    seconds[back] = BACK
    first = np.concatenate([[0], np.cumsum(np.bincount(before, minlength=count))])
    return first.astype("<i4"), after.astype("<i4"), seconds.astype("<f4")


def turn_seconds(arrays: dict[str, Array], before: Array, after: Array) -> Array:
    """Seconds from one arc into the next: by angle, by who has the right of way, little within roundabouts."""
    angle = (arrays["arc_leaves"][after] - arrays["arc_arrives"][before] + 180.0) % 360.0 - 180.0
    size = np.abs(angle)
    way = arrays["edge_way"][arrays["arc_edge"]]
    kind, flags = arrays["way_kind"][way], arrays["way_flags"][way]
    rank = _RANK[kind]
    seconds = np.where(angle < 0, ACROSS, ASIDE) + np.where(size > 140, SHARP, 0.0)
    seconds = np.where(size < 30, 0.6, seconds)
    junctions = len(arrays["junction_place"])
    best = np.zeros(junctions, int)
    np.maximum.at(best, arrays["arc_end"], rank)
    np.maximum.at(best, arrays["arc_start"], rank)
    meeting = best[arrays["arc_end"][before]]
    seconds = seconds + np.where(rank[before] < np.minimum(meeting, 8), GIVING_WAY, 0.0)
    ends = np.zeros(junctions, int)
    np.add.at(ends, arrays["edge_ends"].ravel(), 1)
    seconds = np.where((ends[arrays["arc_end"][before]] <= 2), np.where(size > 60, 1.0, 0.0), seconds)
    inside = (flags[before] & ROUNDABOUT > 0).astype(int) + (flags[after] & ROUNDABOUT > 0)
    seconds = np.where(inside == 2, 0.3, np.where(inside == 1, 2.0, seconds))
    afloat = (flags[before] | flags[after]) & FERRY > 0
    return np.where(afloat, 0.0, seconds)
