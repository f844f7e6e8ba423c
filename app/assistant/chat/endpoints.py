"""The configured endpoint first, the built-in stand-in when it fails: one answer for every request of a turn."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from app.assistant.chat.breaker import Breaker
from app.assistant.chat.chat import Chat, ChatFailed, Chunk, Finished, Request, Said
from app.assistant.events import Endpoint
from app.assistant.preemptive import Draft
from app.assistant.told import tell


class NothingAnswers(Exception):
    """No endpoint gave a whole answer; `sentence` is for people."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


class Endpoints:
    """Who may answer. `configured` is None when the stand-in itself is the choice; `stand_in` None to do without.

    While `private` nothing goes to the configured endpoint.
    """

    def __init__(self, configured: Chat | None, stand_in: Chat | None, breaker: Breaker | None = None) -> None:
        self.configured, self.stand_in = configured, stand_in
        self.breaker = breaker or Breaker()
        self.trouble: ChatFailed | None = None
        self.private = False

    def turn(self, language: str, draft: Draft | None = None) -> "TurnChat":
        """The answerer of one turn: it may try the configured endpoint, and stays with the stand-in once there.

        `draft` is an answer that has begun already; it is used where the first request is the one it answers.
        """
        return TurnChat(self, language, draft)

    def drafter(self) -> Chat | None:
        """Who may answer before the words are final; none while the configured endpoint is in trouble."""
        if self.configured is None or self.private:
            return self.stand_in
        return None if self.breaker.failures else self.configured

    async def warm(self) -> None:
        """Start what is slow to start; what fails here is told by the first turn."""
        chats = [chat for chat in (self.configured, self.stand_in) if chat is not None]
        await asyncio.gather(*(chat.warm() for chat in chats), return_exceptions=True)

    async def close(self) -> None:
        """Let go of everything."""
        for chat in (self.configured, self.stand_in):
            if chat is not None:
                await chat.close()


class TurnChat:
    """Streams the requests of one turn and says in Endpoint events who answers."""

    def __init__(self, endpoints: Endpoints, language: str, draft: Draft | None = None) -> None:
        self.drafted: float | None = None
        """When the draft that this turn took over was begun, in seconds of time.monotonic()."""
        self._ends = endpoints
        self._language = language
        self._next: Callable[[], Draft | None] = lambda: draft
        self._moved: bool | None = None
        self._told: Endpoint | None = None

    async def stream(self, request: Request) -> AsyncGenerator[Chunk | Endpoint, None]:
        """Chunks of one answer, an Endpoint before the first; raises NothingAnswers."""
        failed = None
        if self._use_configured():
            assert self._ends.configured is not None
            failed = None
            async with aclosing(self._guarded(self._ends.configured, request)) as chunks:
                async for chunk in chunks:
                    if isinstance(chunk, ChatFailed):
                        failed = chunk
                    else:
                        yield chunk
            if failed is None:
                return
            self._moved = True
        if self._ends.stand_in is None:
            raise NothingAnswers(self._trouble() or tell("no_words", self._language))
        try:
            async with aclosing(self._answer(self._ends.stand_in, request, stand_in=True)) as chunks:
                async for chunk in chunks:
                    yield chunk
        except ChatFailed as error:
            first, second = self._trouble(), error.sentence(self._language)
            both = tell("nothing_answers", self._language, first=first, second=second) if first else second
            raise NothingAnswers(both) from None

    def _use_configured(self) -> bool:
        if self._ends.configured is None or self._ends.private:
            return False
        if self._moved is None:
            self._moved = self._ends.stand_in is not None and not self._ends.breaker.admit()
        return not self._moved

    def _trouble(self) -> str:
        trouble = self._ends.trouble
        return trouble.sentence(self._language) if trouble else ""

    async def _guarded(self, chat: Chat, request: Request) -> AsyncGenerator[Chunk | Endpoint | ChatFailed, None]:
        """The configured endpoint's answer; its failure is an item while no word was said, and ends the turn after."""
        spoke, settled = False, False
        try:
            async with aclosing(self._answer(chat, request, stand_in=False)) as chunks:
                async for chunk in chunks:
                    spoke = spoke or isinstance(chunk, Said)
                    if isinstance(chunk, Finished):
                        settled = True
                        self._ends.breaker.worked()
                        self._ends.trouble = None
                    yield chunk
        except ChatFailed as error:
            settled = True
            self._ends.breaker.failed(error.retry_after)
            self._ends.trouble = error
            if spoke:
                raise NothingAnswers(error.sentence(self._language)) from None
            yield error
        finally:
            if not settled:
                self._ends.breaker.released()

    async def _answer(self, chat: Chat, request: Request, stand_in: bool) -> AsyncGenerator[Chunk | Endpoint, None]:
        reason = self._trouble() if stand_in and self._ends.configured is not None else ""
        async with aclosing(self._begun(chat, request) or chat.stream(request)) as chunks:
            async for chunk in chunks:
                here = Endpoint(chat.name, chat.model, stand_in, reason)
                if self._told is None or self._told.stand_in != stand_in:
                    self._told = here
                    yield here
                yield chunk

    def _begun(self, chat: Chat, request: Request) -> AsyncGenerator[Chunk, None] | None:
        """The draft's answer to this request, if it is one."""
        draft, self._next = self._next(), lambda: None
        if draft is None:
            return None
        if draft.chat is not chat or not draft.fits(request):
            draft.drop()
            return None
        self._next = lambda: draft.next
        self.drafted = self.drafted or draft.at
        return draft.stream()
