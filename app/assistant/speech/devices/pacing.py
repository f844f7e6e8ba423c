"""When sound is heard: evenly, block after block, though the callbacks that take the blocks come late by turns."""

_GAP_SECONDS = 0.25  # so far off it is another time: the stream was interrupted
_LATER, _EARLIER = 0.02, 0.1  # how quickly it follows: a late callback says little, an early one much
_LEAST_STEP = 0.9  # of a block's length, from one block to the next


class Pace:
    """Belongs to one thread."""

    def __init__(self) -> None:
        self._next: float | None = None

    def __call__(self, at: float, seconds: float) -> float:
        """The true time of a block of so many seconds that is said to be heard from `at` on."""
        if self._next is None or abs(at - self._next) > _GAP_SECONDS:
            self._next = at
        off = at - self._next
        true = self._next + (_LATER * off if off > 0 else max(_EARLIER * off, -(1 - _LEAST_STEP) * seconds))
        self._next = true + seconds
        return true
