"""One turn: ask the model, act, ask again, answer; told as events while it happens."""

import logging
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field

from app.assistant.calling import Caller
from app.assistant.chat.chat import Call, Chunk, Finished, Message, Reasoned, Request, Said, Usage
from app.assistant.chat.endpoints import NothingAnswers, TurnChat
from app.assistant.events import Endpoint, Event, Failed, Status, Thinking, ToolAsked, TurnEnded, Words
from app.assistant.record import TurnRecord
from app.assistant.told import tell
from app.assistant.tools import ALREADY, DONE, NEEDS_CONFIRMATION, Tool

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
    tools: Callable[[], Sequence[Tool]]
    messages: Callable[[], list[Message]]
    at: float
    clock: Callable[[], float] = time.monotonic
    abandoned: bool = False
    latency: dict[str, float] = field(default_factory=dict)
    _text: str = ""
    _round_text: str = ""
    _calls: list[Call] = field(default_factory=list)
    _thinking: float | None = None
    _thought: float = 0.0

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
            self.record.closing = self._round_text
        if self.abandoned:
            return
        if failed:
            yield Failed(failed)
        status: Status = "failed" if failed else "answered"
        yield TurnEnded(self.record.turn, status, self._text, self._asked(), dict(self.latency))

    async def _rounds(self) -> AsyncGenerator[Event, None]:
        self.caller.mistakes = 0
        for number in range(ROUNDS + 1):
            tools = self.tools()
            if self.abandoned:
                return
            may_call = number < ROUNDS and self.caller.mistakes < 2
            self._round_text, self._calls = "", []
            async with aclosing(self._ask(Request(self.messages(), tools, may_call))) as events:
                async for event in events:
                    yield event
            if not self._calls or not may_call:
                break
            calls, said = self._calls, self._round_text
            self._round_text = ""
            async with aclosing(self.caller.run(calls, said, self.record, tools)) as told:
                async for answer in told:
                    self._stamp("first_tool" if isinstance(answer, ToolAsked) else "tools_done")
                    yield answer
        if not self._round_text.strip():
            yield self._words(self._grounded())

    async def _ask(self, request: Request) -> AsyncGenerator[Event, None]:
        self._stamp("request")
        async with aclosing(self.chat.stream(request)) as chunks:
            async for chunk in chunks:
                if isinstance(chunk, Said):
                    if self._thinking is not None:
                        yield self._thinking_over()
                    yield self._words(chunk.text)
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
        return None

    def _words(self, text: str) -> Words:
        if not self._round_text:
            for stamp in ("first_token", "first_words"):
                self._stamp(stamp)
            text = _gap(self._text, text) + text
        self._round_text += text
        self._text += text
        return Words(text)

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

    def _grounded(self) -> str:
        """Words for a model that gave none: only what the results themselves say."""
        results = self.record.results()
        questions = [str(r.content.get("question", "")) for r in results if r.status == NEEDS_CONFIRMATION]
        if questions and questions[-1]:
            return questions[-1]
        reasons = [str(result.content.get("reason", "")) for result in results if not result.ok]
        if reasons:
            return tell("not_done", self.language, reason=reasons[-1])
        done = bool(results) and all(result.status in (DONE, ALREADY) for result in results)
        return tell("done" if done else "no_words", self.language)

    def _asked(self) -> bool:
        waiting = any(result.status == NEEDS_CONFIRMATION for result in self.record.results())
        return waiting or self._text.rstrip(' \n"”’）)').endswith(("?", "？"))

    def _stamp(self, stage: str) -> None:
        if stage in ("tools_done", "last_token") or stage not in self.latency:
            self.latency[stage] = (self.clock() - self.at) * 1000


def _gap(before: str, after: str) -> str:
    """The space between the words of two answers; Chinese needs none."""
    if not before or before[-1].isspace() or after[:1].isspace() or before[-1] > "\u2e7f":
        return ""
    return " "
