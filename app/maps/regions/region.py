"""A region opened for reading: what is drawn, the places, the road graph."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.maps.drawing.triangulate import Triangles
from app.maps.geo import Frame, Points


class RegionMissing(Exception):
    """There is no usable region file; the text is one sentence for the user."""


@dataclass(frozen=True)
class Feature:
    """Something drawn: polyline or polygon (n, 2) in metres; areas carry their triangles (m, 3)."""

    layer: str
    kind: str
    name: str
    name_zh: str
    height: float
    base: float
    bridge: bool
    points: Points
    triangles: Triangles


@dataclass(frozen=True)
class Place:
    """A place one can drive to; x, y in metres of the region's frame."""

    id: int
    category: str
    name: str
    name_zh: str
    x: float
    y: float
    latitude: float
    longitude: float
    tags: Mapping[str, str]

    def called(self, language: str) -> str:
        """The name in a language ("en", "zh"), falling back to the Latin one."""
        return self.name_zh if language == "zh" and self.name_zh else self.name


class Region:
    """Reads a region file made by app.maps.regions.import_osm. Not to be shared between threads."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.is_file():
            raise RegionMissing(f"The map region {path} is missing; build it with: python -m app.dev.build_region")
        self._database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)
        try:
            meta = dict(self._database.execute("SELECT key, value FROM meta"))
            self.frame = Frame(float(meta["latitude"]), float(meta["longitude"]))
            self.attribution = meta["attribution"]
        except (sqlite3.DatabaseError, KeyError, ValueError) as error:
            self._database.close()
            raise RegionMissing(
                f"The map region {path} is damaged; build it again with: python -m app.dev.build_region"
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def features(self) -> list[Feature]:
        """Everything that is drawn, in the order of the file."""
        rows = self._database.execute(
            "SELECT layer, kind, name, name_zh, height, base, bridge, points, triangles FROM feature ORDER BY id"
        )
        return [
            Feature(
                layer,
                kind,
                name,
                zh,
                height,
                base,
                bool(bridge),
                np.frombuffer(points, "<f4").reshape(-1, 2).astype(float),
                np.frombuffer(triangles, "<u2").reshape(-1, 3),
            )
            for layer, kind, name, zh, height, base, bridge, points, triangles in rows
        ]

    def places(self, where: str = "", values: tuple[object, ...] = ()) -> list[Place]:
        """Places, optionally narrowed by an SQL condition over the table `place`."""
        query = (
            "SELECT id, category, name, name_zh, x, y, tags FROM place"
            + (f" WHERE {where}" if where else "")
            + " ORDER BY id"
        )
        return [self._place(row) for row in self._database.execute(query, values)]

    def matching(self, query: str, limit: int = 60) -> list[Place]:
        """Places whose text matches an FTS5 query, best first."""
        rows = self._database.execute(
            "SELECT p.id, p.category, p.name, p.name_zh, p.x, p.y, p.tags"
            " FROM place_text t JOIN place p ON p.id = t.rowid"
            " WHERE place_text MATCH ? ORDER BY bm25(place_text), p.id LIMIT ?",
            (query, limit),
        )
        return [self._place(row) for row in rows]

    def graph_rows(self) -> tuple[list[tuple[int, float, float]], list[tuple[Any, ...]]]:
        """Rows of the tables `junction` (id, x, y) and `edge`, as app.maps.regions.import_osm writes them."""
        junctions = self._database.execute("SELECT id, x, y FROM junction ORDER BY id").fetchall()
        edges = self._database.execute("SELECT * FROM edge ORDER BY id").fetchall()
        return junctions, edges

    def _place(self, row: tuple[int, str, str, str, float, float, str]) -> Place:
        number, category, name, zh, x, y, tags = row
        latitude, longitude = self.frame.to_degrees(x, y)
        return Place(number, category, name, zh, x, y, latitude, longitude, json.loads(tags))
