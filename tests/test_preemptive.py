"""Preemptive generation against a real HTTP endpoint: what a draft asks, what it never does, and when it is used."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import pytest
from quirky import Behaviour, Exchange, Served, chunk, serving, sse

from app.assistant.chat.breaker import Breaker
from app.assistant.chat.chat import Patience
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.openai_compatible import OpenAICompatible, Server
from app.assistant.chat.scripted import ScriptedChat, says
from app.assistant.conversation import Conversation
from app.assistant.events import Event, ToolAnswered, TurnEnded, Words
from app.assistant.preemptive import MOST, same_words
from app.assistant.tools import Tool, ToolResult

SAID = "set the fan to three"
CALL = {"id": "c1", "type": "function", "function": {"name": "climate_set_fan", "arguments": '{"level": 3}'}}
LOOK = {"id": "c1", "type": "function", "function": {"name": "climate_read", "arguments": "{}"}}
LEVEL: dict[str, object] = {"type": "object", "properties": {"level": {"type": "integer"}}, "required": ["level"]}


class Box:
    """Notes everything that reaches the car."""

    def __init__(self) -> None:
        self.ran: list[str] = []
        self.turns: list[str] = []
        self.fan = 2
        read = Tool("climate_read", "Look the fan up.", {"type": "object", "properties": {}}, lambda given: self._fan())
        self._tools = [Tool("climate_set_fan", "Set the fan.", LEVEL), read]

    def tools(self) -> Sequence[Tool]:
        return self._tools

    def _fan(self) -> ToolResult:
        return ToolResult(True, {"status": "answer", "state": {"fan": self.fan}})

    def heard(self, turn: str, text: str) -> None:
        self.turns.append(turn)

    def context(self) -> str:
        return f"climate: fan 2, read {len(self.ran)}"

    async def call(
        self, name: str, arguments: dict[str, object], *, turn: str, agent: str, tainted: bool = False
    ) -> ToolResult:
        self.ran.append(name)
        if name == "climate_read":
            return self._fan()
        return ToolResult(
            True, {"status": "done", "changed": [{"signal": "fan", "from": 2, "to": 3}], "say": ["Three."]}
        )


async def calls_the_tool(exchange: Exchange) -> None:
    """The first response of a command."""
    await exchange.head()
    await exchange.send(sse(chunk({"tool_calls": [{"index": 0, **CALL}]}), chunk(finish="tool_calls")))


async def looks(exchange: Exchange) -> None:
    """The first response to a question."""
    await exchange.head()
    await exchange.send(sse(chunk({"tool_calls": [{"index": 0, **LOOK}]}), chunk(finish="tool_calls")))


def speaks(text: str, gate: asyncio.Event | None = None) -> Behaviour:
    """An answer of words; the last one waits for the gate."""

    async def answer(exchange: Exchange) -> None:
        await exchange.head()
        first, stop, rest = text.partition(". ")
        await exchange.send(sse(chunk({"content": first + stop}), done=False))
        if gate is not None:
            await gate.wait()
        await exchange.send(sse(chunk({"content": rest}), chunk(finish="stop")))

    return answer


class Seat:
    """A conversation with the real endpoint, and everything that a draft could touch."""

    def __init__(self, served: Served, news: asyncio.Event) -> None:
        self.served, self.box, self.news = served, Box(), news
        self.spare = ScriptedChat(lambda request: says("The stand-in."))
        self.breaker = Breaker()
        server = Server("qwen", served.url, "qwen-plus")
        self.chat = OpenAICompatible(server, Patience(first_token=30, idle=30))
        self.talk = Conversation(Endpoints(self.chat, self.spare, self.breaker), self.box)
        self.prepared: list[str] = []
        self.talk.drafts.ready = self._prepare

    def _prepare(self, sentence: str, language: str) -> None:
        self.prepared.append(sentence)
        self.news.set()

    async def asked(self, number: int) -> None:
        """Wait until the endpoint has got so many requests."""
        await self.until(lambda: len(self.served.asked) >= number)

    async def until(self, reached: Callable[[], bool]) -> None:
        async with asyncio.timeout(30):
            while not reached():
                self.news.clear()
                await self.news.wait()

    async def turn(self, text: str) -> list[Event]:
        return [event async for event in self.talk.turn(text)]

    def body(self, number: int) -> dict[str, object]:
        return self.served.asked[number].body


@asynccontextmanager
async def seat(*behaviours: Behaviour) -> AsyncIterator[Seat]:
    news = asyncio.Event()

    def noted(behaviour: Behaviour) -> Behaviour:
        async def answer(exchange: Exchange) -> None:
            news.set()
            await behaviour(exchange)

        return answer

    async with serving(*(noted(behaviour) for behaviour in behaviours)) as served:
        made = Seat(served, news)
        await made.chat.warm()
        yield made
        await made.talk.close()
        await made.chat.close()


def said(events: list[Event]) -> str:
    return "".join(event.delta for event in events if isinstance(event, Words))


def drafted(events: list[Event]) -> bool:
    (end,) = [event for event in events if isinstance(event, TurnEnded)]
    return end.drafted is not None


async def test_a_draft_acts_on_nothing_and_the_turn_takes_it_over() -> None:
    async with seat(calls_the_tool, speaks("The fan is at three")) as at:
        at.talk.draft(SAID)
        await at.asked(1)
        await asyncio.sleep(0.05)
        assert at.box.ran == [] and at.box.turns == [] and at.talk.history == []
        events = await at.turn("Set the fan to three.")
        assert at.box.ran == ["climate_set_fan"] and at.box.turns == ["t1"], "no turn number went to the draft"
        assert drafted(events) and any(isinstance(event, ToolAnswered) for event in events)
        assert len(at.served.asked) == 2, "the draft's request was the turn's first"
        assert at.body(0)["tools"] == at.body(1)["tools"]
        roles = [message["role"] for message in json.loads(json.dumps(at.body(0)["messages"]))]
        assert roles == ["system", "user"]


async def test_a_draft_that_is_never_confirmed_changes_nothing() -> None:
    async with seat(calls_the_tool) as at:
        at.talk.draft(SAID)
        await at.asked(1)
        await asyncio.sleep(0.05)
        at.talk.drafts.forget()
        await at.talk.close()
        assert (at.box.ran, at.box.turns, at.talk.history) == ([], [], [])
        assert at.breaker.failures == 0 and at.breaker.admit()


async def test_a_draft_that_only_looks_goes_on_to_the_answer() -> None:
    async with seat(looks, speaks("The fan is at two")) as at:
        at.talk.draft("how high is the fan")
        await at.until(lambda: bool(at.prepared))
        assert at.prepared == ["The fan is at two"] and at.box.ran == [] and at.talk.history == []
        events = await at.turn("How high is the fan?")
        assert said(events) == "The fan is at two" and drafted(events)
        assert at.box.ran == ["climate_read"] and len(at.served.asked) == 2, "the turn looks, and asks no more"


async def test_what_has_changed_since_the_draft_looked_is_asked_anew() -> None:
    async with seat(looks, speaks("The fan is at two"), speaks("The fan is at three")) as at:
        at.talk.draft("how high is the fan")
        await at.until(lambda: bool(at.prepared))
        at.box.fan = 3
        events = await at.turn("how high is the fan")
        assert said(events) == "The fan is at three" and len(at.served.asked) == 3


async def test_a_draft_never_goes_beyond_a_call_that_acts() -> None:
    async with seat(calls_the_tool, speaks("The fan is at three")) as at:
        at.talk.draft(SAID)
        await at.asked(1)
        await asyncio.sleep(0.2)
        assert len(at.served.asked) == 1 and at.box.ran == []


async def test_nothing_is_left_of_an_answer_that_was_begun_in_vain() -> None:
    async with seat(looks, speaks("Never. Ends", asyncio.Event())) as at:
        at.talk.draft("how high is the fan")
        await at.asked(2)
        at.talk.drafts.forget()
        await at.talk.close()
        assert [name for task in asyncio.all_tasks() if "_read" in (name := repr(task))] == []


async def test_other_final_words_are_asked_anew() -> None:
    async with seat(speaks("Wrong", asyncio.Event()), calls_the_tool, speaks("Anything else")) as at:
        at.talk.draft("set the fan to")
        await at.asked(1)
        events = await at.turn("set the fan to five")
        assert said(events) == "Three. Anything else" and not drafted(events)
        assert "Wrong" not in repr(events)
        last = at.body(1)["messages"]
        assert isinstance(last, list) and last[-1]["content"] == "set the fan to five"


async def test_a_draft_in_the_middle_of_its_words_goes_on_in_the_turn() -> None:
    gate = asyncio.Event()
    async with seat(speaks("It is warm. Twenty degrees", gate)) as at:
        at.talk.draft("how warm is it")
        await at.until(lambda: bool(at.prepared))
        assert at.prepared == ["It is warm."], "its sound can be made before the person has ended"
        gate.set()
        events = await at.turn("how warm is it")
        assert said(events) == "It is warm. Twenty degrees" and drafted(events)
        assert len(at.served.asked) == 1


async def test_a_call_prepares_no_voice() -> None:
    async with seat(calls_the_tool, speaks("Done")) as at:
        at.talk.draft(SAID)
        await at.asked(1)
        await asyncio.sleep(0.05)
        assert at.prepared == []


async def refuses(exchange: Exchange) -> None:
    await exchange.head("429 Too Many Requests", "application/json", "Retry-After: 100\r\n")
    await exchange.send('{"error": {"message": "slow down"}}')


async def test_a_failed_draft_is_dropped_without_a_word_and_costs_the_breaker_nothing() -> None:
    async with seat(refuses, speaks("Good")) as at:
        at.talk.draft("hello")
        await at.asked(1)
        await asyncio.sleep(0.1)
        assert at.breaker.failures == 0
        events = await at.turn("hello")
        assert said(events) == "Good" and not drafted(events), "the turn asks for itself"
        at.talk.draft("hello again")
        assert len(at.served.asked) == 2, "no further drafts for a while"


async def test_drafts_are_few_one_at_a_time_and_never_while_the_endpoint_fails() -> None:
    gate = asyncio.Event()
    async with seat(speaks("Hm", gate)) as at:
        for number in range(MOST + 3):
            at.talk.draft(f"set the fan to {number}")
            at.talk.draft(f"set the fan to {number}")
            await at.asked(min(number + 1, MOST))
        await asyncio.sleep(0.05)
        assert len(at.served.asked) == MOST
        at.talk.drafts.forget()
        at.breaker.failed()
        at.talk.draft("hello")
        await asyncio.sleep(0.05)
        assert len(at.served.asked) == MOST, "one careful attempt belongs to a turn"


async def test_a_cancelled_turn_lets_go_of_the_draft_it_took() -> None:
    async with seat(speaks("Never. Ends", asyncio.Event())) as at:
        at.talk.draft("hello")
        await at.asked(1)
        task = asyncio.create_task(at.turn("hello"))
        await asyncio.sleep(0.05)
        task.cancel()
        await asyncio.wait([task])
        await at.talk.close()
        assert [name for task in asyncio.all_tasks() if "_read" in (name := repr(task))] == []


async def test_in_private_only_the_stand_in_drafts() -> None:
    async with seat(speaks("Elsewhere")) as at:
        at.talk._endpoints.private = True
        at.talk.draft("hello")
        events = await at.turn("hello")
        assert drafted(events) and said(events) == "The stand-in."
        assert at.served.asked == [] and len(at.spare.requests) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Set the fan to three.", "set the fan  to three", True),
        ("打开 车窗", "打开车窗。", True),
        ("set the fan to three", "set the fan to thirty", False),
    ],
)
def test_case_spaces_and_stops_make_no_other_words(one: str, other: str, same: bool) -> None:
    assert same_words(one, other) is same
