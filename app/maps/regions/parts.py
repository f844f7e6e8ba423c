"""Buildings that are mapped in parts (building:part): the parts are drawn, their common outline is not."""

import sqlite3

import numpy as np

from app.maps.geo import inside
from app.maps.regions.shapes import size

COVERED = 0.6  # share of an outline that its parts must cover to stand for it


def hide_parted(database: sqlite3.Connection) -> None:
    """Delete the outlines whose parts cover them."""
    covered: dict[int, float] = {}
    for blob, rings in database.execute("SELECT points, rings FROM feature WHERE layer = 'building' AND kind = 'part'"):
        points = np.frombuffer(blob, "<f4").reshape(-1, 2).astype(float)
        starts = np.frombuffer(rings, "<u4")
        outer = points[: int(starts[1])] if len(starts) > 1 else points
        middle = outer.mean(axis=0)
        for number, outline in _outlines(database, float(middle[0]), float(middle[1])):
            if inside(outline, middle[None])[0]:
                covered[number] = covered.get(number, 0.0) + abs(size(outer)) / max(1.0, abs(size(outline)))
    gone = [(number,) for number, share in covered.items() if share >= COVERED]
    database.executemany("DELETE FROM feature WHERE id = ?", gone)
    database.executemany("DELETE FROM feature_box WHERE id = ?", gone)


def _outlines(database: sqlite3.Connection, x: float, y: float) -> list[tuple[int, np.ndarray]]:
    rows = database.execute(
        "SELECT f.id, f.points FROM feature_box b JOIN feature f ON f.id = b.id"
        " WHERE b.x0 <= ? AND b.x1 >= ? AND b.y0 <= ? AND b.y1 >= ? AND f.layer = 'building' AND f.kind != 'part'",
        (x, x, y, y),
    )
    return [(number, np.frombuffer(points, "<f4").reshape(-1, 2).astype(float)) for number, points in rows]
