"""The sentence templates of `assets/sentences/<language>.yaml` (hassil format): what people say, as data.

One file feeds the recogniser's grammar, the stand-in's understanding, the "try saying" chips and the tests. An error
in it costs the sentence that holds it; `Sentences.faults` tells each with file, line and mend.
"""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from hassil.expression import (
    Alternative,
    Expression,
    Group,
    ListReference,
    Permutation,
    RuleReference,
    Sentence,
    TextChunk,
)
from hassil.intents import Intents, RangeSlotList, SlotList, TextSlotList
from hassil.numbers import get_rbnf_engine
from hassil.parse_expression import parse_sentence

from app.assistant.sentence_file import read

Names = Mapping[str, Sequence[str]]  # values of lists that only the running program knows: place, song, …
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "sentences"
_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?")


class UnknownNames(LookupError):
    """A template mentions a list whose values are neither in the file nor given."""


class Sentences(Intents):
    """One language's templates; also hassil's own `Intents`, so that hassil can match them.

    `data` is the whole file as read, `suggestions` its chips, `faults` one sentence for each error in it.
    """

    def __init__(self, data: dict[str, Any], faults: Sequence[str], names: Names | None = None) -> None:
        plain = Intents.from_dict(data)
        super().__init__(
            intents=plain.intents,
            slot_lists=plain.slot_lists,
            expansion_rules=plain.expansion_rules,
            skip_words=plain.skip_words,
            language=plain.language,
            settings=plain.settings,
        )
        self.data = data
        self.names: Names = names or {}
        self.faults = tuple(faults)
        self.suggestions = [str(chip) for chip in data.get("suggestions", [])]

    def phrases(self, limit: int) -> list[str]:
        """At most `limit` different phrases as a recogniser hears them, evenly from all templates."""
        count = sum(len(block.sentences) for intent in self.intents.values() for block in intent.data)
        each = max(1, limit // max(1, count))
        drawn = sorted(set(sample(self, each, names=self.names)))
        return sorted(random.Random(1).sample(drawn, limit)) if len(drawn) > limit else drawn

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        found: set[str] = set()
        for part in self._parts():
            found.update(said(part).split())
        return frozenset(word for word in found if not word.isdigit())

    def words(self) -> set[str]:
        """Every word (in Chinese every run of characters) that stands in a template, a list, a name or a number."""
        return set(self._vocabulary)

    def _parts(self) -> Iterator[str]:
        for names in self.names.values():
            yield from names
        yield from self.skip_words
        yield from _plain(self.data.get("concepts") or {})
        for intent in self.intents.values():
            for block in intent.data:
                for sentence in block.sentences:
                    yield from _chunks(sentence.expression)
        for rule in self.expansion_rules.values():
            yield from _chunks(rule.expression)
        for sentence in edges(self.data):
            yield from _chunks(sentence.expression)
        for values in self.slot_lists.values():
            if isinstance(values, RangeSlotList):
                yield from (number_words(number, self.language or "en") for number in values.get_numbers())
            if isinstance(values, TextSlotList):
                for value in values.values:
                    yield from _chunks(value.text_in)


def load(source: str | Path, names: Names | None = None) -> Sentences:
    """Templates of a language ("en") or of a file; `names` are the values of lists that the program knows.

    Raises OSError when there is no such file; any other error is told in `faults` and the rest is loaded.
    """
    data, faults = read(source if isinstance(source, Path) else templates_path(FOLDER, source))
    return Sentences(data, faults, names)


def languages() -> list[str]:
    """Languages that have templates."""
    return sorted(path.stem for path in FOLDER.glob("??.yaml"))


def around(sentences: Sentences, key: str, each: int = 12) -> list[str]:
    """A few phrases of every template under `openers` or `closers`: what is said before or after a wish."""
    templates = {key: {"data": [{"sentences": sentences.data.get(key, [])}]}}
    return sorted(set(sample(Intents.from_dict({"language": sentences.language, "intents": templates}), each)))


def templates_path(folder: Path, language: str) -> Path:
    """File of a language's templates inside `assets/sentences`."""
    return folder / f"{language}.yaml"


def edges(data: Mapping[str, Any]) -> Iterator[Sentence]:
    """The templates of what may stand before and after a wish."""
    for text in [*data.get("openers", []), *data.get("closers", [])]:
        yield parse_sentence(text)


def said(text: str) -> str:
    """Text as a recogniser writes it: lower case, letters and apostrophes, one space between words."""
    return " ".join(_WORDS.findall(text.lower().replace("’", "'")))


def number_words(number: float, language: str) -> str:
    """22 → "twenty two", 21.5 → "twenty one point five"."""
    value = int(number) if float(number).is_integer() else number
    return str(get_rbnf_engine(language).format_number(value).text).replace("-", " ").replace(",", " ")


def sample(intents: Intents, each: int, *, names: Names | None = None, seed: int = 1) -> Iterator[str]:
    """`each` phrases of every template, drawn at random (some twice) but the same for the same seed."""
    chance = random.Random(seed)
    drawing = _Drawing(intents, names or {}, chance)
    for intent in intents.intents.values():
        for block in intent.data:
            for sentence in block.sentences:
                rules = {**intents.expansion_rules, **block.expansion_rules}
                lists = {**intents.slot_lists, **block.slot_lists}
                try:
                    drawn = [said(drawing.draw(sentence.expression, rules, lists)) for _ in range(each)]
                except UnknownNames:
                    continue
                yield from filter(None, drawn)


class _Drawing:
    """Draws one random phrase from an expression tree."""

    def __init__(self, intents: Intents, names: Names, chance: random.Random) -> None:
        self._language = intents.language or "en"
        self._names = names
        self._chance = chance

    def draw(self, part: Expression, rules: Mapping[str, Sentence], lists: Mapping[str, SlotList]) -> str:
        if isinstance(part, TextChunk):
            return str(part.original_text)
        if isinstance(part, Alternative):
            return self.draw(self._chance.choice(part.items), rules, lists)
        if isinstance(part, Permutation):
            order = self._chance.sample(part.items, len(part.items))
            return " ".join(self.draw(item, rules, lists) for item in order)
        if isinstance(part, Group):
            return "".join(self.draw(item, rules, lists) for item in part.items)
        if isinstance(part, RuleReference):
            return self.draw(rules[part.rule_name].expression, rules, lists)
        if isinstance(part, ListReference):
            return self._draw_value(part.list_name, rules, lists)
        raise TypeError(f"A sentence template holds {type(part).__name__}, which cannot be said.")

    def _draw_value(self, name: str, rules: Mapping[str, Sentence], lists: Mapping[str, SlotList]) -> str:
        if self._names.get(name):
            return self._chance.choice(self._names[name])
        values = lists.get(name)
        if isinstance(values, RangeSlotList):
            return number_words(self._chance.choice(list(values.get_numbers())), self._language)
        if isinstance(values, TextSlotList) and values.values:
            return self.draw(self._chance.choice(values.values).text_in, rules, lists)
        raise UnknownNames(name)


def _plain(concepts: Mapping[str, Any]) -> Iterator[str]:
    """The words of the concepts' phrases, without their brackets."""
    for entry in concepts.values():
        for phrases in [entry] if isinstance(entry, list) else list(entry.values()):
            if isinstance(phrases, dict):
                yield from _plain(phrases)
            else:
                yield from (re.sub(r"<[^>]*>|[()\[\]|]", " ", str(phrase)) for phrase in phrases or ())


def _chunks(part: Expression) -> Iterator[str]:
    if isinstance(part, TextChunk):
        yield part.original_text
    elif isinstance(part, Group):
        for item in part.items:
            yield from _chunks(item)
