"""What the assistant may do, as plain data: names, JSON schemas, calls and their results. No car is known here."""

from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Protocol

DONE, ALREADY, ANSWER = "done", "already", "answer"
NEEDS_CONFIRMATION, REFUSED, ERROR = "needs_confirmation", "refused", "error"
CALL: ContextVar[str] = ContextVar("call", default="")
"""The id of the call that a toolbox runs now."""


@dataclass(frozen=True)
class ToolResult:
    """What a call left behind.

    `content` is one JSON object: "status" (done, already, needs_confirmation, refused, error or answer) and, where
    they apply, "changed", "also", "state", "question", "confirmation" and "reason".
    `ok` is false for refused and error.
    """

    ok: bool
    content: dict[str, object]

    @property
    def status(self) -> str:
        """The "status" of the content."""
        return str(self.content.get("status", ANSWER if self.ok else ERROR))

    @classmethod
    def error(cls, reason: str) -> "ToolResult":
        """A call that did nothing, and the sentence why."""
        return cls(False, {"status": ERROR, "reason": reason})


@dataclass(frozen=True)
class Tool:
    """A verb the assistant may use; `parameters` is a JSON schema of an object.

    `look`: where the verb changes nothing, what a call with these arguments would give now, without a trace of having
    looked; it gives None where they do not fit.
    """

    name: str
    description: str
    parameters: dict[str, object]
    look: Callable[[dict[str, object]], ToolResult | None] | None = field(default=None, compare=False)


class Toolbox(Protocol):
    """Everything the assistant can reach; the application fills it with the cockpit's commands."""

    def tools(self) -> Sequence[Tool]:
        """The tools on offer now."""
        ...

    async def call(
        self, name: str, arguments: dict[str, object], *, turn: str, agent: str, tainted: bool = False
    ) -> ToolResult:
        """Run one tool for a turn ("t7") of an agent ("host").

        `tainted` tells that text by others was read earlier in the turn. `arguments` fit the tool's schema. A
        confirmation asked for in a turn may only be given in a later one: the toolbox checks that against `turn`.
        """
        ...

    def heard(self, turn: str, text: str) -> None:
        """A turn begins with these words of a person."""
        ...

    def context(self) -> str:
        """The state the model may know unasked, compact, for the system prompt."""
        ...


def as_openai(tools: Sequence[Tool]) -> list[dict[str, object]]:
    """The tools as the `tools` field of a Chat Completions request."""
    return [{"type": "function", "function": _function(tool)} for tool in tools]


def _function(tool: Tool) -> Mapping[str, object]:
    return {"name": tool.name, "description": tool.description, "parameters": tool.parameters}
