"""The stand-in behind a wait such as a real endpoint has before its first word: a server of its own."""

import asyncio
import random
import threading
from dataclasses import dataclass, field

from aiohttp import web

from app.assistant.sentences import languages
from app.endpoint.__main__ import serve
from app.endpoint.server import Service
from app.endpoint.understanding import understanding

LEAST, MOST = 0.3, 0.5  # seconds to the first token


@dataclass
class Distant(Service):
    """Every answer begins after 300 to 500 ms, drawn anew for each; then it comes at the stand-in's pace."""

    chance: random.Random = field(default_factory=lambda: random.Random(5))

    async def _complete(self, request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(self.chance.uniform(LEAST, MOST))
        return await super()._complete(request)


if __name__ == "__main__":
    understanding("en")
    threading.Thread(target=lambda: [understanding(language) for language in languages()], daemon=True).start()
    asyncio.run(serve(Distant(), 0))
