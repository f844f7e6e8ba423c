"""A page of the cockpit in a window of its own, to be touched by tests: real models, real QML."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from app.theme.theme import read_theme

ROOT = Path(__file__).resolve().parents[1]


class Page:
    """`qml/<module>/<view>.qml` with its models, 1800×480 at unit 1."""

    def __init__(
        self, module: str, view: str, models: dict[str, QObject], width: int = 1800, height: int = 480
    ) -> None:
        self.view = QQuickView()
        engine = self.view.engine()
        engine.addImportPath(str(ROOT / "qml"))
        theme = engine.singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("tokens", read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")["night"])
        theme.setProperty("reducedMotion", True)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setInitialProperties(models)
        self.view.resize(width, height)
        self.view.setSource(QUrl.fromLocalFile(str(ROOT / "qml" / module / f"{view}.qml")))
        assert not self.view.errors(), self.view.errors()
        self.view.show()
        QGuiApplication.processEvents()

    def item(self, name: str) -> QQuickItem:
        """The item of that objectName."""
        item = _find(self.view.rootObject(), name)
        assert item is not None, f"no {name} on this page"
        return item

    def point(self, name: str, across: float = 0.5, down: float = 0.5) -> QPoint:
        """Where a part of an item lies in the window."""
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() * across, item.height() * down)).toPoint()

    def tap(self, name: str, across: float = 0.5, down: float = 0.5) -> None:
        """Touch an item."""
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=self.point(name, across, down))
        QGuiApplication.processEvents()

    def drag(self, name: str, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag from one place of an item to another, in twelve steps."""
        first, last = self.point(name, *start), self.point(name, *end)
        QTest.mousePress(self.view, Qt.MouseButton.LeftButton, pos=first)
        for step in range(1, 13):
            QTest.mouseMove(self.view, first + (last - first) * step / 12)
            QGuiApplication.processEvents()
        QTest.mouseRelease(self.view, Qt.MouseButton.LeftButton, pos=last)
        QGuiApplication.processEvents()

    def close(self) -> None:
        """Take the page down before its models go."""
        self.view.setSource(QUrl())
        self.view.close()


def _find(item: QQuickItem | None, name: str) -> QQuickItem | None:
    """Delegates are children on the screen but not of the object tree, so look through the items."""
    if item is None or item.objectName() == name:
        return item
    return next((found for child in item.childItems() if (found := _find(child, name)) is not None), None)
