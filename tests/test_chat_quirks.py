"""Chats against a real server that sends every quirk, stalls, resets, talks nonsense or never ends."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable

import pytest
from quirky import Behaviour, Exchange, chunk, serving, sse, streams, words

from app.assistant.chat.chat import Call, ChatFailed, Chunk, Finished, Message, Patience, Reasoned, Request, Said, Usage
from app.assistant.chat.openai_compatible import OpenAICompatible, Server
from app.assistant.tools import Tool

CAPS = {"characters": 5000, "chunks": 800, "bytes": 400_000}
HASTY = Patience(first_token=0.3, idle=0.3, whole=5, after_finish=0.2, **CAPS)
FIRM = Patience(first_token=20, idle=20, whole=30, after_finish=5, **CAPS)
USER: Message = {"role": "user", "content": "hello"}
FAN = Tool("fan", "Set the fan.", {"type": "object", "properties": {}})


async def ask(
    url: str, request: Request | None = None, patience: Patience = FIRM, key: Callable[[], str] = lambda: ""
) -> list[Chunk]:
    chat = OpenAICompatible(Server("far", url, "m", key), patience)
    try:
        await chat.warm()
        return [chunk async for chunk in chat.stream(request or Request([USER], [FAN]))]
    finally:
        await chat.close()


def said(chunks: list[Chunk]) -> str:
    return "".join(chunk.text for chunk in chunks if isinstance(chunk, Said))


def call(index: object, id: object = None, name: object = None, arguments: object = None) -> dict[str, object]:
    return {"tool_calls": [{"index": index, "id": id, "function": {"name": name, "arguments": arguments}}]}


STOP, CALLS = chunk(finish="stop"), chunk(finish="tool_calls")
TWO = [("fan", '{"a": 1}'), ("lamp", '{"b": 2}')]

SURVIVED: dict[str, tuple[list[object], str, list[tuple[str, str]]]] = {
    "plain": ([chunk({"role": "assistant"}), chunk({"content": "He"}), chunk({"content": "llo"}), STOP], "Hello", []),
    "finish in the last chunk": ([chunk({"content": "Hello"}, "stop")], "Hello", []),
    "empty choices first and last": (
        [{"choices": []}, chunk({"content": "Hello"}), STOP, {"choices": [], "usage": {"prompt_tokens": 3}}],
        "Hello",
        [],
    ),
    "null everywhere": (
        [
            {"choices": None},
            {"choices": [None]},
            chunk({"content": None, "tool_calls": None}),
            chunk("x"),
            STOP,
            chunk({"content": "late"}),
        ],
        "late",
        [],
    ),
    "empty and text finish reasons": ([chunk({"content": "Hi"}, ""), chunk({"content": "!"}, "null"), STOP], "Hi!", []),
    "wrong types": (
        [chunk({"content": 42}), chunk({"content": ["a"]}), chunk({"tool_calls": "x"}), chunk({"content": "Hi"}), STOP],
        "Hi",
        [],
    ),
    "reasoning_content": ([chunk({"reasoning_content": "hm"}), chunk({"content": "Hi"}), STOP], "Hi", []),
    "think tags": ([chunk({"content": "<think>hm</think>\n\nHi"}), STOP], "Hi", []),
    "think tags split": ([*(chunk({"content": c}) for c in "<think>a < b</think>\n\nHi <b"), STOP], "Hi <b", []),
    "stray end of thinking": ([chunk({"content": "</think>Hi"}), STOP], "Hi", []),
    "a call of Qwen's template in the words": (
        [chunk({"content": 'Yes. <tool_call>\n{"name": "fan", "arguments": {"a": 1}}\n</tool_call>'}), STOP],
        "Yes. ",
        TWO[:1],
    ),
    "later deltas with empty id and null name": (
        [
            chunk(call(0, "x", "fan", "")),
            chunk(call(0, "", None, '{"a"')),
            chunk(call(0, "", "", ": 1}")),
            chunk(call(0, "", None, None)),
            CALLS,
        ],
        "",
        TWO[:1],
    ),
    "two calls interleaved": (
        [
            chunk(call(0, "x", "fan", '{"a"')),
            chunk(call(1, "y", "lamp", '{"b"')),
            chunk(call(0, None, None, ": 1}")),
            chunk(call(1, None, None, ": 2}")),
            CALLS,
        ],
        "",
        TWO,
    ),
    "index 0 repeated": (
        [
            chunk(call(0, "x", "fan", '{"a"')),
            chunk(call(0, "", None, ": 1}")),
            chunk(call(0, "y", "lamp", '{"b"')),
            chunk(call(0, "", None, ": 2}")),
            CALLS,
        ],
        "",
        TWO,
    ),
    "index 0 repeated, no ids": (
        [chunk(call(0, "", "fan", '{"a": 1}')), chunk(call(0, "", "lamp", '{"b": 2}')), CALLS],
        "",
        TWO,
    ),
    "no index, no id": (
        [chunk(call(None, None, "fan", '{"a"')), chunk(call(None, None, None, ": 1}")), CALLS],
        "",
        TWO[:1],
    ),
    "a new id in every delta of one call": (
        [chunk(call(0, "x1", "fan", "")), chunk(call(0, "x2", None, '{"a"')), chunk(call(0, "x3", "", ": 1}")), CALLS],
        "",
        TWO[:1],
    ),
    "name repeated": (
        [chunk(call(0, "x", "fan", "")), chunk(call(0, "x", "fan", '{"a": 1}')), CALLS],
        "",
        TWO[:1],
    ),
    "arguments as an object": ([chunk(call(0, "x", "fan", {"a": 1})), CALLS], "", TWO[:1]),
    "calls that finish with stop": ([chunk(call(0, "x", "fan", '{"a": 1}')), STOP], "", TWO[:1]),
    "an extra brace is left to the arguments": ([chunk(call(0, "x", "fan", "{}}")), CALLS], "", [("fan", "{}}")]),
    "a call without a name": ([chunk({"content": "Hi"}), chunk(call(0, "x", None, "{}")), CALLS], "Hi", []),
    "comments and other events": (
        [": ping", "event: ping", "", "retry: 3000", chunk({"content": "Hi"}), STOP],
        "Hi",
        [],
    ),
}


@pytest.mark.parametrize("piece", [0, 1, 7], ids=["whole", "byte by byte", "by sevens"])
@pytest.mark.parametrize("quirk", SURVIVED)
async def test_survived_quirks(quirk: str, piece: int) -> None:
    events, text, calls = SURVIVED[quirk]
    patience = Patience(first_token=5, idle=5, after_finish=2)
    async with serving(streams(*events, piece=piece)) as served:
        chunks = await ask(served.url, patience=patience)
    assert said(chunks) == text
    assert [(c.name, c.arguments) for c in chunks if isinstance(c, Call)] == calls
    assert isinstance(chunks[-1], Finished)
    assert len({c.id for c in chunks if isinstance(c, Call)}) == len(calls)


async def test_reasoning_and_usage_are_told() -> None:
    usage = {"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}}
    behave = streams(chunk({"reasoning": "hm"}), chunk({"content": "<think>more</think>Hi"}), STOP, usage)
    async with serving(behave) as served:
        chunks = await ask(served.url)
    assert [c.text for c in chunks if isinstance(c, Reasoned)] == ["hm", "more"]
    assert chunks[-2:] == [Usage(3, 4), Finished("stop")]


def says_no(status: str, body: str = "", kind: str = "application/json", extra: str = "") -> Behaviour:
    async def behave(exchange: Exchange) -> None:
        await exchange.head(status, kind, extra)
        await exchange.send(body)

    return behave


def then(*said: object, finally_: Callable[[Exchange], object], head: bool = True) -> Behaviour:
    async def behave(exchange: Exchange) -> None:
        if head:
            await exchange.head()
            await exchange.send(sse(*said, done=False))
        waits = finally_(exchange)
        if asyncio.iscoroutine(waits):
            await waits

    return behave


def endless(piece: bytes) -> Behaviour:
    async def behave(exchange: Exchange) -> None:
        await exchange.head()
        while not exchange.closing.is_set():
            await exchange.send(piece)

    return behave


async def slow_drip(exchange: Exchange) -> None:
    await exchange.head()
    while not exchange.closing.is_set():
        await exchange.send(sse(chunk({"role": "assistant"}), done=False))
        await asyncio.sleep(0.05)


HI = chunk({"content": "I have set "})
ERROR = '{"error": {"message": "the key sk-very-secret is\\nwrong", "type": "x", "code": "y"}}'
NESTED = "[" * 100_000
ITSELF = "Location: /v1/chat/completions\r\n"
MANY = sse(*(chunk(call(at, f"x{at}", "fan", "{}")) for at in range(99)), done=False).encode()
LONG = sse(chunk({"content": "word " * 100}), done=False).encode()

FAILING: dict[str, tuple[Behaviour, set[str]]] = {
    "silence before the head": (then(finally_=Exchange.hold, head=False), {"stalled"}),
    "silence after the head": (then(finally_=Exchange.hold), {"stalled"}),
    "silence after words": (then(HI, finally_=Exchange.hold), {"cut"}),
    "silence after half a call": (then(chunk(call(0, "x", "fan", "{")), finally_=Exchange.hold), {"cut"}),
    "only roles for ever": (slow_drip, {"stalled"}),
    "reset before the head": (then(finally_=Exchange.reset, head=False), {"unreachable"}),
    "reset after words": (then(HI, finally_=Exchange.reset), {"cut"}),
    "end without finish": (streams(HI, done=False), {"cut"}),
    "done without finish": (streams(HI), {"cut"}),
    "done at once": (streams(), {"broken"}),
    "nothing at all": (streams(done=False), {"broken"}),
    "a call without finish": (streams(chunk(call(0, "x", "fan", "{}"))), {"cut"}),
    "finish without an answer": (streams(STOP), {"empty"}),
    "only reasoning": (streams(chunk({"reasoning_content": "hm"}), chunk(finish="length")), {"empty"}),
    "broken JSON": (streams("{nonsense"), {"broken"}),
    "broken JSON after words": (streams(HI, '{"choices": [{'), {"cut"}),
    "nested JSON": (streams(NESTED), {"broken"}),
    "a number": (streams("42", "[]", "null", '"text"'), {"broken"}),
    "not UTF-8": (then(finally_=lambda e: e.send(b"data: \xff\n\n")), {"broken"}),
    "an error in the stream": (streams({"error": {"message": "overloaded"}}), {"status", "cut"}),
    "HTML": (says_no("200 OK", "<html><body>Log in to the hotel</body></html>", "text/html"), {"broken"}),
    "JSON instead of a stream": (says_no("200 OK", '{"choices": [{"message": {"content": "Hi"}}]}'), {"broken"}),
    "empty body": (says_no("200 OK"), {"broken"}),
    "401": (says_no("401 Unauthorized", ERROR), {"key"}),
    "403": (says_no("403 Forbidden", ERROR), {"key"}),
    "400": (says_no("400 Bad Request", ERROR), {"status"}),
    "404 in HTML": (says_no("404 Not Found", "<html>" + "x" * 9999, "text/html"), {"status"}),
    "408": (says_no("408 Request Timeout"), {"busy"}),
    "429": (says_no("429 Too Many Requests", ERROR, extra="Retry-After: 77\r\n"), {"busy"}),
    "500": (says_no("500 Internal Server Error", "boom", "text/plain"), {"busy"}),
    "502": (says_no("502 Bad Gateway", "<html>"), {"busy"}),
    "503": (says_no("503 Service Unavailable"), {"busy"}),
    "a redirect to itself": (says_no("307 Temporary Redirect", extra=ITSELF), {"unreachable", "status"}),
    "not HTTP": (then(finally_=lambda e: e.send("220 smtp ready\r\n"), head=False), {"unreachable"}),
    "endless words": (endless(LONG), {"too_long"}),
    "endless empty chunks": (endless(sse({"choices": []}, done=False).encode()), {"too_long"}),
    "endless calls": (endless(MANY), {"too_long"}),
    "one endless line": (endless(b"x" * 10_000), {"too_long"}),
    "endless comments": (endless(b": ping\n\n" * 1000), {"too_long"}),
    "a huge token": (streams(chunk({"content": "x" * 10_000}), STOP), {"too_long"}),
}


@pytest.mark.parametrize("quirk", FAILING)
async def test_failures_are_one_sentence_and_never_hang(quirk: str) -> None:
    behave, kinds = FAILING[quirk]
    chunks: list[Chunk] = []
    async with serving(behave) as served:
        patience = HASTY if "silence" in quirk or "stalled" in kinds else FIRM
        chat = OpenAICompatible(Server("far", served.url, "m", lambda: "sk-very-secret"), patience)
        await chat.warm()
        with pytest.raises(ChatFailed) as caught:
            async for one in chat.stream(Request([USER])):
                chunks.append(one)
        await chat.close()
        assert len(served.asked) < 30
    failed = caught.value
    assert failed.kind in kinds, str(failed)
    assert not any(isinstance(one, Finished | Call) for one in chunks)
    for language in ("en", "zh"):
        sentence = failed.sentence(language)
        assert "\n" not in sentence and "{" not in sentence and len(sentence) < 500
        assert "sk-very-secret" not in sentence and served.url in sentence
    assert failed.retry_after == (77 if quirk == "429" else 0)


async def test_an_endless_error_page_is_given_up() -> None:
    async def behave(exchange: Exchange) -> None:
        await exchange.head("500 Internal Server Error", "text/html")
        while not exchange.closing.is_set():
            await exchange.send(b"x" * 10_000)

    async with serving(behave) as served:
        with pytest.raises(ChatFailed) as caught:
            await ask(served.url)
    assert caught.value.kind in ("too_long", "stalled")


async def test_an_answer_that_drips_for_ever_is_given_up() -> None:
    async def behave(exchange: Exchange) -> None:
        await exchange.head()
        while not exchange.closing.is_set():
            await exchange.send(sse(chunk({"content": "w"}), done=False))
            await asyncio.sleep(0.02)

    async with serving(behave) as served:
        with pytest.raises(ChatFailed, match=r"over 0\.6 s"):
            await ask(served.url, patience=Patience(first_token=20, idle=20, whole=0.6))


async def test_nobody_listens_and_nobody_knows_the_name() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        with pytest.raises(ChatFailed, match="nothing listens there"):
            await ask(url)
    with pytest.raises(ChatFailed) as caught:
        await ask("http://no-such-host.invalid/v1", patience=Patience(first_token=5))
    assert caught.value.kind in ("unreachable", "stalled")


async def test_the_server_may_keep_the_connection_after_the_end() -> None:
    async with serving(then(HI, STOP, finally_=Exchange.hold)) as served:
        chunks = await ask(served.url, patience=HASTY)
    assert chunks[-1] == Finished("stop")


async def test_a_reset_after_the_finish_is_no_failure() -> None:
    async with serving(then(HI, STOP, finally_=Exchange.reset)) as served:
        assert (await ask(served.url))[-1] == Finished("stop")


async def test_the_request_carries_what_servers_expect() -> None:
    extra = {"extra_body": {"enable_thinking": False}, "temperature": 0.3}
    async with serving(words("Hi there")) as served:
        chat = OpenAICompatible(Server("far", served.url, "m", lambda: "sk-1", extra), FIRM)
        request = Request([{"role": "system", "content": "Be brief."}, USER], [FAN], may_call=False)
        assert said([c async for c in chat.stream(request)]) == "Hithere"
        await chat.close()
        (asked,) = served.asked
    body = asked.body
    assert asked.path == "/v1/chat/completions" and asked.headers["authorization"] == "Bearer sk-1"
    assert body["model"] == "m" and body["stream"] is True and body["stream_options"] == {"include_usage": True}
    assert body["tool_choice"] == "none" and body["enable_thinking"] is False and body["temperature"] == 0.3
    function = {"name": "fan", "description": "Set the fan.", "parameters": FAN.parameters}
    assert body["tools"] == [{"type": "function", "function": function}]


async def test_without_a_model_the_first_one_listed_is_taken() -> None:
    listing = says_no("200 OK", '{"object": "list", "data": [{"id": "qwen3-4b", "object": "model"}]}')
    async with serving(listing, words("Hi")) as served:
        chat = OpenAICompatible(Server("far", served.url), FIRM)
        assert [c async for c in chat.stream(Request([USER]))]
        await chat.close()
        assert chat.model == "qwen3-4b" and served.asked[1].body["model"] == "qwen3-4b"
    async with serving(says_no("200 OK", "<html>", "text/html")) as served:
        chat = OpenAICompatible(Server("far", served.url), FIRM)
        with pytest.raises(ChatFailed):
            assert [c async for c in chat.stream(Request([USER]))]
        await chat.close()


async def test_a_second_request_uses_the_same_connection() -> None:
    seen: list[object] = []

    async def keeps(exchange: Exchange) -> None:
        body = sse(chunk({"content": "Hi"}), STOP)
        head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
        await exchange.send(f"{head}Content-Length: {len(body)}\r\n\r\n{body}")
        seen.append(exchange.writer.get_extra_info("peername"))

    async with serving(keeps) as served:
        chat = OpenAICompatible(Server("far", served.url, "m"), FIRM)
        await chat.warm()
        assert said([c async for c in chat.stream(Request([USER]))]) == "Hi"
        assert said([c async for c in chat.stream(Request([USER]))]) == "Hi"
        await chat.close()


async def test_the_key_is_in_no_log_and_no_repr(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        async with serving(says_no("401 Unauthorized", ERROR)) as served:
            server = Server("far", served.url, "m", lambda: "sk-very-secret")
            chat = OpenAICompatible(server, FIRM)
            with pytest.raises(ChatFailed):
                assert [c async for c in chat.stream(Request([USER]))]
            await chat.close()
    assert "sk-very-secret" not in repr(server) + repr(chat)
    ours = [r.getMessage() for r in caplog.records if "wrong" not in r.getMessage()]
    assert not any("sk-very-secret" in text for text in ours)


async def test_closing_the_stream_lets_the_server_go() -> None:
    gone = asyncio.Event()

    async def behave(exchange: Exchange) -> None:
        await exchange.head()
        try:
            while True:
                await exchange.send(sse(chunk({"content": "word "}), done=False))
        except ConnectionError:
            gone.set()
            raise

    async with serving(behave) as served:
        chat = OpenAICompatible(Server("far", served.url, "m"), Patience())
        stream = chat.stream(Request([USER]))
        assert isinstance(await anext(stream), Said)
        await stream.aclose()
        async with asyncio.timeout(10):
            await gone.wait()
        await chat.close()


@pytest.mark.parametrize("wait", range(0, 40, 3))
async def test_cancelling_at_any_moment_leaves_no_task(wait: int) -> None:
    async with serving(words("one two three")) as served:
        chat = OpenAICompatible(Server("far", served.url, "m"), FIRM)
        await chat.warm()
        before = asyncio.all_tasks()

        async def drain() -> None:
            async for _ in chat.stream(Request([USER])):
                pass

        task = asyncio.create_task(drain())
        for _ in range(wait):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        names = {str(t.get_coro()) for t in asyncio.all_tasks() - before}
        assert not any("OpenAICompatible" in name for name in names)
        await chat.close()


async def test_no_proxy_comes_between_us_and_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with serving(words("Hi")) as served:
        assert said(await ask(served.url)) == "Hi"


@pytest.fixture(autouse=True)
async def no_loop_complaints() -> AsyncIterator[None]:
    complaints: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    yield
    assert complaints == []
