"""One request's answer: calls to make, or words. A pure function of messages and tools, but for the time of day."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.endpoint.handing import HAND_OVER, handed, lost, next_calls
from app.endpoint.history import Exchange, asked_language, exchanges, language_of
from app.endpoint.offers import places
from app.endpoint.outdated import outdated, repeated_also
from app.endpoint.planning import Plan, Remark, Tools, plan
from app.endpoint.reporting import Report
from app.endpoint.steps import Step
from app.endpoint.understanding import understanding
from app.endpoint.wording import Wording, wording

LONGEST_QUOTE = 60


@dataclass(frozen=True)
class Answer:
    """Either words or calls (name, arguments)."""

    text: str = ""
    calls: Sequence[tuple[str, dict[str, Any]]] = ()


def answer(
    messages: Sequence[Mapping[str, Any]], tools: Tools, *, parallel: bool = True, may_call: bool = True
) -> Answer:
    """What to say or do next; `tools` maps the names on offer to their parameter schemas."""
    told = exchanges(messages)
    if not told or not told[-1].text.strip():
        return Answer(wording(language_of("", messages)).say("says", "nothing_said"))
    now = told[-1]
    planned = plan(messages, told, tools)
    planned.remarks += [Remark("missing", step.tool) for step in lost(planned.steps, now.calls, tools)]
    planned.steps = [] if now.open() else handed(planned.steps, now.calls, tools)
    steps = [*planned.steps, *_later(planned, now, tools)]
    waiting = steps[len(now.calls) :] if _mine(now, steps) else []
    if may_call and (ready := next_calls(waiting, tools)):
        chosen = ready if parallel else ready[:1]
        return Answer(calls=[(step.tool, step.arguments) for step in chosen])
    words = wording(asked_language(messages) or planned.language)
    return Answer(_words(words, planned, steps, told, tools, withheld=bool(waiting)))


def _mine(now: Exchange, steps: Sequence[Step]) -> bool:
    """Whether the calls made so far are those planned here, and not another model's."""
    return all(call.name == step.tool for call, step in zip(now.calls, steps, strict=False))


def _later(planned: Plan, now: Exchange, tools: Tools) -> list[Step]:
    """Steps that a result makes possible: to the nearest of the places that were found."""
    found: list[Step] = []
    for call, step in zip(now.calls, planned.steps, strict=False):
        names = places([call]) if step.then == "go" and call.name == step.tool else []
        if names and "navigation_go_to" in tools:
            found.append(Step("navigation_go_to", {"place": names[0]}, step.wish))
    return found


def _words(
    words: Wording, planned: Plan, steps: Sequence[Step], told: Sequence[Exchange], tools: Tools, withheld: bool
) -> str:
    now = told[-1]
    report = Report(words, tools)
    mine = _mine(now, steps)
    untrue, retold = outdated(now.calls), repeated_also(now.calls)
    for at, call in enumerate(now.calls):
        if at in untrue:
            continue
        step = steps[at] if mine and at < len(steps) else None
        if call.result is None:
            report.add(words.say("refused"))
        elif call.name == HAND_OVER and call.status in ("done", "already"):
            continue  # the other agent has introduced itself
        elif not (step and step.then and len(now.calls) > at + 1):
            report.take(call, step, without_also=at in retold)
    if withheld:
        report.add(words.say("missing", thing=words.name("thing", steps[len(now.calls)].tool.partition("_")[0])))
    foreign = bool(now.calls) and not planned.steps
    for remark in planned.remarks if not foreign else ():
        report.add(_remark(words, remark, planned, told))
    handed_only = bool(now.calls) and all(call.name == HAND_OVER for call in now.calls) and not planned.remarks
    return report.text() or ("" if handed_only else words.say("fallback", example=_example(words.language, now.text)))


def _remark(words: Wording, remark: Remark, planned: Plan, told: Sequence[Exchange]) -> str:
    text = remark.about[:LONGEST_QUOTE]
    if remark.kind == "say":
        if remark.about == "pardon":
            return next(
                (each.answer for each in reversed(told[:-1]) if each.answer), words.say("says", "pardon_nothing")
            )
        now = datetime.now()
        dated = now.strftime(str(words.entry("date_format") or "%Y-%m-%d"))
        example = _example(words.language, told[-1].text)
        return words.say("says", remark.about, example=example, time=f"{now:%H:%M}", date=dated)
    if remark.kind == "cannot":
        return words.say("cannots", remark.about) or words.say("cannots", "knowledge")
    if remark.kind == "offer":
        return words.say("offers", remark.about)
    if remark.kind in ("meant", "which"):
        return words.say(remark.kind, text=text, options=words.listed(remark.options, "or"))
    if remark.kind == "missing":
        return words.say("missing", thing=words.name("thing", remark.about.partition("_")[0]))
    if remark.kind == "unknown" and not planned.steps and len(planned.remarks) == 1:
        return _hint(words, remark.about) or words.say("fallback", example=_example(words.language, remark.about))
    return words.say(remark.kind, text=text) or words.say("fallback", example=_example(words.language, text))


def _hint(words: Wording, text: str) -> str:
    lower = text.lower()
    heard = set(lower.replace(",", " ").replace("?", " ").split())
    for keys, hint in (words.entry("hints") or {}).items():
        for key in str(keys).split("|"):
            if key in heard or (not key.isascii() and key in lower):
                return f"{words.say('not_sure')}{hint}"
    return ""


def _example(language: str, text: str) -> str:
    chips = understanding(language).data.get("suggestions") or [""]
    chip = str(chips[zlib.crc32(text.encode()) % len(chips)])
    return chip[:1].lower() + chip[1:].rstrip("?？") if not chip.startswith(("I ", "I'")) else chip
