"""From what was said, and the conversation before, to the calls to make and the remarks to add. Keeps nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.endpoint.concepts import Reading
from app.endpoint.degrees import arguments
from app.endpoint.doubts import asked_about, taken
from app.endpoint.following import follow
from app.endpoint.fragments import completed, is_fragment
from app.endpoint.handing import agent_for
from app.endpoint.history import Call, Exchange, language_of
from app.endpoint.likeness import alike, did, is_corrected, same_setting, told_more
from app.endpoint.manual_questions import asks_about_car
from app.endpoint.offers import Offer, latest_offer, named_in_offer
from app.endpoint.persons import absent, named
from app.endpoint.placing import placed
from app.endpoint.steps import Step
from app.endpoint.trusting import is_reported, trusted, without_reasons
from app.endpoint.understanding import Part, Unknown, Wish, understanding

RETOLD = ("conversation_", "displays_set_language")
EXCHANGES_READ = 8
REPEATED = ("navigation_show", "media_next", "media_previous")  # said twice is meant twice

Tools = Mapping[str, Mapping[str, Any]]  # name → JSON schema of its parameters


@dataclass(frozen=True)
class Remark:
    """Something to say that is no result: kind is say, cannot, missing, unknown, unclear, meant or which.

    `about` is its subject, `options` what may be chosen.
    """

    kind: str
    about: str
    options: tuple[str, ...] = ()


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
        self._near = asked_about(before, plan.language)
        self._latest: list[Step] = []  # of the piece before
        self._ahead: list[Wish] = []  # fragments that lean on what is still to come
        self._correcting = False
        self._granted = False  # whether a question about this wish was answered with yes

    def take(self, text: str) -> None:
        waiting = pending(self._acted)
        proposed = self._offer.proposed if self._offer else None
        choosing = bool(self._offer and self._offer.proposing) or len(self._near) > 1
        asked = bool(waiting or proposed or self._near or (self._offer and self._offer.proposing))
        parts = understanding(self.plan.language).parts(text, answering=asked, choosing=choosing)
        parts = without_reasons(placed(parts, self.plan.language))
        meant = taken(self._near, parts, text, self.plan.language) if self._near and not waiting else None
        if meant is not None:
            self._all(meant)
            return
        if not trusted(parts):
            self._remark("unsure", next(part.text for part in parts if isinstance(part, Wish)))
            return
        for at, part in enumerate(parts):
            self._correcting |= part.joined_by == "repair" or self._takes_back(part)
            if isinstance(part, Unknown):
                self._unknown(part, alone=len(parts) == 1, corrected=is_corrected(parts[at + 1 :]))
            elif part.about.get("repair"):
                self._correcting = True
            elif "answer" in part.about and proposed and not waiting:
                if part.about["answer"]:
                    self._add(proposed)
                else:
                    self._remark("say", "okay")
            elif "answer" in part.about and not waiting:
                self._remark("say", "okay")
            elif "answer" in part.about:
                for call in waiting:
                    answer = {"confirmation": (call.result or {})["confirmation"], "yes": part.about["answer"]}
                    self._add(Step("conversation_confirm", answer, part, for_call=call))
            elif part.about.get("follow") == "fragment" or self._leans_ahead(part, parts[at + 1 :]):
                self._fragment(part, parts[at + 1 :])
            else:
                made = list(self.plan.steps)
                self._wish(part, alone=len(parts) == 1)
                self._latest = [step for step in self.plan.steps if step not in made] or self._latest
                self._lean_on_latest()

    def _takes_back(self, part: Part) -> bool:
        follows = isinstance(part, Wish) and part.about.get("follow") in ("value", "zone", "also")
        return follows and understanding(self.plan.language).corrects(part.text)

    def _leans_ahead(self, part: Wish, coming: Sequence[Part]) -> bool:
        """Whether a piece such as "the windows" is finished by what follows it: "… and the lights off"."""
        follows = part.about.get("follow") in ("zone", "also") and not self.plan.steps
        return (
            follows
            and not is_corrected(coming)
            and any(isinstance(each, Wish) and "tool" in each.about for each in coming)
        )

    def _all(self, wishes: Sequence[Wish]) -> None:
        self._granted = True
        for wish in wishes:
            self._wish(wish, alone=True)
        if not wishes:
            self._remark("say", "okay")

    def _unknown(self, part: Unknown, alone: bool, corrected: bool) -> None:
        if part.joined_by == "repair":
            self._take_back()
        named = named_in_offer(self._offer, part.text) if alone else None
        if named:
            self._add(named)
        elif corrected:
            return
        elif alone and asks_about_car(part.text, self.plan.language):
            self._add(Step("help_ask", {"question": part.text}, Wish("Manual", {"tool": "help_ask"}, {}, part.text)))
        elif thing := absent(part.text, understanding(self.plan.language).data):
            self._remark("absent", thing)
        elif part.near and not is_reported(part.text):
            labels = tuple(label for label, _ in part.near)
            self._remark("meant" if len(labels) == 1 else "which", labels[0], labels)
        else:
            self._remark("unknown", part.text)

    def _fragment(self, wish: Wish, coming: Sequence[Part]) -> None:
        """A piece that says only what is different from a wish of before, or from the one to come."""
        readings = self._read(wish)
        self._correcting |= any(each.has("correct") for each in readings)
        if all(each.has("not") for each in readings):
            self._correcting = True
            return
        if not self.plan.steps and is_corrected(coming):
            return
        if not self.plan.steps and any(isinstance(part, Wish) and "tool" in part.about for part in coming):
            self._ahead.append(wish)
            return
        steps = self._completed(wish)
        self._lean(steps)
        if not steps:
            self._remark("unclear", wish.text)

    def _lean(self, steps: Sequence[Step]) -> None:
        """Add the steps of a piece that leans on another, in its place where the piece corrects it."""
        correcting, self._correcting = self._correcting, False
        if correcting and steps and self.plan.steps:
            self._take_back()
        elif correcting and steps and not any(step.tool == "conversation_undo" for step in steps):
            last = next(self._lasts(), [])
            if not same_setting(steps, last) and any(did(step) for step in last):
                self._add(Step("conversation_undo", {}, None))
        self.plan.steps = [step for step in self.plan.steps if not _reason(step, steps)]
        for step in steps:
            if not told_more(step, self.plan.steps):
                self._add(step)
        self._latest = list(steps) or self._latest

    def _lean_on_latest(self) -> None:
        """Fragments said before the wish that they lean on; their calls come before its own."""
        ahead, self._ahead = self._ahead, []
        for wish in ahead if self._latest else ():
            steps = completed(self._read(wish), self._latest)
            at = self.plan.steps.index(self._latest[0])
            self.plan.steps[at:at] = [step for step in steps if not any(alike(step, one) for one in self._latest)]
            if not steps:
                self._remark("unclear", wish.text)

    def _take_back(self) -> None:
        """What the piece before led to is not done: the sentence itself corrects it."""
        self.plan.steps = [step for step in self.plan.steps if not any(step is one for one in self._latest)]
        self._latest = []

    def _wish(self, wish: Wish, alone: bool) -> None:
        if "joins" in wish.about and self._joined(wish):
            return
        if "follow" in wish.about:
            steps = self._followed(wish)
            self._lean(steps or [])
            if steps is None:
                self._remark("unclear", wish.text)
        elif "tool" in wish.about:
            tool = str(wish.about["tool"])
            if "offer" in wish.about and not self._granted:
                self._remark("offer", str(wish.about["offer"]))
                return
            if self._correcting:
                self._take_back()
            self._correcting = False
            given = named(arguments(tool, wish.slots), self._before, understanding(self.plan.language).data)
            self._add(Step(tool, given, wish, then=str(wish.about.get("then", ""))))
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
        elsewhere = agent_for(step.tool, self._tools)
        schema = self._tools.get(step.tool, {} if elsewhere else None)
        if schema is None or (not elsewhere and not set(step.arguments) <= set(schema.get("properties", {}))):
            self._remark("missing", step.tool)
        elif step.tool in REPEATED or not any(_same(made, step) for made in self.plan.steps):
            self.plan.steps.append(step)

    def _remark(self, kind: str, about: str, options: tuple[str, ...] = ()) -> None:
        if (remark := Remark(kind, about, options)) not in self.plan.remarks:
            self.plan.remarks.append(remark)

    def _followed(self, wish: Wish) -> list[Step] | None:
        """The steps of a following wish; it leans on the last exchange with calls, past mere questions if need be."""
        steps: list[Step] | None = self._completed(wish) if wish.about["follow"] == "also" else None
        steps = steps or follow(wish, self.plan.steps, [], self._offer)
        for last in self._lasts() if steps is None else ():
            steps = follow(wish, self.plan.steps, last, self._offer)
            if steps is not None:
                break
        if steps is None:
            steps = self._completed(wish) or None
        return steps

    def _completed(self, wish: Wish) -> list[Step]:
        """The calls of a piece made whole by those of before, of this sentence or else of the last ones."""
        readings = self._read(wish)
        lasts = [self.plan.steps] if self.plan.steps else self._lasts()
        return next((found for last in lasts if (found := completed(readings, last))), [])

    def _read(self, wish: Wish) -> Sequence[Reading]:
        """What the words of a piece stand for, one by one."""
        readings: Sequence[Reading] | None = wish.slots.get("readings")
        if readings is None:
            found = understanding(self.plan.language).readings(wish.text)
            readings = [reading for reading in found[:8] if is_fragment(reading)]
        return readings

    def _lasts(self) -> Iterator[list[Step]]:
        """The steps of the last exchanges with calls, back to one that did more than look something up."""
        for exchange in reversed(self._before[-EXCHANGES_READ:]):
            calls = [call for call in exchange.calls if not call.name.startswith(RETOLD)]
            if not calls:
                continue
            asked = [wish for wish in self._wishes(exchange.text) if "tool" in wish.about]
            yield [Step(call.name, call.arguments, _for(call, asked), for_call=call) for call in calls]
            if not all(call.name.endswith("_read") for call in calls):
                return

    def _wishes(self, text: str) -> list[Wish]:
        language = language_of(text, [], self.plan.language)
        return [part for part in understanding(language).parts(text) if isinstance(part, Wish)]


def _reason(step: Step, wished: Sequence[Step]) -> bool:
    """Whether a step came of a complaint only, and what is wished now answers it: "too bright, a bit darker"."""
    return bool(step.wish and step.wish.about.get("indirect")) and any(one.tool == step.tool for one in wished)


def _for(call: Call, wishes: Sequence[Wish]) -> Wish | None:
    return next((wish for wish in wishes if wish.about["tool"] == call.name), None)


def _same(one: Step, other: Step) -> bool:
    """Whether two steps do the same; a zone of one's own may be said or not."""
    plain = ({name: value for name, value in step.arguments.items() if value != "own"} for step in (one, other))
    return one.tool == other.tool and next(plain) == next(plain)
