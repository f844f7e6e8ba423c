"""A connection between two processes, with a thread that sends; whoever has it receives in a thread of their own."""

import contextlib
import os
import socket
import sys
import threading
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from typing import Any

from app.study.rig.messages import Fields, Message, Unreadable, decoded, encoded
from app.study.rig.outbox import Outbox

_TOGETHER = 100  # messages at most that are sent as one, a line of JSON for each


class Line:
    """`send` never waits; `receive_all` ends when the line is down, for whatever reason, and then all is closed."""

    def __init__(self, link: "Connection[Any, Any]") -> None:
        self._link = link
        self._outbox = Outbox()
        self._sender = threading.Thread(target=self._send_all, name="sender", daemon=True)
        self._sender.start()

    def send(self, message: Mapping[str, Any]) -> bool:
        """To the other side; False when nothing goes out any more."""
        return self._outbox.put(message)

    def close(self) -> None:
        """Send what waits, then hang up."""
        self._outbox.close()

    def receive_all(self, known: Mapping[str, Fields], received: Callable[[Message], None]) -> None:
        """Hand on every message of the kinds `known`; what cannot be read is passed over."""
        while True:
            try:
                data = self._link.recv_bytes()
            except (OSError, EOFError):
                break
            for part in data.split(b"\n"):
                try:
                    message = decoded(part, known)
                except Unreadable:
                    continue
                received(message)
        self._outbox.close(drop=True)
        hang_up(self._link)
        self._sender.join()
        self._link.close()

    def _send_all(self) -> None:
        with contextlib.suppress(OSError):
            while batch := self._outbox.take_all():
                for start in range(0, len(batch), _TOGETHER):
                    self._link.send_bytes(b"\n".join(map(encoded, batch[start : start + _TOGETHER])))
        self._outbox.close(drop=True)
        hang_up(self._link)


def hang_up(link: "Connection[Any, Any]") -> None:
    """Let both directions end, in whichever thread they wait; whoever receives closes it for good."""
    if sys.platform == "win32":
        link.close()
        return
    with contextlib.suppress(OSError), socket.socket(fileno=os.dup(link.fileno())) as line:
        line.shutdown(socket.SHUT_RDWR)
