"""What the gallery's window knows: which exhibit is looked at, what its knobs say, and how it is dressed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.config.config import LANGUAGES
from app.gallery.exhibits import Exhibit, GalleryError, Group
from app.gallery.look import SIZES, TEXTS, Look
from app.gallery.shelf import Shelf
from app.theme.theme import shipped

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

TURNED = "as the knobs say"


@QmlElement
@QmlUncreatable("The gallery's window has one.")
class Bench(QObject):  # type: ignore[operator]
    """Shows one exhibit, or a whole group, on the shelf; `problem` says why something could not be done, or ""."""

    changed = Signal()
    knobsChanged = Signal()

    def __init__(self, shelf: Shelf, groups: Sequence[Group], look: Look) -> None:
        super().__init__()
        self._shelf, self._groups = shelf, groups
        self._look, self._problem, self._calm = Look(), "", False
        self._exhibit: Exhibit | None = None
        self._chosen = ""
        self._knobs: list[dict[str, object]] = []
        self._dress(look)
        self.choose(groups[0].exhibits[0].name)

    # --- what is looked at ----------------------------------------------------------------------------------------

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def entries(self) -> list[dict[str, object]]:
        """Groups and exhibits in their order: name, title, and whether it is a whole group."""
        listed: list[dict[str, object]] = []
        for group in self._groups:
            listed.append({"name": group.name, "title": group.title, "whole": True})
            listed += [{"name": each.name, "title": each.name, "whole": False} for each in group.exhibits]
        return listed

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The name of what is on the shelf."""
        return self._chosen

    @Slot(str)
    def choose(self, name: str) -> None:
        """Put an exhibit, or a whole group, on the shelf."""
        group = next((group for group in self._groups if group.name == name), None)
        one = next((each for group in self._groups for each in group.exhibits if each.name == name), None)
        shown = list(group.exhibits) if group is not None else [] if one is None else [_with_knobs(one)]
        self._chosen, self._exhibit = name, one
        self._try(lambda: self._shelf.show(shown))
        values = self._shelf.values(list(one.knobs)) if one is not None else {}
        self._knobs = [] if one is None else [_knob(each, how, values.get(each)) for each, how in one.knobs.items()]
        self.changed.emit()
        self.knobsChanged.emit()

    @Property("QVariantList", notify=knobsChanged)  # type: ignore[arg-type]
    def knobs(self) -> list[dict[str, object]]:
        """The knobs of the exhibit: name, kind (text, switch, range, choice), value, low, high, words."""
        return self._knobs

    @Slot(str, "QVariant")
    def turn(self, name: str, value: object) -> None:
        """Set a property of the exhibit that follows the knobs."""
        self._shelf.turn(name, value)

    # --- how it is dressed ----------------------------------------------------------------------------------------

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def themes(self) -> list[str]:
        """The shipped themes."""
        return ["meridian", *(name for name in shipped() if name != "meridian")]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def languages(self) -> list[str]:
        """The languages of the screen."""
        return list(LANGUAGES)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def sizes(self) -> list[str]:
        """The sizes of screens that decide how large everything is."""
        return [f"{width}x{height}" for width, height in SIZES]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def texts(self) -> list[str]:
        """How large words may be."""
        return list(TEXTS)

    @Property(str, notify=changed)
    def text(self) -> str:
        """How large words are."""
        return self._look.text

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The theme that the exhibits wear: a name or a file."""
        return self._look.theme

    @Property(bool, notify=changed)
    def night(self) -> bool:
        """Whether by night."""
        return self._look.mode == "night"

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language they speak."""
        return self._look.language

    @Property(str, notify=changed)
    def size(self) -> str:
        """The screen they are drawn for."""
        return f"{self._look.size[0]}x{self._look.size[1]}"

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether the driver sits on the right."""
        return self._look.mirrored

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether motion is reduced."""
        return self._calm

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last wish could not be fulfilled, or ""."""
        return self._problem

    @Slot(str)
    def wear(self, theme: str) -> None:
        """Another theme by its name or file; an unfit one is told and the one before stays."""
        self._dress(replace(self._look, theme=theme.strip()))

    @Slot(bool)
    def setNight(self, on: bool) -> None:
        """Night or day."""
        self._dress(replace(self._look, mode="night" if on else "day"))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Another language."""
        self._dress(replace(self._look, language=language))

    @Slot(str)
    def fit(self, size: str) -> None:
        """Draw for another screen, such as 1280x800."""
        width, _, height = size.partition("x")
        self._dress(replace(self._look, size=(int(width), int(height))))

    @Slot(str)
    def write(self, text: str) -> None:
        """Words of another size."""
        self._dress(replace(self._look, text=text))

    @Slot(bool)
    def mirror(self, on: bool) -> None:
        """The driver on the right, or on the left."""
        self._dress(replace(self._look, mirrored=on))

    @Slot(bool)
    def calmDown(self, on: bool) -> None:
        """Motion reduced, or not."""
        self._calm = on
        self._dress(self._look)

    def _dress(self, look: Look) -> None:
        if self._try(lambda: self._shelf.dress(look, calm=self._calm)):
            self._look = look
        self.changed.emit()

    def _try(self, wish: Callable[[], None]) -> bool:
        try:
            wish()
        except GalleryError as error:
            self._problem = str(error)
            return False
        self._problem = ""
        return True


def _with_knobs(exhibit: Exhibit) -> Exhibit:
    first = replace(exhibit.states[0], name=TURNED)
    return replace(exhibit, states=(first, *exhibit.states)) if exhibit.knobs else exhibit


def _knob(name: str, how: str | list[object], value: object) -> dict[str, object]:
    knob: dict[str, object] = {"name": name, "value": value, "low": 0.0, "high": 1.0, "words": [], "whole": False}
    if isinstance(how, str):
        return knob | {"kind": how}
    if len(how) == 2 and all(isinstance(each, int | float) for each in how):
        return knob | {"kind": "range", "low": how[0], "high": how[1], "whole": isinstance(how[0], int)}
    return knob | {"kind": "choice", "words": [str(each) for each in how]}
