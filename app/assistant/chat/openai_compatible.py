"""Any server of the Chat Completions protocol: DashScope, vLLM, Ollama, LM Studio, llama.cpp, the stand-in."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from app.assistant.chat.chat import ChatFailed, Chunk, Patience, Request
from app.assistant.chat.failures import failure
from app.assistant.chat.reader import Reader, TooLong
from app.assistant.chat.watch import Watch
from app.assistant.tools import as_openai

if TYPE_CHECKING:
    from openai import AsyncOpenAI

_responses: ContextVar[list[Any]] = ContextVar("_responses")


def _no_key() -> str:
    return ""


@dataclass(frozen=True)
class Server:
    """Where a model is. An empty `model` takes the first one that the server lists; `key` is asked when needed."""

    name: str
    base_url: str
    model: str = ""
    key: Callable[[], str] = field(default=_no_key, repr=False)
    parameters: Mapping[str, object] = field(default_factory=dict)  # further fields of the request's body


class OpenAICompatible:
    """A Chat over the openai SDK, which is imported at the first use (0.6 s) or by warm()."""

    def __init__(self, server: Server, patience: Patience | None = None) -> None:
        self._server = server
        self._patience = patience or Patience()
        self._model = server.model
        self._client: AsyncOpenAI | None = None
        self._making: asyncio.Task[AsyncOpenAI] | None = None

    @property
    def name(self) -> str:
        """The endpoint's name for people."""
        return self._server.name

    @property
    def model(self) -> str:
        """The model's name; empty until the server has been asked, when none was configured."""
        return self._model

    async def warm(self) -> None:
        """Import the SDK and make the client in a thread."""
        await self._ready()

    async def close(self) -> None:
        """Close all connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    async def stream(self, request: Request) -> AsyncGenerator[Chunk, None]:
        """Answer a request; see Chat.stream. The reading runs in a task of its own, so timeouts hit nobody else."""
        with suppress(Exception):  # what fails here fails again below, and is told there
            await self._ready()  # importing the SDK is not the server's time
        answer = _Answer(Reader(self._patience))
        task = asyncio.create_task(self._read(request, answer))
        task.add_done_callback(lambda _: answer.more.set())
        answer.watch = watch = Watch(task, self._patience, answer.received)
        try:
            while True:
                while answer.chunks:
                    yield answer.chunks.popleft()
                if task.done():
                    break
                answer.more.clear()
                await answer.more.wait()
        finally:
            watch.stop()
            task.cancel()
            await asyncio.wait([task])
            error = None if task.cancelled() else task.exception()
        for chunk in self._rest(error, answer, watch, request):
            yield chunk

    async def _read(self, request: Request, answer: "_Answer") -> None:
        _responses.set(answer.responses)
        client = await self._ready()
        if not self._model:
            self._model = await self._first_model(client)
        body: dict[str, Any] = {"model": self._model, "messages": [], **self._server.parameters}
        # What goes in extra_body is sent as it is; the SDK would walk through each schema first, 0.1 s on our thread.
        body["extra_body"] = {**_conversation(request), **body.get("extra_body", {})}
        stream = await client.chat.completions.create(stream=True, stream_options={"include_usage": True}, **body)
        async with stream:
            async for chunk in stream:
                made, progress = answer.reader.feed(chunk)
                if made:
                    answer.chunks.extend(made)
                    answer.more.set()
                if answer.reader.finish:
                    answer.watched.finishing()
                elif progress:
                    answer.watched.progress()

    def _rest(self, error: BaseException | None, answer: "_Answer", watch: Watch, request: Request) -> list[Chunk]:
        if answer.reader.finish and not isinstance(error, TooLong) and watch.why in ("", "after_finish"):
            rest = answer.reader.end()
            after_tools = bool(request.messages) and request.messages[-1].get("role") == "tool"
            if not answer.reader.produced and not after_tools:
                raise self._failed("empty")
            return rest
        begun = answer.reader.begun
        if isinstance(error, ChatFailed):
            raise error
        if isinstance(error, TooLong):
            raise self._failed("too_long", why=str(error))
        if watch.why == "bytes":
            raise self._failed("too_long", why=f"over {self._patience.bytes} bytes")
        if watch.why == "whole":
            raise self._failed("too_long", why=f"over {watch.waited:g} s")
        if watch.why:
            kind = "cut" if begun else "stalled"
            raise self._failed(kind, seconds=f"{watch.waited:g}", why=f"silent for {watch.waited:g} s")
        if error is None:
            raise self._failed(*(("cut", "the connection ended early") if begun else ("broken", answer.not_a_stream())))
        secret = self._server.key() if self._client else ""
        raise failure(error, name=self.name, url=self._server.base_url, begun=begun, secret=secret) from None

    def _failed(self, kind: str, why: str = "", **values: str) -> ChatFailed:
        return ChatFailed(kind, name=self.name, url=self._server.base_url, why=why, **values)  # type: ignore[arg-type]

    async def _first_model(self, client: "AsyncOpenAI") -> str:
        async for model in client.models.list():
            if isinstance(name := getattr(model, "id", None), str) and name:
                return name
        raise self._failed("status", why="it lists no model")

    async def _ready(self) -> "AsyncOpenAI":
        if self._client is None:
            if self._making is None:
                self._making = asyncio.create_task(asyncio.to_thread(self._make))
            making = self._making
            try:
                self._client = await asyncio.shield(making)
            finally:
                if making.done():
                    self._making = None
        return self._client

    def _make(self) -> "AsyncOpenAI":
        import openai

        from app.assistant.chat.lenient import LenientOpenAI

        async def saw(response: object) -> None:
            if (responses := _responses.get(None)) is not None:
                responses.append(response)

        http = openai.DefaultAsyncHttpxClient(
            event_hooks={"response": [saw]}, trust_env=not is_loopback(self._server.base_url), timeout=None
        )
        return LenientOpenAI(
            base_url=self._server.base_url,
            api_key=self._server.key() or "none",
            max_retries=0,
            timeout=None,
            http_client=http,
            default_headers={"Accept-Encoding": "identity"},
        )


def _conversation(request: Request) -> dict[str, Any]:
    """The messages and tools of a request, as they stand in its JSON."""
    said: dict[str, Any] = {"messages": list(request.messages)}
    if request.tools:
        said |= {"tools": as_openai(request.tools), "tool_choice": "auto" if request.may_call else "none"}
        said |= {"parallel_tool_calls": True}
    return said


@dataclass
class _Answer:
    """One answer on its way from the reading task to the iterator."""

    reader: Reader
    chunks: deque[Chunk] = field(default_factory=deque)
    more: asyncio.Event = field(default_factory=asyncio.Event)
    responses: list[Any] = field(default_factory=list)
    watch: Watch | None = None

    @property
    def watched(self) -> Watch:
        assert self.watch is not None
        return self.watch

    def received(self) -> int:
        return sum(int(getattr(response, "num_bytes_downloaded", 0)) for response in self.responses)

    def not_a_stream(self) -> str:
        kind = str(self.responses[-1].headers.get("content-type", "")).split(";")[0] if self.responses else ""
        return "the answer ended early" if kind in ("", "text/event-stream") else f"it sent {kind}, not an event stream"


def is_loopback(url: str) -> bool:
    """Whether a URL points at this machine, where no proxy may come between."""
    host = urlsplit(url).hostname or ""
    return host in ("localhost", "::1") or host.startswith("127.")
