"""Signs as image nodes, for the software backend, which draws no geometry: words stand straight along their road."""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QMatrix4x4
from PySide6.QtQuick import QQuickWindow, QSGNode, QSGOpacityNode, QSGSimpleTextureNode, QSGTexture, QSGTransformNode

from app.maps.drawing.sign_paths import Laid, Strips

LEVEL = math.radians(0.6)  # what leans less is drawn level, which is much quicker


class _Sprite:
    """One picture: faded, turned around its middle."""

    def __init__(self) -> None:
        self.top, self.turn = QSGOpacityNode(), QSGTransformNode()
        self.image = QSGSimpleTextureNode()
        self.image.setFiltering(QSGTexture.Filtering.Linear)
        self.top.appendChildNode(self.turn)
        self.turn.appendChildNode(self.image)


class SignSprites:
    """The nodes; everything Qt borrows is kept here. Offers what SignNodes offers."""

    def __init__(self) -> None:
        self.root = QSGNode()
        self._texture: QSGTexture | None = None
        self._former: QSGTexture | None = None
        self._sprites: list[_Sprite] = []
        self._strips = Strips([])

    def wear(self, window: QQuickWindow, image: QImage) -> None:
        """Take the pictures from this image."""
        if self._former is not None:
            self._former.deleteLater()  # Qt leaves textures to whoever asked for them
        self._former, self._texture = self._texture, window.createTextureFromImage(image)
        for sprite in self._sprites:
            sprite.image.setTexture(self._texture)

    def lay_out(self, strips: Strips, places: Sequence[QRect], sheet: QSize) -> None:
        """From now on draw these strips; `places` tells where in the sheet each has its picture."""
        assert self._texture is not None
        self._strips = strips
        while len(self._sprites) < len(places):
            sprite = _Sprite()
            sprite.image.setTexture(self._texture)
            self._sprites.append(sprite)
            self.root.appendChildNode(sprite.top)
        for number, place in enumerate(places):
            sprite, strip = self._sprites[number], strips.strips[number]
            sprite.image.setSourceRect(QRectF(place))
            sprite.image.setRect(QRectF(-strip.width / 2, -strip.height / 2, strip.width, strip.height))
        for sprite in self._sprites[len(places) :]:
            sprite.top.setOpacity(0.0)

    def draw(self, laid: Laid, opacity: npt.NDArray[np.float64]) -> None:
        """The strips where they lie now, each with its opacity (0–1)."""
        if not len(laid.first):
            return
        ends = np.concatenate([laid.first[1:], [len(laid.middle)]]).astype(int) - 1
        middle = (laid.middle[laid.first] + laid.middle[ends]) / 2
        along = laid.middle[ends] - laid.middle[laid.first]
        turns = np.arctan2(along[:, 1], along[:, 0])
        for number, shown in enumerate(opacity.tolist()):
            sprite = self._sprites[number]
            sprite.top.setOpacity(shown)
            if shown > 0.0:
                matrix = QMatrix4x4()
                level = abs(float(turns[number])) < LEVEL
                x, y = (float(value) for value in middle[number])
                strip = self._strips.strips[number]
                if level:  # on whole pixels
                    x, y = round(x - strip.width / 2) + strip.width / 2, round(y - strip.height / 2) + strip.height / 2
                matrix.translate(x, y)
                if not level:
                    matrix.rotate(math.degrees(float(turns[number])), 0.0, 0.0, 1.0)
                sprite.turn.setMatrix(matrix)
