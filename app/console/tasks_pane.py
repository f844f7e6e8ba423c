"""The participant's tasks in their order: what is told now, what came of the others, and who comes next."""

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.console import look
from app.console.desk import Desk
from app.console.journal_words import ASKED

COLOURS = {"passed": look.GREEN, "failed": look.RED, "timeout": look.RED, "skipped": look.FAINT}
WORDS = {"passed": "passed", "failed": "failed", "timeout": "out of time", "skipped": "skipped"}
ROW = 30


class TaskList(QWidget):
    """One line for each task: a dot, its name, what came of it."""

    def __init__(self) -> None:
        super().__init__()
        self._tasks: list[dict[str, Any]] = []
        self._now = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tasks(self, tasks: list[dict[str, Any]], now: str) -> None:
        """These, of which one runs."""
        self._tasks, self._now = tasks, now
        self.updateGeometry()
        self.update()

    @property
    def count(self) -> int:
        """How many tasks there are."""
        return len(self._tasks)

    @property
    def runs(self) -> bool:
        """Whether one of them runs."""
        return bool(self._now)

    def place(self) -> int:
        """Where the one that runs lies, in pixels from the top."""
        return next((ROW * row for row, task in enumerate(self._tasks) if task["task"] == self._now), 0)

    def sizeHint(self) -> QSize:
        """Qt: all lines."""
        return QSize(240, max(1, len(self._tasks)) * ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: as described."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for row, task in enumerate(self._tasks):
            box = QRectF(0, row * ROW, self.width(), ROW)
            now, outcome = task["task"] == self._now, task["outcome"]
            if now:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(look.HOVER))
                painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 8, 8)
            colour = QColor(COLOURS.get(outcome, look.BLUE if now else look.LINE))
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(colour if outcome or now else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(12, box.center().y() - 4.5, 9, 9))
            painter.setPen(QColor(look.TEXT if now else look.DIM))
            painter.setFont(look.font(14, 600 if now else 400))
            words = WORDS.get(outcome, "now" if now else "")
            room = painter.fontMetrics().horizontalAdvance(words) + 12
            name = painter.fontMetrics().elidedText(
                _name(task), Qt.TextElideMode.ElideRight, int(box.width() - 44 - room)
            )
            painter.drawText(box.adjusted(32, 0, -room, 0), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(colour if outcome or now else QColor(look.DIM))
            painter.drawText(box.adjusted(0, 0, -12, 0), right, words)


class TasksPane(QFrame):
    """Follows `state`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._few = False
        self.tell = QLabel("Nothing yet.")
        self.tell.setWordWrap(True)
        self.tell.setFont(look.font(16, 500))
        heading = QLabel("What the participant is told")
        heading.setObjectName("heading")
        self._list, self._scroll = TaskList(), QScrollArea()
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._scroll.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        self._scroll.setFixedHeight(0)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._next = NextParticipant(desk)
        desk.present.connect(self._next.setEnabled)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(6)
        rows.addWidget(heading)
        rows.addWidget(self.tell)
        rows.addSpacing(4)
        rows.addWidget(self._scroll)
        rows.addWidget(self._next)

    def _room(self) -> int:
        """How many tasks are in sight at once."""
        return 10 if self.window().height() >= 960 else 2 if self._few else 6

    def make_room(self, wanted: bool) -> None:
        """Show only the task that runs and the next one where the window is low, or as many as usual again."""
        self._few = wanted
        self._fit()

    def _fit(self) -> None:
        self._scroll.setFixedHeight(min(self._list.count, self._room()) * ROW)
        if self._list.runs:
            below = 0 if self._few else ROW
            self._scroll.ensureVisible(0, self._list.place() + (2 * ROW if self._few else ROW), 0, below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a higher window has room for more tasks."""
        super().resizeEvent(event)
        self._fit()

    def take(self, state: dict[str, Any]) -> None:
        """How the session stands."""
        told = {"consent": "The consent, and whether they may be heard.", "thanks": "That this was all, and thanks."}
        words = state["tell"] or told.get(state["what"], f"Questions: {ASKED.get(state['asked'], state['asked'])}.")
        self.tell.setText("The session is over." if state["over"] and state["what"] != "thanks" else words)
        now = "" if state["over"] else state["task"]
        self._list.show_tasks(state["tasks"], now)
        self._fit()
        self._next.setVisible(state["over"])
        self._next.suggest(state["participant"] + 1)


class NextParticipant(QWidget):
    """Lets another participant begin once a session is over."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._suggested = desk, 0
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 0, 0)
        line.setSpacing(8)
        self.number = QSpinBox()
        self.number.setRange(1, 999)
        self.number.setPrefix("P")
        self.number.setFixedSize(84, 44)
        self.number.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.begin, self.again = QPushButton("Begin"), QPushButton("One more run")
        self.again.setToolTip("For a participant who has had a session.")
        for button in (self.begin, self.again):
            button.setFixedHeight(44)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        label = QLabel("Next")
        label.setObjectName("heading")
        for widget in (label, self.number, self.begin, self.again):
            line.addWidget(widget)
        line.addStretch(1)
        self.begin.clicked.connect(lambda: desk.send("begin", participant=self.number.value(), again=False))
        self.again.clicked.connect(lambda: desk.send("begin", participant=self.number.value(), again=True))
        self.hide()

    def suggest(self, number: int) -> None:
        """This participant comes next, unless another was chosen."""
        if number != self._suggested:
            self._suggested = number
            self.number.setValue(number)


def _name(task: dict[str, Any]) -> str:
    condition = task["task"].rpartition("/")[0]
    return f"{task['title']} · {condition}" if condition else str(task["title"])
