"""What a designer sees of a running cockpit: faults of its files, and with --live the QML as it is saved."""

from typing import TYPE_CHECKING

from app.live.reloading import LiveScreen
from app.screens.further import FurtherScreens
from app.window import Window

if TYPE_CHECKING:
    from app.application import Application


class Designing:
    """Shows over the screen what is wrong with theme, arrangement or, where `live`, a QML file that was saved."""

    def __init__(
        self, window: Window, app: "Application", further: FurtherScreens | None = None, *, live: bool = False
    ) -> None:
        self._window, self._appearance = window, app.models.appearance
        self._arrangement = app.models.arrangement
        self._fault = ""
        self.screen = LiveScreen(window, app.cockpit) if live else None
        if self.screen is not None:
            self.screen.told.connect(self._tell)
            if further is not None:
                self.screen.also = further.reload
        self._appearance.changed.connect(self._follow)
        self._arrangement.changed.connect(self._follow)
        self._follow()

    def _tell(self, fault: str) -> None:
        self._fault = fault
        self._follow()

    def _follow(self) -> None:
        self._window.tell(self._fault or str(self._appearance.error) or str(self._arrangement.error))
        if self.screen is not None:
            self._window.root.setProperty("tokens", self._appearance.tokens)

    def close(self) -> None:
        """Let go of the screen before the models go."""
        self._appearance.changed.disconnect(self._follow)
        self._arrangement.changed.disconnect(self._follow)
        if self.screen is not None:
            self.screen.close()
