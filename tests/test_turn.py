"""Turns against a scripted model and a small car: rounds, repairs, duplicates, cancellation at every point."""

import asyncio
import json
from collections.abc import Callable, Sequence
from contextlib import aclosing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.assistant.chat.breaker import Breaker
from app.assistant.chat.chat import Call, ChatFailed, Finished, Message, Reasoned, Request, Said
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.scripted import Script, ScriptedChat, calls, says
from app.assistant.conversation import Conversation
from app.assistant.events import (
    Endpoint,
    Event,
    Failed,
    Thinking,
    ToolAnswered,
    ToolAsked,
    TurnEnded,
    TurnStarted,
    Words,
)
from app.assistant.language import language_of
from app.assistant.record import tokens
from app.assistant.tools import Tool, ToolResult

FAN = Tool(
    "climate_set_fan",
    "Set the fan.",
    {
        "type": "object",
        "properties": {"level": {"type": "integer", "minimum": 0, "maximum": 5}},
        "required": ["level"],
        "additionalProperties": False,
    },
)
PLAY = Tool("media_play", "Play music.", {"type": "object", "properties": {"query": {"type": "string"}}})
TRUNK = Tool("openings_set_trunk", "Open the trunk.", {"type": "object", "properties": {"open": {"type": "boolean"}}})


class Bench:
    """A toolbox with a fan, music and a trunk that notes what began and what ended."""

    def __init__(self) -> None:
        self.began: list[tuple[str, dict[str, object], str]] = []
        self.ended: list[str] = []
        self.begins = asyncio.Event()
        self.gate: asyncio.Event | None = None
        self.raises: BaseException | None = None

    def tools(self) -> Sequence[Tool]:
        return [FAN, PLAY, TRUNK]

    def heard(self, turn: str, text: str) -> None:
        pass

    def context(self) -> str:
        return f"fan: {len(self.ended)}"

    async def call(
        self, name: str, arguments: dict[str, object], *, turn: str, agent: str, tainted: bool = False
    ) -> ToolResult:
        self.began.append((name, arguments, turn))
        self.begins.set()
        if self.gate is not None:
            await self.gate.wait()
        if self.raises is not None:
            raise self.raises
        self.ended.append(name)
        if name == TRUNK.name:
            asks = {"status": "needs_confirmation", "question": "Open the trunk?", "confirmation": "c1"}
            return ToolResult(True, dict(asks))
        return ToolResult(True, {"status": "done", "state": arguments})


def conversation(
    scripts: Sequence[Script] | Callable[[Request], Script], bench: Bench | None = None
) -> tuple[Conversation, ScriptedChat, Bench]:
    bench = bench or Bench()
    chat = ScriptedChat(scripts)
    return Conversation(Endpoints(chat, None), bench), chat, bench


async def tell(talk: Conversation, text: str, language: str | None = None) -> list[Event]:
    return [event async for event in talk.turn(text, language)]


def said(events: Sequence[Event]) -> str:
    return "".join(event.delta for event in events if isinstance(event, Words))


def end(events: Sequence[Event]) -> TurnEnded:
    assert isinstance(events[-1], TurnEnded)
    return events[-1]


def assert_valid(messages: Sequence[Message]) -> None:
    """Every call has exactly one answer right behind it, every turn ends in words, arguments are JSON objects."""
    waiting: list[str] = []
    for before, message in zip([None, *messages], messages, strict=False):
        if message["role"] == "tool":
            assert waiting and message["tool_call_id"] == waiting.pop(0)
            assert isinstance(json.loads(str(message["content"])), dict)
            continue
        assert not waiting
        if message["role"] == "user":
            assert before is None or before["role"] == "assistant"
        asked = message.get("tool_calls", [])
        assert isinstance(asked, list)
        for call in asked:
            assert isinstance(json.loads(call["function"]["arguments"]), dict)
            waiting.append(call["id"])
        assert asked or message["content"]
    assert not waiting
    ids = [call["id"] for message in messages for call in message.get("tool_calls", [])]  # type: ignore[attr-defined]
    assert len(ids) == len(set(ids)) or len({m["content"] for m in messages if m["role"] == "user"}) > 1


async def test_a_plain_answer_is_streamed_between_start_and_end() -> None:
    talk, chat, _ = conversation([says("It is warm enough. Is it not? Yes")])
    events = await tell(talk, "is it warm?")
    assert isinstance(events[0], TurnStarted) and events[0].turn == "t1" and events[0].language == "en"
    assert events[1] == Endpoint("scripted", "script", False, "")
    assert [e.delta for e in events if isinstance(e, Words)] == ["It is warm enough. ", "Is it not? ", "Yes"]
    assert (
        end(events).text == "It is warm enough. Is it not? Yes"
        and end(events).status == "answered"
        and not end(events).asked
    )
    assert {"request", "first_token", "first_words", "last_token"} <= end(events).latency.keys()
    system = chat.requests[0].messages[0]
    assert system["role"] == "system" and "fan: 0" in str(system["content"])
    assert_valid(talk.history)


async def test_parallel_calls_run_in_order_and_their_results_go_back() -> None:
    asked = calls(("climate_set_fan", {"level": 3}), ("media_play", {"query": "calm"}))
    talk, chat, bench = conversation([asked, says("Done, fan three and calm music.")])
    events = await tell(talk, "fan three and something calm")
    assert [name for name, _, _ in bench.began] == ["climate_set_fan", "media_play"]
    assert {turn for *_, turn in bench.began} == {"t1"}
    kinds = [type(e) for e in events if isinstance(e, ToolAsked | ToolAnswered)]
    assert kinds == [ToolAsked, ToolAnswered, ToolAsked, ToolAnswered]
    roles = [message["role"] for message in chat.requests[1].messages]
    assert roles == ["system", "user", "assistant", "tool", "tool"]
    assert "fan: 2" in str(chat.requests[1].messages[0]["content"])
    latency = end(events).latency
    assert latency["first_tool"] <= latency["tools_done"] <= latency["last_token"]
    assert_valid(talk.history)


async def test_the_next_turn_remembers_and_a_reset_forgets() -> None:
    talk, chat, _ = conversation([says("One."), says("Two."), says("Three.")])
    await tell(talk, "first")
    await tell(talk, "second")
    assert [m["content"] for m in chat.requests[1].messages[1:]] == ["first", "One.", "second"]
    talk.reset()
    started = (await tell(talk, "third"))[0]
    assert [m["content"] for m in chat.requests[2].messages[1:]] == ["third"]
    assert isinstance(started, TurnStarted) and started.turn == "t3"


async def test_wrong_arguments_go_back_once_and_then_an_honest_answer_is_due() -> None:
    wrong = calls(("climate_set_fan", {"level": 9}))
    talk, chat, bench = conversation([wrong, wrong, says("I cannot set the fan to nine, only from zero to five.")])
    events = await tell(talk, "fan nine")
    assert bench.began == []
    answered = [e for e in events if isinstance(e, ToolAnswered)]
    assert len(answered) == 2 and not any(e.result.ok for e in answered)
    assert "from 0 to 5, not 9" in str(answered[0].result.content["reason"])
    assert [request.may_call for request in chat.requests] == [True, True, False]
    assert end(events).status == "answered"


async def test_a_mended_call_runs() -> None:
    script = [calls(("climate_set_fan", {"level": 9})), calls(("climate_set_fan", {"level": 5})), says("Fan five.")]
    talk, _, bench = conversation(script)
    await tell(talk, "fan nine")
    assert [arguments for _, arguments, _ in bench.began] == [{"level": 5}]


async def test_a_model_that_only_repeats_its_mistake_gets_no_word_in() -> None:
    talk, chat, bench = conversation(lambda _: calls(("climate_set_fan", {"level": 9})))
    events = await tell(talk, "fan nine")
    assert bench.began == [] and len(chat.requests) == 3
    assert said(events).startswith("I could not do that: climate_set_fan was not run")


async def test_an_endless_caller_is_stopped_after_six_rounds() -> None:
    talk, chat, bench = conversation(lambda _: calls(("climate_set_fan", {"level": 1})))
    events = await tell(talk, "go")
    assert len(bench.began) == 6 and len(chat.requests) == 7 and not chat.requests[-1].may_call
    assert end(events).status == "answered" and said(events) == "Done."


async def test_a_tool_that_does_not_exist_is_named_with_the_nearest() -> None:
    talk, _, bench = conversation([calls(("climate_set_fans", {"level": 1})), says("I cannot do that.")])
    events = await tell(talk, "fans")
    reasons = [e.result.content["reason"] for e in events if isinstance(e, ToolAnswered)]
    assert reasons == ["There is no tool climate_set_fans; did you mean climate_set_fan?"] and bench.began == []


async def test_a_tool_that_raises_is_an_error_result_in_one_sentence() -> None:
    bench = Bench()
    bench.raises = ValueError("the motor\nis stuck")
    talk, chat, _ = conversation([calls(("climate_set_fan", {"level": 1})), []], bench)
    events = await tell(talk, "fan")
    (answered,) = [e for e in events if isinstance(e, ToolAnswered)]
    assert answered.result.content["reason"] == "climate_set_fan failed: the motor is stuck."
    assert "the motor is stuck" in str(chat.requests[1].messages[-1]["content"])


async def test_a_tool_that_never_answers_is_given_up() -> None:
    bench = Bench()
    bench.gate = asyncio.Event()
    chat = ScriptedChat([calls(("climate_set_fan", {"level": 1})), says("I do not know whether that worked.")])
    talk = Conversation(Endpoints(chat, None), bench, tool_within=0.01)
    events = await tell(talk, "fan")
    (answered,) = [e for e in events if isinstance(e, ToolAnswered)]
    assert not answered.result.ok and "not known" in str(answered.result.content["reason"])


async def test_the_same_call_twice_in_one_answer_runs_once() -> None:
    twice = calls(("climate_set_fan", {"level": 2}), ("climate_set_fan", {"level": 2}), ("media_play", {}))
    talk, chat, bench = conversation([twice, says("Done.")])
    events = await tell(talk, "fan two")
    assert [name for name, _, _ in bench.began] == ["climate_set_fan", "media_play"]
    assert len([e for e in events if isinstance(e, ToolAnswered)]) == 2
    assert [m["role"] for m in chat.requests[1].messages[-3:]] == ["tool"] * 3
    assert_valid(talk.history)


async def test_servers_that_count_ids_from_zero_in_every_answer_are_told_apart() -> None:
    again: Script = [Call("call_0", "climate_set_fan", '{"level": 1}'), Finished("tool_calls")]
    talk, _, bench = conversation([again, again, says("Done.")])
    await tell(talk, "fan")
    assert len(bench.began) == 2
    assert_valid(talk.history)


async def test_reasoning_is_hidden_and_shown_as_thinking() -> None:
    ticks = iter(range(1000))
    chat = ScriptedChat([[Reasoned("secret"), Reasoned("plans"), Said("Hello."), Finished("stop")]])
    talk = Conversation(Endpoints(chat, None), Bench(), clock=lambda: float(next(ticks)))
    events = await tell(talk, "hi")
    thinking = [e for e in events if isinstance(e, Thinking)]
    assert thinking[0] == Thinking(0.0) and thinking[-1].over and thinking[-1].seconds > 0
    assert said(events) == "Hello." and "secret" not in repr(events)


async def test_a_silent_model_is_answered_for_from_the_results_only() -> None:
    silent: Script = [Finished("stop")]
    talk, _, _ = conversation([calls(("climate_set_fan", {"level": 1})), silent])
    assert said(await tell(talk, "fan")) == "Done."
    talk, _, _ = conversation([calls(("openings_set_trunk", {"open": True})), silent])
    events = await tell(talk, "open the trunk")
    assert said(events) == "Open the trunk?" and end(events).asked
    talk, _, _ = conversation([silent])
    assert said(await tell(talk, "你好")) == "这个我没有可说的。"


async def test_words_of_two_rounds_do_not_run_together() -> None:
    talk, _, _ = conversation([[Said("One moment."), *calls(("media_play", {}))], says("It plays.")])
    assert said(await tell(talk, "play")) == "One moment. It plays."


async def test_a_stream_that_breaks_off_fails_and_claims_nothing() -> None:
    broken: Script = [Said("I have set "), ChatFailed("cut", name="x", url="y", why="reset")]
    talk, _, bench = conversation([broken])
    events = await tell(talk, "fan")
    assert isinstance(events[-2], Failed) and end(events).status == "failed" and bench.began == []
    assert_valid(talk.history)


async def test_a_call_in_a_stream_that_breaks_off_is_not_run() -> None:
    broken: Script = [Call("a", "climate_set_fan", '{"level": 1}'), ChatFailed("cut", name="x", url="y", why="reset")]
    talk, _, bench = conversation([broken])
    events = await tell(talk, "fan")
    assert bench.began == [] and end(events).status == "failed"


async def test_the_stand_in_goes_on_after_tools_without_repeating_them() -> None:
    failing: Script = [ChatFailed("unreachable", name="far", url="u", why="down")]
    far = ScriptedChat([calls(("climate_set_fan", {"level": 2})), failing, says("Back again.")], name="far")
    near = ScriptedChat([says("The fan is at two."), says("Still me.")], name="stand-in")
    now = [0.0]
    bench = Bench()
    talk = Conversation(Endpoints(far, near, Breaker(first_pause=5, clock=lambda: now[0])), bench)
    events = await tell(talk, "fan two")
    assert [name for name, _, _ in bench.began] == ["climate_set_fan"]
    ends = [e for e in events if isinstance(e, Endpoint)]
    assert [(e.name, e.stand_in) for e in ends] == [("far", False), ("stand-in", True)]
    assert "far" in ends[1].reason and "cannot be reached" in ends[1].reason
    assert [m["role"] for m in near.requests[0].messages] == ["system", "user", "assistant", "tool"]
    assert end(events).status == "answered"

    events = await tell(talk, "and now?")
    assert said(events) == "Still me." and len(far.requests) == 2, "the endpoint is left alone during the pause"
    now[0] = 100.0
    events = await tell(talk, "and now?")
    assert said(events) == "Back again." and events[1] == Endpoint("far", "script", False, "")


async def test_when_nobody_answers_one_sentence_says_so() -> None:
    down: Script = [ChatFailed("unreachable", name="far", url="u", why="down")]
    dead: Script = [ChatFailed("stand_in", why="it ended with code 1")]
    talk = Conversation(Endpoints(ScriptedChat([down]), ScriptedChat([dead])), Bench())
    events = await tell(talk, "打开空调")
    assert isinstance(events[-2], Failed) and events[-2].sentence.startswith("现在没有可用的助手")
    assert [type(e) for e in events] == [TurnStarted, Failed, TurnEnded]
    assert_valid(talk.history)


async def test_a_broken_toolbox_is_a_failed_turn_not_a_crash() -> None:
    class Broken(Bench):
        def heard(self, turn: str, text: str) -> None:
            pass

        def context(self) -> str:
            raise KeyError("no such signal")

    talk, _, _ = conversation([says("Hello.")], Broken())
    events = await tell(talk, "hi")
    assert end(events).status == "failed" and isinstance(events[-2], Failed)


@pytest.mark.parametrize("text", ["", "   \n", "x" * 5000])
async def test_text_that_is_no_wish_asks_nobody(text: str) -> None:
    talk, chat, _ = conversation([says("Hello.")])
    events = await tell(talk, text)
    assert chat.requests == [] and end(events).status == ("failed" if text.strip() else "answered")
    assert talk.history == []


async def test_half_characters_in_speech_reach_the_model_as_text() -> None:
    talk, chat, _ = conversation([says("Hello.")])
    await tell(talk, "hi \ud800 there")
    json.dumps(chat.requests[0].messages, ensure_ascii=False).encode("utf-8")


async def test_history_is_trimmed_by_whole_turns() -> None:
    chat = ScriptedChat(lambda r: says("ok") if r.messages[-1]["role"] == "tool" else calls(("media_play", {})))
    talk = Conversation(Endpoints(chat, None), Bench(), budget=400)
    for number in range(20):
        await tell(talk, f"play number {number}")
        assert_valid(talk.history)
        assert tokens(talk.history) <= 400
        assert talk.history[0]["role"] == "user"
    assert talk.history[-4]["content"] == "play number 19"
    assert talk.history[0]["content"] != "play number 0"


@pytest.mark.parametrize(
    ("text", "default", "language"),
    [
        ("把温度调高", "en", "zh"),
        ("play 周杰伦", "en", "zh"),
        ("warmer", "zh", "en"),
        ("22", "zh", "zh"),
        ("wärmer", "de", "de"),
    ],
)
def test_the_language_of_a_text(text: str, default: str, language: str) -> None:
    assert language_of(text, default) == language


LONG: Script = [
    Reasoned("hm"),
    Said("One "),
    Said("moment. "),
    *calls(("climate_set_fan", {"level": 1}), ("climate_set_fan", {"level": 7}), ("media_play", {"query": "calm"})),
]


@pytest.mark.parametrize("stop", range(14))
async def test_closing_at_any_event_leaves_a_valid_history(stop: int) -> None:
    script = [LONG, calls(("openings_set_trunk", {"open": True})), says("Open the trunk?"), says("Hello again.")]
    talk, chat, bench = conversation(script)
    async with aclosing(talk.turn("go")) as events:
        number = 0
        async for _ in events:
            if number == stop:
                break
            number += 1
    assert chat.open == 0, "the stream was let go"
    assert len(bench.began) == len(bench.ended)
    assert_valid(talk.history)
    begun = len(bench.began)
    await tell(talk, "hello")
    assert_valid(chat.requests[-1].messages[1:])
    assert {turn for *_, turn in bench.began[begun:]} <= {"t2"}, "nothing of the closed turn ran later"


@settings(max_examples=60, deadline=None)
@given(wait=st.integers(0, 60), slow=st.booleans())
def test_cancelling_the_task_at_any_await_leaves_nothing_half_done(wait: int, slow: bool) -> None:
    async def drive() -> None:
        bench = Bench()
        if slow:
            bench.gate = asyncio.Event()
        script = [LONG, calls(("openings_set_trunk", {"open": True})), says("Open the trunk?")]
        talk, chat, _ = conversation(script, bench)
        task = asyncio.create_task(tell(talk, "go"))
        for _ in range(wait):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert_valid(talk.history)
        if bench.gate is not None:
            bench.gate.set()
        await talk.settled()
        assert len(bench.began) == len(bench.ended), "a call that began has ended"
        assert_valid(talk.history)
        results = [json.loads(str(m["content"])) for m in talk.history if m["role"] == "tool"]
        assert sum(r["status"] in ("done", "needs_confirmation") for r in results) == len(bench.ended)
        assert chat.open == 0

    asyncio.run(drive())


async def test_a_new_turn_waits_for_a_call_that_barge_in_left_running() -> None:
    bench = Bench()
    bench.gate = asyncio.Event()
    talk, chat, _ = conversation([calls(("climate_set_fan", {"level": 1})), says("Now?")], bench)
    task = asyncio.create_task(tell(talk, "fan"))
    await bench.begins.wait()
    task.cancel()
    await asyncio.wait([task])
    following = asyncio.create_task(tell(talk, "stop"))
    for _ in range(20):
        await asyncio.sleep(0)
    assert len(chat.requests) == 1
    bench.gate.set()
    await following
    contents = [json.loads(str(m["content"])) for m in chat.requests[1].messages if m["role"] == "tool"]
    assert [content["status"] for content in contents] == ["done"]


async def test_a_turn_left_open_is_abandoned_by_the_next() -> None:
    script = [calls(("climate_set_fan", {"level": 1})), says("Hello.")]
    talk, _, bench = conversation(script)
    left = talk.turn("fan")
    async with aclosing(left):
        async for event in left:
            if isinstance(event, ToolAsked):
                break
        assert said(await tell(talk, "hi")) == "Hello."
        assert [event async for event in left] == [], "the abandoned turn says and does nothing more"
    assert bench.began == []
    assert_valid(talk.history)
