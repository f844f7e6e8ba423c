"""The wizard's pane as a process of its own: `python -m tests.wizard_console FOLDER`, worked by lines on its input.

`keys Ctrl+Return` presses a key, `type words` writes where the focus is, `tick N` takes a call's tick away,
`change N` opens a drafted call's form, `note` and `leave` go to another part of the console and from it,
`show` prints what is seen as JSON.
"""

import json
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.car.catalogue import catalogue
from app.console.desk import Desk
from app.console.look import dress
from app.console.wizard_pane import WizardPane
from app.study.rig.link import DeskEnd
from app.study.wizard.lines import read_lines


class Worked(QObject):
    """Does on this thread what was asked for on standard input."""

    asked = Signal(str)

    def __init__(self, pane: WizardPane, beside: QLineEdit, sent: list[dict[str, Any]]) -> None:
        super().__init__()
        self.pane, self._beside, self._sent = pane, beside, sent
        self._notes: list[str] = []
        self._stops = 0
        beside.returnPressed.connect(lambda: self._notes.append(beside.text()))
        QShortcut(QKeySequence("Escape"), beside.window()).activated.connect(self._stop)
        self.asked.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def _stop(self) -> None:
        self._stops += 1

    def _do(self, line: str) -> None:
        what, _, rest = line.partition(" ")
        target = QApplication.focusWidget() or self.pane
        draft = self.pane.draft
        match what:
            case "keys":
                combination = QKeySequence(rest)[0]
                QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            case "type":
                QTest.keyClicks(target, rest)
            case "tick":
                draft.calls.item(int(rest)).setCheckState(Qt.CheckState.Unchecked)
            case "change":
                draft.calls.itemDoubleClicked.emit(draft.calls.item(int(rest)))
            case "note":
                self._beside.setFocus()
            case "leave":
                self._beside.clearFocus()
            case "show":
                focus = type(QApplication.focusWidget()).__name__
                told: dict[str, Any] = {
                    "said": draft.said.text(),
                    "words": draft.words.toPlainText(),
                    "left": draft.bar.left,
                }
                waits = self.pane.passing.isEnabled()
                told |= {"waits": waits, "focus": focus, "sent": self._sent, "notes": self._notes, "stops": self._stops}
                print(json.dumps(told), flush=True)
            case _:
                QApplication.exit(0)


def main(folder: Path) -> int:
    """Follow the rig of a folder until the input ends."""
    application = QApplication(sys.argv[:1])
    dress(application)
    assert catalogue()
    tools = json.loads((folder / "tools.json").read_text(encoding="utf-8"))
    lines = read_lines(folder / "lines.yaml").model_dump(mode="json")
    desk = Desk(lambda received, presence: DeskEnd(received, presence, folder))
    sent: list[dict[str, Any]] = []

    def send(message: dict[str, Any]) -> None:
        sent.append(message)
        desk.pass_on(message)

    pane = WizardPane(send, tools, lines)
    desk.told.connect(pane.take)
    desk.state.connect(pane.take)
    window, beside = QWidget(), QLineEdit()
    beside.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    rows = QVBoxLayout(window)
    rows.addWidget(beside)
    rows.addWidget(pane)
    window.resize(640, 660)
    window.show()
    window.activateWindow()
    worked = Worked(pane, beside, sent)

    def read() -> None:
        for line in sys.stdin:
            worked.asked.emit(line.rstrip("\n"))
        worked.asked.emit("end")

    threading.Thread(target=read, daemon=True).start()
    status = application.exec()
    desk.close()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
