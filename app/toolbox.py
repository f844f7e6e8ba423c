"""The assistant's tools: every command of every domain as data, called under the voice's cause."""

import inspect
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from app.assistant.tools import ALREADY, ANSWER, DONE, ERROR, NEEDS_CONFIRMATION, REFUSED, Tool, ToolResult
from app.car.car import Asked, Done, Refused
from app.car.journal import Cause, Change, Origin, caused
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import SignalError, Value
from app.domains.domain import Domain, Reply
from app.domains.language import Words, speaking

Observer = Callable[[str, str, Reply], None]


@dataclass(frozen=True)
class _Verb:
    name: str
    run: Callable[..., Reply | Awaitable[Reply]]

    @cached_property
    def arguments(self) -> type[BaseModel]:
        fields: dict[str, Any] = {}
        for parameter in inspect.signature(self.run, eval_str=True).parameters.values():
            default = ... if parameter.default is parameter.empty else parameter.default
            fields[parameter.name] = (parameter.annotation, default)
        return create_model(self.name, __config__=ConfigDict(extra="forbid"), **fields)

    @cached_property
    def tool(self) -> Tool:
        schema = self.arguments.model_json_schema()
        properties = schema.get("properties", {})
        for field in properties.values():
            field.pop("title", None)
        parameters = {"type": "object", "properties": properties, "additionalProperties": False}
        parameters |= {"required": schema["required"]} if "required" in schema else {}
        return Tool(self.name, inspect.getdoc(self.run) or "", parameters)


class CockpitToolbox:
    """Fulfils `app.assistant.tools.Toolbox` with the commands of the domains.

    `language` is the one that results are worded in; `observers` see every reply as (turn, tool, reply); `origin`
    is the cause's origin, for a wizard or a scenario that speaks through the assistant.
    """

    def __init__(self, domains: Iterable[Domain], words: Words, *, origin: Origin = "voice") -> None:
        self._domains = list(domains)
        self._words = words
        self._origin: Origin = origin
        self.language = "en"
        self.observers: list[Observer] = []

    @cached_property
    def _verbs(self) -> dict[str, _Verb]:
        return {name: _Verb(name, run) for domain in self._domains for name, run in domain.commands()}

    def tools(self) -> Sequence[Tool]:
        """Every command, in the order of the domains."""
        return [verb.tool for verb in self._verbs.values()]

    def context(self) -> str:
        """A line per domain that has something to say of its state."""
        briefs = [(domain.name, domain.brief()) for domain in self._domains]
        return "\n".join(f"{name}: {brief}" for name, brief in briefs if brief)

    async def call(self, name: str, arguments: dict[str, object], *, turn: str, agent: str) -> ToolResult:
        """Run one command; what is wrong with the call comes back as an error result, never as an exception."""
        verb = self._verbs.get(name)
        if verb is None:
            return self._error(QT_TRANSLATE_NOOP("Car", "This car has no such function."))
        try:
            given = verb.arguments.model_validate(arguments)
        except ValidationError as error:
            return ToolResult(False, {"status": ERROR, "reason": self._wrong(verb, error)})
        with caused(Cause(self._origin, turn=turn, agent=agent)), speaking(self.language):
            try:
                reply = verb.run(**{field: getattr(given, field) for field in given.model_fields_set})
                if not isinstance(reply, Reply):
                    reply = await reply
            except SignalError as error:
                return ToolResult(False, {"status": ERROR, "reason": str(error)})
        for observer in self.observers:
            observer(turn, name, reply)
        return self.result(reply)

    def result(self, reply: Reply) -> ToolResult:
        """A reply as the object that models read."""
        say = self._say
        match reply.outcome:
            case None:
                return ToolResult(True, {"status": ANSWER, "state": dict(reply.state)})
            case Refused(reason):
                return ToolResult(False, {"status": REFUSED, "reason": say(reason)} | _some(state=dict(reply.state)))
            case Asked(question, confirmation):
                asked: dict[str, object] = {"question": say(question), "confirmation": confirmation}
                return ToolResult(True, {"status": NEEDS_CONFIRMATION} | asked)
            case Done(changes, told):
                content: dict[str, object] = {"status": DONE if changes else ALREADY, "state": dict(reply.state)}
                content |= _some(changed=[as_data(change) for change in changes], also=[say(text) for text in told])
                return ToolResult(True, content)

    def _say(self, message: Message) -> str:
        return self._words.say(message, self.language)

    def _error(self, text: str) -> ToolResult:
        return ToolResult(False, {"status": ERROR, "reason": self._say(Message(text))})

    def _wrong(self, verb: _Verb, error: ValidationError) -> str:
        """One sentence on the first thing that is wrong; a range is named in words people use."""
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"][:1])
        schema: Mapping[str, Any] = verb.tool.parameters["properties"].get(field, {})  # type: ignore[attr-defined]
        options = [schema, *schema.get("anyOf", [])]
        low = next((option["minimum"] for option in options if "minimum" in option), None)
        high = next((option["maximum"] for option in options if "maximum" in option), None)
        if first["type"] in ("greater_than_equal", "less_than_equal") and low is not None and high is not None:
            text = QT_TRANSLATE_NOOP("Car", "That goes from {low:g} to {high:g}.")
            return self._say(Message(text, {"low": low, "high": high}))
        return f"{field}: {first['msg']}." if field else f"{first['msg']}."


def as_data(change: Change) -> dict[str, object]:
    """A change as the assistant and `ask --json` see it."""
    data: dict[str, object] = {"signal": change.signal, "from": short(change.before), "to": short(change.after)}
    return data | ({"also": True} if change.also else {})


def short(value: Value) -> Value:
    """A value that holds a whole document, such as a trip, told by its beginning."""
    return f"{value[:80]}…" if isinstance(value, str) and len(value) > 300 else value


def _some(**entries: object) -> dict[str, object]:
    return {key: value for key, value in entries.items() if value}
