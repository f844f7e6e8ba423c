"""The stretches of a way that a file holds: all of it, or what clipping left between nodes that are missing."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import osmium

from app.maps.geo import Frame, Points

Refs = npt.NDArray[np.int64]
_LINES = osmium.geom.WKBFactory()
_HEAD = 9  # bytes of a binary line before its coordinates


def stretches(way: osmium.osm.Way, frame: Frame) -> tuple[list[Points], int]:
    """Lines in metres of at least two points, and how many nodes are missing."""
    try:
        binary = bytes.fromhex(_LINES.create_linestring(way, osmium.geom.ALL))
        return [frame.points_to_local(np.frombuffer(binary, "<f8", offset=_HEAD).reshape(-1, 2))], 0
    except (osmium.InvalidLocationError, RuntimeError):
        there = _there(way)
        spots = np.array([(n.lon, n.lat) if valid else (0.0, 0.0) for n, valid in zip(way.nodes, there, strict=True)])
        lines = [frame.points_to_local(spots[first:last]) for first, last in _runs(there)]
        return lines, len(there) - sum(there)


def refs(way: osmium.osm.Way) -> list[Refs]:
    """The node numbers of each stretch."""
    numbers = np.fromiter((node.ref for node in way.nodes), dtype="<i8", count=len(way.nodes))
    there = _there(way)
    return [numbers] if all(there) else [numbers[first:last] for first, last in _runs(there)]


def _there(way: osmium.osm.Way) -> list[bool]:
    return [node.location.valid() for node in way.nodes]


def _runs(there: Sequence[bool]) -> list[tuple[int, int]]:
    """(first, behind last) of every run of at least two nodes that are there."""
    steps: npt.NDArray[Any] = np.diff(np.concatenate([[0], np.asarray(there, dtype=np.int8), [0]]))
    pairs = zip(np.flatnonzero(steps > 0).tolist(), np.flatnonzero(steps < 0).tolist(), strict=True)
    return [(first, last) for first, last in pairs if last - first > 1]
