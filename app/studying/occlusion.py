"""Occlusion after ISO 16673: the screen is seen and hidden in turn, and can be touched all the while."""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.study.files.study import Occlusion as Settings

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
Write = Callable[..., None]


@QmlElement
@QmlUncreatable("A participant has one.")
class Occlusion(QObject):  # type: ignore[operator]
    """Begins with the screen seen; every change is written down."""

    changed = Signal()

    def __init__(self, settings: Settings, write: Write) -> None:
        super().__init__()
        self._settings, self._write = settings, write
        self._running = self._closed = False
        self._due = 0.0
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setTimerType(Qt.TimerType.PreciseTimer)
        self._turn.timeout.connect(self._next)

    @property
    def running(self) -> bool:
        """Whether the screen is hidden now and then."""
        return self._running

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether nothing is to be seen now."""
        return self._closed

    def run(self, on: bool) -> None:
        """Begin, or show the screen for good."""
        if on == self._running:
            return
        self._running = on
        self._due = time.monotonic()
        if on:
            self._set(False)
            self._wait()
        else:
            self._turn.stop()
            if self._closed:
                self._set(False)

    def _next(self) -> None:
        self._set(not self._closed)
        self._wait()

    def _wait(self) -> None:
        """By the time that should have come, so that delays do not add up."""
        self._due += self._settings.closed_s if self._closed else self._settings.open_s
        self._turn.start(max(0, round((self._due - time.monotonic()) * 1000)))

    def _set(self, closed: bool) -> None:
        self._closed = closed
        self._write("occlusion", open=not closed)
        self.changed.emit()
