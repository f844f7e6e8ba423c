"""The plots below the participant's view, thirty times a second: sound, frames, the loop, speed, turns, any signal."""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.car.catalogue import catalogue
from app.console import look
from app.console.desk import Desk
from app.console.signal_choice import SignalChoice
from app.console.stages import Stages
from app.console.strip import Strip
from app.study.record.frame import Record

DRAWN_MS = 33
FIRST = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"


class PlotsPane(QWidget):
    """`take` adds a batch of values, `take_record` a turn."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.sound = Strip("Sound", "", 1.0, (("microphone", look.BLUE), ("voice", look.VIOLET)))
        self.frames = Strip("Frames", "ms", 50.0, (("frame", look.GREEN),))
        self.lag = Strip("Loop lag", "ms", 20.0, (("lag", look.AMBER),))
        self.speed = Strip("Speed", "km/h", 50.0, (("speed", look.BLUE),))
        self.stages = Stages()
        self.chosen = Strip("", "", 1.0, (("value", look.GREEN),))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.GAP)
        widgets: tuple[QWidget, ...] = (self.sound, self.stages, self.speed, self.frames, self.lag)
        for place, widget in enumerate(widgets):
            grid.addWidget(_framed(widget), place // 3, place % 3)
        self.choice = SignalChoice([signal.name for signal in catalogue()])
        self.choice.chosen.connect(self.choose)
        self._unit = QLabel()
        self._unit.setObjectName("dim")
        line = QWidget()
        beside = QHBoxLayout(line)
        beside.setContentsMargins(0, 0, 6, 0)
        beside.addWidget(self.choice, 1)
        beside.addWidget(self._unit)
        grid.addWidget(_framed(line, self.chosen), 1, 2)
        for number in range(3):
            grid.setColumnStretch(number, 1)
        self._strips = (self.sound, self.frames, self.lag, self.speed)
        self._drawing = QTimer(self)
        self._drawing.setInterval(DRAWN_MS)
        self._drawing.setTimerType(Qt.TimerType.PreciseTimer)
        self._drawing.timeout.connect(self._draw)
        self._drawing.start()
        self.choose(FIRST)

    def take(self, message: dict[str, Any]) -> None:
        """A batch of values."""
        values = message["values"]
        for strip in self._strips:
            for name in strip.names:
                if name in values:
                    strip.add(name, values[name])
        if self.signal in values:
            self.chosen.add("value", [(at, self._number(value)) for at, value in values[self.signal]])

    def take_record(self, record: Record) -> None:
        """A turn goes among the bars."""
        if record["kind"] == "turn":
            self.stages.take(record)

    def choose(self, name: str) -> None:
        """Plot this signal; a text's values are its places among those that it can take."""
        self.signal = name
        known = catalogue()[name]
        self._allowed = list(known.allowed)
        self.choice.show_name(name)
        self._unit.setText(known.unit)
        self.chosen.clear_values()
        self._desk.follow([name])

    def clear_values(self) -> None:
        """Another session begins."""
        for strip in (*self._strips, self.chosen):
            strip.clear_values()
        self.stages.clear_values()

    def _number(self, value: Any) -> float:
        if isinstance(value, bool | int | float):
            return float(value)
        return float(self._allowed.index(value)) if value in self._allowed else float(len(str(value)) > 0)

    def _draw(self) -> None:
        for strip in (*self._strips, self.chosen):
            strip.draw()


def _framed(*widgets: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    rows = QVBoxLayout(frame)
    rows.setContentsMargins(6, 6, 6, 4)
    rows.setSpacing(2)
    for widget in widgets:
        rows.addWidget(widget)
    frame.setMinimumHeight(108)
    return frame
