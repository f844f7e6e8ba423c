"""Where the wizard works; it says so where this study has none."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.console.desk import Desk
from app.console.wizard_pane import WizardPane


class WizardTab(QWidget):
    """Made of a pane as soon as the rig has told what a wizard may call and say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pane: WizardPane | None = None
        self._known: tuple[Any, Any] | None = None
        self._none = QLabel("The cockpit has not told yet what a wizard may do.")
        self._none.setObjectName("dim")
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._none)

    @property
    def pane(self) -> WizardPane | None:
        """Where the wizard works, once it is there."""
        return self._pane

    def take_hello(self, hello: Mapping[str, Any]) -> None:
        """What a wizard may call, and the lines they say."""
        known = (hello.get("tools"), hello.get("lines"))
        if known == self._known or known[0] is None:
            return
        self._known = known
        if self._pane is not None:
            self._rows.removeWidget(self._pane)
            self._pane.deleteLater()
        self._none.hide()
        self._pane = WizardPane(self._desk.pass_on, hello["tools"], hello.get("lines") or {})
        self._rows.addWidget(self._pane)

    def rest(self) -> None:
        """What waited was of another session."""
        self.take({"kind": "draft", "over": ""})

    def take(self, message: dict[str, Any]) -> None:
        """A draft, or how the session stands."""
        if self._pane is not None:
            self._pane.take(message)
