"""What motorways tell: junction numbers, lanes before exits, toll booths."""

import math

import numpy as np

from app.maps.aldermere.knots import Stretch, cut
from app.maps.aldermere.noding import Key, key
from app.maps.aldermere.skeleton import Road
from app.maps.geo import lengths

BEFORE = 380.0  # metres before an exit from which its lane is there
OWN = "meridian:exit"  # our notes on a ramp: number, name and Chinese name of its exit
TOLLS = [("Wend Toll", "文德收费站", 10_050.0), ("Border Toll", "边境收费站", 61_600.0)]
Tags = dict[str, str]


def apply(roads: list[Road]) -> tuple[list[Road], dict[Key, Tags]]:
    """The roads with lanes before exits, and tags of junction nodes and toll booths."""
    corners: dict[Key, Tags] = {}
    owner: dict[Key, list[Road]] = {}
    for road in roads:
        if road.kind == "motorway":
            for spot in road.line:
                owner.setdefault(key(spot), []).append(road)
    stretches: dict[int, list[Stretch]] = {}
    for road in roads:
        start = key(road.line[0])
        fork = road.kind == "motorway" and road.tags["name"] == "South Coast Motorway"
        if not (road.kind == "motorway_link" or fork):
            continue
        for carriageway in owner.get(start, ()):
            if carriageway is road or key(carriageway.line[0]) == start:
                continue
            if fork and carriageway.tags["name"] == road.tags["name"]:
                continue
            corners[start] = _junction(road, fork)
            along = lengths(carriageway.line)
            at = float(along[[key(p) for p in carriageway.line].index(start)])
            if OWN in road.tags or fork:
                lanes = "through|through;slight_right|slight_right" if fork else "through|through|slight_right"
                extra = {"lanes": "3", "turn:lanes": lanes}
                stretches.setdefault(id(carriageway), []).append((max(0.0, at - BEFORE), at, extra))
    result = []
    for road in roads:
        result += cut(road, stretches[id(road)]) if id(road) in stretches else [road]
        for note in [note for note in road.tags if note.startswith(OWN)]:
            del road.tags[note]
    _booths(result, corners)
    return result, corners


def _junction(road: Road, fork: bool) -> Tags:
    if fork:
        return {"highway": "motorway_junction", "ref": "5", "name": "Coast Fork", "name:zh": "海岸枢纽"}
    tags = {"highway": "motorway_junction"}
    if OWN in road.tags:
        tags |= {"ref": road.tags[OWN], "name": road.tags[f"{OWN}:name"], "name:zh": road.tags[f"{OWN}:name:zh"]}
    elif "Rest Area" in road.tags.get("name", ""):
        tags |= {"name": road.tags["name"], "name:zh": road.tags["name:zh"]}
    return tags


def _booths(roads: list[Road], corners: dict[Key, Tags]) -> None:
    """A toll booth on each carriageway of the toll motorway at two places."""
    plain = [r for r in roads if r.tags.get("name") == "East Motorway" and len(r.line) > 2]
    for name, zh, x in TOLLS:
        for outward in (True, False):
            found = [
                (abs(float(p[0]) - x), key(p))
                for r in plain
                if (r.line[-1, 0] > r.line[0, 0]) == outward
                for p in r.line[1:-1]
            ]
            free = [(off, corner) for off, corner in found if corner not in corners]
            if free:
                corners[min(free)[1]] = {"barrier": "toll_booth", "name": name, "name:zh": zh}


def heading(road: Road, end: int) -> float:
    """Compass-free angle (radians, counter-clockwise from east) in which a road leaves its end (0 or −1)."""
    line = road.line if end == 0 else road.line[::-1]
    along = lengths(line)
    ahead = np.array([np.interp(min(18.0, along[-1]), along, line[:, axis]) for axis in (0, 1)]) - line[0]
    return math.atan2(float(ahead[1]), float(ahead[0]))
