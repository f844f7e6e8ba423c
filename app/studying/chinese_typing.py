"""Chinese by touch: letters of pinyin are gathered until a finger chooses what they mean."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.studying.pinyin import Offer, offers

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
MOST = 80  # offers that are shown for the same letters


@QmlElement
@QmlUncreatable("Questions have one.")
class ChineseTyping(QObject):  # type: ignore[operator]
    """What is typed and not yet chosen; it knows nothing of what was chosen before."""

    changed = Signal()
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._letters, self._offers = "", list[Offer]()

    @Property(str, notify=changed)
    def letters(self) -> str:
        """Letters that nothing was chosen for yet."""
        return self._letters

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def offered(self) -> list[str]:
        """What they may mean, best first."""
        return [offer.text for offer in self._offers]

    @Slot(str)
    def put(self, letter: str) -> None:
        """A key was touched."""
        self._now(self._letters + letter.lower())

    @Slot()
    def erase(self) -> None:
        """Take the last letter away."""
        self._now(self._letters[:-1])

    @Slot(int)
    def choose(self, place: int) -> None:
        """Take this offer, and keep the letters that it does not stand for; letters that mean nothing stay letters."""
        text, count = self._offers[place] if place < len(self._offers) else (self._letters, len(self._letters))
        self._now(self._letters[count:])
        if text:
            self.chosen.emit(text)

    @Slot()
    def chooseAll(self) -> None:
        """Take the best offers until no letter is left."""
        while self._letters:
            self.choose(0)

    @Slot()
    def forget(self) -> None:
        """Drop the letters."""
        self._now("")

    def _now(self, letters: str) -> None:
        if letters != self._letters:
            self._letters, self._offers = letters, offers(letters)[:MOST]
            self.changed.emit()
