"""A rig's end of the way to desks on other machines: `over_zenoh.py`."""

import atexit
import contextlib
import secrets
import threading
from collections.abc import Callable, Mapping
from typing import Any

import zenoh

from app.study.rig.lab import Lab, RigName, checked_name, inside, own_name
from app.study.rig.messages import FROM_DESK, Message, Unreadable, decoded
from app.study.rig.outbox import Outbox
from app.study.rig.over_zenoh import Inbox, send_all

Received = Callable[[Message], None]


class RigEnd:
    """A rig's end, behind the `lab.door` of its machine, which waits at `at`. Raises LabError."""

    def __init__(self, received: Received, lab: Lab, rig: str = "", at: str = "") -> None:
        """`received` is called in a thread with every message of a desk."""
        self.name = RigName(checked_name(rig or own_name(), "a rig"), secrets.token_hex(4))
        self.key = f"meridian/{lab.name}/{self.name.rig}/{self.name.run}"
        self._received = received
        self._desks: dict[str, Outbox] = {}
        self._left: set[str] = set()
        self._guard = threading.Lock()
        self.session = inside(lab, at)
        self._inbox = inbox = Inbox()
        self._senders: list[threading.Thread] = []
        self._asked = self.session.declare_subscriber(f"{self.key}/asked/*", inbox.to(self._take))
        came_or_gone = inbox.to(self._come_or_gone)
        self._seen = self.session.liveliness().declare_subscriber(f"{self.key}/desk/*", came_or_gone, history=True)
        self._alive = self.session.liveliness().declare_token(f"{self.key}/alive")
        atexit.register(self.close)  # an open session would keep the process

    @property
    def watched(self) -> int:
        """How many desks are there."""
        return len(self._desks)

    def send(self, message: Mapping[str, Any]) -> None:
        """To every desk, without waiting. The message is not to be changed afterwards."""
        if message["kind"] == "hello":
            message = {**message, "rig": self.name.rig}  # as the lab calls this machine
        with self._guard:
            for outbox in self._desks.values():
                outbox.put(message)

    def close(self) -> None:
        """Send what waits, and let the desks go."""
        atexit.unregister(self.close)
        with self._guard:
            for outbox in self._desks.values():
                outbox.close()
        for sender in self._senders:
            sender.join(2.0)
        with contextlib.suppress(zenoh.ZError):
            self.session.close()  # type: ignore[no-untyped-call]
        self._inbox.close()

    def _take(self, sample: zenoh.Sample) -> None:
        self._come(str(sample.key_expr).rsplit("/", 1)[1])
        with contextlib.suppress(Unreadable):
            self._received(decoded(sample.payload.to_bytes(), FROM_DESK))

    def _come_or_gone(self, sample: zenoh.Sample) -> None:
        desk = str(sample.key_expr).rsplit("/", 1)[1]
        with self._guard:
            if sample.kind == zenoh.SampleKind.PUT:
                self._left.discard(desk)
            else:
                self._left.add(desk)
                if (outbox := self._desks.pop(desk, None)) is not None:
                    outbox.close(drop=True)
                return
        self._come(desk)

    def _come(self, desk: str) -> None:
        """From now on this desk is sent everything; its first words may be here before the sign that it is."""
        with self._guard:
            if desk in self._desks or desk in self._left:
                return
            outbox = self._desks[desk] = Outbox()
        way = (self.session, f"{self.key}/to/{desk}", outbox)
        sender = threading.Thread(target=send_all, args=way, name="to a desk", daemon=True)
        self._senders = [*(one for one in self._senders if one.is_alive()), sender]
        sender.start()
