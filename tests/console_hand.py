"""A console led by a test, in a process of its own: `python -m tests.console_hand STUDY`, or SECRET AT… for a lab.

Each line it reads is a Python expression with `window`, `key` and `shown` in sight; it prints its value as JSON.
"""

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from app.console.run import console
from app.study.rig.far_desk import DeskEnd
from app.study.rig.lab import Lab
from app.study.rig.lab_secret import read_secret


class Hand(QObject):
    """Does on the console's thread what is read on another."""

    read = Signal(str)

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.window = window
        self.read.connect(self._do)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.read.emit(line.strip())
        os._exit(0)

    def _do(self, line: str) -> None:
        own = {"key": self.key, "shown": self.shown, "clipped": self.clipped, "rows": self.rows}
        try:
            said = eval(line, own | {"window": self.window})
        except Exception as error:
            said = f"{type(error).__name__}: {error}"
        print(json.dumps(said, default=str), flush=True)

    def key(self, *keys: str) -> None:
        """Press keys, as a facilitator does."""
        self.window.raise_()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window, 120_000)
        for name in keys:
            where = QApplication.focusWidget() or self.window
            if len(name) > 1 and not hasattr(Qt.Key, f"Key_{name}"):
                QTest.keyClicks(where, name)
            else:
                QTest.keyClick(where, getattr(Qt.Key, f"Key_{name}"))

    def rows(self) -> list[str]:
        """The journal as it is shown."""
        rows = self.window.journal.rows
        return [rows.data(rows.index(row), Qt.ItemDataRole.DisplayRole) for row in range(rows.rowCount())]

    def shown(self) -> dict[str, Any]:
        """What a facilitator reads at the top."""
        bar = self.window.bar
        words = {"who": bar._who, "step": bar._step, "recording": bar.recording, "driving": bar.driving}
        told = {name: label.text() for name, label in words.items()}
        row = self.window.row
        return told | {"pass": row.passed.isEnabled(), "told": row.told.text(), "view": self.window.view._note}

    def clipped(self, wide: int, high: int) -> list[str]:
        """The texts that have too little room in a window of this size."""
        self.window.resize(wide, high)
        found = []
        for tab in range(self.window.tabs.count()):
            self.window.tabs.setCurrentIndex(tab)
            QApplication.processEvents()
            for widget in self.window.findChildren(QWidget):
                if widget.isVisible() and _too_small(widget):
                    found.append(f"{type(widget).__name__} {_text(widget)!r} {widget.width()}x{widget.height()}")
        size = (self.window.width(), self.window.height())
        return found if size == (wide, high) else [f"the window is {size}"]


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


def _too_small(widget: QWidget) -> bool:
    if not isinstance(widget, QLabel | QAbstractButton) or not _text(widget):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    hint = widget.minimumSizeHint()
    return hint.width() > widget.width() + 1 or hint.height() > widget.height() + 1


def main(first: Path, places: list[str]) -> int:
    """The console of a study, or of the rigs at these places, for which `first` is the lab's secret."""
    if not places:
        return console(first, opened=Hand)
    lab = Lab("ux", read_secret(first))
    return console(Path(), lambda received, presence: DeskEnd(received, presence, lab, "", places), "away", Hand)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
