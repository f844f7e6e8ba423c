"""What waits to be sent to one other side: everything in order, but pictures and plots make way when it is slow."""

import threading
from collections import deque
from collections.abc import Mapping
from heapq import merge
from itertools import count
from typing import Any

FLEETING = {"view": 1, "plots": 30}  # how many of a kind wait at most; the oldest goes
MOST = 200_000  # messages that wait for a side that does not read; it is let go then, and asks again for what it missed

Numbered = tuple[int, Mapping[str, Any]]


class Outbox:
    """Filled by any thread without waiting, emptied by the one that sends."""

    def __init__(self) -> None:
        self._lasting: deque[Numbered] = deque()
        self._fleeting: dict[str, deque[Numbered]] = {kind: deque(maxlen=most) for kind, most in FLEETING.items()}
        self._lanes = (self._lasting, *self._fleeting.values())
        self._count = count()
        self._wake = threading.Condition()
        self._closed = False

    @property
    def closed(self) -> bool:
        """Nothing goes out any more but what waits."""
        return self._closed

    def put(self, message: Mapping[str, Any]) -> bool:
        """Send this next; False when nothing goes out any more."""
        with self._wake:
            if len(self._lasting) >= MOST:
                self._closed = True
            if not self._closed:
                self._fleeting.get(message["kind"], self._lasting).append((next(self._count), message))
            self._wake.notify()
            return not self._closed

    def take(self) -> Mapping[str, Any] | None:
        """The next message, as soon as there is one; None at the end."""
        with self._wake:
            self._wait()
            waiting = [lane for lane in self._lanes if lane]
            return min(waiting, key=lambda lane: lane[0][0]).popleft()[1] if waiting else None

    def take_all(self) -> list[Mapping[str, Any]]:
        """Everything that waits, as soon as there is something; nothing at the end."""
        with self._wake:
            self._wait()
            taken = [message for _, message in merge(*self._lanes, key=lambda numbered: numbered[0])]
            for lane in self._lanes:
                lane.clear()
            return taken

    def close(self, *, drop: bool = False) -> None:
        """End after what waits, or at once."""
        with self._wake:
            self._closed = True
            if drop:
                for lane in self._lanes:
                    lane.clear()
            self._wake.notify()

    def _wait(self) -> None:
        self._wake.wait_for(lambda: self._closed or any(self._lanes))
