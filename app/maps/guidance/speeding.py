"""Whether the driver is too fast, and when that is worth a warning."""

OVER = 5.0  # km/h above the limit, where nobody chose otherwise
PATIENCE = 3.0  # seconds
CALM = 10.0  # seconds at or below the limit after which the next time counts anew


class Speeding:
    """One warning for each stretch of one limit, after PATIENCE seconds of driving too fast on it."""

    def __init__(self) -> None:
        self.over = False
        self._limit = 0.0
        self._warned = False
        self._fast_since: float | None = None
        self._slow_since: float | None = None

    def update(self, speed: float, limit: float, seconds: float, over: float = OVER) -> bool:
        """Take speed and limit (km/h, 0 unknown) and how far above is too fast; True once where a warning is due."""
        if limit != self._limit:
            self._limit, self._warned, self._fast_since = limit, False, None
        if limit <= 0 or speed < limit + over:
            self.over, self._fast_since = False, None
            if speed > limit or self._slow_since is None:
                self._slow_since = seconds
            elif seconds - self._slow_since >= CALM:
                self._warned = False
            return False
        self._slow_since = None
        if self._fast_since is None:
            self._fast_since = seconds
        self.over = seconds - self._fast_since >= PATIENCE
        if not self.over or self._warned:
            return False
        self._warned = True
        return True
