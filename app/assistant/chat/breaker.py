"""When to ask a failing endpoint again: ever longer pauses with jitter, one careful attempt after each."""

import random
import time
from collections.abc import Callable


class Breaker:
    """Closed while the endpoint works; open for a pause after each failure; then the next turn may try once."""

    def __init__(
        self,
        *,
        first_pause: float = 5.0,
        longest_pause: float = 300.0,
        jitter: random.Random | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Pauses in seconds; each one is stretched by up to half, from the `jitter` given."""
        self._first, self._longest = first_pause, longest_pause
        self._jitter = jitter or random.Random(0)
        self._clock = clock
        self._failures = 0
        self._until = 0.0
        self._probing = False

    @property
    def failures(self) -> int:
        """Failures in a row."""
        return self._failures

    def admit(self) -> bool:
        """Whether to ask the endpoint now. After a failure only one caller at a time gets a yes."""
        if self._failures == 0:
            return True
        if self._probing or self._clock() < self._until:
            return False
        self._probing = True
        return True

    def worked(self) -> None:
        """The endpoint answered."""
        self._failures, self._probing = 0, False

    def failed(self, at_least: float = 0.0) -> None:
        """The endpoint failed; wait longer than last time, and no less than `at_least` seconds."""
        self._probing = False
        pause = min(self._longest, self._first * 2 ** min(self._failures, 30))
        self._failures += 1
        self._until = self._clock() + max(pause * (1 + self._jitter.random() / 2), min(at_least, self._longest))

    def released(self) -> None:
        """The attempt was given up with neither result: the next turn may try."""
        self._probing = False
