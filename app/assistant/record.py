"""What a turn leaves for the model to remember: always a valid piece of chat history, however the turn ended."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.assistant.chat.chat import Message
from app.assistant.tools import ALREADY, DONE, NEEDS_CONFIRMATION, ToolResult
from app.assistant.truth import Did
from app.assistant.untrusted import for_model, holds_untrusted, quoting, untrusted

UNANSWERED = "…"
TOLD_AT_ONCE = (DONE, ALREADY, NEEDS_CONFIRMATION)
NOT_BEGUN = ToolResult.error("This was not done: the person interrupted before it began.")


# Domains whose results name things by words of others, and what they are about.
ABOUT = {"navigation": "way", "trip": "way", "charging": "way", "media": "media"}


@dataclass(frozen=True)
class Asked:
    """A call as it stands in the history; `arguments` is always valid JSON."""

    id: str
    name: str
    arguments: str


@dataclass
class Round:
    """One answer of the model that called tools, and the results that have come so far."""

    text: str
    asked: list[Asked]
    results: dict[str, ToolResult] = field(default_factory=dict)
    spoken: bool = False
    """Whether what its calls have done was told at once, in the words of their results."""

    def messages(self, *, past: bool = False) -> list[Message]:
        """The assistant's message and one tool message per call; without texts by others once the turn is past."""
        calls = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
            for call in self.asked
        ]
        answers: list[Message] = [
            {"role": "tool", "tool_call_id": call.id, "content": self._content(call.id, past)} for call in self.asked
        ]
        return [{"role": "assistant", "content": self.text, "tool_calls": calls}, *answers]

    def _content(self, call: str, past: bool) -> str:
        result = self.results.get(call, NOT_BEGUN)
        told = {"spoken": True} if self.spoken and result.status in TOLD_AT_ONCE else {}
        return clean(json.dumps(for_model(result.content | told, past=past), ensure_ascii=False, default=str))


@dataclass
class TurnRecord:
    """One turn: what the person said, the rounds of tools, and the words at its end (None while it runs).

    `interrupted`: the person spoke over it; only the words that were heard are left.
    """

    turn: str
    said: str
    rounds: list[Round] = field(default_factory=list)
    closing: str | None = None
    interrupted: bool = False

    def cut(self, heard: int) -> None:
        """Keep the first `heard` characters of what the turn has said; what it did stays done."""
        self.interrupted = True
        for round in self.rounds:
            round.text, heard = round.text[:heard], max(0, heard - len(round.text))
        self.closing = (self.closing or "")[:heard].rstrip()

    def messages(self, *, past: bool = False) -> list[Message]:
        """The turn as chat messages; once it is past, without what others wrote in its results."""
        messages: list[Message] = [{"role": "user", "content": self.said}]
        for round in self.rounds:
            messages += round.messages(past=past)
        if self.closing is not None:
            texts = [text for each in self.did() for text in untrusted(each.result.content)] if past else []
            messages.append({"role": "assistant", "content": quoting(self.closing, texts) or UNANSWERED})
        return messages

    def holds_untrusted(self) -> bool:
        """Whether a result of this turn brought text that others wrote."""
        return any(holds_untrusted(each.result.content) for each in self.did())

    def tainted_for(self, tool: str) -> bool:
        """Whether a call may be the wish of a text that the turn has read before, and not the person's.

        Names of places and songs are by others, too. What was searched for may be used where it was searched for: a
        route goes to a place that was found; what was merely read may not.
        """
        about = ABOUT.get(_domain(tool), tool)
        named = [each.tool for each in self.did() if _domain(each.tool) in ABOUT]
        foreign = any(one.endswith("_read") or ABOUT[_domain(one)] != about for one in named)
        return foreign or self.holds_untrusted()

    def results(self) -> list[ToolResult]:
        """The results of the turn's calls, in order."""
        return [each.result for each in self.did()]

    def did(self) -> list[Did]:
        """The calls that have ended with what came of them, in order."""
        asked = [(round, call) for round in self.rounds for call in round.asked if call.id in round.results]
        return [Did(call.name, json.loads(call.arguments), round.results[call.id]) for round, call in asked]


def within_budget(records: Sequence[TurnRecord], budget: int) -> list[TurnRecord]:
    """The latest turns that fit into `budget` tokens, whole; the last one always."""
    kept: list[TurnRecord] = []
    for record in reversed(records):
        budget -= tokens(record.messages())
        if kept and budget < 0:
            break
        kept.insert(0, record)
    return kept


def tokens(messages: Iterable[Message]) -> int:
    """A careful guess at the tokens of messages: a third of a token per letter, one per Chinese character."""
    text = "".join(json.dumps(message, ensure_ascii=False) for message in messages)
    wide = sum(character > "\u2e7f" for character in text)
    return wide + (len(text) - wide) // 3


def clean(text: str) -> str:
    """The text without halves of characters that no encoding can carry."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _domain(tool: str) -> str:
    return tool.partition("_")[0]
