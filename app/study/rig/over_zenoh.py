"""The way between a rig and desks on other machines: Zenoh over TLS with the lab's secret, and nothing without it.

The same shape as the local way, `link.py`; its two ends are `far_rig.py` and `far_desk.py`. A line that was cut counts
as gone after `lab.LEASE`; then `presence` tells, and when it is back the desk asks for the records it missed. What a
desk sends while its rig is away is not kept: nobody wants a task ended by a press from minutes ago.
"""

import contextlib
import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

import zenoh
from zenoh.handlers import Callback

from app.study.rig.messages import encoded
from app.study.rig.outbox import Outbox

Taken = Callable[[zenoh.Sample], None]


class Inbox:
    """What comes in is handled in order by a thread of ours: those of Zenoh never wait for it."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="lab", daemon=True)
        self._thread.start()

    def to(self, take: Taken) -> "Callback[zenoh.Sample]":
        """A handler for a subscriber, whose samples `take` gets."""
        return Callback(lambda sample: self.do(lambda: take(sample)), indirect=False)

    def do(self, work: Callable[[], None]) -> None:
        """Let this be done in its turn."""
        self._waiting.put(work)

    def close(self) -> None:
        """Handle what is here, and no more: at a process's end no thread of ours may be within Zenoh."""
        self._waiting.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join(10.0)

    def _run(self) -> None:
        while (work := self._waiting.get()) is not None:
            with contextlib.suppress(zenoh.ZError):  # the line went while it was handled
                work()


def send_all(session: zenoh.Session, key: str, outbox: Outbox) -> None:
    """Send what comes until there is no more; a line that takes nothing makes the outbox wait, never what fills it."""
    with contextlib.suppress(zenoh.ZError):
        publisher = session.declare_publisher(key, congestion_control=zenoh.CongestionControl.BLOCK)
        while not _has_ears(publisher) and not outbox.closed:
            time.sleep(0.01)  # that the other side is there is known a moment before the way to it is
        while (message := outbox.take()) is not None:
            publisher.put(encoded(message))
        publisher.undeclare()  # type: ignore[no-untyped-call]
    outbox.close(drop=True)


def _has_ears(publisher: zenoh.Publisher) -> bool:
    status: Any = publisher.matching_status  # Zenoh says that it is a bool, and gives an object with one
    return bool(getattr(status, "matching", status))
