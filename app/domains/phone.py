"""Phone: the call that is on, who was missed and the people one knows, as the screen shows them."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.journal import Cause, Change
from app.car.life_signals import CALL, CALLS, MISSED, PHONE_MUTED
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.entries import Entry, entries, written
from app.domains.navigation import Navigation
from app.domains.phone_commands import PhoneCommands
from app.domains.phone_line import PhoneLine
from app.domains.phone_rows import call_row, contact_row, initials, letters_of
from app.domains.phone_told import caller_of, rings_here
from app.life.life import Life
from app.life.who import find, which_number

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Phone(PhoneCommands):  # type: ignore[operator]
    """The telephone. `noticed` carries one sentence for people; `ringing` begins when somebody calls."""

    name = "phone"
    changed = Signal()
    ticked = Signal()
    listed = Signal()
    ringing = Signal()
    noticed = Signal(object)

    def __init__(
        self,
        car: Car,
        life: Life,
        now: Callable[[], datetime] = datetime.now,
        navigation: Navigation | None = None,
    ) -> None:
        super().__init__(car)
        self.life, self._now, self._navigation = life, now, navigation
        self.line = PhoneLine(car, now)
        self.line.missed = self._missed
        self._call, self._second = self.line.call, 0
        car.record({CALLS: written(life.calls), MISSED: written(life.missed)}, Cause("scenario"))
        car.watch([CALL, PHONE_MUTED], self._follow)
        car.watch([CALLS, MISSED], lambda changes: self.listed.emit())

    def _follow(self, changes: Sequence[Change]) -> None:
        rang, self._call = rings_here(self._call), self.line.call
        self.changed.emit()
        self.ticked.emit()
        if rings_here(self._call) and not rang:
            self.ringing.emit()

    def _missed(self, call: Entry) -> None:
        text = QT_TRANSLATE_NOOP("Car", "You missed a call from {name}.")
        self.noticed.emit(Message(text, {"name": caller_of(call)}))

    def look(self) -> None:
        """Let the call go on by the clock; to be called now and then."""
        if self._call is None:
            return
        self.line.look()
        if self.line.seconds() != self._second:
            self._second = self.line.seconds()
            self.ticked.emit()

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def state(self) -> str:
        """ "" without a call, else dialling, ringing or connected."""
        return str(self._call["state"]) if self._call else ""

    @Property(bool, notify=changed)
    def incoming(self) -> bool:
        """Whether somebody calls and waits for an answer."""
        return rings_here(self._call)

    @Property(str, notify=changed)
    def caller(self) -> str:
        """Whom the call is with: a name, else the number."""
        return caller_of(self._call)

    @Property(str, notify=changed)
    def callerLetters(self) -> str:
        """The first letters of that name."""
        return initials(caller_of(self._call))

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number of the call."""
        return str(self._call["number"]) if self._call else ""

    @Property(str, notify=changed)
    def keys(self) -> str:
        """Keys that were sent in this call."""
        return str(self._call["keys"]) if self._call else ""

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        """Whether one's voice is muted."""
        return bool(self.car[PHONE_MUTED])

    @Property(str, notify=ticked)
    def duration(self) -> str:
        """How long one has been talking, such as 1:05."""
        seconds = self.line.seconds()
        return f"{seconds // 60}:{seconds % 60:02d}"

    @Property("QVariantList", notify=listed)  # type: ignore[arg-type]
    def recent(self) -> list[dict[str, object]]:
        """Former calls, newest first, each as app.domains.phone_rows.call_row."""
        return [call_row(call, self._now()) for call in entries(self.car, CALLS)[:40]]

    @Property(int, notify=listed)
    def missedCount(self) -> int:
        """How many calls were missed and not looked at."""
        return len(entries(self.car, MISSED))

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def favourites(self) -> list[dict[str, object]]:
        """People marked as favourites, as app.domains.phone_rows.contact_row."""
        return [contact_row(who) for who in self.life.contacts if who.favourite]

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def people(self) -> list[dict[str, object]]:
        """Everybody by name, as app.domains.phone_rows.contact_row."""
        return sorted((contact_row(who) for who in self.life.contacts), key=lambda row: (row["letter"], row["name"]))

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def letters(self) -> list[str]:
        """The letters under which there is somebody."""
        return letters_of(self.life.contacts)

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def dial(self, who: str) -> None:
        """Touch: call a number or a contact."""
        self.heed(self.call(who))

    @Slot()
    def pickUp(self) -> None:
        """Touch: answer."""
        self.heed(self.answer())

    @Slot()
    def turnDown(self) -> None:
        """Touch: decline."""
        self.heed(self.decline())

    @Slot()
    def hangUp(self) -> None:
        """Touch: end the call."""
        self.heed(self.hang_up())

    @Slot(bool)
    def setMuted(self, on: bool) -> None:
        """Touch: mute one's voice."""
        self.heed(self.mute(on))

    @Slot(str)
    def press(self, key: str) -> None:
        """Touch: a key of the keypad."""
        self.heed(self.keypad(key))

    @Slot()
    def seen(self) -> None:
        """Touch: missed calls have been looked at."""
        self.car.record({MISSED: "[]"}, Cause("touch"))

    @Slot(str)
    def ring(self, who: str) -> None:
        """A scenario: this contact, or this number, calls."""
        found = find(self.life.contacts, who)
        number = which_number(found[0]) if found else None
        self.line.ring(found[0].name if found else "", number.text if number else who)
