"""Replay: a session played, paused and scrubbed, as the bar below the cockpit shows and steers it."""

import time
from typing import Any

from PySide6.QtCore import Property, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.replaying import line_told
from app.replaying.jumps import jumped
from app.replaying.playback import Playback, touched_between
from app.replaying.setting import RAIL
from app.replaying.sounding import Silent, Sounding
from app.study.replay.recorded import Recorded

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
TICK_MS = 33


@QmlElement
@QmlUncreatable("The program makes it.")
class Replay(QObject):  # type: ignore[operator]
    """One session on the cockpit. Sound plays at speed 1 alone, in step with the picture."""

    changed = Signal()
    moved = Signal()
    fingersChanged = Signal()
    stepChanged = Signal()
    touched = Signal(float, float)

    def __init__(self, playback: Playback, sound: Sounding | Silent | None = None) -> None:
        super().__init__()
        self._playback, self._sound = playback, sound or Silent()
        self._recorded: Recorded = playback.recorded
        self._speed, self._playing = 1.0, False
        self._from, self._since = playback.at, 0.0
        self._fingers: list[dict[str, Any]] = []
        self._step = -1
        self._answers: list[str] = []
        self._notice = ""
        self._sound.told = self._heard
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._look()

    def close(self) -> None:
        """Stop; the cockpit's car is free again."""
        self._timer.stop()
        self._sound.close()
        self._playback.close()

    # --- time

    @Slot()
    def toggle(self) -> None:
        """Play, or pause; at the end, play from the beginning."""
        if self._playing:
            self._halt()
        else:
            if self._playback.at >= self._recorded.length:
                self._playback.seek(0.0)
            self._playing = True
            self._set_off()
        self._look()
        self.changed.emit()

    @Slot(float)
    def seek(self, at: float) -> None:
        """Be at a time in seconds; it plays on if it played."""
        self._playback.seek(at)
        if self._playing:
            self._set_off()
        self._look()

    @Slot(float)
    def skip(self, seconds: float) -> None:
        """So many seconds on, or back."""
        self.seek(self._playback.at + seconds)

    @Slot(str, int)
    def jump(self, kind: str, direction: int) -> None:
        """To the next (1) or former (-1) of tasks, marks or turns."""
        self.seek(jumped(self._recorded, kind, direction, self._playback.at, playing=self._playing))

    @Slot(int)
    def faster(self, by: int) -> None:
        """The next speed up (1) or down (-1)."""
        self.pace(SPEEDS[min(len(SPEEDS) - 1, max(0, self._place() + by))])

    @Slot()
    def cycle(self) -> None:
        """The next speed, after the highest the lowest."""
        self.pace(SPEEDS[(self._place() + 1) % len(SPEEDS)])

    def pace(self, speed: float) -> None:
        """How many seconds of the session pass in one."""
        self._speed = speed
        if self._playing:
            self._set_off()
        self.changed.emit()

    def _place(self) -> int:
        return min(range(len(SPEEDS)), key=lambda place: abs(SPEEDS[place] - self._speed))

    def _set_off(self) -> None:
        self._from, self._since = self._playback.at, time.monotonic()
        self._timer.start()
        if self._speed == 1.0:
            self._sound.play(self._from, self._since)
        else:
            self._sound.stop()

    def _halt(self) -> None:
        self._playing = False
        self._timer.stop()
        self._sound.stop()

    def _tick(self) -> None:
        before = self._playback.at
        self._playback.advance(self._from + (time.monotonic() - self._since) * self._speed)
        for touch in touched_between(self._recorded.touches, before, self._playback.at):
            if touch.what == "press":
                self.touched.emit(touch.x, touch.y)
        if self._playback.at >= self._recorded.length:
            self._halt()
            self.changed.emit()
        self._look()

    def _look(self) -> None:
        """Tell what is different at this time."""
        self.moved.emit()
        fingers = [{"x": one.x, "y": one.y, "down": one.what != "release"} for one in self._playback.fingers()]
        if fingers != self._fingers:
            self._fingers = fingers
            self.fingersChanged.emit()
        steps = self._recorded.steps
        step = max((place for place, one in enumerate(steps) if one.begins <= self._playback.at), default=-1)
        answers = self._answers_of(steps[step].name) if step >= 0 else []
        if step != self._step or answers != self._answers:
            self._step, self._answers = step, answers
            self.stepChanged.emit()

    def _answers_of(self, step: str) -> list[str]:
        """The last answer to each item of a questionnaire that was given by now."""
        given = [one for one in self._recorded.answers if one.step == step and one.at <= self._playback.at]
        return [f"{item}: {value}" for item, value in {one.item: one.value for one in given}.items()]

    def _heard(self, sentence: str) -> None:
        self._notice = sentence
        self.changed.emit()

    # --- what QML reads

    @Property(str, constant=True)
    def title(self) -> str:
        """Session and study."""
        return f"{self._recorded.path.name} · {self._recorded.title}"

    @Property(QSize, constant=True)
    def size(self) -> QSize:
        """The participant's window, pixels."""
        return QSize(*self._recorded.size)

    @Property(float, constant=True)
    def length(self) -> float:
        """Seconds."""
        return self._recorded.length

    @Property(float, notify=moved)
    def position(self) -> float:
        """Seconds since the session began."""
        return self._playback.at

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """Whether time passes."""
        return self._playing

    @Property(float, notify=changed)
    def speed(self) -> float:
        """Seconds of the session in one of ours."""
        return self._speed

    @Property(bool, notify=changed)
    def audible(self) -> bool:
        """Whether the session has recorded sound and it plays at this speed."""
        return self._speed == 1.0 and self._sound.there and not self._notice

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Why there is no sound though it was recorded, or ""."""
        return self._notice

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def steps(self) -> list[dict[str, Any]]:
        """{begins, ends: seconds; title; outcome: passed, failed, timeout, skipped, open or "" where none is due}."""
        return line_told.steps(self._recorded)

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def marks(self) -> list[dict[str, Any]]:
        """{at, kind, words}."""
        return line_told.marks(self._recorded)

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def turns(self) -> list[dict[str, Any]]:
        """{at, failed}."""
        return line_told.turns(self._recorded)

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def touches(self) -> list[float]:
        """How many presses fell into each of many equal parts of the session, 0 to 1 of the busiest."""
        return line_told.touches(self._recorded)

    @Property("QVariantList", notify=fingersChanged)  # type: ignore[arg-type]
    def fingers(self) -> list[dict[str, Any]]:
        """{x, y: 0 to 1 of the window; down}."""
        return self._fingers

    @Property("QStringList", notify=stepChanged)  # type: ignore[arg-type]
    def answers(self) -> list[str]:
        """What was answered so far, item and value."""
        return self._answers

    @Property(bool, constant=True)
    def attended(self) -> bool:
        """Whether a study's own screens were beside and over the cockpit."""
        return self._recorded.attended

    @Property(int, constant=True)
    def rail(self) -> int:
        """The room that a study's rail took from the cockpit, in pixels of the 720 px reference."""
        return RAIL if self._recorded.attended else 0

    @Property("QVariantMap", notify=stepChanged)  # type: ignore[arg-type]
    def step(self) -> dict[str, Any]:
        """{title, tell, outcome, number, count}: the step of this time; number counts tasks and is 0 for no task."""
        return line_told.step(self._recorded, self._step)
