"""The wizard's place: who answers, the answer that waits, canned lines and every tool; each by one key.

Enter: the draft as it is · E: change it, Enter sends it · 1 to 9: lines · /: find a line · R: find a tool ·
W: a filler · T: hold it back.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import count
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout

from app.console.wizard_draft import DraftView
from app.console.wizard_lines import LinesView
from app.console.wizard_tools import ToolsView
from app.console.wizard_words import writing
from app.study.wizard.act import MODES, Planned
from app.study.wizard.lines import Line, Lines, filled, filled_arguments

MODE_NAMES = {"off": "Model", "drafts": "Drafts go", "each": "Each passed", "manual": "By hand"}
MODE_HINTS = {
    "off": "The model answers by itself.",
    "drafts": "The model's drafts go out by themselves unless the wizard is quicker.",
    "each": "Nothing goes out before the wizard has passed or changed it.",
    "manual": "The wizard answers with lines, tools and own words.",
}
LEAST = 150  # pixels of lines and tools
GONE = {"late": "It went out by itself.", "pass": "Passed.", "edit": "Sent as changed.", "replace": "Replaced."}


class WizardPane(QFrame):
    """`send` passes messages `wizard` on; `take` has `state` and `draft` of the rig."""

    def __init__(
        self,
        send: Callable[[dict[str, Any]], None],
        tools: Sequence[Mapping[str, Any]] = (),
        lines: Mapping[str, Any] | None = None,
    ) -> None:
        """`tools` and `lines` are those of the rig's `hello`."""
        super().__init__()
        self.setObjectName("panel")
        self._send = send
        self._draft: Mapping[str, Any] | None = None
        self._held: tuple[Any, Any] | None = None
        self._fillers = count()
        self.draft = DraftView(self.send_words, self.hold, self._change_call)
        self.lines = LinesView(Lines.model_validate(lines or {}), self._say_line, self.hold)
        self.tools = ToolsView(tools, self._call, self.hold)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.addTab(self.lines, "Lines")
        self.tabs.addTab(self.tools, "Tools")
        self.passing = self._button("Pass  ⏎", "The draft goes out as it is.", self.pass_on)
        self.sending = self._button("Send  ⌃⏎", "The words and calls go out as they stand here.", self.send_words)
        self.filling = self._button("Filler  W", "A few words while the participant waits.", self.fill)
        self.holding = self._button("Hold  T", "Nothing goes out by itself for a while.", self.hold_again)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 10)
        rows.setSpacing(8)
        rows.addLayout(self._modes())
        rows.addWidget(self.draft)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.passing, self.sending, self.filling, self.holding):
            buttons.addWidget(button, 1)
        rows.addLayout(buttons)
        rows.addWidget(self.tabs, 1)
        self.tabs.setMinimumHeight(LEAST)
        self._keys()
        self._fit()

    def take(self, message: Mapping[str, Any]) -> None:
        """`state` and `draft`."""
        if message["kind"] == "state":
            mode = (message.get("wizard") or {}).get("mode")
            for name, button in self.modes.items():
                button.setChecked(name == mode)
            self.lines.speak(str(message.get("language", "en")))
        elif message["kind"] == "draft" and "over" in message:
            self._draft = None
            self.draft.rest(GONE.get(str(message["over"]), ""))
            if message.get("results"):
                self.draft.show_results(message["results"])
        elif message["kind"] == "draft":
            self._draft = message
            self.lines.known = {str(name): str(words) for name, words in (message.get("slots") or {}).items()}
            self.draft.show_draft(message)
        self._fit()

    @property
    def waits(self) -> bool:
        """Whether an answer waits for the wizard."""
        return self._draft is not None

    # --- what the wizard does

    def pass_on(self) -> None:
        """The draft as it is; by hand, the results as the car tells them itself."""
        if self._draft is not None and (self._draft["words"] or self._draft["tools"] or self._draft.get("results")):
            self._act("pass")

    def send_words(self) -> None:
        """What stands here; unchanged it is a draft that was passed."""
        words, calls = self.draft.words.toPlainText().strip(), self.draft.kept
        if self._draft is not None and self._draft.get("mode") != "manual":
            if self.draft.changed and (words or calls):
                self._act("edit", text=words, tools=[call.as_data() for call in calls])
            elif not self.draft.changed:
                self.pass_on()
        elif words:
            self._act("say", text=words)
        else:
            self.pass_on()

    def fill(self) -> None:
        """The next of the fillers."""
        fillers = self.lines.fillers
        self._act("filler", text=fillers[next(self._fillers) % len(fillers)])

    def hold(self) -> None:
        """The wizard is at it, which is told once of each draft."""
        if self._draft is not None and self._held != (self._draft["turn"], self._draft["round"]):
            self.hold_again()

    def hold_again(self) -> None:
        """Nothing goes out by itself for a while from now on."""
        if self._draft is not None:
            self._held = (self._draft["turn"], self._draft["round"])
            self._act("thinking")

    def _say_line(self, line: Line, values: Mapping[str, str]) -> None:
        words = filled(self.lines.words(line), values)
        if line.tool:
            self._act("tool", text=words, tool=line.tool, arguments=filled_arguments(line.arguments, values))
        else:
            drafted = self._draft is not None and self._draft.get("mode") != "manual"
            self._act("replace" if drafted else "say", text=words)

    def _call(self, planned: Planned) -> None:
        """A call, and the words after it that stand in the editor where the wizard wrote them."""
        words = self.draft.words.toPlainText().strip() if self.draft.words.changed_by_hand else ""
        self._act("tool", text=words, tool=planned.name, arguments=dict(planned.arguments))

    def _change_call(self, number: int) -> None:
        self.tabs.setCurrentWidget(self.tools)
        self.tools.change(self.draft.planned(number), lambda planned: self.draft.change(number, planned))

    def _act(self, act: str, **fields: Any) -> None:
        draft = self._draft
        about = {"turn": draft["turn"], "round": draft["round"]} if draft is not None else {}
        self._send({"kind": "wizard", "act": act, **about, **fields})
        if act not in ("thinking", "filler"):
            self._draft = None
            self.draft.words.begin_anew()
            self.draft.words.clearFocus()
            self.draft.rest("Sent.")
            self._fit()

    # --- inside

    def _modes(self) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(6)
        self.modes: dict[str, QPushButton] = {}
        for mode in MODES:
            button = self._button(MODE_NAMES[mode], MODE_HINTS[mode], partial(self._switch, mode))
            button.setCheckable(True)
            group.addButton(button)
            self.modes[mode] = button
            row.addWidget(button, 1)
        return row

    def _switch(self, mode: str) -> None:
        self._send({"kind": "wizard", "mode": mode})

    def _button(self, words: str, hint: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(hint)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setStyleSheet("padding: 7px 4px")
        button.clicked.connect(lambda checked=False: pressed())
        return button

    def _keys(self) -> None:
        """Single keys mean this while the pane is seen and nobody writes."""
        acts: dict[str, Callable[[], None]] = {
            "Return": self.pass_on,
            "Enter": self.pass_on,
            "Ctrl+Return": self.send_words,
            "E": self.draft.words.setFocus,
            "W": self.fill,
            "T": self.hold_again,
            "/": lambda: self._go_to(self.lines),
            "R": lambda: self._go_to(self.tools),
        }
        acts |= {str(digit): partial(self.lines.press, str(digit)) for digit in range(1, 10)}
        self._shortcuts: list[QShortcut] = []
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
            self._shortcuts.append(shortcut)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _go_to(self, view: LinesView | ToolsView) -> None:
        self.tabs.setCurrentWidget(view)
        view.search.setFocus()
        view.search.selectAll()

    def _focus_changed(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not writing())

    def _fit(self) -> None:
        """What does not fit the moment cannot be pressed."""
        draft = self._draft
        self.passing.setEnabled(draft is not None and bool(draft["words"] or draft["tools"] or draft.get("results")))
        self.holding.setEnabled(draft is not None)
