"""Whole tool calls out of streamed deltas, as the many servers send them."""

import json
from dataclasses import dataclass
from itertools import count

from app.assistant.chat.chat import Call


@dataclass
class _Open:
    id: str
    name: str = ""
    arguments: str = ""


class CallAssembly:
    """Collects tool-call deltas.

    A seen id is that call; a new non-empty id is a new call even if its index collides; without an id the call last
    seen at that index goes on, else the current one. Servers that send no ids at all are told apart by index and name.
    """

    def __init__(self) -> None:
        self._calls: list[_Open] = []
        self._by_id: dict[str, _Open] = {}
        self._by_index: dict[int, _Open] = {}
        self._current: _Open | None = None
        self._numbers = count(1)

    def __len__(self) -> int:
        return len(self._calls)

    def feed(self, delta: object) -> int:
        """Take one entry of `delta.tool_calls`, of any shape; returns the characters it added."""
        function = getattr(delta, "function", None)
        name, arguments = _text(getattr(function, "name", None)), getattr(function, "arguments", None)
        written = arguments if isinstance(arguments, str) else "" if arguments is None else json.dumps(arguments)
        call = self._place(_text(getattr(delta, "id", None)), getattr(delta, "index", None), name, written)
        if name and name != call.name and not call.arguments:
            call.name += name
        call.arguments += written
        self._current = call
        return len(name) + len(written)

    def add_block(self, block: str) -> None:
        """Take a <tool_call> block of Qwen's own template: one JSON object with name and arguments."""
        try:
            said = json.loads(block)
        except ValueError:
            return
        if isinstance(said, dict) and isinstance(said.get("name"), str):
            call = self._open("", None)
            call.name, call.arguments = said["name"], json.dumps(said.get("arguments") or {}, ensure_ascii=False)

    def calls(self) -> list[Call]:
        """The calls in the order in which they began; those that never got a name are dropped."""
        return [Call(call.id, call.name, call.arguments) for call in self._calls if call.name]

    def _place(self, id: str, index: object, name: str, written: str) -> _Open:
        at = index if isinstance(index, int) else None
        known = self._by_index.get(at) if at is not None else None
        if id:
            if id in self._by_id:
                return self._by_id[id]
            nameless = not name and bool(written) and known is not None and known is self._current
            return known if nameless and known else self._open(id, at)
        here = known or (None if name and at is not None else self._current)
        if here is None or (name and here.name and written and _whole(here.arguments)):
            return self._open("", at)
        return here

    def _open(self, id: str, index: int | None) -> _Open:
        call = _Open(id or f"call_{next(self._numbers)}")
        self._calls.append(call)
        self._by_id[call.id] = call
        if index is not None:
            self._by_index[index] = call
        return call


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _whole(arguments: str) -> bool:
    try:
        return isinstance(json.loads(arguments), dict)
    except ValueError:
        return False
