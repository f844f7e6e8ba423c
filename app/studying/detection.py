"""The detection response task on the screen: shows stimuli, takes the finger's or a button's answer, writes both down.

ISO 17488:2016: 3 to 5 s from one stimulus to the next, drawn anew each time; a stimulus lasts until it is answered, 1 s
at most; a hit comes 100 to 2500 ms after it appeared.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.study.files.study import Detection as Settings

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
Write = Callable[..., None]
Drawn = Callable[[Callable[[float], None]], None]


@QmlElement
@QmlUncreatable("A participant has one.")
class Detection(QObject):  # type: ignore[operator]
    """Runs while a task asks for it. Stimuli of one participant are the same in every run, also over a crash."""

    changed = Signal()

    def __init__(self, settings: Settings, participant: int, write: Write, clock: Callable[[], float]) -> None:
        """`clock`: session seconds."""
        from app.study.measures.detection import stimuli  # with its statistics, which only a study needs

        super().__init__()
        self._settings, self._write, self._clock = settings, write, clock
        self.next_frame: Drawn = lambda drawn: None
        """Tells when what is asked to be shown now is on the screen, in seconds of time.monotonic()."""
        self._intervals = stimuli(settings, participant)
        self._running = self._lit = False
        self._onset: float | None = None  # of the stimulus that waits for an answer
        self._next = self._timer(self._show)
        self._off = self._timer(self._hide)

    def _timer(self, due: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(due)
        return timer

    def had(self, stimuli: int) -> None:
        """So many came before a crash: their intervals are not drawn again."""
        for _ in range(stimuli):
            next(self._intervals)

    def run(self, on: bool) -> None:
        """Show stimuli from now on, or no longer; one that could still have been answered does not count."""
        if on == self._running:
            return
        self._running = on
        if on:
            self._wait()
        else:
            self._next.stop()
            late = self._onset is not None and time.monotonic() - self._onset > self._settings.hit_ms[1] / 1000
            if late:
                self._conclude(None)
            self._onset = None
            self._hide()
        self.changed.emit()

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether stimuli come."""
        return self._running

    @Property(bool, notify=changed)
    def lit(self) -> bool:
        """Whether a stimulus is shown."""
        return self._lit

    @Slot()
    def respond(self) -> None:
        """The participant's answer; only the first after a stimulus counts."""
        if self._running and self._onset is not None:
            self._conclude((time.monotonic() - self._onset) * 1000)
            self._hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: while stimuli come, every key and every further button of a mouse or pedal is an answer, nothing else."""
        if not self._running:
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if not event.isAutoRepeat():
                self.respond()
            return True
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.LeftButton:
                return False
            self.respond()
            return True
        return kind == QEvent.Type.KeyRelease

    def _wait(self) -> None:
        self._next.start(round(next(self._intervals) * 1000))

    def _show(self) -> None:
        self._conclude(None)
        self._onset, self._lit = time.monotonic(), True
        self._off.start(round(self._settings.stimulus_s * 1000))
        self._wait()
        self.changed.emit()
        asked = self._onset
        self.next_frame(lambda drawn: self._appeared(asked, drawn))

    def _appeared(self, asked: float, drawn: float) -> None:
        """The stimulus is on the screen only now: count, and let it last, from here."""
        if self._onset == asked:
            self._onset = drawn
            self._off.start(round(self._settings.stimulus_s * 1000))

    def _hide(self) -> None:
        self._off.stop()
        if self._lit:
            self._lit = False
            self.changed.emit()

    def _conclude(self, response_ms: float | None) -> None:
        """Write the stimulus down that waits for an answer, if one does."""
        if self._onset is None:
            return
        low, high = self._settings.hit_ms
        shown = self._clock() - (time.monotonic() - self._onset)
        response = None if response_ms is None else round(response_ms, 1)
        hit = response is not None and low <= response <= high
        self._write("drt", stimulus="screen", shown=round(shown, 3), response_ms=response, hit=hit)
        self._onset = None
