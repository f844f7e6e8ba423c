"""The gallery's window: a list of exhibits, the shelf, and knobs."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app import loop
from app.config import Config
from app.gallery.bench import Bench
from app.gallery.exhibits import QML, GalleryError, read_groups
from app.gallery.look import MODES, Look
from app.gallery.shelf import Shelf
from app.gallery.taking import CACHE
from app.theme.theme import house


class GalleryWindow:
    """The window with everything in it; raises GalleryError."""

    def __init__(self, look: Look, size: tuple[int, int]) -> None:
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        theme = self._engine.singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("tokens", house()["night"])
        faults: list[str] = []
        self._engine.warnings.connect(lambda errors: faults.extend(error.toString() for error in errors))
        self._engine.load(QUrl.fromLocalFile(str(QML / "Gallery" / "Gallery.qml")))
        root = next(iter(self._engine.rootObjects()), None)
        stand = root.findChild(QQuickItem, "stand") if root is not None else None
        if not isinstance(root, QQuickWindow) or stand is None:
            raise GalleryError(f"The gallery cannot be drawn: {next(iter(faults), 'it shows no window')}.")
        self.root = root
        self.shelf = Shelf(root, stand, still=False)
        self.bench = Bench(self.shelf, read_groups(), look)
        root.setProperty("shelf", self.shelf.item)
        root.setProperty("bench", self.bench)
        root.resize(*size)
        root.show()

    def close(self) -> None:
        """Take it down in order."""
        self.root.setProperty("shelf", None)
        self.root.close()
        self.shelf.close()
        del self._engine


def show(config: Config) -> int:
    """Open the window and stay until it is closed."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(CACHE))
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationDisplayName("Meridian gallery")
    mode = config.cockpit.mode if config.cockpit.mode in MODES else "night"
    look = Look(config.cockpit.theme, mode, config.language, mirrored=config.cockpit.drive_side == "right")

    async def stay() -> int:
        closed = asyncio.Event()
        application.lastWindowClosed.connect(closed.set)
        window = GalleryWindow(look, config.cockpit.size)
        try:
            await closed.wait()
        finally:
            window.close()
        return 0

    def main() -> Coroutine[Any, Any, int]:
        return stay()

    return loop.run_with_qt(main, application)
