"""Displays: how the screens are set and which page the centre one shows, and what a finger changes of it."""

from collections.abc import Sequence

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import CLUSTER, HEAD_UP, HMI, LANGUAGES, PAGES
from app.car.journal import Change
from app.domains.displays_commands import DisplaysCommands
from app.domains.displays_read import AUTOMATIC, COLOURS, FONT, SCREENS, TEXT_SIZES, THEME, read_displays, themes

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Displays(DisplaysCommands):  # type: ignore[operator]
    """The screens of the car: centre, cluster and head-up."""

    name = "displays"
    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        names = [AUTOMATIC, COLOURS, THEME, FONT, f"{HMI}.CurrentLanguage", f"{HEAD_UP}.IsOn", f"{HEAD_UP}.Height"]
        car.watch([*names, *(f"{s}.{leaf}" for s in SCREENS.values() for leaf in ("Brightness", "Page"))], self._follow)
        car.watch([f"{screen}.IsConnected" for screen in (CLUSTER, HEAD_UP)], self._follow)
        self.state = read_displays(self.car)

    def _follow(self, changes: Sequence[Change]) -> None:
        self.state = read_displays(self.car)
        self.changed.emit()

    @Property(int, notify=changed)
    def centre(self) -> int:
        """Brightness of the centre screen, 0–100 %."""
        return self.state.brightness["centre"]

    @Property(int, notify=changed)
    def cluster(self) -> int:
        """Brightness of the cluster, 0–100 %."""
        return self.state.brightness["cluster"]

    @Property(int, notify=changed)
    def headUp(self) -> int:
        """Brightness of the head-up display, 0–100 %."""
        return self.state.brightness["head_up"]

    @Property(bool, notify=changed)
    def clusterThere(self) -> bool:
        """Whether a window shows the instruments."""
        return bool(self.car[f"{CLUSTER}.IsConnected"])

    @Property(bool, notify=changed)
    def headUpThere(self) -> bool:
        """Whether a window shows the head-up picture."""
        return bool(self.car[f"{HEAD_UP}.IsConnected"])

    @Property(bool, notify=changed)
    def headUpOn(self) -> bool:
        """Whether the head-up display is on."""
        return self.state.head_up

    @Property(int, notify=changed)
    def height(self) -> int:
        """Height of the head-up picture, 0–100 %."""
        return self.state.height

    @Property(str, notify=changed)
    def mode(self) -> str:
        """day, night or auto."""
        return self.state.mode

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The theme's name."""
        return self.state.theme

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def themes(self) -> list[str]:
        """Names of the shipped themes."""
        return list(themes())

    @Property(str, notify=changed)
    def textSize(self) -> str:
        """normal, large or larger."""
        return self.state.text_size

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def textSizes(self) -> list[str]:
        """The sizes of the words, from the usual one on."""
        return list(TEXT_SIZES)

    @Property(str, notify=changed)
    def language(self) -> str:
        """en, zh, …"""
        return self.state.language

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def languages(self) -> list[str]:
        """The languages of the screens."""
        return list(LANGUAGES)

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page that the centre screen shows, such as "home"."""
        return self.state.page

    @Slot(str, int)
    def brighten(self, screen: str, percent: int) -> None:
        """Touch: a screen's brightness."""
        self.heed(self.set_brightness(screen, percent))  # type: ignore[arg-type]

    @Slot(bool)
    def switchHeadUp(self, on: bool) -> None:
        """Touch: the head-up display on or off."""
        self.heed(self.set_head_up(on))

    @Slot(int)
    def raiseHeadUp(self, percent: int) -> None:
        """Touch: the height of its picture."""
        self.heed(self.set_height(percent))

    @Slot(str)
    def chooseMode(self, mode: str) -> None:
        """Touch: day, night or auto."""
        self.heed(self.set_mode(mode))  # type: ignore[arg-type]

    @Slot(str)
    def wear(self, theme: str) -> None:
        """Touch: a theme."""
        self.heed(self.set_theme(theme))

    @Slot(str)
    def writeIn(self, size: str) -> None:
        """Touch: a size of the words."""
        self.heed(self.set_text_size(size))  # type: ignore[arg-type]

    @Slot(str)
    def speakIn(self, language: str) -> None:
        """Touch: a language of the screens."""
        self.heed(self.set_language(language))  # type: ignore[arg-type]

    @Slot(str)
    def showed(self, page: str) -> None:
        """The screen tells which page a finger brought up."""
        if page in PAGES and page != self.state.page:
            self.heed(self.wish({f"{HMI}.Page": page}, dict))
