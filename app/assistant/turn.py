"""One turn: ask the model, act, ask again, answer; told as events while it happens."""

import logging
import time
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing
from dataclasses import dataclass, field

from app.assistant.calling import Caller
from app.assistant.chat.chat import Call, Chunk, Finished, Message, Reasoned, Request, Said, Usage
from app.assistant.chat.endpoints import NothingAnswers, TurnChat
from app.assistant.events import (
    Endpoint,
    Event,
    Failed,
    HandedOver,
    Status,
    Thinking,
    ToolAnswered,
    ToolAsked,
    TurnEnded,
    Words,
)
from app.assistant.floor import Floor
from app.assistant.language import is_question
from app.assistant.record import TurnRecord
from app.assistant.telling import Telling
from app.assistant.told import tell
from app.assistant.tools import NEEDS_CONFIRMATION

ROUNDS = 6
THINKING_EVERY = 0.5
_log = logging.getLogger(__name__)


@dataclass
class Turn:
    """Runs one turn. `messages()` gives the history up to now with a fresh system prompt in front."""

    record: TurnRecord
    language: str
    chat: TurnChat
    caller: Caller
    floor: Floor
    messages: Callable[[], list[Message]]
    telling: Telling
    at: float
    clock: Callable[[], float] = time.monotonic
    abandoned: bool = False
    latency: dict[str, float] = field(default_factory=dict)
    _calls: list[Call] = field(default_factory=list)
    _reviewed: bool = False
    _thinking: float | None = None
    _thought: float = 0.0
    _speaker: str = ""

    async def run(self) -> AsyncGenerator[Event, None]:
        """The events after TurnStarted. Whatever happens, the record is closed and valid afterwards."""
        failed = ""
        try:
            async with aclosing(self._rounds()) as events:
                async for event in events:
                    if not self.abandoned:
                        yield event
                    if self.abandoned:
                        return
        except NothingAnswers as error:
            failed = error.sentence
        except Exception as error:
            _log.debug("turn failed", exc_info=True)
            failed = tell("unexpected", self.language, why=type(error).__name__)
        finally:
            self.record.closing = self.telling.round
        if self.abandoned:
            return
        if failed:
            yield Failed(failed)
        status: Status = "failed" if failed else "answered"
        yield TurnEnded(
            self.record.turn, status, self.telling.text, self._asked(), dict(self.latency), self.chat.drafted
        )

    async def _rounds(self) -> AsyncGenerator[Event, None]:
        self.caller.mistakes = 0
        self._speaker = self.floor.agent.id
        for number in range(ROUNDS + 1):
            tools = self.floor.tools()
            if self.abandoned:
                return
            may_call = number < ROUNDS and self.caller.mistakes < 2
            self._calls = []
            async with aclosing(self._ask(Request(self.messages(), tools, may_call))) as events:
                async for event in events:
                    yield event
            if not self._calls or not may_call:
                break
            for words in self.telling.acting():
                yield self._heard(words)
            async with aclosing(self.caller.run(self._calls, self.telling.call_round(), self.record)) as told:
                async for answer in told:
                    self._stamp("first_tool" if isinstance(answer, ToolAsked) else "tools_done")
                    yield answer
                    for event in self._handed_over(answer):
                        yield event
            for words in self.telling.acted():
                yield self._heard(words)
            if self._reviewed:
                continue
            for words in self.telling.results():
                self.record.rounds[-1].spoken = True
                yield self._heard(words)
            if self.telling.asks:
                break
        for event in self.telling.finish():
            yield self._heard(event) if isinstance(event, Words) else event

    def _handed_over(self, answer: ToolAsked | ToolAnswered) -> Iterator[Event]:
        """The next agent's first words, where a call passed the floor on."""
        if isinstance(answer, ToolAnswered):
            self.floor.follow(answer.name, answer.result)
        before, after = self._speaker, self.floor.agent
        if after.id != before:
            self._speaker = after.id
            greeting = after.greeting(self.language)
            yield HandedOver(after.id, before, greeting)
            if greeting:
                yield self._heard(self.telling.say(greeting))
                self.telling.call_round()

    async def _ask(self, request: Request) -> AsyncGenerator[Event, None]:
        self._stamp("request")
        async with aclosing(self.chat.stream(request)) as chunks:
            async for chunk in chunks:
                if isinstance(chunk, Said):
                    self._stamp("first_token")
                    if self._thinking is not None:
                        yield self._thinking_over()
                    told = self.telling.vouched if chunk.vouched else self.telling.add
                    for words in told(chunk.text):
                        yield self._heard(words)
                elif isinstance(chunk, Endpoint):
                    yield chunk
                elif (event := self._note(chunk)) is not None:
                    yield event
        if self._thinking is not None:
            yield self._thinking_over()

    def _note(self, chunk: Chunk) -> Event | None:
        if isinstance(chunk, Reasoned):
            self._stamp("first_token")
            return self._reasoned()
        if isinstance(chunk, Call):
            self._stamp("first_token")
            self._calls.append(chunk)
        elif isinstance(chunk, Finished | Usage):
            self._stamp("last_token")
            self._reviewed = self._reviewed or (isinstance(chunk, Finished) and chunk.reviewed)
        return None

    def _heard(self, words: Words) -> Words:
        self._stamp("first_words")
        return words

    def _reasoned(self) -> Thinking | None:
        now = self.clock()
        if self._thinking is None:
            self._thinking = self._thought = now
            return Thinking(0.0)
        if now - self._thought < THINKING_EVERY:
            return None
        self._thought = now
        return Thinking(now - self._thinking)

    def _thinking_over(self) -> Thinking:
        began, self._thinking = self._thinking or 0.0, None
        return Thinking(self.clock() - began, over=True)

    def _asked(self) -> bool:
        waiting = any(result.status == NEEDS_CONFIRMATION for result in self.record.results())
        return waiting or is_question(self.telling.text)

    def _stamp(self, stage: str) -> None:
        if stage in ("tools_done", "last_token") or stage not in self.latency:
            self.latency[stage] = (self.clock() - self.at) * 1000
