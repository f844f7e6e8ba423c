"""Writes down what a participant does and sees: touches, pages with their pictures, frames, changes, turns."""

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QTouchEvent

from app.car.car import Car
from app.car.catalogue import HMI, PRIVATE
from app.car.journal import HIDDEN, Change
from app.studying.touched_item import named_at
from app.talking.entry import Entry
from app.window import Window

SENSED = ("simulation", "sensor")
SENSED_EVERY = 0.1  # seconds between two records of one sensed signal
PAGE = f"{HMI}.Page"
SETTLED_MS = 1200  # after which a page has stopped moving and its picture is taken
_PRESSES = {
    QEvent.Type.MouseButtonPress: "press",
    QEvent.Type.MouseButtonRelease: "release",
    QEvent.Type.TouchBegin: "press",
    QEvent.Type.TouchUpdate: "move",
    QEvent.Type.TouchEnd: "release",
}
Write = Callable[..., None]


class Witness(QObject):
    """`write(kind, **fields)` keeps a record; `folder` takes a picture of every page, once per size and mode."""

    def __init__(
        self, car: Car, window: Window, write: Write, folder: Path, over: Callable[[], str] = lambda: ""
    ) -> None:
        """`over`: the name of what a study shows over the cockpit's page, "" for nothing."""
        super().__init__()
        self._over, self._shown = over, ""
        self._car, self._window, self._write, self._folder = car, window, write, folder
        self._sensed: dict[str, float] = {}
        self._told: dict[str, Any] = {}  # signal → its value as last recorded, so that records follow from one another
        self._late: dict[str, Change] = {}  # sensed too soon after the last record, recorded within a second
        self._frames, self._longest, self._last = 0, 0.0, time.perf_counter()
        self._lag = 0.0
        self._pictures = QTimer(self)
        self._pictures.setSingleShot(True)
        self._pictures.setInterval(SETTLED_MS)
        self._pictures.timeout.connect(self._take)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.setTimerType(Qt.TimerType.PreciseTimer)
        self._seconds.timeout.connect(self._second)
        self._due = time.perf_counter() + 1
        self._find()
        car.journal.sinks.append(self._changed)
        car.watch([PAGE], self._turned)
        window.root.installEventFilter(self)
        window.root.frameSwapped.connect(self._swapped)
        self._seconds.start()
        self._page()

    def close(self) -> None:
        """Look no more."""
        self._seconds.stop()
        self._pictures.stop()
        self._tell_late()
        self._car.journal.sinks.remove(self._changed)
        self._window.root.removeEventFilter(self)
        self._window.root.frameSwapped.disconnect(self._swapped)

    def said(self, entry: Entry) -> None:
        """A turn is over; what was said in private is not written down."""
        if not self._car[PRIVATE]:
            self._write("turn", **asdict(entry))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: every press and release on the window; moves of a finger at most ten times a second."""
        what = _PRESSES.get(event.type())
        if what is not None and isinstance(event, QMouseEvent | QTouchEvent):
            for point in event.points():
                if isinstance(event, QMouseEvent) and event.source() != Qt.MouseEventSource.MouseEventNotSynthesized:
                    continue
                if what != "move" or self._is_due(f"finger {point.id()}"):
                    at = point.position()
                    self._touched(what, at.x(), at.y(), point.id())
        return False

    def _touched(self, what: str, x: float, y: float, finger: int) -> None:
        root = self._window.root
        places = {"x": round(x / max(1, root.width()), 4), "y": round(y / max(1, root.height()), 4)}
        item = named_at(root.contentItem(), x, y) if what == "press" else ""
        named = {"item": item} if item else {}
        self._write("touch", what=what, **places, finger=finger, page=self._where(), **named)

    def _changed(self, change: Change) -> None:
        self._late.pop(change.signal, None)
        if change.cause.origin in SENSED and not self._is_due(change.signal):
            self._late[change.signal] = change
        else:
            self._tell(change)

    def _find(self) -> None:
        """The car as it is found: a replay begins with it."""
        cause = {"origin": "scenario"}
        for signal in self._car.signals:
            if not signal.private and (value := self._car[signal.name]) != signal.initial:
                fields = {"from": signal.initial, "to": value, "cause": cause, "found": True}
                self._write("change", signal=signal.name, **fields)

    def _tell_late(self) -> None:
        late, self._late = self._late, {}
        for change in late.values():
            self._tell(change)

    def _tell(self, change: Change) -> None:
        cause = change.cause
        if change.private:
            before: Any = HIDDEN
            after: Any = HIDDEN
        else:
            before, after = self._told.get(change.signal, change.before), change.after
            self._told[change.signal] = after
            if before == after:
                return
        told = {key: value for key in ("origin", "turn", "agent", "action") if (value := getattr(cause, key))}
        self._write("change", signal=change.signal, **{"from": before, "to": after}, cause=told)

    def _is_due(self, name: str) -> bool:
        now = time.perf_counter()
        if now - self._sensed.get(name, 0.0) < SENSED_EVERY:
            return False
        self._sensed[name] = now
        return True

    def _turned(self, changes: Sequence[Change]) -> None:
        self.turned()

    def turned(self) -> None:
        """Another page may be shown now, or something over it."""
        if self._where() != self._shown:
            self._page()

    def _where(self) -> str:
        return self._over() or str(self._car[PAGE])

    def _page(self) -> None:
        self._shown = page = self._where()
        self._write("page", page=page, picture=self._picture(page).name)
        self._pictures.start()

    def _picture(self, page: str) -> Path:
        root = self._window.root
        mode = str(self._car[f"{HMI}.DayNightMode"]).lower()
        return self._folder / f"{page}-{mode}-{root.width()}x{root.height()}.jpg"

    def _take(self) -> None:
        path = self._picture(self._where())
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            self._window.picture().save(str(path), quality=82)

    def _swapped(self) -> None:
        now = time.perf_counter()
        self._frames += 1
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def _second(self) -> None:
        now = time.perf_counter()
        lag, self._due = max(0.0, now - self._due), now + 1
        self._tell_late()
        longest = max(self._longest, now - self._last)
        self._write("frame", fps=self._frames, longest_ms=round(longest * 1000, 1), lag_ms=round(lag * 1000, 1))
        self._frames, self._longest = 0, 0.0
