"""The built-in stand-in as a Chat: a real HTTP server in a process of ours, spoken to like any other."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

from app.assistant.chat.chat import ChatFailed, Chunk, Patience, Request
from app.assistant.chat.openai_compatible import OpenAICompatible, Server
from app.assistant.chat.process import READY_WITHIN, ServerProcess

NAME, MODEL = "stand-in", "meridian-stand-in"
NOTICED_WITHIN = 1.0


class StandIn:
    """Answers from the stand-in's process; when that dies before its first chunk, asks its successor once."""

    def __init__(self, process: ServerProcess | None = None, patience: Patience | None = None) -> None:
        first_token = patience.first_token if patience is not None else 0.0
        self.process = process or ServerProcess(ready_within=max(READY_WITHIN, first_token))
        self._patience = patience
        self._url = ""
        self._chat: OpenAICompatible | None = None

    @property
    def name(self) -> str:
        """Always "stand-in"."""
        return NAME

    @property
    def model(self) -> str:
        """Always "meridian-stand-in"."""
        return MODEL

    async def warm(self) -> None:
        """Start the process and import the SDK."""
        try:
            await (await self._at(await self.process.url())).warm()
        except ChatFailed:
            return

    async def close(self) -> None:
        """End the process."""
        chat, self._chat = self._chat, None
        if chat is not None:
            await chat.close()
        await asyncio.to_thread(self.process.stop)

    async def stream(self, request: Request) -> AsyncGenerator[Chunk, None]:
        """Answer a request; see Chat.stream."""
        url, begun = await self.process.url(), False
        try:
            async with aclosing((await self._at(url)).stream(request)) as chunks:
                async for chunk in chunks:
                    begun = True
                    yield chunk
            return
        except ChatFailed as error:
            if begun:
                raise
            url = await self._successor(url, error)
        async with aclosing((await self._at(url)).stream(request)) as chunks:
            async for chunk in chunks:
                yield chunk

    async def _successor(self, url: str, error: ChatFailed) -> str:
        """The URL of the process after this one; the error itself when this one is still alive."""
        try:
            return await self.process.url(unlike=url, within=NOTICED_WITHIN)
        except ChatFailed:
            if self.process.serves(url):
                raise error from None
            return await self.process.url(unlike=url)

    async def _at(self, url: str) -> OpenAICompatible:
        if self._chat is None or self._url != url:
            former, self._url = self._chat, url
            self._chat = OpenAICompatible(Server(NAME, url, MODEL), self._patience)
            if former is not None:
                await former.close()
        return self._chat
