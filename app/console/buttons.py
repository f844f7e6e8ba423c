"""Large buttons that show their key: pressed with one finger or one key, never focused, never in doubt."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.console import look

HEIGHT, NARROWEST = 84, 84
_CAP = 22.0
_SEEN_MS = 120


class ActionButton(QAbstractButton):
    """`keys` presses it from anywhere in the window but a text field; `cap` is what stands on its key."""

    def __init__(self, words: str, keys: str, colour: str = look.TEXT, cap: str = "", *, solid: bool = False) -> None:
        super().__init__()
        self.setText(words)
        self._cap, self._colour, self._solid = cap or keys, QColor(colour), solid
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._shortcut = QShortcut(QKeySequence(keys), self)
        self._shortcut.setAutoRepeat(False)
        self._shortcut.activated.connect(self._keyed)

    def _keyed(self) -> None:
        """Pressed by its key: it acts at once, and is seen down for a moment."""
        self.click()
        self.setDown(True)
        QTimer.singleShot(_SEEN_MS, self, lambda: self.setDown(False))

    def sizeHint(self) -> QSize:
        """Qt: wide enough for its words."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 24
        return QSize(max(NARROWEST, wide), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: as the hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a key above its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        colour = self._colour if self.isEnabled() else QColor(look.FAINT)
        ground = QColor(look.PANEL if not self.isEnabled() else look.HOVER if self.underMouse() else look.RAISED)
        edge = QColor(look.LINE)
        if self._solid and self.isEnabled():
            ground = colour.lighter(112) if self.underMouse() else colour
            edge = ground
        if self.isChecked():
            edge = colour
        if self.isDown():
            ground = ground.darker(125)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, look.RADIUS, look.RADIUS)
        ink = QColor(look.BACK) if self._solid and self.isEnabled() else colour
        self._paint_key(painter, ink)
        painter.setFont(look.font(15, 600))
        painter.setPen(ink if self._solid or not self.isEnabled() else QColor(look.TEXT))
        painter.drawText(QRectF(0, 44, self.width(), 30), Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_key(self, painter: QPainter, ink: QColor) -> None:
        """The key as it stands on the keyboard."""
        painter.setFont(look.font(12, 600))
        wide = max(_CAP, painter.fontMetrics().horizontalAdvance(self._cap) + 14)
        cap = QRectF(self.width() / 2 - wide / 2, 14, wide, _CAP)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 5, 5)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._cap)


class Switch(QAbstractButton):
    """On or off, seen from afar."""

    def __init__(self, colour: str = look.BLUE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(58, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a knob to the left or to the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = box.height() / 2
        painter.setPen(QPen(self._colour if self.isChecked() else QColor(look.FAINT), 1.2))
        painter.setBrush(self._colour.darker(260) if self.isChecked() else QColor(look.RAISED))
        painter.drawRoundedRect(box, radius, radius)
        at = box.right() - radius if self.isChecked() else box.left() + radius
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour if self.isChecked() else QColor(look.DIM))
        painter.drawEllipse(QPointF(at, box.center().y()), radius - 4, radius - 4)
