"""The answer that waits: what was said, what came of calls, the words and the calls that would go out, until when."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from app.console import look
from app.console.deadline_bar import DeadlineBar
from app.console.wizard_words import WizardWords, listing
from app.study.wizard.act import Planned
from app.study.wizard.fields import called

ROW, HEIGHT = 26, 66  # pixels of one call, and of the words


class DraftView(QWidget):
    """`entered`: what stands here is to go out; `touched`: the wizard has begun to change it; `chosen`: a call's number
    whose arguments are to be changed."""

    def __init__(self, entered: Callable[[], None], touched: Callable[[], None], chosen: Callable[[int], None]) -> None:
        super().__init__()
        self._touched = touched
        self.said, self.results, self.bar = QLabel(), QLabel(), DeadlineBar()
        self.said.setWordWrap(True)
        self.said.setFont(look.font(16, 600))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.results.setWordWrap(True)
        self.results.setTextFormat(Qt.TextFormat.PlainText)
        self.results.setObjectName("dim")
        self.words = WizardWords(entered, touched)
        self.words.setFont(look.font(15))
        self.words.setFixedHeight(HEIGHT)
        self.words.setPlaceholderText("E: write what is to be said · Enter sends it")
        self.calls = listing()
        self.calls.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.calls.setToolTip("Without its tick a call is left out; a double click changes it.")
        self.calls.itemChanged.connect(lambda item: self._ticked())
        self.calls.itemDoubleClicked.connect(lambda item: chosen(self.calls.row(item)))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part in (self.said, self.bar, self.results, self.words, self.calls):
            rows.addWidget(part)
        self._planned: list[Planned] = []
        self._of: tuple[Any, Any] | None = None
        self._by_hand = self._filling = False
        self.rest("")

    @property
    def changed(self) -> bool:
        """Whether it is no longer what the model drafted."""
        return self.words.changed_by_hand or self._by_hand

    @property
    def kept(self) -> list[Planned]:
        """The calls with a tick."""
        ticks = [self.calls.item(row).checkState() == Qt.CheckState.Checked for row in range(self.calls.count())]
        return [planned for planned, tick in zip(self._planned, ticks, strict=True) if tick]

    def planned(self, number: int) -> Planned:
        """A call of the draft."""
        return self._planned[number]

    def change(self, number: int, planned: Planned) -> None:
        """A call gets other arguments."""
        self._planned[number] = planned
        self._by_hand = True
        self._list()
        self._touched()

    def show_draft(self, draft: Mapping[str, Any]) -> None:
        """A draft as it is now; what the wizard has changed in it stays."""
        of = (draft.get("turn"), draft.get("round"))
        anew = of != self._of
        if anew:
            self._of, self._by_hand = of, False
            if draft.get("mode") != "manual" or not self.words.changed_by_hand:
                self.words.begin_anew()
        self.said.setText(f"“{draft.get('said', '')}”")
        self.said.setStyleSheet("")
        self.show_results(draft.get("results") or [])
        self.words.show_words(str(draft["words"]))
        if not self._by_hand:
            calls = [Planned(str(each["name"]), dict(each["arguments"])) for each in draft["tools"]]
            if calls != self._planned or anew:
                self._planned = calls
                self._list()
        self.bar.wait(float(draft["until_s"]), anew=anew)

    def show_results(self, results: list[Mapping[str, Any]]) -> None:
        """What came of the calls before."""
        told = [f"{'✓' if each['ok'] else '✗'} {called(each['name'], {})}: {each['told']}" for each in results]
        self.results.setText("\n".join(told))
        self.results.setVisible(bool(told))

    def rest(self, how: str) -> None:
        """Nothing waits; `how` says what became of the last one."""
        self.said.setText(how or "Nothing waits for the wizard.")
        self.said.setStyleSheet(f"color: {look.FAINT}; font-weight: 500")
        self.bar.calm()
        self._of, self._by_hand, self._planned = None, False, []
        if not self.words.changed_by_hand:
            self.words.begin_anew()
        self.results.hide()
        self._list()

    def _list(self) -> None:
        ticks = [self.calls.item(row).checkState() for row in range(self.calls.count())]
        self._filling = True
        self.calls.clear()
        for number, planned in enumerate(self._planned):
            item = QListWidgetItem(called(planned.name, planned.arguments))
            item.setSizeHint(QSize(0, ROW))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            same = self._by_hand and number < len(ticks)
            item.setCheckState(ticks[number] if same else Qt.CheckState.Checked)
            self.calls.addItem(item)
        self._filling = False
        self.calls.setFixedHeight(min(3, len(self._planned)) * ROW + 2)
        self.calls.setVisible(bool(self._planned))

    def _ticked(self) -> None:
        if not self._filling:
            self._by_hand = True
            self._touched()
