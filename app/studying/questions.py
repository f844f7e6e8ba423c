"""The questionnaire that a participant is asked now, one item after the other, as the screen shows it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.study.files.questionnaire import Item, Questionnaire, Scale, find_questionnaire
from app.study.steps import Ask
from app.studying.chinese_typing import ChineseTyping

if TYPE_CHECKING:
    from app.studying.led import Led

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
NOTHING = Questionnaire(
    questionnaire="none", title={"en": ""}, scale=Scale(**{"from": 0, "to": 1}), items=(Item(id="none", en="-"),)
)


@QmlElement
@QmlUncreatable("A participant has one.")
class Questions(QObject):  # type: ignore[operator]
    """Shows one item; what is answered is written down at once, and found again after a crash."""

    changed = Signal()

    def __init__(self, studying: "Led", language: Callable[[], str], comments: dict[str, str]) -> None:
        """`comments`: what was added to questionnaires before a crash, by the step's name."""
        super().__init__()
        self._studying, self._language, self._comments = studying, language, comments
        self._step: Ask | None = None
        self._asked, self._index = NOTHING, 0
        self._typing = ChineseTyping()

    def follow(self) -> None:
        """Show what the session asks now, from its first item that has no answer."""
        state, step = self._studying.session.state, self._studying.session.step
        asked = step if isinstance(step, Ask) and state.begun and not state.over else None
        if asked != self._step:
            self._step = asked
            if asked is not None:
                self._asked = find_questionnaire(asked.questionnaire, self._studying.folder.path)
                unanswered = (at for at, item in enumerate(self._asked.items) if item.id not in self._given)
                self._index = next(unanswered, len(self._asked.items) - 1)
        self.changed.emit()

    @property
    def _given(self) -> dict[str, Any]:
        name = self._step.name if self._step is not None else ""
        return dict(self._studying.session.state.answers.get(name, {}))

    @property
    def _item(self) -> Item:
        return self._asked.items[self._index]

    def _end(self, place: int) -> str:
        ends = self._item.ends or self._asked.ends
        pair = ends.get(self._language()) or ends.get("en") or ("", "")
        return pair[place]

    # --- what QML reads

    @Property(str, notify=changed)
    def title(self) -> str:
        """The questionnaire's title."""
        return self._asked.title.get(self._language()) or self._asked.title.get("en", "")

    @Property(str, notify=changed)
    def intro(self) -> str:
        """What is asked of each item; may be empty."""
        return self._asked.lead.get(self._language()) or self._asked.lead.get("en", "")

    @Property(str, notify=changed)
    def words(self) -> str:
        """The item's question; empty where its two ends say all."""
        return self._item.words(self._language())

    @Property(str, notify=changed)
    def low(self) -> str:
        """What the lowest value means."""
        return self._end(0)

    @Property(str, notify=changed)
    def high(self) -> str:
        """What the highest value means."""
        return self._end(1)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def values(self) -> list[int]:
        """What can be chosen, lowest first."""
        return list(self._asked.scale.values)

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """Which of the values was chosen, -1 for none."""
        value = self._given.get(self._item.id)
        return self._asked.scale.values.index(value) if value in self._asked.scale.values else -1

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the item is answered in words."""
        return self._item.open

    @Property(str, notify=changed)
    def text(self) -> str:
        """The words of an open item's answer, else the comment on the questionnaire."""
        if self._item.open:
            return str(self._given.get(self._item.id, ""))
        return self._comments.get(self._step.name if self._step is not None else "", "")

    @Property(int, notify=changed)
    def number(self) -> int:
        """The item's place, from 1."""
        return self._index + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many items there are."""
        return len(self._asked.items)

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether one may go on: an open item may stay empty."""
        return self._item.open or self._item.id in self._given

    @Property(ChineseTyping, constant=True)
    def typing(self) -> ChineseTyping:
        """Chinese for comments and open answers."""
        return self._typing

    # --- what the participant does

    @Slot(int)
    def choose(self, index: int) -> None:
        """Answer with one of the values."""
        if self._step is not None:
            self._write(self._item, self._asked.scale.values[index])

    @Slot(str)
    def say(self, words: str) -> None:
        """Answer an open item, or comment on the questionnaire: kept with its last item's answer."""
        if self._step is None:
            return
        if self._item.open:
            self._write(self._item, words.strip())
            return
        self._comments[self._step.name] = words.strip()
        last = self._asked.items[-1]
        if last.id in self._given:
            self._write(last, self._given[last.id])
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """Show the next item; after the last one the questionnaire is done."""
        if self._step is None or not self.answered:
            return
        if self._index + 1 < len(self._asked.items):
            self._index += 1
            self.changed.emit()
        else:
            self._studying.answered()

    @Slot()
    def goBack(self) -> None:
        """Show the item before."""
        self._index = max(0, self._index - 1)
        self.changed.emit()

    def _write(self, item: Item, value: Any) -> None:
        assert self._step is not None
        last = item.id == self._asked.items[-1].id
        comment = self._comments.get(self._step.name, "") if last else ""
        self._studying.answer(self._step.questionnaire, item.id, value, comment)
