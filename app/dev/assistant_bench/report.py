"""The bench's report: lines for the terminal, and one page that a person would rather look at than read."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from app.dev.assistant_bench.scores import Score, by_kind, score, seconds
from app.dev.assistant_bench.trial import Trial, TurnResult

Runs = Mapping[str, Sequence[Trial]]
STYLE = Path(__file__).with_name("report.css")
BEST = "Best published average Pass^3 on CAR-bench: 0.58 (0.70 on its hidden set with guards), Qwen3-32B 0.31."


def lines(title: str, runs: Runs, tokens: tuple[int, int]) -> list[str]:
    """A table by kind, and what failed most often."""
    rows = [f"{title}", f"  {'kind':<10} tasks  Pass^1  Pass^3  Pass@3  violations  errors"]
    for kind, one in [*by_kind(runs).items(), ("all", score(runs))]:
        rows.append(f"  {kind:<10} {one.tasks:>5}  {_numbers(one)}  {one.violations:>10}  {one.errors:>6}")
    usual, slow = seconds(runs)
    rows.append(f"  a turn: median {usual:.2f} s, 95th percentile {slow:.2f} s; tokens in {tokens[0]}, out {tokens[1]}")
    return rows


def failures(runs: Runs) -> list[str]:
    """The first problem of every task that did not pass each time."""
    found = []
    for id, trials in runs.items():
        bad = [trial for trial in trials if not trial.passed]
        if bad:
            turn = next(turn for turn in bad[0].turns if turn.problems or turn.broken)
            why = "; ".join([*turn.problems, *(f"policy {number} broken" for number in turn.broken)])
            found.append(f"  {id} ({len(trials) - len(bad)}/{len(trials)}) at “{turn.said}”: {why}")
    return found


def page(title: str, suites: Mapping[str, tuple[Runs, tuple[int, int]]]) -> str:
    """One self-contained HTML page with every suite's table, bars and tasks."""
    parts = [f"<h1>{escape(title)}</h1>", f"<p class=note>{escape(BEST)}</p>"]
    for name, (runs, tokens) in suites.items():
        usual, slow = seconds(runs)
        parts.append(f"<h2>{escape(name)}</h2>{_table(runs)}")
        parts.append(f"<p class=note>A turn takes {usual:.2f} s (median), {slow:.2f} s (95th percentile); ")
        parts.append(f"tokens in {tokens[0]}, out {tokens[1]}.</p>")
        parts += [_task(id, trials) for id, trials in runs.items()]
    style = STYLE.read_text(encoding="utf-8")
    return f"<!doctype html><meta charset=utf-8><title>{escape(title)}</title><style>{style}</style>{''.join(parts)}"


def _numbers(one: Score) -> str:
    return f"{one.pass1:>6.2f}  {one.all3:>6.2f}  {one.any3:>6.2f}"


def _table(runs: Runs) -> str:
    head = "<tr><th>kind<th>tasks<th>Pass^1<th>Pass^3<th>Pass@3<th>violations<th>errors</tr>"
    rows = [*by_kind(runs).items(), ("all", score(runs))]
    return f"<table>{head}{''.join(_row(kind, one) for kind, one in rows)}</table>"


def _row(kind: str, one: Score) -> str:
    bar = f"<div class=bar><i style='width:{100 * one.all3:.0f}%'></i></div>"
    marks = f"<td>{one.pass1:.2f}<td>{bar}{one.all3:.2f}<td>{one.any3:.2f}"
    return f"<tr><td>{escape(kind)}<td>{one.tasks}{marks}<td>{one.violations}<td>{one.errors}</tr>"


def _task(id: str, trials: Sequence[Trial]) -> str:
    passed = sum(trial.passed for trial in trials)
    shown = next((trial for trial in trials if not trial.passed), trials[0])
    mark = "good" if passed == len(trials) else "bad" if not passed else "some"
    opened = "" if mark == "good" else " open"
    turns = "".join(_turn(turn) for turn in shown.turns)
    return f"<details class={mark}{opened}><summary>{escape(id)} · {passed}/{len(trials)}</summary>{turns}</details>"


def _turn(turn: TurnResult) -> str:
    calls = "".join(f"<li>{escape(name)} {escape(str(given))} → {escape(how)}" for name, given, how in turn.calls)
    wrong = [*turn.problems, *(f"policy {number} broken" for number in turn.broken)]
    problems = "".join(f"<li class=wrong>{escape(one)}" for one in wrong)
    return f"<p class=said>{escape(turn.said)}<p>{escape(turn.answer)}<ul>{calls}{problems}</ul>"
