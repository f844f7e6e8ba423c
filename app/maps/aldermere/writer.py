"""Write the invented country as an OpenStreetMap PBF file, so that it takes the same door as any other data."""

from pathlib import Path

import numpy as np
import osmium
import shapely
from osmium.osm import mutable

from app.maps.aldermere import BOUNDS, FRAME
from app.maps.aldermere.country import Country
from app.maps.aldermere.noding import Key, key
from app.maps.geo import Points

STAMP = "2026-01-01T00:00:00Z"


class _Sheet:
    """Collects nodes, ways and relations; equal corners of roads become one node."""

    def __init__(self) -> None:
        self.nodes: list[tuple[float, float, dict[str, str]]] = []
        self.ways: list[tuple[list[int], dict[str, str]]] = []
        self.relations: list[tuple[list[tuple[str, int, str]], dict[str, str]]] = []
        self.corners: dict[Key, int] = {}

    def node(self, x: float, y: float, tags: dict[str, str] | None = None) -> int:
        self.nodes.append((x, y, tags or {}))
        return len(self.nodes)

    def shared(self, spot: Points, tags: dict[Key, dict[str, str]]) -> int:
        corner = key(spot)
        if corner not in self.corners:
            self.corners[corner] = self.node(float(spot[0]), float(spot[1]), tags.get(corner))
        return self.corners[corner]

    def way(self, refs: list[int], tags: dict[str, str]) -> int:
        refs = [ref for n, ref in enumerate(refs) if n == 0 or ref != refs[n - 1]]
        self.ways.append((refs, tags))
        return len(self.ways)

    def line(self, line: Points, tags: dict[str, str]) -> int:
        refs = [self.node(float(x), float(y)) for x, y in line]
        if np.allclose(line[0], line[-1]):
            refs[-1] = refs[0]
            self.nodes.pop()
        return self.way(refs, tags)

    def area(self, polygon: shapely.Polygon, tags: dict[str, str]) -> None:
        outer = np.array(polygon.exterior.coords)
        if not polygon.interiors:
            self.line(outer, tags)
            return
        members = [("w", self.line(outer, {}), "outer")]
        members += [("w", self.line(np.array(ring.coords), {}), "inner") for ring in polygon.interiors]
        self.relations.append((members, {"type": "multipolygon", **tags}))


def _collect(country: Country) -> _Sheet:
    sheet = _Sheet()
    for polygon, tags in country.areas:
        sheet.area(polygon, tags)
    for line, tags in country.lines:
        sheet.line(line, tags)
    numbers = []
    for road in country.roads:
        refs = [sheet.shared(spot, country.corners) for spot in road.line]
        numbers.append(sheet.way(refs, road.tags) if len(set(refs)) > 1 else 0)
    for rule in country.restrictions:
        members = [
            ("w", numbers[rule.start], "from"),
            ("n", sheet.corners[rule.via], "via"),
            ("w", numbers[rule.end], "to"),
        ]
        sheet.relations.append((members, {"type": "restriction", "restriction": rule.kind}))
    for building in country.buildings:
        named = {"name": building.name, "name:zh": building.name_zh} if building.name else {}
        raised = {"min_height": f"{building.base:.1f}"} if building.base else {}
        tags = {"building": "yes", "height": f"{building.height:.1f}", **raised, **named, **building.tags}
        sheet.line(np.vstack([building.footprint, building.footprint[:1]]), tags)
    for place in country.places:
        sheet.node(place.x, place.y, place.tags)
    return sheet


def write(country: Country, path: Path) -> None:
    """Write the country; an existing file is replaced. The same country gives the same bytes."""
    sheet = _collect(country)
    path.unlink(missing_ok=True)
    (south, west), (north, east) = FRAME.to_degrees(BOUNDS[0], BOUNDS[1]), FRAME.to_degrees(BOUNDS[2], BOUNDS[3])
    header = osmium.io.Header()
    header.set("generator", "Meridian's Aldermere")
    header.add_box(osmium.osm.Box(west, south, east, north))
    with osmium.SimpleWriter(str(path), header=header) as writer:
        for number, (x, y, tags) in enumerate(sheet.nodes, 1):
            latitude, longitude = FRAME.to_degrees(x, y)
            writer.add_node(
                mutable.Node(id=number, location=(longitude, latitude), tags=tags, version=1, timestamp=STAMP)
            )
        for number, (refs, tags) in enumerate(sheet.ways, 1):
            writer.add_way(mutable.Way(id=number, nodes=refs, tags=tags, version=1, timestamp=STAMP))
        for number, (members, tags) in enumerate(sheet.relations, 1):
            writer.add_relation(mutable.Relation(id=number, members=members, tags=tags, version=1, timestamp=STAMP))
