# ruff: noqa: E501
"""The big roads drawn by hand: motorway, ring, arterials, roundabouts, ramps, and the railway."""

import math
from dataclasses import dataclass, field

import numpy as np

from app.maps.aldermere.lines import cross, insert, part
from app.maps.geo import Points, curve, lengths, offset, resample

Spots = list[tuple[float, float]]


@dataclass(eq=False)
class Road:
    """One drawn road: its centre line (n, 2) in metres and OpenStreetMap tags."""

    line: Points
    tags: dict[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The value of the highway tag, "ferry" for a ferry line."""
        return self.tags.get("highway", "ferry")


ARTERIALS: list[tuple[str, str, str, int, Spots]] = [
    ("Inner Ring", "内环路", "primary", 60, [(-1000, -1500), (-450, -1520), (150, -1560), (700, -1290), (1180, -900),
        (1240, -350), (820, 120), (240, 640), (-420, 560), (-1150, 260), (-1740, -140), (-1900, -800), (-1640, -1350), (-1000, -1500)]),
    ("Ring Road", "环城路", "trunk", 80, [(-3900, -2050), (-3760, -1200), (-3650, -200), (-3760, 700), (-3560, 1700), (-3000, 2900),
        (-1900, 3050), (-700, 2980), (400, 3020), (1300, 2760), (2050, 2420), (2800, 2010), (3350, 1300), (3640, 300), (3660, -800), (3600, -1700), (3350, -2330)]),
    ("Harbour Road", "海港路", "primary", 60, [(-3900, -2050), (-3000, -1990), (-2100, -1780), (-1500, -1560), (-1000, -1500)]),
    ("Harbour Road", "海港路", "primary", 60, [(150, -1560), (900, -1700), (1700, -1990), (2500, -2240), (3350, -2330)]),
    ("King Street", "国王街", "secondary", 50, [(-1900, -800), (-1400, -760), (-1000, -700), (-640, -610), (-320, -560), (100, -520), (600, -380), (1210, -560)]),
    ("Station Road", "车站路", "secondary", 50, [(-1000, -700), (-1080, -300), (-1130, 60), (-1150, 260), (-1020, 700), (-760, 1250), (-620, 2000), (-700, 2980)]),
    ("Market Street", "市场街", "secondary", 50, [(-1000, -700), (-860, -1050), (-780, -1350), (-720, -1510)]),
    ("Lake Road", "湖路", "primary", 70, [(820, 120), (1300, 560), (1720, 1060), (2050, 1500), (2330, 1850), (2560, 2150), (2760, 2640), (2860, 2960),
        (2920, 3300), (2960, 3720), (3200, 4180), (3650, 4580), (4300, 4620), (4950, 4780), (5600, 5000), (6300, 5300)]),
    ("Lakeside Road", "湖滨路", "tertiary", 50, [(2760, 2640), (3150, 2640), (3750, 2760), (4420, 3080), (5140, 3420), (5480, 4000), (5350, 4520), (4950, 4780)]),
    ("Airport Road", "机场路", "primary", 70, [(1210, -560), (1700, -720), (2500, -900), (3120, -1010), (3660, -1050), (4300, -1150), (4900, -1320)]),
    ("East Road", "东路", "secondary", 60, [(1240, -350), (1800, -60), (2500, 20), (3100, 240), (3640, 300), (4500, 260), (5500, -180), (6400, -400)]),
    ("Forest Road", "森林路", "secondary", 60, [(-1740, -140), (-2080, 360), (-2300, 900), (-2500, 1500), (-2750, 2150), (-3000, 2900), (-3350, 3700), (-3900, 4500), (-4300, 5400)]),
    ("West Road", "西路", "secondary", 60, [(-1900, -800), (-2500, -860), (-3100, -960), (-3720, -1000), (-4600, -1300), (-5500, -1500), (-6400, -1600)]),
    ("Coast Road", "海岸路", "secondary", 70, [(-3900, -2050), (-4500, -2350), (-5300, -2260), (-6400, -2560)]),
    ("Mill Road", "磨坊路", "secondary", 50, [(240, 640), (330, 1200), (260, 1700), (350, 2300), (400, 3020), (300, 3800), (700, 4600), (600, 5400)]),
    ("Bridge Street", "大桥街", "secondary", 50, [(-420, 560), (-200, 200), (60, -120), (250, -480), (330, -900), (280, -1300), (150, -1560)]),
    ("Tower Avenue", "高塔大道", "secondary", 50, [(250, -480), (600, -860), (1180, -900), (1620, -1160), (2300, -1280), (2960, -1400), (3600, -1420)]),
    ("Garden Avenue", "花园大道", "tertiary", 40, [(-1150, 260), (-1600, 900), (-2000, 1500), (-2600, 1850), (-3560, 1700)]),
    ("North Avenue", "北大道", "tertiary", 50, [(-1020, 700), (-400, 1000), (330, 1200), (980, 1450), (1500, 1760), (2050, 2420)]),
    ("Beach Avenue", "海滩大道", "tertiary", 50, [(-2500, -860), (-2560, -1400), (-2700, -1930)]),
    ("Dock Street", "船坞街", "tertiary", 50, [(1620, -1160), (1800, -1600), (1700, -1990)]),
    ("Orchard Avenue", "果园大道", "tertiary", 50, [(2500, -900), (2460, -400), (2500, 20), (2700, 620), (3350, 1300)]),
    ("Hospital Road", "医院路", "tertiary", 50, [(-1900, -800), (-2150, -400), (-2580, -180), (-3100, -80), (-3660, -200)]),
    ("Village Road", "村路", "tertiary", 50, [(2330, 1850), (2500, 2500), (2480, 3150), (2700, 3600), (2960, 3720)]),
]  # fmt: skip
MOTORWAY: Spots = [
    (-6600, 1300), (-5200, 1750), (-4300, 2500), (-3300, 3350), (-1900, 3560), (-400, 3480), (1300, 3260), (2350, 2980),
    (3120, 2160), (4000, 1500), (4600, 600), (4700, -200), (5300, -700), (6600, -900),
]  # fmt: skip
# Crossed road: number of the exit, its name, and what the signs at it name.
INTERCHANGES: dict[str, tuple[str, tuple[str, str], tuple[str, str]]] = {
    "Forest Road": ("1", ("Garden Hill", "花园山"), ("Garden Hill;Milton;Fairfield", "花园山;米尔顿;美田")),
    "Mill Road": ("2", ("Mill Hill", "磨坊山"), ("Mill Hill;Norton;Silver Spring", "磨坊山;诺顿;银泉")),
    "Lake Road": ("3", ("Willow Lake", "柳湖"), ("Willow Lake;City Center", "柳湖;市中心")),
    "East Road": ("4", ("East Field", "东田"), ("East Field;Airport", "东田;机场")),
}
ROUNDABOUTS: list[tuple[float, float, float, str, str]] = [
    (-1000, -700, 34, "Market Square", "市场广场"), (600, -380, 30, "Garden Circle", "花园环岛"), (-1150, 260, 28, "Station Square", "车站广场"),
    (-2500, -860, 28, "West Circle", "西环岛"), (2500, 20, 28, "East Circle", "东环岛"), (330, 1200, 28, "Mill Circle", "磨坊环岛"),
]  # fmt: skip
RAIL: list[Spots] = [
    [(-6600, 350), (-5000, 420), (-3700, 260), (-2200, 700), (-1500, 420), (-900, 250), (-300, 300), (350, 250), (1100, 330), (2000, 620), (3100, 720), (4300, 950), (6600, 1700)],
    [(350, 250), (900, 60), (1420, -560), (1640, -1180), (2100, -1460), (3000, -1640)],
]  # fmt: skip


def arterials() -> list[Road]:
    """The named main roads, cut open at roundabouts, and the roundabouts themselves."""
    roads = [
        Road(
            curve(spots, 24),
            {
                "highway": kind,
                "name": name,
                "name:zh": zh,
                "maxspeed": str(speed),
                "lanes": "2" if kind != "trunk" else "4",
            },
        )
        for name, zh, kind, speed, spots in ARTERIALS
    ]
    _tie_ends(roads)
    for x, y, radius, name, zh in ROUNDABOUTS:
        centre, cut = np.array([x, y]), []
        angles = []
        for road in roads:
            near = np.hypot(*(road.line - centre).T) < radius
            if not near.any():
                cut.append(road)
                continue
            first, last = int(np.flatnonzero(near)[0]), int(np.flatnonzero(near)[-1])
            for forward, piece in ((True, road.line[:first]), (False, road.line[last + 1 :][::-1])):
                if len(piece) < 2:
                    continue
                arm = piece[-1] - centre
                rim = centre + arm / np.hypot(*arm) * radius
                angles.append(math.atan2(arm[1], arm[0]))
                line = np.vstack([piece, rim])
                cut.append(Road(line if forward else line[::-1], road.tags))
        ring = sorted(
            {
                *angles,
                *(
                    a
                    for a in np.linspace(-math.pi, math.pi, 14, endpoint=False)
                    if all(abs(a - b) > 0.15 for b in angles)
                ),
            }
        )
        circle = np.array([centre + radius * np.array([math.cos(a), math.sin(a)]) for a in [*ring, ring[0]]])
        cut.append(
            Road(
                circle,
                {
                    "highway": "secondary",
                    "junction": "roundabout",
                    "oneway": "yes",
                    "name": name,
                    "name:zh": zh,
                    "maxspeed": "30",
                    "lanes": "1",
                },
            )
        )
        roads = cut
    return roads


def _tie_ends(roads: list[Road]) -> None:
    """Move the ends of main roads that nearly touch another main road onto it."""
    for road in roads:
        for end in (0, -1):
            spot = road.line[end]
            others = [other for other in roads if other is not road]
            gaps = [float(np.hypot(*(resample(other.line, 4.0) - spot).T).min()) for other in others]
            nearest = int(np.argmin(gaps))
            if gaps[nearest] < 70:
                other = others[nearest]
                fine = resample(other.line, 4.0)
                joint = fine[int(np.hypot(*(fine - spot).T).argmin())]
                corner = other.line[int(np.hypot(*(other.line - joint).T).argmin())]
                road.line[end] = corner


def motorway(roads: list[Road]) -> list[Road]:
    """Two carriageways and the ramps of each interchange; the crossed arterials get the ramps' corners."""
    centre = curve(MOTORWAY, 30)
    tags = {
        "highway": "motorway",
        "name": "North Motorway",
        "name:zh": "北方高速",
        "ref": "M 1",
        "oneway": "yes",
        "maxspeed": "120",
        "lanes": "2",
        "toll": "yes",
    }
    carriageways = [offset(centre, 11.0), offset(centre[::-1], 11.0)]
    ramps: list[Road] = []
    for name, (number, (exit_name, exit_zh), (signs, signs_zh)) in INTERCHANGES.items():
        road = next(road for road in roads if road.tags["name"] == name and cross(road.line, centre))
        for side, way in enumerate(carriageways):
            hit = cross(road.line, way)
            assert hit is not None
            point = hit[1]
            at_way = _along(way, point)
            right = 90.0
            road_at = _along(road.line, point)
            tangent = way[min(len(way) - 1, int(at_way / 30) + 1)] - way[int(at_way / 30)]
            ahead = part(road.line, road_at + right - 5, road_at + right)[-1] - point
            sign = 1.0 if tangent[1] * ahead[0] - tangent[0] * ahead[1] > 0 else -1.0
            joint = part(road.line, road_at + sign * right - 2, road_at + sign * right)[-1]
            road.line = insert(road.line, joint)
            link = {
                "highway": "motorway_link",
                "oneway": "yes",
                "maxspeed": "60",
                "lanes": "1",
                "name": f"{name} Exit",
                "name:zh": f"{road.tags['name:zh']}出口",
            }
            leave, enter = part(way, at_way - 380, at_way - 379)[0], part(way, at_way + 379, at_way + 380)[-1]
            off = curve([leave, _beside(way, at_way - 230, 22), _beside(way, at_way - 110, 45), joint], 25)
            on = curve([joint, _beside(way, at_way + 110, 45), _beside(way, at_way + 230, 22), enter], 25)
            off[0], off[-1], on[0], on[-1] = leave, joint, joint, enter
            leaving = {
                **link,
                "destination": signs,
                "destination:zh": signs_zh,
                "meridian:exit": number,
                "meridian:exit:name": exit_name,
                "meridian:exit:name:zh": exit_zh,
            }
            ramps += [Road(off, leaving), Road(on, {**link, "name": "North Motorway", "name:zh": "北方高速"})]
            carriageways[side] = way = insert(insert(way, leave), enter)
    return [Road(way, tags) for way in carriageways] + ramps


def railways() -> list[Points]:
    """Centre lines of the railway."""
    return [curve(spots, 45) for spots in RAIL]


def _along(line: Points, point: Points) -> float:
    fine = resample(line, 2.0)
    return float(lengths(fine)[int(np.argmin(np.hypot(*(fine - point).T)))])


def _beside(line: Points, at: float, metres: float) -> Points:
    spot: Points = offset(part(line, at - 10, at + 10), metres)[1]
    return spot
