# ruff: noqa: E501
"""The country's main rivers and lakes: where they run, how high their water stands."""

from dataclasses import dataclass

import numpy as np

from app.maps.aldermere import terrain
from app.maps.aldermere.terrain import Spots, blob
from app.maps.geo import Points, curve, lengths, offset


@dataclass(frozen=True)
class River:
    """A river's middle line (n, 2) in metres from source to mouth, its bed's height and half its width at each point."""

    name: str
    name_zh: str
    line: Points
    bed: Points
    half: Points

    def banks(self) -> Points:
        """The water's outline."""
        return np.vstack([offset(self.line, self.half), offset(self.line, -self.half)[::-1]])


# Kilometres east and north, metres above the sea.
COURSES: list[tuple[str, str, tuple[float, float], list[tuple[float, float, float]]]] = [
    ("River Wend", "文德河", (9, 24), [(33.95, 25.5, 560), (33.45, 24.6, 545), (33.1, 23.6, 520), (33.6, 22.0, 460), (32.6, 19.8, 350), (31.2, 17.4, 255),
        (29.8, 15.3, 195), (28.3, 13.5, 165), (25.6, 12.6, 125), (22.8, 11.9, 98), (20.2, 10.6, 76), (17.6, 8.9, 56), (15.0, 8.3, 42),
        (12.4, 7.4, 28), (9.6, 6.7, 18), (7.4, 5.4, 12), (6.1, 4.5, 9), (4.9, 3.95, 8)]),
    ("Silver River", "银河", (4, 11), [(23.6, 37.2, 690), (21.8, 34.6, 520), (21.2, 31.6, 400), (20.0, 28.4, 310), (20.5, 25.0, 235), (19.1, 22.0, 190), (19.4, 19.4, 165),
        (20.9, 16.6, 130), (20.7, 13.6, 105), (21.5, 11.4, 88)]),
    ("Salmon River", "鲑鱼河", (4, 20), [(17.0, 31.6, 420), (14.0, 31.0, 270), (11.2, 32.4, 190), (8.4, 31.8, 150), (5.6, 32.4, 120), (2.6, 30.6, 88), (0.8, 27.8, 60),
        (-1.8, 26.0, 38), (-4.4, 25.6, 20), (-6.4, 24.9, 8), (-8.6, 24.5, 0)]),
    ("Otter River", "水獭河", (4, 15), [(18.6, 43.8, 520), (14.6, 42.6, 330), (10.8, 43.4, 230), (7.0, 42.2, 165), (3.6, 42.6, 110), (0.0, 41.2, 62), (-3.6, 41.6, 28), (-6.4, 40.4, 9), (-8.6, 40.0, 0)]),
    ("Golden River", "金河", (4, 17), [(52.4, 24.6, 980), (49.6, 22.8, 720), (47.0, 20.6, 520), (45.0, 18.2, 400), (44.4, 14.6, 290), (43.6, 10.6, 200), (41.0, 7.6, 140), (38.0, 4.8, 95),
        (35.4, 2.2, 62), (34.6, -1.0, 38), (33.0, -3.8, 14), (32.4, -6.9, 0)]),
    ("Copper River", "铜河", (4, 19), [(55.6, 43.6, 1280), (57.6, 41.4, 1050), (60.2, 38.2, 850), (61.6, 34.0, 700), (60.6, 29.6, 560), (61.0, 25.4, 450), (59.4, 21.0, 340), (58.6, 17.0, 260),
        (57.4, 12.8, 190), (56.6, 8.6, 140), (56.4, 4.6, 100), (54.2, 0.4, 55), (53.4, -3.6, 24), (52.6, -6.4, 6), (52.4, -8.3, 0)]),
    ("Eagle River", "鹰河", (4, 9), [(50.5, 38.7, 1500), (49.5, 37.5, 1320),
            (48.8, 36.9, 1130), (47.9, 36.35, 1020), (46.4, 35.0, 860), (44.2, 34.4, 660), (42.6, 33.6, 570), (41.6, 33.2, 560)]),
    ("Apple River", "苹果河", (3, 10), [(34.0, 8.6, 260), (31.0, 5.6, 150), (28.2, 2.2, 85), (26.4, -0.6, 52), (24.8, -3.0, 22), (23.6, -4.8, 8), (22.6, -6.2, 0)]),
    ("Norton Brook", "诺顿溪", (3, 8), [(9.4, 19.0, 210), (6.2, 17.2, 120), (3.0, 16.4, 84), (-0.6, 14.4, 55), (-4.2, 12.6, 30), (-7.4, 11.2, 12), (-10.4, 10.2, 0)]),
]  # fmt: skip
SERIN: Spots = [
    (33.7, 25.5), (34.7, 25.05), (36.2, 25.6), (37.3, 26.9), (38.9, 27.3), (40.4, 28.6), (41.6, 30.4), (42.4, 32.4), (41.9, 33.9),
    (40.6, 34.3), (39.3, 33.2), (38.6, 32.0), (37.2, 31.7), (36.0, 32.4), (35.2, 31.4), (35.4, 29.9), (34.6, 28.4), (33.6, 27.0),
]  # fmt: skip
PONDS: list[tuple[str, str, float, float, float, float, float, int]] = [
    ("Mirror Lake", "镜湖", 48.3, 33.6, 0.42, 0.24, 1190, 81), ("Black Lake", "黑湖", 56.4, 40.1, 0.3, 0.22, 1500, 82),
    ("Heron Pond", "鹭塘", 9.0, 13.2, 0.22, 0.15, 0, 83), ("Mill Pond", "磨坊塘", 24.6, 19.6, 0.2, 0.13, 0, 84), ("Duck Lake", "野鸭湖", 38.8, 0.6, 0.55, 0.32, 0, 85),
    ("Frog Pond", "青蛙塘", -2.6, 33.6, 0.25, 0.2, 0, 86), ("Bear Lake", "熊湖", 29.6, 42.4, 0.7, 0.36, 0, 87), ("Copper Lake", "铜湖", 52.8, 5.4, 0.6, 0.4, 0, 88),
    ("Otter Lake", "水獭湖", 17.0, 39.2, 0.5, 0.28, 0, 89), ("Moon Lake", "月亮湖", 13.6, 18.2, 0.45, 0.22, 0, 90),
]  # fmt: skip
SERIN_LEVEL = 560.0


def lake_serin() -> Points:
    """The shore of the large mountain lake."""
    shore = curve(np.array(SERIN) * 1000, 60, True)
    along = lengths(shore)
    turns = 2 * np.pi * along / along[-1]
    wave = 95 * np.sin(13 * turns + 1.1) + 55 * np.sin(31 * turns + 0.4) + 26 * np.sin(67 * turns)
    quiet = np.clip(np.hypot(*(shore - np.array(SERIN[0]) * 1000).T) / 1200, 0, 1)
    return offset(shore, wave * quiet)


def swan_island() -> Points:
    """The island in Lake Serin."""
    return blob(37_150, 29_300, 420, 210, 77)[::2]


def ponds() -> list[tuple[str, str, Points, float]]:
    """Name, Chinese name, shore and level (0: that of the ground) of the small lakes."""
    return [(n, zh, blob(x * 1000, y * 1000, w * 1000, h * 1000, seed)[::2], z) for n, zh, x, y, w, h, z, seed in PONDS]


def rivers() -> list[River]:
    """The main rivers, meandering more where the land is flat."""
    result = []
    for number, (name, zh, (first, last), spots) in enumerate(COURSES):
        random = np.random.default_rng(700 + number)
        knots = np.array(spots) * (1000, 1000, 1)
        line = curve(knots[:, :2], 60)
        along = lengths(line)
        at = [along[int(np.hypot(*(line - knot[:2]).T).argmin())] for knot in knots]
        bed = np.minimum.accumulate(np.interp(along, np.maximum.accumulate(at), knots[:, 2]))
        steep = np.clip(-np.gradient(bed, along), 0, 0.03)
        fade = np.clip(np.minimum(along, along[-1] - along) / 900, 0, 1) * np.clip(1 - steep / 0.025, 0.12, 1)
        bends = sum(
            size
            * np.sin(2 * np.pi * along / length + random.uniform(0, 6) + np.cumsum(random.normal(0, 0.07, len(line))))
            for length, size in ((1700.0, 120.0), (800.0, 60.0))
        )
        line = offset(line, bends * fade)
        half = np.linspace(first, last, len(line)) * (1 + 0.12 * np.sin(along / 330))
        result.append(River(name, zh, line, bed, half))
    return result


def city_wend() -> Points:
    """The Wend's middle line from Willow Lake to the harbour."""
    return curve(terrain.RIVER, 35)
