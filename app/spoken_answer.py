"""Says an answer while it is still being written, and keeps the screen in step with the voice."""

import asyncio
import contextlib
import re
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from app.assistant.language import language_of
from app.assistant.speech import wire
from app.assistant.speech.sound import Sound
from app.domains.conversation import Conversation

SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


@dataclass
class Entry:
    """A turn for the transcript; `latency_ms` counts from the end of speech where there was speech."""

    turn: str
    said: str
    spoken: bool
    answer: str = ""
    endpoint: str = ""
    tools: list[dict[str, Any]] = field(default_factory=list)
    failed: str = ""
    latency_ms: dict[str, float] = field(default_factory=dict)


class SpokenAnswer:
    """Says an answer sentence by sentence while it is still being written, and moves `spoken_until` along."""

    def __init__(self, model: Conversation, sound: Sound | None, began: float, entry: Entry) -> None:
        """`sound` is None where there is no voice: the words then appear at reading pace."""
        self.language = language_of(entry.said, "en")
        self._model = model
        self._sound = sound
        self._began = began
        self._entry = entry
        self._waiting = ""
        self._offset = 0
        self._said: asyncio.Queue[tuple[int, str, AsyncIterator[Any]] | None] = asyncio.Queue()
        self._follower = asyncio.get_running_loop().create_task(self._follow())

    def add(self, delta: str) -> None:
        """Take more of the answer, and say every sentence that is whole."""
        self._waiting += delta
        *whole, self._waiting = SENTENCE_END.split(self._waiting)
        for sentence in whole:
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        text = sentence.strip()
        if not text:
            return
        at = self._model.state.answer.find(text, self._offset)
        start = at if at >= 0 else self._offset
        self._offset = start + len(text)
        events = self._sound.say(text, self.language) if self._sound else _silently(text)
        self._said.put_nowait((start, text, events))

    async def finish(self) -> None:
        """Say what is left, and wait until all is said."""
        self._say(self._waiting)
        self._waiting = ""
        self._said.put_nowait(None)
        await self._follower

    async def abandon(self) -> None:
        """Leave the rest unsaid."""
        self._follower.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._follower

    async def _follow(self) -> None:
        while (said := await self._said.get()) is not None:
            start, text, events = said
            async for event in events:
                match event:
                    case wire.SpeakingStarted(at=at):
                        self._entry.latency_ms.setdefault("first_sound", milliseconds(at - self._began))
                        if not self._entry.failed:
                            self._model.update(phase="speaking")
                    case wire.Word(begin=begin, length=length):
                        self._model.update(spoken_until=start + begin + length)
                    case wire.SpeakingEnded(reason="finished" | "failed"):
                        self._model.update(spoken_until=start + len(text))


async def _silently(text: str) -> AsyncIterator[Any]:
    """Word events at reading pace where there is no voice."""
    for word in re.finditer(r"\S+", text):
        yield wire.Word("", word.start(), len(word.group()), time.monotonic())
        await asyncio.sleep(0.05)
    yield wire.SpeakingEnded("", "finished", time.monotonic())


def milliseconds(seconds: float) -> float:
    """Seconds as milliseconds with one digit."""
    return round(seconds * 1000, 1)
