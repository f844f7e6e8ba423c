"""Chooses any signal of the car by a part of its name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from app.console import look


class SignalChoice(QLineEdit):
    """Shows the chosen name, its end where there is little room, until one types."""

    chosen = Signal(str)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._name, self._known = "", {name.casefold(): name for name in names}
        self.setPlaceholderText("A part of a signal's name")
        self.setFont(look.font(12))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        completer = QCompleter(list(names), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if (popup := completer.popup()) is not None:
            popup.setMinimumWidth(520)
        self.setCompleter(completer)
        completer.activated.connect(self._take)
        self.returnPressed.connect(self._taken)

    def show_name(self, name: str) -> None:
        """This one is shown."""
        self._name = name
        self.setToolTip(f"{name} · click to plot another signal")
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: what was there makes room."""
        super().focusInEvent(event)
        self.clear()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: nothing was chosen, or it was."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: more or less of the name fits."""
        super().resizeEvent(event)
        if not self.hasFocus():
            self._fit()

    def _taken(self) -> None:
        """Enter takes a whole name, or the only one that fits."""
        typed = self.text().strip().casefold()
        fitting = [name for key, name in self._known.items() if typed and typed in key]
        if typed in self._known or len(fitting) == 1:
            self._take(self._known.get(typed, fitting[0]))

    def _take(self, name: str) -> None:
        self.chosen.emit(name)
        self.window().setFocus()
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 28
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideLeft, room))
