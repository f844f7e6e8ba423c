"""What is left of turns that no longer fit: a line each of what was asked and what was done, made without a model."""

import json
from collections.abc import Sequence

from app.assistant.context import tokens_of
from app.assistant.record import TurnRecord
from app.assistant.tools import NEEDS_CONFIRMATION
from app.assistant.truth import Did
from app.assistant.untrusted import harmless, holds_untrusted

LONGEST_WORDS = 90  # characters of what was said
LONGEST_VALUE = 40
COUNTED = 12  # tokens of the line that counts the turns before


def line(record: TurnRecord) -> str:
    """One turn: “what the person said” → what was called, with which values, and how it ended."""
    said = f"“{harmless(record.said, LONGEST_WORDS)}”"
    did = [_told(each) for each in record.did()]
    if not did:
        return f"{said} → answered: {harmless(record.closing or '…', LONGEST_WORDS)}"
    return f"{said} → {'; '.join(did)}"


def interruption(record: TurnRecord) -> str:
    """What came of a turn that a person spoke over: the words they heard, and what was done all the same."""
    heard = "".join([*(round.text for round in record.rounds), record.closing or ""]).strip()
    words = f"heard of it: “{harmless(heard, LONGEST_WORDS)}”" if heard else "nothing of it was heard"
    did = [_told(each) for each in record.did()]
    return f"- {words}\n- {'done and in force: ' + '; '.join(did) if did else 'nothing had been done'}"


def within(lines: Sequence[str], budget: int) -> str:
    """The latest lines that fit into `budget` tokens, oldest first; how many turns came before them."""
    kept: list[str] = []
    budget -= COUNTED
    for each in (f"- {line}" for line in reversed(lines)):
        budget -= tokens_of(each)
        if budget < 0:
            break
        kept.insert(0, each)
    left = len(lines) - len(kept)
    return "\n".join([*([f"- {left} turns before these"] if left else []), *kept])


def _told(each: Did) -> str:
    values = ", ".join(f"{name} {_short(value)}" for name, value in each.arguments.items())
    called = f"{each.tool}({values})"
    content = each.result.content
    if each.result.status == NEEDS_CONFIRMATION:
        return f"{called} asked {harmless(str(content.get('question', '')), LONGEST_WORDS)}"
    if not each.result.ok:
        return f"{called} {each.result.status}: {harmless(str(content.get('reason', '')), LONGEST_WORDS)}"
    return f"{called} {each.result.status}" + (", brought text by others" if holds_untrusted(content) else "")


def _short(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return harmless(text, LONGEST_VALUE)
