"""A finger of a session on the cockpit again: the same places at the same times, told to the window as a mouse."""

import asyncio
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice
from PySide6.QtQuick import QQuickWindow

from app.study.replay.parts import Touched

HOLD = 0.4  # seconds without a move after which a gesture may be a long press, which the window must have time to see
STEPS = 10  # moves that stand for a way whose moves were not recorded
FAR = 0.01  # of the window, from which on a finger has moved

_KINDS = {
    "press": QEvent.Type.MouseButtonPress,
    "move": QEvent.Type.MouseMove,
    "release": QEvent.Type.MouseButtonRelease,
}


class Finger:
    """Draws gestures on one window. Only a hold takes time; everything else is told with the times of then."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._clock = time.monotonic()

    async def draw(self, gesture: Sequence[Touched]) -> None:
        """One finger's press, moves and release."""
        first = gesture[0]
        begun = max(self._clock + 1.0, time.monotonic())  # far from the last one: no double tap comes of two
        before = first
        for touch in gesture:
            if touch.at - before.at > HOLD:
                await asyncio.sleep(touch.at - before.at)
            if touch.what == "release" and moved(before, touch):
                self._way(before, touch, begun - first.at)
            self._tell(touch.what, touch.x, touch.y, begun + touch.at - first.at)
            before = touch
        if before.what != "release":
            self._tell("release", before.x, before.y, begun + before.at - first.at + 0.05)
        self._clock = begun + before.at - first.at

    def _way(self, start: Touched, end: Touched, shift: float) -> None:
        for step in range(1, STEPS + 1):
            share = step / STEPS
            x, y = start.x + share * (end.x - start.x), start.y + share * (end.y - start.y)
            self._tell("move", x, y, shift + start.at + share * (end.at - start.at))

    def _tell(self, what: str, x: float, y: float, at: float) -> None:
        window = self._window
        place = QPointF(x * window.width(), y * window.height())
        held = Qt.MouseButton.LeftButton if what != "release" else Qt.MouseButton.NoButton
        button = Qt.MouseButton.NoButton if what == "move" else Qt.MouseButton.LeftButton
        globally = window.mapToGlobal(place)
        event = QMouseEvent(
            _KINDS[what],
            place,
            place,
            globally,
            button,
            held,
            Qt.KeyboardModifier.NoModifier,
            QPointingDevice.primaryPointingDevice(),
        )
        event.setTimestamp(round(at * 1000))
        QCoreApplication.sendEvent(window, event)


def moved(one: Touched, other: Touched) -> bool:
    """Whether the finger was somewhere else."""
    return max(abs(one.x - other.x), abs(one.y - other.y)) > FAR
