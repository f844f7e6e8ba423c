"""Where a jump on the line of a session goes."""

from app.study.replay.recorded import Recorded

BEFORE = 2.0  # seconds before a turn or a mark at which a jump lands, so that one sees how it came about
NEAR = 0.05  # seconds within which one is there already


def jumped(recorded: Recorded, kind: str, direction: int, at: float, *, playing: bool) -> float:
    """The next (1) or former (-1) of tasks, marks or turns; the end, or the beginning, where there is none."""
    times = _times(recorded, kind)
    if direction > 0:
        return next((one for one in times if one > at + NEAR), recorded.length)
    near = 1.0 if playing else NEAR  # while it plays, a second press goes back further
    return next((one for one in reversed(times) if one < at - near), 0.0)


def _times(recorded: Recorded, kind: str) -> list[float]:
    if kind == "tasks":
        return [step.begins for step in recorded.steps]
    if kind == "marks":
        return [max(0.0, mark.at - BEFORE) for mark in recorded.marks]
    return sorted(max(0.0, turn.begins - BEFORE) for turn in recorded.turns)
