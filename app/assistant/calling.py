"""From a model's calls to results: checked first, run in order, each to its end once begun."""

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Sequence
from difflib import get_close_matches

from app.assistant.arguments import BadArguments, read_arguments
from app.assistant.chat.chat import Call
from app.assistant.chat.failures import one_line
from app.assistant.events import ToolAnswered, ToolAsked
from app.assistant.record import Asked, Round, TurnRecord, clean
from app.assistant.tools import Tool, Toolbox, ToolResult

_log = logging.getLogger(__name__)


class Caller:
    """Runs the tool calls of one conversation.

    A call runs in a task of its own: when its turn is cancelled it still ends, and its result still reaches the
    history. `settled()` waits for such calls.
    """

    def __init__(self, toolbox: Toolbox, agent: str, within: float) -> None:
        """`within`: seconds a tool may take."""
        self._toolbox, self._agent, self._within = toolbox, agent, within
        self._running: set[asyncio.Task[ToolResult]] = set()
        self.mistakes = 0

    async def settled(self) -> None:
        """Wait until no call is running."""
        if self._running:
            await asyncio.wait(set(self._running))

    async def run(
        self, calls: Sequence[Call], said: str, record: TurnRecord, tools: Sequence[Tool]
    ) -> AsyncGenerator[ToolAsked | ToolAnswered, None]:
        """Add a round to the record and run its calls; those that are not valid get an error for the model."""
        by_name = {tool.name: tool for tool in tools}
        read = [(call, *_read(call, by_name)) for call in _distinct(calls, record)]
        asked = [Asked(call.id, call.name, _dump(arguments)) for call, arguments, _ in read]
        round = Round(said, asked)
        record.rounds.append(round)
        self.mistakes += any(problem for _, _, problem in read)
        ran: dict[tuple[str, str], ToolResult] = {}
        for call, arguments, problem in read:
            key = (call.name, _dump(arguments))
            if problem is None and key in ran:
                round.results[call.id] = ran[key]
                continue
            if problem is None:
                yield ToolAsked(call.id, call.name, arguments, self._agent)
                result = await self._to_its_end(call, arguments, round, record.turn)
                ran[key] = result
            else:
                result = round.results[call.id] = ToolResult.error(problem)
            yield ToolAnswered(call.id, call.name, arguments, result, self._agent)

    async def _to_its_end(self, call: Call, arguments: dict[str, object], round: Round, turn: str) -> ToolResult:
        task = asyncio.create_task(self._call(call, arguments, round, turn))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def _call(self, call: Call, arguments: dict[str, object], round: Round, turn: str) -> ToolResult:
        round.results[call.id] = ToolResult.error("This had begun and its result is not known.")
        try:
            async with asyncio.timeout(self._within):
                result = await self._toolbox.call(call.name, arguments, turn=turn, agent=self._agent)
        except TimeoutError:
            result = ToolResult.error(
                f"{call.name} gave no answer in {self._within:g} s; whether it was done is not known."
            )
        except Exception as error:
            _log.debug("tool %s raised", call.name, exc_info=True)
            result = ToolResult.error(f"{call.name} failed: {one_line(str(error)) or type(error).__name__}.")
        round.results[call.id] = result
        return result


def _read(call: Call, tools: dict[str, Tool]) -> tuple[dict[str, object], str | None]:
    tool = tools.get(call.name)
    if tool is None:
        near = get_close_matches(call.name, tools, 1)
        hint = f"; did you mean {near[0]}?" if near else "; tell the person that you cannot do that."
        return {}, f"There is no tool {call.name}{hint}"
    try:
        return read_arguments(call.arguments, tool.parameters), None
    except BadArguments as error:
        return {}, f"{call.name} was not run: {error}."


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
