"""One layer of a level of detail: the meshes of the cells in view as few geometries, since each draw call costs."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PySide6.QtQuick import QSGNode

from app.maps.drawing.camera import Camera
from app.maps.drawing.cells import Key
from app.maps.drawing.mesh import LIMIT, Floats, Mesh, Vertices, bounds, join, split
from app.maps.drawing.nodes import GeometryNode

Tones = npt.NDArray[np.uint8]


class GroundLayer:
    """Meshes by cell; `show` draws those that a camera sees."""

    def __init__(self, opaque: bool, reach: float) -> None:
        self.root = QSGNode()
        self._opaque, self._reach = opaque, reach
        self._parts: dict[Key, list[tuple[Mesh, tuple[float, float, float]]]] = {}
        self._circles = np.zeros((0, 3))
        self._meshes: list[Mesh] = []
        self._nodes: list[GeometryNode] = []
        self._drawn: list[tuple[Mesh, Vertices]] = []
        self._seen: list[int] | None = None
        self._stale = False

    def add(self, key: Key, mesh: Mesh) -> None:
        """A cell's mesh has come."""
        self._parts[key] = [(part, circle) for part in split(mesh) if (circle := bounds([part])) is not None]
        self._stale = True

    def drop(self, key: Key) -> None:
        """A cell has gone."""
        self._stale |= self._parts.pop(key, None) is not None

    def show(self, camera: Camera, offsets: Floats, tones: Tones) -> None:
        """Draw exactly what the camera sees."""
        if self._stale:
            parts = [part for cell in self._parts.values() for part in cell]
            self._meshes = [mesh for mesh, _ in parts]
            self._circles = np.array([circle for _, circle in parts]).reshape(-1, 3)
            self._seen, self._stale = None, False
        x, y, radius = self._circles.T
        seen = np.flatnonzero(camera.sees(x, y, radius, self._reach)).tolist() if len(x) else []
        if seen != self._seen:
            self._seen = seen
            self._draw([join(group) for group in _groups([self._meshes[number] for number in seen])], offsets, tones)

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
