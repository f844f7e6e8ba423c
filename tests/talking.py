"""A conversation with the stand-in whose tools answer from a table."""

import json
from collections.abc import Mapping
from typing import Any

from app.endpoint.turn import answer
from tests.endpoint_tools import SCHEMAS

Calls = list[tuple[str, dict[str, Any]]]


class Talk:
    """A conversation whose tools answer with what `results` holds for their name, else done with their arguments."""

    def __init__(
        self,
        results: Mapping[str, dict[str, Any]] | None = None,
        *,
        tools: Mapping[str, Any] = SCHEMAS,
        prompt: str = "You are Meridian.",
    ) -> None:
        self.messages: list[dict[str, Any]] = [{"role": "system", "content": prompt}]
        self.results = dict(results or {})
        self.tools = tools
        self.calls: Calls = []

    def say(self, text: str) -> str:
        """The words answered; `calls` holds the calls made on the way."""
        self.calls = []
        self.messages.append({"role": "user", "content": text})
        for _ in range(4):
            given = answer(self.messages, self.tools)
            if not given.calls:
                self.messages.append({"role": "assistant", "content": given.text})
                return given.text
            self.calls += given.calls
            self._run(list(given.calls))
        raise AssertionError(f"{text}: calls without end")

    def _run(self, calls: Calls) -> None:
        ids = [f"call_{len(self.messages)}_{at}" for at in range(len(calls))]
        made = [
            {"id": id, "type": "function", "function": {"name": name, "arguments": json.dumps(arguments)}}
            for id, (name, arguments) in zip(ids, calls, strict=True)
        ]
        self.messages.append({"role": "assistant", "content": None, "tool_calls": made})
        for id, (name, arguments) in zip(ids, calls, strict=True):
            result = self.results.get(name, {"status": "done", "state": arguments})
            self.messages.append({"role": "tool", "tool_call_id": id, "content": json.dumps(result)})
