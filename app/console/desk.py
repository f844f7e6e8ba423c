"""The desk as the console's panes know it: messages of the rig on this thread, and what was missed asked for."""

import secrets
from collections.abc import Callable, Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal

from app.study.rig.messages import Message

KEPT = ("mark", "note")  # what waits for a cockpit that is away; other wishes would come too late


class End(Protocol):
    """A way to a rig: `app.study.rig.link.DeskEnd` or `far_desk.DeskEnd`."""

    def send(self, message: Mapping[str, Any]) -> bool:
        """To the rig, without waiting; False when it is not there."""

    def close(self) -> None:
        """Send what waits, and go."""


@runtime_checkable
class Several(End, Protocol):
    """A way to one of several rigs."""

    @property
    def rigs(self) -> list[str]:
        """The names of those that are there now."""

    @property
    def rig(self) -> str:
        """The one that is followed, "" while it is away."""

    def follow(self, rig: str) -> None:
        """Go over to another one."""


MakeEnd = Callable[[Callable[[Message], None], Callable[[bool], None]], End]


class Desk(QObject):
    """Emits what the rig tells, each kind by a signal of its own. A record comes once, whatever breaks in between."""

    present = Signal(bool)
    hello = Signal(dict)
    state = Signal(dict)
    record = Signal(dict)
    view = Signal(dict)
    plots = Signal(dict)
    told = Signal(dict)  # every other kind
    begun_anew = Signal()  # another session: what was shown is of the past
    _came = Signal(dict)
    _there = Signal(bool)

    def __init__(self, make: MakeEnd) -> None:
        """`make(received, presence)` gives the way to the rig."""
        super().__init__()
        self._me = secrets.token_hex(4)
        self._session, self._run, self._last, self._behind = "", "", 0, True
        self._rig = ""  # that was chosen here, or whose hello came
        self._waiting: list[tuple[str, Mapping[str, Any]]] = []  # for a rig that is away
        self._followed: list[str] = []
        self.is_present = False
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._there.connect(self._presence, Qt.ConnectionType.QueuedConnection)
        self.end = make(self._came.emit, self._there.emit)

    def send(self, kind: str, **fields: Any) -> bool:
        """Ask the rig for something; marks and notes wait where it is away. False when it will not hear of it."""
        message = {"kind": kind, **fields}
        if self.is_present and self.end.send(message):
            return True
        if kind in KEPT:
            self._waiting.append((self._rig, message))
            return True
        return False

    def pass_on(self, message: Mapping[str, Any]) -> None:
        """Ask for something that another part has put into words."""
        self.end.send(message)

    def follow(self, signals: list[str]) -> None:
        """Have the values of these signals in `plots`, also after the cockpit has come back."""
        self._followed = signals
        self.send("follow", signals=signals)

    @property
    def rigs(self) -> list[str]:
        """The names of the rigs that one may go over to; none where the way leads to one alone."""
        return self.end.rigs if isinstance(self.end, Several) else []

    @property
    def rig(self) -> str:
        """The rig that is followed, or was before it went away; "" before the first has come."""
        return self._rig

    def go_over(self, rig: str) -> None:
        """Follow another rig; what is told from here on is its own."""
        if isinstance(self.end, Several) and rig != self._rig:
            self._rig, self._session, self._run, self._last, self._behind = rig, "", "", 0, True
            self.end.follow(rig)
            self.begun_anew.emit()

    def watch(self, on: bool = True) -> None:
        """Have views and plots, or not for the moment."""
        heard = {"session": self._session, "run": self._run, "since": self._last}
        self.end.send({"kind": "watch", "on": on, "desk": self._me, **heard})

    def close(self) -> None:
        """Go."""
        self.end.close()

    def _presence(self, there: bool) -> None:
        self.is_present = there
        if there:
            self._behind = True
            self.watch()
            self.end.send({"kind": "follow", "signals": self._followed})
            if isinstance(self.end, Several):
                self._rig = self._rig or self.end.rig
            waiting, self._waiting = self._waiting, []
            for rig, message in waiting:
                if rig == self._rig:
                    self.send(**message)
                else:
                    self._waiting.append((rig, message))
        self.present.emit(there)

    def _take(self, message: Message) -> None:
        match message["kind"]:
            case "hello" if isinstance(self.end, Several) and message["rig"] != self._rig:
                return  # of the rig that was left
            case "hello":
                if message.get("to", self._me) == self._me:
                    self._behind = False  # what was missed comes next; what was told before is among it
                session = message["session"] or ""
                if session != self._session:
                    self._session, self._last = session, 0
                    self.begun_anew.emit()
                if self._run != message.get("run", ""):
                    self._run = message.get("run", "")
                    self._last = min(self._last, int(message.get("before", 0)))
                self.hello.emit(message)
            case "state":
                self.state.emit(message)
            case "record":
                if message["number"] > self._last and not self._behind:
                    self._last = message["number"]
                    self.record.emit(message["record"])
            case "view":
                self.view.emit(message)
            case "plots":
                self.plots.emit(message)
            case _:
                self.told.emit(message)
