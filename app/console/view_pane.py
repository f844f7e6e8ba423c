"""What the participant sees, as it comes, in its own shape."""

import base64
import time
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.console import look

WAITED = 3.0  # seconds after which a missing picture is told


class ViewPane(QWidget):
    """Keeps the last picture while the cockpit is away, dimmed, and says so."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._note, self._away_since = "Waiting for the cockpit …", time.monotonic()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(180)
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self.update)

    def take(self, message: dict[str, Any]) -> None:
        """A picture has come."""
        image = QImage()
        if image.loadFromData(base64.b64decode(message["jpeg"])):
            self._image, self._note = image, ""
            self._tick.stop()
            self.update()

    @property
    def seen(self) -> bool:
        """Whether a picture has come."""
        return not self._image.isNull()

    def away(self, note: str) -> None:
        """No pictures come, for this reason."""
        if not self._note:
            self._away_since = time.monotonic()
        self._note = note
        self._tick.start()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: the shape of the reference screen."""
        return QSize(960, 360)

    def hasHeightForWidth(self) -> bool:
        """Qt: it keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: of the picture, or of the reference screen."""
        if self._image.isNull():
            return round(width * 0.375)
        return round(width * self._image.height() / self._image.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the picture as large as it fits, rounded."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = self._image.size() if not self._image.isNull() else QSize(1920, 720)
        size = shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )
        path = QPainterPath()
        path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.RADIUS, look.RADIUS)
        painter.fillPath(path, QColor(look.PANEL))
        if not self._image.isNull():
            painter.save()
            painter.setClipPath(path)
            painter.drawImage(box, self._image)
            if self._note:
                painter.fillPath(path, QColor(8, 12, 20, 225))
            painter.restore()
        painter.setPen(QPen(QColor(look.AMBER if self._note and not self._image.isNull() else look.LINE), 1))
        painter.drawPath(path)
        if self._note:
            self._say(painter, box)

    def _say(self, painter: QPainter, box: QRectF) -> None:
        away = time.monotonic() - self._away_since
        painter.setPen(QColor(look.TEXT))
        painter.setFont(look.font(17, 600))
        text = self._note if away < WAITED else f"{self._note}\n{away:.0f} s"
        painter.drawText(box.adjusted(24, 0, -24, 0), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
