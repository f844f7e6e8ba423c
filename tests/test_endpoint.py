"""The stand-in as clients meet it: a real process, spoken to by the real OpenAI client over HTTP."""

import asyncio
import contextlib
import io
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import openai
import pytest

from tests.endpoint_tools import offered

ROOT = Path(__file__).resolve().parents[1]
MODEL = "meridian-stand-in"


@contextlib.asynccontextmanager
async def stand_in(*options: str) -> AsyncIterator[tuple[openai.AsyncOpenAI, asyncio.subprocess.Process]]:
    """A running stand-in and a client of it."""
    pipe = asyncio.subprocess.PIPE
    command = [sys.executable, "-m", "app.endpoint", "--port", "0", "--pace", "1", *options]
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, cwd=ROOT)
    assert process.stdin and process.stdout
    try:
        port = json.loads(await process.stdout.readline())["port"]
        async with client_of(port) as client:
            yield client, process
    finally:
        process.stdin.close()
        assert await asyncio.wait_for(process.wait(), 10) == 0


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The port of one stand-in that all tests without faults share."""
    command = [sys.executable, "-m", "app.endpoint", "--port", "0", "--pace", "1"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT) as process:
        assert process.stdin and process.stdout
        yield json.loads(process.stdout.readline())["port"]
        process.stdin.close()
        assert process.wait(10) == 0


@pytest.fixture
async def client(port: int) -> AsyncIterator[openai.AsyncOpenAI]:
    async with client_of(port) as client:
        yield client


def client_of(port: int) -> openai.AsyncOpenAI:
    return openai.AsyncOpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key="none", max_retries=0, timeout=20)


def user(text: str, language: str = "English (en)") -> list[Any]:
    return [{"role": "system", "content": f"Answer in {language}."}, {"role": "user", "content": text}]


async def test_models_are_listed_by_an_honest_name(client: openai.AsyncOpenAI) -> None:
    assert [model.id async for model in client.models.list()] == [MODEL]
    assert (await client.models.retrieve(MODEL)).owned_by == "meridian"
    with pytest.raises(openai.NotFoundError):
        await client.models.retrieve("gpt-4o")


async def test_words_come_whole_and_with_usage(client: openai.AsyncOpenAI) -> None:
    answer = await client.chat.completions.create(model=MODEL, messages=user("are you a language model?"))
    assert answer.choices[0].finish_reason == "stop"
    assert "stand-in" in (answer.choices[0].message.content or "")
    assert "no language model" in (answer.choices[0].message.content or "")
    assert answer.usage and answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens


async def test_words_stream_one_by_one_and_end_with_a_reason_and_usage(client: openai.AsyncOpenAI) -> None:
    whole = await client.chat.completions.create(model=MODEL, messages=user("who are you"))
    stream = await client.chat.completions.create(
        model=MODEL, messages=user("who are you"), stream=True, stream_options={"include_usage": True}
    )
    chunks = [chunk async for chunk in stream]
    words = [chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices]
    assert "".join(words) == whole.choices[0].message.content
    assert sum(1 for word in words if word) > 10
    assert [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1] == "stop"
    assert chunks[-1].choices == [] and chunks[-1].usage and chunks[-1].usage.completion_tokens > 10
    assert {chunk.id for chunk in chunks} == {chunks[0].id}


async def test_chinese_streams_in_small_pieces(client: openai.AsyncOpenAI) -> None:
    stream = await client.chat.completions.create(model=MODEL, messages=user("你是谁", "Chinese (zh)"), stream=True)
    words = [chunk.choices[0].delta.content or "" async for chunk in stream]
    assert "替身助手" in "".join(words)
    assert max(map(len, words)) <= 2


async def test_two_wishes_are_two_parallel_calls_then_an_answer_from_their_results(client: openai.AsyncOpenAI) -> None:
    messages = user("it's too cold in here and play something calm")
    first = await client.chat.completions.create(model=MODEL, messages=messages, tools=offered())
    message = first.choices[0].message
    assert first.choices[0].finish_reason == "tool_calls" and message.content is None
    calls = [call for call in message.tool_calls or [] if call.type == "function"]
    assert [(call.function.name, json.loads(call.function.arguments)) for call in calls] == [
        ("climate_set_temperature", {"zone": "own", "change": 2}),
        ("media_play", {"query": "calm"}),
    ]
    states = [{"zone": "driver", "celsius": 23.5}, {"playing": True, "title": "Night Ferry", "artist": "Ebb"}]
    results = [{"status": "done", "state": state, "also": []} for state in states]
    messages += [message.model_dump(exclude_none=True)] + [
        {"role": "tool", "tool_call_id": call.id, "content": json.dumps(result)}
        for call, result in zip(calls, results, strict=True)
    ]
    second = await client.chat.completions.create(model=MODEL, messages=messages, tools=offered())
    assert second.choices[0].message.content == "It's 23.5 degrees for you and playing Night Ferry by Ebb."


async def test_calls_stream_with_an_id_first_and_arguments_after(client: openai.AsyncOpenAI) -> None:
    messages = user("open the window and turn on the fog lights")
    async with client.chat.completions.stream(model=MODEL, messages=messages, tools=offered()) as stream:
        async for _ in stream:
            pass
        final = await stream.get_final_completion()
    calls = final.choices[0].message.tool_calls or []
    assert [call.function.name for call in calls] == ["openings_set_window", "lights_set_exterior"]
    assert len({call.id for call in calls}) == 2


async def test_one_call_at_a_time_when_parallel_calls_are_switched_off(client: openai.AsyncOpenAI) -> None:
    messages = user("open the sunroof and mute the music")
    made = []
    for _ in range(2):
        answer = await client.chat.completions.create(
            model=MODEL, messages=messages, tools=offered(), parallel_tool_calls=False
        )
        (call,) = answer.choices[0].message.tool_calls or []
        assert call.type == "function"
        made.append(call.function.name)
        messages.append(answer.choices[0].message.model_dump(exclude_none=True))
        messages.append({"role": "tool", "tool_call_id": call.id, "content": '{"status": "done", "state": {}}'})
    assert made == ["openings_set_sunroof", "media_mute"]


async def test_tool_choice_none_calls_nothing_and_claims_nothing(client: openai.AsyncOpenAI) -> None:
    answer = await client.chat.completions.create(
        model=MODEL, messages=user("open the sunroof"), tools=offered(), tool_choice="none"
    )
    assert not answer.choices[0].message.tool_calls
    assert answer.choices[0].message.content == "I can't reach windows and doors just now."


async def test_a_missing_tool_is_said_plainly(client: openai.AsyncOpenAI) -> None:
    tools = offered("media_play")
    answer = await client.chat.completions.create(model=MODEL, messages=user("open the trunk"), tools=tools)
    assert answer.choices[0].message.content == "I can't reach windows and doors just now."


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        ({"messages": []}, 400, "messages"),
        ({"messages": [{"role": "robot", "content": "x"}]}, 400, "role"),
        ({"messages": [{"role": "user", "content": 7}]}, 400, "content"),
        ({"messages": [{"role": "user", "content": "a" * 300_000}]}, 400, "characters long"),
        ({"model": "gpt-4o"}, 404, "meridian-stand-in"),
        ({"tools": [{"type": "function"}]}, 400, "tools"),
        ({"tool_choice": {"type": "function", "function": {"name": "no"}}}, 400, "tool_choice"),
        ({"n": 3}, 400, "n must be 1"),
    ],
)
async def test_wrong_requests_get_an_error_object(
    client: openai.AsyncOpenAI, change: dict[str, Any], status: int, words: str
) -> None:
    body = {"model": MODEL, "messages": user("hello")} | change
    with pytest.raises(openai.APIStatusError) as caught:
        await client.post("/chat/completions", body=body, cast_to=object)
    assert caught.value.status_code == status
    assert isinstance(caught.value.body, dict) and words in caught.value.body["message"]


async def test_bad_json_no_route_and_a_huge_body_get_an_error_object(client: openai.AsyncOpenAI) -> None:
    url = str(client.base_url)
    async with aiohttp.ClientSession() as http:
        async with http.post(f"{url}chat/completions", data=b"{nope") as bad:
            assert bad.status == 400 and "JSON" in (await bad.json())["error"]["message"]
        async with http.get(f"{url}nothing") as missing:
            assert missing.status == 404 and (await missing.json())["error"]["type"] == "invalid_request_error"
        async with http.post(f"{url}chat/completions", data=io.BytesIO(b"x" * 5_000_000)) as huge:
            assert huge.status == 413 and "bytes" in (await huge.json())["error"]["message"]


async def test_a_client_that_leaves_does_not_hurt_the_next(client: openai.AsyncOpenAI) -> None:
    for _ in range(5):
        stream = await client.chat.completions.create(model=MODEL, messages=user("what can you do"), stream=True)
        await anext(aiter(stream))
        await stream.close()
    answer = await client.chat.completions.create(model=MODEL, messages=user("hello"))
    assert answer.choices[0].message.content == "Hello. What can I do for you?"


async def test_many_at_once_are_all_answered(client: openai.AsyncOpenAI) -> None:
    asked = (client.chat.completions.create(model=MODEL, messages=user("hello")) for _ in range(20))
    answers = await asyncio.gather(*asked)
    assert len({answer.id for answer in answers}) == 20


async def test_a_stall_is_met_by_the_clients_own_timeout() -> None:
    async with stand_in("--fault", "stall") as (client, _):
        stream = await client.chat.completions.create(
            model=MODEL, messages=user("what can you do"), stream=True, timeout=0.5
        )
        with pytest.raises(openai.APITimeoutError):
            [chunk async for chunk in stream]
        await stream.close()


async def test_a_reset_breaks_the_stream() -> None:
    async with stand_in("--fault", "reset@0") as (client, _):
        with pytest.raises(openai.APIConnectionError):
            await client.chat.completions.create(model=MODEL, messages=user("hello"))


async def test_a_failing_server_says_so_as_an_error_object() -> None:
    async with stand_in("--fault", "http500") as (client, _):
        with pytest.raises(openai.InternalServerError, match="told to fail"):
            await client.chat.completions.create(model=MODEL, messages=user("hello"))


async def test_nonsense_is_no_completion() -> None:
    async with stand_in("--fault", "nonsense") as (client, _):
        stream = await client.chat.completions.create(model=MODEL, messages=user("what can you do"), stream=True)
        with pytest.raises((ValueError, openai.APIError)):
            [chunk async for chunk in stream]
        await stream.close()


async def test_a_slow_server_still_answers() -> None:
    async with stand_in("--fault", "slow=20") as (client, _):
        answer = await client.chat.completions.create(model=MODEL, messages=user("hello"))
        assert answer.choices[0].finish_reason == "stop"


async def test_the_process_ends_with_its_standard_input() -> None:
    async with stand_in() as (_, process):
        assert process.returncode is None
    assert process.returncode == 0


async def test_an_unknown_fault_is_named() -> None:
    pipe = asyncio.subprocess.PIPE
    command = [sys.executable, "-m", "app.endpoint", "--fault", "explode"]
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stderr=pipe, cwd=ROOT)
    _, told = await process.communicate()
    assert process.returncode == 2 and b"explode" in told
