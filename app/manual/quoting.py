"""Which one or two sentences of a section answer a question."""

import re
from collections.abc import Callable

from app.manual.section import Section

LEAD = 0.25  # the first sentence says what the section is about
SECOND = 0.55  # of the best sentence's worth that a second one must have
KINDS = {"text": 1.0, "step": 0.85, "warning": 0.6}
LONG = 60.0  # letters beyond which a sentence has to say more
COUNTED = re.compile(
    r"\bhow (?:much|many|long|far|fast|deep|wide|high|heavy|big|often|old|tight)\b|[多几](?!种|么)|什么尺寸"
)
LASTING = re.compile(r"\bhow (?:long|often)\b|多久|多长时间")
SPAN = re.compile(r"\b(?:second|minute|hour|day|week|month|year|night)s?\b|yearly|秒|分钟|小时|天|周|年|一夜")
PLACED = re.compile(r"\bwhere\b|哪里|哪儿|在哪")
PLACE = re.compile(r"\b(?:under|behind|below|above|in the|at the|on the|beside)\b|下面|后面|里|上方|右|左|前")
REASON = re.compile(r"\bwhy\b|为什么|为何")
BECAUSE = re.compile(r"\b(?:because|for|so that|since|when)\b|因为|所以|会|时")
ALLOWED = re.compile(r"^(?:can|may|is it allowed|am i allowed)\b|能不能|可以.*吗|能.*吗|可不可以")
DOING = re.compile(r"\bhow (?:do|can|should|to)\b|\bwhat (?:should|do|can) i do\b|怎么(?!这么|回事)|如何|怎样|怎么办")


def best_sentences(section: Section, question: str, fit: Callable[[str], float]) -> tuple[int, ...]:
    """Places of the best sentence, and of a second one where it is nearly as good or goes on with it."""
    asked = question.lower()
    parts = section.parts
    worth = [_worth(asked, kind, sentence, fit(sentence), first=at == 0) for at, (kind, sentence) in enumerate(parts)]
    best = max(range(len(parts)), key=lambda at: (worth[at], -at))
    steps = [at for at, (kind, _) in enumerate(parts) if kind == "step"]
    if DOING.search(asked) and best in steps:
        at = steps.index(best)
        return tuple(steps[:2] if at < 2 else steps[at - 1 : at + 1])
    if DOING.search(asked) and steps and worth[best] <= LEAD + 0.2:
        return tuple(steps[:2])
    rivals = [at for at in range(len(parts)) if at != best and worth[at] >= SECOND * worth[best]]
    if not rivals:
        goes_on = best == 0 and DOING.search(asked) and len(parts) > 1 and parts[1][0] == "text"
        return (0, 1) if goes_on else (best,)
    second = max(rivals, key=lambda at: (worth[at] + (0.3 if abs(at - best) == 1 else 0.0), -at))
    return (min(best, second), max(best, second))


def _worth(asked: str, kind: str, sentence: str, fit: float, *, first: bool) -> float:
    worth = fit * KINDS[kind] + (LEAD if first else 0.0)
    if COUNTED.search(asked) and re.search(r"\d|[一二三四五六七八九十]", sentence):
        worth *= 1.5
    if LASTING.search(asked) and SPAN.search(sentence.lower()):
        worth = 1.6 * worth + 0.4
    if PLACED.search(asked) and PLACE.search(sentence.lower()):
        worth *= 1.4
    if REASON.search(asked) and BECAUSE.search(sentence.lower()):
        worth *= 1.2
    if ALLOWED.search(asked) and kind == "warning":
        worth *= 1.3
    length = len(sentence) * (3.0 if not sentence.isascii() and re.search(r"[\u4e00-\u9fff]", sentence) else 1.0)
    return worth / max(1.0, float((length / LONG) ** 0.25))
