"""What a turn leaves for the model to remember: always a valid piece of chat history, however the turn ended."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.assistant.chat.chat import Message
from app.assistant.tools import ToolResult

UNANSWERED = "…"
NOT_BEGUN = ToolResult.error("This was not done: the person interrupted before it began.")


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

    def messages(self) -> list[Message]:
        """The assistant's message and one tool message per call."""
        calls = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
            for call in self.asked
        ]
        answers: list[Message] = [
            {"role": "tool", "tool_call_id": call.id, "content": _json(self.results.get(call.id, NOT_BEGUN))}
            for call in self.asked
        ]
        return [{"role": "assistant", "content": self.text, "tool_calls": calls}, *answers]


@dataclass
class TurnRecord:
    """One turn: what the person said, the rounds of tools, and the words at its end (None while it runs)."""

    turn: str
    said: str
    rounds: list[Round] = field(default_factory=list)
    closing: str | None = None

    def messages(self) -> list[Message]:
        """The turn as chat messages."""
        messages: list[Message] = [{"role": "user", "content": self.said}]
        for round in self.rounds:
            messages += round.messages()
        if self.closing is not None:
            messages.append({"role": "assistant", "content": self.closing or UNANSWERED})
        return messages

    def results(self) -> list[ToolResult]:
        """The results of the turn's calls, in order."""
        return [round.results[call.id] for round in self.rounds for call in round.asked if call.id in round.results]


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


def _json(result: ToolResult) -> str:
    return clean(json.dumps(result.content, ensure_ascii=False, default=str))
