"""A real HTTP server on loopback whose every byte a test decides."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Behaviour = Callable[["Exchange"], Awaitable[None]]


@dataclass
class Exchange:
    """One request and the socket to answer it on."""

    path: str
    headers: dict[str, str]
    body: dict[str, object]
    writer: asyncio.StreamWriter
    closing: asyncio.Event

    async def send(self, data: bytes | str, piece: int = 0) -> None:
        """Send, `piece` bytes at a time if given."""
        raw = data.encode() if isinstance(data, str) else data
        for at in range(0, len(raw), piece or len(raw) or 1):
            self.writer.write(raw[at : at + (piece or len(raw))])
            await self.writer.drain()
            await asyncio.sleep(0)

    async def head(self, status: str = "200 OK", kind: str = "text/event-stream", extra: str = "") -> None:
        """Send a head without a length: the body ends when the connection does."""
        await self.send(f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nConnection: close\r\n{extra}\r\n")

    async def hold(self) -> None:
        """Say nothing until the test is over."""
        await self.closing.wait()

    def reset(self) -> None:
        """Tear the connection down with an RST."""
        self.writer.transport.abort()


@dataclass
class Served:
    """Where the server is, and what it was asked."""

    url: str
    asked: list[Exchange] = field(default_factory=list)


@asynccontextmanager
async def serving(*behaviours: Behaviour) -> AsyncIterator[Served]:
    """Serve the behaviours in turn, the last one for ever."""
    closing = asyncio.Event()
    served = Served("")
    waiting = list(behaviours)

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            first, *lines = head.strip().split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
            raw = await reader.readexactly(int(headers.get("content-length", "0")))
            exchange = Exchange(first.split()[1], headers, json.loads(raw or b"{}"), writer, closing)
            served.asked.append(exchange)
            await (waiting.pop(0) if len(waiting) > 1 else waiting[0])(exchange)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    served.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield served
    finally:
        closing.set()
        server.close()
        for exchange in served.asked:
            exchange.writer.transport.abort()
        await server.wait_closed()


def chunk(delta: object = None, finish: object = None, **fields: object) -> dict[str, object]:
    """One chunk of a streamed answer."""
    choice = {"index": 0, "delta": {} if delta is None else delta, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **fields}


def sse(*said: object, done: bool = True) -> str:
    """Events of a stream; strings go out as they are."""
    lines = [one if isinstance(one, str) else json.dumps(one) for one in said]
    return "".join(
        f"{one}\n\n" if one.startswith((":", "event:", "retry:")) else f"data: {one}\n\n" for one in lines
    ) + ("data: [DONE]\n\n" if done else "")


def streams(*said: object, done: bool = True, piece: int = 0) -> Behaviour:
    """Answer with these events."""

    async def behave(exchange: Exchange) -> None:
        await exchange.head()
        await exchange.send(sse(*said, done=done), piece)

    return behave


def words(text: str) -> Behaviour:
    """A sound answer of a few chunks."""
    return streams(*(chunk({"content": word}) for word in text.split(" ")), chunk(finish="stop"))
