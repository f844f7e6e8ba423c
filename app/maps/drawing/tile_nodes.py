"""Map pictures in the scene graph: one texture node each under one matrix; drawn by every backend.

Nodes are made here, for Python is not told when Qt deletes one that `QQuickWindow.createImageNode` has made, and would
take the next thing at its address for it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QMatrix4x4
from PySide6.QtQuick import QQuickWindow, QSGSimpleTextureNode, QSGTexture, QSGTransformNode

from app.maps.drawing.tile_math import Box, Tile

OVERLAP = 0.0008  # of a picture's width


class TileNodes:
    """The nodes; everything Qt borrows is kept here."""

    def __init__(self) -> None:
        self.root = QSGTransformNode()
        self._nodes: dict[Tile, tuple[QSGSimpleTextureNode, int]] = {}  # with their picture's key
        self._order: list[Tile] = []
        self._idle: list[QSGSimpleTextureNode] = []  # used again: one that takes another picture lets go of its own

    def look(self, matrix: QMatrix4x4) -> None:
        """See the pictures through this matrix (their units to pixels)."""
        self.root.setMatrix(matrix)

    def show(
        self,
        window: QQuickWindow,
        tiles: Sequence[tuple[Tile, QImage, Box]],
        origin: tuple[float, float],
        step: float,
        crisp: bool,
        soft: bool,
    ) -> None:
        """Show exactly these pictures, the later ones above. Their units are `step` metres around `origin`, rightward
        and down; `crisp` puts each on whole units, else neighbours overlap a little so that no gap shows, and `soft`
        smooths them."""
        order = [tile for tile, _, _ in tiles]
        for tile, image, box in tiles:
            if tile not in self._nodes:
                self._nodes[tile] = (self._idle.pop() if self._idle else _made(), 0)
            if self._nodes[tile][1] != image.cacheKey():
                self._nodes[tile][0].setTexture(window.createTextureFromImage(image))
                self._nodes[tile] = (self._nodes[tile][0], image.cacheKey())
            node = self._nodes[tile][0]
            left, right = (box[0] - origin[0]) / step, (box[2] - origin[0]) / step
            top, bottom = (origin[1] - box[3]) / step, (origin[1] - box[1]) / step
            if crisp:
                left, right, top, bottom = round(left), round(right), round(top), round(bottom)
            grown = 0.0 if crisp else OVERLAP * (right - left)
            node.setRect(QRectF(left - grown, top - grown, right - left + 2 * grown, bottom - top + 2 * grown))
            kind = QSGTexture.Filtering
            node.setFiltering(kind.Linear if soft and not crisp else kind.Nearest)
        if order != self._order:
            for tile in self._order:
                self.root.removeChildNode(self._nodes[tile][0])
            for tile in order:
                self.root.appendChildNode(self._nodes[tile][0])
            for tile in set(self._nodes) - set(order):
                self._idle.append(self._nodes.pop(tile)[0])
            self._order = order

    def clear(self) -> None:
        """Forget every picture."""
        for tile in self._order:
            self.root.removeChildNode(self._nodes[tile][0])
        self._idle += [node for node, _ in self._nodes.values()]
        self._nodes, self._order = {}, []


def _made() -> QSGSimpleTextureNode:
    node = QSGSimpleTextureNode()
    node.setOwnsTexture(True)
    return node
