"""The time of day, in 24 hours."""

from datetime import datetime

from PySide6.QtCore import Property, QDateTime, QLocale, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Clock(QObject):  # type: ignore[operator]
    """Ticks when the minute turns; `fixed` (a QDateTime) holds it still for pictures that can be compared."""

    changed = Signal()

    def __init__(self, fixed: QDateTime | None = None) -> None:
        super().__init__()
        self._fixed = fixed
        self._ahead_ms = 0.0
        self._locale = QLocale("en")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to tick; needs a running event loop."""
        now = self.now().time()
        self._timer.start(60_000 - now.second() * 1000 - now.msec() + 20)

    def _tick(self) -> None:
        self.changed.emit()
        self.start()

    def now(self) -> QDateTime:
        """The time that the cockpit shows."""
        return self._fixed or QDateTime.currentDateTime().addMSecs(round(self._ahead_ms))

    def moment(self) -> datetime:
        """The same for Python, in local time."""
        return datetime.fromtimestamp(self.now().toMSecsSinceEpoch() / 1000)

    def skip(self, seconds: float) -> None:
        """Time that passed in the car but not in the world: a drive runs fast."""
        before = self.now().toString("HHmm")
        self._ahead_ms += seconds * 1000
        if self.now().toString("HHmm") != before:
            self.changed.emit()

    def hold(self, moment: QDateTime) -> None:
        """Show this moment from now on: a replay."""
        before, self._fixed = self.now().toString("yyyyMMddHHmm"), moment
        if self.now().toString("yyyyMMddHHmm") != before:
            self.changed.emit()

    def speak(self, language: str) -> None:
        """Write dates in another language."""
        self._locale = QLocale(language)
        self.changed.emit()

    @Property(str, notify=changed)
    def time(self) -> str:
        """Such as 14:32."""
        return self.now().toString("HH:mm")

    @Property(str, notify=changed)
    def date(self) -> str:
        """Such as Sunday, 22 November."""
        form = "M月d日 dddd" if self._locale.language() == QLocale.Language.Chinese else "dddd, d MMMM"
        return self._locale.toString(self.now().date(), form)

    @Property(int, notify=changed)
    def hour(self) -> int:
        """0–23."""
        return self.now().time().hour()
