"""What the window shows, frame by frame as it is drawn: for films, without drawing anything a second time."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItemGrabResult, QQuickWindow, QSGRendererInterface

from app.showing.readback import NoReadback, Readback

EARLY = 0.12  # of a frame's time by which it may come before it is due
RESTS_S = 0.06  # seconds without a frame after which the picture has come to rest


class Frames(QObject):
    """The newest picture of a window that is filmed, at most `rate` a second.

    With OpenGL the drawn frame itself is read back; elsewhere, and with old drivers, Qt draws the scene once more into
    a picture, without the window waiting for it.
    """

    def __init__(
        self, window: QQuickWindow, rate: float, mark: Callable[[QImage], QImage] = lambda image: image
    ) -> None:
        """`mark` may draw on each picture."""
        super().__init__()
        self._mark = mark
        self._newest: QImage | None = None
        self._window, self._every = window, 1 / rate
        self._due = self._seen = 0.0
        self._settled = self._asked = False
        self._readback: Readback | None = None
        self._grab: QQuickItemGrabResult | None = None
        self._drawn = self._again
        window.sceneGraphInvalidated.connect(self._lose, Qt.ConnectionType.DirectConnection)

    def start(self) -> None:
        """Look from now on; there is no picture yet."""
        self._newest, self._settled, self._asked = None, False, False
        if self._readback is not None:
            self._readback.forget()
        if self._window.rendererInterface().graphicsApi() == QSGRendererInterface.GraphicsApi.OpenGL:
            self._drawn = self._read_back
        self._window.afterRendering.connect(self._look, Qt.ConnectionType.DirectConnection)
        self._window.update()

    def fresh(self) -> QImage | None:
        """The newest picture; None before the first. What has come to rest is drawn once more, to have its end, too."""
        rests = not self._settled and time.perf_counter() - self._seen > RESTS_S
        if rests or self._newest is None:
            self._settled = self._asked = True
            self._window.update()
        return self._newest

    def stop(self) -> None:
        """Look no more."""
        self._window.afterRendering.disconnect(self._look)
        self._grab = None

    def _lose(self) -> None:
        """In the thread that draws: all that belonged to the graphics is gone, as when the window was hidden."""
        self._readback = None

    def _look(self) -> None:
        """In the thread that draws, after each frame."""
        now = time.perf_counter()
        self._seen = now
        self._settled, self._asked = self._settled and self._asked, False
        if now >= self._due - EARLY * self._every:
            self._due = max(self._due + self._every, now)
            self._drawn()

    def _read_back(self) -> None:
        self._window.beginExternalCommands()
        try:
            if self._readback is None:
                self._readback = Readback()
            image = self._readback.take(self._window)
            self._newest = self._mark(image) if image is not None else self._newest
        except NoReadback:
            self._drawn = self._again
        finally:
            self._window.endExternalCommands()

    def _again(self) -> None:
        if self._grab is not None:
            return  # the last one is not there yet
        self._grab = self._window.contentItem().grabToImage()  # type: ignore[assignment]
        if self._grab is not None:
            self._grab.ready.connect(self._grabbed)

    def _grabbed(self) -> None:
        if self._grab is not None:
            self._newest = self._mark(self._grab.image().convertToFormat(QImage.Format.Format_RGB32))
        self._grab = None
