"""A window beside the centre's: an engine of its own, so that it has a scale of its own, over the same models."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QScreen, QSurfaceFormat
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.live.problems import told
from app.screens.rig import Placed
from app.window import QML

SCENES = {
    "cluster": "Cluster/ClusterScreen.qml",
    "head_up": "HeadUp/HeadUpScreen.qml",
    "passenger": "Passenger/PassengerScreen.qml",
}
TITLES = {"cluster": "Meridian · cluster", "head_up": "Meridian · head-up", "passenger": "Meridian · passenger"}


class FurtherWindow:
    """Shows its scene on its place of the rig until `close`; raises RuntimeError with one sentence where it cannot.

    `fault` is what QML complained about, "" for nothing.
    """

    def __init__(self, placed: Placed, screen: QScreen, cockpit: QObject, language: str, folder: Path = QML) -> None:
        self.placed, self._cockpit, self._folder = placed, cockpit, folder
        self._engine: QQmlApplicationEngine | None = None
        self._item: QQuickItem | None = None
        self._faults: list[QQmlError] = []
        self.root = QQuickWindow()
        self.root.setTitle(TITLES[placed.window])
        self.root.setColor(QColor("black"))
        if placed.window != "passenger":  # nothing on them is touched: the keyboard stays with the centre
            self.root.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        once = QSurfaceFormat(self.root.requestedFormat())
        once.setSwapInterval(0)  # only the centre waits for its screen: two waits would halve its frames
        self.root.setFormat(once)
        fault = self.load(language)
        if self._item is None:
            self.root.deleteLater()
            raise RuntimeError(fault)
        self.put(placed, screen)

    def load(self, language: str) -> str:
        """Make the scene anew; where that fails the one that is shown stays and the fault is told, else ""."""
        engine = QQmlApplicationEngine()
        engine.setUiLanguage(language)
        engine.addImportPath(str(self._folder))
        engine.setOutputWarningsToStandardError(False)
        faults: list[QQmlError] = []
        engine.warnings.connect(faults.extend)
        wish = self.placed.wish
        engine.setInitialProperties({"cockpit": self._cockpit, "zoom": wish.scale, "mirrored": wish.mirrored})
        engine.load(QUrl.fromLocalFile(str(self._folder / SCENES[self.placed.window])))
        item = next(iter(engine.rootObjects()), None)
        if not isinstance(item, QQuickItem):
            shiboken6.delete(engine)
            return told(faults, self._folder)
        page = self._item.property("page") if self._item is not None else None
        if page:
            item.setProperty("page", page)
        item.setSize(self.root.size().toSizeF())
        item.setParentItem(self.root.contentItem())
        self._let_go()
        self._engine, self._item, self._faults = engine, item, faults
        self.root.widthChanged.connect(self._fit)
        self.root.heightChanged.connect(self._fit)
        return ""

    @property
    def scene(self) -> QQuickItem:
        """What fills the window."""
        assert self._item is not None
        return self._item

    @property
    def fault(self) -> str:
        """The first complaint of QML since the scene was made, or ""."""
        return told(self._faults, self._folder)

    def faults(self) -> list[str]:
        """Everything that QML complained about."""
        return [fault.toString() for fault in self._faults]

    def put(self, placed: Placed, screen: QScreen) -> None:
        """Show the window on a screen: all of it, or at its place there."""
        self.placed = placed
        whole, frame = screen.geometry(), placed.frame
        self.root.setScreen(screen)
        if frame is None:
            self.root.setGeometry(whole)
            self.root.setWindowStates(Qt.WindowState.WindowFullScreen)
            self.root.setVisible(True)  # showFullScreen would ask for the keyboard
            return
        x, y = frame.place or ((whole.width() - frame.width) // 2, (whole.height() - frame.height) // 2)
        self.root.setWindowStates(Qt.WindowState.WindowNoState)
        self.root.setGeometry(QRect(whole.x() + max(0, x), whole.y() + max(0, y), frame.width, frame.height))
        self.root.setVisible(True)

    def speak(self, language: str) -> None:
        """Show every text in the language whose translator is installed."""
        if self._engine is not None and self._engine.uiLanguage() != language:
            self._engine.setUiLanguage(language)
            self._engine.retranslate()

    def picture(self) -> QImage:
        """What the window shows now."""
        return self.root.grabWindow()

    def _fit(self) -> None:
        if self._item is not None:
            self._item.setSize(self.root.size().toSizeF())

    def _let_go(self) -> None:
        if self._engine is None:
            return
        self.root.widthChanged.disconnect(self._fit)
        self.root.heightChanged.disconnect(self._fit)
        shiboken6.delete(self._engine)
        self._engine = self._item = None

    def close(self) -> None:
        """Take the window down; the models it showed may go after this."""
        self.root.close()
        self._let_go()
        shiboken6.delete(self.root)
