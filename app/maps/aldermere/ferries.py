# ruff: noqa: E501
"""Car ferries to the islands, each from a pier road to the island's own road."""

import numpy as np

from app.maps.aldermere.skeleton import Road
from app.maps.geo import curve

FERRIES: list[tuple[dict[str, str], tuple[float, float], list[tuple[float, float]]]] = [
    ({"name": "Seal Island Ferry", "name:zh": "海豹岛渡轮", "duration": "00:25", "charge": "18 EUR"}, (-232, -1775),
     [(-232, -1775), (-420, -2250), (300, -3400), (2600, -6200), (3500, -7100), (3700, -7420)]),
    ({"name": "Heron Island Ferry", "name:zh": "苍鹭岛渡轮", "duration": "00:20", "charge": "14 EUR"}, (30_700, -6420),
     [(30_700, -6420), (30_900, -7200), (31_150, -9000), (31_250, -9830)]),
]  # fmt: skip
TERMINALS: list[tuple[str, str, float, float]] = [
    ("Seal Harbour Pier", "海豹港码头", 3700, -7420), ("Heron Island Pier", "苍鹭岛码头", 31_250, -9830), ("Sandy Bay Pier", "沙湾码头", 30_700, -6380),
]  # fmt: skip


def build(roads: list[Road]) -> tuple[list[Road], list[Road]]:
    """The ferry lines (tag route=ferry), and the new roads down to the piers."""
    usable = ("primary", "secondary", "tertiary")
    spots = np.vstack([road.line for road in roads if road.kind in usable and "junction" not in road.tags])
    lines, piers = [], []
    for tags, pier, course in FERRIES:
        near = spots[int(np.hypot(*(spots - np.array(pier)).T).argmin())]
        line = np.array([near, np.array(pier)])
        names = {"name": "Ferry Road", "name:zh": "渡轮路"}
        piers.append(Road(line, {"highway": "unclassified", **names, "maxspeed": "30", "surface": "asphalt"}))
        way = curve(course, 300.0)
        way[0], way[-1] = course[0], course[-1]
        lines.append(Road(way, {"route": "ferry", "motor_vehicle": "yes", "foot": "yes", **tags}))
    return lines, piers
