"""Signs in the scene graph: strips of one texture, drawn in as few calls as there are steps of fading."""

import ctypes
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import (
    QQuickWindow,
    QSGGeometry,
    QSGGeometryNode,
    QSGNode,
    QSGOpacityNode,
    QSGTexture,
    QSGTextureMaterial,
)

from app.maps.drawing.sign_paths import Laid, Strips

STEPS = 5  # of opacity
Indices = npt.NDArray[np.uint16]
Vertices = npt.NDArray[np.float32]


class _Step:
    """What is drawn at one opacity."""

    def __init__(self, opacity: float) -> None:
        self._attributes = QSGGeometry.defaultAttributes_TexturedPoint2D()
        self.geometry = QSGGeometry(self._attributes, 0, 0)
        self.geometry.setDrawingMode(QSGGeometry.DrawingMode.DrawTriangles)
        self.geometry.setVertexDataPattern(QSGGeometry.DataPattern.StreamPattern)
        self.material = QSGTextureMaterial()
        self.material.setFiltering(QSGTexture.Filtering.Linear)
        self.node = QSGGeometryNode()
        self.node.setGeometry(self.geometry)
        self.node.setMaterial(self.material)
        self.top = QSGOpacityNode()
        self.top.setOpacity(opacity)
        self.attached = False

    def fill(self, vertices: Vertices, indices: Indices) -> None:
        """Draw these triangles."""
        if self.geometry.vertexCount() != len(vertices) or self.geometry.indexCount() != len(indices):
            self.geometry.allocate(len(vertices), len(indices))
        if self.attached != bool(len(indices)):
            self.attached = bool(len(indices))
            (self.top.appendChildNode if self.attached else self.top.removeChildNode)(self.node)
        if not self.attached:
            return
        ctypes.memmove(int(self.geometry.vertexData()), vertices.ctypes.data, vertices.nbytes)
        ctypes.memmove(int(self.geometry.indexData()), indices.ctypes.data, indices.nbytes)
        self.geometry.markVertexDataDirty()
        self.geometry.markIndexDataDirty()
        self.node.markDirty(QSGNode.DirtyStateBit.DirtyGeometry)


class SignNodes:
    """The nodes; everything Qt borrows is kept here."""

    def __init__(self) -> None:
        self.root = QSGNode()
        self._steps = [_Step((number + 1) / STEPS) for number in range(STEPS)]
        for step in self._steps:
            self.root.appendChildNode(step.top)
        self._texture: QSGTexture | None = None
        self._former: QSGTexture | None = None
        self._strips = Strips([])
        self._triangles: list[Indices] = []
        self._uv: Vertices = np.zeros((0, 4), dtype=np.float32)

    def wear(self, window: QQuickWindow, image: QImage) -> None:
        """Take the pictures from this image."""
        if self._former is not None:
            self._former.deleteLater()  # Qt leaves textures to whoever asked for them
        self._former, self._texture = self._texture, window.createTextureFromImage(image)
        for step in self._steps:
            step.material.setTexture(self._texture)
            step.node.markDirty(QSGNode.DirtyStateBit.DirtyMaterial)

    def lay_out(self, strips: Strips, places: Sequence[QRect], sheet: QSize) -> None:
        """From now on draw these strips; `places` tells where in the `sheet` each has its picture."""
        self._strips = strips
        pairs = zip(strips.first.tolist(), strips.slices.tolist(), strict=True)
        self._triangles = [strip_triangles(2 * first, slices) for first, slices in pairs]
        rows = []
        for place, slices in zip(places, strips.slices.tolist(), strict=True):
            across = np.linspace(place.left(), place.left() + place.width(), slices) / sheet.width()
            top, bottom = place.top() / sheet.height(), (place.top() + place.height()) / sheet.height()
            rows.append(np.stack([across, np.full(slices, top), across, np.full(slices, bottom)], axis=1))
        self._uv = np.concatenate(rows).astype(np.float32) if rows else np.zeros((0, 4), dtype=np.float32)

    def draw(self, laid: Laid, opacity: npt.NDArray[np.float64]) -> None:
        """The strips where they lie now, each with its opacity (0–1)."""
        across = laid.normal * np.repeat(self._strips.heights / 2, self._strips.slices)[:, None]
        vertices = np.empty((len(laid.middle), 2, 4), dtype=np.float32)
        vertices[:, 0, :2], vertices[:, 1, :2] = laid.middle - across, laid.middle + across
        vertices[:, :, 2:] = self._uv.reshape(-1, 2, 2)
        flat = vertices.reshape(-1, 4)
        bins = np.ceil(np.clip(opacity, 0.0, 1.0) * STEPS).astype(int).tolist()
        nothing = np.zeros(0, dtype=np.uint16)
        for number, step in enumerate(self._steps):
            chosen = [indices for indices, at in zip(self._triangles, bins, strict=True) if at == number + 1]
            step.fill(flat if chosen else flat[:0], np.concatenate(chosen) if chosen else nothing)


def strip_triangles(first: int, slices: int) -> Indices:
    """Triangles of a strip whose slices' two vertices each start at vertex `first`."""
    at = first + 2 * np.arange(slices - 1)
    corners: Indices = np.stack([at, at + 1, at + 2, at + 2, at + 1, at + 3], axis=1).ravel().astype(np.uint16)
    return corners
