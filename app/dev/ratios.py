"""Ratios of measurements taken in turn within one run: medians, and an interval by bootstrap."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Ratio:
    """Ours over the peer's, with the interval that holds 95 % of resampled medians; `goal` is the most it may be."""

    what: str
    unit: str
    ours: float
    peer: float
    ratio: float
    low: float
    high: float
    goal: float
    runs: int

    @property
    def met(self) -> bool:
        """Whether the median reaches the goal."""
        return self.ratio <= self.goal

    def line(self) -> str:
        """The ratio as one line for people."""
        verdict = "reached" if self.met else f"missed by {(self.ratio / self.goal - 1) * 100:.0f} %"
        numbers = f"{self.ours:.4g} against {self.peer:.4g} {self.unit}"
        interval = f"{self.ratio:.2f} ({self.low:.2f} to {self.high:.2f})"
        return f"{self.what}: {interval}, {numbers}, {self.runs} runs; goal {self.goal:g} or less, {verdict}"


def interleaved(
    ours: Callable[[], float], peer: Callable[[], float], runs: int, tell: Callable[[str], None] = lambda line: None
) -> tuple[list[float], list[float]]:
    """Measure peer and ours in turn, so that whatever else the machine does falls on both alike."""
    mine, theirs = [], []
    for run in range(runs):
        theirs.append(peer())
        mine.append(ours())
        tell(f"run {run + 1} of {runs}: {mine[-1]:.4g} against {theirs[-1]:.4g}")
    return mine, theirs


def ratio(what: str, unit: str, ours: Sequence[float], peer: Sequence[float], goal: float, seed: int = 1) -> Ratio:
    """The ratio of the medians; both sequences hold one number or more, all above 0."""
    chance = random.Random(seed)

    def drawn(values: Sequence[float]) -> float:
        return median(chance.choices(values, k=len(values)))

    ratios = sorted(drawn(ours) / max(drawn(peer), 1e-12) for _ in range(1000))
    middle = median(ours) / max(median(peer), 1e-12)
    return Ratio(what, unit, median(ours), median(peer), middle, ratios[24], ratios[974], goal, len(ours))
