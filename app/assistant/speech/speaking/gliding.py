"""Gains that move without a step, sample by sample, so that nothing clicks."""

import numpy as np

from app.assistant.speech.tone import Samples

EDGE_SECONDS = 0.015  # in which a sound that is cut off falls silent, and one that goes on comes back


class Glide:
    """A gain on its way from one value to another."""

    def __init__(self, value: float, rate: int) -> None:
        self._rate = rate
        self.jump(value)

    def jump(self, value: float) -> None:
        """Be there at once."""
        self._value = self._target = value
        self._step = 0.0

    def to(self, target: float, seconds: float) -> None:
        """Set out; asked for again, it goes on as it goes."""
        if target != self._target:
            self._target = target
            self._step = (target - self._value) / max(1.0, seconds * self._rate)

    def take(self, count: int) -> Samples:
        """The gains of the next `count` samples."""
        if self._value == self._target:
            return np.full(count, self._value, np.float32)
        way = self._value + self._step * np.arange(1, count + 1)
        gains = np.minimum(way, self._target) if self._step > 0 else np.maximum(way, self._target)
        self._value = float(gains[-1]) if count else self._value
        taken: Samples = gains.astype(np.float32)
        return taken


def fading(count: int) -> Samples:
    """From nearly 1 to 0: the gains of a sound's last samples."""
    return np.linspace(1, 0, count + 1, dtype=np.float32)[1:]


class Leaving:
    """Ends of sounds that were cut off, fading out over whatever comes after them; (n,) or (n, channels)."""

    def __init__(self) -> None:
        self._ends: list[Samples] = []

    def __bool__(self) -> bool:
        return bool(self._ends)

    def add(self, end: Samples) -> None:
        """The samples that would have come next."""
        gains = fading(len(end))
        self._ends.append(end * (gains if end.ndim == 1 else gains[:, None]))

    def mix_into(self, out: Samples) -> None:
        """Add as much of them as has room."""
        left = []
        for end in self._ends:
            taken = min(len(end), len(out))
            out[:taken] += end[:taken]
            if taken < len(end):
                left.append(end[taken:])
        self._ends = left
