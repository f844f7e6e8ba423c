"""The long look at a file: its nodes and ways become features, roads, places and addresses, piece by piece."""

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

import numpy as np
import osmium
from osmium.osm import NODE, WAY

from app.maps.geo import Points, lengths
from app.maps.regions import osm_tags
from app.maps.regions.categories import KEYS, category, names
from app.maps.regions.feature_rows import FeatureRows
from app.maps.regions.pbf import pieces
from app.maps.regions.read_relations import members_wanted
from app.maps.regions.shapes import size
from app.maps.regions.work import Work

BIG = 400_000_000  # bytes of PBF from which node locations go to a file instead of memory
ROAD_NODES = {
    "highway": {"traffic_signals", "stop", "give_way", "motorway_junction", "crossing", "mini_roundabout"},
    "barrier": {"toll_booth", "gate", "bollard", "lift_gate", "block"},
    "railway": {"level_crossing"},
}
NODE_KEYS = (*KEYS, "barrier", "ele", "addr:housenumber", "meridian:category")
ROAD_NODE_KEYS = (
    "highway",
    "barrier",
    "railway",
    "ref",
    "name",
    "name:zh",
    "ele",
    "direction",
    "toll",
    "access",
    "charge",
)


def read_objects(work: Work) -> None:
    """Fill `feature` and the scratch tables; goes on behind the last piece that was committed."""
    read = _Reading(work)
    done = int(work.noted("read") or 0)
    total = work.source.stat().st_size
    for piece in pieces(work.source):
        again = piece.end <= done
        read.piece(piece.data, only_locations=again)
        if not again:
            read.flush()
            work.note("read", str(piece.end))
            work.database.commit()
        work.tell(piece.end / total)
    read.close()


class _Reading:
    """What is kept while a file is read."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._index_file = work.target.with_name(f"{work.target.name}.nodes")
        big = work.source.stat().st_size > BIG
        self._index_file.unlink(missing_ok=True)
        index = osmium.index.create_map(f"sparse_file_array,{self._index_file}" if big else "sparse_mmap_array")
        self._locations = osmium.NodeLocationsForWays(index)
        self._locations.ignore_errors()
        self._keys = osmium.filter.KeyFilter(*NODE_KEYS)
        self._keys.enable_for(NODE)
        self._none = osmium.filter.IdFilter([])
        self._lines = osmium.geom.WKBFactory()
        self._wanted = members_wanted(work)
        self._features = FeatureRows(work.database)
        self._rows: dict[str, list[tuple[Any, ...]]] = {
            table: [] for table in ("road", "road_node", "member", "coast", "spot", "street", "house")
        }
        self._missing = 0

    def piece(self, data: bytes, *, only_locations: bool) -> None:
        """Read one piece; of one that was read before, only where its nodes are."""
        buffer = osmium.io.FileBuffer(data, "pbf")
        filters = [self._none] if only_locations else [self._keys]
        with osmium.io.Reader(buffer, NODE | WAY, thread_pool=self._work.pool) as reader:
            for item in osmium.OsmFileIterator(reader, self._locations, *filters):
                if isinstance(item, osmium.osm.Node):
                    self._node(item)
                elif isinstance(item, osmium.osm.Way):
                    self._way(item)

    def flush(self) -> None:
        """Write what was kept back."""
        self._features.flush()
        database = self._work.database
        for table, rows in self._rows.items():
            if rows:
                self._insert(database, table, rows)
                rows.clear()
        self._work.add("missing", self._missing)
        self._missing = 0

    def close(self) -> None:
        """Forget where the nodes were."""
        self._index_file.unlink(missing_ok=True)

    @staticmethod
    def _insert(database: sqlite3.Connection, table: str, rows: list[tuple[Any, ...]]) -> None:
        marks = ",".join("?" * len(rows[0]))
        database.executemany(f"INSERT OR REPLACE INTO stage.{table} VALUES ({marks})", rows)

    def _node(self, node: osmium.osm.Node) -> None:
        if not node.location.valid():
            self._missing += 1
            return
        tags = dict(node.tags)
        if "ele" in tags or any(tags.get(key) in values for key, values in ROAD_NODES.items()):
            kept = {key: tags[key] for key in ROAD_NODE_KEYS if key in tags}
            self._rows["road_node"].append((node.id, json.dumps(kept, ensure_ascii=False)))
        x, y = self._work.frame.to_local(node.location.lat, node.location.lon)
        self._spot(tags, x, y, 0.0)
        self._house(tags, x, y)

    def _way(self, way: osmium.osm.Way) -> None:
        member = way.id in self._wanted
        tags = dict(way.tags)
        if not (tags or member):
            return
        closed = way.is_closed() and len(way.nodes) > 3
        drawn = osm_tags.layer(tags, closed) if tags else None
        road, coast = osm_tags.drivable(tags), tags.get("natural") == "coastline"
        place = closed and (category(tags) is not None or "addr:housenumber" in tags)
        if not (drawn or member or road or coast or place):
            return
        line, whole = self._line(way)
        if len(line) < 2:
            return
        closed = closed and whole
        if member or coast:
            ends = (way.nodes[0].ref, way.nodes[-1].ref) if whole else (way.id * -2, way.id * -2 - 1)
            row = (way.id, *ends, line.tobytes())
            self._rows["member"].append(row) if member else None
            self._rows["coast"].append(row) if coast else None
        if road:
            refs = self._refs(way, whole)
            self._rows["road"].append((way.id, json.dumps(tags, ensure_ascii=False), refs.tobytes(), line.tobytes()))
        if drawn is not None:
            self._draw(drawn, tags, line, closed)
        if closed and place:
            extent = abs(size(line[:-1]))
            x, y = (line[:-1].min(axis=0) + line[:-1].max(axis=0)).tolist()
            self._spot(tags, x / 2, y / 2, extent)
            self._house(tags, x / 2, y / 2)

    def _line(self, way: osmium.osm.Way) -> tuple[Points, bool]:
        """The way's points in metres, and whether none is missing."""
        try:
            binary = bytes.fromhex(self._lines.create_linestring(way, osmium.geom.ALL))
            lonlat = np.frombuffer(binary, "<f8", offset=9).reshape(-1, 2)
            return self._work.frame.points_to_local(lonlat), True
        except (osmium.InvalidLocationError, RuntimeError):
            there = [(n.location.lon, n.location.lat) for n in way.nodes if n.location.valid()]
            self._missing += len(way.nodes) - len(there)
            lonlat = np.array(there, dtype=float).reshape(-1, 2)
            return self._work.frame.points_to_local(lonlat), len(there) == len(way.nodes)

    @staticmethod
    def _refs(way: osmium.osm.Way, whole: bool) -> np.ndarray[Any, np.dtype[np.int64]]:
        refs = [n.ref for n in way.nodes] if whole else [n.ref for n in way.nodes if n.location.valid()]
        return np.array(refs, dtype="<i8")

    def _draw(self, drawn: tuple[str, str], tags: Mapping[str, str], line: Points, closed: bool) -> None:
        if osm_tags.is_line(drawn, tags, closed):
            if drawn[0] in ("building", "green", "ground"):
                return  # an outline that clipping opened
            self._features.line(drawn, tags, line)
            if drawn[0] in ("road", "water") and "name" in tags and not drawn[1].endswith("_link"):
                self._street(drawn, tags, line)
            return
        self._features.area(drawn, tags, line)
        if drawn[0] in ("water", "green") and "name" in tags and category(tags) is None:
            x, y = ((line.min(axis=0) + line.max(axis=0)) / 2).tolist()
            self._nature(tags, x, y, abs(size(line[:-1])))

    def _street(self, drawn: tuple[str, str], tags: Mapping[str, str], line: Points) -> None:
        along = lengths(line)
        x, y = (float(np.interp(along[-1] / 2, along, line[:, axis])) for axis in (0, 1))
        name, zh = names(tags)
        kind = "street" if drawn[0] == "road" else "nature"
        kept = {
            key: value
            for key, value in tags.items()
            if key.startswith(("name", "alt_name", "old_name", "highway", "ref"))
        }
        row = (name, zh, float(along[-1]), x, y, kind, json.dumps(kept, ensure_ascii=False))
        self._rows["street"].append(row)

    def _nature(self, tags: Mapping[str, str], x: float, y: float, extent: float) -> None:
        name, _ = names(tags)
        self._rows["spot"].append((None, "nature", name, x, y, extent, 1, json.dumps(tags, ensure_ascii=False)))

    def _spot(self, tags: dict[str, str], x: float, y: float, extent: float) -> None:
        kind = tags.get("meridian:category") or category(tags)
        if kind is None:
            return
        name, _ = names(tags, kind)
        if name:
            self._rows["spot"].append(
                (None, kind, name, x, y, extent, int(extent > 0), json.dumps(tags, ensure_ascii=False))
            )

    def _house(self, tags: Mapping[str, str], x: float, y: float) -> None:
        street = tags.get("addr:street") or tags.get("addr:place", "")
        if street and "addr:housenumber" in tags:
            zh, town = tags.get("addr:street:zh", ""), tags.get("addr:city", "")
            self._rows["house"].append((street, zh, tags["addr:housenumber"], town, x, y))
