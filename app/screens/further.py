"""The windows beside the centre's, kept in step with the rig's profile and with the screens that are plugged in."""

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from app.car.catalogue import CLUSTER, HEAD_UP
from app.car.journal import Cause
from app.screens.further_window import FurtherWindow
from app.screens.monitors import monitors, screen_of
from app.screens.rig import NAMES, Placed, Rig, arrange
from app.window import QML, Window

if TYPE_CHECKING:
    from app.application import Application

log = logging.getLogger("meridian")
SENSOR = Cause("sensor")
CONNECTED = {"cluster": f"{CLUSTER}.IsConnected", "head_up": f"{HEAD_UP}.IsConnected"}


class FurtherScreens(QObject):
    """Opens what the profile wants. A window whose screen goes is closed, and comes back with it.

    What cannot be had is told in a sentence, and the cockpit shows what there is.
    """

    def __init__(self, app: "Application", window: Window, folder: Path = QML) -> None:
        super().__init__()
        self._app, self._window, self._folder = app, window, folder
        self._closing = False
        self.windows: dict[str, FurtherWindow] = {}
        self.dismissed: set[str] = set()  # closed by hand: they stay so
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._settle)
        rig = self._settle()
        for fault in rig.faults:
            print(fault, file=sys.stderr)
        app.notices.first(rig.faults)
        program = QGuiApplication.instance()
        assert isinstance(program, QGuiApplication)
        self._program = program
        program.screenAdded.connect(self._added)
        program.screenRemoved.connect(self._removed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._later.start)
        app.models.settings.changed.connect(self._speak)
        window.root.visibleChanged.connect(self._follow_centre)

    def _settle(self) -> Rig:
        """Show every window where it belongs now."""
        cockpit = self._app.config.cockpit
        rig = arrange(self._app.config.screens, monitors(), centre_fills=cockpit.fullscreen)
        if self._closing:
            return rig
        for fault in rig.faults:
            log.info(fault)
        self._put_centre(rig)
        places = {placed.window: placed for placed in rig.further if placed.window not in self.dismissed}
        for name in [name for name in self.windows if name not in places]:
            self._shut(name)
        for name, placed in places.items():
            screen = screen_of(placed.monitor)
            if screen is None:
                continue
            if name not in self.windows:
                self._open(placed, screen)
            elif self.windows[name].placed != placed:
                self.windows[name].put(placed, screen)
        self._tell()
        return rig

    def _put_centre(self, rig: Rig) -> None:
        screen = screen_of(rig.centre) if rig.centre is not None else None
        if screen is not None and self._window.root.screen() != screen:
            self._window.put(screen)

    def _open(self, placed: Placed, screen: QScreen) -> None:
        language = self._app.models.settings.state.language
        try:
            window = FurtherWindow(placed, screen, self._app.cockpit, language, self._folder)
        except RuntimeError as error:
            log.error("%s could not be shown: %s", NAMES[placed.window], error)
            self._app.notices.sentence(str(error))
            return
        window.root.visibleChanged.connect(self._look)
        self.windows[placed.window] = window

    def _look(self, shown: bool) -> None:
        """A window that was closed by hand stays away."""
        gone = {name for name, window in self.windows.items() if not window.root.isVisible()}
        if not self._closing and gone:
            self.dismissed |= gone
            self._later.start()

    def _shut(self, name: str) -> None:
        self.windows.pop(name).close()

    def _tell(self) -> None:
        """Let the car know which screens are there."""
        wanted = {signal: name in self.windows for name, signal in CONNECTED.items()}
        changed = {signal: there for signal, there in wanted.items() if self._app.car[signal] != there}
        if changed:
            self._app.car.record(changed, SENSOR)

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._later.start)
        self._later.start()

    def _removed(self, screen: QScreen) -> None:
        self._later.start()

    def _speak(self) -> None:
        for window in self.windows.values():
            window.speak(self._app.models.settings.state.language)

    def reload(self) -> str:
        """Make every scene anew from its files; the first fault, or ""."""
        language = self._app.models.settings.state.language
        faults = [window.load(language) or window.fault for window in self.windows.values()]
        return next((fault for fault in faults if fault), "")

    def _follow_centre(self, shown: bool) -> None:
        """The centre's window closes everything with it."""
        if not shown:
            self.close()

    def close(self) -> None:
        """Take every window down, before the models go."""
        if self._closing:
            return
        self._closing = True
        self._later.stop()
        self._program.screenAdded.disconnect(self._added)
        self._program.screenRemoved.disconnect(self._removed)
        self._app.models.settings.changed.disconnect(self._speak)
        for name in list(self.windows):
            self._shut(name)
