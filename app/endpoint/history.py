"""The conversation as its messages tell it: what was said, which calls it led to, and what came of them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.assistant.language import language_of as spoken_in
from app.assistant.prompt import LANGUAGES


@dataclass
class Call:
    """A tool call of the history; `result` is None until its tool message came."""

    id: str
    name: str
    arguments: dict[str, Any]
    result: dict[str, Any] | None = None

    @property
    def status(self) -> str:
        """The result's status; "" before it came."""
        return str(self.result.get("status", "answer")) if self.result is not None else ""

    @property
    def state(self) -> dict[str, Any]:
        """The result's state."""
        state = (self.result or {}).get("state")
        return state if isinstance(state, dict) else {}


@dataclass
class Exchange:
    """One thing a person said, the calls made for it and the words answered."""

    text: str
    calls: list[Call] = field(default_factory=list)
    answer: str = ""

    def open(self) -> bool:
        """Whether a call still waits for its result."""
        return any(call.result is None for call in self.calls)


def exchanges(messages: Sequence[Mapping[str, Any]]) -> list[Exchange]:
    """The exchanges of a message list in order; the last one is the one to be answered."""
    found: list[Exchange] = []
    for message in messages:
        role = message.get("role")
        if role == "user":
            found.append(Exchange(text_of(message)))
        elif found and role == "assistant":
            found[-1].answer = text_of(message) or found[-1].answer
            found[-1].calls += [call for call in map(_call, message.get("tool_calls") or []) if call]
        elif found and role == "tool":
            _take_result(found[-1], message)
    return found


def text_of(message: Mapping[str, Any]) -> str:
    """A message's text, also where it comes in parts."""
    content = message.get("content")
    if isinstance(content, list):
        texts = [part.get("text", "") for part in content if isinstance(part, dict) and part.get("type") == "text"]
        return " ".join(str(text) for text in texts)
    return content if isinstance(content, str) else ""


def language_of(text: str, messages: Sequence[Mapping[str, Any]], default: str = "") -> str:
    """The language of a text by its letters and small words; where they do not tell, `default` or the prompt's."""
    expected = default or asked_language(messages) or "en"
    return spoken_in(text, expected) if any(sign.isalpha() for sign in text) else expected


def asked_language(messages: Sequence[Mapping[str, Any]]) -> str:
    """The language that the system prompt wants answers in; "" where it names none."""
    prompt = " ".join(text_of(message) for message in messages if message.get("role") == "system")
    named = next((code for code, name in LANGUAGES.items() if f"Answer in {name.split()[0]}" in prompt), "")
    return named or ("zh" if "中文" in prompt else "")


def _call(data: Any) -> Call | None:
    function = data.get("function") if isinstance(data, dict) else None
    if not isinstance(function, dict):
        return None
    return Call(str(data.get("id", "")), str(function.get("name", "")), _object(function.get("arguments")))


def _take_result(exchange: Exchange, message: Mapping[str, Any]) -> None:
    for call in exchange.calls:
        if call.id == message.get("tool_call_id") and call.result is None:
            text = text_of(message)
            call.result = _object(text) or {"status": "error", "reason": text}
            return


def _object(text: Any) -> dict[str, Any]:
    if isinstance(text, dict):
        return text
    try:
        data = json.loads(text or "{}")
    except (TypeError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}
