"""Appearance: the tokens of the theme that is on, in day or night colours."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import HMI
from app.car.journal import Change
from app.domains.clock import Clock
from app.domains.file_watch import FileWatch
from app.theme.brand import Brand
from app.theme.fault import ThemeError
from app.theme.theme import DAY_HOURS, MERIDIAN, Theme, house, load_theme, theme_file

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

MODE, AUTOMATIC, THEME = f"{HMI}.DayNightMode", f"{HMI}.IsDayNightAutomatic", f"{HMI}.Theme"
AGAIN = 120  # milliseconds after which a file that reads badly is read once more: it may be half written


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Appearance(QObject):  # type: ignore[operator]
    """Which tokens hold: those of the last good theme, by night or by day (automatic: by the clock).

    The files of the theme are watched: saving one changes the running cockpit. `branded` is told the brand with each.
    """

    changed = Signal()

    def __init__(self, car: Car, clock: Clock, theme: Path = MERIDIAN) -> None:
        super().__init__()
        self._car = car
        self._clock = clock
        self._theme = house()
        self._wanted = MERIDIAN
        self._error = ""
        self._night = self._is_night()
        self._fonts: set[Path] = set()
        self.branded: Callable[[Brand], object] = lambda brand: None
        self._watch = FileWatch(self)
        self._watch.changed.connect(self._saved)
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._reload)
        self._teach_fonts()
        self._attend(self._theme.files)
        car.watch([MODE, AUTOMATIC], self._follow)
        car.watch([THEME], self._wear)
        clock.changed.connect(self._follow)
        if theme != MERIDIAN:
            self.load(theme)

    def load(self, theme: Path) -> bool:
        """Wear another theme; when it is unfit the old one stays, `error` says why, and this is False."""
        self._wanted = theme
        try:
            self._put_on(_read(theme))
        except ThemeError as error:
            self._attend({*self._theme.files, theme})
            self._error = str(error)
            self.changed.emit()
            return False
        return True

    def _put_on(self, theme: Theme) -> None:
        self._theme, self._error = theme, ""
        self._attend(theme.files)
        self._teach_fonts()
        self.changed.emit()
        self.branded(theme.brand)

    @property
    def brand(self) -> Brand:
        """What the theme brings beside its tokens."""
        return self._theme.brand

    def _attend(self, files: Iterable[Path]) -> None:
        if QCoreApplication.instance() is not None:
            self._watch.watch(files)

    def _saved(self, files: list[Path]) -> None:
        try:
            self._put_on(_read(self._wanted))
        except ThemeError:
            self._again.start()

    def _reload(self) -> None:
        self.load(self._wanted)

    def _wear(self, changes: Sequence[Change]) -> None:
        self.load(theme_file(str(changes[-1].after)))

    def _teach_fonts(self) -> None:
        """The theme's own fonts; letters that its first family lacks come from its other families, in their order."""
        drawn = QGuiApplication.instance() is not None  # without a screen nothing is
        for font in self._theme.brand.fonts:
            if drawn and font not in self._fonts:
                QFontDatabase.addApplicationFont(str(font))
                self._fonts.add(font)
        for family in ("text", "heading"):
            families = self._theme["night"].get(f"fontFamily.{family}.all")
            if isinstance(families, list):
                QFont.insertSubstitutions(families[0], families[1:])

    def _is_night(self) -> bool:
        if self._car[AUTOMATIC]:
            return self._clock.now().time().hour() not in DAY_HOURS
        return self._car[MODE] == "NIGHT"

    def _follow(self, changes: Sequence[Change] = ()) -> None:
        night = self._is_night()
        if night != self._night:
            self._night = night
            self.changed.emit()

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def tokens(self) -> dict[str, object]:
        """Flat tokens of the mode that is on, as `read_theme` gives them."""
        return self._theme["night" if self._night else "day"]

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def nightTokens(self) -> dict[str, object]:
        """Those of the night, for a picture that stands in the dark by day too."""
        return self._theme["night"]

    @Property(bool, notify=changed)
    def night(self) -> bool:
        """Whether the night colours are on."""
        return self._night

    @Property(str, notify=changed)
    def error(self) -> str:
        """Why the last theme could not be worn, or ""."""
        return self._error


def _read(theme: Path) -> Theme:
    """The theme as its files are now, measured by the house's as that is now; raises ThemeError."""
    house.cache_clear()
    return load_theme(theme)
