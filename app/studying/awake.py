"""Keeps the screen from going dark while nobody touches it."""

import ctypes
import ctypes.util
import os
import subprocess
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 20_000  # between two signs of life for an X server
CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2  # SetThreadExecutionState
SERVICE, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


class Awake(QObject):
    """Holds the screen awake until `close`. `holds`: whether this machine knows a way."""

    def __init__(self) -> None:
        super().__init__()
        self._let_go: list[Callable[[], object]] = []
        if sys.platform == "win32":
            self.holds = self._windows()
        elif sys.platform == "darwin":
            self.holds = self._mac()
        else:
            desktop, server = self._desktop(), self._x_server()
            self.holds = desktop or server

    def close(self) -> None:
        """The screen may go dark again."""
        for let_go in self._let_go:
            let_go()
        self._let_go = []

    def _windows(self) -> bool:
        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there on Windows only
        self._let_go.append(lambda: kernel.SetThreadExecutionState(CONTINUOUS))
        return bool(kernel.SetThreadExecutionState(CONTINUOUS | SYSTEM | DISPLAY))

    def _mac(self) -> bool:
        try:
            process = subprocess.Popen(["caffeinate", "-d", "-i", "-w", str(os.getpid())])
        except OSError:
            return False
        self._let_go += [process.terminate, process.wait]
        return True

    def _desktop(self) -> bool:
        """Ask the desktop's screen saver; what was asked for ends with this program at the latest."""
        from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        saver = QDBusInterface(SERVICE, PATH, SERVICE, bus)
        saver.setTimeout(1000)
        answer = saver.call("Inhibit", "Meridian", "A study runs")
        return answer.type() == QDBusMessage.MessageType.ReplyMessage

    def _x_server(self) -> bool:
        """Tell the X server again and again that somebody is there."""
        name = ctypes.util.find_library("X11") if os.environ.get("DISPLAY") else None
        if name is None:
            return False
        library = ctypes.CDLL(name)
        library.XOpenDisplay.restype = ctypes.c_void_p
        display = library.XOpenDisplay(None)
        if not display:
            return False
        handle = ctypes.c_void_p(display)

        def stir() -> None:
            library.XResetScreenSaver(handle)
            library.XFlush(handle)

        timer = QTimer(self)
        timer.timeout.connect(stir)
        timer.start(EVERY_MS)
        stir()
        self._let_go += [timer.stop, lambda: library.XCloseDisplay(handle)]
        return True
