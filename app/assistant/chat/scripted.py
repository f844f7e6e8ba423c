"""A Chat that follows a script: demonstrations without any endpoint, and the double in tests."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from itertools import count

from app.assistant.chat.chat import Call, ChatFailed, Chunk, Finished, Request, Said

Step = Chunk | ChatFailed | asyncio.Event  # an event is waited for
Script = Sequence[Step]

_numbers = count(1)


def says(text: str) -> list[Chunk]:
    """The chunks of a plain answer, a word at a time."""
    words = text.split(" ")
    return [*(Said(word + " ") for word in words[:-1]), Said(words[-1]), Finished("stop")]


def calls(*asked: tuple[str, dict[str, object]]) -> list[Chunk]:
    """The chunks of an answer that only calls tools: (name, arguments) each."""
    made = [Call(f"script_{next(_numbers)}", name, json.dumps(arguments)) for name, arguments in asked]
    return [*made, Finished("tool_calls")]


class ScriptedChat:
    """Answers request after request from `scripts`, or by a function of the request; `requests` keeps what came."""

    def __init__(
        self, scripts: Iterable[Script] | Callable[[Request], Script], *, name: str = "scripted", model: str = "script"
    ) -> None:
        self.requests: list[Request] = []
        self.open = 0
        self._name, self._model = name, model
        if callable(scripts):
            self._script = scripts
        else:
            waiting = iter(scripts)
            self._script = lambda _: next(waiting, says("That is the end of the script."))

    @property
    def name(self) -> str:
        """The name given."""
        return self._name

    @property
    def model(self) -> str:
        """The model's name given."""
        return self._model

    async def stream(self, request: Request) -> AsyncGenerator[Chunk, None]:
        """Play the next script; one that does not finish fails as a broken-off answer."""
        self.requests.append(request)
        self.open += 1
        try:
            for step in self._script(request):
                await asyncio.sleep(0)
                if isinstance(step, asyncio.Event):
                    await step.wait()
                elif isinstance(step, ChatFailed):
                    raise step
                else:
                    yield step
                    if isinstance(step, Finished):
                        return
            raise ChatFailed("cut", name=self.name, url="script", why="the script ended early")
        finally:
            self.open -= 1

    async def warm(self) -> None:
        """Nothing is slow here."""

    async def close(self) -> None:
        """Nothing is held here."""
