"""The program as it is, with fingers: `python -m tests.end_to_end.touchable ARGUMENTS` is `main.py ARGUMENTS`.

A line `tap NAME` on standard input touches the item of that objectName where it is on the screen, in its middle or so
far across it as `tap NAME 0.25` says, and answers on standard output with `tapped NAME` or `missing NAME`. The end of
the input ends the program.
"""

import os
import signal
import sys
import threading

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputDevice, QPointingDevice, QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from app.cli import main

TOUCHSCREEN = QInputDevice.DeviceType.TouchScreen


class Finger(QObject):
    """Belongs to the screen's thread; `tap` may be sent from any."""

    tap = Signal(str, float)

    def __init__(self) -> None:
        super().__init__()
        self.tap.connect(self._tap, Qt.ConnectionType.QueuedConnection)
        self._screen: QPointingDevice | None = None

    def _tap(self, name: str, across: float) -> None:
        for window in QGuiApplication.topLevelWindows():
            item = _named(window.contentItem(), name) if isinstance(window, QQuickWindow) else None
            if item is not None:
                self._press(window, item.mapToScene(QPointF(item.width() * across, item.height() / 2)).toPoint(), name)
                return
        print(f"missing {name}", flush=True)

    def _press(self, window: QWindow, place: QPoint, name: str) -> None:
        screen = self._screen = self._screen or QTest.createTouchDevice(TOUCHSCREEN)

        def lift() -> None:
            QTest.touchEvent(window, screen).release(0, place, window).commit()
            print(f"tapped {name}", flush=True)

        QTest.touchEvent(window, screen).press(0, place, window).commit()
        QTimer.singleShot(60, self, lift)


def _named(item: QQuickItem, name: str) -> QQuickItem | None:
    if not item.isVisible() or not item.isEnabled():
        return None
    if item.objectName() == name:
        return item
    return next((found for child in item.childItems() if (found := _named(child, name)) is not None), None)


def _obey() -> None:
    finger: Finger | None = None
    for line in sys.stdin:
        application = QGuiApplication.instance()
        if application is None:
            continue
        if finger is None:
            finger = Finger()
            finger.moveToThread(application.thread())
        word, name, *across = line.split()
        if word == "tap":
            finger.tap.emit(name, float(across[0]) if across else 0.5)
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    threading.Thread(target=_obey, name="fingers", daemon=True).start()
    sys.exit(main(sys.argv[1:]))
