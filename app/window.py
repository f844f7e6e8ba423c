"""The cockpit's window: on the screen at once, then filled; shows pages, speaks a language, takes pictures."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject, QObject, Qt, QTranslator, QUrl
from PySide6.QtGui import QImage, QScreen
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow

QML = Path(__file__).parents[1] / "qml"


class WindowError(Exception):
    """The screen cannot be drawn; the text is one sentence with the mend."""


class Window:
    """An empty window in the theme's colours. `size` (width, height) in pixels; without it the whole screen.

    `scene`: the QML file of the window, with a function `open(cockpit)`. `screen`: None is the primary one; `zoom`:
    times the scale that fits.
    """

    def __init__(
        self,
        tokens: dict[str, object],
        size: tuple[int, int] | None = None,
        scene: str = "Main.qml",
        *,
        screen: QScreen | None = None,
        zoom: float = 1.0,
    ) -> None:
        self._translator: QTranslator | None = None
        self._faults: list[QQmlError] = []
        self._screen: QObject | None = None
        self._anew: QQmlEngine | None = None
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.warnings.connect(self._faults.extend)
        self._engine.setInitialProperties({"tokens": tokens})
        self._engine.load(QUrl.fromLocalFile(str(QML / scene)))
        if not any(isinstance(root, QQuickWindow) for root in self._engine.rootObjects()):
            raise self._broken()
        if zoom != 1.0:
            self.root.setProperty("zoom", zoom)
        if screen is not None:
            self.put(screen)
        if size is None:
            self.root.setGeometry(self.root.screen().geometry())  # where no window manager does it
            self.root.showFullScreen()
        else:
            self.root.resize(*size)
            self.root.show()
        self.root.requestActivate()  # where no window manager hands the keyboard out

    @property
    def root(self) -> QQuickWindow:
        """The window itself; asked for anew, for Python forgets one that an item which has gone was in."""
        root = self._engine.rootObjects()[0]
        assert isinstance(root, QQuickWindow)
        return root

    def open(self, cockpit: QObject) -> None:
        """Fill the window with the cockpit; raises WindowError."""
        QMetaObject.invokeMethod(self.root, "open", Q_ARG("QVariant", cockpit))
        self._screen = self.root.findChild(QObject, "screen")
        if self._screen is None:
            raise self._broken()

    def _broken(self) -> WindowError:
        fault = self._faults[0].toString() if self._faults else "it shows no window"
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
        for engine in (self._engine, self._anew):
            if engine is not None:
                engine.setUiLanguage(self.language)
                engine.retranslate()

    def put(self, screen: QScreen) -> None:
        """Bring the window to another screen; one that fills its screen fills that one."""
        self.root.setScreen(screen)
        self.root.setPosition(screen.geometry().topLeft())
        if self.root.windowStates() & Qt.WindowState.WindowFullScreen:
            self.root.setGeometry(screen.geometry())
            self.root.showFullScreen()

    def show_page(self, page: str) -> None:
        """Bring a page up: Home, Navigation, Media, Vehicle, Trip, Comfort or Settings."""
        self._on_screen().setProperty("page", page)

    def show_talk(self, shown: bool) -> None:
        """Open the sheet with the turns so far, or close it."""
        self._on_screen().setProperty("talkOpen", shown)

    def tell(self, fault: str) -> None:
        """Show over everything what is wrong with a file that was saved; "" takes it away."""
        self.root.setProperty("fault", fault)

    @property
    def screen(self) -> QQuickItem:
        """What fills the window."""
        screen = self._on_screen()
        assert isinstance(screen, QQuickItem)
        return screen

    @property
    def language(self) -> str:
        """The language that every text is shown in."""
        return self._translator.language() if self._translator is not None else "en"

    def adopt(self, screen: QQuickItem, engine: QQmlEngine) -> None:
        """A screen that was loaded anew, in an engine of its own, takes the place of the one that was shown."""
        self._screen, self._anew = screen, engine
        QMetaObject.invokeMethod(self.root, "clear")

    def _on_screen(self) -> QObject:
        assert self._screen is not None
        return self._screen

    def picture(self) -> QImage:
        """What the window shows now."""
        return self.root.grabWindow()

    def next_frame(self, drawn: Callable[[float], None]) -> None:
        """Tell when the next frame, which shows what the models say now, is on the screen: time.monotonic()."""
        if self._screen is None:
            return
        root = self.root

        def swapped() -> None:
            root.frameSwapped.disconnect(swapped)
            drawn(time.monotonic())

        root.frameSwapped.connect(swapped)
        root.update()

    def faults(self) -> list[str]:
        """What QML complained about."""
        return [fault.toString() for fault in self._faults]

    def close(self) -> None:
        """Take the screen down; the models it showed may go after this."""
        self.root.close()
        self.speak(None)
        self._screen = self._anew = None
        del self._engine
