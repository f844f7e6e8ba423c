"""The pixels of drawn frames, read back from OpenGL one frame later, so that nobody waits for the graphics."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QOpenGLContext
from PySide6.QtQuick import QQuickWindow

_PACK, _READ_TARGET, _STREAM_READ, _MAP_READ = 0x88EB, 0x8CA8, 0x88E1, 0x0001
_RGBA, _BGRA, _BYTE = 0x1908, 0x80E1, 0x1401
_POINTER, _INT, _UINT, _SIZE = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_ssize_t
_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "glGenBuffers": (None, _INT, _POINTER),
    "glBindBuffer": (None, _UINT, _UINT),
    "glBufferData": (None, _UINT, _SIZE, _POINTER, _UINT),
    "glBindFramebuffer": (None, _UINT, _UINT),
    "glReadPixels": (None, _INT, _INT, _INT, _INT, _UINT, _UINT, _POINTER),
    "glMapBufferRange": (_POINTER, _UINT, _SIZE, _SIZE, _UINT),
    "glUnmapBuffer": (ctypes.c_ubyte, _UINT),
    "glGetIntegerv": (None, _UINT, _POINTER),
}
_BOUND_TO_READ = 0x8CAA


class NoReadback(Exception):
    """This graphics driver misses what reading back needs."""


@dataclass(frozen=True)
class _Pending:
    buffer: int
    size: QSize


class Readback:
    """Belongs to the thread that renders, with its context current. `take` gives the frame before the present one."""

    def __init__(self) -> None:
        """Raises NoReadback."""
        context = QOpenGLContext.currentContext()
        if context is None:
            raise NoReadback
        self._gl = {name: _function(context, name, signature) for name, signature in _SIGNATURES.items()}
        # The form in which each kind of OpenGL keeps its frames: anything else would be converted pixel by pixel.
        embedded = context.isOpenGLES()
        self._form = _RGBA if embedded else _BGRA
        self._image = QImage.Format.Format_RGBX8888 if embedded else QImage.Format.Format_RGB32
        self._buffers = (_UINT * 2)()
        self._gl["glGenBuffers"](2, self._buffers)
        self._sizes = [0, 0]
        self._turn = 0
        self._pending: _Pending | None = None

    def take(self, window: QQuickWindow) -> QImage | None:
        """Ask for the frame that has just been drawn, and give the one that was asked for before, if any."""
        gl, size = self._gl, window.size() * window.effectiveDevicePixelRatio()
        context = QOpenGLContext.currentContext()
        before = _INT()
        gl["glGetIntegerv"](_BOUND_TO_READ, ctypes.byref(before))
        gl["glBindFramebuffer"](_READ_TARGET, context.defaultFramebufferObject())
        image = self._fetch()
        buffer, length = self._buffers[self._turn], size.width() * size.height() * 4
        gl["glBindBuffer"](_PACK, buffer)
        if self._sizes[self._turn] != length:
            gl["glBufferData"](_PACK, length, None, _STREAM_READ)
            self._sizes[self._turn] = length
        gl["glReadPixels"](0, 0, size.width(), size.height(), self._form, _BYTE, None)
        gl["glBindBuffer"](_PACK, 0)
        gl["glBindFramebuffer"](_READ_TARGET, before.value)
        self._pending = _Pending(buffer, size)
        self._turn = 1 - self._turn
        return image

    def forget(self) -> None:
        """Whatever was asked for last is of no use any more."""
        self._pending = None

    def _fetch(self) -> QImage | None:
        """The frame asked for last, turned upright in memory of its own."""
        pending, self._pending = self._pending, None
        if pending is None:
            return None
        gl, size = self._gl, pending.size
        length = size.width() * size.height() * 4
        gl["glBindBuffer"](_PACK, pending.buffer)
        address = gl["glMapBufferRange"](_PACK, 0, length, _MAP_READ)
        if not address:
            return None
        mapped = memoryview((ctypes.c_ubyte * length).from_address(address))
        image = QImage(mapped, size.width(), size.height(), size.width() * 4, self._image).mirrored(False, True)
        gl["glUnmapBuffer"](_PACK)
        return image


def _function(context: QOpenGLContext, name: str, signature: tuple[Any, ...]) -> Callable[..., Any]:
    address = int(context.getProcAddress(QByteArray(name.encode())) or 0)
    if not address:
        raise NoReadback
    return ctypes.CFUNCTYPE(*signature)(address)
