"""The configured endpoint, the stand-in's real process, and what happens when either dies, at any moment."""

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quirky import Exchange, chunk, serving, sse, words

from app.assistant.chat.breaker import Breaker
from app.assistant.chat.chat import Chat, ChatFailed, Finished, Patience, Request, Said
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.openai_compatible import OpenAICompatible, Server
from app.assistant.chat.process import ServerProcess
from app.assistant.chat.scripted import ScriptedChat, calls, says
from app.assistant.chat.stand_in import StandIn
from app.assistant.conversation import Conversation
from app.assistant.events import Endpoint, Event, Failed, TurnEnded, Words
from app.assistant.tools import Tool, ToolResult

HASTY = Patience(first_token=0.4, idle=0.4, whole=3, after_finish=0.2)
CALM = Patience(first_token=30, idle=30)
FAN = {
    "type": "object",
    "properties": {"level": {"type": "integer", "minimum": 0, "maximum": 5}},
    "required": ["level"],
}
SLOW_SERVER = """
import json, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
class Answer(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200); self.send_header("Content-Type", "text/event-stream"); self.end_headers()
        delta = {"choices": [{"index": 0, "delta": {"content": "I have set "}, "finish_reason": None}]}
        self.wfile.write(("data: " + json.dumps(delta) + "\\n\\n").encode()); self.wfile.flush()
        threading.Event().wait()
    def log_message(self, *args): pass
server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("warming up", flush=True)
print(json.dumps({"port": server.server_port}), flush=True)
sys.stdin.read()
"""


class Box:
    def __init__(self) -> None:
        self.ran: list[str] = []

    def tools(self) -> Sequence[Tool]:
        return [Tool("climate_set_fan", "Set the fan to a level.", FAN)]

    def heard(self, turn: str, text: str) -> None:
        pass

    def context(self) -> str:
        return "climate: fan 2"

    async def call(
        self, name: str, arguments: dict[str, object], *, turn: str, agent: str, tainted: bool = False
    ) -> ToolResult:
        self.ran.append(name)
        return ToolResult(True, {"status": "done", "state": arguments})


async def tell(talk: Conversation, text: str) -> list[Event]:
    return [event async for event in talk.turn(text)]


def said(events: Sequence[Event]) -> str:
    return "".join(event.delta for event in events if isinstance(event, Words))


@pytest.fixture
async def stand_in() -> AsyncIterator[StandIn]:
    chat = StandIn(patience=CALM)
    yield chat
    await chat.close()


@pytest.fixture
async def slow() -> AsyncIterator[StandIn]:
    chat = StandIn(ServerProcess([sys.executable, "-c", SLOW_SERVER]), CALM)
    yield chat
    await chat.close()


def kill(pid: int | None) -> None:
    assert pid is not None
    os.kill(pid, signal.SIGKILL)


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_the_stand_in_answers_and_acts_over_http(stand_in: StandIn) -> None:
    box = Box()
    events = await tell(Conversation(Endpoints(None, stand_in), box), "set the fan to four")
    assert box.ran == ["climate_set_fan"] and said(events)
    assert events[1] == Endpoint("stand-in", "meridian-stand-in", True, "")
    assert isinstance(events[-1], TurnEnded) and events[-1].status == "answered"


async def test_a_stand_in_killed_between_turns_is_back_for_the_next(stand_in: StandIn) -> None:
    talk = Conversation(Endpoints(None, stand_in), Box())
    assert said(await tell(talk, "set the fan to four"))
    before = stand_in.process.pid
    kill(before)
    events = await tell(talk, "and now to three")
    assert isinstance(events[-1], TurnEnded) and events[-1].status == "answered"
    assert stand_in.process.pid not in (None, before)


async def test_a_stand_in_killed_amid_its_words_is_a_failed_turn(slow: StandIn) -> None:
    box = Box()
    talk = Conversation(Endpoints(None, slow), box)
    events: list[Event] = []
    async for event in talk.turn("set the fan to four"):
        events.append(event)
        if isinstance(event, Words):
            kill(slow.process.pid)
    assert isinstance(events[-2], Failed) and "broke off" in events[-2].sentence
    assert isinstance(events[-1], TurnEnded) and events[-1].status == "failed" and box.ran == []
    assert [message["role"] for message in talk.history] == ["user", "assistant"]


async def test_killed_again_and_again_it_comes_back(slow: StandIn) -> None:
    seen = set()
    for _ in range(4):
        url = await slow.process.url()
        seen.add(slow.process.pid)
        kill(slow.process.pid)
        assert await slow.process.url(unlike=url) != url
    assert len(seen) == 4


async def test_closing_ends_the_process_and_its_watch() -> None:
    chat = StandIn(ServerProcess([sys.executable, "-c", SLOW_SERVER]), CALM)
    await chat.warm()
    pid = chat.process.pid
    assert pid is not None and is_running(pid)
    await chat.close()
    assert not is_running(pid) and chat.process.pid is None


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux tells when a process that is no child ends")
async def test_the_process_ends_when_we_are_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(
        "import asyncio\nfrom app.assistant.chat.process import ServerProcess\n"
        "async def main():\n    process = ServerProcess()\n    await process.url()\n"
        "    print(process.pid, flush=True)\n    await asyncio.Event().wait()\nasyncio.run(main())\n",
        encoding="utf-8",
    )
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    parent = await asyncio.create_subprocess_exec(
        sys.executable, str(script), stdout=asyncio.subprocess.PIPE, env=environment
    )
    assert parent.stdout is not None
    child = int(await parent.stdout.readline())
    parent.kill()
    await parent.wait()
    try:
        ends = os.pidfd_open(child)
    except ProcessLookupError:
        return
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(ends, ended.set)
    async with asyncio.timeout(20):
        await ended.wait()
    asyncio.get_running_loop().remove_reader(ends)
    os.close(ends)


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ([sys.executable, "-c", "raise SystemExit(3)"], "it ended with code 3"),
        ([sys.executable, "-c", "import no_such_module"], "No module named 'no_such_module'"),
        (["/no/such/python"], "No such file"),
        ([sys.executable, "-c", "print('{\\'port\\': 1}')"], "port"),
    ],
)
async def test_a_stand_in_that_cannot_start_is_one_sentence(command: list[str], why: str) -> None:
    chat = StandIn(ServerProcess(command), CALM)
    events = await tell(Conversation(Endpoints(None, chat), Box()), "fan four")
    await chat.close()
    assert isinstance(events[-2], Failed)
    assert why in events[-2].sentence and "doctor" in events[-2].sentence and "\n" not in events[-2].sentence


async def test_a_stand_in_that_never_gets_ready_is_given_up() -> None:
    command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    chat = StandIn(ServerProcess(command, ready_within=0.2), CALM)
    events = await tell(Conversation(Endpoints(None, chat), Box()), "fan four")
    await chat.close()
    assert isinstance(events[-2], Failed) and "not ready within 0.2 s" in events[-2].sentence


async def test_the_keys_do_not_reach_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-very-secret")
    show = "import os, json; print(os.environ.get('OPENAI_API_KEY', 'none')); raise SystemExit(1)"
    chat = StandIn(ServerProcess([sys.executable, "-c", show]), CALM)
    with pytest.raises(ChatFailed, match=r"\(none\)"):
        await chat.process.url()
    await chat.close()


async def nonsense(exchange: Exchange) -> None:
    await exchange.head(kind="text/html")
    await exchange.send("<html>hotel</html>")


async def stalls(exchange: Exchange) -> None:
    await exchange.head()
    await exchange.send(sse(chunk({"role": "assistant"}), done=False))
    await exchange.hold()


async def breaks_off(exchange: Exchange) -> None:
    await exchange.head()
    await exchange.send(sse(chunk({"tool_calls": [{"index": 0, "function": {"name": "climate"}}]}), done=False))


@pytest.mark.parametrize("behave", [nonsense, stalls, breaks_off, Exchange.reset])
async def test_the_stand_in_takes_the_turn_of_a_failing_endpoint(behave, stand_in: StandIn) -> None:  # type: ignore[no-untyped-def]
    async def acting(exchange: Exchange) -> None:
        result = behave(exchange)
        if asyncio.iscoroutine(result):
            await result

    box = Box()
    async with serving(acting) as served:
        far = OpenAICompatible(Server("far", served.url, "m"), HASTY)
        await far.warm()
        talk = Conversation(Endpoints(far, stand_in, Breaker(clock=lambda: 0.0)), box)
        events = await tell(talk, "set the fan to four")
        assert len(served.asked) == 1
        again = await tell(talk, "set the fan to three")
        assert len(served.asked) == 1, "no storm: the endpoint is left alone for a while"
        await far.close()
    (end,) = [event for event in events if isinstance(event, Endpoint)]
    assert end.stand_in and "far" in end.reason and served.url in end.reason
    assert box.ran == ["climate_set_fan"] * 2
    assert [event for event in again if isinstance(event, Endpoint)] == [end]


async def test_both_dead_is_one_sentence_and_nothing_claimed() -> None:
    chat = StandIn(ServerProcess([sys.executable, "-c", "raise SystemExit(3)"]), CALM)
    far = OpenAICompatible(Server("far", "http://127.0.0.1:9/v1", "m"), HASTY)
    box = Box()
    events = await tell(Conversation(Endpoints(far, chat), box), "set the fan to four")
    await far.close()
    await chat.close()
    assert [type(event).__name__ for event in events] == ["TurnStarted", "Failed", "TurnEnded"]
    assert isinstance(events[1], Failed) and "far" in events[1].sentence and "code 3" in events[1].sentence
    assert box.ran == []


async def test_after_the_pause_one_turn_tries_again_and_success_closes_the_breaker() -> None:
    now = [0.0]
    down = ChatFailed("unreachable", name="far", url="u", why="x")
    far = ScriptedChat([[down], [down], says("Back.")], name="far")
    near = ScriptedChat(lambda _: says("Me."), name="stand-in")
    ends = Endpoints(far, near, Breaker(first_pause=5, clock=lambda: now[0]))
    talk = Conversation(ends, Box())
    answers = []
    for at in (0.0, 1.0, 4.9, 8.0, 9.0, 12.0, 30.0, 31.0):
        now[0] = at
        answers.append((said(await tell(talk, "hello")), len(far.requests)))
    assert [count for _, count in answers] == [1, 1, 1, 2, 2, 2, 3, 4]
    assert answers[6][0] == "Back." and ends.trouble is None


@settings(max_examples=100, deadline=None)
@given(steps=st.lists(st.tuples(st.floats(0, 400), st.booleans()), max_size=40), seed=st.integers(0, 9))
def test_a_breaker_never_lets_failures_come_faster_than_its_first_pause(
    steps: list[tuple[float, bool]], seed: int
) -> None:
    now = [0.0]
    breaker = Breaker(first_pause=5, longest_pause=60, jitter=random.Random(seed), clock=lambda: now[0])
    failed_at: list[float] = []
    for wait, works in steps:
        now[0] += wait
        if breaker.admit():
            assert not failed_at or now[0] - failed_at[-1] >= 5
            if works:
                breaker.worked()
                failed_at.clear()
            else:
                breaker.failed()
                failed_at.append(now[0])
        else:
            assert failed_at and now[0] - failed_at[-1] < 90


def test_only_one_turn_probes_at_a_time() -> None:
    now = [0.0]
    breaker = Breaker(first_pause=5, clock=lambda: now[0])
    breaker.failed()
    now[0] = 100
    assert breaker.admit() and not breaker.admit()
    breaker.released()
    assert breaker.admit()
    breaker.failed(at_least=1000)
    now[0] = 100 + 299
    assert not breaker.admit()
    now[0] = 100 + 301
    assert breaker.admit()


async def _twin(kind: str, url: str, process: StandIn) -> Chat:
    if kind == "stand-in":
        return process
    return (
        ScriptedChat(lambda _: says("Hi there.")) if kind == "scripted" else OpenAICompatible(Server("far", url, "m"))
    )


@pytest.mark.parametrize("kind", ["scripted", "openai", "stand-in"])
async def test_every_chat_keeps_the_contract(kind: str, stand_in: StandIn) -> None:
    async with serving(words("Hi there.")) as served:
        chat = await _twin(kind, served.url, stand_in)
        await chat.warm()
        assert chat.name and chat.model
        request = Request(
            [{"role": "system", "content": "Answer in English (en)."}, {"role": "user", "content": "hello"}]
        )
        for _ in range(2):
            chunks = [one async for one in chat.stream(request)]
            assert isinstance(chunks[-1], Finished) and sum(isinstance(one, Finished) for one in chunks) == 1
            assert any(isinstance(one, Said) for one in chunks)
        left = chat.stream(request)
        await anext(left)
        await left.aclose()
        assert [one async for one in chat.stream(request)]
        await chat.close()
        await chat.close()


async def test_scripts_can_wait_and_run_out() -> None:
    gate = asyncio.Event()
    chat = ScriptedChat([[gate, *says("Now.")], calls(("climate_set_fan", {"level": 1}))[:1]])
    task = asyncio.create_task(tell(Conversation(Endpoints(chat, None), Box()), "wait"))
    await asyncio.sleep(0)
    gate.set()
    assert said(await task) == "Now."
    with pytest.raises(ChatFailed, match="ended early"):
        assert [one async for one in chat.stream(Request([]))]
    assert [one async for one in chat.stream(Request([]))][-1] == Finished("stop")
