"""Run as a program: a window whose colours change from night to day, with motion and without. Prints JSON lines: the
colour in the middle when the tokens have just changed, and once the fade is over."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from app.theme.theme import house

ROOT = Path(__file__).resolve().parents[1]
PAGE = """
import QtQuick
import Theme
Window {
    id: window
    required property var tokens
    property alias busy: fade.busy
    signal changed
    width: 200; height: 100; visible: true
    Component.onCompleted: Theme.tokens = tokens
    function wear(tokens: var, still: bool): void {
        Theme.reducedMotion = still;
        Theme.wanted = tokens;
    }
    Connections { target: Theme; function onTokensChanged() { window.changed(); } }
    Rectangle { id: seen; anchors.fill: parent; color: Theme.color.background }
    Crossfade { id: fade; anchors.fill: parent; seen: seen }
}
"""


def main() -> int:
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT / "qml"))
    engine.setInitialProperties({"tokens": house()["night"]})
    engine.loadData(PAGE.encode(), QUrl.fromLocalFile(str(ROOT / "qml" / "page.qml")))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    turns = [("day", False), ("night", True)]

    def colour() -> str:
        return window.grabWindow().pixelColor(100, 50).name()

    def turn() -> None:
        if not turns:
            application.exit(0)
            return
        mode, still = turns.pop(0)

        def told() -> None:
            window.changed.disconnect(told)  # type: ignore[attr-defined]
            QTimer.singleShot(0, lambda: settle(mode, colour()))

        window.changed.connect(told)  # type: ignore[attr-defined]
        window.wear(house()[mode], still)  # type: ignore[attr-defined]

    def settle(mode: str, first: str) -> None:
        if window.property("busy"):
            QTimer.singleShot(20, lambda: settle(mode, first))
            return
        print(json.dumps({"mode": mode, "first": first, "last": colour()}), flush=True)
        turn()

    QTimer.singleShot(300, turn)
    QTimer.singleShot(60_000, lambda: application.exit(9))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
