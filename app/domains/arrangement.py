"""Arrangement: where the panels of home stand, by a file that is watched, and by hand in edit mode."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.arranging import editing, files
from app.arranging.check import blocking
from app.arranging.files import ArrangementError
from app.arranging.form import SHAPES, Place, places
from app.arranging.form import Arrangement as Form
from app.arranging.panels import states
from app.arranging.shown import shown_shape
from app.car.car import Car
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.restrictions import SIGNALS, restricted
from app.domains.file_watch import FileWatch

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

AGAIN = 120  # milliseconds after which a file that reads badly is read once more: it may be half written
WAIT = QT_TRANSLATE_NOOP("Car", "Home can be arranged when we are parked.")
KEPT = QT_TRANSLATE_NOOP("Car", "Home was kept as you arranged it, because we are driving.")
SAVED = QT_TRANSLATE_NOOP("Car", "Home is kept in {file}.")
UNSAVED = QT_TRANSLATE_NOOP("Car", "The arrangement could not be saved to {file} ({why}): make room or allow it.")


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Arrangement(QObject):  # type: ignore[operator]
    """The last good arrangement of `name` (a shipped one or a file; "": as the theme suggests, else the house's); while
    `arranging` a draft that nobody else sees.

    The user's own version of a shipped one lies in the data folder and goes first.
    """

    changed = Signal()
    noticed = Signal(Message)

    def __init__(self, car: Car, name: str, data: Path) -> None:
        super().__init__()
        self._car, self._chosen = car, name
        self._own, self._original = files.own(name or files.HOUSE, data), files.original(name or files.HOUSE)
        self._saved = self._came_with()
        self._draft: Form | None = None
        self._error = ""
        self._watch = FileWatch(self)
        self._watch.changed.connect(self._came)
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self.load)
        self._attend()
        self.load()
        car.watch(SIGNALS, self._follow)

    def suggest(self, name: str) -> None:
        """Which arrangement suits the theme that is worn ("": none); it holds where nobody chose another."""
        original = files.original(name or files.HOUSE)
        if not self._chosen and original != self._original:
            self._original = original
            self._attend()
            self.load()

    def load(self) -> None:
        """Read the file anew; when it is unfit the last good one stays and `error` says why."""
        try:
            self._saved, self._error = files.read(self._file()), ""
        except ArrangementError as error:
            self._error = str(error)
        self.changed.emit()

    def _came_with(self) -> Form:
        """As the original file has it, or the house where that is unfit."""
        try:
            return files.read(self._original)
        except ArrangementError:
            return files.read(files.original(files.HOUSE))

    def _attend(self) -> None:
        if QCoreApplication.instance() is not None:
            self._watch.watch({self._own, self._original})

    def _file(self) -> Path:
        return self._own if self._own.is_file() else self._original

    def _came(self, changed: Iterable[Path]) -> None:
        try:
            files.read(self._file())
        except ArrangementError:
            self._again.start()
        else:
            self.load()

    def _follow(self, changes: Sequence[Change]) -> None:
        if self._draft is not None and self._waits():
            self.done()
            self.noticed.emit(Message(KEPT))

    def _waits(self) -> bool:
        return restricted(self._car.__getitem__, "NO_SETUP")

    @property
    def form(self) -> Form:
        """What holds now: the draft while one arranges, else what is saved."""
        return self._draft or self._saved

    def _put(self, shape: str, new: object) -> None:
        if self._draft is not None and new != self._draft.shape(shape):
            self._draft = editing.replaced(self._draft, shape, new)  # type: ignore[arg-type]
            self.changed.emit()

    # --- what the screen shows ------------------------------------------------------------------------------------

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def shapes(self) -> dict[str, object]:
        """Grid and panels of every shape, as app.arranging.shown gives them."""
        return {name: shown_shape(name, self.form.shape(name)) for name in SHAPES}

    @Property(bool, notify=changed)
    def arranging(self) -> bool:
        """Whether edit mode is on."""
        return self._draft is not None

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        """Whether edit mode changed anything."""
        return self._draft is not None and self._draft != self._saved

    @Property(str, notify=changed)
    def error(self) -> str:
        """Why the file does not hold, or ""."""
        return self._error

    @Property(str, constant=True)
    def file(self) -> str:
        """Where edit mode saves to."""
        return str(self._own)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def presets(self) -> list[str]:
        """The names of the shipped arrangements."""
        return list(files.shipped())

    @Slot(str, str, str, result="QStringList")
    def unplaced(self, shape: str, side: str, state: str) -> list[str]:
        """Panels that could stand there while guided or free, and do not."""
        return editing.unplaced(self.form.shape(shape), side, state)

    @Slot(str, str, int, str, str, "QVariantList", result=str)
    def blocking(self, shape: str, side: str, number: int, panel: str, state: str, cells: list[int]) -> str:
        """The panel that an entry (-1: a new one) would lie over at [column, row, wide, tall], or ""."""
        listed = places(self.form.shape(shape), side)
        place = self._new(shape, side, panel, state, cells)
        if number >= 0:
            place = place.model_copy(update={"when": listed[number].when})
        others = [other for at, other in enumerate(listed) if at != number]
        found = blocking(sorted(others, key=lambda other: state not in states(other.panel, other.when)), place)
        return found.panel if found is not None else ""

    def _new(self, shape: str, side: str, panel: str, state: str, cells: Sequence[int]) -> Place:
        """A panel at [column, row, wide, tall]; for this state alone if it stands elsewhere in the other."""
        again = any(place.panel == panel for place in places(self.form.shape(shape), side))
        fields = dict(zip(("column", "row", "wide", "tall"), (int(cell) for cell in cells), strict=True))
        return Place.model_validate({"panel": panel, "when": state if again else None} | fields)

    # --- what a finger does ---------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Enter edit mode; while we drive it is told that it waits."""
        if self._waits():
            self.noticed.emit(Message(WAIT))
        elif self._draft is None:
            self._draft = self._saved
            self.changed.emit()

    @Slot(str, str, int, "QVariantList")
    def put(self, shape: str, side: str, number: int, cells: list[int]) -> None:
        """An entry at [column, row, wide, tall], if nothing else stands there."""
        column, row, wide, tall = (int(cell) for cell in cells)
        self._put(shape, editing.moved(self.form.shape(shape), side, number, column, row, wide, tall))

    @Slot(str, str, str, str, "QVariantList")
    def add(self, shape: str, side: str, panel: str, state: str, cells: list[int]) -> None:
        """A panel that is not seen in this state (guided or free) at [column, row, wide, tall], if that is free."""
        self._put(shape, editing.added(self.form.shape(shape), side, self._new(shape, side, panel, state, cells)))

    @Slot(str, str, str, str, result=bool)
    def drop(self, shape: str, side: str, panel: str, state: str) -> bool:
        """A panel at the first free place; False where there is none."""
        form = self.form.shape(shape)
        place = editing.room_for(shape, form, side, panel, state)
        if place is None:
            return False
        self._put(shape, editing.added(form, side, place))
        return True

    @Slot(str, str, int)
    def remove(self, shape: str, side: str, number: int) -> None:
        """Take an entry off home."""
        self._put(shape, editing.removed(self.form.shape(shape), side, number))

    @Slot(str, str)
    def reset(self, shape: str, preset: str) -> None:
        """A shape as a shipped arrangement has it, or "" as the original file does."""
        source = files.read(files.original(preset)) if preset in files.shipped() else self._came_with()
        self._put(shape, source.shape(shape))

    @Slot()
    def cancel(self) -> None:
        """Leave edit mode with everything as it was."""
        self._draft = None
        self.changed.emit()

    @Slot()
    def done(self) -> None:
        """Leave edit mode and save what was changed to `file`."""
        draft, self._draft = self._draft, None
        if draft is not None and draft != self._saved:
            try:
                files.write(draft, self._own)
                self._saved, self._error = draft, ""
                self._attend()
                self.noticed.emit(Message(SAVED, {"file": _short(self._own)}))
            except OSError as error:
                self._saved = draft
                self.noticed.emit(Message(UNSAVED, {"file": str(self._own), "why": error.strerror or str(error)}))
        self.changed.emit()


def _short(path: Path) -> str:
    """The path as people write it."""
    return f"~/{path.relative_to(Path.home())}" if path.is_relative_to(Path.home()) else str(path)
