"""Motorways outside the city: two carriageways, diamond interchanges, the fork behind the city, the last roundabout."""

import math
from dataclasses import dataclass, field

import numpy as np

from app.maps.aldermere import rest_areas
from app.maps.aldermere.course import EXITS, MOTORWAYS, Exit, Motorway
from app.maps.aldermere.lines import insert, part
from app.maps.aldermere.rest_areas import RestArea
from app.maps.aldermere.skeleton import Road
from app.maps.geo import Points, curve, lengths, offset, resample

HALF = 11.0  # metres from the middle line to a carriageway
RAMP = 110.0  # metres from the motorway to where a ramp meets the crossing road


@dataclass
class Built:
    """What the motorways brought: roads, the crossing roads of exits, and spots other roads start from."""

    roads: list[Road] = field(default_factory=list)
    crossings: list[Road] = field(default_factory=list)
    spots: dict[str, Points] = field(default_factory=dict)
    centres: list[Points] = field(default_factory=list)
    rests: list[RestArea] = field(default_factory=list)


def build(city: list[Road]) -> Built:
    """All motorways, joined to the city's two carriageways (the first with ref M 1)."""
    built = Built()
    inner = [road for road in city if road.kind == "motorway"]
    ways: dict[str, list[Road]] = {}
    for plan in MOTORWAYS:
        centre = curve(np.array(plan.spots) * 1000, 60)
        built.centres.append(centre)
        on, back = offset(centre, HALF), offset(centre[::-1], HALF)
        if plan.name == "South Coast Motorway":
            on, back = _fork(centre, on, back, ways["East Motorway"])
        else:
            on[0] = _closest([road.line[-1] for road in inner], on[0])
            back[-1] = _closest([road.line[0] for road in inner], back[-1])
        pair = [Road(on, _tags(plan, 0)), Road(back, _tags(plan, 1))]
        _last_circle(plan, pair, built)
        ways[plan.name] = pair
        for exit_ in EXITS:
            if exit_.motorway == plan.name:
                _interchange(exit_, plan, centre, pair, built)
    lanes, built.rests = rest_areas.build(ways)
    built.roads += [road for pair in ways.values() for road in pair] + lanes
    return built


def _tags(plan: Motorway, way: int) -> dict[str, str]:
    name, zh = plan.towards[way]
    return {
        "highway": "motorway",
        "name": plan.name,
        "name:zh": plan.name_zh,
        "ref": plan.ref,
        "oneway": "yes",
        "maxspeed": "120",
        "lanes": "2",
        "toll": "yes" if plan.toll else "no",
        "surface": "asphalt",
        "destination": name,
        "destination:zh": zh,
    }


def _closest(spots: list[Points], point: Points) -> Points:
    return min(spots, key=lambda spot: math.dist(spot, point))


def _fork(centre: Points, on: Points, back: Points, main: list[Road]) -> tuple[Points, Points]:
    """The second motorway leaves the first to the right; coming back it flies over it and merges from the right."""
    east, west = main[0].line, main[1].line
    leave = east[int(np.hypot(*(east - centre[0]).T).argmin())]
    far = int(np.searchsorted(lengths(on), 900.0))
    on = np.vstack([curve([leave, on[far // 2], on[far], on[far + 2]], 40), on[far + 3 :]])
    at = int(np.hypot(*(west - centre[0]).T).argmin())  # west runs back to the city: smaller numbers lie further out
    merge = west[min(at + 8, len(west) - 2)]
    outer = west[at - 12]
    beyond = outer + (outer - east[int(np.hypot(*(east - outer).T).argmin())]) * 3.2
    stop = len(back) - int(np.searchsorted(lengths(on), 1500.0))
    back = np.vstack([back[:stop], curve([back[stop], beyond, west[at - 2] + (beyond - outer) * 0.5, merge], 40)])
    return on, back


def _last_circle(plan: Motorway, pair: list[Road], built: Built) -> None:
    """A roundabout at the end, so that everybody can turn back."""
    end = (pair[0].line[-1] + pair[1].line[0]) / 2
    ahead = pair[0].line[-1] - pair[0].line[-3]
    ahead /= np.hypot(*ahead)
    centre = end + ahead * 90
    turn = math.atan2(-ahead[1], -ahead[0])
    angles = turn + np.linspace(0.28, 2 * math.pi - 0.28, 17)
    ring = np.array([centre + 34 * np.array([math.cos(a), math.sin(a)]) for a in [*angles, angles[0]]])
    name, zh = f"{plan.towards[0][0]} Circle", f"{plan.towards[0][1]}环岛"
    pair[0].line = np.vstack([pair[0].line, ring[0]])
    pair[1].line = np.vstack([ring[-2], pair[1].line])
    tags = {"highway": "primary", "junction": "roundabout", "oneway": "yes", "name": name, "name:zh": zh}
    built.roads.append(Road(ring, {**tags, "maxspeed": "40", "lanes": "2"}))
    built.spots[f"end {plan.name}"] = ring[8]


def _interchange(exit_: Exit, plan: Motorway, centre: Points, pair: list[Road], built: Built) -> None:
    at = int(np.hypot(*(centre - np.array([exit_.x, exit_.y]) * 1000).T).argmin())
    ahead = centre[at + 1] - centre[at - 1]
    ahead /= np.hypot(*ahead)
    lean = ahead * 0.18
    across = np.array([-ahead[1], ahead[0]]) + lean
    across /= np.hypot(*across)
    if across[1] < 0 or (abs(across[1]) < 0.5 and exit_.motorway == "West Coast Motorway" and across[0] < 0):
        across = -across
    if exit_.motorway == "West Coast Motorway" and abs(ahead[1]) > 0.7:
        across = across if across[0] > 0 else -across  # "N" of an exit of a road to the north is its east side
    line = np.array([centre[at] + across * s for s in (-520.0, -330.0, -RAMP, 0.0, RAMP, 330.0, 520.0)])
    side = {"highway": exit_.road, "maxspeed": "70", "lanes": "2", "surface": "asphalt"}
    road = Road(line, side)
    for number, way in enumerate(pair):
        built.roads += _ramps(exit_, plan, number, way, line)
    built.crossings.append(road)
    built.spots[f"exit {exit_.number} S"], built.spots[f"exit {exit_.number} N"] = line[0], line[-1]


def _ramps(exit_: Exit, plan: Motorway, number: int, way: Road, crossing: Points) -> list[Road]:
    """The ramp off before the crossing road and the ramp on behind it, both on the right."""
    middle = crossing[3]
    fine = resample(way.line, 3.0)
    at = float(lengths(fine)[int(np.hypot(*(fine - middle).T).argmin())])
    ahead = part(way.line, at, at + 20)[-1] - part(way.line, at, at + 20)[0]
    spot = part(way.line, at, at + 1)[0]
    right = np.array([ahead[1], -ahead[0]]) / np.hypot(*ahead)
    joint = max((crossing[2], crossing[4]), key=lambda p: float(np.dot(p - spot, right)))
    leave, enter = part(way.line, at - 430, at - 429)[0], part(way.line, at + 429, at + 430)[-1]

    def beside(metres: float, out: float) -> Points:
        found: Points = offset(part(way.line, metres - 10, metres + 10), out)[1]
        return found

    off = curve([leave, beside(at - 320, 9), beside(at - 210, 28), beside(at - 80, 74), joint], 30)
    on = curve([joint, beside(at + 80, 74), beside(at + 210, 28), beside(at + 320, 9), enter], 30)
    off[0], off[-1], on[0], on[-1] = leave, joint, joint, enter
    link = {"highway": "motorway_link", "oneway": "yes", "maxspeed": "60", "lanes": "1", "surface": "asphalt"}
    leaving = {
        **link,
        "destination": exit_.name,
        "destination:zh": exit_.name_zh,
        "meridian:exit": exit_.number,
        "meridian:exit:name": exit_.name,
        "meridian:exit:name:zh": exit_.name_zh,
    }
    name, zh = plan.towards[number]
    entering = {**link, "destination": name, "destination:zh": zh, "destination:ref": plan.ref}
    way.line = insert(insert(way.line, leave), enter)
    return [Road(off, leaving), Road(on, entering)]
