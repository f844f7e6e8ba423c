"""Whatever bytes an endpoint sends: a turn ends, claims no success of its own, and leaves a valid history."""

import json
import random
from collections.abc import Sequence

import pytest
from quirky import Exchange, chunk, serving, sse

from app.assistant.chat.chat import Patience
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.openai_compatible import OpenAICompatible, Server
from app.assistant.conversation import Conversation
from app.assistant.events import ToolAnswered, TurnEnded, TurnStarted
from app.assistant.tools import Tool, ToolResult

PATIENCE = Patience(first_token=0.5, idle=0.5, whole=5, after_finish=0.2)
LEVEL = {
    "type": "object",
    "properties": {"level": {"type": "integer", "minimum": 0, "maximum": 5}},
    "required": ["level"],
}
ASKS = [
    chunk({"role": "assistant", "content": "<think>hm</think>"}),
    chunk({"content": "One moment. "}),
    chunk({"tool_calls": [{"index": 0, "id": "a", "function": {"name": "fan", "arguments": ""}}]}),
    chunk({"tool_calls": [{"index": 0, "function": {"arguments": '{"level": 3}'}}]}),
    chunk(finish="tool_calls"),
    {"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 1}},
]
SOUND = sse(*ASKS).encode()
SPICE = [
    b"\n\n",
    b"data: ",
    b"null",
    b"}",
    b"{",
    b"[",
    b'"',
    b"\xff",
    b"\x00",
    b"\r",
    b"</think>",
    b"<tool_call>",
    b"[DONE]",
    b"9" * 40,
]


class Fan:
    def __init__(self) -> None:
        self.levels: list[object] = []

    def tools(self) -> Sequence[Tool]:
        return [Tool("fan", "Set the fan.", LEVEL)]

    def heard(self, turn: str, text: str) -> None:
        pass

    def context(self) -> str:
        return ""

    async def call(
        self, name: str, arguments: dict[str, object], *, turn: str, agent: str, tainted: bool = False
    ) -> ToolResult:
        self.levels.append(arguments["level"])
        return ToolResult(True, {"status": "done"})


def spoiled(chance: random.Random) -> bytes:
    """A sound answer with a few bytes cut, doubled, changed or put in."""
    data = bytearray(SOUND)
    for _ in range(chance.randint(1, 4)):
        at, length = chance.randrange(len(data)), chance.randint(1, 60)
        match chance.randrange(5):
            case 0:
                del data[at : at + length]
            case 1:
                data[at:at] = data[at : at + length]
            case 2:
                data[at] = chance.randrange(256)
            case 3:
                data[at:at] = chance.choice(SPICE)
            case 4:
                data = data[: max(at, 1)]
    return bytes(data)


@pytest.mark.parametrize("seed", range(8))
async def test_spoiled_streams(seed: int) -> None:
    chance = random.Random(seed)

    async def behave(exchange: Exchange) -> None:
        await exchange.head()
        await exchange.send(spoiled(chance))

    async with serving(behave) as served:
        chat = OpenAICompatible(Server("far", served.url, "m"), PATIENCE)
        await chat.warm()
        for _ in range(12):
            fan = Fan()
            talk = Conversation(Endpoints(chat, None), fan)
            events = [event async for event in talk.turn("fan three")]
            assert isinstance(events[0], TurnStarted) and isinstance(events[-1], TurnEnded)
            assert all(isinstance(level, int) and 0 <= level <= 5 for level in fan.levels)
            done = [event for event in events if isinstance(event, ToolAnswered) and event.result.ok]
            assert len(done) == len(fan.levels)
            if "Done." in events[-1].text:
                assert fan.levels
            json.dumps(talk.history)
            assert talk.history[0]["role"] == "user" and talk.history[-1]["role"] == "assistant"
        await chat.close()
