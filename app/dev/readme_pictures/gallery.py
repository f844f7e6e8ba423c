"""The gallery with the orb, its states and its knobs: `python -m app.dev.readme_pictures.gallery FILE.webp`."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app import loop
from app.dev.readme_pictures.small import save
from app.dev.screen import NoScreen, virtual_screen
from app.gallery.exhibits import GalleryError
from app.gallery.look import Look
from app.gallery.taking import CACHE

SIZE = (1920, 1000)
SHOWN = "Orb"
LOOK = Look("meridian", "night", "en")
SETTLES_S = 2.5
CENTRE = 1  # ListView.Center


def _scroll(window: Any) -> None:
    """Bring what is shown into the list's middle."""
    number = [entry["name"] for entry in window.bench.entries].index(SHOWN)
    exhibits = window.root.findChild(QQuickItem, "exhibits")
    QMetaObject.invokeMethod(exhibits, "positionViewAtIndex", Q_ARG(int, number), Q_ARG(int, CENTRE))


def main(picture: Path) -> int:
    """Open the window, take its picture, close it."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(CACHE))
    application = QGuiApplication(sys.argv[:1])

    async def shown() -> int:
        from app.gallery.window import GalleryWindow

        window = GalleryWindow(LOOK, SIZE)
        try:
            window.bench.choose(SHOWN)
            _scroll(window)
            await asyncio.sleep(SETTLES_S)
            save(window.root.grabWindow(), picture)
        finally:
            window.close()
        return 0

    def work() -> Coroutine[Any, Any, int]:
        return shown()

    return loop.run_with_qt(work, application)


if __name__ == "__main__":
    try:
        with virtual_screen(*SIZE) as screen:
            os.environ.update(screen)
            sys.exit(main(Path(sys.argv[1])))
    except (NoScreen, GalleryError, OSError) as error:
        print(error, file=sys.stderr)
        sys.exit(1)
