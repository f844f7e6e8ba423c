# ruff: noqa: E501
"""The country's railway: from Aldermere along the coast and up the valley of the Wend."""

import numpy as np

from app.maps.aldermere.terrain import Spots
from app.maps.geo import Points, curve

LINES: list[tuple[str, str, Spots]] = [
    ("Wend Valley Railway", "文德河谷铁路", [(6.6, 1.7), (8.6, 2.7), (10.6, 4.6), (12.8, 6.4), (15.2, 7.35), (18.0, 8.4), (21.2, 10.4), (24.6, 11.9), (27.6, 13.2), (28.9, 13.95), (30.2, 15.0),
        (31.9, 17.3), (33.2, 19.7), (34.1, 21.9), (34.3, 23.2), (35.1, 23.65), (36.4, 24.0), (38.0, 25.6), (40.2, 26.9), (42.4, 29.0), (43.6, 31.2), (43.9, 33.3), (45.4, 34.5), (46.6, 35.05)]),
    ("South Coast Railway", "南岸铁路", [(3.0, -1.64), (3.62, -2.12), (4.4, -2.4), (5.6, -2.36), (7.2, -2.42), (8.9, -2.5),
            (10.6, -3.0), (13.4, -4.0), (17.2, -3.85), (20.6, -4.5), (24.0, -4.4), (27.4, -5.6), (30.4, -5.35), (34.0, -5.9),
        (38.6, -6.7), (43.6, -6.85), (48.4, -7.0), (53.0, -6.6), (57.0, -7.3), (60.2, -7.2)]),
    ("West Coast Railway", "西岸铁路", [(-6.6, 0.35), (-8.0, 0.5), (-9.6, 1.6), (-10.2, 4.6), (-9.2, 8.4), (-9.5, 12.6), (-9.6, 15.6), (-8.6, 18.6), (-7.3, 21.4), (-6.95, 23.9), (-7.1, 26.8), (-8.6, 29.4), (-8.9, 31.4), (-7.9, 35.0), (-7.0, 38.8), (-7.4, 42.2)]),
    ("Salmon Railway", "鲑鱼铁路", [(-6.95, 23.9), (-4.6, 25.0), (-1.6, 25.3), (1.6, 27.4), (3.4, 30.4), (5.2, 32.6), (6.0, 34.0)]),
]  # fmt: skip
STATIONS: list[tuple[str, str, float, float]] = [
    ("Rosewood Station", "玫瑰林站", 15.2, 7.35), ("Apple Valley Station", "苹果谷站", 21.2, 10.4), ("Stone Bridge Station", "石桥站", 28.9, 13.95), ("Willow Creek Station", "柳溪站", 33.2, 19.7),
    ("Lake Village Station", "湖村站", 35.1, 23.65), ("Pine Bay Station", "松湾站", 42.4, 29.0), ("Crystal Peak Station", "水晶峰站", 46.6, 35.05), ("Hampton Station", "汉普顿站", 9.9, 3.9),
    ("Coral Bay Station", "珊瑚湾站", 17.2, -3.85), ("Sandy Bay Station", "沙湾站", 30.4, -5.35), ("Lobster Bay Station", "龙虾湾站", 43.6, -6.85), ("East Point Station", "东角站", 60.2, -7.2),
    ("Weston Station", "韦斯顿站", -9.5, 12.6), ("Westport Station", "西港站", -6.95, 23.9), ("Clifton Station", "克利夫顿站", -8.6, 30.3), ("North Beach Station", "北滩站", -7.4, 42.2), ("Greenfield Station", "绿野站", 1.6, 27.4), ("Fairfield Station", "美田站", 5.2, 32.6),
]  # fmt: skip


def lines() -> list[tuple[Points, dict[str, str]]]:
    """Every railway line outside the city with its tags."""
    return [
        (curve(np.array(spots) * 1000, 90), {"railway": "rail", "name": name, "name:zh": zh})
        for name, zh, spots in LINES
    ]
