"""What a facilitator's plots show, thirty times a second: sound, frames, the loop's lag, speed and chosen signals."""

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer

from app.assistant.speech import wire
from app.assistant.speech.sound import SoundEvent
from app.car.car import Car
from app.car.signals import SignalError

if TYPE_CHECKING:
    from app.talking.talk import Talk
    from app.window import Window

TICK_MS = 33
SPEED = "Vehicle.Speed"
STILL_S = 2.0  # without a frame, after which nothing had moved on the screen; the loop's lag tells whether it hung
MOST = 12  # signals that can be followed at once


class Gauges(QObject):
    """While `on`, gives batches {name: [[session seconds, value], …]} to `told`.

    Names: microphone and voice (loudness 0 to 1), frame (milliseconds from one to the next while anything moves), lag
    (milliseconds by which the loop is late), speed (km/h), and signals by their own name.
    """

    def __init__(
        self,
        car: Car,
        talk: "Talk",
        window: "Window",
        clock: Callable[[], float],
        told: Callable[[dict[str, Any]], None],
    ) -> None:
        super().__init__()
        self._car, self._talk, self._window, self._clock, self._told = car, talk, window, clock, told
        self._heard = self._said = 0.0
        self._followed: tuple[str, ...] = ()
        self._frames: list[list[float]] = []
        self._swap = self._tick = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def follow(self, names: Iterable[str]) -> None:
        """These signals from now on; those that are none are left out."""
        known = []
        for name in list(names)[:MOST]:
            try:
                known.append(self._car.signals[str(name)].name)
            except SignalError:
                continue
        self._followed = tuple(known)

    @property
    def on(self) -> bool:
        """Whether somebody watches."""
        return self._timer.isActive()

    @on.setter
    def on(self, on: bool) -> None:
        if on == self.on:
            return
        if on:
            self._swap = self._tick = time.perf_counter()
            self._window.root.frameSwapped.connect(self._swapped)
            self._talk.overheard.append(self._overhear)
            self._timer.start()
        else:
            self._timer.stop()
            self._window.root.frameSwapped.disconnect(self._swapped)
            self._talk.overheard.remove(self._overhear)

    def _overhear(self, event: SoundEvent) -> None:
        match event:
            case wire.Level(value=value):
                self._heard = value
            case wire.Loudness(value=value):
                self._said = value

    def _swapped(self) -> None:
        now = time.perf_counter()
        if now - self._swap < STILL_S:
            self._frames.append([round(self._clock(), 3), round((now - self._swap) * 1000, 1)])
        self._swap = now

    def _look(self) -> None:
        now, at = time.perf_counter(), round(self._clock(), 3)
        late, self._tick = max(0.0, (now - self._tick) * 1000 - TICK_MS), now
        heard = self._heard if self._talk.model.state.microphone == "ready" else 0.0
        said = self._said if self._talk.model.state.phase == "speaking" else 0.0
        values: dict[str, Any] = {
            "microphone": [[at, round(heard, 3)]],
            "voice": [[at, round(said, 3)]],
            "lag": [[at, round(late, 1)]],
            "speed": [[at, self._car[SPEED]]],
        }
        if self._frames:
            values["frame"], self._frames = self._frames, []
        for name in self._followed:
            values[name] = [[at, self._car[name]]]
        self._told(values)
