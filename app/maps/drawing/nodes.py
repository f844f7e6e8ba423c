"""Scene graph nodes filled from numpy. Everything Qt only borrows is kept here, or it would crash."""

import ctypes
from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt
from PySide6.QtQuick import QSGGeometry, QSGGeometryNode, QSGMaterial, QSGNode, QSGOpacityNode, QSGVertexColorMaterial
from shiboken6 import Shiboken

from app.maps.drawing.sheets import Batch
from app.maps.drawing.tessellate import VERTEX, Vertices


class _Attribute(ctypes.Structure):
    """Memory layout of QSGGeometry::Attribute (the last word holds bit fields)."""

    _fields_ = (("position", ctypes.c_int), ("size", ctypes.c_int), ("type", ctypes.c_int), ("flags", ctypes.c_uint))


class _AttributeSet(ctypes.Structure):
    """Memory layout of QSGGeometry::AttributeSet."""

    _fields_ = (("count", ctypes.c_int), ("stride", ctypes.c_int), ("attributes", ctypes.c_void_p))


FLOAT, BYTE = 0x1406, 0x1401
LIMIT = 65_535  # vertices that 16-bit indices reach
_ROWS = (_Attribute * 2)(_Attribute(0, 3, FLOAT, 1 | (1 << 1)), _Attribute(1, 4, BYTE, 2 << 1))


def _point3_colour() -> QSGGeometry.AttributeSet:
    """An attribute set of x, y, z and colour; PySide offers only flat ones, so its memory is filled in."""
    made = QSGGeometry.AttributeSet()
    raw = _AttributeSet.from_address(Shiboken.getCppPointer(made)[0])
    raw.count, raw.stride, raw.attributes = 2, VERTEX.itemsize, ctypes.addressof(_ROWS)
    return made


class GeometryNode:
    """One geometry of coloured triangles under an opacity node that shows or hides it."""

    _attributes: QSGGeometry.AttributeSet | None = None

    def __init__(
        self, vertices: Vertices, indices: npt.NDArray[np.uint16], room: int | None = None, opaque: bool = False
    ) -> None:
        if GeometryNode._attributes is None:
            GeometryNode._attributes = _point3_colour()
        self._room = max(room or len(indices), 1)
        self.geometry = QSGGeometry(GeometryNode._attributes, len(vertices), self._room)
        self.geometry.setDrawingMode(QSGGeometry.DrawingMode.DrawTriangles)
        self.geometry.setVertexDataPattern(QSGGeometry.DataPattern.StaticPattern)
        self.geometry.setIndexDataPattern(QSGGeometry.DataPattern.StaticPattern)
        self.material = QSGVertexColorMaterial()
        self.material.setFlag(QSGMaterial.Flag.Blending, not opaque)
        self.node = QSGGeometryNode()
        self.node.setGeometry(self.geometry)
        self.node.setMaterial(self.material)
        self.top = QSGOpacityNode()
        self.top.appendChildNode(self.node)
        self.shown = True
        self._write_vertices(vertices)
        self._write_indices(indices)

    def show(self, shown: bool) -> None:
        """Show or hide."""
        if shown != self.shown:
            self.shown = shown
            self.top.setOpacity(1.0 if shown else 0.0)

    def refill(self, vertices: Vertices | None, indices: npt.NDArray[np.uint16] | None) -> None:
        """Other vertices (as many as before) or other indices (at most as many as there was room for)."""
        if vertices is not None:
            self._write_vertices(vertices)
            self.geometry.markVertexDataDirty()
        if indices is not None:
            self._write_indices(indices)
            self.geometry.markIndexDataDirty()
        self.node.markDirty(QSGNode.DirtyStateBit.DirtyGeometry)

    def replace(self, vertices: Vertices, indices: npt.NDArray[np.uint16]) -> None:
        """Quite other vertices and indices, of any number."""
        self._room = max(len(indices), 1)
        self.geometry.allocate(len(vertices), self._room)
        self.refill(vertices, indices)

    def _write_vertices(self, vertices: Vertices) -> None:
        ctypes.memmove(int(self.geometry.vertexData()), vertices.tobytes(), vertices.nbytes)

    def _write_indices(self, indices: npt.NDArray[np.uint16]) -> None:
        self.geometry.setIndexCount(min(len(indices), self._room))
        if len(indices):
            ctypes.memmove(
                int(self.geometry.indexData()), indices[: self._room].tobytes(), 2 * min(len(indices), self._room)
            )


class Layer:
    """Batches of one layer, those that are seen merged into as few geometries as hold them: each draw call costs."""

    def __init__(self, batches: Iterable[Batch], opaque: bool = False) -> None:
        self._opaque = opaque
        self.batches = list(batches)
        self.root = QSGNode()
        self._nodes: list[GeometryNode] = []
        self._seen: list[int] = []
        self._x, self._y, self._radius = (
            np.array([getattr(b, name) for b in self.batches]) for name in ("x", "y", "radius")
        )

    @property
    def circles(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Centres and radii of the batches."""
        return self._x, self._y, self._radius

    def show(self, seen: npt.NDArray[np.bool_]) -> None:
        """Show exactly the batches marked as seen."""
        numbers = np.flatnonzero(seen).tolist()
        if numbers == self._seen:
            return
        self._seen = numbers
        merged = list(self._merged(numbers))
        for at, (vertices, indices) in enumerate(merged):
            if at == len(self._nodes):
                self._nodes.append(GeometryNode(vertices, indices, None, self._opaque))
                self.root.appendChildNode(self._nodes[at].top)
            else:
                self._nodes[at].replace(vertices, indices)
        for at, node in enumerate(self._nodes):
            node.show(at < len(merged))

    def _merged(self, numbers: list[int]) -> Iterator[tuple[Vertices, npt.NDArray[np.uint16]]]:
        """Vertices and indices of these batches, as many together as one geometry can index."""
        some: list[int] = []
        room = LIMIT
        for number in numbers:
            count = len(self.batches[number].mesh.vertices)
            if count > room and some:
                yield self._joined(some)
                some, room = [], LIMIT
            some.append(number)
            room -= count
        if some:
            yield self._joined(some)

    def _joined(self, numbers: list[int]) -> tuple[Vertices, npt.NDArray[np.uint16]]:
        meshes = [self.batches[number].mesh for number in numbers]
        starts = np.cumsum([0, *(len(mesh.vertices) for mesh in meshes[:-1])])
        triangles = [mesh.triangles.ravel() + start for mesh, start in zip(meshes, starts, strict=True)]
        return np.concatenate([mesh.vertices for mesh in meshes]), np.concatenate(triangles).astype("<u2")
