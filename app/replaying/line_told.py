"""What the line of a session shows, as plain data for QML."""

from collections.abc import Sequence
from typing import Any

from app.study.replay.parts import Step
from app.study.replay.recorded import Recorded

BINS = 240  # of the line in which touches are counted


def steps(recorded: Recorded) -> list[dict[str, Any]]:
    """Every step as a stretch of time."""
    return [
        {"begins": step.begins, "ends": step.ends, "title": step.title, "outcome": step.outcome}
        for step in recorded.steps
    ]


def marks(recorded: Recorded) -> list[dict[str, Any]]:
    """Every mark as a moment."""
    return [{"at": mark.at, "kind": mark.kind, "words": mark.words} for mark in recorded.marks]


def turns(recorded: Recorded) -> list[dict[str, Any]]:
    """Every turn as the moment at which the words ended."""
    return [{"at": turn.begins, "failed": bool(turn.entry.get("failed"))} for turn in recorded.turns]


def touches(recorded: Recorded) -> list[float]:
    """How many presses fell into each of BINS equal parts, 0 to 1 of the busiest; empty without any."""
    counts = [0] * BINS
    for touch in recorded.touches:
        if touch.what == "press":
            counts[min(BINS - 1, int(touch.at / max(recorded.length, 1e-9) * BINS))] += 1
    most = max(counts)
    return [count / most for count in counts] if most else []


def step(recorded: Recorded, place: int) -> dict[str, Any]:
    """One step with its number among the tasks; 0 for what is no task."""
    if not 0 <= place < len(recorded.steps):
        return {"title": "", "tell": "", "outcome": "", "number": 0, "count": 0}
    now = recorded.steps[place]
    number = _tasks(recorded.steps[: place + 1]) if now.outcome else 0
    told = {"title": now.title, "tell": now.tell, "outcome": now.outcome}
    return {**told, "number": number, "count": max(recorded.tasks, _tasks(recorded.steps))}


def _tasks(some: Sequence[Step]) -> int:
    return sum(step.outcome != "" for step in some)
