"""Canned lines: found by a digit or by words, filled in, sent."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from app.console import look
from app.console.wizard_words import WizardLine, choosing, listing
from app.study.files.text import said
from app.study.wizard.lines import Line, Lines, filled, find

FIGURE = "\u2007"  # a space as wide as a digit
Send = Callable[[Line, Mapping[str, str]], None]


class LinesView(QWidget):
    """`send` gets a line with the words for its slots; `touched` is called once the wizard has a line in hand."""

    def __init__(self, lines: Lines, send: Send, touched: Callable[[], None]) -> None:
        super().__init__()
        self.lines, self._send, self._touched = lines, send, touched
        self.known: dict[str, str] = {}
        self._line: Line | None = None
        self._language = "en"
        self.search = WizardLine("/  find a line · Enter says it", self._enter, self._move)
        self.search.textEdited.connect(self._find)
        self.search.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.list = listing()
        self.list.itemClicked.connect(lambda item: self.take(self._found[self.list.row(item)]))
        self.strip, self.preview = QWidget(), QLabel()
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setFont(look.font(14, 600))
        self._row = QHBoxLayout()
        stripped = QVBoxLayout(self.strip)
        stripped.setContentsMargins(0, 0, 0, 0)
        stripped.setSpacing(6)
        stripped.addWidget(self.preview)
        stripped.addLayout(self._row)
        self._fields: dict[str, QLineEdit] = {}
        self.strip.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 6, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.search)
        rows.addWidget(self.strip)
        rows.addWidget(self.list, 1)
        self._found: list[Line] = []
        self._find("")

    def speak(self, language: str) -> None:
        """Lines are said in the participant's language from now on."""
        if language != self._language:
            self._language = language
            self._find(self.search.text())

    def words(self, line: Line) -> str:
        """What a line says, in the participant's language."""
        return said(line.say, self._language)

    @property
    def fillers(self) -> list[str]:
        """What is said while the participant waits, in their language."""
        return [said(filler, self._language) for filler in self.lines.fillers]

    def press(self, key: str) -> None:
        """A digit."""
        if (line := self.lines.by_key(key)) is not None:
            self.take(line)

    def take(self, line: Line) -> None:
        """Say a line, at once where nothing of it is open."""
        wanted = [name for name in line.slots() if name not in self.known]
        if not wanted:
            self._done(line, self.known)
            return
        self._touched()
        self._line = line
        self._ask(line)

    def leave(self) -> None:
        """No line is in hand any more."""
        self._line = None
        self.strip.hide()
        self.search.clear()
        self._find("")

    def _ask(self, line: Line) -> None:
        """A field for every slot, those that are known filled in already."""
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._fields = {}
        for name in line.slots():
            field, slot = WizardLine("", self._next, left=self.leave), self.lines.slots.get(name)
            known = self.known.get(name, "")
            field.setText(known)
            shown = choosing(field, slot.choices, known) if slot is not None and slot.choices else field
            field.textChanged.connect(lambda text: self._preview())
            self._fields[name] = field
            label = QLabel(name)
            label.setObjectName("dim")
            self._row.addWidget(label)
            self._row.addWidget(shown, 1)
        self.strip.show()
        self._preview()
        self._next()

    def _values(self) -> dict[str, str]:
        return {name: words for name, field in self._fields.items() if (words := field.text().strip())}

    def _preview(self) -> None:
        """What is going to be said, as far as it is filled in."""
        if self._line is not None:
            self.preview.setText(filled(self.words(self._line), self._values()) or self._line.tool.replace("_", " "))

    def _next(self) -> None:
        """To the field that is still empty; sent where there is none."""
        for field in self._fields.values():
            if not field.text().strip():
                field.setFocus()
                return
        if self._line is not None:
            self._done(self._line, self._values())

    def _done(self, line: Line, values: Mapping[str, str]) -> None:
        for field in self._fields.values():
            field.clearFocus()
        self.search.clearFocus()
        self.leave()
        self._send(line, values)

    def _enter(self) -> None:
        row = max(0, self.list.currentRow())
        if row < len(self._found):
            self.take(self._found[row])

    def _move(self, by: int) -> None:
        self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + by)))

    def _find(self, words: str) -> None:
        self._found = find(self.lines.lines, words)
        self.list.clear()
        for line in self._found:
            does = f"  ▸ {line.tool.replace('_', ' ')}" if line.tool else ""
            item = QListWidgetItem(f"{line.key or FIGURE}   {self.words(line)}{does}")
            item.setFont(look.font(14))
            item.setToolTip(line.group)
            item.setSizeHint(QSize(0, 30))
            self.list.addItem(item)
        if words:
            self.list.setCurrentRow(0)
