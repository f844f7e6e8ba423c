"""A dial with its value in the middle: turned by mouse, wheel or arrow keys; a double click turns it off."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDial, QSizePolicy

from app.console import look

_FROM, _SPAN = 225, 270  # degrees


class Dial(QDial):
    """0 to `most` in steps of `step`; `words` puts a value into words. Emits valueChanged in steps."""

    def __init__(self, name: str, most: float, step: float, words: Callable[[float], str]) -> None:
        super().__init__()
        self._name, self._step, self._words = name, step, words
        self.setRange(0, round(most / step))
        self.setSingleStep(1)
        self.setPageStep(max(1, round(most / step / 10)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip("Turn it; a double click turns it off.")

    @property
    def amount(self) -> float:
        """Where it stands, in its unit."""
        return self.value() * self._step

    @amount.setter
    def amount(self, amount: float) -> None:
        self.setValue(round(amount / self._step))

    def sizeHint(self) -> QSize:
        """Qt: room for arc and name."""
        return QSize(96, 118)

    def minimumSizeHint(self) -> QSize:
        """Qt: as the hint."""
        return self.sizeHint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: off."""
        self.setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: an arc as far as the value goes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height() - 26) - 10
        box = QRectF((self.width() - side) / 2, 5, side, side)
        painter.setPen(QPen(QColor(look.HOVER), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(box, _FROM * 16, -_SPAN * 16)
        if self.value():
            part = _SPAN * self.value() / self.maximum()
            painter.setPen(QPen(QColor(look.AMBER), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(box, _FROM * 16, -round(part * 16))
        painter.setPen(QColor(look.TEXT if self.value() else look.DIM))
        painter.setFont(look.font(15, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words(self.amount))
        painter.setPen(QColor(look.DIM if not self.hasFocus() else look.TEXT))
        painter.setFont(look.font(13, 500))
        painter.drawText(QRectF(0, self.height() - 24, self.width(), 22), Qt.AlignmentFlag.AlignCenter, self._name)
