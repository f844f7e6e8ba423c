"""Where a car stands when a region is opened for the first time: on a main road where most places are."""

import json
import sqlite3

import numpy as np

from app.maps.geo import Points, bearing
from app.maps.regions.work import Work

CELL = 400.0  # metres of the grid on which places are counted
GOOD = {"primary": 1.0, "secondary": 1.0, "tertiary": 1.2, "trunk": 1.6, "residential": 2.5, "unclassified": 2.0}
Start = tuple[float, float, float]  # latitude, longitude, heading in degrees


def find_start(work: Work) -> Start:
    """A point in the middle of a road, and the way it may be driven."""
    centre = _densest(work.database)
    best, found = np.inf, (0.0, 0.0, 0.0)
    for tags_text, blob in work.database.execute("SELECT tags, points FROM stage.road"):
        line = np.frombuffer(blob, "<f8").reshape(-1, 2)
        if len(line) < 2 or np.abs(line[0] - centre).max() > 4 * best + 5_000:
            continue
        tags = json.loads(tags_text)
        if tags.get("tunnel", "no") != "no" or tags.get("bridge", "no") != "no" or "highway" not in tags:
            continue
        middles = (line[:-1] + line[1:]) / 2
        gaps = np.hypot(*(middles - centre).T) * GOOD.get(tags["highway"], 6.0)
        side = int(np.argmin(gaps))
        if gaps[side] < best:
            ends = (line[side + 1], line[side]) if tags.get("oneway") == "-1" else (line[side], line[side + 1])
            best, found = float(gaps[side]), (*middles[side].tolist(), bearing(*ends))
    latitude, longitude = work.frame.to_degrees(found[0], found[1])
    return latitude, longitude, found[2]


def _densest(database: sqlite3.Connection) -> Points:
    """The middle of the cell where most places are, its neighbours counted along; without places, of the roads."""
    spots = np.array(database.execute("SELECT x, y FROM place WHERE category NOT IN ('nature', 'area')").fetchall())
    if len(spots) < 5:
        rows = database.execute("SELECT (x0 + x1) / 2, (y0 + y1) / 2 FROM feature_box LIMIT 20000").fetchall()
        return np.median(np.array(rows), axis=0) if rows else np.zeros(2)
    cells, index, counts = np.unique(np.floor(spots / CELL), axis=0, return_inverse=True, return_counts=True)
    number = {(int(x), int(y)): int(count) for (x, y), count in zip(cells, counts, strict=True)}
    around = [
        sum(number.get((int(x) + i, int(y) + j), 0) for i in (-1, 0, 1) for j in (-1, 0, 1)) for x, y in cells.tolist()
    ]
    middle: Points = spots[index == int(np.argmax(around))].mean(axis=0)
    return middle
