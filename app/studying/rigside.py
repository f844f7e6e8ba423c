"""The cockpit's side of a facilitator's console: tells desks what happens, and does what they ask for."""

import asyncio
import base64
import secrets
import socket
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from pydantic import ValidationError
from PySide6.QtCore import QObject, QTimer

from app.study.files.scenario import Faults
from app.study.files.text import said
from app.study.rig.messages import Message
from app.study.session import Wrong
from app.study.session_folder import sessions_of
from app.studying.gauges import Gauges
from app.studying.records_told import RecordsTold
from app.studying.running import Studying
from app.studying.standing import standing
from app.studying.view import View
from app.studying.wizard_desk import join

STATE_MS = 1000  # between two states when nothing changes
TOGETHER_MS = 50  # in which records are gathered
Received = Callable[[Message], None]


class End(Protocol):
    """A way to desks: `app.study.rig.link.RigEnd` or `far_rig.RigEnd`."""

    @property
    def watched(self) -> int:
        """How many desks are there."""

    def send(self, message: Mapping[str, Any]) -> None:
        """To every desk, without waiting."""

    def close(self) -> None:
        """Let the desks go."""


class RigSide(QObject):
    """Attach it before `studying.begin()`. Other parts take messages of their own kind by `obeys`, called in the
    screen's thread (Wrong, raised, is told to the desks), and add to what is told by `hello` and `state`.
    """

    def __init__(self, studying: Studying, ends: Sequence[Callable[[Received], End]], *, rig: str = "") -> None:
        """`ends` are made here, each with what takes its messages; `rig` is this machine's name for desks."""
        super().__init__()
        self._studying = studying
        self._loop = asyncio.get_running_loop()
        self._run = secrets.token_hex(4)
        self._watching: set[str] = set()
        self._held: list[Mapping[str, Any]] = []
        self.hello: dict[str, Any] = {"rig": rig or socket.gethostname()}
        self.state: list[Callable[[], Mapping[str, Any]]] = []
        self.obeys: dict[str, Callable[[Message], None]] = {
            "watch": self._watch,
            "begin": self._begin,
            "task": self._task,
            "mark": lambda message: studying.mark(message["words"]),
            "note": lambda message: studying.note(message["words"]),
            "fault": lambda message: studying.fault(Faults.model_validate(message["faults"])),
            "driving": lambda message: studying.stand_still(bool(message["still"])),
            "follow": lambda message: self._gauges.follow(message["signals"]),
            "stop": lambda message: studying.stop(),
        }
        self._records = RecordsTold(studying.before)
        app, window = studying.app, studying.window
        self._view = View(window.root, self._show)
        self._gauges = Gauges(app.car, app.talk, window, studying.clock, self._plot)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell_state)
        self._together = QTimer(self)
        self._together.setSingleShot(True)
        self._together.setInterval(TOGETHER_MS)
        self._together.timeout.connect(self._pass_on)
        self._often = QTimer(self)
        self._often.setInterval(STATE_MS)
        self._often.timeout.connect(self._beat)
        self._often.start()
        studying.wrote.append(self._wrote)
        studying.changed.append(self._soon.start)
        join(studying.world.wizard, self)
        self._ends = [make(self._received) for make in ends]

    def send(self, message: Mapping[str, Any]) -> None:
        """To every desk, without waiting."""
        self._pass_on()
        for end in self._ends:
            end.send(message)

    def tell_soon(self) -> None:
        """The state has changed."""
        self._soon.start()

    def close(self) -> None:
        """Tell the last state, and let the desks go."""
        self._tell_state()
        self._often.stop()
        self._soon.stop()
        self._studying.wrote.remove(self._wrote)
        self._studying.changed.remove(self._soon.start)
        self._gauges.on = False
        self._view.close()
        for end in self._ends:
            end.close()

    @property
    def watched(self) -> bool:
        """Whether a desk is there."""
        return any(end.watched for end in self._ends)

    # --- what is told

    def _wrote(self, kind: str, fields: Mapping[str, Any]) -> None:
        number, record = self._records.took(kind, fields)
        if self.watched:
            if not self._held:
                self._together.start()
            self._held.append({"kind": "record", "number": number, "record": record})

    def _pass_on(self) -> None:
        """What was written in the last moment goes out together, so that it wakes the sending threads once."""
        held, self._held = self._held, []
        for message in held:
            for end in self._ends:
                end.send(message)

    def _show(self, jpeg: bytes) -> None:
        self.send({"kind": "view", "jpeg": base64.b64encode(jpeg).decode(), "at": round(self._studying.clock(), 3)})

    def _plot(self, values: Mapping[str, Any]) -> None:
        self.send({"kind": "plots", "values": values})

    def _beat(self) -> None:
        if self.watched:
            self._tell_state()
        elif self._watching:
            self._watching.clear()
            self._look()

    def _tell_state(self) -> None:
        if self.watched:
            more = {name: value for told in self.state for name, value in told().items()}
            counts = {"written": self._records.last}
            self.send({"kind": "state", **standing(self._studying), **counts, **more})

    def _look(self) -> None:
        self._view.on = self._gauges.on = bool(self._watching)

    # --- what is asked for

    def _received(self, message: Message) -> None:
        """In an end's thread."""
        self._loop.call_soon_threadsafe(self._obey, message)

    def _obey(self, message: Message) -> None:
        obey = self.obeys.get(message["kind"])
        if obey is None:
            self.send({"kind": "refused", "why": f"This study has no use for “{message['kind']}”."})
            return
        try:
            obey(message)
        except Wrong as error:
            self.send({"kind": "refused", "why": str(error)})
        except ValidationError as error:
            wrong = error.errors()[0]
            where = ".".join(map(str, wrong["loc"])) or "it"
            self.send({"kind": "refused", "why": f"That cannot be set: {where} {wrong['msg'].lower()}."})

    def _watch(self, message: Message) -> None:
        """A desk is there, or looks away: it gets what it missed, then follows along."""
        desk = str(message.get("desk", ""))
        if message["on"]:
            self._watching.add(desk)
        else:
            self._watching.discard(desk)
        self._look()
        studying = self._studying
        about: dict[str, Any] = {"version": studying.file.program, "study": studying.folder.study.study}
        about |= {"title": said(studying.folder.study.title), "session": studying.path.name}
        about |= {"run": self._run, "before": self._records.before}
        about |= {"participants": studying.folder.study.participants, "to": desk}
        self.send({"kind": "hello", **about, **self.hello})
        self._tell_state()
        since = int(message.get("since", 0)) if message.get("session") == studying.path.name else 0
        if message.get("run") != self._run:
            since = min(since, self._records.before)  # what was told but not kept before a crash is told no more
        for number, record in self._records.after(since):
            self.send({"kind": "record", "number": number, "record": record})
        if self._view.on:
            self._view.again()

    def _begin(self, message: Message) -> None:
        participant, studying = int(message["participant"]), self._studying
        if not studying.session.state.over:
            raise Wrong(f"{studying.path.name} still runs: stop it before another participant begins.")
        had = sessions_of(studying.folder.path, participant)
        if participant and had and not message["again"]:
            raise Wrong(
                f"Participant {participant} has the session {had[-1].name} already: take another number, or again."
            )
        studying.follow(participant)

    def _task(self, message: Message) -> None:
        how, note = message["how"], str(message.get("note", ""))
        if how == "started":
            self._studying.begin_task("facilitator")
        elif how in ("passed", "failed", "skipped"):
            self._studying.end_task(how, "facilitator", note)
        else:
            raise Wrong(f"A task can be started, passed, failed or skipped, not “{how}”.")
