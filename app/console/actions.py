"""One row of actions: what a facilitator does most, in the order of the left hand's keys, and the note beneath it."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.console import look
from app.console.buttons import ActionButton
from app.console.desk import Desk


class NoteLine(QLineEdit):
    """Enter keeps what was written, Escape leaves it for later; either way the keys are the row's again."""

    written = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Qt: Escape is this line's own while it is written in, and not the first half of an emergency stop."""
        mine = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if mine and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: as described."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if words := self.text().strip():
                self.written.emit(words)
            self.clear()
            self.window().setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.window().setFocus()
        else:
            super().keyPressEvent(event)


class Actions(QWidget):
    """Follows `state`: what does not fit the step cannot be pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._state = desk, dict[str, Any]()
        self.start = ActionButton("Start", "A", look.BLUE)
        self.passed = ActionButton("Pass", "S", look.GREEN)
        self.failed = ActionButton("Fail", "D", look.RED)
        self.skipped = ActionButton("Skip", "F", look.DIM)
        self.mark = ActionButton("Mark", "Space", look.AMBER)
        self.note = ActionButton("Note", "G", look.VIOLET)
        self.still = ActionButton("Stand still", "X", look.BLUE)
        self.stop = ActionButton("STOP", "Esc, Esc", look.RED, "Esc Esc", solid=True)
        self.stop.setToolTip("Silence, the car stands, the session is over; what was recorded stays.")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.start, self.passed, self.failed, self.skipped, self.mark, self.note):
            row.addWidget(button, 1)
        row.addSpacing(12)
        row.addWidget(self.still, 1)
        row.addSpacing(12)
        row.addWidget(self.stop, 1)
        self.line = NoteLine()
        self.line.setPlaceholderText("G: a note for the journal, or for how the task ends · Enter keeps it")
        self.line.setFixedHeight(38)
        self.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.line.written.connect(lambda words: self._said(desk.send("note", words=words)))
        self.told = QLabel()
        self.told.setStyleSheet(f"color: {look.AMBER}")
        self.told.setWordWrap(True)
        self.told.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(row)
        rows.addWidget(self.line)
        rows.addWidget(self.told)
        for button, how in ((self.start, "started"), (self.passed, "passed")):
            button.clicked.connect(lambda checked=False, how=how: self._end(how))
        for button, how in ((self.failed, "failed"), (self.skipped, "skipped")):
            button.clicked.connect(lambda checked=False, how=how: self._end(how))
        self.mark.clicked.connect(self._mark)
        self.note.clicked.connect(self.line.setFocus)
        self.still.clicked.connect(self._stand)
        self.stop.clicked.connect(lambda: self._said(desk.send("stop")))
        self._fit()

    def take(self, state: dict[str, Any]) -> None:
        """How the session stands."""
        self._state = state
        self._fit()

    def here(self, present: bool) -> None:
        """Whether the cockpit is there."""
        if not present:
            self._state = {}
        self._fit()

    def refused(self, why: str) -> None:
        """Say why something was not done, until the next press."""
        self.told.setText(why)
        self.told.setVisible(bool(why))

    def _fit(self) -> None:
        state = self._state
        runs = bool(state) and not state["over"]
        task = runs and state["what"] == "task"
        for button in (self.start, self.passed, self.failed, self.skipped):
            button.setEnabled(task)
        self.stop.setEnabled(runs)
        self.still.setEnabled(bool(state))
        self.still.setText("Drive on" if state and state["driving"]["still"] else "Stand still")

    def _end(self, how: str) -> None:
        """The words in the line, if there are some, go along."""
        note = "" if how == "started" else self.line.text().strip()
        if note:
            self.line.clear()
        self._said(self._desk.send("task", how=how, note=note))

    def _mark(self) -> None:
        self._said(self._desk.send("mark", words=self.line.text().strip() or "mark"))
        self.line.clear()

    def _stand(self) -> None:
        self._said(self._desk.send("driving", still=not self._state["driving"]["still"]))

    def _said(self, sent: bool) -> None:
        self.refused("" if sent else "The cockpit is away: this was not done.")
