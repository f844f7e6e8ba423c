"""Write the invented city as an OpenStreetMap PBF file, so that it takes the same door as any other data."""

from pathlib import Path

import numpy as np
import osmium
from osmium.osm import mutable

from app.maps.aldermere import FRAME
from app.maps.aldermere.city import City
from app.maps.geo import Points

STAMP = "2026-01-01T00:00:00Z"


class _Sheet:
    """Collects nodes and ways; equal corners of roads become one node."""

    def __init__(self) -> None:
        self.nodes: list[tuple[float, float, dict[str, str]]] = []
        self.ways: list[tuple[list[int], dict[str, str]]] = []
        self._shared: dict[tuple[int, int], int] = {}

    def node(self, x: float, y: float, tags: dict[str, str] | None = None) -> int:
        self.nodes.append((x, y, tags or {}))
        return len(self.nodes)

    def shared(self, x: float, y: float) -> int:
        corner = (round(x * 10), round(y * 10))
        if corner not in self._shared:
            self._shared[corner] = self.node(x, y)
        return self._shared[corner]

    def line(self, line: Points, tags: dict[str, str], shared: bool = False) -> None:
        make = self.shared if shared else self.node
        refs = [make(float(x), float(y)) for x, y in line]
        refs = [ref for n, ref in enumerate(refs) if n == 0 or ref != refs[n - 1]]
        if len(refs) > 1:
            self.ways.append((refs, tags))

    def area(self, polygon: Points, tags: dict[str, str]) -> None:
        corners = polygon[:-1] if np.allclose(polygon[0], polygon[-1]) else polygon
        refs = [self.node(float(x), float(y)) for x, y in corners]
        self.ways.append(([*refs, refs[0]], tags))


def write(city: City, path: Path) -> None:
    """Write the city; an existing file is replaced."""
    sheet = _Sheet()
    for area in (*city.waters, *city.greens, *city.grounds):
        sheet.area(area.polygon, area.tags)
    for road in city.roads:
        sheet.line(road.line, road.tags, shared=True)
    for rail in city.rails:
        sheet.line(rail, {"railway": "rail"})
    for building in city.buildings:
        named = {"name": building.name, "name:zh": building.name_zh} if building.name else {}
        raised = {"min_height": f"{building.base:.1f}"} if building.base else {}
        sheet.area(building.footprint, {"building": "yes", "height": f"{building.height:.1f}", **raised, **named})
    for place in city.places:
        sheet.node(place.x, place.y, place.tags)
    path.unlink(missing_ok=True)
    with osmium.SimpleWriter(str(path)) as writer:
        for number, (x, y, tags) in enumerate(sheet.nodes, 1):
            latitude, longitude = FRAME.to_degrees(x, y)
            writer.add_node(
                mutable.Node(id=number, location=(longitude, latitude), tags=tags, version=1, timestamp=STAMP)
            )
        for number, (refs, tags) in enumerate(sheet.ways, 1):
            writer.add_way(mutable.Way(id=number, nodes=refs, tags=tags, version=1, timestamp=STAMP))
