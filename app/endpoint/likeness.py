"""How calls and pieces of a sentence compare: the same, a correction, or an addition."""

from collections.abc import Sequence
from typing import Any

from app.endpoint.steps import Step
from app.endpoint.understanding import Part, Wish


def told_more(step: Step, made: Sequence[Step]) -> bool:
    """Whether the call only adds to the one before in the sentence: "… violet, at forty percent"."""
    before = made[-1] if made else None
    same = before is not None and before.tool == step.tool and zones(before) == zones(step)
    if before is None or not same or "change" in step.arguments:
        return False
    new = {name: value for name, value in step.arguments.items() if (name, value) not in zones(step)}
    if not new or set(new) & set(before.arguments):
        return False
    before.arguments = before.arguments | new
    return True


def did(step: Step) -> bool:
    """Whether a step of before was done, so that it can be undone."""
    return step.for_call is not None and step.for_call.status == "done"


def is_corrected(coming: Sequence[Part]) -> bool:
    """Whether what comes next says it anew: "open the … I mean, close the window"."""
    following = coming[0] if coming else None
    return following is not None and (
        following.joined_by == "repair" or (isinstance(following, Wish) and bool(following.about.get("repair")))
    )


def same_setting(steps: Sequence[Step], last: Sequence[Step]) -> bool:
    """Whether new values only take the place of old ones, so that nothing need be undone first."""
    changed = ("change", "tilt")
    return all(
        any(step.tool == one.tool and zones(step) == zones(one) for one in last)
        and not any(name in step.arguments for name in changed)
        for step in steps
    )


def alike(one: Step, other: Step) -> bool:
    """Whether two calls do the same; one's own zone may be left out."""
    plain = [{k: v for k, v in step.arguments.items() if v != "own"} for step in (one, other)]
    return one.tool == other.tool and plain[0] == plain[1]


def zones(step: Step) -> list[tuple[str, Any]]:
    """What a call is about among its like: its zone, its light."""
    return [(name, value) for name, value in step.arguments.items() if name in ("zone", "seat", "window", "light")]
