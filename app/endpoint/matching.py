"""hassil's template trees as matchers over tokens: where does a piece of a sentence fit, and what is in its slots."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, product
from typing import Any

from hassil.expression import Alternative, Expression, Group, ListReference, Permutation, RuleReference, TextChunk
from hassil.intents import RangeSlotList, SlotList, TextSlotList

from app.endpoint.times import Reader, reader
from app.endpoint.words import is_number, tokens

Clause = frozenset[str]  # one of these tokens must stand in the sentence
NUMBER, MANY = "#", 400
USUAL_NAME = {"zh": 2}  # tokens of most names
WITHIN_NAMES = ("the", "a", "an")  # "Jonas from the office"
ANY_LENGTH, NAME_LENGTH, TEXT_LENGTH = 9, 5, 50  # tokens of anything, of a person's name, of a dictated text


@dataclass(frozen=True, slots=True)
class Filled:
    """A slot's value; `start` and `end` are token places, `free` that the words may be anything."""

    slot: str
    value: object
    start: int
    end: int
    free: bool = False


Fit = tuple[int, tuple[Filled, ...]]


class Pattern:
    """A piece of a template: `fits` yields where it may end when it begins at a token."""

    needs: frozenset[Clause] = frozenset()

    def fits(self, words: Sequence[str], at: int) -> Iterator[Fit]:
        """Every end of this piece, with the slots filled on the way."""
        raise NotImplementedError


class Choice(Pattern):
    """One of many fixed word sequences; with `slot` the value of the one that fits."""

    def __init__(self, sequences: Mapping[tuple[str, ...], object], slot: str = "") -> None:
        self._slot = slot
        self._by_first: dict[str, list[tuple[tuple[str, ...], object]]] = {}
        for words, value in sorted(sequences.items(), key=lambda entry: -len(entry[0])):
            self._by_first.setdefault(words[0] if words else "", []).append((words, value))
        if () not in sequences and sequences:
            self.needs = frozenset({frozenset(max(words, key=len) for words in sequences)})

    def fits(self, words: Sequence[str], at: int) -> Iterator[Fit]:
        first = words[at] if at < len(words) else None
        for sequence, value in self._by_first.get(first, ()) if first else ():
            end = at + len(sequence)
            if tuple(words[at:end]) == sequence:
                yield end, ((Filled(self._slot, value, at, end),) if self._slot else ())
        if "" in self._by_first:
            yield at, ()


class Row(Pattern):
    """Pieces one after the other."""

    def __init__(self, parts: Sequence[Pattern]) -> None:
        self._parts = parts
        self.needs = frozenset().union(*(part.needs for part in parts))

    def fits(self, words: Sequence[str], at: int) -> Iterator[Fit]:
        yield from self._from(words, at, 0)

    def _from(self, words: Sequence[str], at: int, part: int) -> Iterator[Fit]:
        if part == len(self._parts):
            yield at, ()
            return
        for middle, filled in self._parts[part].fits(words, at):
            for end, more in self._from(words, middle, part + 1):
                yield end, filled + more


class OneOf(Pattern):
    """Any of several pieces."""

    def __init__(self, parts: Sequence[Pattern]) -> None:
        self._parts = parts
        if all(part.needs for part in parts):
            smallest = [min(part.needs, key=len) for part in parts]
            self.needs = frozenset({frozenset().union(*smallest)})

    def fits(self, words: Sequence[str], at: int) -> Iterator[Fit]:
        for part in self._parts:
            yield from part.fits(words, at)


class Number(Pattern):
    """Any number; whether it is in range is for the tool to say."""

    needs = frozenset({frozenset({NUMBER})})

    def __init__(self, slot: str) -> None:
        self._slot = slot

    def fits(self, words: Sequence[str], at: int) -> Iterator[Fit]:
        if at < len(words) and is_number(words[at]):
            value = float(words[at])
            yield at + 1, (Filled(self._slot, int(value) if value.is_integer() else value, at, at + 1),)


class Read(Pattern):
    """Words that a reader turns into a plain value: a time, a day, a span of time, the figures of a number."""

    def __init__(self, slot: str, reader: Reader) -> None:
        self._slot, self._reader = slot, reader

    def fits(self, words: Sequence[str], at: int) -> Iterator[Fit]:
        for end, value in self._reader(words, at):
            yield end, (Filled(self._slot, value, at, end),)


class Anything(Pattern):
    """One word or more, shortest first."""

    def __init__(self, slot: str, longest: int) -> None:
        self._slot, self._longest = slot, longest

    def fits(self, words: Sequence[str], at: int) -> Iterator[Fit]:
        for end in range(at + 1, min(len(words), at + self._longest) + 1):
            yield end, (Filled(self._slot, None, at, end, free=True),)


class Person(Pattern):
    """A person's name: before words that begin a clause if there are any, else of the usual length; never a pronoun."""

    def __init__(
        self, slot: str, never: Collection[tuple[str, ...]], starts: Collection[tuple[str, ...]], usual: int
    ) -> None:
        self._slot, self._never, self._starts, self._usual = slot, never, starts, usual

    def fits(self, words: Sequence[str], at: int) -> Iterator[Fit]:
        ends = []
        for end in range(at + 1, min(len(words), at + NAME_LENGTH) + 1):
            word = words[end - 1]
            begins = end - 1 > at and word.isascii() and (word,) in self._starts and word not in WITHIN_NAMES
            if begins or (word,) in self._never:
                break
            if end > at + 1 or word not in WITHIN_NAMES:  # nobody is called "the"
                ends.append(end)

        def likely(end: int) -> tuple[bool, int, int]:
            size = end - at
            return tuple(words[end : end + 1]) not in self._starts, abs(size - self._usual), -size

        for end in sorted(ends, key=likely):
            yield end, (Filled(self._slot, None, at, end, free=True),)


class Compiler:
    """Turns template trees of one language into patterns; lists and rules are compiled once.

    `most` is how many word sequences a piece without slots may be written out in.
    """

    def __init__(
        self, rules: Mapping[str, Any], lists: Mapping[str, SlotList], language: str, most: int = MANY
    ) -> None:
        self._most = most
        self._rules, self._lists, self._language = rules, lists, language
        self._compiled: dict[str, Pattern] = {}
        self._fixed_rules: dict[str, list[tuple[str, ...]] | None] = {}
        self._norms: dict[str, tuple[str, ...]] = {}
        self._values: dict[str, dict[tuple[str, ...], object]] = {}

    def pattern(self, part: Expression) -> Pattern:
        """The matcher of a tree."""
        if isinstance(part, RuleReference):
            if part.rule_name not in self._compiled:
                self._compiled[part.rule_name] = self.pattern(self._rules[part.rule_name].expression)
            return self._compiled[part.rule_name]
        fixed = self.fixed(part)
        if fixed is not None:
            return Choice(dict.fromkeys(fixed))
        if isinstance(part, Alternative):
            return OneOf([self.pattern(item) for item in part.items])
        if isinstance(part, Permutation):
            return OneOf([Row([self.pattern(item) for item in order]) for order in permutations(part.items)])
        if isinstance(part, Group):
            return Row([self.pattern(item) for item in part.items])
        if isinstance(part, ListReference):
            return self._list(part.list_name, part.slot_name)
        raise TypeError(f"A sentence template holds {type(part).__name__}, which cannot be matched.")

    def _list(self, name: str, slot: str) -> Pattern:
        values = self._lists[name]
        read = reader(name, self._language)
        if read:
            return Read(slot, read)
        if isinstance(values, RangeSlotList):
            return Number(slot)
        if not isinstance(values, TextSlotList):
            if name == "who":
                usual = USUAL_NAME.get(self._language, 1)
                return Person(slot, self._table("never_called"), self._table("clause_starts"), usual)
            longest = ANY_LENGTH if self._language != "zh" else 2 * ANY_LENGTH
            return Anything(slot, longest if name != "text" else TEXT_LENGTH)
        return Choice(self._table(name), slot)

    def _table(self, name: str) -> dict[tuple[str, ...], object]:
        """The values of a list by the words that say them; empty where the file has no such list."""
        values = self._lists.get(name)
        if name not in self._values:
            table: dict[tuple[str, ...], object] = {}
            for value in values.values if isinstance(values, TextSlotList) else ():
                for words in self.fixed(value.text_in) or ():
                    table.setdefault(words, value.value_out)
            self._values[name] = table
        return self._values[name]

    def norms(self, text: str) -> tuple[str, ...]:
        """The tokens of plain words."""
        if text not in self._norms:
            self._norms[text] = tuple(token.norm for token in tokens(text, self._language))
        return self._norms[text]

    def fixed(self, part: Expression) -> list[tuple[str, ...]] | None:
        """All word sequences of a piece without slots, or None where there are slots or too many."""
        if isinstance(part, TextChunk):
            return [self.norms(part.original_text)]
        if isinstance(part, RuleReference):
            if part.rule_name not in self._fixed_rules:
                self._fixed_rules[part.rule_name] = self.fixed(self._rules[part.rule_name].expression)
            return self._fixed_rules[part.rule_name]
        if isinstance(part, ListReference):
            return None
        if not isinstance(part, Group):
            return None
        items = [self.fixed(item) for item in part.items]
        if any(item is None for item in items):
            return None
        known = [item for item in items if item is not None]
        if isinstance(part, Alternative):
            return [words for item in known for words in item]
        count = 1
        for item in known:
            count *= len(item)
        if count > self._most or isinstance(part, Permutation):
            return None
        return [tuple(word for words in row for word in words) for row in product(*known)]
