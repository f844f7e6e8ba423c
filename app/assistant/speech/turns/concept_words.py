"""Wishes that follow no template word by word: do the words said name a thing of the car and what to do with it?

The words are the `concepts` of assets/sentences/<language>, which the stand-in understands by their combinations.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product
from typing import Any

from hassil.expression import Alternative, Expression, Group, Permutation, TextChunk
from hassil.parse_expression import parse_sentence

from app.assistant.speech.turns.turn_words import Tokens, tokens

_MOST = 40  # spellings of one phrase
_DOES = frozenset({"actions", "ends", "values", "strengths", "shares", "complaints", "states"})
_SHORTEST_ENDING = 4  # letters of a thing at the end of a compound, as in "Beifahrerfenster"


class ConceptWords:
    """Groups of concepts by the phrases that stand for them."""

    def __init__(self, concepts: Mapping[str, Any]) -> None:
        self._groups: dict[Tokens, set[str]] = {}
        for group, entries in concepts.items():
            for phrase in _phrases(entries):
                for spelling in _spellings(phrase):
                    self._groups.setdefault(spelling, set()).add(group)
        self._longest = max(map(len, self._groups), default=0)
        self._things = tuple(
            phrase[0]
            for phrase, groups in self._groups.items()
            if "things" in groups and len(phrase) == 1 and len(phrase[0]) >= _SHORTEST_ENDING and phrase[0].isalpha()
        )

    def named(self, spoken: Tokens) -> list[set[str]]:
        """Groups that each phrase in its turn stands for; empty where a word stands for none."""
        found: list[set[str]] = []
        place = 0
        while place < len(spoken):
            count, groups = self._at(spoken, place)
            if not count:
                return []
            found.append(groups)
            place += count
        return found

    def _at(self, spoken: Tokens, place: int) -> tuple[int, set[str]]:
        for count in range(min(self._longest, len(spoken) - place), 0, -1):
            if groups := self._groups.get(spoken[place : place + count]):
                return count, groups
        word = spoken[place]
        if word.isdigit():
            return 1, {"values"}
        return (1, {"things"}) if word.endswith(self._things) else (0, set())


def does_something(groups: Iterable[str]) -> bool:
    """Whether what was said says what to do, or asks."""
    return not _DOES.isdisjoint(groups)


def _phrases(entries: Any) -> Iterator[str]:
    if isinstance(entries, Mapping):
        for entry in entries.values():
            yield from _phrases(entry)
    else:
        yield from map(str, entries or ())


def _spellings(phrase: str) -> set[Tokens]:
    """The ways to say a phrase; references to rules and lists make it none of ours."""
    if "<" in phrase or "{" in phrase:
        return set()
    if not any(mark in phrase for mark in "([|;"):
        return {tokens(phrase)} - {()}
    said = islice(_said(parse_sentence(phrase).expression), _MOST)
    return {tokens(text) for text in said} - {()}


def _said(part: Expression) -> Iterator[str]:
    if isinstance(part, TextChunk):
        yield str(part.original_text)
    elif isinstance(part, Alternative):
        for item in part.items:
            yield from _said(item)
    elif isinstance(part, Group):
        joiner = " " if isinstance(part, Permutation) else ""
        for pieces in product(*(list(_said(item)) for item in part.items)):
            yield joiner.join(pieces)
