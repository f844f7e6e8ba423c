"""Endpoints that count the tokens they report."""

from collections.abc import AsyncGenerator
from contextlib import aclosing

from app.assistant.chat.chat import Chunk, Request, Usage
from app.assistant.chat.endpoints import Endpoints, TurnChat
from app.assistant.events import Endpoint
from app.assistant.preemptive import Draft


class CountedEndpoints(Endpoints):
    """`sent` and `got` are the tokens of all turns, as far as the server tells."""

    sent = 0
    got = 0

    def turn(self, language: str, draft: Draft | None = None) -> TurnChat:
        """A turn's answerer whose usage is added up."""
        return _Counted(self, language, draft)


class _Counted(TurnChat):
    def __init__(self, endpoints: CountedEndpoints, language: str, draft: Draft | None) -> None:
        super().__init__(endpoints, language, draft)
        self._counts = endpoints

    async def stream(self, request: Request) -> AsyncGenerator[Chunk | Endpoint, None]:
        async with aclosing(super().stream(request)) as chunks:
            async for chunk in chunks:
                if isinstance(chunk, Usage):
                    self._counts.sent += chunk.prompt
                    self._counts.got += chunk.completion
                yield chunk
