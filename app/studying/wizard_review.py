"""One answer before a wizard: drafted by the model or given by the wizard, and sent out once that is decided."""

import asyncio
import json
import re
import time
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from app.assistant.chat.chat import Call, Chat, Chunk, Finished, Request, Said
from app.study.wizard.act import Act, Planned
from app.study.wizard.deadline import Deadline
from app.studying.wizard_results import results_of

if TYPE_CHECKING:
    from app.studying.wizard import Wizard

LOOK = 0.1  # seconds between two looks at who watches
TELL = 0.1  # seconds between two tellings of a draft that is being written
_SENTENCE = re.compile(r".+?(?:[.!?]+[\"'”’)]*\s+|[。！？]+[”’）]*\s*|\Z)", re.DOTALL)


class Review:
    """`chunks` once: what the participant gets. `take` has the wizard's decision; the first one counts."""

    def __init__(
        self, chat: Chat, request: Request, wizard: "Wizard", turn: str, round: int, deadline: Deadline
    ) -> None:
        """`round` counts the answers of a turn from 1: after each round of calls the assistant is asked again."""
        self.turn, self.round, self.deadline = turn, round, deadline
        self.results = results_of(request)
        self.may_call = request.may_call
        self._chat, self._request, self._wizard = chat, request, wizard
        self._chunks: list[Chunk] = []
        self._news = asyncio.Event()
        self._act: Act | None = None
        self.ended = ""
        """How it was decided: the act, or `late`; "" while it waits."""
        self._reading: asyncio.Task[None] | None = None
        self._told_at, self._told_chunks = 0.0, 0

    @property
    def words(self) -> str:
        """What the draft says so far."""
        return "".join(chunk.text for chunk in self._chunks if isinstance(chunk, Said))

    @property
    def calls(self) -> list[tuple[Planned, Call]]:
        """What the draft calls."""
        return [(_planned(chunk), chunk) for chunk in self._chunks if isinstance(chunk, Call)]

    @property
    def whole(self) -> bool:
        """Whether the draft is complete."""
        return bool(self._chunks) and isinstance(self._chunks[-1], Finished)

    def take(self, act: Act) -> None:
        """The wizard has decided."""
        if not self.ended:
            self._act, self.ended = act, act.kind
            self._news.set()

    def busy(self) -> None:
        """The wizard is at it: nothing goes out by itself for a while."""
        self.deadline.busy = time.monotonic()
        self._news.set()

    async def chunks(self, not_before: float) -> AsyncGenerator[Chunk, None]:
        """The answer, from `not_before` seconds of time.monotonic() on; raises ChatFailed."""
        try:
            if self.deadline.mode != "manual":
                self._draft()
            self._wizard.opened(self)
            await self._decide()
            await _until(not_before)
            async with aclosing(self._out()) as chunks:
                async for chunk in chunks:
                    yield chunk
        finally:
            self._wizard.closed(self)
            await self._let_go()

    async def _decide(self) -> None:
        """Wait until the wizard has decided, or nobody does so."""
        while not self.ended:
            self._news.clear()
            self._look_at_draft()
            if why := self._unattended():
                self.ended = "late"
                self._wizard.late(self, why)
                return
            wait = min(LOOK, max(0.0, self.deadline.due() - time.monotonic()))
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._news.wait()

    def _unattended(self) -> str:
        """Why it goes out without the wizard, or ""."""
        if not self._wizard.attended():
            return "no console"
        if self._wizard.mode == "off":
            return "switched off"
        return "time" if time.monotonic() >= self.deadline.due() else ""

    def _look_at_draft(self) -> None:
        """Raises ChatFailed where the model has failed: another one may answer."""
        if self._reading is None:
            return
        if self._reading.done():
            self._reading.result()
        now, more = time.monotonic(), len(self._chunks) > self._told_chunks
        if self.whole and self.deadline.whole is None:
            self.deadline.whole = now
            self._wizard.drafted(self)
        elif not more or now - self._told_at < TELL:
            return
        self._told_at, self._told_chunks = now, len(self._chunks)
        self._wizard.show(self)

    async def _out(self) -> AsyncGenerator[Chunk, None]:
        act = self._act
        if act is not None and act.kind != "pass":
            for chunk in self._own(act):
                yield chunk
            return
        if self._reading is None and act is not None and self.results:
            yield Finished("stop")  # without words the results tell themselves
            return
        self._draft()
        at = 0
        while True:
            while at < len(self._chunks):
                yield self._chunks[at]
                at += 1
            assert self._reading is not None
            if self._reading.done():
                self._reading.result()
                return
            self._news.clear()
            await self._news.wait()

    def _own(self, act: Act) -> Iterator[Chunk]:
        """The wizard's words and calls; what the draft has alike stays the model's."""
        if act.kind == "edit" and act.text == self.words.strip():
            yield Said(self.words)
        elif act.kind != "tool":
            yield from (Said(sentence, vouched=True) for sentence in _SENTENCE.findall(act.text))
        drafted = self.calls if act.kind == "edit" else []
        for planned in act.tools:
            same = next((call for mine, call in drafted if mine == planned), None)
            yield same or self._wizard.call(planned)
        yield Finished("tool_calls" if act.tools else "stop")

    def _draft(self) -> None:
        if self._reading is None:
            self._reading = asyncio.get_running_loop().create_task(self._read())

    async def _read(self) -> None:
        try:
            async with aclosing(self._chat.stream(self._request)) as chunks:
                async for chunk in chunks:
                    self._chunks.append(chunk)
                    self._news.set()
        finally:
            self._news.set()

    async def _let_go(self) -> None:
        if self._reading is not None and not self._reading.done():
            self._reading.cancel()
        if self._reading is not None:
            await asyncio.wait([self._reading])
            if not self._reading.cancelled():
                self._reading.exception()  # told by `chunks` where anybody waited for it


async def _until(at: float) -> None:
    """Wait until a moment of time.monotonic(); the loop's timers may end a little early."""
    if (left := at - time.monotonic()) > 0:
        await asyncio.sleep(left)
        await _until(at)


def _planned(call: Call) -> Planned:
    try:
        read = json.loads(call.arguments or "{}")
    except ValueError:
        read = None
    return Planned(call.name, read if isinstance(read, dict) else {})


def first_sentence(text: str) -> str:
    """The first sentence of a text."""
    found = _SENTENCE.match(text)
    return found.group().strip() if found else text


class WizardChat:
    """An endpoint behind the wizard. Fulfils `Chat`."""

    def __init__(self, chat: Chat, wizard: "Wizard") -> None:
        self._chat, self._wizard = chat, wizard

    @property
    def name(self) -> str:
        return self._chat.name

    @property
    def model(self) -> str:
        return self._chat.model

    async def stream(self, request: Request) -> AsyncGenerator[Chunk, None]:
        """What the wizard lets out, or the endpoint's own while there is none; raises ChatFailed."""
        reviewed = self._wizard.mode != "off"
        if reviewed:
            review, not_before = self._wizard.review(self._chat, request)
            answer = review.chunks(not_before)
        else:
            answer = self._chat.stream(request)
        async with aclosing(answer) as chunks:
            async for chunk in chunks:
                yield replace(chunk, reviewed=reviewed) if isinstance(chunk, Finished) else chunk

    async def warm(self) -> None:
        await self._chat.warm()

    async def close(self) -> None:
        await self._chat.close()
