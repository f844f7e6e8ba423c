"""One participant's session in the running cockpit: its steps, its scenario, its faults, and everything recorded."""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.car.signals import Value
from app.study.files.scenario import Faults
from app.study.privacy import Redaction
from app.study.record.frame import Record
from app.study.record.journal import read_journal
from app.study.record.recording import Recording
from app.study.session import By, Outcome, Session, State
from app.study.session_clock import SessionClock
from app.study.session_folder import read_session
from app.study.steps import Ask, Consent, TaskStep
from app.study.study_folder import StudyFolder
from app.studying.staging import Staging
from app.studying.witness import Witness
from app.studying.world import World
from app.talking.entry import Entry

if TYPE_CHECKING:
    from app.application import Application
    from app.window import Window

WORDED = ("turn", "answer", "note", "mark", "wizard")  # kinds of records that hold what people said
LOOK = 0.1  # seconds between two looks at what is due


class Studying:
    """Runs and records a session. Public methods are what a participant, a facilitator or a wizard can do.

    `changed` are called after every change of the session's state or of `trouble`; `wrote` with every record as it is
    kept; `consented` once when the participant agrees, or has agreed before a crash.
    """

    def __init__(self, app: "Application", window: "Window", folder: StudyFolder, path: Path) -> None:
        """`path`: the session's folder, new or one that was broken off. Raises FileFaults."""
        self.app, self.window, self.folder, self.path = app, window, folder, path
        self._loop = asyncio.get_running_loop()
        self.clock = SessionClock(path)
        self.file = read_session(path)
        self.changed: list[Callable[[], None]] = []
        self.wrote: list[Callable[[str, Mapping[str, Any]], None]] = []
        self.consented: Callable[[], None] = lambda: None
        self.over_page: Callable[[], str] = lambda: ""
        """What the participant's screens show over the cockpit's page, as a page's name; "" for nothing."""
        self.trouble = ""
        """What is wrong with the recording, in one sentence; "" when nothing is."""
        self.over = asyncio.Event()
        """Set when this session's cockpit is to be left."""
        self.following: int | None = None
        """The participant who comes next, 0 for the next free number; None: nobody."""
        self._before = list(read_journal(path))
        self.recording = Recording(path, self._told_trouble, self._sound_goes, clock=self.clock)
        self._hidden = Redaction(folder.study.redact)
        self.world = World(app, self.write)
        self.world.wizard.lines = folder.lines
        self.misfortune = self.world.misfortune
        self._sound_to = ("", "")
        self._witness: Witness | None = None
        self._staging = Staging(folder, self.world)
        self._last = State()
        self.session = Session(folder.study, self.file.participant, self.write, self._moved)
        self._running: asyncio.Task[None] | None = None

    # --- begin and end

    def begin(self) -> None:
        """Show the first step, or the one at which the session was broken off."""
        self.app.talk.ended.append(self._turn_ended)
        if self._before:
            self.write("resumed", after=self._before[-1]["t"], gap_s=round(self.clock.gap, 1))
            if self.clock.set_back:
                self.write("note", words="The computer's clock was set back while the session lay still.")
            self.session.found_again(self._before, self.clock(), self._values())
        else:
            self.write("session", **json.loads((self.path / "session.json").read_text(encoding="utf-8")))
            self.session.begin(self.clock(), self._values())
        self._running = self._loop.create_task(self._run())

    async def close(self) -> bool:
        """Keep everything; False when something could not be kept."""
        if self._running is not None:
            self._running.cancel()
        self.world.close()
        if self._witness is not None:
            self._witness.close()
            self._witness = None
        if (sound := self.app.talk.sound) is not None:
            sound.record("", "", 0.0)
        return await asyncio.to_thread(self.recording.close)

    def follow(self, participant: int = 0) -> None:
        """Leave this session's cockpit, and begin another participant's; 0: the next free number."""
        self.following = participant
        self.over.set()

    @property
    def before(self) -> list[Record]:
        """The session's records from before the cockpit was started again; none once it has begun."""
        return self._before

    # --- what people do; all of these raise Wrong where they do not fit the step

    def consent(self, given: bool, audio: bool) -> None:
        """The participant's word; nothing of them is recorded before it."""
        self.session.consent(self.clock(), given, audio and self.folder.study.audio, self._values())

    def end_task(self, how: Outcome, by: By, note: str = "") -> None:
        """The task that runs is over."""
        self.session.end_task(self.clock(), how, by, self._values(), note)

    def begin_task(self, by: By) -> None:
        """The participant was told and begins: time is measured from here too."""
        if (task := self.session.task) is not None:
            self.write("task", task=task.name, step="started", by=by)

    def said_done(self) -> None:
        """The participant says that the task is done."""
        self.session.said_done(self.clock(), self._values())

    def answer(self, questionnaire: str, item: str, value: Any, comment: str = "") -> None:
        """One item of what is asked."""
        self.session.answer(questionnaire, item, value, comment)

    def answered(self) -> None:
        """Everything asked is answered."""
        self.session.answered(self.clock(), self._values())

    def mark(self, words: str, by: str = "facilitator") -> None:
        """A moment to come back to."""
        self.write("mark", words=words, by=by)

    def note(self, words: str) -> None:
        """What the facilitator saw."""
        self.write("note", words=words)

    def fault(self, faults: Faults) -> None:
        """Let this go wrong from now on, and nothing else."""
        self.world.fault(faults)
        self._tell_changed()

    def stop(self, by: By = "facilitator") -> None:
        """Emergency stop: silence, the car stands, the session is over; what was recorded stays."""
        self.write("stop", by=by)
        self.app.talk.stop()
        self.world.stand_still(True)
        self.session.stop(by)
        self._sync()

    def stand_still(self, still: bool) -> None:
        """The car drives on or stands; its way is not lost."""
        self.world.stand_still(still)
        self._tell_changed()

    def write(self, kind: str, /, **fields: Any) -> None:
        """Keep a record, and tell whoever follows along; words that the study hides are in neither."""
        if kind in WORDED:
            fields = self._hidden(fields)
        self.recording.write(kind, **fields)
        for told in self.wrote:
            told(kind, {"t": self.clock(), **fields})

    def turned(self) -> None:
        """Another page is shown, or something over it."""
        if self._witness is not None:
            self._witness.turned()

    def sound_started(self) -> None:
        """The sound process runs now: let the recorder have what it hears and says, where that was agreed to."""
        sound = self.app.talk.sound
        if sound is not None and self.session.state.audio and self._sound_to[0]:
            sound.record(*self._sound_to, self.clock.epoch)

    # --- inside

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(LOOK)
            if self.session.state.over:
                continue
            at, values = self.clock(), self._values()
            self._staging.look(at, values)
            self.session.look(at, values)

    def _values(self) -> Mapping[str, Value]:
        return self.app.car.values

    def _moved(self) -> None:
        """A step was taken: its task gets its car, its scenario and its condition's setting."""
        step, state = self.session.step, self.session.state
        moved = state.number != self._last.number or not self._last.begun
        again = bool(self._before)
        if again:
            self._find_again()
        self._last = replace(state)
        if state.begun and not isinstance(step, Consent) and self._witness is None:
            self._witness = Witness(self.app.car, self.window, self.write, self.path / "pictures", self.over_page)
            self.sound_started()
            self.consented()
        if moved:
            if isinstance(step, TaskStep) and not again:
                self._staging.set_up(step, self.clock(), self._values())
                self.session.set_up(self._values())
            elif not isinstance(step, Consent | Ask):
                self.app.talk.stop()
            self._sync()
        self._tell_changed()

    def _find_again(self) -> None:
        """After a crash: everything as it was in the last task that was begun."""
        before, self._before = self._before, []
        begun = [step for step in self.session.steps[: self.session.state.number + 1] if isinstance(step, TaskStep)]
        if begun:
            self._staging.find_again(begun[-1], before, self.clock(), self._values())

    def _turn_ended(self, entry: Entry) -> None:
        if self._witness is not None:
            self._witness.said(entry)

    def _tell_changed(self) -> None:
        for told in self.changed:
            told()

    def _sync(self) -> None:
        """At the boundary of tasks everything before it is durable; the screen does not wait for that."""
        self._loop.run_in_executor(None, self.recording.sync)

    def _told_trouble(self, sentence: str) -> None:
        self._loop.call_soon_threadsafe(self._show_trouble, sentence)

    def _show_trouble(self, sentence: str) -> None:
        self.trouble = sentence
        self._tell_changed()

    def _sound_goes(self, address: str, key: str) -> None:
        self._loop.call_soon_threadsafe(self._send_sound, address, key)

    def _send_sound(self, address: str, key: str) -> None:
        self._sound_to = (address, key)
        self.sound_started()
