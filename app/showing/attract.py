"""The calm loop of a stand: begins when nobody has touched or said anything for a while, and ends at once."""

import time
from collections.abc import Callable

CHOICES = (0, 1, 3, 10)
"""Minutes that can be chosen; 0 is off."""


class Attract:
    """`changed` is called when the loop begins or ends. `clock` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.changed: Callable[[], None] = lambda: None
        self.on = False
        """Whether the loop is on the screen."""
        self._clock = clock
        self._minutes = 0.0
        self._last = clock()

    @property
    def minutes(self) -> float:
        """After which it begins; 0: never."""
        return self._minutes

    def wait(self, minutes: float) -> None:
        """Begin after so many minutes without a touch or a word; 0: never."""
        self._minutes = minutes
        self.stir()

    def stir(self) -> bool:
        """Somebody is there. True when that ended the loop."""
        self._last = self._clock()
        ended, self.on = self.on, False
        if ended:
            self.changed()
        return ended

    def look(self, *, busy: bool) -> None:
        """Called about once a second; `busy`: something goes on that is not to be disturbed."""
        if busy:
            self.stir()
        elif self._minutes and not self.on and self._clock() - self._last >= self._minutes * 60:
            self.on = True
            self.changed()
