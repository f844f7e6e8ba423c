"""Scene graph nodes filled from numpy. Everything Qt only borrows is kept here, or it would crash."""

import ctypes

import numpy as np
import numpy.typing as npt
from PySide6.QtQuick import QSGGeometry, QSGGeometryNode, QSGMaterial, QSGNode, QSGOpacityNode, QSGVertexColorMaterial
from shiboken6 import Shiboken

from app.maps.drawing.mesh import VERTEX, Vertices


class _Attribute(ctypes.Structure):
    """Memory layout of QSGGeometry::Attribute (the last word holds bit fields)."""

    _fields_ = (("position", ctypes.c_int), ("size", ctypes.c_int), ("type", ctypes.c_int), ("flags", ctypes.c_uint))


class _AttributeSet(ctypes.Structure):
    """Memory layout of QSGGeometry::AttributeSet."""

    _fields_ = (("count", ctypes.c_int), ("stride", ctypes.c_int), ("attributes", ctypes.c_void_p))


FLOAT, BYTE = 0x1406, 0x1401
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
