# ruff: noqa: E501
"""The country's coast: the mainland's shore from the north-west to the south-east, and the islands."""

import numpy as np

from app.maps.aldermere import terrain
from app.maps.aldermere.terrain import Spots, blob
from app.maps.geo import Points, curve, lengths, offset

WEST: Spots = [
    (-8.6, 49.2), (-9.3, 46.4), (-8.4, 44.2), (-9.2, 42.0), (-8.2, 39.6), (-8.8, 36.4), (-10.9, 33.6), (-11.3, 31.2),
    (-9.9, 28.6), (-8.5, 26.2), (-8.3, 24.6), (-8.9, 23.2), (-8.5, 21.6), (-9.8, 19.3), (-11.9, 17.0), (-12.4, 14.2),
    (-10.8, 11.6), (-10.3, 8.8), (-11.6, 6.2), (-11.2, 3.4), (-12.3, 0.6), (-11.2, -2.2), (-9.6, -3.6), (-8.2, -3.2),
]  # fmt: skip
EAST: Spots = [
    (8.2, -3.2), (10.2, -3.9), (12.0, -5.2), (14.2, -5.7), (16.2, -4.8), (18.0, -5.6), (20.2, -6.9), (22.4, -5.9), (24.6, -6.6),
    (26.8, -8.6), (28.6, -8.2), (29.8, -6.9), (31.4, -6.6), (33.2, -6.8), (34.4, -8.3), (37.0, -9.2), (39.6, -8.0), (42.2, -8.1),
    (44.0, -7.9), (46.4, -9.0), (49.6, -9.4), (51.8, -8.0), (53.6, -8.3), (55.8, -9.9), (58.8, -9.6), (60.8, -8.4), (63.2, -9.2), (66.4, -9.6),
]  # fmt: skip
ISLANDS: list[tuple[str, str, float, float, float, float, int]] = [
    ("Seal Island", "海豹岛", 4.6, -8.3, 2.3, 1.05, 61), ("Gull Island", "海鸥岛", -9.6, -7.6, 0.75, 0.5, 62),
    ("Heron Island", "苍鹭岛", 31.6, -10.4, 1.7, 0.75, 63), ("Lamb Island", "羔羊岛", -13.4, 24.2, 0.8, 1.3, 64),
    ("Bell Rock", "钟岩", 1.2, -10.6, 0.28, 0.2, 65), ("Needle Rock", "针岩", 47.2, -10.9, 0.35, 0.22, 66),
]  # fmt: skip


def _rough(line: Points, seed: int, reach: float) -> Points:
    """The line with bays and heads: sideways waves that fade out towards both ends."""
    random = np.random.default_rng(seed)
    along = lengths(line)
    fade = np.clip(np.minimum(along, along[-1] - along) / 1500.0, 0, 1)
    wave = np.zeros(len(line))
    for length, size in ((2900.0, 1.0), (1300.0, 0.55), (640.0, 0.3), (310.0, 0.16)):
        drift = np.cumsum(random.normal(0, 0.09, len(line)))
        wave += size * np.sin(2 * np.pi * along / length + random.uniform(0, 6) + drift)
    return offset(line, wave * fade * reach)


def mainland() -> Points:
    """The shore (n, 2) in metres from the north-west to the south-east, land on its left."""
    city = curve(terrain.COAST, 40)
    city = city[(city[:, 0] > -7300) & (city[:, 0] < 7300)]
    west = curve(np.vstack([np.array(WEST) * 1000, city[:1]]), 75)
    east = curve(np.vstack([city[-1:], np.array(EAST) * 1000]), 75)
    return np.vstack([_rough(west, 41, 150.0), city[1:-1], _rough(east, 42, 150.0)])


def land_outline() -> Points:
    """The mainland as one closed polygon that reaches beyond the country's borders."""
    return np.vstack([mainland(), [(70_000.0, -9_600.0), (70_000.0, 54_000.0), (-8_600.0, 54_000.0)]])


def islands() -> list[tuple[str, str, Points]]:
    """Name, Chinese name and shore (counter-clockwise, closed) of every island in the sea."""
    result = []
    for name, zh, x, y, width, height, seed in ISLANDS:
        shore = blob(x * 1000, y * 1000, width * 1000, height * 1000, seed, 0.22)
        result.append((name, zh, np.vstack([shore[:-1:3], shore[:1]]) if width > 0.5 else shore))
    return result
