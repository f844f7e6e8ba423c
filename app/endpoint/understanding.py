"""What one sentence wishes: templates fitted to its pieces, several wishes in order, and what was not understood."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from app.assistant.sentences import Sentences, load
from app.endpoint.lexicon import Lexicon, Template
from app.endpoint.matching import Filled
from app.endpoint.words import MARKS, tokens

UNKNOWN_COST, WORD_COST, FREE_ACROSS, WEAK_COST, LONGEST = 10.0, 0.5, 1.5, 1.5, 60


@dataclass(frozen=True)
class Wish:
    """One understood piece: the intent, its entries from the file (tool, follow, say, …) and the filled slots."""

    intent: str
    about: Mapping[str, Any]
    slots: dict[str, Any]
    text: str
    joined_by: str = ""
    free: int = 0  # words of it that may be anything


@dataclass(frozen=True)
class Unknown:
    """A piece that no template fits; `wished` when it begins like a wish."""

    text: str
    wished: bool
    joined_by: str = ""


Part = Wish | Unknown


@dataclass
class _Found:
    template: Template
    filled: tuple[Filled, ...]
    start: int
    end: int
    free: int = field(default=0)


class Understanding:
    """One language: `data` is its file as read."""

    def __init__(self, sentences: Sentences) -> None:
        self.language = sentences.language or "en"
        self.data = sentences.data
        self._lexicon = Lexicon(sentences)

    def parts(self, text: str, *, answering: bool = False, choosing: bool = False) -> list[Part]:
        """The wishes of a text in order, and its pieces that are none.

        `answering` when a yes or no is awaited, `choosing` when the last answer asked which one to take.
        """
        return _Reading(self._lexicon, text, answering, choosing).parts()


class _Reading:
    """One text being read."""

    def __init__(self, known: Lexicon, text: str, answering: bool, choosing: bool) -> None:
        self._known, self._text, self._answering, self._choosing = known, text, answering, choosing
        self._all = known.without_fillers(tokens(text, known.language))[:LONGEST]
        self._norms = [token.norm for token in self._all]

    def parts(self) -> list[Part]:
        """Cheapest way to cut the text into wishes and unknown pieces."""
        pieces = self._pieces()
        size = len(pieces)
        best: list[tuple[float, list[Part]]] = [(0.0, []), *((float("inf"), []) for _ in range(size))]
        for end in range(1, size + 1):
            for start in range(max(0, end - 6), end):
                if best[start][0] == float("inf"):
                    continue
                first, last = pieces[start], pieces[end - 1]
                whole = self._piece(first[0], last[1], first[2], across=end - start - 1)
                if whole is None and end - start > 1:
                    continue
                cost, found = self._cheapest(whole, *first)
                if best[start][0] + cost < best[end][0]:
                    best[end] = best[start][0] + cost, [*best[start][1], *found]
        return best[size][1]

    def _cheapest(
        self, whole: tuple[float, Wish] | None, start: int, end: int, joined: str
    ) -> tuple[float, list[Part]]:
        if whole and not whole[1].free:
            return whole[0], [whole[1]]
        run = self._run_together(start, end, joined)
        if run:
            return float(len(run)), list(run)
        if whole:
            return whole[0], [whole[1]]
        cost, unknown = self._unknown(start, end, joined)
        return cost, [unknown]

    def _run_together(self, start: int, end: int, joined: str) -> list[Wish]:
        """Wishes said without a joining word, where all of the piece is plain wishes of fixed words."""
        for middle in range(start + 2, end - 1):
            first = self._piece(start, middle, joined, across=0)
            if first is None or not _plain(first[1]) or first[0] > 1:
                continue
            second = self._piece(middle, end, "", across=0)
            if second is not None and _plain(second[1]):
                return [first[1], second[1]]
            rest = self._run_together(middle, end, "")
            if rest:
                return [first[1], *rest]
        return []

    def _pieces(self) -> list[tuple[int, int, str]]:
        """Token ranges between joining words, with the word before each."""
        found: list[tuple[int, int, str]] = []
        start = at = 0
        joined = ""
        while at < len(self._norms):
            length = self._known.connector(self._norms, at)
            if length and (at > 0 or self._norms[at] in MARKS):
                if at > start:
                    found.append((start, at, joined))
                    joined = ""
                joined = "".join(self._norms[at : at + length]) if not joined or joined in MARKS else joined
                start = at + length
                at = start
            else:
                at += 1
        if start < len(self._norms):
            found.append((start, len(self._norms), joined))
        return found

    def _piece(self, start: int, end: int, joined: str, across: int) -> tuple[float, Wish] | None:
        inner = [at for at in range(start, end) if self._norms[at] not in MARKS]
        words = [self._norms[at] for at in inner]
        if not words:
            return None
        found = self._best(words)
        if found is None:
            return None
        about = found.template.about
        weak = not {"tool", "cannot", "joins"} & set(about)
        cost = 1.0 + (WEAK_COST if weak and (across or start > 0) else 0.0)
        if across and any(self._torn(inner, filled, about) for filled in found.filled if filled.free):
            return None
        if found.free and across:
            cost += FREE_ACROSS * across
        slots = dict(found.template.slots)
        for filled in found.filled:
            slots[filled.slot] = self._words(inner, filled) if filled.free else filled.value
        return cost, Wish(found.template.intent, about, slots, self._said(inner[0], inner[-1]), joined, found.free)

    def _torn(self, inner: list[int], filled: Filled, about: Mapping[str, Any]) -> bool:
        """Whether a comma stands inside words that may be anything; an English address may have one."""
        first, last = inner[filled.start], inner[filled.end - 1]
        marks = sum(norm in MARKS for norm in self._norms[first:last])
        tool = str(about.get("tool", ""))
        if not tool.startswith(("navigation", "trip", "charging")):
            return False
        return marks > (1 if tool.startswith("navigation") and self._known.language == "en" else 0)

    def _best(self, words: list[str]) -> _Found | None:
        best: tuple[tuple[int, int, int, int], _Found] | None = None
        for start in self._known.starts(words):
            for end in self._known.ends(words, start):
                if end <= start:
                    continue
                piece = self._known.plain_verb(words[start:end], start)
                for template in self._known.candidates(piece):
                    if "answer" in template.about and not self._answering:
                        continue
                    for found_end, filled in template.pattern.fits(piece, 0):
                        if found_end != len(piece) or not self._nameable(template, filled, piece):
                            continue
                        free = sum(each.end - each.start for each in filled if each.free)
                        key = (free, self._rank(template), start + len(words) - end, template.rank)
                        if best is None or key < best[0]:
                            shifted = tuple(_shifted(each, start) for each in filled)
                            best = key, _Found(template, shifted, start, end, free)
                        break
        return best[1] if best else None

    def _nameable(self, template: Template, filled: tuple[Filled, ...], piece: list[str]) -> bool:
        if not str(template.about.get("tool", "")).startswith(("navigation", "trip", "charging")):
            return True
        return all(self._known.may_be_a_place(piece[each.start : each.end]) for each in filled if each.free)

    def _rank(self, template: Template) -> int:
        follow = template.about.get("follow")
        if "answer" in template.about or (self._choosing and follow == "choice"):
            return 0
        return 2 if follow in ("zone", "also") else 1

    def _words(self, inner: list[int], filled: Filled) -> str:
        return self._said(inner[filled.start], inner[filled.end - 1])

    def _said(self, first: int, last: int) -> str:
        return self._text[self._all[first].start : self._all[last].end].strip(" ,.;:!?，。、；：！？")

    def _unknown(self, start: int, end: int, joined: str) -> tuple[float, Unknown]:
        words = self._norms[start:end]
        wished = any(self._known.begins_like_a_wish(words[at:]) for at in self._known.starts(words))
        return UNKNOWN_COST + WORD_COST * len(words), Unknown(self._said(start, end - 1), wished, joined)


def _plain(wish: Wish) -> bool:
    return "tool" in wish.about and not wish.free


def _shifted(filled: Filled, by: int) -> Filled:
    return Filled(filled.slot, filled.value, filled.start + by, filled.end + by, filled.free)


@cache
def understanding(language: str) -> Understanding:
    """The understanding of a language's file; made once."""
    return Understanding(load(language))
