"""The sentence templates of a language as one automaton over tokens: which sentences a beginning may still become.

A state takes one token and leads to a node, the states that may come next. A list whose values are not known here (a
place, a song) is a state that takes any token, any number of times. Made by Glushkov's construction, so that a step
needs no search: some 60 000 states of English in one or two seconds, in a thread that nobody waits for.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from itertools import permutations

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
from hassil.intents import RangeSlotList, SlotList, TextSlotList

from app.assistant.sentences import Sentences, edges, number_words
from app.assistant.speech.turns.turn_words import Tokens, tokens

END, AGAIN, ANY, DIGITS = 0, 1, "*", "#"
_GLUED = 1  # an entry's lowest bit: its token may be the rest of the word before it, as in "light[s]"
_LONGEST_PERMUTATION = 3

Entries = tuple[int, ...]  # twice a state, plus _GLUED


class Templates:
    """A place in a sentence is a node: what may be said there, by its first token."""

    def __init__(self, sentences: Sentences) -> None:
        self.token: list[str] = ["", ""]
        self.number: list[bool] = [False, False]
        self.node: list[int] = [0, 0]  # that follows each state
        self._entries: list[Entries] = []  # of each node
        self._nodes: dict[Entries, int] = {}
        self._known: dict[tuple[str, int, bool], int] = {}
        self._language = sentences.language or "en"
        self._numbers: dict[tuple[str, int], list[Tokens]] = {}
        self._rules: Mapping[str, Sentence] = sentences.expansion_rules
        self._lists: Mapping[str, SlotList] = sentences.slot_lists
        self._node(())
        self.start = self._node((AGAIN << 1,))
        begins = self._all(sentences)
        # A sentence that may begin with anything tells nothing about its end.
        self._begins = self._node(tuple(entry & ~_GLUED for entry in begins if self.token[entry >> 1] != ANY))
        self._next = [self._by_token(entries) for entries in self._entries]
        self._known.clear()
        self._nodes.clear()
        self._entries.clear()

    def step(self, nodes: Set[int], token: str) -> list[int]:
        """The states at these places that take the token."""
        digits = token.isdigit()
        again = any("" in self._next[node] and AGAIN in self._next[node][""] for node in nodes)
        taken: list[int] = []
        for node in (*nodes, self._begins) if again else nodes:
            following = self._next[node]
            taken += following.get(token, ())
            taken += following.get(ANY, ())
            taken += following.get(DIGITS, ()) if digits else ()
        return taken

    def after(self, taken: Iterable[int]) -> set[int]:
        """The places where these states lead."""
        return {self.node[state] for state in taken}

    def ends(self, node: int) -> bool:
        """Whether a sentence may end at a place."""
        return END in self._next[node].get("", ())

    def may_follow(self, node: int, following: Set[str], *, number: bool) -> bool:
        """Whether one of these tokens may follow at a place; `number`: within a number."""
        known = self._next[node]
        common = known.keys() & following
        return any(self.number[state] or not number for token in common for state in known[token])

    def _all(self, sentences: Sentences) -> set[int]:
        """Every template, openers and closers too; answers how they begin."""
        begins: set[int] = set()
        for sentence in edges(sentences.data):
            begins.update(self._build(sentence.expression, (AGAIN << 1,)))
        for intent in sentences.intents.values():
            for block in intent.data:
                self._rules = {**sentences.expansion_rules, **block.expansion_rules}
                self._lists = {**sentences.slot_lists, **block.slot_lists}
                for sentence in block.sentences:
                    begins.update(self._build(sentence.expression, (END << 1,)))
        for chip in sentences.suggestions:
            begins.update(self._chunk(chip, (END << 1,)))
        return begins

    def _by_token(self, entries: Entries) -> dict[str, list[int]]:
        """The states of a node by the token they take; END and AGAIN, which take none, under ""."""
        found: dict[str, list[int]] = {}
        for entry in entries:
            found.setdefault(self.token[entry >> 1], []).append(entry >> 1)
        return found

    def _node(self, entries: Entries) -> int:
        """The place where these states may come next; alike ones are one."""
        key = tuple(sorted(set(entries)))
        if key not in self._nodes:
            self._nodes[key] = len(self._entries)
            self._entries.append(key)
        return self._nodes[key]

    def _state(self, token: str, follow: Entries, *, number: bool = False) -> int:
        """The state with this token and these after it; alike ones are one."""
        key = (token, self._node(follow), number)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = len(self.token)
            self.token.append(sys.intern(token))
            self.number.append(number)
            self.node.append(key[1] if token != ANY else self._node((known << 1, *follow)))
        return known

    def _build(self, part: Expression, follow: Entries) -> Entries:
        """States that begin the part, when `follow` comes after it."""
        if isinstance(part, TextChunk):
            return self._chunk(str(part.original_text), follow)
        if isinstance(part, Alternative):
            return tuple({entry for item in part.items for entry in self._build(item, follow)})
        if isinstance(part, Permutation):
            found: set[int] = set()
            orders = permutations(part.items) if len(part.items) <= _LONGEST_PERMUTATION else [tuple(part.items)]
            for order in orders:
                entries = _apart(follow)
                for item in reversed(order):
                    entries = _apart(self._build(item, entries))
                found.update(entries)
            return tuple(found)
        if isinstance(part, Group):
            for item in reversed(part.items):
                follow = self._build(item, follow)
            return follow
        if isinstance(part, RuleReference) and part.rule_name in self._rules:
            return self._build(self._rules[part.rule_name].expression, follow)
        return self._list(part.list_name if isinstance(part, ListReference) else "", follow)

    def _list(self, name: str, follow: Entries) -> Entries:
        values = self._lists.get(name)
        if isinstance(values, RangeSlotList):
            return self._range(name, values, _apart(follow))
        if isinstance(values, TextSlotList) and values.values:
            return tuple({entry for value in values.values for entry in self._build(value.text_in, follow)})
        return (self._state(ANY, _apart(follow)) << 1,)

    def _range(self, name: str, values: RangeSlotList, follow: Entries) -> Entries:
        """Its numbers as words, sharing their beginnings, and in digits."""
        key = (name, id(values))
        if key not in self._numbers:
            self._numbers[key] = [tokens(number_words(number, self._language)) for number in values.get_numbers()]
        digits = self._state(DIGITS, follow, number=True)
        return (digits << 1, *self._tree(self._numbers[key], follow))

    def _tree(self, spoken: Iterable[Tokens], follow: Entries) -> Entries:
        rest: dict[str, list[Tokens]] = defaultdict(list)
        for number in spoken:
            rest[number[0]].append(number[1:])
        entries = []
        for token, tails in rest.items():
            longer = self._tree((tail for tail in tails if tail), follow)
            ends = follow if any(not tail for tail in tails) else ()
            entries.append(self._state(token, (*longer, *ends), number=True) << 1)
        return tuple(entries)

    def _chunk(self, text: str, follow: Entries) -> Entries:
        words = tokens(text)
        if not words:
            return _apart(follow) if text else follow
        if text[-1].isalnum() and not _han(words[-1]):
            entries = self._joined(words[-1], follow)
        else:
            entries = [self._state(words[-1], _apart(follow)) << 1]
        for word in reversed(words[:-1]):
            entries = [self._state(word, tuple(entries)) << 1]
        return tuple(entry | _GLUED for entry in entries) if text[0].isalnum() else tuple(entries)

    def _joined(self, word: str, follow: Entries) -> list[int]:
        """The word, and with it the longer words that glued entries make of it."""
        glued = [
            entry >> 1 for entry in follow if entry & _GLUED and not "\u3400" <= self.token[entry >> 1] <= "\u9fff"
        ]
        entries = [self._state(word + self.token[state], self._entries[self.node[state]]) << 1 for state in glued]
        others = tuple(entry & ~_GLUED for entry in follow if entry >> 1 not in glued)
        return [*entries, self._state(word, others) << 1] if others else entries


def _apart(entries: Entries) -> Entries:
    return tuple(entry & ~_GLUED for entry in entries)


def _han(token: str) -> bool:
    """Whether it is a Chinese character, which is a word by itself."""
    return "\u3400" <= token[:1] <= "\u9fff"
