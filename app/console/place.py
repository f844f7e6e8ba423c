"""Finds the screen that the participant does not see, and keeps the console there."""

from typing import Any

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.console.desk import Desk


class Place(QObject):
    """With one screen the window comes at once; with more, as soon as the cockpit has told where it is itself."""

    def __init__(self, window: QWidget, desk: Desk, held_ms: int) -> None:
        """`held_ms`: after so long it comes anyway, on a screen that is not the first."""
        super().__init__(window)
        self._window = window
        self._taken = ""
        desk.state.connect(self._told)
        if len(QGuiApplication.screens()) > 1:
            QTimer.singleShot(held_ms, self, self._show)
        else:
            self._show()

    def _told(self, state: dict[str, Any]) -> None:
        """Where the cockpit is, if it is on a screen of this machine."""
        taken = str(state.get("screen", ""))
        if taken and taken != self._taken:
            self._taken = taken
            self._show()

    def _show(self) -> None:
        screen = free_screen(QGuiApplication.screens(), self._taken)
        if self._window.isVisible() and self._window.screen() is screen:
            return
        window, several = self._window, len(QGuiApplication.screens()) > 1
        room = screen.availableGeometry()
        size = room.size() if several else room.size().boundedTo(QSize(1600, 950))
        window.setScreen(screen)
        window.setGeometry(room.x(), room.y(), size.width(), size.height())
        if several:
            window.showMaximized()
        else:
            window.show()
        window.activateWindow()  # where no window manager hands the keyboard out


def free_screen(screens: list[QScreen], taken: str) -> QScreen:
    """One that is not `taken`, the largest of them; where that is unknown, not the first, which a cockpit takes."""
    if len(screens) == 1:
        return screens[0]
    free = [screen for screen in screens if screen.name() != taken] if taken else screens[1:]
    return max(free, key=lambda screen: screen.size().width() * screen.size().height())
