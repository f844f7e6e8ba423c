"""Runs one file of tests/qml in the real scene graph with the night theme on: `python tests/qml_runner.py FILE`."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from app.theme.theme import read_theme

ROOT = Path(__file__).resolve().parents[1]


class Dressed(QObject):
    """Gives the engine of every test our modules and our theme."""

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        engine.addImportPath(str(ROOT / "qml"))
        theme = engine.singletonInstance("Theme", "Theme")
        theme.setProperty("tokens", read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")["night"])


if __name__ == "__main__":
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP("cockpit", Dressed, [sys.argv[0], "-input", sys.argv[1]]))
