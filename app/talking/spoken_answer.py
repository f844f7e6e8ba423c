"""Says an answer while it is still being written, and keeps the screen in step with the voice."""

import asyncio
import contextlib
import re
import time
from collections.abc import AsyncIterator
from typing import Any

from app.assistant.language import language_of
from app.assistant.speech import wire
from app.assistant.speech.sound import Sound
from app.assistant.speech.speaking.voice import PLAIN, Manner
from app.domains.conversation import Conversation
from app.talking.entry import Entry

SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")
FILLED = -1  # in place of where a sentence stands in the answer: it is none of the answer's


class SpokenAnswer:
    """Says an answer sentence by sentence while it is still being written, and moves `spoken_until` along.

    `manner` is how the agent sounds that speaks from here on; `heard` counts the characters of the answer that a
    person has heard, and `begun` tells that anything was said, be it beside the answer.
    """

    def __init__(self, model: Conversation, sound: Sound | None, entry: Entry) -> None:
        """`sound` is None where there is no voice: the words then appear at reading pace."""
        self.language = language_of(entry.said, "en")
        self.manner: Manner = PLAIN
        self.voiced = sound is not None
        self.heard = 0
        self.begun = False
        self._model = model
        self._sound = sound
        self._entry = entry
        self._waiting = ""
        self._offset = 0
        self._said: asyncio.Queue[tuple[int, str, AsyncIterator[Any]] | None] = asyncio.Queue()
        self._open = 0
        self._quiet, self._loud = asyncio.Event(), asyncio.Event()
        self._quiet.set()
        self._follower = asyncio.get_running_loop().create_task(self._follow())

    def add(self, delta: str) -> None:
        """Take more of the answer, and say every sentence that is whole."""
        self._waiting += delta
        *whole, self._waiting = SENTENCE_END.split(self._waiting)
        for sentence in whole:
            self._say(sentence)

    def fill(self, words: str) -> None:
        """Say something beside the answer."""
        if self._sound:
            self._queue(FILLED, words)

    async def silence(self, seconds: float) -> None:
        """Wait until nothing has been said, and nothing waited to be said, for so long."""
        while True:
            await self._quiet.wait()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._loud.wait()
                continue
            return

    async def sound(self) -> None:
        """Wait until something is said."""
        await self._loud.wait()

    def _say(self, sentence: str) -> None:
        text = sentence.strip()
        if not text:
            return
        at = self._model.state.answer.find(text, self._offset)
        start = at if at >= 0 else self._offset
        self._offset = start + len(text)
        self._entry.mark("first_sentence")
        self._queue(start, text)

    def _queue(self, start: int, text: str) -> None:
        self._open += 1
        self._quiet.clear()
        self._loud.set()
        events = self._sound.say(text, self.language, self.manner) if self._sound else _silently(text)
        self._said.put_nowait((start, text, events))

    def _heard(self) -> None:
        self._open -= 1
        if not self._open:
            self._loud.clear()
            self._quiet.set()

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
                if start == FILLED:
                    self._follow_filler(event)
                else:
                    self._follow_answer(event, start, text)
            self._heard()

    def _follow_answer(self, event: object, start: int, text: str) -> None:
        match event:
            case wire.SpeakingStarted(at=at):
                self.begun = True
                self._entry.mark("first_sound", at)
                if not self._entry.failed:
                    self._model.update(phase="speaking")
            case wire.Word(begin=begin, length=length):
                self._hear_until(start + begin + length)
            case wire.SpeakingEnded(reason="finished" | "failed"):
                self._hear_until(start + len(text))

    def _hear_until(self, end: int) -> None:
        self.heard = end
        self._model.update(spoken_until=end)

    def _follow_filler(self, event: object) -> None:
        """The orb speaks with the words, and goes back to thinking."""
        match event:
            case wire.SpeakingStarted(at=at):
                self.begun = True
                self._entry.mark("first_filler", at)
                self._model.update(phase="speaking")
            case wire.SpeakingEnded() if self._model.state.phase == "speaking":
                self._model.update(phase="thinking", level=0.0)


async def _silently(text: str) -> AsyncIterator[Any]:
    """Word events at reading pace where there is no voice."""
    for word in re.finditer(r"\S+", text):
        yield wire.Word("", word.start(), len(word.group()), time.monotonic())
        await asyncio.sleep(0.05)
    yield wire.SpeakingEnded("", "finished", time.monotonic())
