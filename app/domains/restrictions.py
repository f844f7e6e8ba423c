"""What the driving state allows the screens to show."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.journal import Change
from app.car.restrictions import LIST_LIMIT, SIGNALS, TABLE, TEXT_LIMIT, Flag, driving_state

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
ENDLESS = 100_000


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Restrictions(QObject):  # type: ignore[operator]
    """The table of app.car.restrictions as properties for the screens."""

    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__()
        self._car = car
        self.state = driving_state(car.__getitem__)
        car.watch(SIGNALS, self._follow)

    def _follow(self, changes: Sequence[Change]) -> None:
        state = driving_state(self._car.__getitem__)
        if state != self.state:
            self.state = state
            self.changed.emit()

    def holds(self, flag: Flag) -> bool:
        """Whether a restriction holds now."""
        return flag in TABLE[self.state]

    @Property(str, notify=changed)
    def driving(self) -> str:
        """PARKED, IDLING or MOVING."""
        return self.state

    @Property(bool, notify=changed)
    def dialpad(self) -> bool:
        """Whether a keypad may be shown."""
        return not self.holds("NO_DIALPAD")

    @Property(bool, notify=changed)
    def filtering(self) -> bool:
        """Whether lists may be narrowed by letters."""
        return not self.holds("NO_FILTERING")

    @Property(bool, notify=changed)
    def keyboard(self) -> bool:
        """Whether one may type."""
        return not self.holds("NO_KEYBOARD")

    @Property(bool, notify=changed)
    def video(self) -> bool:
        """Whether pictures and texts may run."""
        return not self.holds("NO_VIDEO")

    @Property(bool, notify=changed)
    def setup(self) -> bool:
        """Whether settings beyond comfort may be changed."""
        return not self.holds("NO_SETUP")

    @Property(bool, notify=changed)
    def messages(self) -> bool:
        """Whether the text of messages may be shown."""
        return not self.holds("NO_TEXT_MESSAGE")

    @Property(bool, notify=changed)
    def transcripts(self) -> bool:
        """Whether what is read aloud may be written along."""
        return not self.holds("NO_VOICE_TRANSCRIPTION")

    @Property(int, notify=changed)
    def rows(self) -> int:
        """How many rows a list may have."""
        return LIST_LIMIT if self.holds("LIMIT_CONTENT") else ENDLESS

    @Property(int, notify=changed)
    def letters(self) -> int:
        """How long a text may be."""
        return TEXT_LIMIT if self.holds("LIMIT_STRING_LENGTH") else ENDLESS
