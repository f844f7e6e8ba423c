"""The cockpit's window: on the screen at once, then filled; shows pages, speaks a language, takes pictures."""

from pathlib import Path

from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject, QObject, QTranslator, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

QML = Path(__file__).parents[1] / "qml"


class WindowError(Exception):
    """The screen cannot be drawn; the text is one sentence with the mend."""


class Window:
    """An empty window in the theme's colours. `size` (width, height) in pixels; without it the whole screen."""

    def __init__(self, tokens: dict[str, object], size: tuple[int, int] | None = None) -> None:
        self._translator: QTranslator | None = None
        self._faults: list[QQmlError] = []
        self._screen: QObject | None = None
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.warnings.connect(self._faults.extend)
        self._engine.setInitialProperties({"tokens": tokens})
        self._engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise self._broken()
        self.root: QQuickWindow = roots[0]
        if size is None:
            self.root.showFullScreen()
        else:
            self.root.resize(*size)
            self.root.show()
        self.root.requestActivate()  # where no window manager hands the keyboard out

    def open(self, cockpit: QObject) -> None:
        """Fill the window with the cockpit; raises WindowError."""
        QMetaObject.invokeMethod(self.root, "open", Q_ARG("QVariant", cockpit))
        self._screen = self.root.findChild(QObject, "screen")
        if self._screen is None:
            raise self._broken()

    def _broken(self) -> WindowError:
        fault = self._faults[0].toString() if self._faults else "Main.qml shows no window"
        return WindowError(f"The screen could not be loaded: {fault}; mend that line, or take the file from git again.")

    def speak(self, translator: QTranslator | None) -> None:
        """Show every text in a translator's language; None is English."""
        if translator is self._translator:
            return
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        if translator is not None:
            QCoreApplication.installTranslator(translator)
        self._translator = translator
        self._engine.retranslate()

    def show_page(self, page: str) -> None:
        """Bring a page up: Home, Navigation, Media, Vehicle, Trip, Comfort or Settings."""
        self._on_screen().setProperty("page", page)

    def show_talk(self, shown: bool) -> None:
        """Open the sheet with the turns so far, or close it."""
        self._on_screen().setProperty("talkOpen", shown)

    def _on_screen(self) -> QObject:
        assert self._screen is not None
        return self._screen

    def picture(self) -> QImage:
        """What the window shows now."""
        return self.root.grabWindow()

    def faults(self) -> list[str]:
        """What QML complained about."""
        return [fault.toString() for fault in self._faults]

    def close(self) -> None:
        """Take the screen down; the models it showed may go after this."""
        self.root.close()
        self.speak(None)
        self._screen = None
        del self.root
        del self._engine
