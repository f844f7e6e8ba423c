"""What the words of a piece stand for: things, actions, places, numbers, degrees; each has to stand for something.

The words come from `concepts` in assets/sentences/<language>/*.yaml; what they mean together stands in frames.yaml.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hassil.parse_expression import parse_sentence

from app.endpoint.matching import Compiler
from app.endpoint.words import is_number

GROUPS = (
    "things", "actions", "zones", "degrees", "ends", "strengths", "shares", "units", "complaints", "states", "values",
    "flags",
)  # fmt: skip
FILLER, UNKNOWN, NUMBER = "filler", "unknown", "number"
MOST_READINGS, MOST_FACETS = 48, 14
COSTS = {FILLER: 0.6, UNKNOWN: 20.0, "actions": 1.01}  # "the heat down" is rather a thing than "to heat"

PLAIN = re.compile(r"[^()\[\]<>{}|]*")  # a phrase without choices need not be parsed
Facet = tuple[str, Any]  # group and what it stands for, as ("things", "window") or ("values", ("color", "red"))


@dataclass(frozen=True)
class Reading:
    """One way to read all words of a piece; `cost` is low where few long phrases cover it."""

    facets: tuple[Facet, ...]
    cost: float = 0.0
    unknown: tuple[int, ...] = field(default=())

    def of(self, group: str) -> list[Any]:
        """What stands in a group, each once, in the order said."""
        return list(dict.fromkeys(value for kind, value in self.facets if kind == group))

    def has(self, flag: str) -> bool:
        """Whether a flag was said: to, by, too, it, also, ask, …"""
        return ("flags", flag) in self.facets


class Concepts:
    """The concepts of one language."""

    def __init__(self, data: Mapping[str, Any], compiler: Compiler) -> None:
        self._phrases: dict[str, list[tuple[tuple[str, ...], Facet]]] = {}
        self.names: dict[str, str] = {}
        for words, facet in _entries(data, compiler):
            self._phrases.setdefault(words[0], []).append((words, facet))
        self._blockers = [words for text in data.get("blockers") or () for words in sequences(text, compiler)]
        for thing, phrases in (data.get("things") or {}).items():
            self.names[thing] = str(phrases[0])

    def readings(self, words: Sequence[str], *, unknown: int = 0) -> list[Reading]:
        """Every way to read the words, cheapest first; at most `unknown` words may stand for nothing known."""
        if any(_stands_in(blocker, words) for blocker in self._blockers):
            return []
        best: list[dict[tuple[Facet, ...], Reading]] = [{} for _ in range(len(words) + 1)]
        best[0][()] = Reading(())
        for at in range(len(words)):
            beginning = sorted(best[at].values(), key=_cost)[:MOST_READINGS]
            for end, facet in self._at(words, at) if beginning else ():
                for before in beginning:
                    after = _extended(before, facet, at)
                    if len(after.unknown) > unknown or len(after.facets) > MOST_FACETS:
                        continue
                    known = best[end].get(after.facets)
                    if known is None or after.cost < known.cost:
                        best[end][after.facets] = after
        return sorted(best[len(words)].values(), key=_cost)

    def zones_in(self, words: Sequence[str]) -> list[tuple[int, str]]:
        """The zones named among words, each with its place, by the longest phrases."""
        found: list[tuple[int, str]] = []
        at = 0
        while at < len(words):
            here = [(end, facet) for end, facet in self._at(words, at) if facet[0] == "zones"]
            end, facet = max(here, key=lambda each: each[0], default=(at + 1, None))
            if facet:
                found.append((at, str(facet[1])))
            at = end
        return found

    def is_thing(self, word: str) -> bool:
        """Whether a word alone is a thing of the car."""
        return any(phrase == (word,) and facet[0] == "things" for phrase, facet in self._phrases.get(word, ()))

    def called(self, things: frozenset[str]) -> str:
        """What things are called."""
        return " ".join(self.names.get(thing, thing) for thing in sorted(things))

    def _at(self, words: Sequence[str], at: int) -> Iterator[tuple[int, Facet]]:
        word = words[at]
        for phrase, facet in self._phrases.get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                yield at + len(phrase), facet
        if is_number(word):
            value = float(word)
            yield at + 1, (NUMBER, int(value) if value.is_integer() else value)
        yield at + 1, (UNKNOWN, word)


def _extended(reading: Reading, facet: Facet, at: int) -> Reading:
    cost = reading.cost + COSTS.get(facet[0], 1.0)
    if facet[0] == UNKNOWN:
        return Reading(reading.facets, cost, (*reading.unknown, at))
    return Reading(reading.facets if facet[0] == FILLER else (*reading.facets, facet), cost, reading.unknown)


def _cost(reading: Reading) -> float:
    return reading.cost


def _entries(data: Mapping[str, Any], compiler: Compiler) -> Iterator[tuple[tuple[str, ...], Facet]]:
    for text in data.get("fillers") or ():
        yield from ((words, (FILLER, "")) for words in sequences(text, compiler))
    for group in GROUPS:
        for name, phrases in (data.get(group) or {}).items():
            values = phrases.items() if group == "values" else [(name, phrases)]
            for value, texts in values:
                facet = (group, (name, value) if group == "values" else value)
                for text in texts or ():
                    yield from ((words, facet) for words in sequences(text, compiler))


def sequences(text: object, compiler: Compiler) -> list[tuple[str, ...]]:
    """The word sequences that a phrase stands for; none where it has slots."""
    if PLAIN.fullmatch(str(text)):
        return [found] if (found := compiler.norms(str(text))) else []
    return [words for words in compiler.fixed(parse_sentence(str(text)).expression) or () if words]


def _stands_in(sought: tuple[str, ...], words: Sequence[str]) -> bool:
    return any(tuple(words[at : at + len(sought)]) == sought for at in range(len(words) - len(sought) + 1))
