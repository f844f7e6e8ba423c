"""The journal as it is written, filtered by kind and by words; it stays at the end unless one has scrolled up."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from app.console import look
from app.console.journal_rows import COLOUR, TIME, WORDS, JournalRows
from app.console.journal_words import COLOURS, GROUPS
from app.study.record.frame import Record

_LEFT, _AROUND = 76, 6  # pixels
_WRAP = Qt.TextFlag.TextWordWrap


class Row(QStyledItemDelegate):
    """Time, a line in the kind's colour, and the words, wrapped as far as the list is wide."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view, self._plain, self._small = view, look.font(13), look.font(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: as high as its words."""
        wide = self._view.viewport().width()
        room = QRect(0, 0, max(80, wide - _LEFT - 8), 10_000)
        high = option.fontMetrics.boundingRect(room, _WRAP, str(index.data(WORDS))).height()
        return QSize(wide, high + 2 * _AROUND)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: as described."""
        box: QRect = option.rect
        painter.setFont(self._small)
        painter.setPen(QColor(look.FAINT))
        painter.drawText(QRect(box.left(), box.top() + _AROUND, 54, 18), Qt.AlignmentFlag.AlignRight, index.data(TIME))
        painter.fillRect(QRect(box.left() + 63, box.top() + _AROUND, 3, box.height() - 2 * _AROUND), index.data(COLOUR))
        painter.setFont(self._plain)
        painter.setPen(QColor(look.TEXT))
        room = box.adjusted(_LEFT, _AROUND, -8, -_AROUND)
        painter.drawText(room, _WRAP, index.data(WORDS))


class JournalPane(QFrame):
    """`take` adds a record."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.rows = JournalRows()
        self._list = QListView()
        self._list.setModel(self.rows)
        self._list.setItemDelegate(Row(self._list))
        self._list.setFont(look.font(13))
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Only with these words")
        self.filter.setClearButtonEnabled(True)
        self.filter.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.filter.returnPressed.connect(lambda: self.window().setFocus())
        self.filter.textChanged.connect(self._sift)
        self.kinds: dict[str, QPushButton] = {}
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for name in GROUPS:
            chip = self.kinds[name] = QPushButton(name)
            chip.setCheckable(True)
            chip.setChecked(name != "Touch")
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setStyleSheet(
                f"QPushButton {{ padding: 6px 4px; }} QPushButton:checked {{ border-color: {COLOURS[name]}; }}"
                f"QPushButton:!checked {{ color: {look.FAINT}; }}"
            )
            chip.toggled.connect(self._sift)
            chips.addWidget(chip, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 4, 8)
        rows.setSpacing(8)
        for layout in (chips,):
            layout.setContentsMargins(0, 0, 8, 0)
            rows.addLayout(layout)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 8, 0)
        line.addWidget(self.filter)
        rows.addLayout(line)
        rows.addWidget(self._list, 1)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(60)
        self._follow.timeout.connect(self._list.scrollToBottom)
        self._at_end = True
        bar = self._list.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(lambda: self._follow.start() if self._at_end else None)
        self._sift()

    def take(self, record: Record) -> None:
        """Another record."""
        if self.rows.take(record) and self._at_end:
            self._follow.start()

    def clear(self) -> None:
        """Another session begins."""
        self.rows.clear()

    def _scrolled(self, value: int) -> None:
        self._at_end = value >= self._list.verticalScrollBar().maximum() - 40

    def _sift(self) -> None:
        chosen = {name for name, chip in self.kinds.items() if chip.isChecked()}
        self.rows.sift(chosen, self.filter.text())
        self._follow.start()
