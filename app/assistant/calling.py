"""From a model's calls to results: checked first, run in order, each to its end once begun."""

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Mapping, Sequence
from difflib import get_close_matches

from app.assistant.agent import HAND_OVER
from app.assistant.arguments import BadArguments, read_arguments
from app.assistant.chat.chat import Call
from app.assistant.chat.failures import one_line
from app.assistant.events import ToolAnswered, ToolAsked
from app.assistant.floor import Floor
from app.assistant.record import Asked, Round, TurnRecord, clean
from app.assistant.tools import CALL, Tool, Toolbox, ToolResult

_log = logging.getLogger(__name__)


class Caller:
    """Runs the tool calls of one conversation.

    A call runs in a task of its own: when its turn is cancelled it still ends, and its result still reaches the
    history. `settled()` waits for such calls.
    """

    def __init__(self, toolbox: Toolbox, floor: Floor, within: float) -> None:
        """`within`: seconds a tool may take."""
        self._toolbox, self._floor, self._within = toolbox, floor, within
        self._running: set[asyncio.Task[ToolResult]] = set()
        self._free = asyncio.Event()
        self._free.set()
        self.mistakes = 0

    def hold(self, held: bool) -> None:
        """While held, no further round of calls begins."""
        if held:
            self._free.clear()
        else:
            self._free.set()

    async def settled(self) -> None:
        """Wait until no call is running."""
        if self._running:
            await asyncio.wait(set(self._running))

    async def run(
        self, calls: Sequence[Call], said: str, record: TurnRecord
    ) -> AsyncGenerator[ToolAsked | ToolAnswered, None]:
        """Add a round to the record and run its calls; those that are not valid get an error for the model.

        Every call is checked before the first one runs, so that nothing is changed by arguments that nobody read.
        The valid ones run even where others are not: several wishes are done as far as they can be.
        """
        await self._free.wait()
        read = [(call, *self._read(call)) for call in _distinct(calls, record)]
        asked = [Asked(call.id, call.name, _dump(arguments)) for call, arguments, _ in read]
        round = Round(said, asked)
        # By the rounds before: calls of this one were written without knowing its results.
        doubtful = {call.id: record.tainted_for(call.name) for call, _, _ in read}
        record.rounds.append(round)
        self.mistakes += any(problem for _, _, problem in read)
        first = self._floor.agent.id
        ran: dict[tuple[str, str], ToolResult] = {}
        for at, (call, arguments, problem) in enumerate(read):
            agent = self._floor.agent.id
            if problem is not None and agent != first:
                arguments, problem = self._read(call)  # it may be a tool of the agent that has taken over
                round.asked[at] = Asked(call.id, call.name, _dump(arguments))
            key = (call.name, _dump(arguments))
            if problem is None and key in ran:
                round.results[call.id] = ran[key]
                continue
            if problem is None:
                tainted = doubtful[call.id]
                yield ToolAsked(call.id, call.name, arguments, agent, tainted)
                result = await self._to_its_end(call, arguments, round, record.turn, tainted)
                ran[key] = result
            else:
                result = round.results[call.id] = ToolResult.error(problem)
            yield ToolAnswered(call.id, call.name, arguments, result, agent)

    def look(self, calls: Sequence[Call], record: TurnRecord) -> bool:
        """Add a round to the record of a turn that may never be, if none of its calls changes anything; whether so."""
        looks = {tool.name: tool.look for tool in self._floor.tools()}
        round = Round("", [])
        for call in _distinct(calls, record):
            arguments, problem = self._read(call)
            look = looks.get(call.name)
            result = look(arguments) if look is not None and problem is None else None
            if result is None:
                return False
            round.asked.append(Asked(call.id, call.name, _dump(arguments)))
            round.results[call.id] = result
        record.rounds.append(round)
        return True

    def _read(self, call: Call) -> tuple[dict[str, object], str | None]:
        tools = {tool.name: tool for tool in self._floor.tools()}
        tool = tools.get(call.name)
        if tool is None:
            return {}, self._missing(call.name, tools)
        try:
            return read_arguments(call.arguments, tool.parameters), None
        except BadArguments as error:
            return {}, f"{call.name} was not run: {error}."

    def _missing(self, name: str, tools: Mapping[str, Tool]) -> str:
        if elsewhere := self._floor.who_has(name):
            return f"{name} is a tool of {elsewhere}: call {HAND_OVER} with that agent first."
        near = get_close_matches(name, tools, 1)
        hint = f"; did you mean {near[0]}?" if near else "; tell the person that you cannot do that."
        return f"There is no tool {name}{hint}"

    async def _to_its_end(
        self, call: Call, arguments: dict[str, object], round: Round, turn: str, tainted: bool
    ) -> ToolResult:
        task = asyncio.create_task(self._call(call, arguments, round, turn, tainted))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def _call(
        self, call: Call, arguments: dict[str, object], round: Round, turn: str, tainted: bool
    ) -> ToolResult:
        round.results[call.id] = ToolResult.error("This had begun and its result is not known.")
        try:
            async with asyncio.timeout(self._within):
                agent = self._floor.agent.id
                CALL.set(call.id)
                result = await self._toolbox.call(call.name, arguments, turn=turn, agent=agent, tainted=tainted)
        except TimeoutError:
            result = ToolResult.error(
                f"{call.name} gave no answer in {self._within:g} s; whether it was done is not known."
            )
        except Exception as error:
            _log.debug("tool %s raised", call.name, exc_info=True)
            result = ToolResult.error(f"{call.name} failed: {one_line(str(error)) or type(error).__name__}.")
        round.results[call.id] = result
        return result


def _distinct(calls: Sequence[Call], record: TurnRecord) -> list[Call]:
    """The calls with ids that are unique in the turn; some servers count from zero in every answer."""
    seen = {call.id for round in record.rounds for call in round.asked}
    distinct: list[Call] = []
    for call in calls:
        id, number = call.id, 2
        while id in seen:
            id, number = f"{call.id}_{number}", number + 1
        seen.add(id)
        distinct.append(Call(id, clean(call.name), clean(call.arguments)))
    return distinct


def _dump(arguments: dict[str, object]) -> str:
    return json.dumps(arguments, ensure_ascii=False, sort_keys=True)
