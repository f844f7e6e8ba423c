"""Estimates with their 95 % confidence intervals, for the small samples of usability tests."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from scipy import special  # which loads ten times sooner than its stats

LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value, the interval that holds it with 95 % confidence, and the number of observations."""

    value: float
    low: float
    high: float
    count: int


def mean(values: Sequence[float]) -> Estimate:
    """By Student's t; the interval of one observation is unbounded."""
    count = len(values)
    middle = sum(values) / count
    if count < 2:
        return Estimate(middle, -math.inf, math.inf, count)
    spread = math.sqrt(sum((value - middle) ** 2 for value in values) / (count - 1) / count)
    half = float(special.stdtrit(count - 1, (1 + LEVEL) / 2)) * spread
    return Estimate(middle, middle - half, middle + half, count)


def share(successes: int, count: int) -> Estimate:
    """Adjusted Wald. Agresti & Coull (1998), The American Statistician 52, 119–126; for completion rates
    Sauro & Lewis (2005), HFES 49, 2100–2104."""
    z = float(special.ndtri((1 + LEVEL) / 2))
    middle = (successes + z * z / 2) / (count + z * z)
    half = z * math.sqrt(middle * (1 - middle) / (count + z * z))
    return Estimate(successes / count, max(0.0, middle - half), min(1.0, middle + half), count)


def geometric_mean(values: Sequence[float]) -> Estimate:
    """For task times, which are skewed. Sauro & Lewis (2010), CHI '10, 2347–2350. Values above 0."""
    logs = mean([math.log(value) for value in values])
    return Estimate(math.exp(logs.value), math.exp(logs.low), math.exp(min(logs.high, 700.0)), logs.count)
