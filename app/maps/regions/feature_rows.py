"""Writes what is drawn into a region file: one row per piece, with the level at which it still shows."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from app.maps.geo import Points
from app.maps.regions import levels, osm_tags
from app.maps.regions.categories import names
from app.maps.regions.gathered import as_text
from app.maps.regions.shapes import Area, area_pieces, line_pieces, size

KEPT = (
    "lanes",
    "oneway",
    "surface",
    "ref",
    "width",
    "service",
    "intermittent",
    "ele",
    "bridge:structure",
    "roof:shape",
)
FULL = 4_000  # rows kept back before they are written together


class FeatureRows:
    """Collects rows of `feature` and `feature_box`; `flush` writes them. Ids go on from the highest there is."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self.count: int = database.execute("SELECT coalesce(max(id), 0) FROM feature").fetchone()[0]
        self._rows: list[tuple[Any, ...]] = []
        self._boxes: list[tuple[Any, ...]] = []

    def line(self, drawn: tuple[str, str], tags: Mapping[str, str], line: Points) -> None:
        """A line in metres."""
        level = levels.line_level(*drawn, tags)
        head, tail = self._fixed(drawn, tags, level)
        for piece in line_pieces(line):
            self._row(head, tail, piece, b"", b"")

    def area(
        self, drawn: tuple[str, str], tags: Mapping[str, str], outer: Points, holes: Sequence[Points] = ()
    ) -> None:
        """A polygon in metres, its rings closed (first point repeated)."""
        extent = abs(size(outer[:-1])) if len(outer) > 3 else 0.0
        head, tail = self._fixed(drawn, tags, levels.area_level(*drawn, extent))
        for piece in area_pieces(outer, holes):
            self.piece(head, tail, piece)

    def sea(self, piece: Area) -> None:
        """A piece of the sea."""
        head, tail = self._fixed(("water", "sea"), {}, 4)
        self.piece(head, tail, piece)

    def piece(self, head: tuple[Any, ...], tail: str, piece: Area) -> None:
        """One cut piece of an area."""
        self._row(
            head, tail, piece.points, piece.rings.astype("<u4").tobytes(), piece.triangles.astype("<u4").tobytes()
        )

    def flush(self) -> None:
        """Write what was kept back."""
        self._database.executemany("INSERT INTO feature VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", self._rows)
        self._database.executemany("INSERT INTO feature_box VALUES (?,?,?,?,?)", self._boxes)
        self._rows.clear()
        self._boxes.clear()

    def _fixed(self, drawn: tuple[str, str], tags: Mapping[str, str], level: int) -> tuple[tuple[Any, ...], str]:
        """The columns that all pieces share: those before the points and the one behind the triangles."""
        name, zh = names(tags)
        building = drawn[0] == "building"
        kept = {key: tags[key] for key in KEPT if key in tags}
        if drawn[0] == "water" and drawn[1] in osm_tags.WATERWAYS:
            kept.setdefault("width", str(osm_tags.WATERWAYS[drawn[1]]))
        bridge = tags.get("bridge", "no") != "no"
        tunnel = tags.get("tunnel", "no") != "no" or tags.get("covered") == "yes"
        head = (
            *drawn,
            name,
            zh,
            osm_tags.height(tags) if building else 0.0,
            osm_tags.base(tags) if building else 0.0,
            int(bridge),
            int(tunnel),
            osm_tags.whole(tags.get("layer")) or int(bridge) - int(tunnel),
            level,
        )
        return head, as_text(kept) if kept else ""

    def _row(self, head: tuple[Any, ...], tail: str, points: Points, rings: bytes, triangles: bytes) -> None:
        self.count += 1
        stored = points.astype("<f4")
        (x0, y0), (x1, y1) = np.minimum.reduce(stored).tolist(), np.maximum.reduce(stored).tolist()
        self._rows.append((self.count, *head, stored.tobytes(), rings, triangles, tail))
        self._boxes.append((self.count, x0, x1, y0, y1))
        if len(self._rows) >= FULL:
            self.flush()
