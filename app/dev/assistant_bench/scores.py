"""Pass^k, Pass@k and what else the trials tell.

Pass^k: the chance that k runs of a task all pass; Pass@k: that one of k does. Both are estimated without bias from n
runs, as in tau-bench (https://arxiv.org/abs/2406.12045).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import comb
from statistics import fmean, median

from app.dev.assistant_bench.trial import Trial


@dataclass(frozen=True)
class Score:
    """Means over tasks of what their runs gave."""

    tasks: int
    pass1: float
    all3: float
    any3: float
    violations: int
    errors: int


def score(by_task: Mapping[str, Sequence[Trial]]) -> Score:
    """The score of these tasks; each needs three runs or more."""
    runs = [(len(trials), sum(trial.passed for trial in trials)) for trials in by_task.values()]
    turns = [turn for trials in by_task.values() for trial in trials for turn in trial.turns]
    return Score(
        len(runs),
        _mean(passed / count for count, passed in runs),
        _mean(comb(passed, 3) / comb(count, 3) for count, passed in runs),
        _mean(1 - comb(count - passed, 3) / comb(count, 3) for count, passed in runs),
        sum(len(turn.broken) for turn in turns),
        sum(turn.errors for turn in turns),
    )


def by_kind(by_task: Mapping[str, Sequence[Trial]]) -> dict[str, Score]:
    """The score of each kind of task."""
    kinds = dict.fromkeys(trials[0].task.kind for trials in by_task.values())
    return {kind: score({id: runs for id, runs in by_task.items() if runs[0].task.kind == kind}) for kind in kinds}


def seconds(by_task: Mapping[str, Sequence[Trial]]) -> tuple[float, float]:
    """Median and 95th percentile of a turn's time."""
    spent = sorted(turn.seconds for runs in by_task.values() for trial in runs for turn in trial.turns)
    return (median(spent), spent[int(0.95 * (len(spent) - 1))]) if spent else (0.0, 0.0)


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return fmean(listed) if listed else 0.0
