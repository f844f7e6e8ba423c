"""From what was said, and the conversation before, to the calls to make and the remarks to add. Keeps nothing."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.endpoint.degrees import arguments
from app.endpoint.following import follow
from app.endpoint.history import Call, Exchange, language_of
from app.endpoint.offers import Offer, latest_offer, named_in_offer
from app.endpoint.steps import Step
from app.endpoint.understanding import Part, Unknown, Wish, understanding

RETOLD = ("conversation_", "settings_set_language")
# Words that make a piece a report, a condition or a play with instructions: what stands beside it is not acted on.
_REPORTED = (
    "told said says asked tell tells if when unless until after before tomorrow later imagine yesterday ignore don't "
    "do never should why who dreamt wants wanted likes like thinks thought wish "
    "忽略 如果 要是 等 明天 说 昨天 以后 别 不要 不用 为什么 谁 喜欢 朋友 觉得 梦见 叫他 叫她 让他 让她"
)
REPORTED = frozenset(_REPORTED.split())
SPOKEN_STOPS = (",", ".", ";", "!", "?", "but", "so")
EXCHANGES_READ = 8

Tools = Mapping[str, Mapping[str, Any]]  # name → JSON schema of its parameters


@dataclass(frozen=True)
class Remark:
    """Something to say that is no result: kind is say, cannot, missing, unknown or unclear; `about` its subject."""

    kind: str
    about: str


@dataclass
class Plan:
    """What an utterance leads to, in order."""

    language: str
    steps: list[Step] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def plan(messages: Sequence[Mapping[str, Any]], told: Sequence[Exchange], tools: Tools) -> Plan:
    """The plan for the last exchange of `told` (at least one)."""
    now, before = told[-1], told[:-1]
    language = language_of(now.text, messages)
    planning = _Planning(Plan(language), before, tools)
    planning.take(now.text)
    return planning.plan


def pending(exchange: Exchange | None) -> list[Call]:
    """Calls of an exchange that wait for a yes or no."""
    asked = [call for call in (exchange.calls if exchange else []) if call.status == "needs_confirmation"]
    return [call for call in asked if call.result and call.result.get("confirmation")]


class _Planning:
    def __init__(self, plan: Plan, before: Sequence[Exchange], tools: Tools) -> None:
        self.plan = plan
        self._before = before
        self._tools = tools
        self._acted = next((each for each in reversed(before) if each.calls), None)
        self._offer: Offer | None = latest_offer(before)

    def take(self, text: str) -> None:
        waiting = pending(self._acted)
        proposed = self._offer.proposed if self._offer else None
        choosing = bool(self._offer and self._offer.proposing)
        parts = understanding(self.plan.language).parts(text, answering=bool(waiting or proposed), choosing=choosing)
        parts = _without_reasons(parts)
        if not _trusted(parts):
            self._remark("unsure", next(part.text for part in parts if isinstance(part, Wish)))
            return
        for part in parts:
            if isinstance(part, Unknown):
                named = named_in_offer(self._offer, part.text) if len(parts) == 1 else None
                if named:
                    self._add(named)
                else:
                    self._remark("unknown", part.text)
            elif "answer" in part.about and proposed and not waiting:
                if part.about["answer"]:
                    self._add(proposed)
                else:
                    self._remark("say", "okay")
            elif "answer" in part.about:
                for call in waiting:
                    answer = {"confirmation": (call.result or {})["confirmation"], "yes": part.about["answer"]}
                    self._add(Step("conversation_confirm", answer, part, for_call=call))
            else:
                self._wish(part, alone=len(parts) == 1)

    def _wish(self, wish: Wish, alone: bool) -> None:
        if "joins" in wish.about and self._joined(wish):
            return
        if "follow" in wish.about:
            steps = self._followed(wish)
            for step in steps or []:
                self._add(step)
            if steps is None:
                self._remark("unclear", wish.text)
        elif "tool" in wish.about:
            tool = str(wish.about["tool"])
            self._add(Step(tool, arguments(tool, wish.slots), wish, then=str(wish.about.get("then", ""))))
        elif "cannot" in wish.about:
            self._remark("cannot", str(wish.about["cannot"]))
        elif alone or wish.about["say"] in ("who", "what"):
            self._remark("say", str(wish.about["say"]))

    def _joined(self, wish: Wish) -> bool:
        """Whether the wish only says more about an earlier one of the same sentence, which then holds it."""
        for tool, names in wish.about["joins"].items():
            for step in reversed(self.plan.steps):
                if step.tool == tool:
                    for name, value in arguments(tool, {names.get(k, k): v for k, v in wish.slots.items()}).items():
                        known = step.arguments.get(name)
                        both = isinstance(value, list) and isinstance(known, list)
                        step.arguments[name] = [*known, *value] if both else value  # type: ignore[misc]
                    return True
        if "tool" not in wish.about:
            self._remark("unclear", wish.text)
        return "tool" not in wish.about

    def _add(self, step: Step) -> None:
        schema = self._tools.get(step.tool)
        if schema is None or not set(step.arguments) <= set(schema.get("properties", {})):
            self._remark("missing", step.tool)
        elif not any((made.tool, made.arguments) == (step.tool, step.arguments) for made in self.plan.steps):
            self.plan.steps.append(step)

    def _remark(self, kind: str, about: str) -> None:
        if (remark := Remark(kind, about)) not in self.plan.remarks:
            self.plan.remarks.append(remark)

    def _followed(self, wish: Wish) -> list[Step] | None:
        """The steps of a following wish; it leans on the last exchange with calls, past mere questions if need be."""
        steps = follow(wish, self.plan.steps, [], self._offer)
        for exchange in reversed(self._before[-EXCHANGES_READ:] if steps is None else ()):
            calls = [call for call in exchange.calls if not call.name.startswith(RETOLD)]
            if not calls:
                continue
            asked = [wish for wish in self._wishes(exchange.text) if "tool" in wish.about]
            last = [Step(call.name, call.arguments, _for(call, asked), for_call=call) for call in calls]
            steps = follow(wish, self.plan.steps, last, self._offer)
            if steps is not None or not all(call.name.endswith("_read") for call in calls):
                break
        return steps

    def _wishes(self, text: str) -> list[Wish]:
        language = language_of(text, [])
        return [part for part in understanding(language).parts(text) if isinstance(part, Wish)]


def _for(call: Call, wishes: Sequence[Wish]) -> Wish | None:
    return next((wish for wish in wishes if wish.about["tool"] == call.name), None)


def _trusted(parts: Sequence[Part]) -> bool:
    """Whether the wishes may be acted on beside what was not understood: not inside a report or a condition."""
    wishes = [part for part in parts if isinstance(part, Wish)]
    strange = [part for part in parts if _strange(part)]
    if not strange or not any("tool" in wish.about or "follow" in wish.about for wish in wishes):
        return True
    for part in strange:
        if isinstance(part, Wish) and "say" in part.about:
            continue
        words = part.text.lower()
        if any(word in words.split() if word.isascii() else word in words for word in REPORTED):
            return False
    if all(isinstance(part, Unknown) and part.wished for part in strange):
        return True
    beside = itertools.pairwise(parts)
    joints = [right.joined_by for left, right in beside if _strange(left) or _strange(right)]
    return all(joint.startswith(SPOKEN_STOPS) for joint in joints)


def _strange(part: Part) -> bool:
    """Not understood, or a question about anything in the world."""
    return isinstance(part, Unknown) or bool(part.about.get("asks")) or part.about.get("say") == "never_mind"


def _without_reasons(parts: Sequence[Part]) -> list[Part]:
    """Parts without a complaint that only gives the reason for a wish beside it ("I'm cold, turn up the heat")."""
    wished = {wish.about.get("tool") for wish in parts if isinstance(wish, Wish) and not wish.about.get("indirect")}
    kept: list[Part] = []
    for part in parts:
        if not (isinstance(part, Wish) and part.about.get("indirect") and part.about.get("tool") in wished):
            kept.append(part)
    return kept
