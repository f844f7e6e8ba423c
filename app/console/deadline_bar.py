"""How long a draft still waits for the wizard: a bar that runs out, and the seconds beside it."""

import time

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.console import look

HURRY = 1.5  # seconds before the end, in which it is told by colour
FRAME_MS = 33


class DeadlineBar(QWidget):
    """`wait` begins it anew; `calm` shows that nothing runs out."""

    def __init__(self) -> None:
        super().__init__()
        self._whole, self._until = 0.0, 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wait(self, seconds: float, *, anew: bool) -> None:
        """So many seconds are left; `anew`: they are the whole length of the bar."""
        if anew or seconds > self._whole:
            self._whole = max(seconds, 0.05)
        self._until = time.monotonic() + seconds
        self._timer.start()
        self.update()

    def calm(self) -> None:
        """Nothing waits."""
        self._timer.stop()
        self._whole = 0.0
        self.update()

    @property
    def left(self) -> float:
        """Seconds that are left, 0 where nothing runs."""
        return max(0.0, self._until - time.monotonic()) if self._whole else 0.0

    def sizeHint(self) -> QSize:
        """Qt: one line high."""
        return QSize(200, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the part that is left, amber where it hurries."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        words = f"{self.left:.1f} s" if self._whole else ""
        painter.setFont(look.font(12, 600))
        room = 52.0
        track = QRectF(0, self.height() / 2 - 3, self.width() - room, 6)
        painter.setBrush(QColor(look.RAISED))
        painter.drawRoundedRect(track, 3, 3)
        if not self._whole:
            return
        colour = QColor(look.AMBER if self.left < HURRY else look.BLUE)
        share = min(1.0, self.left / self._whole)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(track.x(), track.y(), max(6.0, track.width() * share), 6), 3, 3)
        painter.setPen(colour)
        where = QRectF(self.width() - room, 0, room, self.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _tick(self) -> None:
        if not self.left:
            self._timer.stop()
        self.update()
