"""The owner's manual on the screen: the list that search narrows, and the section that is open."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.manual.library import Library
from app.manual.section import Section

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
LISTED = 12  # sections that a search shows


@QmlElement
@QmlUncreatable("The Car Genius has one.")
class ManualBook(QObject):  # type: ignore[operator]
    """Turned by fingers and by answers; sentences of `marked` are the ones that answered."""

    changed = Signal()
    listChanged = Signal()

    def __init__(self, library: Library, language: Callable[[], str]) -> None:
        """`language` gives that of the screen."""
        super().__init__()
        self._library, self._language = library, language
        self._query = ""
        self._section = ""
        self._marked: tuple[int, ...] = ()

    def open(self, section: str, marked: tuple[int, ...] = ()) -> None:
        """Turn to a section by its id ("" for the list alone), with sentences marked."""
        self._section, self._marked = section, marked
        self.changed.emit()

    def speak(self) -> None:
        """Show everything in the language that the screen has now."""
        self.changed.emit()
        self.listChanged.emit()

    def _open(self) -> Section | None:
        return self._library.manual(self._language()).section(self._section) if self._section else None

    @Property(str, notify=listChanged)
    def query(self) -> str:
        """What is searched for."""
        return self._query

    @Property("QVariantList", notify=listChanged)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, object]]:
        """Sections as {id, title, chapter, page}: what the search finds, else the whole book."""
        manual = self._library.manual(self._language())
        sections = [each.section for each in manual.find(self._query, LISTED)] if self._query else manual.sections
        return [{"id": s.id, "title": s.title, "chapter": s.chapter, "page": s.page} for s in sections]

    @Property(str, notify=changed)
    def section(self) -> str:
        """The id of the open section, "" while none is."""
        section = self._open()
        return section.id if section else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """The open section's."""
        section = self._open()
        return section.title if section else ""

    @Property(str, notify=changed)
    def chapter(self) -> str:
        """The open section's."""
        section = self._open()
        return section.chapter if section else ""

    @Property(int, notify=changed)
    def page(self) -> int:
        """The open section's page, 0 while none is open."""
        section = self._open()
        return section.page if section else 0

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def parts(self) -> list[dict[str, object]]:
        """The open section's sentences as {kind, text, marked, number}; kind is text, step or warning."""
        section = self._open()
        if section is None:
            return []
        rows: list[dict[str, object]] = []
        number = 0
        for at, (kind, text) in enumerate(section.parts):
            number += kind == "step"
            rows.append({"kind": kind, "text": text, "marked": at in self._marked, "number": number})
        return rows

    @Property(int, notify=changed)
    def markedPart(self) -> int:
        """The first marked sentence, -1 while none is."""
        return self._marked[0] if self._marked else -1

    @Slot(str)
    def look(self, query: str) -> None:
        """Touch: narrow the list; "" shows the whole book."""
        self._query = query.strip()
        self.listChanged.emit()

    @Slot(str)
    def turn(self, section: str) -> None:
        """Touch: open a section."""
        self.open(section)

    @Slot(int)
    def leaf(self, by: int) -> None:
        """Touch: to the section after (1) or before (-1) the open one."""
        sections = self._library.manual(self._language()).sections
        at = next((at for at, each in enumerate(sections) if each.id == self._section), -1)
        if 0 <= at + by < len(sections):
            self.open(sections[at + by].id)
