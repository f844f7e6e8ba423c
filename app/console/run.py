"""Opens the console, on a screen that the cockpit is not on where there are two."""

import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from app.config import load
from app.console.desk import MakeEnd

HELD_MS = 2500  # until a console shows itself though no cockpit has said on which screen it is
LOWER = 10  # by how much it steps back behind the cockpit where both want the processor
log = logging.getLogger("meridian")


def console(
    folder: Path,
    make: MakeEnd | None = None,
    waiting: str = "",
    opened: Callable[[Any], None] = lambda window: None,
) -> int:
    """Follow the cockpit of a study's folder, or whatever `make(received, presence)` leads to, until it is closed.

    `waiting`: what it says while there is none; `opened` is given the window before it shows.
    """
    from PySide6.QtWidgets import QApplication

    from app.console.look import dress
    from app.study.rig.link import DeskEnd

    _keep_log()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with contextlib.suppress(AttributeError, OSError):
        os.nice(LOWER)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("meridian-console")
    dress(application)
    from app.console.desk import Desk
    from app.console.place import Place
    from app.console.window import ConsoleWindow, waiting_words

    desk = Desk(make or (lambda received, presence: DeskEnd(received, presence, folder)))
    window = ConsoleWindow(desk, waiting or waiting_words(folder))
    opened(window)
    Place(window, desk, HELD_MS)
    return application.exec()


def _keep_log() -> None:
    """Tracebacks go to a file in the data folder, never to a terminal."""
    data = load().data
    with contextlib.suppress(OSError):
        data.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(data / "console.log", maxBytes=1_000_000, backupCount=1, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
    log.propagate = False
    sys.excepthook = lambda kind, error, trace: log.error("%s: %s", kind.__name__, error, exc_info=error)
