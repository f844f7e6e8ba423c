# ruff: noqa: E501
"""Coast, river, lake, parks, woods, districts: the ground on which the city stands."""

from dataclasses import dataclass

import numpy as np

from app.maps.geo import Points, curve, offset

Spots = list[tuple[float, float]]


@dataclass(frozen=True)
class Area:
    """A named polygon (n, 2) in metres with its OpenStreetMap tags."""

    polygon: Points
    tags: dict[str, str]


@dataclass(frozen=True)
class District:
    """Part of the city: outline, kind of street pattern and how it is built."""

    name: str
    name_zh: str
    outline: Spots
    pattern: str  # "grid", "radial" or "garden"
    spacing: tuple[float, float]
    rotation: float  # degrees
    warp: float  # metres of waviness
    height: tuple[float, float]  # building heights in metres
    frontage: float  # metres of street per building
    depth: float
    centre: tuple[float, float]


COAST: Spots = [
    (-9000, -3300), (-7000, -2900), (-5800, -2500), (-4600, -2700), (-3600, -2350), (-2700, -2250), (-2000, -2030),
    (-1500, -1780), (-1150, -1680), (-800, -1700), (-300, -1720), (200, -1690), (900, -1840), (1700, -2150),
    (2500, -2400), (3400, -2500), (4500, -2900), (5600, -3300), (7000, -3500), (9000, -3300),
]  # fmt: skip
RIVER: Spots = [
    (3300, 3080), (2900, 2560), (2250, 2200), (1850, 1560), (1250, 1180), (900, 620), (330, 420), (-60, 40),
    (-330, -330), (-300, -800), (-470, -1250), (-640, -1640), (-700, -2000),
]  # fmt: skip
LAKE: Spots = [
    (3150, 3150), (3350, 2900), (3900, 2950), (4500, 3300), (5050, 3600), (5300, 4150), (4900, 4500), (4350, 4300),
    (3900, 4450), (3400, 4100), (3050, 3650),
]  # fmt: skip
DISTRICTS = [
    District("Old Town", "老城", [(-1600, -1450), (-1000, -1560), (-560, -1480), (-420, -1150), (-400, -300), (-620, 60),
             (-1250, 120), (-1700, -300), (-1800, -900)], "radial", (105, 13), 0, 14, (10, 19), 21, 13, (-1000, -700)),
    District("City Center", "市中心", [(-200, -1560), (600, -1600), (1150, -1700), (1500, -1400), (1560, -300), (900, 330),
             (420, 260), (60, -120), (-200, -400)], "grid", (118, 165), 14, 0, (26, 60), 38, 26, (480, -680)),
    District("Harbour Side", "海港区", [(1560, -1980), (2600, -2290), (3500, -2380), (3560, -1500), (2200, -1250), (1600, -1400)],
             "grid", (170, 240), -14, 0, (9, 20), 48, 32, (2500, -1850)),
    District("North Bank", "北岸", [(-1350, 220), (-560, 180), (-120, 330), (250, 640), (700, 900), (1000, 1400), (500, 1950),
             (-500, 2050), (-1300, 1700)], "grid", (112, 185), 33, 16, (12, 24), 24, 15, (-300, 1100)),
    District("West Park", "西园", [(-3500, -1500), (-2000, -1650), (-1850, -900), (-1750, 100), (-1400, 700), (-2300, 800),
             (-3500, 500)], "grid", (118, 200), 6, 10, (9, 20), 33, 14, (-2600, -500)),
    District("Garden Hill", "花园山", [(-3700, 620), (-2400, 900), (-1450, 900), (-1350, 1750), (-1500, 2550), (-2500, 2900),
             (-3700, 2300)], "garden", (150, 210), 18, 85, (6, 9), 31, 11, (-2500, 1800)),
    District("East Field", "东田", [(1650, -1300), (2300, -1150), (3450, -1350), (3600, 300), (2900, 1000), (1900, 950),
             (1300, 500), (1620, -200)], "grid", (125, 205), -8, 24, (8, 16), 34, 14, (2450, -100)),
    District("River Side", "河畔", [(1350, 1250), (1950, 1100), (2800, 1150), (2700, 1900), (2300, 2050), (1950, 1700)],
             "garden", (140, 190), 40, 70, (6, 10), 32, 11, (2200, 1500)),
    District("South Beach", "南滩", [(-3900, -2280), (-2800, -2120), (-2080, -1900), (-2050, -1680), (-3500, -1560),
             (-4200, -1750)], "grid", (115, 180), -8, 12, (8, 15), 34, 14, (-3000, -1880)),
    District("Mill Hill", "磨坊山", [(-400, 2100), (550, 2050), (1150, 1600), (1600, 1900), (1900, 2400), (900, 2900), (-300, 2950)],
             "garden", (150, 200), -15, 80, (6, 9), 33, 11, (600, 2450)),
    District("Airport", "机场", [(3700, -1700), (4500, -1500), (5600, -1700), (5700, -900), (4700, -700), (3750, -900)],
             "grid", (260, 340), -10, 0, (9, 16), 70, 44, (4350, -980)),
    District("Willow Village", "柳村", [(2650, 2900), (3000, 3150), (2950, 3750), (2450, 3700), (2250, 3200)],
             "garden", (140, 180), 30, 60, (6, 9), 34, 11, (2650, 3350)),
]  # fmt: skip


def blob(x: float, y: float, width: float, height: float, seed: int, wobble: float = 0.16) -> Points:
    """A soft rounded area around (x, y)."""
    random = np.random.default_rng(seed)
    angle = np.linspace(0, 2 * np.pi, 11, endpoint=False)
    radius = 1 + random.uniform(-wobble, wobble, len(angle))
    return curve(np.stack([x + width * radius * np.cos(angle), y + height * radius * np.sin(angle)], axis=1), 25, True)


def river() -> Points:
    """The outline of the river Wend from the lake to the harbour."""
    line = curve(RIVER, 35)
    half = np.linspace(26, 62, len(line)) + 6 * np.sin(np.arange(len(line)) / 5)
    return np.vstack([offset(line, half), offset(line, -half)[::-1]])


def waters() -> list[Area]:
    """Sea, river, lake and the old dock."""
    coast = curve(COAST, 40)
    sea = np.vstack([coast, [(9000, -9000), (-9000, -9000)]])
    dock = np.array([(250, -1720), (285, -1440), (545, -1410), (600, -1760)], dtype=float)
    pond = blob(-2680, 330, 120, 62, 7)
    return [
        Area(sea, {"natural": "water", "water": "sea", "name": "Alder Bay", "name:zh": "桤木湾"}),
        Area(curve(LAKE, 35, True), {"natural": "water", "water": "lake", "name": "Willow Lake", "name:zh": "柳湖"}),
        Area(river(), {"natural": "water", "water": "river", "name": "River Wend", "name:zh": "文德河"}),
        Area(dock, {"natural": "water", "water": "basin", "name": "Old Dock", "name:zh": "旧船坞"}),
        Area(pond, {"natural": "water", "water": "pond", "name": "Swan Pond", "name:zh": "天鹅池"}),
    ]


def greens() -> list[Area]:
    """Parks, woods and the beach."""
    parks = [
        ("Green Park", "绿园", -2650, 330, 330, 210, 1), ("Castle Garden", "城堡花园", -1080, -60, 150, 110, 2),
        ("River Park", "河滨公园", -620, -980, 75, 250, 3), ("Central Garden", "中央花园", 720, -420, 190, 130, 4),
        ("Mill Park", "磨坊公园", -240, 1560, 240, 170, 5), ("Orchard Park", "果园公园", 2500, 320, 260, 190, 6),
        ("Rose Garden", "玫瑰园", -2050, 1900, 170, 150, 7), ("Sailor Park", "水手公园", 1280, -1580, 150, 85, 8),
        ("Beach Park", "海滩公园", -2700, -2020, 260, 60, 9), ("Bird Meadow", "鸟草地", 1750, 1950, 150, 160, 10),
        ("Sun Meadow", "阳光草地", -900, 830, 140, 120, 11), ("Lime Park", "椴树公园", -3050, -700, 150, 190, 12),
        ("Harbour Green", "海港绿地", 2750, -1480, 170, 90, 13),
    ]  # fmt: skip
    woods = [
        ("Willow Forest", "柳林", 4700, 2450, 1000, 520, 21), ("Fox Forest", "狐狸森林", -4900, 2900, 1000, 900, 22),
        ("Deer Forest", "鹿林", 1500, 4300, 1000, 700, 23), ("Oak Forest", "橡树林", -4900, -600, 700, 1000, 24),
        ("Hill Forest", "山林", -1500, 4300, 1200, 640, 25), ("Owl Forest", "猫头鹰森林", 5100, 600, 700, 800, 26),
        ("Pine Forest", "松林", 5600, 3000, 500, 700, 27),
    ]  # fmt: skip
    areas = [
        Area(blob(x, y, w, h, seed), {"leisure": "park", "name": name, "name:zh": zh})
        for name, zh, x, y, w, h, seed in parks
    ]
    areas += [
        Area(blob(x, y, w, h, seed, 0.25), {"natural": "wood", "name": name, "name:zh": zh})
        for name, zh, x, y, w, h, seed in woods
    ]
    coast = curve(COAST, 40)
    strand = coast[(coast[:, 0] > -4300) & (coast[:, 0] < -2000)]
    areas.append(
        Area(
            np.vstack([strand, offset(strand, -45.0)[::-1]]),
            {"natural": "beach", "name": "Long Beach", "name:zh": "长滩"},
        )
    )
    return areas


def piers() -> list[Area]:
    """Piers reaching into the harbour and the breakwater."""
    result = []
    for index, x in enumerate((-230, -40, 150, 800, 1040, 1330, 1660, 2000)):
        y = float(np.interp(x, *np.array(COAST).T)) + 40
        length, width, lean = (330, 44, -0.12) if index % 2 else (260, 36, -0.12)
        along, side = np.array([-lean, -1.0]) * length, np.array([1.0, -lean]) * width / 2
        root = np.array([x, y], dtype=float)
        result.append(
            Area(np.array([root - side, root - side + along, root + side + along, root + side]), {"man_made": "pier"})
        )
    wall = curve([(2350, -2360), (2300, -2700), (1900, -2950), (1200, -2960), (700, -2860)], 40)
    result.append(Area(np.vstack([offset(wall, 13.0), offset(wall, -13.0)[::-1]]), {"man_made": "breakwater"}))
    west = curve([(-1700, -1880), (-1560, -2300), (-1200, -2560), (-700, -2640)], 40)
    result.append(Area(np.vstack([offset(west, 12.0), offset(west, -12.0)[::-1]]), {"man_made": "breakwater"}))
    return result
