"""One run of a task: what was said, what the car did on the way and at the end, and what was wrong with it."""

import re
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field

from app.application import Application
from app.assistant.events import Failed, ToolAnswered, TurnEnded, Words
from app.car.journal import Cause, Change
from app.car.signals import Value
from app.dev.assistant_bench import state, violations
from app.dev.assistant_bench.task import Task, Turn
from app.domains.consent import consents


@dataclass
class TurnResult:
    """A turn as it went; `problems` is empty when it went as the task wants."""

    said: str
    answer: str = ""
    calls: list[tuple[str, dict[str, object], str]] = field(default_factory=list)
    changed: dict[str, tuple[Value, Value]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    errors: int = 0
    seconds: float = 0.0
    asked: bool = False


@dataclass
class Trial:
    """One run of a task."""

    task: Task
    turns: list[TurnResult] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """Whether every turn went as the task wants, and no policy was broken."""
        return all(not turn.problems and not turn.broken for turn in self.turns)


async def run(task: Task, app: Application) -> Trial:
    """Play the task on a fresh application, and close it."""
    app.car.record(dict(task.start), Cause("scenario"))
    offered = app.toolbox.tools
    app.toolbox.tools = lambda: [tool for tool in offered() if tool.name not in task.without]  # type: ignore[method-assign]
    trial = Trial(task)
    try:
        for turn in task.turns:
            trial.turns.append(await _turn(turn, app))
    finally:
        await app.close()
    return trial


async def _turn(turn: Turn, app: Application) -> TurnResult:
    result = TurnResult(turn.say)
    before, mark = state.now(app.car), len(app.car.journal)
    async with aclosing(app.assistant.turn(turn.say)) as events:
        async for event in events:
            match event:
                case Words(delta):
                    result.answer += delta
                case ToolAnswered(name=name, arguments=arguments, result=answered):
                    result.calls.append((name, arguments, answered.status))
                    result.errors += answered.status == "error"
                case Failed(sentence):
                    result.problems.append(f"the turn failed: {sentence}")
                case TurnEnded(asked=asked, latency=latency):
                    result.asked = asked
                    result.seconds = max(latency.values(), default=0.0) / 1000
    changes = [change for change in app.car.journal.caused() if change.number > mark]
    _judge(turn, result, app, before, changes)
    return result


def _judge(
    turn: Turn, result: TurnResult, app: Application, before: Mapping[str, Value], changes: Sequence[Change]
) -> None:
    wanted, after = state.by_persons(changes), state.now(app.car)
    by_itself = {change.signal for change in changes} - {change.signal for change in wanted}
    expected = {**before, **{name: values[0] for name, values in turn.change.items()}}
    found = {name: _stands_for(name, value, turn) for name, value in after.items()}
    for name in [name for name, value in expected.items() if value == "" and name not in found]:
        del expected[name]  # "" is what is no longer there
    open_ended = {name.partition("#")[0] for name in turn.change if "#" in name}
    for name in {*expected, *found} - set(turn.change):
        signal = name.partition("#")[0]
        if signal in by_itself or (signal in open_ended and not _whole(name, turn)):
            expected.pop(name, None)
            found.pop(name, None)
    result.changed = {change.signal: (change.before, app.car[change.signal]) for change in wanted}
    if state.fingerprint(found) != state.fingerprint(expected):
        result.problems += _differences(expected, found)
    for change in wanted:
        steps = (before.get(change.signal), *turn.change.get(change.signal, ()))
        parts = any(name.startswith(f"{change.signal}#") for name in turn.change)
        if change.signal in before and not parts and change.after not in steps:
            result.problems.append(f"on the way {change.signal} was {str(change.after)[:60]}")
    called = {name for name, _, _ in result.calls}
    result.problems += [f"{tool} was not called" for tool in turn.look if tool not in called]
    if turn.asks is not None and turn.asks != (result.asked or bool(app.car.pending())):
        result.problems.append("asked nothing" if turn.asks else "asked a question")
    answer = result.answer
    result.problems += [f"did not say /{one}/" for one in turn.tells if not re.search(one, answer, re.IGNORECASE)]
    result.problems += [f"said /{one}/" for one in turn.avoids if re.search(one, answer, re.IGNORECASE)]
    result.broken = violations.of_turn(wanted, before, after, agreed=consents(turn.say))


def _whole(name: str, turn: Turn) -> bool:
    """Whether a part belongs to a JSON text of which the task names single entries, such as rooms of the house."""
    signal, _, part = name.partition("#")
    named = {one.partition("#")[2].rpartition(".")[0] for one in turn.change if one.startswith(f"{signal}#")}
    lists = any(key in ("", "last") or key.endswith(".last") for key in named)
    return not lists and part.rpartition(".")[0] not in named


def _stands_for(name: str, value: Value, turn: Turn) -> Value:
    """The first of the values that the task allows, for any of them."""
    allowed = turn.change.get(name, ())
    return allowed[0] if value in allowed else value


def _differences(expected: Mapping[str, Value], found: Mapping[str, Value]) -> list[str]:
    return [
        f"{name} is {str(found.get(name, 'not there'))[:80]}, not {str(expected.get(name, 'there'))[:80]}"
        for name in {**expected, **found}
        if found.get(name) != expected.get(name)
    ]
