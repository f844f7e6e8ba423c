"""Preemptive generation: an answer is begun on words that may still change, and used only if they did not.

A draft is a request and nothing else: until a turn takes it over nothing is done, shown, said or written down. Where
its answer only looks something up, the draft looks too, and asks at once for the answer to what it found; the turn
looks again, and uses that answer if it found the same.
"""

import asyncio
import re
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing

from app.assistant.chat.chat import Call, Chat, ChatFailed, Chunk, Finished, Message, Request, Said
from app.assistant.record import clean

MOST = 3  # drafts of one utterance: each one costs tokens
FRESH = 6.0  # seconds after which the car's state in a draft's prompt is too old to be answered on
PAUSE = 30.0  # seconds without drafts after one has failed: a turn finds out better what is wrong
_SENTENCE = re.compile(r".+?(?:[.!?](?=\s)|[。！？])", re.DOTALL)
_NO_WORDS = re.compile(r"[\W_]+")

Ready = Callable[[str], None]
Ahead = Callable[[Sequence[Call]], Request | None]


def same_words(one: str, other: str) -> bool:
    """Whether two hearings differ in nothing but case, spaces and stops."""
    return _bare(one) == _bare(other)


def _alike(one: Message, other: Message) -> bool:
    """The same message; what a person said may differ in nothing but case, spaces and stops."""
    both = one.get("role"), other.get("role")
    return one == other or (both == ("user", "user") and same_words(str(one["content"]), str(other["content"])))


def _bare(text: str) -> str:
    return _NO_WORDS.sub("", text.casefold())


class Draft:
    """One answer on its way before the words are final."""

    def __init__(
        self, chat: Chat, said: str, request: Request, ready: Ready, ahead: Ahead = lambda calls: None
    ) -> None:
        """`ready` is told the first sentence, once, where the answer begins with words and not with a call.

        `ahead` gives the request that follows where calls change nothing, or None.
        """
        self.chat, self.said, self.request = chat, said, request
        self.at = time.monotonic()
        self.error: Exception | None = None
        self.next: Draft | None = None
        self._ready: Ready | None = ready
        self._prepare, self._ahead = ready, ahead
        self._chunks: list[Chunk] = []
        self._words = ""
        self._more = asyncio.Event()
        self.task = asyncio.get_running_loop().create_task(self._read())

    def fits(self, request: Request) -> bool:
        """Whether a turn's first request asks the same; the state of the car may have moved on a little."""
        mine, its = self.request.messages[1:], request.messages[1:]
        same = len(mine) == len(its) and all(map(_alike, mine, its))
        return same and self.request.tools == request.tools and request.may_call and self.error is None

    async def stream(self) -> AsyncGenerator[Chunk, None]:
        """The answer from its beginning; as `Chat.stream`. Closing it ends the draft."""
        self._ready, at = None, 0
        try:
            while True:
                while at < len(self._chunks):
                    yield self._chunks[at]
                    at += 1
                if self.task.done():
                    break
                self._more.clear()
                await self._more.wait()
            if self.error is not None:
                raise self.error
        finally:
            self.task.cancel()
            await asyncio.wait([self.task])

    def drop(self) -> list[asyncio.Task[None]]:
        """Let go of the connections; what has come is forgotten. Gives what still runs."""
        self._ready = None
        self.task.cancel()
        further = self.next.drop() if self.next is not None else []
        return [self.task, *further] if not self.task.done() else further

    async def _read(self) -> None:
        try:
            async with aclosing(self.chat.stream(self.request)) as chunks:
                async for chunk in chunks:
                    self._chunks.append(chunk)
                    self._more.set()
                    self._look(chunk)
                    if isinstance(chunk, Finished):
                        self._go_ahead()
        except Exception as error:
            self.error = error
        finally:
            self._more.set()

    def _go_ahead(self) -> None:
        """An answer of nothing but calls that change nothing: the next request is known already."""
        calls = [chunk for chunk in self._chunks if isinstance(chunk, Call)]
        silent = not any(chunk.text.strip() for chunk in self._chunks if isinstance(chunk, Said))
        if calls and silent and (request := self._ahead(calls)) is not None:
            self.next = Draft(self.chat, self.said, request, self._prepare)

    def _look(self, chunk: Chunk) -> None:
        """Find the first sentence."""
        if isinstance(chunk, Call):
            self._ready = None
        if self._ready is None or not isinstance(chunk, Said | Finished):
            return
        self._words += chunk.text if isinstance(chunk, Said) else ""
        whole = _SENTENCE.match(self._words)
        sentence = whole.group() if whole else self._words if isinstance(chunk, Finished) else ""
        if sentence.strip():
            ready, self._ready = self._ready, None
            ready(clean(sentence).strip())


class Drafts:
    """The drafts of a conversation: at most one at a time, and few of one utterance."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.on = True
        self.ready: Callable[[str, str], None] = lambda sentence, language: None
        """Told the first sentence of a draft and its language, so that its sound may be made ahead."""
        self._clock = clock
        self._draft: Draft | None = None
        self._made = 0
        self._pause = float("-inf")
        self._ending: set[asyncio.Task[None]] = set()

    def wanted(self, said: str) -> bool:
        """Whether a draft on these words may begin; one on other words ends here."""
        if not self.on or (self._draft is not None and same_words(self._draft.said, said)):
            return False
        self._drop()
        return bool(_bare(said)) and self._made < MOST and self._clock() >= self._pause

    def begin(self, chat: Chat, said: str, request: Request, language: str, ahead: Ahead = lambda calls: None) -> None:
        """Ask for an answer that may never be used; `ahead` as in `Draft`."""
        self._drop()
        self._made += 1
        self._draft = Draft(chat, said, request, lambda sentence: self.ready(sentence, language), ahead)

    def keep(self, said: str) -> None:
        """The words have become these: a draft on others is of no use."""
        if self._draft is not None and not same_words(self._draft.said, said):
            self._drop()

    def take(self, said: str) -> Draft | None:
        """The draft on these final words, or None; either way none is left, and the next utterance may have its own."""
        draft, self._draft, self._made = self._draft, None, 0
        if draft is None:
            return None
        stale = time.monotonic() - draft.at > FRESH
        if draft.error is not None or stale or not same_words(draft.said, said):
            self.end(draft)
            return None
        return draft

    def end(self, draft: Draft) -> None:
        """A draft that was taken, or is of no use, lets go of what still runs of it."""
        if isinstance(draft.error, ChatFailed):
            self._pause = self._clock() + max(PAUSE, draft.error.retry_after)
        for task in draft.drop():
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)

    def forget(self) -> None:
        """The utterance came to nothing."""
        self._drop()
        self._made = 0

    async def settled(self) -> None:
        """Wait until dropped drafts have let go of their connections."""
        if self._ending:
            await asyncio.wait(set(self._ending))

    def _drop(self) -> None:
        draft, self._draft = self._draft, None
        if draft is not None:
            self.end(draft)
