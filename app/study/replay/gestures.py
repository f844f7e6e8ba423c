"""Touches as gestures of one finger each."""

from collections.abc import Sequence

from app.study.replay.parts import Touched


def gestures(touches: Sequence[Touched]) -> list[list[Touched]]:
    """By their beginning; what a second finger did meanwhile is left out."""
    found: list[list[Touched]] = []
    finger: int | None = None
    for touch in touches:
        if touch.what == "press" and finger in (None, touch.finger):
            finger = touch.finger
            found.append([touch])
        elif finger == touch.finger:
            found[-1].append(touch)
            finger = None if touch.what == "release" else finger
    return found
