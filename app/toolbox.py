"""The assistant's tools: every command of every domain as data, called under the voice's cause."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from app.assistant.tools import ALREADY, ANSWER, CALL, DONE, ERROR, NEEDS_CONFIRMATION, REFUSED, Tool, ToolResult
from app.car.car import Asked, Done, Refused
from app.car.journal import Cause, Change, Origin, caused
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import SignalError, Value
from app.domains.consent import consents
from app.domains.domain import Domain, Reply, is_look
from app.domains.language import Words, speaking
from app.grounding import asked_for

CONFIRM = "conversation_confirm"
REMEMBERED = 500  # turns
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

    def given(self, arguments: Mapping[str, object]) -> Mapping[str, Any]:
        """The arguments as the command takes them; raises ValidationError."""
        given = self.arguments.model_validate(arguments)
        return {field: getattr(given, field) for field in given.model_fields_set}


class CockpitToolbox:
    """Fulfils `app.assistant.tools.Toolbox` with the commands of the domains.

    `language` is the one that results are worded in; `observers` see every reply as (turn, tool, reply);
    `origin_of` gives the cause's origin from a call's id, for a wizard who speaks through the assistant.
    """

    def __init__(self, domains: Iterable[Domain], words: Words) -> None:
        self._domains = list(domains)
        self._words = words
        self.origin_of: Callable[[str], Origin] = lambda call: "voice"
        self.language = "en"
        self.observers: list[Observer] = []
        self.needs_consent = True
        self.shorter: Callable[[], bool] = lambda: False
        self._heard = ("", "")
        self._said: dict[str, str] = {}
        self._after: dict[str, Callable[[], Reply]] = {}
        self._calls = 0

    @cached_property
    def _verbs(self) -> dict[str, _Verb]:
        return {name: _Verb(name, run) for domain in self._domains for name, run in domain.commands()}

    def heard(self, turn: str, text: str) -> None:
        """A turn begins with what a person said; only a yes among these words confirms anything in it."""
        self._heard, self._calls = (turn, text), 0
        self._said[turn] = text
        while len(self._said) > REMEMBERED:
            self._said.pop(next(iter(self._said)))

    def said(self, turn: str) -> str:
        """What a person said in a turn, or ""."""
        return self._said.get(turn, "")

    def tools(self) -> Sequence[Tool]:
        """Every command, in the order of the domains."""
        return self._tools

    @cached_property
    def _tools(self) -> Sequence[Tool]:
        looks = {verb.name: partial(self._look, verb) for verb in self._verbs.values() if is_look(verb.run)}
        return [replace(verb.tool, look=looks.get(verb.name)) for verb in self._verbs.values()]

    def context(self) -> str:
        """A line per domain that has something to say of its state."""
        briefs = [(domain.name, domain.brief()) for domain in self._domains]
        return "\n".join(f"{name}: {brief}" for name, brief in briefs if brief)

    async def call(
        self, name: str, arguments: dict[str, object], *, turn: str, agent: str, tainted: bool = False
    ) -> ToolResult:
        """Run one command; what is wrong with the call comes back as an error result, never as an exception."""
        verb = self._verbs.get(name)
        if verb is None:
            return self._error(QT_TRANSLATE_NOOP("Car", "This car has no such function."))
        try:
            given = verb.given(arguments)
        except ValidationError as error:
            return ToolResult(False, {"status": ERROR, "reason": self._wrong(verb, error)})
        unasked = self.needs_consent and self._heard[0] == turn and not consents(self._heard[1])
        if name == CONFIRM and arguments.get("yes") and unasked:
            return self._error(QT_TRANSLATE_NOOP("Car", "That needs a clear yes from you first."))
        if tainted:
            said = self._said.get(turn, "")
            tainted = not await asyncio.to_thread(asked_for, said, name, arguments, self.tools())
        self._calls += 1
        action = f"{turn}#{self._calls}"
        with caused(Cause(self.origin_of(CALL.get()), turn, agent, action, tainted)), speaking(self.language):
            try:
                reply = verb.run(**given)
                if not isinstance(reply, Reply):
                    reply = await reply
            except SignalError as error:
                return ToolResult(False, {"status": ERROR, "reason": str(error)})
            reply = self._granted(name, arguments, reply)
        for observer in self.observers:
            observer(turn, name, reply)
        return self.result(reply)

    def _look(self, verb: _Verb, arguments: Mapping[str, object]) -> ToolResult | None:
        """What a command that changes nothing would answer now; nobody is told of it."""
        try:
            with speaking(self.language):
                reply = verb.run(**verb.given(arguments))
        except (ValidationError, SignalError):
            return None
        return self.result(reply) if isinstance(reply, Reply) else None

    def _granted(self, name: str, arguments: Mapping[str, object], reply: Reply) -> Reply:
        """Keeps what a question would lead to; the yes to it then tells that, not merely that there was a yes."""
        after = reply.after
        if name == CONFIRM:
            after = self._after.pop(str(arguments.get("confirmation")), None)
        if isinstance(reply.outcome, Asked) and after is not None:
            self._after[reply.outcome.confirmation] = after
        elif name == CONFIRM and arguments.get("yes") and isinstance(reply.outcome, Done) and after is not None:
            now = after()
            return replace(reply, state={**reply.state, **now.state}, say=now.say)
        return reply

    def result(self, reply: Reply) -> ToolResult:
        """A reply as the object that models read."""
        say = self._say
        match reply.outcome:
            case None:
                return ToolResult(True, {"status": ANSWER, "state": dict(reply.state)} | self._told(reply))
            case Refused(reason):
                return ToolResult(False, {"status": REFUSED, "reason": say(reason)} | _some(state=dict(reply.state)))
            case Asked(question, confirmation):
                asked: dict[str, object] = {"question": say(question), "confirmation": confirmation}
                return ToolResult(True, {"status": NEEDS_CONFIRMATION} | asked)
            case Done(changes, told):
                content: dict[str, object] = {"status": DONE if changes else ALREADY, "state": dict(reply.state)}
                content |= _some(changed=[as_data(change) for change in changes], also=[say(text) for text in told])
                return ToolResult(True, content | self._told(reply))

    def _told(self, reply: Reply) -> dict[str, object]:
        return _some(say=[self._say(sentence) for sentence in reply.say[: 1 if self.shorter() else None]])

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
    """A change as the assistant and `ask --json` see it; what people told stays out of it."""
    data: dict[str, object] = {"signal": change.signal}
    data |= {} if change.private else {"from": short(change.before), "to": short(change.after)}
    return data | ({"also": True} if change.also else {})


def short(value: Value) -> Value:
    """A value that holds a whole document, such as a trip, told by its beginning."""
    return f"{value[:80]}…" if isinstance(value, str) and len(value) > 300 else value


def _some(**entries: object) -> dict[str, object]:
    return {key: value for key, value in entries.items() if value}
