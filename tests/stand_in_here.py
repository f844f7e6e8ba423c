"""The built-in stand-in as a chat in this very process: the same answers without its server."""

import json
from collections.abc import AsyncGenerator
from itertools import count

from app.assistant.chat.chat import Call, Chunk, Finished, Request, Said
from app.endpoint.protocol import pieces
from app.endpoint.turn import answer

_numbers = count(1)


class StandInHere:
    """Answers by the stand-in's own function."""

    name, model = "stand-in", "meridian-stand-in"

    async def stream(self, request: Request) -> AsyncGenerator[Chunk, None]:
        tools = {tool.name: tool.parameters for tool in request.tools}
        given = answer(request.messages, tools, may_call=request.may_call)
        for piece in pieces(given.text):
            yield Said(piece)
        for name, arguments in given.calls:
            yield Call(f"here_{next(_numbers)}", name, json.dumps(arguments, ensure_ascii=False))
        yield Finished("tool_calls" if given.calls else "stop")

    async def warm(self) -> None:
        pass

    async def close(self) -> None:
        pass
