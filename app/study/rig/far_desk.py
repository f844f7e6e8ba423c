"""A desk's end of the way to rigs on other machines: `over_zenoh.py`."""

import atexit
import contextlib
import secrets
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import zenoh

from app.study.rig.lab import Lab, RigName
from app.study.rig.messages import FROM_RIG, Message, Unreadable, decoded
from app.study.rig.outbox import Outbox
from app.study.rig.over_zenoh import Inbox, send_all
from app.study.rig.reach import Reach

Received = Callable[[Message], None]


class DeskEnd:
    """A desk's end: it looks for a rig of the lab, and looks again whenever it is gone. Raises LabError."""

    def __init__(
        self,
        received: Received,
        presence: Callable[[bool], None],
        lab: Lab,
        rig: str = "",
        at: Sequence[str] = (),
    ) -> None:
        """`received` and `presence` (whether the rig is there) are called in a thread. `rig`: its name, or the first
        one that answers; `at`: addresses of rigs, or all that answer on this network."""
        self._received, self._presence, self._lab, self._wanted = received, presence, lab, rig
        self._me = secrets.token_hex(4)
        self._seen: dict[RigName, zenoh.Session] = {}
        self._rig: RigName | None = None
        self._outbox: Outbox | None = None
        self._said: zenoh.Subscriber[Any] | None = None
        self._here: zenoh.LivelinessToken | None = None
        self._guard = threading.RLock()
        self._sender: threading.Thread | None = None
        self._inbox = Inbox()
        self._alive: list[zenoh.Subscriber[Any]] = []
        self._reach = Reach(lab, at, self._opened)
        atexit.register(self.close)

    @property
    def rigs(self) -> list[str]:
        """The names of the lab's rigs that are there now."""
        return sorted({name.rig for name in tuple(self._seen)})

    @property
    def rig(self) -> str:
        """The rig that is followed, "" while none is there."""
        return following.rig if (following := self._rig) is not None else ""

    def follow(self, rig: str) -> None:
        """Go over to another rig of the lab, as soon as what has come is handled; nobody waits for it."""
        self._inbox.do(lambda: self._go_over(rig))

    def send(self, message: Mapping[str, Any]) -> bool:
        """To the rig, without waiting; False when it is not there."""
        outbox = self._outbox
        return outbox is not None and outbox.put(message)

    def close(self, patience: float = 2.0) -> None:
        """Send what waits, and go."""
        atexit.unregister(self.close)
        outbox, sender = self._outbox, self._sender
        if outbox is not None and sender is not None:
            outbox.close()
            sender.join(patience)
        self._reach.close()
        self._inbox.close()

    def _opened(self, session: zenoh.Session) -> None:
        come_or_gone = self._inbox.to(lambda sample: self._come_or_gone(session, sample))
        alive = f"meridian/{self._lab.name}/*/*/alive"
        self._alive.append(session.liveliness().declare_subscriber(alive, come_or_gone, history=True))

    def _come_or_gone(self, session: zenoh.Session, sample: zenoh.Sample) -> None:
        _, _, rig, run, _ = str(sample.key_expr).split("/")
        name = RigName(rig, run)
        with self._guard:
            if sample.kind == zenoh.SampleKind.PUT:
                self._seen[name] = session
            else:
                self._seen.pop(name, None)
                if name == self._rig:
                    self._leave()
            self._choose()

    def _go_over(self, rig: str) -> None:
        with self._guard:
            self._wanted = rig
            if self._rig is not None and self._rig.rig != rig:
                self._leave()
            self._choose()

    def _choose(self) -> None:
        """Follow the newest start of the wanted rig."""
        fitting = [name for name in self._seen if self._wanted in ("", name.rig)]
        if self._rig is None and fitting:
            self._join(fitting[-1])

    def _join(self, name: RigName) -> None:
        key = f"meridian/{self._lab.name}/{name.rig}/{name.run}"
        session = self._seen[name]
        self._wanted, self._rig, self._outbox = name.rig, name, Outbox()
        self._said = session.declare_subscriber(f"{key}/to/{self._me}", self._inbox.to(self._take))
        self._here = session.liveliness().declare_token(f"{key}/desk/{self._me}")
        way = (session, f"{key}/asked/{self._me}", self._outbox)
        self._sender = threading.Thread(target=send_all, args=way, name="to the rig", daemon=True)
        self._sender.start()
        self._presence(True)

    def _leave(self) -> None:
        assert self._outbox is not None
        self._outbox.close(drop=True)
        self._outbox = self._rig = None
        for declared in (self._here, self._said):
            if declared is not None:
                declared.undeclare()  # type: ignore[no-untyped-call]
        self._presence(False)

    def _take(self, sample: zenoh.Sample) -> None:
        with contextlib.suppress(Unreadable):
            self._received(decoded(sample.payload.to_bytes(), FROM_RIG))
