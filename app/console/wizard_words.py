"""Where a wizard writes: text fields whose Enter and Escape are their own, whatever else the window does with them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from app.console import look

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WizardLine(QLineEdit):
    """One line. `entered` at Enter, `moved` with −1 or 1 at the arrow keys, `left` at Escape, which leaves it."""

    def __init__(
        self,
        hint: str,
        entered: Callable[[], None],
        moved: Callable[[int], None] | None = None,
        left: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self._entered, self._moved, self._left = entered, moved, left

    def event(self, event: QEvent) -> bool:
        """Qt: the window's shortcuts do not have these keys while one writes here."""
        return _own(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: as described."""
        if event.key() in ENTERS:
            self._entered()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            self._left()
        elif self._moved is not None and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._moved(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class WizardWords(QPlainTextEdit):
    """What is going to be said. Enter, with Ctrl or without, sends it; `written` once it is no longer as it came."""

    def __init__(self, entered: Callable[[], None], written: Callable[[], None]) -> None:
        super().__init__()
        self._entered, self._written = entered, written
        self.changed_by_hand = self._coming = False
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._changed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_words(self, words: str) -> None:
        """Words that came; what somebody writes here stays."""
        if not self.changed_by_hand and words != self.toPlainText():
            self._bring(words)

    def begin_anew(self, words: str = "") -> None:
        """Other words, whatever was written."""
        self.changed_by_hand = False
        self._bring(words)

    def event(self, event: QEvent) -> bool:
        """Qt: the window's shortcuts do not have these keys while one writes here."""
        return _own(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: as described."""
        if event.key() in ENTERS:
            self._entered()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def _bring(self, words: str) -> None:
        self._coming = True
        self.setPlainText(words)
        self._coming = False

    def _changed(self) -> None:
        if not self._coming and not self.changed_by_hand:
            self.changed_by_hand = True
            self._written()


def choosing(field: WizardLine, choices: Sequence[str], chosen: str = "") -> QComboBox:
    """A field with some words to choose from; others may be written."""
    box = QComboBox()
    box.setStyleSheet("QComboBox { padding: 2px 8px } QLineEdit { border: 0; padding: 0; background: transparent }")
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setLineEdit(field)
    box.setFixedHeight(field.sizeHint().height() + 14)
    box.addItems(list(choices))
    box.setCurrentIndex(-1)
    field.setText(chosen)
    return box


def listing() -> QListWidget:
    """A list that is read, clicked and moved in by another field's arrow keys."""
    made = QListWidget()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setStyleSheet(f"QListWidget::item:selected {{ color: {look.TEXT}; background: {look.HOVER} }}")
    return made


def writing() -> bool:
    """Whether somebody writes somewhere in this window: single keys then mean letters."""
    focus: QWidget | None = QApplication.focusWidget()
    return isinstance(focus, QLineEdit | QPlainTextEdit | QAbstractSpinBox) or (
        isinstance(focus, QComboBox) and focus.isEditable()
    )


def _own(event: QEvent) -> bool:
    keys = (*ENTERS, Qt.Key.Key_Escape)
    if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys:
        event.accept()
        return True
    return False
