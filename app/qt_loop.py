"""asyncio on Qt's event loop: qasync's loop, with callbacks that are due at once done together."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any

import qasync

TOGETHER = 0.005  # seconds of callbacks after which Qt may draw, read and react


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]
    """qasync gives each callback a timer, and Qt may draw between two: in software a turn took 0.03 s for each step."""

    def __init__(self, application: Any) -> None:
        self._soon: deque[asyncio.Handle] = deque()
        self._due = False
        super().__init__(application)

    def call_soon(self, callback: Callable[..., object], *args: Any, context: Context | None = None) -> asyncio.Handle:
        """Call it after what is due already, in one of the next moments between two frames."""
        handle = asyncio.Handle(callback, args, self, context=context)
        self._soon.append(handle)
        self._come_back()
        return handle

    def _come_back(self) -> None:
        if not self._due:
            self._due = True
            self.call_later(0, self._do_soon)

    def _do_soon(self) -> None:
        self._due = False
        until = time.monotonic() + TOGETHER
        while self._soon and time.monotonic() < until:
            handle = self._soon.popleft()
            if not handle.cancelled():
                handle._run()
        if self._soon:
            self._come_back()
