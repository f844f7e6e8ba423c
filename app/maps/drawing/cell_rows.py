"""Reads what one cell draws from a region's file."""

import json
import sqlite3
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.maps.drawing.cells import LAYERS, Bounds, Stratum
from app.maps.geo import Points
from app.maps.regions.feature import Feature

COLUMNS = "f.id, f.layer, f.kind, f.name, f.name_zh, f.bridge, f.tunnel, f.osm_layer, f.height, f.base, f.level, f.tags"


@dataclass(frozen=True)
class Row:
    """One feature without its shape."""

    id: int
    layer: str
    kind: str
    name: str
    name_zh: str
    bridge: int
    tunnel: int
    osm_layer: int
    height: float
    base: float
    level: int
    tags: str


@dataclass(frozen=True)
class Rows:
    """Features and their shapes: all points (n, 2) in metres and where each feature's begin (k + 1); all rings' first
    points and where each feature's rings begin; triangles (m, 3) over all points and where each feature's begin."""

    rows: list[Row]
    points: Points
    starts: npt.NDArray[np.int64]
    rings: npt.NDArray[np.int64]
    ring_starts: npt.NDArray[np.int64]
    triangles: npt.NDArray[np.int64]
    triangle_starts: npt.NDArray[np.int64]

    def points_of(self, number: int) -> Points:
        """The shape of one feature."""
        shape: Points = self.points[self.starts[number] : self.starts[number + 1]]
        return shape

    def feature(self, number: int) -> Feature:
        """One feature with its shape."""
        row, first = self.rows[number], self.starts[number]
        return Feature(
            row.layer,
            row.kind,
            row.name,
            row.name_zh,
            row.height,
            row.base,
            bool(row.bridge),
            self.points_of(number),
            (self.triangles[slice(*self.triangle_starts[number : number + 2])] - first).astype(np.uint32),
            (self.rings[slice(*self.ring_starts[number : number + 2])] - first).astype(np.uint32),
            bool(row.tunnel),
            row.osm_layer,
            row.level,
            json.loads(row.tags) if row.tags else {},
            row.id,
        )


class Source:
    """An open region file, for one thread."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE name LIKE 'drawing__'")}
        self._boxes = [name if name in tables else "feature_box" for name in (f"drawing_{level}" for level in range(5))]

        place = database.execute("SELECT value FROM meta WHERE key = 'relief'").fetchone()
        self._grid = tuple(float(part) for part in place[0].split()) if place else None

    def read(self, stratum: Stratum, level: int, box: Bounds) -> Rows:
        """What a stratum draws in a box (x0, y0, x1, y1) in metres at a level of detail."""
        layers = LAYERS[stratum]
        found = self._database.execute(
            f"SELECT {COLUMNS}, f.points, f.rings, f.triangles"
            f" FROM {self._boxes[level]} b CROSS JOIN feature f ON f.id = b.id"
            f" WHERE b.x1 >= ? AND b.x0 <= ? AND b.y1 >= ? AND b.y0 <= ? AND f.level >= ?"
            f" AND f.layer IN ({', '.join('?' * len(layers))})"
            f" AND (f.triangles {'=' if stratum == 'lines' else '!='} x'') ORDER BY f.id",
            (box[0], box[2], box[1], box[3], level, *layers),
        ).fetchall()
        return _packed(found)

    def sea(self, beyond: Bounds) -> Rows:
        """The pieces of the sea that reach beyond a box."""
        found = self._database.execute(
            f"SELECT {COLUMNS}, f.points, f.rings, f.triangles FROM feature_box b CROSS JOIN feature f ON f.id = b.id"
            " WHERE (b.x0 < ? OR b.x1 > ? OR b.y0 < ? OR b.y1 > ?) AND f.layer = 'water' AND f.kind = 'sea'",
            (beyond[0], beyond[2], beyond[1], beyond[3]),
        ).fetchall()
        return _packed(found)

    def shades(self, box: Bounds, step: int) -> npt.NDArray[np.int8] | None:
        """Light (127) and shade (−127) of the slopes on the grid of every `step`-th point from the lower left corner of
        a box, rows from south to north; None where the region knows no hills."""
        if self._grid is None:
            return None
        x0, y0, size = self._grid
        first, last = round((box[1] - y0) / size), round((box[3] - y0) / size)
        left, right = round((box[0] - x0) / size), round((box[2] - x0) / size)
        made = np.zeros(((last - first) // step + 1, (right - left) // step + 1), np.int8)
        query = "SELECT row, shades FROM relief WHERE row BETWEEN ? AND ? AND (row - ?) % ? = 0"
        for row, blob in self._database.execute(query, (first, last, first, step)):
            line = np.frombuffer(blob, np.int8)
            columns = np.arange(left, right + 1, step)
            known = (columns >= 0) & (columns < len(line))
            made[(row - first) // step, known] = line[columns[known]]
        return made if made.any() else None


def _packed(found: list[tuple[object, ...]]) -> Rows:
    rows = [Row(*row[:12]) for row in found]  # type: ignore[arg-type]
    points, starts = _joined([row[12] for row in found], "<f4", 2)
    rings, ring_starts = _joined([row[13] for row in found], "<u4", 1)
    triangles, triangle_starts = _joined([row[14] for row in found], "<u4", 3)
    rings = rings + np.repeat(starts[:-1], np.diff(ring_starts))
    triangles = triangles + np.repeat(starts[:-1], np.diff(triangle_starts))[:, None]
    return Rows(rows, points.astype(np.float64), starts, rings, ring_starts, triangles, triangle_starts)


def _joined(blobs: list[object], dtype: str, width: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The values of all blobs, and where each one's begin, counted in rows of `width` values."""
    filled: list[bytes] = [blob if isinstance(blob, bytes) else b"" for blob in blobs]
    values = np.frombuffer(b"".join(filled), dtype)
    if width > 1:
        values = values.reshape(-1, width)
    starts = np.cumsum([0, *(len(blob) // (4 * width) for blob in filled)])
    return values if dtype == "<f4" else values.astype(np.int64), starts
