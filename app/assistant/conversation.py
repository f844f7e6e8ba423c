"""A conversation: turns after each other that remember the former ones."""

import time
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import aclosing
from functools import partial
from itertools import count

from app.assistant.agent import HOST, Agents
from app.assistant.agent_file import read_agents
from app.assistant.calling import Caller
from app.assistant.chat.chat import Call, Message, Request
from app.assistant.chat.endpoints import Endpoints
from app.assistant.context import known
from app.assistant.events import Event, Failed, HandedOver, TurnEnded, TurnStarted
from app.assistant.floor import Floor
from app.assistant.history import History
from app.assistant.language import language_of
from app.assistant.leaks import Leaks
from app.assistant.preemptive import Draft, Drafts
from app.assistant.prompt import system_prompt
from app.assistant.record import TurnRecord, clean
from app.assistant.summary import interruption
from app.assistant.telling import Telling
from app.assistant.told import tell
from app.assistant.tools import Toolbox
from app.assistant.truth import Truth
from app.assistant.turn import Turn

LONGEST = 4000  # characters of one turn
REMEMBERED = 5  # turns that a question such as "did you close it?" may be about
LINGER = 300.0  # seconds after which the host has the floor again


class Conversation:
    """Text in, events out. One turn runs at a time: a new one abandons the one before it (barge-in).

    `answers_in` is a language that somebody asked for, or "" to answer in the one that is spoken.
    """

    def __init__(
        self,
        endpoints: Endpoints,
        toolbox: Toolbox,
        *,
        agents: Agents | None = None,
        language: str = "en",
        budget: int = 6000,
        tool_within: float = 30.0,
        turns: Iterator[str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`budget`: tokens of history sent along. `turns` numbers the turns ("t1", "t2", …) if several share them."""
        self.language = language
        self.answers_in = ""
        known_agents = agents or read_agents()
        self._leaks = Leaks([known_agents[id].prompt for id in known_agents.ids()])
        self.floor = Floor(known_agents, toolbox)
        self.drafts = Drafts()
        self._endpoints, self._toolbox = endpoints, toolbox
        self._clock = clock
        self._turns = turns or (f"t{number}" for number in count(1))
        self._caller = Caller(toolbox, self.floor, tool_within)
        self._history = History(budget)
        self._current: Turn | None = None
        self._last = float("-inf")

    @property
    def history(self) -> list[Message]:
        """The chat messages a next request would carry, without the system prompt; valid at any moment."""
        return self._history.messages()

    @property
    def last_answer(self) -> str:
        """What was answered last, in the turn before the one that runs."""
        return next((record.closing for record in reversed(self._history.latest(REMEMBERED)) if record.closing), "")

    def reset(self) -> None:
        """Begin anew: nothing said before is known to the model any more."""
        self._abandon()
        self.drafts.forget()
        self._history.clear()
        self._last = float("-inf")

    async def settled(self) -> None:
        """Wait for tool calls that a cancelled turn left running; each ends by itself within its limit."""
        await self._caller.settled()

    async def close(self) -> None:
        """Drop a draft, and wait until nothing of any turn runs."""
        self.drafts.forget()
        await self.drafts.settled()
        await self.settled()

    def hold(self, held: bool) -> None:
        """While held, the running turn begins no further calls: the person may not have said everything."""
        self._caller.hold(held)

    def draft(self, text: str) -> None:
        """Ask for the answer to words that may still change; nothing comes of it unless turn() gets the same words."""
        said = clean(text).strip()
        chat = self._endpoints.drafter()
        lapsed = self._clock() - self._last > LINGER and self.floor.agent.id != HOST
        if chat is None or lapsed or len(said) > LONGEST or not self.drafts.wanted(said):
            return
        spoken = self.answers_in or language_of(said, self.language)
        request = Request(self._messages(spoken, TurnRecord("", said)), self.floor.tools())
        self.drafts.begin(chat, said, request, spoken, partial(self._looked_up, spoken, said))

    def cut(self, turn: str, heard: int) -> None:
        """A turn was spoken over: of its words only the first `heard` characters were heard; what it did stays."""
        for record in self._history.latest(REMEMBERED):
            if record.turn == turn:
                record.cut(heard)

    def unsay(self, turn: str) -> bool:
        """Forget a turn that has begun no call, because the person goes on with its words; whether it could be."""
        newest = next(iter(self._history.latest(1)), None)
        if newest is not None and newest.turn == turn:
            if newest.did():
                return False
            self._history.remove(newest)
        self._abandon()
        return True

    async def turn(self, text: str, language: str | None = None) -> AsyncGenerator[Event, None]:
        """Answer what a person said. Cancelling the task or closing the iterator is barge-in: nothing is half done."""
        self._abandon()
        at = self._clock()
        said = clean(text).strip()
        spoken = language or self.answers_in or language_of(said, self.language)
        name = next(self._turns)
        lapsed, self._last = at - self._last > LINGER, at
        self.hold(False)
        draft = self.drafts.take(said)
        try:
            async with aclosing(self._turn(name, said, spoken, at, lapsed, draft)) as events:
                async for event in events:
                    yield event
        finally:
            if draft is not None:
                self.drafts.end(draft)

    async def _turn(
        self, name: str, said: str, spoken: str, at: float, lapsed: bool, draft: Draft | None
    ) -> AsyncGenerator[Event, None]:
        yield TurnStarted(name, said, spoken, at, self.floor.agent.id)
        if not said or len(said) > LONGEST:
            if said:
                yield Failed(tell("too_long", spoken, count=str(len(said)), limit=str(LONGEST)))
            yield TurnEnded(name, "failed" if said else "answered", "", False)
            return
        await self.settled()
        self._toolbox.heard(name, said)
        before = self.floor.agent.id
        if lapsed and await self.floor.back_to_host(name):
            yield HandedOver(self.floor.agent.id, before)
        truth = Truth(said, spoken, [each for earlier in self._history.latest(REMEMBERED) for each in earlier.did()])
        record = TurnRecord(name, said)
        self._history.add(record)
        self._current = turn = Turn(
            record,
            spoken,
            self._endpoints.turn(spoken, draft),
            self._caller,
            self.floor,
            lambda: self._messages(spoken),
            Telling(truth, spoken, record.did, self._leaks.in_),
            at,
            self._clock,
        )
        async with aclosing(turn.run()) as events:
            async for event in events:
                yield event

    def _looked_up(self, language: str, said: str, calls: Sequence[Call]) -> Request | None:
        """What a turn of these words and calls would ask next; None where a call would change something."""
        coming = TurnRecord("", said)
        if not self._caller.look(calls, coming):
            return None
        return Request(self._messages(language, coming), self.floor.tools())

    def _messages(self, language: str, coming: TurnRecord | None = None) -> list[Message]:
        agent, earlier = self.floor.agent, self._history.earlier(coming)
        latest = [*self._history.latest(2), *([coming] if coming else [])]
        cut = interruption(latest[-2]) if len(latest) > 1 and latest[-2].interrupted else ""
        prompt = system_prompt(agent, language, known(self._toolbox.context(), agent), earlier, cut)
        return [{"role": "system", "content": prompt}, *self._history.messages(coming)]

    def _abandon(self) -> None:
        current, self._current = self._current, None
        if current is not None:
            current.abandoned = True
            if current.record.closing is None:
                current.record.closing = ""
