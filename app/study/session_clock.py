"""One clock for a session, over crashes and reboots."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.study.record.journal import read_journal
from app.study.session_folder import read_session


class SessionClock:
    """Seconds since a session began: by the monotonic clock, over a crash or a reboot by the wall clock."""

    def __init__(
        self,
        path: Path,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        """`gap` is how long the session lay still; a wall clock that was set back counts as no time at all."""
        self._monotonic = monotonic
        began = datetime.fromisoformat(read_session(path).wall).timestamp()
        last = max((float(record["t"]) for record in read_journal(path)), default=0.0)
        elapsed = wall() - began
        self.set_back = elapsed < last - 1.0
        start = max(elapsed, last)
        self.gap = start - last if last else 0.0
        self.epoch = monotonic() - start
        """The monotonic time of session second 0."""

    def __call__(self) -> float:
        return self._monotonic() - self.epoch
