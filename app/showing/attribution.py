"""Whose map a picture shows: told on the picture itself wherever the screen's own line is covered."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow

LINE = "attribution"  # object name of the line in the map
SEEN = 0.1  # opacity from which something covers what is below it


class Attribution:
    """`text` is "" where no map is shown."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self.text, self.covered = "", False
        self.look()

    def look(self) -> None:
        """Find out anew; costs a walk through the items on the screen."""
        line = self._window.findChild(QObject, LINE)
        shown = isinstance(line, QQuickItem) and line.isVisible() and line.window() is not None
        self.text = str(line.property("text")) if isinstance(line, QQuickItem) and shown else ""
        self.covered = False
        if isinstance(line, QQuickItem) and self.text:
            middle = line.mapToScene(QPointF(line.width() / 2, line.height() / 2))
            top = _topmost(self._window.contentItem(), middle)
            self.covered = top is not None and top is not line and not _is_below(top, line)

    def mark(self, picture: QImage) -> QImage:
        """The picture, with the line in its lower right corner where the screen does not show it."""
        if not self.text or not self.covered:
            return picture
        ratio = picture.devicePixelRatio()
        width, height = picture.width() / ratio, picture.height() / ratio
        painter = QPainter(picture)
        font = QFont("Inter")
        font.setPixelSize(max(11, round(height / 60)))
        painter.setFont(font)
        need = painter.fontMetrics().horizontalAdvance(self.text) + font.pixelSize()
        box = QRectF(width - need, height - 1.6 * font.pixelSize(), need, 1.6 * font.pixelSize())
        painter.fillRect(box, QColor(0, 0, 0, 150))
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text)
        painter.end()
        return picture


def _topmost(item: QQuickItem, scene: QPointF) -> QQuickItem | None:
    """What is painted last at a place, of everything that paints."""
    if not item.isVisible() or item.opacity() < SEEN:
        return None
    painted = sorted(item.childItems(), key=QQuickItem.z)  # in this order; of one z, as they are written
    for child in painted[::-1]:
        if (found := _topmost(child, scene)) is not None:
            return found
    paints = bool(item.flags() & QQuickItem.Flag.ItemHasContents)
    return item if paints and item.contains(item.mapFromScene(scene)) else None


def _is_below(item: QQuickItem, line: QQuickItem) -> bool:
    """Whether an item is of the map itself, which draws around its line and not over it."""
    above = line.parentItem()
    while item is not None:
        if item is above:
            return True
        item = item.parentItem()
    return False
