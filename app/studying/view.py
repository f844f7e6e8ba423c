"""Pictures of the participant's window for whoever watches, at next to no cost for its frames."""

import contextlib
import os
import queue
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QOpenGLContext
from PySide6.QtOpenGL import QOpenGLFramebufferObject
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

EVERY, EVERY_FRAMES = 0.1, 5  # seconds and frames between two pictures at least: a slow machine sends fewer
SHARE = 0.02  # of the time on the screen's thread that pictures may take; where they cost more they come less often
LARGEST = 960  # pixels of the longer side
QUALITY = 72  # of the JPEG, 0 to 100
_COLOUR, _LINEAR = 0x4000, 0x2601  # GL_COLOR_BUFFER_BIT, GL_LINEAR
_LOWER = 10  # by how much the encoding thread steps back behind the cockpit


class View(QObject):
    """While `on`, hands every picture to `taken`, as JPEG and in a thread of its own.

    With OpenGL a picture is a smaller copy of a frame that was drawn anyway (about 1 ms at 1920×720 in software); other
    ways of drawing have the window drawn once more, so pictures come less often there.
    """

    def __init__(self, window: QQuickWindow, taken: Callable[[bytes], None]) -> None:
        super().__init__()
        self._window, self._taken = window, taken
        self._on, self._due, self._frames, self._cost = False, 0.0, 0, 0.0
        self._small: QOpenGLFramebufferObject | None = None
        self._images: queue.SimpleQueue[QImage | None] = queue.SimpleQueue()
        self._encoding = threading.Event()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look_again)
        self._thread = threading.Thread(target=self._encode, name="view", daemon=True)
        self._thread.start()

    @property
    def on(self) -> bool:
        """Whether somebody watches."""
        return self._on

    @on.setter
    def on(self, on: bool) -> None:
        if on == self._on:
            return
        self._on, self._due = on, 0.0
        drawn = self._window.afterRenderPassRecording
        if on:
            drawn.connect(self._drawn, Qt.ConnectionType.DirectConnection)
            self.again()
        else:
            drawn.disconnect(self._drawn)
            self._later.stop()

    def again(self) -> None:
        """Take a picture soon, though nothing moves."""
        self._due, self._frames = 0.0, EVERY_FRAMES
        self._window.update()

    def close(self) -> None:
        """Take no more."""
        self.on = False
        self._small = None
        self._images.put(None)
        self._thread.join()

    def _drawn(self) -> None:
        """A frame is being drawn: every so often it is copied; the last one before a rest always is."""
        now = time.perf_counter()
        self._frames += 1
        if now < self._due or self._frames < EVERY_FRAMES or self._encoding.is_set():
            self._later.start(round(max(EVERY, self._due - now) * 1000))
            return
        self._later.stop()
        self._due, self._frames = now + EVERY, 0
        if self._copies():
            self._copy()
        else:
            QTimer.singleShot(0, self, self._take_whole)  # it cannot be drawn again while it is being drawn

    def _look_again(self) -> None:
        if self._on:
            self._frames = EVERY_FRAMES
            self._window.update()

    def _take_whole(self) -> None:
        if self._on:
            self._window.afterRenderPassRecording.disconnect(self._drawn)
            self._pass_on(*self._redrawn())
            self._window.afterRenderPassRecording.connect(self._drawn, Qt.ConnectionType.DirectConnection)

    def _pass_on(self, image: QImage, cost: float) -> None:
        """Let the image be encoded; `cost`: seconds that it took beyond drawing the frame."""
        self._due = time.perf_counter() + max(EVERY, cost / SHARE)
        if not image.isNull():
            self._encoding.set()
            self._images.put(image)

    def _copies(self) -> bool:
        """Whether the frame that is drawn now lies in an OpenGL buffer that can be copied from."""
        interface = self._window.rendererInterface()
        opengl = interface is not None and interface.graphicsApi() == QSGRendererInterface.GraphicsApi.OpenGL
        return opengl and QOpenGLContext.currentContext() is not None and self._window.format().samples() <= 1

    def _copy(self) -> None:
        """Draw the frame once more, smaller; it is fetched when the frame is on the screen, and nobody waits for it."""
        window = self._window
        pixels = QSize(window.width(), window.height()) * window.effectiveDevicePixelRatio()
        size = _within(pixels)
        window.beginExternalCommands()
        began = time.thread_time()
        if self._small is None or self._small.size() != size:
            self._small = QOpenGLFramebufferObject(size)
        small, whole = QRect(0, 0, size.width(), size.height()), QRect(0, 0, pixels.width(), pixels.height())
        QOpenGLFramebufferObject.blitFramebuffer(self._small, small, None, whole, _COLOUR, _LINEAR)  # type: ignore[call-overload]
        self._cost = time.thread_time() - began  # to wait for the frame is no cost, that happens anyway
        window.endExternalCommands()
        window.frameSwapped.connect(self._fetch, Qt.ConnectionType.DirectConnection)

    def _fetch(self) -> None:
        """The smaller frame, which is drawn by now."""
        self._window.frameSwapped.disconnect(self._fetch)
        if self._small is None or QOpenGLContext.currentContext() is None:
            return
        began = time.perf_counter()
        image = self._small.toImage(True)
        self._pass_on(image, self._cost + time.perf_counter() - began)

    def _redrawn(self) -> tuple[QImage, float]:
        began = time.perf_counter()
        whole = self._window.grabWindow()
        return whole, time.perf_counter() - began

    def _encode(self) -> None:
        with contextlib.suppress(AttributeError, OSError):  # Linux lets one thread step back
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _LOWER)
        while (image := self._images.get()) is not None:
            if max(image.width(), image.height()) > LARGEST:
                image = image.scaled(_within(image.size()), mode=Qt.TransformationMode.SmoothTransformation)
            data = QByteArray()
            buffer = QBuffer(data)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "JPG", QUALITY)  # type: ignore[call-overload]
            buffer.close()
            self._encoding.clear()
            self._taken(bytes(data.data()))


def _within(size: QSize) -> QSize:
    """The size, made smaller where it is larger than a picture may be."""
    largest = QSize(LARGEST, LARGEST)
    return (
        size
        if max(size.width(), size.height()) <= LARGEST
        else size.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio)
    )
