"""The line at the top: who, which step, how long, and whether all is recorded. Below it, in red, what is not."""

import time
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.console import look
from app.console.desk import Desk
from app.console.journal_words import ASKED
from app.console.rig_choice import RigChoice

STEPS = {"consent": "Consent", "ask": "Questions", "thanks": "The end"}


def clock(seconds: float) -> str:
    """Minutes and seconds, with hours where there are some."""
    whole = max(0, int(seconds))
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"


class Time:
    """The session's seconds as they run on here; `state` messages set it right."""

    def __init__(self) -> None:
        self._at, self._set, self.runs = 0.0, time.monotonic(), False

    def set(self, at: float, *, runs: bool) -> None:
        """It is this late now; it stands still where the session is over or its cockpit away."""
        self._at, self._set, self.runs = at, time.monotonic(), runs

    def stop(self) -> None:
        """Stand still."""
        self.set(self(), runs=False)

    def __call__(self) -> float:
        return self._at + (time.monotonic() - self._set if self.runs else 0.0)


class Elided(QLabel):
    """Ends with … where it has too little room; the whole is told to a pointer that rests on it."""

    def setText(self, text: str) -> None:
        """Qt: as described."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Qt: a few words."""
        return QSize(120, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: as described."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class Pill(QLabel):
    """A few words on a quiet ground, with a dot in the colour of how it stands."""

    def show_words(self, words: str, colour: str = look.DIM) -> None:
        """Say this."""
        self.setText(f'<span style="color:{colour}">●</span>&nbsp; {words}')
        self.setStyleSheet(f"background: {look.PANEL}; border: 1px solid {look.LINE}; border-radius: 8px;")
        self.setContentsMargins(12, 0, 12, 0)
        self.setFixedHeight(36)


class Figure(QWidget):
    """A number that runs, and what it counts."""

    def __init__(self, name: str) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._value, label = QLabel("–"), QLabel(name)
        self._value.setFont(look.font(20, 600))
        label.setObjectName("dim")
        label.setFont(look.font(12))
        for each in (self._value, label):
            each.setAlignment(Qt.AlignmentFlag.AlignRight)
            rows.addWidget(each)
        self.setMinimumWidth(84)

    def show_value(self, words: str, colour: str = look.TEXT) -> None:
        """Say this."""
        self._value.setText(words)
        self._value.setStyleSheet(f"color: {colour}")
        self.setMinimumWidth(max(84, self._value.minimumSizeHint().width()))


class TopBar(QWidget):
    """Follows `state`, and runs its times on between two of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.time, self.rigs = Time(), RigChoice(desk)
        self._state: dict[str, Any] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.GAP)
        line = QHBoxLayout()
        line.setSpacing(look.GAP)
        rows.addLayout(line)
        self._who, self._step = Elided("No session"), Elided("")
        self._who.setFont(look.font(20, 600))
        self._step.setFont(look.font(15, 500))
        self._step.setObjectName("dim")
        line.addWidget(self.rigs)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._who)
        names.addWidget(self._step)
        line.addLayout(names, 1)
        self.recording, self.sound, self.driving = Pill(), Pill(), Pill()
        self.recording.setToolTip("Records that are safe on the disk.")
        self.sound.setToolTip("Whether the participant's voice is recorded, and how the microphone is.")
        for pill in (self.driving, self.sound, self.recording):
            line.addWidget(pill)
        self._task, self._session = Figure("task"), Figure("session")
        line.addSpacing(look.GAP)
        line.addWidget(self._task)
        line.addWidget(self._session)
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        self.trouble.setFont(look.font(15, 600))
        self.trouble.setStyleSheet(
            f"background: {look.RED}; color: {look.BACK}; border-radius: 8px; padding: 8px 14px;"
        )
        self.trouble.hide()
        rows.addWidget(self.trouble)
        self._run = QTimer(self)
        self._run.setInterval(200)
        self._run.timeout.connect(self._tick)
        self._run.start()
        self.away("No cockpit")

    def take_hello(self, hello: dict[str, Any]) -> None:
        """Which session it is."""
        self._who.setText(f"{hello['session'] or 'No session'} · {hello.get('title', hello['study'])}")

    def take(self, state: dict[str, Any]) -> None:
        """How it stands."""
        self._state = state
        self.time.set(state["t"], runs=not state["over"])
        self._step.setText(self._step_words(state))
        recording, kept = state["recording"], state["recording"]["kept"]
        waits = max(0, state["written"] - kept)
        if state["trouble"] or not recording["running"]:
            self.recording.show_words(f"Recording waits: {waits:,} to keep", look.RED)
        else:
            self.recording.show_words(f"Recording · {kept:,}", look.GREEN)
        muted = state["microphone"] != "ready"
        heard = "off" if not state["audio"] else str(state["microphone"]) if muted else "on"
        colour = look.FAINT if not state["audio"] else look.AMBER if muted else look.GREEN
        self.sound.show_words(f"Sound {heard}", colour)
        still, speed = state["driving"]["still"], state["driving"]["speed"]
        self.driving.show_words(
            "Stands still" if still else f"Drives · {speed:.0f} km/h", look.AMBER if still else look.BLUE
        )
        self._tell(state["trouble"])
        self._tick()

    def away(self, words: str) -> None:
        """The cockpit is not there."""
        self.time.stop()
        self.recording.show_words(words, look.AMBER)
        self.sound.hide()
        self.driving.hide()

    def here(self) -> None:
        """The cockpit is there."""
        self.sound.show()
        self.driving.show()

    def _tell(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _step_words(self, state: dict[str, Any]) -> str:
        if state["over"]:
            return "The session is over"
        if state["what"] == "task":
            names = [each["task"] for each in state["tasks"]]
            return f"Task {names.index(state['task']) + 1} of {len(names)} · {state['title']}"
        about = f" · {ASKED.get(state['asked'], state['asked'])}" if state["what"] == "ask" else ""
        return f"{STEPS[state['what']]}{about}"

    def _tick(self) -> None:
        state = self._state
        if not state:
            return
        self._session.show_value(clock(self.time()))
        passed = self.time() - state["since"]
        limit = state.get("limit_s")
        if state["over"] or not limit:
            self._task.show_value("–" if state["over"] else clock(passed))
            return
        colour = look.RED if passed > limit * 0.9 else look.AMBER if passed > limit * 0.7 else look.TEXT
        self._task.show_value(f"{clock(passed)} / {clock(limit)}", colour)
