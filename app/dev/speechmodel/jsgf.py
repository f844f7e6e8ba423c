"""Sentence templates as a JSGF grammar for PocketSphinx: the templates themselves, not samples of them."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping

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

from app.assistant.sentences import Names, UnknownNames, number_words, said
from app.assistant.speech.phrases import ASIDES, JOINERS, WAKE_PHRASES

_HEADER = "#JSGF V1.0;\ngrammar commands;\n"


def grammar(intents: Intents, names: Names, words: Collection[str]) -> str:
    """One or two commands in a breath. Words that are not in `words` are left out with their alternative."""
    writing = _Writing(intents, names, words)
    commands = {f"({aside})" for aside in ASIDES}
    for intent in intents.intents.values():
        for block in intent.data:
            for sentence in block.sentences:
                try:
                    commands.add(writing.expression(sentence.expression, block.slot_lists, block.expansion_rules))
                except UnknownNames:
                    continue
    rules = [f"<{name}> = {body};" for name, body in writing.rules.items()]
    joiners, wake = " | ".join(sorted(set(JOINERS))), " | ".join(WAKE_PHRASES)
    rules.append("<command> = " + "\n | ".join(sorted(commands - {""})) + ";")
    rules.append(f"public <said> = [{wake}] <command> [({joiners}) <command>];")
    return _HEADER + "\n".join(rules) + "\n"


class _Writing:
    """Writes expressions; lists and rules become JSGF rules of their own, once."""

    def __init__(self, intents: Intents, names: Names, words: Collection[str]) -> None:
        self.rules: dict[str, str] = {}
        self._intents = intents
        self._names = names
        self._words = words

    def expression(self, part: Expression, lists: Mapping[str, SlotList], rules: Mapping[str, Sentence]) -> str:
        """JSGF text of one expression; "" where it is silent. Raises UnknownNames."""
        if isinstance(part, TextChunk):
            return self._phrase(part.original_text)
        if isinstance(part, Alternative):
            return self._alternative(part, lists, rules)
        if isinstance(part, Permutation):
            raise UnknownNames("permutations are sampled for Vosk only")
        if isinstance(part, Group):
            return " ".join(text for item in part.items if (text := self.expression(item, lists, rules)))
        if isinstance(part, RuleReference):
            local = {**self._intents.expansion_rules, **rules}
            return self._rule(
                f"rule_{part.rule_name}", lambda: self.expression(local[part.rule_name].expression, lists, rules)
            )
        if isinstance(part, ListReference):
            found = {**self._intents.slot_lists, **lists}.get(part.list_name)
            return self._rule(f"list_{part.list_name}", lambda: self._values(part.list_name, found))
        raise UnknownNames(type(part).__name__)

    def _alternative(self, part: Alternative, lists: Mapping[str, SlotList], rules: Mapping[str, Sentence]) -> str:
        ways = [self.expression(item, lists, rules) for item in part.items]
        said_ways = " | ".join(dict.fromkeys(way for way in ways if way))
        if not said_ways:
            return ""
        return f"[{said_ways}]" if "" in ways else f"({said_ways})"

    def _rule(self, name: str, body: Callable[[], str]) -> str:
        safe = re.sub(r"\W", "_", name)
        if safe not in self.rules:
            self.rules[safe] = body() or "<NULL>"
        return f"<{safe}>"

    def _values(self, name: str, values: SlotList | None) -> str:
        if self._names.get(name):
            return self._choice(self._names[name])
        if isinstance(values, RangeSlotList):
            return self._choice(number_words(number, "en") for number in values.get_numbers())
        if isinstance(values, TextSlotList):
            ways = [self.expression(value.text_in, {}, {}) for value in values.values]
            return " | ".join(dict.fromkeys(way for way in ways if way))
        raise UnknownNames(name)

    def _choice(self, phrases: Iterable[str]) -> str:
        return " | ".join(dict.fromkeys(text for phrase in phrases if (text := self._phrase(phrase))))

    def _phrase(self, text: str) -> str:
        words = said(text).split()
        return " ".join(words) if all(word in self._words for word in words) else ""
