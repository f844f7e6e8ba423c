"""The cockpit's window: loads the QML, shows it in a size, speaks a language, takes pictures."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from app.cockpit import Cockpit
from app.domains.language import Words

QML = Path(__file__).parents[1] / "qml"


class WindowError(Exception):
    """The screen cannot be drawn; the text is one sentence with the mend."""


class Window:
    """Shows a cockpit. `size` (width, height) makes it a window; without it the whole screen is taken."""

    def __init__(
        self, cockpit: Cockpit, words: Words, *, size: tuple[int, int] | None = None, frame: bool = True
    ) -> None:
        self._words = words
        self._translator: QTranslator | None = None
        self._faults: list[QQmlError] = []
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.warnings.connect(self._faults.extend)
        self.speak(cockpit.models.settings.state.language)
        self._engine.setInitialProperties({"cockpit": cockpit})
        self._engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            fault = self._faults[0].toString() if self._faults else "Main.qml shows no window"
            raise WindowError(
                f"The screen could not be loaded: {fault}; mend that line, or take the file from git again."
            )
        self.root: QQuickWindow = roots[0]
        cockpit.models.settings.changed.connect(lambda: self.speak(cockpit.models.settings.state.language))
        self._show(size, frame)

    def _show(self, size: tuple[int, int] | None, frame: bool) -> None:
        if size is None:
            self.root.showFullScreen()
            return
        if not frame:
            self.root.setFlag(Qt.WindowType.FramelessWindowHint, True)
        self.root.resize(*size)
        self.root.show()

    def speak(self, language: str) -> None:
        """Show every text in a language."""
        translator = self._words.translator(language)
        if translator is self._translator:
            return
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        if translator is not None:
            QCoreApplication.installTranslator(translator)
        self._translator = translator
        self._engine.retranslate()

    def picture(self) -> QImage:
        """What the window shows now."""
        return self.root.grabWindow()

    def show_page(self, page: str) -> None:
        """Bring a page up: Home, Navigation, Media, Vehicle, Trip, Comfort or Settings."""
        self.root.setProperty("page", page)

    def show_talk(self, open: bool) -> None:
        """Open the sheet with the turns so far, or close it."""
        self.root.setProperty("talkOpen", open)

    def find(self, name: str) -> QObject:
        """The item with an objectName; LookupError when there is none."""
        item = self.root.findChild(QObject, name)
        if item is None:
            raise LookupError(f"There is no item named {name!r} on the screen.")
        return item

    def faults(self) -> list[str]:
        """What QML complained about."""
        return [fault.toString() for fault in self._faults]

    def close(self) -> None:
        """Take the screen down; the models it showed may go after this."""
        self.root.close()
        del self.root
        del self._engine
