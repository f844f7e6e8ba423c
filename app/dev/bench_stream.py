"""Handling of a streamed answer, per chunk, against the bare SDK on asyncio; CPU time, in interleaved runs."""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.openai_compatible import OpenAICompatible, Server
from app.assistant.chat.process import ServerProcess
from app.assistant.conversation import Conversation
from app.assistant.events import Words
from app.assistant.tools import Tool, ToolResult
from app.dev.ratios import ratio

if TYPE_CHECKING:
    from openai import AsyncOpenAI

CHUNKS, RUNS, GOAL, PACE = 300, 15, 1.5, 0.001
MICROSECONDS = 1e6


class _NoTools:
    """A toolbox with nothing in it."""

    def tools(self) -> Sequence[Tool]:
        return ()

    def heard(self, turn: str, text: str) -> None:
        """Nobody remembers."""

    def context(self) -> str:
        return ""

    async def call(
        self, name: str, arguments: dict[str, object], *, turn: str, agent: str, tainted: bool = False
    ) -> ToolResult:
        return ToolResult.error("There is no tool here.")


def run(runs: int = RUNS) -> dict[str, object]:
    """Measure `runs` times each; the result has the fields of app.dev.ratios.Ratio in µs per chunk, and `met`."""
    return asyncio.run(_measure(runs))


async def _measure(runs: int) -> dict[str, object]:
    import openai

    process = ServerProcess([sys.executable, "-m", "app.dev.bench_stream", "serve"])
    try:
        url = await process.url()
        chat = OpenAICompatible(Server("bench", url, "m"))
        async with openai.AsyncOpenAI(base_url=url, api_key="none", max_retries=0) as bare:
            talk = Conversation(Endpoints(chat, None), _NoTools())
            for _ in range(2):
                await _bare(bare)
                await _ours(talk)
            ours: list[float] = []
            peer: list[float] = []
            for _ in range(runs):
                peer.append(await _cost(lambda: _bare(bare)))
                ours.append(await _cost(lambda: _ours(talk)))
        await chat.close()
    finally:
        await asyncio.to_thread(process.stop)
    result = ratio("stream handling per chunk against the bare SDK", "µs", ours, peer, GOAL)
    return {**asdict(result), "met": result.met}


async def _cost(work: Callable[[], Awaitable[int]]) -> float:
    """CPU time of this process per chunk, in µs."""
    before = time.process_time()
    chunks = await work()
    return (time.process_time() - before) * MICROSECONDS / chunks


async def _bare(client: "AsyncOpenAI") -> int:
    count = 0
    stream = await client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Talk."}], stream=True, stream_options={"include_usage": True}
    )
    async for chunk in stream:
        if chunk.choices and chunk.choices[0].delta.content:
            count += 1
    return _whole(count)


async def _ours(talk: Conversation) -> int:
    talk.reset()
    count = 0
    async for event in talk.turn("Talk."):
        count += len(event.delta.split()) if isinstance(event, Words) else 0  # a chunk is a word, told by the sentence
    return _whole(count)


def _whole(count: int) -> int:
    if count != CHUNKS:
        raise RuntimeError(f"The bench's own server gave {count} of {CHUNKS} chunks; run it again.")
    return count


async def _serve() -> None:
    """A server that answers every request with the same chunks, each sent by itself."""

    def event(delta: dict[str, str], finish: str | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
        whole = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
        return f"data: {json.dumps(whole)}\n\n".encode()

    events = [event({"content": f"word{number} "}) for number in range(CHUNKS)]
    events += [event({}, "stop"), b"data: [DONE]\n\n"]

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while not reader.at_eof():
            try:
                head = await reader.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError:
                break
            length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length"))
            await reader.readexactly(int(length.split(b":")[1]))
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
            for one in events:
                writer.write(f"{len(one):x}\r\n".encode() + one + b"\r\n")
                await asyncio.sleep(PACE)
            writer.write(b"0\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        asyncio.run(_serve())
    else:
        print(json.dumps(run(), ensure_ascii=False, indent=2))
