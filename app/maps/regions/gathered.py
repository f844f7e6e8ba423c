"""Rows of the scratch file that are kept back while a source is read, and written together."""

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

import numpy as np

from app.maps.geo import Points, lengths
from app.maps.regions.categories import category, names

TABLES = ("road", "road_node", "member", "coast", "relation", "spot", "street", "house")
_JSON = json.JSONEncoder(ensure_ascii=False)
STREET_KEYS = ("name", "alt_name", "old_name", "highway", "ref")  # beginnings of the tags that a street keeps


class Gathered:
    """Collects rows; `flush` writes them."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in TABLES}

    def add(self, table: str, *row: Any) -> None:
        """One row."""
        self._rows[table].append(row)

    def flush(self) -> None:
        """Write what was kept back."""
        for table, rows in self._rows.items():
            if rows:
                marks = ",".join("?" * len(rows[0]))
                self._database.executemany(f"INSERT OR REPLACE INTO stage.{table} VALUES ({marks})", rows)
                rows.clear()

    def place(self, tags: Mapping[str, str], x: float, y: float, extent: float = 0.0, *, nature: bool = False) -> None:
        """A place, if the tags describe a named one; `extent` in m² of an area; `nature` takes any named thing."""
        kind = tags.get("meridian:category") or category(tags) or ("nature" if nature else None)
        if kind is None:
            return
        name, _ = names(tags, kind)
        if name:
            self.add("spot", None, kind, name, x, y, extent, int(extent > 0), as_text(tags))

    def house(self, tags: Mapping[str, str], x: float, y: float) -> None:
        """An address, if the tags hold one."""
        street = tags.get("addr:street") or tags.get("addr:place", "")
        if street and "addr:housenumber" in tags:
            zh, town = tags.get("addr:street:zh", ""), tags.get("addr:city", "")
            self.add("house", street, zh, tags["addr:housenumber"], town, x, y)

    def street(self, kind: str, tags: Mapping[str, str], line: Points) -> None:
        """A stretch of a named street (kind "street") or river ("nature")."""
        along = lengths(line)
        x, y = (float(np.interp(along[-1] / 2, along, line[:, axis])) for axis in (0, 1))
        name, zh = names(tags)
        kept = {key: value for key, value in tags.items() if key.startswith(STREET_KEYS)}
        self.add("street", name, zh, float(along[-1]), x, y, kind, as_text(kept))


def as_text(tags: Mapping[str, str]) -> str:
    """Tags as JSON."""
    return _JSON.encode(tags)
