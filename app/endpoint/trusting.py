"""Whether wishes may be acted on beside what else was said: not inside a report, a condition or a play."""

import itertools
from collections.abc import Sequence

from app.endpoint.understanding import Part, Unknown, Wish

# Words that make a piece a report, a condition or a play with instructions: what stands beside it is not acted on.
_REPORTED = (
    "told said says asked tell tells if when unless until after before tomorrow later imagine yesterday ignore don't "
    "do never should why who dreamt wants wanted likes like thinks thought wish sang sings "
    "wrote writes shouted whispered "
    "忽略 如果 要是 等 明天 说 昨天 以后 别 不要 不用 为什么 谁 喜欢 朋友 觉得 梦见 叫他 叫她 让他 让她 "
    "sagt sagte gesagt erzählt gefragt wenn falls bevor nachdem sobald niemals nie warum geträumt "
    "dit disait raconté demandé si s'il quand lorsque avant après jamais pourquoi veut rêvé imagine "
    "假装 系统提示 指令 确认 想象"
)
REPORTED = frozenset(_REPORTED.split())
# Tools that answer complaints about cold, heat, draught and stale air.
COMFORT = ("climate_", "openings_set_window", "openings_set_sunroof", "openings_set_shade", "openings_heat_mirrors")
HEARING = ("media_set_volume", "guidance_set_volume", "conversation_speak", "conversation_repeat")
SPOKEN_STOPS = (",", ".", ";", "!", "?", "but", "so")


def is_reported(text: str) -> bool:
    """Whether words of a report, a condition or a ban stand in a text."""
    words = text.lower()
    return any(word in words.split() if word.isascii() else word in words for word in REPORTED)


def trusted(parts: Sequence[Part]) -> bool:
    """Whether the wishes may be acted on beside what was not understood."""
    wishes = [part for part in parts if isinstance(part, Wish)]
    strange = [part for part in parts if _strange(part)]
    if not strange or not any("tool" in wish.about or "follow" in wish.about for wish in wishes):
        return True
    for part in strange:
        if not (isinstance(part, Wish) and "say" in part.about) and is_reported(part.text):
            return False
    if all(isinstance(part, Unknown) and part.wished for part in strange):
        return True
    beside = itertools.pairwise(parts)
    joints = [right.joined_by for left, right in beside if _strange(left) or _strange(right)]
    return all(joint.startswith((*SPOKEN_STOPS, "repair")) for joint in joints)


def _strange(part: Part) -> bool:
    """Not understood, or a question about anything in the world."""
    return isinstance(part, Unknown) or bool(part.about.get("asks")) or part.about.get("say") == "never_mind"


def without_reasons(parts: Sequence[Part]) -> list[Part]:
    """Parts without a complaint that only gives the reason for a wish beside it ("I'm cold, turn up the heat")."""
    wished = {wish.about.get("tool") for wish in parts if isinstance(wish, Wish) and not wish.about.get("indirect")}
    kept: list[Part] = []
    for at, part in enumerate(parts):
        complaint = part if isinstance(part, Wish) and part.about.get("indirect") else None
        answered = complaint and (complaint.about.get("tool") in wished or (at and _answers(parts[at - 1], complaint)))
        if not answered:
            kept.append(part)
    return kept


def _answers(wish: Part, complaint: Wish) -> bool:
    """Whether a wish is what is to be done about the complaint after it: "close the sunroof a bit, it's draughty"."""
    if not isinstance(wish, Wish) or wish.about.get("indirect") or wish.joined_by == "repair":
        return False
    tools = str(wish.about.get("tool", "")), str(complaint.about.get("tool", ""))
    return any(all(tool.startswith(kind) for tool in tools) for kind in (COMFORT, HEARING))
