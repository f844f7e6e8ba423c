"""The squares in which the map is read and drawn: strata by level of detail, and what the import prepares for them."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from app.maps.drawing.camera import Camera

Stratum = Literal["areas", "lines", "blocks"]
STRATA: tuple[Stratum, ...] = ("areas", "lines", "blocks")
SIZES: dict[Stratum, tuple[float, ...]] = {  # metres by level; no size, no such cells
    "areas": (2_000.0, 4_000.0, 9_000.0, 24_000.0, 48_000.0),
    "lines": (1_000.0, 2_500.0, 7_000.0, 20_000.0, 48_000.0),
    "blocks": (400.0,),
}
LAYERS: dict[Stratum, tuple[str, ...]] = {
    "areas": ("water", "green", "ground", "aeroway"),
    "lines": ("road", "rail", "ferry", "line", "water", "aeroway"),
    "blocks": ("building",),
}
REACH: dict[Stratum, float] = {"areas": 6.5, "lines": 3.1, "blocks": 3.4}  # focus distances
MARGIN = 0.35  # of the focus distance, read ahead around what is seen
MOST = 160  # cells of one stratum


@dataclass(frozen=True)
class Key:
    """One cell: its stratum, level of detail, and place on that level's grid."""

    stratum: Stratum
    level: int
    column: int
    row: int

    @property
    def size(self) -> float:
        """Metres along an edge."""
        return SIZES[self.stratum][self.level]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """x0, y0, x1, y1 in metres."""
        size = self.size
        return self.column * size, self.row * size, (self.column + 1) * size, (self.row + 1) * size


Bounds = tuple[float, float, float, float]


def cells_in(camera: Camera, level: int, bounds: Bounds, ahead: float = 0.0) -> list[Key]:
    """The cells of a level that a camera sees within `bounds` (x0, y0, x1, y1), nearest first; `ahead` metres around
    them count as seen, too."""
    found: list[tuple[float, int, Key]] = []
    for number, stratum in enumerate(STRATA):
        if level < len(SIZES[stratum]):
            found += [(far, number, key) for far, key in _seen(camera, stratum, level, bounds, ahead)]
    return [key for _, _, key in sorted(found, key=lambda one: one[:2])]


def _seen(camera: Camera, stratum: Stratum, level: int, bounds: Bounds, ahead: float) -> Sequence[tuple[float, Key]]:
    size, view, reach = SIZES[stratum][level], camera.view, REACH[stratum]
    wide = max(camera.width, camera.height) * view.scale
    around = (reach * camera.distance + wide if view.tilt > 1.0 else wide) + ahead
    low = np.maximum(np.array(bounds[:2]), (view.x - around, view.y - around))
    high = np.minimum(np.array(bounds[2:]), (view.x + around, view.y + around))
    first, last = np.floor(low / size).astype(int), np.floor(high / size).astype(int)
    if (last < first).any():
        return []
    grid = np.meshgrid(np.arange(first[0], last[0] + 1), np.arange(first[1], last[1] + 1))
    columns, rows = (axis.ravel() for axis in grid)
    x, y = (columns + 0.5) * size, (rows + 0.5) * size
    seen = camera.sees(x, y, np.full(len(x), size * 0.71 + ahead), reach)
    far = np.hypot(x[seen] - view.x, y[seen] - view.y)
    order = np.argsort(far, kind="stable")[:MOST]
    numbers = np.flatnonzero(seen)[order]
    return [
        (float(d), Key(stratum, level, int(columns[n]), int(rows[n])))
        for d, n in zip(far[order].tolist(), numbers.tolist(), strict=True)
    ]


def write_cells(region: sqlite3.Connection, tell: Callable[[float], None]) -> None:
    """Called by the importer when all features are written: a box index for each level above the nearest, so that a
    view of the country reads only what it draws; and light and shade of the hills. `tell` gets 0…1."""
    for level in range(1, len(SIZES["areas"])):
        region.execute(f"DROP TABLE IF EXISTS drawing_{level}")
        region.execute(f"CREATE VIRTUAL TABLE drawing_{level} USING rtree(id, x0, x1, y0, y1)")
        region.execute(
            f"INSERT INTO drawing_{level} SELECT b.id, b.x0, b.x1, b.y0, b.y1 FROM feature f"
            " JOIN feature_box b ON b.id = f.id WHERE f.level >= ? AND f.layer != 'building' ORDER BY f.id",
            (level,),
        )
        tell(0.8 * level / (len(SIZES["areas"]) - 1))
    from app.maps.drawing.relief_import import write_relief

    write_relief(region)
    tell(1.0)
