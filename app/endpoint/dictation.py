"""What is dictated goes to its end: "remind me to buy milk and call mum" calls nobody."""

from collections.abc import Sequence
from dataclasses import replace

from app.endpoint.parts import Part, Unknown, Wish

DICTATES = ("day_remind", "messages_send", "messages_reply", "messages_email", "people_remember")
ABOUT_PEOPLE = ("phone_", "messages_", "day_", "people_")  # a wish of these may as well be a part of what is dictated
ALSO = ("and", "then", "andthen")


def dictated(parts: Sequence[Part]) -> list[Part]:
    """The parts with what follows a dictation by "and" taken into its text, unless it is plainly a wish to the car."""
    kept: list[Part] = []
    for part in parts:
        before = kept[-1] if kept else None
        if isinstance(before, Wish) and _dictates(before) and part.joined_by in ALSO and _may_be_text(part):
            text = before.slots.get("text")
            slots = before.slots | ({"text": f"{text} {part.joined_by} {part.text}"} if text else {})
            kept[-1] = replace(before, slots=slots, text=f"{before.text} {part.joined_by} {part.text}")
        else:
            kept.append(part)
    return kept


def _dictates(wish: Wish) -> bool:
    return wish.about.get("tool") in DICTATES or wish.about.get("say") == "remind_when"


def _may_be_text(part: Part) -> bool:
    if isinstance(part, Unknown):
        return True
    tool = str(part.about.get("tool", ""))
    return "follow" not in part.about and (not tool or (tool.startswith(ABOUT_PEOPLE) and tool != "day_timer"))
