"""Verdicts in words, for a terminal."""

from collections.abc import Mapping, Sequence

from app.car.signals import Value
from app.study.replay.verdict import Came, Verdict, alike

SHORT = 60  # letters of a value that are shown


def line(verdict: Verdict) -> str:
    """One act: when, what, and below it whatever is otherwise."""
    at = f"{int(verdict.at) // 60:3d}:{int(verdict.at) % 60:02d}"
    what = f"“{verdict.what}”" if verdict.kind == "turn" else f"touch on {verdict.what}"
    told = [f"{'same     ' if verdict.same else 'OTHERWISE'} {at}  {what}"]
    told += [f"                 {each}" for each in differences(verdict)]
    if verdict.remark:
        told.append(f"                 ({verdict.remark})")
    return "\n".join(told)


def differences(verdict: Verdict) -> list[str]:
    """A line per thing that is otherwise."""
    told = []
    if verdict.words == "otherwise":
        told.append(f"words: {verdict.then.words or 'none'} → {verdict.now.words or 'none'}")
    if verdict.tools == "otherwise":
        told.append(f"tools: {tools_told(verdict.then)} → {tools_told(verdict.now)}")
    if verdict.signals == "otherwise":
        told += signals_told(verdict.then.changes, verdict.now.changes)
    return told


def tools_told(came: Came) -> str:
    """Calls as one would write them."""
    calls = []
    for tool in came.tools:
        given = ", ".join(f"{key}={value}" for key, value in (tool.get("arguments") or {}).items())
        calls.append(f"{tool.get('name')}({given}){'' if tool.get('ok') else ' failed'}")
    return "; ".join(calls) or "none"


def signals_told(then: Mapping[str, Value], now: Mapping[str, Value]) -> list[str]:
    """A line per signal that came to another value."""
    told = []
    for name in sorted({*then, *now}):
        before, after = then.get(name, "unchanged"), now.get(name, "unchanged")
        if not alike(before, after):
            told.append(f"{name}: {_short(before)} → {_short(after)}")
    return told


def summary(verdicts: Sequence[Verdict], left_out: int = 0) -> str:
    """How many acts came to the same, and what was not compared; `left_out`: touches that were not done again."""
    without = sum(not verdict.compared for verdict in verdicts)
    verdicts = [verdict for verdict in verdicts if verdict.compared]
    turns = [verdict for verdict in verdicts if verdict.kind == "turn"]
    touches = [verdict for verdict in verdicts if verdict.kind == "touch"]
    parts = [
        f"{sum(each.same for each in some)} of {len(some)} {what}"
        for some, what in ((turns, "turns"), (touches, "touches"))
        if some
    ]
    told = [f"{' and '.join(parts)} came to the same."] if parts else ["There is nothing to compare."]
    if without:
        told.append(f"{_count(without, 'turn')} not compared: a wizard answered, or words were hidden.")
    if left_out:
        told.append(f"{_count(left_out, 'touch')} not done again: on the study's own screens, or between tasks.")
    return " ".join(told)


def _count(number: int, what: str) -> str:
    many = f"{what}es" if what.endswith("ch") else f"{what}s"
    return f"1 {what} was" if number == 1 else f"{number} {many} were"


def _short(value: Value) -> str:
    text = str(value)
    return text if len(text) <= SHORT else f"{text[:SHORT]}…"
