"""What a wizard's console is told, and how it reaches the wizard."""

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.studying.wizard_review import Review

if TYPE_CHECKING:
    from app.studying.rigside import RigSide
    from app.studying.wizard import Wizard


def join(wizard: "Wizard", side: "RigSide") -> None:
    """Let desks see and steer a wizard; one that comes back sees what waits."""
    wizard.tell, wizard.desks, wizard.changed = side.send, lambda: side.watched, side.tell_soon
    side.hello |= {"tools": wizard.tools(), "lines": wizard.lines.model_dump(mode="json")}
    side.state.append(lambda: {"wizard": wizard.state()})
    side.obeys["wizard"] = wizard.take
    watch = side.obeys["watch"]

    def watched(message: dict[str, Any]) -> None:
        watch(message)
        wizard.show_again()

    side.obeys["watch"] = watched


def draft(review: Review, said: str, slots: Mapping[str, str]) -> dict[str, Any]:
    """The message of an answer that waits. `said`: the participant's words; `slots`: what is known for lines."""
    return {
        "kind": "draft",
        "turn": review.turn,
        "round": review.round,
        "mode": review.deadline.mode,
        "said": said,
        "words": review.words,
        "tools": [planned.as_data() for planned, _ in review.calls],
        "results": review.results,
        "slots": dict(slots),
        "whole": review.whole,
        "may_call": review.may_call,
        "until_s": round(review.deadline.left(time.monotonic()), 3),
    }


def gone(turn: str, number: int, how: str) -> dict[str, Any]:
    """The message that nothing waits any more; `how` it was decided, "" where the participant interrupted."""
    return {"kind": "draft", "turn": turn, "round": number, "words": "", "tools": [], "until_s": 0, "over": how}
