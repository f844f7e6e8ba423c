"""Light and shade of hills from a region's contour lines, on a grid that the map reads."""

import json
import sqlite3
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import shapely
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree

from app.maps.drawing.relief import GRID

LIGHT = np.array([-0.6, 0.8])  # where the light comes from: the north-west, as on paper maps
STEEP = 0.42  # slope that is wholly lit, or wholly in the shade
FOOT = 1_600.0  # metres over which the land falls below the lowest contour and rises above the highest
SOFT = 1.1  # points over which heights are smoothed
Heights = npt.NDArray[np.float64]


def write_relief(region: sqlite3.Connection) -> None:
    """Fill the table `relief` (row, shades) and the meta value `relief` (x0 y0 step); without contours, neither."""
    region.execute("DROP TABLE IF EXISTS relief")
    region.execute("CREATE TABLE relief(row INTEGER PRIMARY KEY, shades BLOB)")
    found = region.execute("SELECT points, tags FROM feature WHERE layer = 'line' AND kind = 'contour'").fetchall()
    lines = [
        (np.frombuffer(points, "<f4").reshape(-1, 2).astype(float), json.loads(tags or "{}").get("ele", ""))
        for points, tags in found
    ]
    known = [(line, float(ele)) for line, ele in lines if _is_number(ele) and len(line) > 1]
    if len({ele for _, ele in known}) < 2:
        return
    every = np.concatenate([line for line, _ in known])
    low = np.floor((every.min(axis=0) - 2 * FOOT) / GRID) * GRID
    high = np.ceil((every.max(axis=0) + 2 * FOOT) / GRID) * GRID
    shades = shaded(heights(known, low, high))
    for row, line in enumerate(shades):
        if line.any():
            region.execute("INSERT INTO relief VALUES (?, ?)", (row, line.tobytes()))
    region.execute("INSERT OR REPLACE INTO meta VALUES ('relief', ?)", (f"{low[0]} {low[1]} {GRID}",))


def heights(contours: list[tuple[Heights, float]], low: Heights, high: Heights) -> Heights:
    """Heights in metres on the grid from `low` to `high`, rows from south to north; each contour (n, 2) has the higher
    land at its left."""
    points, normals, levels = [], [], []
    for line, level in contours:
        dense = shapely.get_coordinates(shapely.segmentize(shapely.LineString(line), GRID / 2))
        step = np.diff(dense, axis=0)
        points.append((dense[1:] + dense[:-1]) / 2)
        normals.append(np.stack([-step[:, 1], step[:, 0]], axis=1))
        levels.append(np.full(len(step), level))
    spots, left, level_of = np.concatenate(points), np.concatenate(normals), np.concatenate(levels)
    x, y = (np.arange(low[axis], high[axis] + 1.0, GRID) for axis in (0, 1))
    grid = np.stack(np.meshgrid(x, y), axis=2).reshape(-1, 2)
    away, nearest = cKDTree(spots).query(grid)
    side = np.where(((grid - spots[nearest]) * left[nearest]).sum(axis=1) >= 0, 1.0, -1.0)
    kinds: Heights = np.unique(level_of)
    interval = min(after - before for before, after in pairwise(kinds.tolist()))
    base = level_of[nearest]
    made = np.empty(len(grid))
    for kind in kinds:
        for way in (-1.0, 1.0):
            here = (base == kind) & (side == way)
            other = spots[level_of == kind + way * interval]
            if not here.any():
                continue
            far = cKDTree(other).query(grid[here])[0] if len(other) else np.full(int(here.sum()), np.inf)
            share = away[here] / (away[here] + np.minimum(far, FOOT))
            beyond = np.minimum(away[here] / FOOT, 1.0) * 0.5
            made[here] = kind + way * interval * np.where(np.isfinite(far), share, beyond)
    smooth: Heights = gaussian_filter(made.reshape(len(y), len(x)), SOFT)
    return smooth


def shaded(height: Heights) -> npt.NDArray[np.int8]:
    """How far each point of a grid of heights faces the light: 127 wholly, 0 not at all or flat, −127 away from it."""
    north, east = np.gradient(height, GRID)
    facing = -(east * LIGHT[0] + north * LIGHT[1]) / STEEP
    bytes_of: npt.NDArray[np.int8] = np.round(np.clip(facing, -1.0, 1.0) * 127).astype(np.int8)
    return bytes_of


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
