"""A region opened for reading: what is drawn, the places, and whatever else its file holds."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from app.maps.geo import Frame
from app.maps.regions import schema
from app.maps.regions.failure import RegionMissing as RegionMissing
from app.maps.regions.feature import Feature as Feature
from app.maps.regions.feature import Place as Place

Box = tuple[float, float, float, float]  # x0, y0, x1, y1 in metres
USERS = "regions"  # name of the folder of regions that a user added
_FEATURE = (
    "f.id, f.layer, f.kind, f.name, f.name_zh, f.height, f.base, f.bridge, f.tunnel, f.osm_layer, f.level,"
    " f.points, f.rings, f.triangles, f.tags"
)
_PLACE = "p.id, p.category, p.name, p.name_zh, p.x, p.y, p.rank, p.tags"
_TOUCHING = "b.x0 <= ? AND b.x1 >= ? AND b.y0 <= ? AND b.y1 >= ?"
COARSE = 2  # level from which features have an index of boxes of their own, because they are few


class Region:
    """Reads a region file of version 2. Opening costs the same for any size: nothing is read ahead.

    To be used from one thread; open one for each thread. Raises RegionMissing with one sentence.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        mend = _mend(path)
        if not path.is_file():
            raise RegionMissing(f"The map region {path} is missing; {mend}.")
        try:
            self.connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)
        except sqlite3.Error as error:
            raise RegionMissing(f"The map region {path} cannot be opened ({error}); {mend}.") from error
        try:
            self._meta = dict(self.connection.execute("SELECT key, value FROM meta"))
            if self._meta["version"] != schema.VERSION:
                raise RegionMissing(f"The map region {path} is of an older version of this program; {mend}.")
            self.connection.execute("SELECT 1 FROM place_box, feature_box, coarse_box LIMIT 1").fetchone()
            self.frame = Frame(float(self._meta["latitude"]), float(self._meta["longitude"]))
            self.attribution: str = self._meta["attribution"]
            self.name: str = self._meta["name"]
            self.languages: tuple[str, ...] = tuple(self._meta["languages"].split())
            self.bounds: Box = tuple(float(self._meta[key]) for key in ("x0", "y0", "x1", "y1"))  # type: ignore[assignment]
            self.start: tuple[float, float, float] = tuple(float(self._meta[key]) for key in schema.START)  # type: ignore[assignment]
        except (sqlite3.DatabaseError, KeyError, ValueError) as error:
            self.connection.close()
            raise RegionMissing(f"The map region {path} is damaged; {mend}.") from error
        except RegionMissing:
            self.connection.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def meta(self, key: str, fallback: str = "") -> str:
        """One thing that the region says about itself."""
        return str(self._meta.get(key, fallback))

    def features(self, box: Box | None = None, level: int = 0, layers: Iterable[str] = ()) -> list[Feature]:
        """What is drawn at a level of detail (0 everything … 4 whole country), in a box, of some layers; by id."""
        coarse = level >= COARSE
        wanted = [f"f.level >= ?{' AND f.level > 1' if coarse else ''}"] if level > 0 else []
        values: list[object] = [level] if level > 0 else []
        if kinds := list(layers):
            wanted.append(f"f.layer IN ({','.join('?' * len(kinds))})")
        values = [*values, *kinds]
        tables = "feature f"
        if box is not None:
            tables = f"{'coarse_box' if coarse else 'feature_box'} b CROSS JOIN feature f"
            wanted.append(f"b.id = f.id AND {_TOUCHING}")
            values += [box[2], box[0], box[3], box[1]]
        where = f" WHERE {' AND '.join(wanted)}" if wanted else ""
        rows = self.connection.execute(f"SELECT {_FEATURE} FROM {tables}{where} ORDER BY f.id", values)
        return [_feature(row) for row in rows]

    def places(self, where: str = "", values: tuple[object, ...] = ()) -> list[Place]:
        """Places, optionally narrowed by an SQL condition over the table `place`."""
        condition = f" WHERE {where}" if where else ""
        return self._places(f"SELECT {_PLACE} FROM place p{condition} ORDER BY p.id", values)

    def places_in(self, box: Box, limit: int = 1000, rank_at_least: float = 0.0) -> list[Place]:
        """The most important places in a box, most important first."""
        return self._places(
            f"SELECT {_PLACE} FROM place_box b CROSS JOIN place p ON p.id = b.id"
            f" WHERE {_TOUCHING} AND p.rank >= ? ORDER BY p.rank DESC, p.id LIMIT ?",
            (box[2], box[0], box[3], box[1], rank_at_least, limit),
        )

    def matching(self, query: str, limit: int = 60) -> list[Place]:
        """Places whose text matches an FTS5 query, best first."""
        return self._places(
            f"SELECT {_PLACE} FROM place_text t JOIN place p ON p.id = t.rowid"
            " WHERE place_text MATCH ? ORDER BY bm25(place_text), p.rank DESC, p.id LIMIT ?",
            (query, limit),
        )

    def place(self, number: int) -> Place | None:
        """The place of an id."""
        found = self._places(f"SELECT {_PLACE} FROM place p WHERE p.id = ?", (number,))
        return found[0] if found else None

    def _places(self, query: str, values: tuple[object, ...]) -> list[Place]:
        return [self._place(row) for row in self.connection.execute(query, values)]

    def _place(self, row: tuple[Any, ...]) -> Place:
        number, category, name, zh, x, y, rank, tags = row
        latitude, longitude = self.frame.to_degrees(x, y)
        return Place(number, category, name, zh, x, y, latitude, longitude, json.loads(tags), rank)


def _mend(path: Path) -> str:
    """How to get a region file that works: again from its source, or the demo region."""
    if path.parent.name == USERS:
        return f"import it again: python main.py region add FILE.osm.pbf --name {path.stem}"
    return "build it with: python -m app.dev.build_region"


def _feature(row: tuple[Any, ...]) -> Feature:
    number, layer, kind, name, zh, height, base, bridge, tunnel, osm_layer, level, points, rings, triangles, tags = row
    return Feature(
        layer,
        kind,
        name,
        zh,
        height,
        base,
        bool(bridge),
        np.frombuffer(points, "<f4").reshape(-1, 2).astype(float),
        np.frombuffer(triangles, "<u4").reshape(-1, 3),
        np.frombuffer(rings, "<u4"),
        bool(tunnel),
        osm_layer,
        level,
        json.loads(tags) if tags else {},
        number,
    )
