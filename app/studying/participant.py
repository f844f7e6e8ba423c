"""What the participant sees and does in a session: consent, tasks, questions, the end. A model over `Studying`."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.study.files.text import Text, said
from app.study.record.frame import Record
from app.studying import shown
from app.studying.before import taken_up
from app.studying.detection import Detection, Drawn
from app.studying.occlusion import Occlusion
from app.studying.questions import Questions

if TYPE_CHECKING:
    from app.domains.settings import Settings
    from app.studying.led import Led

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A study has one.")
class Participant(QObject):  # type: ignore[operator]
    """One participant's screens; after a crash the same one comes back, with what was read and answered."""

    changed = Signal()
    leavingChanged = Signal()
    tried = Signal(str)

    def __init__(self, studying: "Led", settings: "Settings", before: Iterable[Record] = ()) -> None:
        """`before`: the journal of a session that was broken off."""
        super().__init__()
        self._studying = studying
        study, found = studying.folder.study, taken_up(before)
        self._read, self._open = found.read, not found.read
        self._leaving = False
        self._language: Callable[[], str] = lambda: settings.state.language
        self._questions = Questions(studying, self._language, found.comments)
        number = studying.session.participant
        self._detection = Detection(study.detection, number, studying.write, studying.clock)
        self._detection.had(found.stimuli)
        self._occlusion = Occlusion(study.occlusion, studying.write)
        self._forced: bool | None = None  # the facilitator's word on occlusion
        studying.changed.append(self._moved)
        studying.wrote.append(self._wrote)
        settings.changed.connect(self._moved)

    # --- what others in Python ask for

    @property
    def page(self) -> str:
        """What covers the cockpit's page, as a page's name: study-consent, study-sus, study-end, else ""."""
        return shown.page(self._studying.session, read=self._has_read())

    def occlude(self, on: bool | None) -> None:
        """The facilitator hides the screen now and then in this task, or not; None: as the study says."""
        self._forced = on
        self._moved()

    @property
    def buttons(self) -> Detection:
        """What takes keys and further buttons for answers: an event filter for the window."""
        return self._detection

    def drawn_by(self, next_frame: Drawn) -> None:
        """By what is told that a stimulus is on the screen."""
        self._detection.next_frame = next_frame

    def close(self) -> None:
        """Show and write nothing more."""
        self._studying.changed.remove(self._moved)
        self._studying.wrote.remove(self._wrote)
        self._detection.run(False)
        self._occlusion.run(False)

    def ask_code(self) -> None:
        """Ask whoever stands there for the code that leaves the kiosk."""
        self._leaving = True
        self.leavingChanged.emit()

    def _moved(self) -> None:
        task = self._studying.session.task
        runs = self._has_read()
        self._questions.follow()
        self._detection.run(runs and task is not None and task.task.detection)
        occluded = task is not None and task.task.occlusion if self._forced is None else self._forced
        self._occlusion.run(runs and occluded)
        self.changed.emit()

    def _wrote(self, kind: str, fields: Mapping[str, Any]) -> None:
        if kind == "task" and fields["step"] == "started":
            self._read, self._open = str(fields["task"]), False
            self._moved()
        elif kind == "task" and fields["step"] == "shown":
            self._open, self._forced = True, None

    def _has_read(self) -> bool:
        task = self._studying.session.task
        return task is not None and self._read == task.name

    def _said(self, text: Text) -> str:
        return said(text, self._language())

    def _cover(self) -> str:
        return shown.cover(self._studying.session, read=self._has_read())

    # --- what QML reads

    @Property(str, notify=changed)
    def cover(self) -> str:
        """What is shown: wait, consent, task (not read yet), questions, end; "" while the participant works."""
        return self._cover()

    @Property(Questions, constant=True)
    def questions(self) -> Questions:
        """What is asked now."""
        return self._questions

    @Property(Detection, constant=True)
    def detection(self) -> Detection:
        """The detection response task."""
        return self._detection

    @Property(Occlusion, constant=True)
    def occlusion(self) -> Occlusion:
        """Whether the screen is hidden."""
        return self._occlusion

    @Property(str, notify=changed)
    def consentTitle(self) -> str:
        """The study's own words."""
        return self._said(self._studying.folder.study.consent.title)

    @Property(str, notify=changed)
    def consentText(self) -> str:
        """What is agreed to."""
        return self._said(self._studying.folder.study.consent.text)

    @Property(bool, constant=True)
    def asksForAudio(self) -> bool:
        """Whether the study records voices of those who allow it."""
        return self._studying.folder.study.audio

    @Property(str, notify=changed)
    def audioText(self) -> str:
        """The study's own words for that; may be empty."""
        return self._said(self._studying.folder.study.consent.audio)

    @Property(bool, constant=True)
    def facilitated(self) -> bool:
        """Whether somebody sits beside."""
        return self._studying.folder.study.facilitated

    @Property(str, notify=changed)
    def taskTitle(self) -> str:
        """The task's name; may be empty."""
        task = self._studying.session.task
        return self._said(task.task.title) if task is not None else ""

    @Property(str, notify=changed)
    def taskText(self) -> str:
        """What to do."""
        task = self._studying.session.task
        return self._said(task.task.tell) if task is not None else ""

    @Property(int, notify=changed)
    def taskNumber(self) -> int:
        """The task's place among all of the session, from 1; 0 while none runs."""
        task = self._studying.session.task
        return shown.tasks(self._studying.session).index(task) + 1 if task is not None else 0

    @Property(int, constant=True)
    def taskCount(self) -> int:
        """How many tasks the session has."""
        return len(shown.tasks(self._studying.session))

    @Property(bool, notify=changed)
    def taskRead(self) -> bool:
        """Whether the participant has begun with the task."""
        return self._has_read()

    @Property(bool, notify=changed)
    def taskOpen(self) -> bool:
        """Whether the task's card is open."""
        return self._studying.session.task is not None and (self._open or not self._has_read())

    @Property(bool, constant=True)
    def reports(self) -> bool:
        """Whether participants say themselves that they are done or give up (self-report, ISO 9241-11)."""
        return shown.reports(self._studying.folder.study)

    @Property(str, notify=changed)
    def ending(self) -> str:
        """How it ended: finished, declined, stopped; "" before."""
        return shown.ending(self._studying.session)

    @Property(bool, notify=leavingChanged)
    def leaving(self) -> bool:
        """Whether the kiosk's code is asked for."""
        return self._leaving

    # --- what the participant does

    @Slot(bool)
    def agree(self, audio: bool) -> None:
        """Yes to the study, and to the recording of one's voice or not."""
        if self._cover() == "consent":
            self._studying.consent(True, audio)

    @Slot()
    def decline(self) -> None:
        """No: the session ends, nothing was recorded."""
        if self._cover() == "consent":
            self._studying.consent(False, False)

    @Slot()
    def begin(self) -> None:
        """The task was read; the card gets out of the way."""
        if not self._has_read():
            self._studying.begin_task("participant")

    @Slot(bool)
    def openTask(self, opened: bool) -> None:
        """Show the card of a task that was read again, or put it away."""
        self._open = opened
        self.changed.emit()

    @Slot()
    def sayDone(self) -> None:
        """ "I am done"."""
        if self._studying.session.task is not None and shown.reports(self._studying.folder.study):
            self._studying.said_done()

    @Slot()
    def giveUp(self) -> None:
        """ "I give up"."""
        if self._studying.session.task is not None and shown.reports(self._studying.folder.study):
            self._studying.end_task("failed", "participant", "given up")

    @Slot()
    def followOn(self) -> None:
        """After the end of a session without a facilitator, the next person begins."""
        if self._cover() == "end" and not self._studying.folder.study.facilitated:
            self._studying.follow()

    @Slot(str)
    def tryCode(self, code: str) -> None:
        """A code for leaving the kiosk was typed; the kiosk hears of it by `tried`."""
        self._leaving = False
        self.leavingChanged.emit()
        if code:
            self.tried.emit(code)
