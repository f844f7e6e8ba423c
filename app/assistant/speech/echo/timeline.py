"""Sound with its place in time: what a stream gave, numbered by samples, though its blocks' times jitter and jump."""

from collections import deque
from statistics import median

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.tone import Samples

_KEPT = 6 * RATE  # samples one may look back
_JUMP = 0.1  # seconds that one block's time may be off before the stream is taken to have been interrupted
_STEP = 0.05  # seconds that the median of several may be off: smaller steps are better found by listening
_BLOCKS = 9
_FOLLOW = 0.02  # of the steady part of what is off


class Timeline:
    """One stream at 16 kHz. Sample `n` is at `zero + n / RATE`; belongs to one thread."""

    def __init__(self) -> None:
        self.zero = 0.0
        self.jumps = 0  # how often the stream was interrupted or its clock set
        self.moved = 0.0  # seconds by which such jumps have moved `zero`; a gap does not, for it becomes silence
        self._sound = np.zeros(0, np.float32)
        self._first = 0
        self._off: deque[float] = deque(maxlen=_BLOCKS)
        self._empty = True

    @property
    def end(self) -> int:
        """Number of the next sample."""
        return self._first + len(self._sound)

    def add(self, samples: Samples, at: float) -> None:
        """The next piece, whose first sample is at the monotonic time `at`."""
        if self._empty:
            self._empty, self.zero = False, at
        off = at - (self.zero + self.end / RATE)
        self._off.append(off)
        steady = median(self._off)
        if abs(off) > _JUMP or (len(self._off) == _BLOCKS and abs(steady) > _STEP):
            self._jump(off)
        elif len(self._off) == _BLOCKS:
            self.zero += _FOLLOW * steady
        self._append(samples)

    def piece(self, first: int, count: int) -> Samples:
        """`count` samples from number `first` on; silence where nothing is known."""
        out = np.zeros(count, np.float32)
        begin, end = max(first, self._first), min(first + count, self.end)
        if begin < end:
            out[begin - first : end - first] = self._sound[begin - self._first : end - self._first]
        return out

    def _jump(self, seconds: float) -> None:
        """A gap becomes silence; a clock that went back moves the whole line."""
        self.jumps += 1
        self._off.clear()
        gap = round(seconds * RATE)
        if gap <= 0:
            self.zero += seconds
            self.moved += seconds
        elif gap <= _KEPT:
            self._append(np.zeros(gap, np.float32))
        else:
            self._first, self._sound = self.end + gap, np.zeros(0, np.float32)

    def _append(self, samples: Samples) -> None:
        joined = np.concatenate([self._sound, samples])
        dropped = max(0, len(joined) - _KEPT)
        self._first, self._sound = self._first + dropped, joined[dropped:]
