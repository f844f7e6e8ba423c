"""The participant's screen with no way out: full screen, no keys or gestures that leave it, awake all the while.

The facilitator leaves it from the console, or by a long press into the top left corner and a code.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent

from app.studying.awake import Awake
from app.studying.participant import Participant
from app.window import Window

if TYPE_CHECKING:
    from app.studying.running import Studying

HELD_MS = 3000  # for which the corner is held
CORNER = 0.16  # of the window's shorter side
DARK = "This screen cannot be kept awake from here: turn its saver and its sleep off in the system's settings."
_ON_TOP = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
_LEAVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
_ENDS = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
_MOVES = {QEvent.Type.MouseMove, QEvent.Type.TouchUpdate}


class Kiosk(QObject):
    """Holds a window until `close`. `leave` is called when the code was typed.

    `alone`: nobody works a console on this machine, so that every key belongs to this window.
    """

    def __init__(
        self, window: Window, participant: Participant, leave: Callable[[], None], code: str, *, alone: bool
    ) -> None:
        super().__init__()
        self._alone = alone
        self._root, self._participant, self._leave, self._code = window.root, participant, leave, code
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(HELD_MS)
        self._held.timeout.connect(participant.ask_code)
        self._before = self._root.windowStates()
        self._flags = self._root.flags()
        self.awake = Awake()
        self._root.installEventFilter(self)
        self._root.setFlags(self._flags | _ON_TOP)
        self._root.showFullScreen()
        if alone:
            self._root.setKeyboardGrabEnabled(True)
        self._root.windowStateChanged.connect(self._put_back)
        self._root.activeChanged.connect(self._put_back)
        participant.tried.connect(self._tried)

    def close(self) -> None:
        """Let the window be one like any other."""
        self._participant.tried.disconnect(self._tried)
        self._root.activeChanged.disconnect(self._put_back)
        self._root.windowStateChanged.disconnect(self._put_back)
        self._root.removeEventFilter(self)
        if self._alone:
            self._root.setKeyboardGrabEnabled(False)
        self._root.setFlags(self._flags)
        self._root.setWindowStates(self._before)
        self._held.stop()
        self.awake.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: what would close or leave the window is dropped; the corner is watched."""
        kind = event.type()
        if kind == QEvent.Type.Close:
            event.ignore()
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return event.key() == Qt.Key.Key_F11 or bool(event.modifiers() & _LEAVING)
        if kind in _ENDS:
            self._held.stop()
        elif kind in _PRESSES | _MOVES and isinstance(event, QMouseEvent | QTouchEvent):
            inside = self._in_corner(event.points()[0].position())
            if not inside:
                self._held.stop()
            elif kind in _PRESSES:
                self._held.start()
        return False

    def _in_corner(self, place: QPointF) -> bool:
        return max(place.x(), place.y()) < CORNER * min(self._root.width(), self._root.height())

    def _put_back(self) -> None:
        if not self._root.windowStates() & Qt.WindowState.WindowFullScreen:
            self._root.showFullScreen()
        if self._alone and not self._root.isActive():
            QTimer.singleShot(0, self._root, self._root.requestActivate)

    def _tried(self, code: str) -> None:
        if code == self._code:
            self._leave()


def kiosk_code(session: Path) -> str:
    """The four digits that leave a session's kiosk: the same after a crash."""
    return f"{int(hashlib.sha256(str(session.resolve()).encode()).hexdigest(), 16) % 10_000:04d}"


def kiosk(studying: "Studying") -> Callable[[], None]:
    """Hold the window of a session with its participant's screens; tells how to leave, returns what ends it."""
    participant = studying.app.cockpit.participant
    assert participant is not None, "the participant's screens are attached before the kiosk"
    code = kiosk_code(studying.path)
    held = Kiosk(studying.window, participant, studying.over.set, code, alone=not studying.folder.study.facilitated)
    print(f"To leave the kiosk, hold its top left corner for three seconds and type {code}.", flush=True)
    if not held.awake.holds:
        print(DARK, flush=True)
    return held.close
