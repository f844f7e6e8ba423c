"""One layer of a level of detail: the meshes of the cells in view as few geometries, since each draw call costs."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PySide6.QtQuick import QSGNode

from app.maps.drawing.cells import Key
from app.maps.drawing.mesh import LIMIT, Floats, Mesh, Vertices, join, split
from app.maps.drawing.nodes import GeometryNode

Tones = npt.NDArray[np.uint8]


class GroundLayer:
    """Meshes by cell; `show` draws some of them."""

    def __init__(self, opaque: bool) -> None:
        self.root = QSGNode()
        self._opaque = opaque
        self._parts: dict[Key, list[Mesh]] = {}
        self._nodes: list[GeometryNode] = []
        self._drawn: list[tuple[Mesh, Vertices]] = []
        self._seen: list[Key] = []

    def add(self, key: Key, mesh: Mesh) -> None:
        """A cell's mesh has come."""
        self._parts[key] = split(mesh)

    def drop(self, key: Key) -> None:
        """A cell has gone."""
        self._parts.pop(key, None)

    def show(self, keys: Sequence[Key], offsets: Floats, tones: Tones) -> None:
        """Draw exactly these cells."""
        seen = [key for key in keys if key in self._parts]
        if seen != self._seen:
            self._seen = seen
            meshes = [mesh for key in seen for mesh in self._parts[key]]
            self._draw([join(group) for group in _groups(meshes)], offsets, tones)

    def place(self, offsets: Floats) -> None:
        """The scale has changed: move every edge to its new place."""
        for (mesh, made), node in zip(self._drawn, self._nodes, strict=False):
            mesh.place(made, offsets)
            node.refill(made, None)

    def paint(self, tones: Tones) -> None:
        """The theme has changed: give everything its new colour."""
        for (mesh, made), node in zip(self._drawn, self._nodes, strict=False):
            mesh.paint(made, tones)
            node.refill(made, None)

    def _draw(self, meshes: list[Mesh], offsets: Floats, tones: Tones) -> None:
        self._drawn = [(mesh, mesh.vertices(offsets, tones)) for mesh in meshes]
        for at, (mesh, made) in enumerate(self._drawn):
            indices = mesh.triangles.astype("<u2").ravel()
            if at < len(self._nodes):
                self._nodes[at].replace(made, indices)
            else:
                self._nodes.append(GeometryNode(made, indices, opaque=self._opaque))
                self.root.appendChildNode(self._nodes[at].top)
        for at, node in enumerate(self._nodes):
            node.show(at < len(self._drawn))


def _groups(meshes: list[Mesh]) -> Iterator[list[Mesh]]:
    """As many meshes together as one geometry can index."""
    filled = np.cumsum([0, *(len(mesh) for mesh in meshes)])
    cuts = [0]
    for at in range(1, len(filled)):
        if filled[at] - filled[cuts[-1]] > LIMIT:
            cuts.append(at - 1)
    for first, last in pairwise([*cuts, len(meshes)]):
        if last > first:
            yield meshes[first:last]
