"""A conversation: turns after each other that remember the former ones."""

import time
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing
from itertools import count

from app.assistant.calling import Caller
from app.assistant.chat.chat import Message
from app.assistant.chat.endpoints import Endpoints
from app.assistant.events import Event, Failed, TurnEnded, TurnStarted
from app.assistant.language import language_of
from app.assistant.prompt import system_prompt
from app.assistant.record import TurnRecord, clean, within_budget
from app.assistant.told import tell
from app.assistant.tools import Toolbox
from app.assistant.turn import Turn

LONGEST = 4000


class Conversation:
    """Text in, events out. One turn runs at a time: a new one abandons the one before it (barge-in)."""

    def __init__(
        self,
        endpoints: Endpoints,
        toolbox: Toolbox,
        *,
        agent: str = "host",
        language: str = "en",
        budget: int = 6000,
        tool_within: float = 30.0,
        turns: Iterator[str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`budget`: tokens of history sent along. `turns` numbers the turns ("t1", "t2", …) if several share them."""
        self.language = language
        self._endpoints, self._toolbox, self._agent = endpoints, toolbox, agent
        self._budget, self._clock = budget, clock
        self._turns = turns or (f"t{number}" for number in count(1))
        self._caller = Caller(toolbox, agent, tool_within)
        self._records: list[TurnRecord] = []
        self._current: Turn | None = None

    @property
    def history(self) -> list[Message]:
        """The chat messages a next request would carry, without the system prompt; valid at any moment."""
        return [message for record in within_budget(self._records, self._budget) for message in record.messages()]

    def reset(self) -> None:
        """Begin anew: nothing said before is known to the model any more."""
        self._abandon()
        self._records = []

    async def settled(self) -> None:
        """Wait for tool calls that a cancelled turn left running; each ends by itself within its limit."""
        await self._caller.settled()

    async def turn(self, text: str, language: str | None = None) -> AsyncGenerator[Event, None]:
        """Answer what a person said. Cancelling the task or closing the iterator is barge-in: nothing is half done."""
        self._abandon()
        at = self._clock()
        said = clean(text).strip()
        spoken = language or language_of(said, self.language)
        name = next(self._turns)
        yield TurnStarted(name, said, spoken, at)
        if not said or len(said) > LONGEST:
            if said:
                yield Failed(tell("too_long", spoken, count=str(len(said)), limit=str(LONGEST)))
            yield TurnEnded(name, "failed" if said else "answered", "", False)
            return
        await self.settled()
        record = TurnRecord(name, said)
        self._records.append(record)
        self._current = turn = Turn(
            record,
            spoken,
            self._endpoints.turn(spoken),
            self._caller,
            self._toolbox.tools,
            lambda: self._messages(spoken),
            at,
            self._clock,
        )
        async with aclosing(turn.run()) as events:
            async for event in events:
                yield event

    def _messages(self, language: str) -> list[Message]:
        self._records = within_budget(self._records, self._budget)
        return [
            {"role": "system", "content": system_prompt(self._agent, language, self._toolbox.context())},
            *self.history,
        ]

    def _abandon(self) -> None:
        current, self._current = self._current, None
        if current is not None:
            current.abandoned = True
            if current.record.closing is None:
                current.record.closing = ""
