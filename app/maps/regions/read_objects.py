"""The long look at a file: its nodes and ways become features, roads, places and addresses, piece by piece."""

import json
from typing import Any

import numpy as np
import osmium
from osmium.osm import NODE, WAY

from app.maps.geo import Points
from app.maps.regions import osm_tags
from app.maps.regions.categories import KEYS, category
from app.maps.regions.feature_rows import FeatureRows
from app.maps.regions.gathered import Gathered, as_text
from app.maps.regions.pbf import pieces
from app.maps.regions.read_relations import members_wanted
from app.maps.regions.shapes import size
from app.maps.regions.ways import refs, stretches
from app.maps.regions.work import Work

BIG = 400_000_000  # bytes of PBF from which node locations go to a file instead of memory
ROAD_NODES = {
    "highway": {"traffic_signals", "stop", "give_way", "motorway_junction", "mini_roundabout"},
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
NOT_FOR_ROADS = (
    *("source", "note", "fixme", "created_by", "check_date", "survey", "mapillary", "tiger:", "wikidata", "wikipedia"),
    *("addr:", "cycleway", "sidewalk", "lit", "parking:", "kerb", "crossing", "tactile", "snowplow", "maintenance"),
    *("old_name", "alt_name", "official_name", "short_name", "loc_name", "name:etymology", "operator", "website"),
)  # beginnings of tags that neither a route nor a word about it needs


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
    _forget_other_nodes(work)


def _forget_other_nodes(work: Work) -> None:
    """Of the nodes that could matter to roads, keep those that lie on one."""
    blobs = work.database.execute("SELECT refs FROM stage.road")
    used = np.unique(np.frombuffer(b"".join(refs for (refs,) in blobs), "<i8"))
    nodes = np.array([node for (node,) in work.database.execute("SELECT node FROM stage.road_node")], dtype="<i8")
    gone = nodes[~np.isin(nodes, used)].tolist()
    work.database.executemany("DELETE FROM stage.road_node WHERE node = ?", ((node,) for node in gone))


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
        self._wanted = members_wanted(work)
        self._features = FeatureRows(work.database)
        self._gathered = Gathered(work.database)
        self._missing = 0

    def piece(self, data: bytes, *, only_locations: bool) -> None:
        """Read one piece; of one that was read before, only where its nodes are."""
        buffer = osmium.io.FileBuffer(data, "pbf")
        with osmium.io.Reader(buffer, NODE | WAY, thread_pool=self._work.pool) as reader:
            wanted: Any = self._none if only_locations else self._keys
            for item in osmium.OsmFileIterator(reader, self._locations, wanted):
                if isinstance(item, osmium.osm.Node):
                    self._node(item)
                elif isinstance(item, osmium.osm.Way):
                    self._way(item)

    def flush(self) -> None:
        """Write what was kept back."""
        self._features.flush()
        self._gathered.flush()
        self._work.add("missing", self._missing)
        self._missing = 0

    def close(self) -> None:
        """Forget where the nodes were."""
        self._index_file.unlink(missing_ok=True)

    def _node(self, node: osmium.osm.Node) -> None:
        if not node.location.valid():
            self._missing += 1
            return
        tags = dict(node.tags)
        if "ele" in tags or any(tags.get(key) in values for key, values in ROAD_NODES.items()):
            kept = {key: tags[key] for key in ROAD_NODE_KEYS if key in tags}
            self._gathered.add("road_node", node.id, as_text(kept))
        x, y = self._work.frame.to_local(node.location.lat, node.location.lon)
        self._gathered.place(tags, x, y)
        self._gathered.house(tags, x, y)

    def _way(self, way: osmium.osm.Way) -> None:
        member = way.id in self._wanted
        tags = dict(way.tags)
        closed = way.is_closed() and len(way.nodes) > 3
        drawn = osm_tags.layer(tags, closed) if tags else None
        road, coast = osm_tags.drivable(tags), tags.get("natural") == "coastline"
        place = closed and (category(tags) is not None or "addr:housenumber" in tags)
        if not (drawn or member or road or coast or place):
            return
        lines, missing = stretches(way, self._work.frame)
        self._missing += missing
        if not lines:
            return
        area = closed and (drawn is None or not osm_tags.is_line(drawn, tags, closed))
        if member or coast or (area and missing and drawn is not None):
            self._pieces(way, lines, member=member or (area and missing > 0), coast=coast)
        if area and missing and drawn is not None and drawn[0] != "building":
            relation = as_text({**tags, "type": "multipolygon"})
            self._gathered.add("relation", -way.id, relation, json.dumps([(way.id, "outer")]))
        if road:
            self._road(way, tags, lines)
        if not area and drawn is not None:
            self._lines(drawn, tags, lines)
        elif area and not missing:
            self._area(drawn, tags, lines[0])

    def _pieces(self, way: osmium.osm.Way, lines: list[Points], *, member: bool, coast: bool) -> None:
        """Keep a way for what it is part of."""
        for numbers, line in zip(refs(way), lines, strict=True):
            row = (way.id, int(numbers[0]), int(numbers[-1]), line.tobytes())
            for table in ("member",) * member + ("coast",) * coast:
                self._gathered.add(table, *row)

    def _road(self, way: osmium.osm.Way, tags: dict[str, str], lines: list[Points]) -> None:
        """Keep a road: its longest stretch under its own number, others under numbers of their own."""
        longest = max(range(len(lines)), key=lambda n: len(lines[n]))
        for n, (numbers, line) in enumerate(zip(refs(way), lines, strict=True)):
            own = way.id if n == longest else -(way.id * 64 + n % 64)
            kept = {key: value for key, value in tags.items() if not key.startswith(NOT_FOR_ROADS)}
            self._gathered.add("road", own, as_text(kept), numbers.tobytes(), line.tobytes())

    def _lines(self, drawn: tuple[str, str], tags: dict[str, str], lines: list[Points]) -> None:
        for line in lines:
            self._features.line(drawn, tags, line)
            if drawn[0] in ("road", "water") and "name" in tags and not drawn[1].endswith("_link"):
                self._gathered.street("street" if drawn[0] == "road" else "nature", tags, line)

    def _area(self, drawn: tuple[str, str] | None, tags: dict[str, str], ring: Points) -> None:
        if drawn is not None:
            self._features.area(drawn, tags, ring)
        x, y = ((ring.min(axis=0) + ring.max(axis=0)) / 2).tolist()
        self._gathered.place(tags, x, y, abs(size(ring[:-1])), nature=(drawn or ("",))[0] in ("water", "green"))
        self._gathered.house(tags, x, y)
