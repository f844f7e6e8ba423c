"""The palette: every tool of the assistant by its name, and a form that its JSON schema has made."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.console import look
from app.console.wizard_words import WizardLine, choosing, listing
from app.study.wizard.act import Planned
from app.study.wizard.fields import Field, fields, written

ROW = 30  # pixels
Send = Callable[[Planned], None]


class ToolsView(QWidget):
    """`send` gets a whole call; `touched` is called once the wizard fills in a form."""

    def __init__(self, tools: Sequence[Mapping[str, Any]], send: Send, touched: Callable[[], None]) -> None:
        super().__init__()
        self._tools = {str(tool["name"]): tool for tool in tools}
        self._send, self._touched = send, touched
        self._tool = ""
        self._shown: list[Field] = []
        self._inputs: dict[str, WizardLine] = {}
        self._changing: Callable[[Planned], None] | None = None
        self.search = WizardLine("R  find a tool · Enter opens it", self._enter, self._move)
        self.search.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.search.textEdited.connect(self._find)
        self.list = listing()
        self.list.itemClicked.connect(lambda item: self.choose(str(item.data(Qt.ItemDataRole.UserRole))))
        self.about, self.wrong = QLabel(), QLabel()
        self.about.setWordWrap(True)
        self.about.setObjectName("dim")
        self.wrong.setStyleSheet(f"color: {look.AMBER}")
        self.wrong.setWordWrap(True)
        self.do, self.back = QPushButton(), QPushButton("Back  Esc")
        self.do.clicked.connect(self._done)
        self.back.clicked.connect(self.leave)
        self._holder = QScrollArea()
        self._holder.setWidgetResizable(True)
        self._holder.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent }")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(_column(self.search, self.list))
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button, share in ((self.do, 3), (self.back, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button, share)
        self._pages.addWidget(_column(self.about, self._holder, self.wrong, buttons))
        self._find("")

    def choose(self, name: str, arguments: Mapping[str, Any] | None = None) -> None:
        """Show a tool's form, filled in with arguments where there are some."""
        if name not in self._tools:
            return
        self._tool, self._changing = name, None
        self._form(arguments or {})
        self._pages.setCurrentIndex(1)
        if self._inputs:
            next(iter(self._inputs.values())).setFocus()

    def leave(self) -> None:
        """Back to the list."""
        self._tool, self._changing = "", None
        self.search.clear()
        self._find("")
        self._pages.setCurrentIndex(0)

    def change(self, planned: Planned, changed: Callable[[Planned], None]) -> None:
        """Let the wizard change a drafted call, which goes back there."""
        self.choose(planned.name, planned.arguments)
        if self._tool:
            self._changing = changed
            self.do.setText("Change the draft  ⏎")

    def _form(self, arguments: Mapping[str, Any]) -> None:
        """A field for everything that the tool's schema names."""
        tool = self._tools[self._tool]
        self._shown = fields(tool.get("parameters") or {})
        self._inputs = {}
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 8, 0)
        form.setSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for field in self._shown:
            line, value = WizardLine(field.hint(), self._done, left=self.leave), written(arguments.get(field.name))
            line.setText(value)
            line.textEdited.connect(lambda text: self._touched())
            shown: QWidget = line
            if field.choices and field.kind != "list":
                shown = box = choosing(line, field.choices, value)
                box.activated.connect(lambda index: self._touched())
            label = QLabel(field.name.replace("_", " ") + (" *" if field.required else ""))
            label.setObjectName("dim")
            form.addRow(label, shown)
            self._inputs[field.name] = line
        self._holder.setWidget(page)
        sentence = str(tool.get("description", "")).partition(". ")[0].partition("\n")[0].rstrip(".")
        self.about.setText(f"{self._tool.replace('_', ' ')} · {sentence}")
        self.wrong.hide()
        self.do.setText("Do it  ⏎")

    def _done(self) -> None:
        """Send the call, or say what is wrong with it."""
        arguments: dict[str, Any] = {}
        try:
            for field in self._shown:
                value = field.value(self._inputs[field.name].text())
                if value is not None:
                    arguments[field.name] = value
        except ValueError as error:
            self.wrong.setText(f"{str(error)[0].upper()}{str(error)[1:]}.")
            self.wrong.show()
            return
        for line in self._inputs.values():
            line.clearFocus()
        planned, changing = Planned(self._tool, arguments), self._changing
        self.leave()
        (changing or self._send)(planned)

    def _enter(self) -> None:
        item = self.list.item(max(0, self.list.currentRow()))
        if item is not None:
            self.choose(str(item.data(Qt.ItemDataRole.UserRole)))

    def _move(self, by: int) -> None:
        self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + by)))

    def _find(self, words: str) -> None:
        wanted = words.casefold().split()
        self.list.clear()
        for name, tool in self._tools.items():
            text = f"{name.replace('_', ' ')} {tool.get('description', '')}".casefold()
            if all(word in text for word in wanted):
                item = QListWidgetItem(name.replace("_", " "))
                item.setFont(look.font(14))
                item.setSizeHint(QSize(0, ROW))
                item.setData(Qt.ItemDataRole.UserRole, name)
                self.list.addItem(item)
        names = [self.list.item(row).text() for row in range(self.list.count())]
        best = next((row for row, name in enumerate(names) if all(word in name for word in wanted)), 0)
        if wanted:
            self.list.setCurrentRow(best)


def _column(*parts: QWidget) -> QWidget:
    """Widgets beneath each other."""
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 6, 0, 0)
    rows.setSpacing(6)
    for part in parts:
        rows.addWidget(part, 1 if isinstance(part, QScrollArea | QListWidget) else 0)
    return page
