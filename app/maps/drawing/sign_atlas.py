"""Pictures of signs side by side in one large picture, so that all are drawn at once."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter

WIDTH, HEIGHT, TALLEST = 1024, 512, 1024
EDGE = 1  # empty pixels around each picture


class SignAtlas:
    """Rows of pictures, filled from the top; `edition` grows whenever the picture has changed."""

    def __init__(self) -> None:
        self.image = _empty(HEIGHT)
        self.places: dict[str, QRect] = {}
        self.edition = 0
        self._x = self._y = self._row = 0

    def put(self, key: str, picture: QImage) -> bool:
        """Add a picture under a key; False when there is no room left."""
        width, height = picture.width() + 2 * EDGE, picture.height() + 2 * EDGE
        if width > WIDTH:
            picture = picture.scaledToWidth(WIDTH - 2 * EDGE, Qt.TransformationMode.SmoothTransformation)
            width, height = WIDTH, picture.height() + 2 * EDGE
        if self._x + width > WIDTH:
            self._x, self._y, self._row = 0, self._y + self._row, 0
        if self._y + height > self.image.height() and not self._grow(self._y + height):
            return False
        picture.setDevicePixelRatio(1.0)
        painter = QPainter(self.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(QPoint(self._x + EDGE, self._y + EDGE), picture)
        painter.end()
        self.places[key] = QRect(self._x + EDGE, self._y + EDGE, picture.width(), picture.height())
        self._x, self._row = self._x + width, max(self._row, height)
        self.edition += 1
        return True

    def _grow(self, needed: int) -> bool:
        height = self.image.height()
        while height < needed:
            height *= 2
        if height > TALLEST:
            return False
        larger = _empty(height)
        painter = QPainter(larger)
        painter.drawImage(0, 0, self.image)
        painter.end()
        self.image = larger
        return True


def _empty(height: int) -> QImage:
    image = QImage(WIDTH, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
