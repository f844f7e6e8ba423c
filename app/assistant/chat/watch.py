"""A watch over one reading task: cancels it when nothing comes, when it takes too long or brings too much."""

import asyncio
from collections.abc import Callable
from typing import Literal

from app.assistant.chat.chat import Patience

Why = Literal["", "first_token", "idle", "whole", "after_finish", "bytes"]
TICK = 0.25


class Watch:
    """One timer for a whole stream: progress only moves the deadline, so a chunk costs no timer of its own."""

    def __init__(self, task: "asyncio.Task[None]", patience: Patience, received: Callable[[], int]) -> None:
        """`received` tells the bytes read so far."""
        self.why: Why = ""
        self.waited = patience.first_token
        self._task, self._patience, self._received = task, patience, received
        self._loop = asyncio.get_running_loop()
        now = self._loop.time()
        self._next: Why = "first_token"
        self._deadline, self._end = now + patience.first_token, now + patience.whole
        self._timer = self._loop.call_later(0, self._look)

    def progress(self) -> None:
        """The stream brought something."""
        if self._next != "after_finish":
            self._next = "idle"
            self._deadline = self._loop.time() + self._patience.idle

    def finishing(self) -> None:
        """The answer is whole; only usage and the end mark are still awaited."""
        if self._next != "after_finish":
            self._next = "after_finish"
            self._deadline = self._loop.time() + self._patience.after_finish

    def stop(self) -> None:
        """Look no more."""
        self._timer.cancel()

    def _look(self) -> None:
        now = self._loop.time()
        if self._received() > self._patience.bytes:
            self._expire("bytes", 0)
        elif now >= self._end:
            self._expire("whole", self._patience.whole)
        elif now >= self._deadline:
            waits = {"first_token": self._patience.first_token, "idle": self._patience.idle}
            self._expire(self._next, waits.get(self._next, 0))
        else:
            self._timer = self._loop.call_at(min(self._deadline, self._end, now + TICK), self._look)

    def _expire(self, why: Why, waited: float) -> None:
        self.why, self.waited = why, waited
        self._task.cancel()
