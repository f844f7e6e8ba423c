"""Holds each sentence of an answer against what the turn's calls really did."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from app.assistant.claims import ACT, BARE, SOON, STATE, Claim, Claims, claims, in_digits, tools_of
from app.assistant.language import is_question, language_of
from app.assistant.told import tell
from app.assistant.tools import ALREADY, ANSWER, DONE, NEEDS_CONFIRMATION, ToolResult

# Acts whose results may bear out anything: they do or take back what another turn asked for.
ANYTHING = ("conversation_confirm", "conversation_undo", "conversation_why", "conversation_cancel", "house_scene")
TELLING = "conversation_*"  # the talk about the talk is confirmed by being talked about
NEAR = 0.5
SHORT = (12, 3)  # letters, and Chinese characters, of no weight by themselves: "Of course."
ASIDE = 3  # words beside a claim that may be of no weight: "Sure", "All right then"


@dataclass(frozen=True)
class Did:
    """One call of a turn and what came of it."""

    tool: str
    arguments: dict[str, Any]
    result: ToolResult

    @property
    def done(self) -> bool:
        """Whether it left things as they were asked for."""
        return self.result.ok and self.result.status in (DONE, ALREADY)

    def texts(self, *keys: str) -> list[str]:
        """The sentences of the result under these keys."""
        found: list[str] = []
        for key in keys:
            value = self.result.content.get(key)
            found += [value] if isinstance(value, str) else [str(each) for each in value or []]  # type: ignore[attr-defined]
        return found


@dataclass(frozen=True)
class Correction:
    """What is said in place of a sentence that is not true. `thing` is the id of what it was about, or ""."""

    claim: str
    sentence: str
    thing: str = ""


class Truth:
    """Judges the sentences of one turn."""

    def __init__(self, asked: str, language: str, earlier: Sequence[Did] = ()) -> None:
        """`asked`: the person's words; `earlier`: what former turns did, which a question may be about."""
        self._language = language
        self._question = claims(language).asks(asked)
        self._earlier = tuple(earlier) if self._question else ()

    def lie(self, sentence: str, did: Sequence[Did]) -> Correction | None:
        """The correction where a sentence claims what no result bears out; None for an honest one."""
        words = claims(language_of(sentence, self._language))
        if self._quoted(sentence, did):
            return None
        known = [*did, *self._earlier]
        for claim in words.claims(sentence, _names(known)):
            if claim.kind == STATE and self._question:
                continue
            borne = _bearing(claim, known, self._question)
            if not borne:
                thing = claim.things[0] if claim.things else ""
                return Correction(sentence.strip(), self._instead(claim, words.name(thing), did), thing)
            if wrong := _wrong(claim, borne):
                thing = claim.things[0] if claim.things else ""
                return Correction(sentence.strip(), self._really(sentence, claim, wrong, words), thing)
        return None

    def announces(self, sentence: str) -> bool:
        """Whether it only tells what is about to be done."""
        found = claims(language_of(sentence, self._language)).claims(sentence)
        return bool(found) and all(claim.kind == SOON for claim in found)

    def repeats(self, sentence: str, told: str) -> bool:
        """Whether a sentence adds nothing to what was `told`: a word or two, the same words, or the same claim."""
        language = language_of(sentence, self._language)
        sentence, told = in_digits(sentence, language), in_digits(told, language)
        known = list(_numbers([told]))
        if _said(sentence, told):
            return True
        if is_question(sentence) or not all(_near(each, known) for each in _numbers([sentence])):
            return False
        words = claims(language)
        found = words.claims(sentence)
        if not found:
            if len(_plain(sentence)) <= SHORT[language == "zh"]:
                return True
            said, before = _plain(sentence).split(), _plain(told).split()
            fresh = [word for word in said if word not in before]
            return len(fresh) <= ASIDE and len(fresh) <= len(said) / 2
        rest = sentence
        for claim in found:
            rest = rest.replace(claim.text, "")
        return len(_plain(rest).split()) <= ASIDE and set(words.things(sentence)) <= set(words.things(told))

    def untold(self, text: str, did: Sequence[Did]) -> list[str]:
        """Sentences for what was done or changed along with it and not told in `text`."""
        words = claims(language_of(text, self._language))
        about = set(words.things(text))
        sentences = re.split(r"(?<=[.!?])\s+|(?<=[。！？])", text)
        kinds = {claim.kind for sentence in sentences for claim in words.claims(sentence)}
        missing: list[str] = []
        for each in did:
            if not each.done or fnmatchcase(each.tool, TELLING):
                continue
            if each.result.status == DONE and each.texts("say") and not self._told(each, text, about, kinds):
                missing += each.texts("say")
            for also in each.texts("also"):
                if not _said(also, text) and not about & set(words.things(also)):
                    missing.append(also)
        return list(dict.fromkeys(missing))

    def _told(self, each: Did, text: str, about: set[str], kinds: set[str]) -> bool:
        if any(_said(sentence, text) for sentence in each.texts("say")) or kinds & {ACT, BARE, STATE}:
            return True
        things = {thing for thing, tools in tools_of().items() if _matches(each.tool, tools)}
        return bool(things & about) or any(_said(name, text) for name in _names([each]))

    def _quoted(self, sentence: str, did: Sequence[Did]) -> bool:
        """Whether a result itself says the sentence."""
        told = " ".join(text for each in did for text in each.texts("say", "also", "question", "reason"))
        return _plain(sentence) in _plain(told)

    def _instead(self, claim: Claim, name: str, did: Sequence[Did]) -> str:
        concerned = [each for each in did if not claim.things or _concerns(claim.things, each.tool)]
        for each in reversed(concerned):
            if each.result.status == NEEDS_CONFIRMATION and each.texts("question"):
                return each.texts("question")[-1]
            if not each.result.ok and each.texts("reason"):
                return tell("not_done", self._language, reason=each.texts("reason")[-1])
        return tell("untrue", self._language, thing=name) if name else tell("untrue_all", self._language)

    def _really(self, sentence: str, claim: Claim, each: Did, words: Claims) -> str:
        """What the result says; without sentences of its own the claim with the right value, where there is one."""
        space = "" if self._language == "zh" else " "
        if said := each.texts("say"):
            return space.join(said)
        true = list(dict.fromkeys(_numbers([each.result.content.get("state")])))
        false = [number for number in claim.numbers if not _near(number, true)]
        if len(true) == len(false) == 1:
            text = in_digits(sentence.strip(), words.language)
            return re.sub(rf"(?<![\d.,]){re.escape(f'{false[0]:g}')}(?![\d])", f"{true[0]:g}", text)
        name = words.name(claim.things[0]) if claim.things else ""
        return tell("untrue", self._language, thing=name) if name else tell("untrue_all", self._language)


def _bearing(claim: Claim, did: Sequence[Did], asked: bool) -> list[Did]:
    """The calls that bear a claim out; looking something up bears out what is so, and any answer to a question."""
    looked = claim.kind == STATE or (asked and claim.kind != BARE)
    enough = (DONE, ALREADY, ANSWER) if looked else (DONE, ALREADY)
    fit = [each for each in did if each.result.ok and each.result.status in enough]
    if claim.kind == BARE or not claim.things:
        return fit
    anything = [each for each in did if each.result.ok and each.tool in ANYTHING]
    told = [each for each in fit if _mentions(claim.things, each)]
    return [each for each in fit if _concerns(claim.things, each.tool)] or anything or told


def _mentions(things: Iterable[str], each: Did) -> bool:
    told = " ".join(each.texts("also", "say"))
    return bool(told) and bool(set(things) & set(claims(language_of(told)).things(told)))


def _concerns(things: Iterable[str], tool: str) -> bool:
    looks = f"{tool.partition('_')[0]}_read"
    return any(
        _matches(tool, tools_of().get(thing, ()))
        or (tool == looks and _matches_domain(tool, tools_of().get(thing, ())))
        for thing in things
    )


def _matches_domain(tool: str, patterns: Iterable[str]) -> bool:
    return any(pattern.partition("_")[0] == tool.partition("_")[0] for pattern in patterns)


def _matches(tool: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(tool, pattern) for pattern in patterns)


def _wrong(claim: Claim, borne: Sequence[Did]) -> Did | None:
    """The call whose result says another value, or the opposite of what is claimed."""
    acted = [each for each in borne if each.done]
    known = list(_numbers([each.arguments, each.result.content] for each in acted))
    if known and claim.numbers and not all(_near(number, known) for number in claim.numbers):
        return next(each for each in acted if list(_numbers([each.result.content])))
    places = {place for each in acted for place in _places(each)}
    if len(claim.zones) == 1 and places and places.isdisjoint(claim.zones):
        return acted[0]
    senses = {sense for each in acted if (sense := _sense(each))}
    return acted[0] if claim.sense and senses == {-claim.sense} and len(acted) == 1 else None


def _near(number: float, known: Sequence[float]) -> bool:
    return any(abs(number - each) <= (NEAR if not float(each).is_integer() else 0.0) for each in known)


def _places(each: Did) -> tuple[str, ...]:
    """Which of driver, passenger and rear a call was for; none where that does not show."""
    state = each.result.content.get("state")
    told = {**each.arguments, **(state if isinstance(state, dict) else {})}
    named = next((str(told[key]) for key in ("zone", "seat", "window") if told.get(key)), "")
    if named in ("all", "front"):
        return ("driver", "passenger") if named == "front" else ("driver", "passenger", "rear")
    return (named.partition("_")[0],) if named.partition("_")[0] in ("driver", "passenger", "rear") else ()


def _sense(each: Did) -> int:
    """1 when the call left something on or open, -1 for off or closed, 0 when that cannot be told."""
    if "mute" in each.tool:
        return 0
    for key in ("on", "open", "locked", "muted", "folded", "percent", "level"):
        value = each.arguments.get(key)
        if isinstance(value, bool):
            positive = value if key in ("on", "open") else not value
            return 1 if positive else -1
        if isinstance(value, int | float) and value in (0, 100):
            return 1 if value else -1
    return 0


def _numbers(values: Iterable[Any]) -> Iterator[float]:
    """Every number in a piece of data, and in its texts."""
    for value in values:
        if isinstance(value, bool) or value is None:
            continue
        if isinstance(value, int | float):
            yield float(value)
        elif isinstance(value, str):
            yield from (float(number) for number in re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?", value))
        elif isinstance(value, dict):
            yield from _numbers(value.values())
        elif isinstance(value, list | tuple):
            yield from _numbers(value)


def _names(did: Iterable[Did]) -> set[str]:
    """Words of others in arguments and results: names and titles, which claim nothing."""
    found: set[str] = set()
    for each in did:
        found |= set(_strings([each.arguments, each.result.content.get("state")]))
    return found


def _strings(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str) and not value.islower():
            yield value
        elif isinstance(value, dict):
            yield from _strings(value.values())
        elif isinstance(value, list | tuple):
            yield from _strings(value)


def _said(part: str, whole: str) -> bool:
    return _plain(part) in _plain(whole)


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
