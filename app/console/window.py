"""The console's window: the participant's view and the row of actions to the left, what is read to the right."""

import math
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from app.console import look
from app.console.actions import Actions
from app.console.desk import Desk
from app.console.faults_pane import FaultsPane
from app.console.journal_pane import JournalPane
from app.console.plots_pane import PlotsPane
from app.console.tasks_pane import TasksPane
from app.console.top_bar import TopBar
from app.console.view_pane import ViewPane
from app.console.wizard_tab import WizardTab

SMALLEST = (1180, 700)
LOST = "The cockpit is away and comes back by itself. Marks and notes wait.\nAfter a power cut: study run … --resume"
OVER = "The session is over, and its cockpit has left.\nThe next participant's is followed as soon as it is there."


class ConsoleWindow(QWidget):
    """`waits`: what is said while no cockpit is there."""

    def __init__(self, desk: Desk, waits: str) -> None:
        super().__init__()
        self.setObjectName("console")
        self.setWindowTitle("Meridian console")
        self._desk, self._waits = desk, waits
        self._over = False
        self.bar, self.view, self.row = TopBar(desk), ViewPane(), Actions(desk)
        self.tasks, self.journal = TasksPane(desk), JournalPane()
        self.plots, self.faults, self.wizard = PlotsPane(desk), FaultsPane(desk), WizardTab(desk)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for pane, name in ((self.journal, "Journal"), (self.wizard, "Wizard"), (self.faults, "Faults")):
            self.tabs.addTab(pane, name)
        self.tabs.currentChanged.connect(lambda: self.tasks.make_room(self.tabs.currentWidget() is self.wizard))
        self._lay_out()
        desk.present.connect(self._present)
        desk.hello.connect(self._hello)
        desk.state.connect(self._state)
        desk.record.connect(self.journal.take)
        desk.record.connect(self.plots.take_record)
        desk.view.connect(self.view.take)
        desk.plots.connect(self.plots.take)
        desk.told.connect(self._told)
        desk.begun_anew.connect(self._begun_anew)
        self.view.away(waits)
        self.setMinimumSize(*SMALLEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # single keys act from the first moment; no field has them unasked
        QApplication.instance().focusChanged.connect(self._keep_keys)  # type: ignore[union-attr]

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(look.GAP)
        left.addWidget(self.view, 5)
        left.addWidget(self.row)
        left.addWidget(self.plots, 4)
        right = QVBoxLayout()
        right.setSpacing(look.GAP)
        right.addWidget(self.tasks)
        right.addWidget(self.tabs, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 12, 14, 14)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(look.GAP)
        grid.addWidget(self.bar, 0, 0, 1, 2)
        grid.addLayout(left, 1, 0)
        grid.addLayout(right, 1, 1)
        grid.setColumnStretch(0, 64)
        grid.setColumnStretch(1, 36)
        grid.setRowStretch(1, 1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: the session goes on without the console."""
        self._desk.close()
        super().closeEvent(event)

    def _keep_keys(self, before: QWidget | None, now: QWidget | None) -> None:
        """A field that was left gives the keys back to the window, not to the field after it."""
        if now is None and self.isActiveWindow():
            self.setFocus()

    def _present(self, there: bool) -> None:
        self.row.here(there)
        if there:
            self.bar.here()
        else:
            self.bar.away("The cockpit is away")
            self.view.away(OVER if self._over else LOST if self.view.seen else self._waits)
            self.wizard.rest()

    def _hello(self, hello: dict[str, Any]) -> None:
        self.bar.take_hello(hello)
        self.wizard.take_hello(hello)
        self.setWindowTitle(f"Meridian console · {hello['session'] or hello['study']}")

    def _state(self, state: dict[str, Any]) -> None:
        self._over = bool(state["over"])
        for part in (self.bar, self.row, self.tasks, self.faults, self.wizard):
            part.take(state)
        active = math.fsum(name != "seed" for name in state["faults"])
        self.tabs.setTabText(2, f"Faults · {active:.0f}" if active else "Faults")

    def _told(self, message: dict[str, Any]) -> None:
        if message["kind"] == "refused":
            self.row.refused(message["why"])
            return
        self.wizard.take(message)
        if message["kind"] == "draft" and "over" not in message and not isinstance(self.focusWidget(), QLineEdit):
            self.tabs.setCurrentWidget(self.wizard)

    def _begun_anew(self) -> None:
        self.journal.clear()
        self.plots.clear_values()
        self.wizard.rest()


def waiting_words(folder: Path) -> str:
    """What to do where no cockpit runs."""
    return f"No cockpit runs for this study. It is followed as soon as this does:\npython main.py study run {folder}"
