"""A turn as the transcript keeps it."""

import time
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Entry:
    """A turn for the transcript. `began`: when speech ended, or words were typed, in seconds of time.monotonic().

    `latency_ms` counts from there. `interrupted`: the person spoke over it, and `answer` is what was heard of it.
    `drafted`: the answer had begun before the words were final. `joined`: it went on as a part of the next turn.
    """

    turn: str
    said: str
    spoken: bool
    answer: str = ""
    agent: str = "host"
    endpoint: str = ""
    tools: list[dict[str, Any]] = field(default_factory=list)
    corrected: list[str] = field(default_factory=list)
    failed: str = ""
    latency_ms: dict[str, float] = field(default_factory=dict)
    began: float = 0.0
    interrupted: bool = False
    joined: bool = False
    drafted: bool = False
    asked: bool = False

    def mark(self, stage: str, at: float | None = None) -> None:
        """A stage was reached, now or `at` this time; only the first time counts."""
        self.latency_ms.setdefault(stage, milliseconds((time.monotonic() if at is None else at) - self.began))


def milliseconds(seconds: float) -> float:
    """Seconds as milliseconds with one digit."""
    return round(seconds * 1000, 1)
