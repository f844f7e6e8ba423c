"""The Chat Completions protocol as data: requests checked, answers, chunks and errors in OpenAI's shape."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.endpoint.turn import Answer

MODEL = "meridian-stand-in"
ROLES = frozenset({"system", "developer", "user", "assistant", "tool"})
MOST_MESSAGES, LONGEST_TEXT, MOST_TOOLS = 2000, 200_000, 256
_PIECES = re.compile(r"\S+\s*|\s+")


class Refusal(Exception):
    """A request that cannot be answered; becomes an error object."""

    def __init__(self, message: str, *, status: int = 400, param: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.status, self.param, self.code = status, param, code

    def body(self) -> dict[str, Any]:
        """The error as OpenAI writes it."""
        kind = "server_error" if self.status >= 500 else "invalid_request_error"
        return {"error": {"message": str(self), "type": kind, "param": self.param, "code": self.code}}


@dataclass(frozen=True)
class Request:
    """A checked request: `tools` maps names to parameter schemas; `forced` names the one tool allowed, or ""."""

    messages: Sequence[Mapping[str, Any]]
    tools: Mapping[str, Mapping[str, Any]]
    stream: bool
    include_usage: bool
    parallel: bool
    may_call: bool
    forced: str


def parsed(body: bytes) -> Request:
    """A request from its bytes; raises Refusal with what is wrong."""
    try:
        data = json.loads(body)
    except (ValueError, UnicodeDecodeError) as error:
        raise Refusal(f"The request body is no valid JSON: {error}.") from None
    if not isinstance(data, dict):
        raise Refusal("The request body must be a JSON object.")
    model = data.get("model")
    if not isinstance(model, str) or not model:
        raise Refusal("You must provide a model parameter.", param="model")
    if model != MODEL:
        message = f"The model '{model[:100]}' does not exist here; use '{MODEL}'."
        raise Refusal(message, status=404, param="model", code="model_not_found")
    if data.get("n", 1) not in (1, None):
        raise Refusal("Only one choice can be asked for: n must be 1.", param="n")
    tools = _tools(data.get("tools"))
    may_call, forced = _choice(data.get("tool_choice"), tools)
    options = data.get("stream_options")
    return Request(
        messages=_messages(data.get("messages")),
        tools={forced: tools[forced]} if forced else tools,
        stream=bool(data.get("stream")),
        include_usage=isinstance(options, dict) and bool(options.get("include_usage")),
        parallel=data.get("parallel_tool_calls") is not False,
        may_call=may_call,
        forced=forced,
    )


def _messages(given: Any) -> list[dict[str, Any]]:
    if not isinstance(given, list) or not given:
        raise Refusal("'messages' must be a list with at least one message.", param="messages")
    if len(given) > MOST_MESSAGES:
        raise Refusal(f"'messages' has {len(given)} entries; at most {MOST_MESSAGES} can be read.", param="messages")
    length = 0
    for at, message in enumerate(given):
        where = f"messages[{at}]"
        if not isinstance(message, dict) or message.get("role") not in ROLES:
            raise Refusal(f"{where} needs a role out of {', '.join(sorted(ROLES))}.", param=where)
        content = message.get("content")
        if not isinstance(content, str | list | None):
            raise Refusal(f"{where}.content must be a text or a list of parts.", param=where)
        if content is None and not message.get("tool_calls"):
            raise Refusal(f"{where} has neither content nor tool calls.", param=where)
        if not isinstance(message.get("tool_calls") or [], list):
            raise Refusal(f"{where}.tool_calls must be a list.", param=where)
        length += len(json.dumps(content))
    if length > LONGEST_TEXT:
        message = f"The messages are {length} characters long; at most {LONGEST_TEXT} can be read."
        raise Refusal(message, param="messages", code="context_length_exceeded")
    return given


def _tools(given: Any) -> dict[str, Mapping[str, Any]]:
    if given is None:
        return {}
    if not isinstance(given, list) or len(given) > MOST_TOOLS:
        raise Refusal(f"'tools' must be a list of at most {MOST_TOOLS} tools.", param="tools")
    found: dict[str, Mapping[str, Any]] = {}
    for at, tool in enumerate(given):
        function = tool.get("function") if isinstance(tool, dict) else None
        if not isinstance(function, dict) or not isinstance(function.get("name"), str):
            raise Refusal(f"tools[{at}] needs a function with a name.", param=f"tools[{at}]")
        schema = function.get("parameters") or {}
        if not isinstance(schema, dict):
            raise Refusal(f"tools[{at}].function.parameters must be a JSON schema.", param=f"tools[{at}]")
        found[function["name"]] = schema
    return found


def _choice(given: Any, tools: Mapping[str, Any]) -> tuple[bool, str]:
    if given in (None, "auto", "required"):
        return True, ""
    if given == "none":
        return False, ""
    function = given.get("function") if isinstance(given, dict) else None
    name = function.get("name") if isinstance(function, dict) else None
    if not isinstance(name, str) or name not in tools:
        raise Refusal("'tool_choice' must be none, auto, required or one of the tools.", param="tool_choice")
    return True, name


@dataclass(frozen=True)
class Reply:
    """An answer under its id, ready to be written whole or in chunks."""

    id: str
    created: int
    answer: Answer
    prompt_tokens: int

    def whole(self) -> dict[str, Any]:
        """The chat.completion object."""
        message: dict[str, Any] = {"role": "assistant", "content": self.answer.text or None, "refusal": None}
        if self.answer.calls:
            message["tool_calls"] = [self._call(at) for at in range(len(self.answer.calls))]
        choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": self._finish()}
        return self._head("chat.completion") | {"choices": [choice], "usage": self.usage()}

    def chunks(self, include_usage: bool) -> Iterator[dict[str, Any]]:
        """The chat.completion.chunk objects, word by word, with finish_reason and, if wanted, usage at the end."""
        yield self._chunk({"role": "assistant", "content": "" if self.answer.text else None}, include_usage)
        for piece in pieces(self.answer.text):
            yield self._chunk({"content": piece}, include_usage)
        for at in range(len(self.answer.calls)):
            call = self._call(at)
            arguments, call["function"]["arguments"] = call["function"]["arguments"], ""
            yield self._chunk({"tool_calls": [{"index": at} | call]}, include_usage)
            yield self._chunk({"tool_calls": [{"index": at, "function": {"arguments": arguments}}]}, include_usage)
        yield self._chunk({}, include_usage, self._finish())
        if include_usage:
            yield self._head("chat.completion.chunk") | {"choices": [], "usage": self.usage()}

    def usage(self) -> dict[str, int]:
        """Words counted as tokens."""
        written = len(list(pieces(self.answer.text))) + sum(len(json.dumps(call)) // 4 for call in self.answer.calls)
        total = self.prompt_tokens + written
        return {"prompt_tokens": self.prompt_tokens, "completion_tokens": written, "total_tokens": total}

    def _head(self, kind: str) -> dict[str, Any]:
        return {"id": self.id, "object": kind, "created": self.created, "model": MODEL, "system_fingerprint": None}

    def _chunk(self, delta: dict[str, Any], include_usage: bool, finish: str | None = None) -> dict[str, Any]:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        chunk = self._head("chat.completion.chunk") | {"choices": [choice]}
        return chunk | {"usage": None} if include_usage else chunk

    def _call(self, at: int) -> dict[str, Any]:
        name, arguments = self.answer.calls[at]
        function = {"name": name, "arguments": json.dumps(arguments, ensure_ascii=False)}
        return {"id": f"call_{self.id.removeprefix('chatcmpl-')}_{at}", "type": "function", "function": function}

    def _finish(self) -> str:
        return "tool_calls" if self.answer.calls else "stop"


def pieces(text: str) -> Iterator[str]:
    """A text in the pieces it is streamed in: words, in Chinese two characters at a time."""
    for match in _PIECES.finditer(text):
        piece = match.group()
        step = len(piece) if piece.isascii() else 2
        yield from (piece[at : at + step] for at in range(0, len(piece), step))


def models() -> dict[str, Any]:
    """The list of models: one."""
    return {"object": "list", "data": [model()]}


def model() -> dict[str, Any]:
    """The one model."""
    return {"id": MODEL, "object": "model", "created": 1_767_225_600, "owned_by": "meridian"}
