"""Appearance: the tokens of the theme that is on, in day or night colours."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import HMI
from app.car.journal import Change
from app.domains.clock import Clock
from app.domains.tokens import DAY_HOURS, MERIDIAN, ThemeError, check_theme, read_theme

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

MODE, AUTOMATIC = f"{HMI}.DayNightMode", f"{HMI}.IsDayNightAutomatic"


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Appearance(QObject):  # type: ignore[operator]
    """Which tokens hold: those of the last good theme, by night or by day (automatic: by the clock)."""

    changed = Signal()

    def __init__(self, car: Car, clock: Clock, theme: Path = MERIDIAN) -> None:
        super().__init__()
        self._car = car
        self._clock = clock
        self._model = read_theme(MERIDIAN)
        self._theme = self._model
        self._error = ""
        self._night = self._is_night()
        self._teach_fonts()
        car.watch([MODE, AUTOMATIC], self._follow)
        clock.changed.connect(self._follow)
        if theme != MERIDIAN:
            self.load(theme)

    def load(self, theme: Path) -> bool:
        """Wear another theme; when it is unfit the old one stays, `error` says why, and this is False."""
        try:
            read = read_theme(theme)
            check_theme(read, self._model)
        except ThemeError as error:
            self._error = str(error)
            self.changed.emit()
            return False
        self._theme, self._error = read, ""
        self._teach_fonts()
        self.changed.emit()
        return True

    def _teach_fonts(self) -> None:
        """Letters that the theme's first family lacks come from its other families, in their order."""
        families = self._theme["night"].get("fontFamily.text.all")
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

    @Property(bool, notify=changed)
    def night(self) -> bool:
        """Whether the night colours are on."""
        return self._night

    @Property(str, notify=changed)
    def error(self) -> str:
        """Why the last theme could not be worn, or ""."""
        return self._error
