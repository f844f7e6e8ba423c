"""Small OpenStreetMap files for tests."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import osmium
from osmium.osm import mutable

from app.maps.geo import Frame

FRAME = Frame(50.0, 10.0)  # corners below are metres in this frame
Tags = dict[str, str]
Ways = Mapping[int, tuple[list[int], Tags]]
Relations = Sequence[tuple[list[tuple[str, int, str]], Tags]]


def written(
    path: Path,
    corners: Mapping[int, tuple[float, float]],
    ways: Ways,
    relations: Relations = (),
    nodes: Mapping[int, Tags] | None = None,
    box: tuple[float, float, float, float] | None = None,
) -> Path:
    """A PBF file of nodes at `corners` (metres east and north), ways and relations; `box` in metres is its header's."""
    header = osmium.io.Header()
    if box is not None:
        (south, west), (north, east) = FRAME.to_degrees(box[0], box[1]), FRAME.to_degrees(box[2], box[3])
        header.add_box(osmium.osm.Box(west, south, east, north))
    with osmium.SimpleWriter(str(path), header=header, overwrite=True) as writer:
        for number, (x, y) in sorted(corners.items()):
            latitude, longitude = FRAME.to_degrees(x, y)
            tags = (nodes or {}).get(number, {})
            writer.add_node(mutable.Node(id=number, location=(longitude, latitude), tags=tags))
        for number, (refs, tags) in sorted(ways.items()):
            writer.add_way(mutable.Way(id=number, nodes=refs, tags=tags))
        for number, (members, tags) in enumerate(relations, 1):
            writer.add_relation(mutable.Relation(id=number, members=members, tags=tags))
    return path
