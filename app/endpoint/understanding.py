"""What one sentence wishes: templates fitted to its pieces, several wishes in order, and what was not understood."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from app.assistant.sentences import Sentences, edges, load
from app.endpoint.matching import NUMBER, Compiler, Filled, Pattern
from app.endpoint.words import MARKS, Token, is_number, tokens

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


@dataclass(frozen=True)
class _Template:
    pattern: Pattern
    intent: str
    about: Mapping[str, Any]
    slots: Mapping[str, Any]
    rank: int


@dataclass
class _Found:
    template: _Template
    filled: tuple[Filled, ...]
    start: int
    end: int
    free: int = field(default=0)


class Understanding:
    """The templates of one language, ready to be fitted."""

    def __init__(self, sentences: Sentences) -> None:
        self.language = sentences.language or "en"
        self.data = sentences.data
        compiler = Compiler(sentences.expansion_rules, sentences.slot_lists, self.language)
        self._templates = list(_templates(sentences, compiler))
        self._by_word: dict[str, list[_Template]] = {}
        for template in self._templates:
            for word in min(template.pattern.needs, key=len, default=frozenset({""})):
                self._by_word.setdefault(word, []).append(template)
        count = len(self.data.get("openers", []))
        patterns = [compiler.pattern(edge.expression) for edge in edges(self.data)]
        self._openers, self._closers = patterns[:count], patterns[count:]
        self._connectors = self._words("connectors")
        self._wishes = self._words("wishes")
        self._gerunds: dict[str, str] = self.data.get("gerunds") or {}
        self._skipped = self._words("skip_words")
        self._asking, self._asking_closers = self._words("asking"), self._words("asking_closers")

    def _words(self, key: str) -> set[tuple[str, ...]]:
        texts = self.data.get(key) or []
        return {tuple(token.norm for token in tokens(str(text), self.language)) for text in texts}

    def parts(self, text: str, *, answering: bool = False) -> list[Part]:
        """The wishes of a text in order, and its pieces that are none; `answering` when a yes or no is awaited."""
        return _Reading(self, text, answering).parts()

    def candidates(self, words: Sequence[str]) -> list[_Template]:
        """Templates whose required words all stand in a piece."""
        have = set(words)
        if any(is_number(word) for word in words):
            have.add(NUMBER)
        found = [template for word in [*have, ""] for template in self._by_word.get(word, ())]
        return [one for one in found if not any(clause.isdisjoint(have) for clause in one.pattern.needs)]

    def without_fillers(self, found: list[Token]) -> list[Token]:
        """Tokens less those of the file's skip words."""
        kept: list[Token] = []
        at = 0
        norms = [token.norm for token in found]
        while at < len(found):
            filler = max(
                (words for words in self._skipped if tuple(norms[at : at + len(words)]) == words), key=len, default=()
            )
            if not filler:
                kept.append(found[at])
            at += len(filler) or 1
        return kept

    def connector(self, norms: Sequence[str], at: int) -> int:
        """How many tokens of a joining word begin here; 0 for none."""
        return max((len(word) for word in self._connectors if tuple(norms[at : at + len(word)]) == word), default=0)

    def begins_like_a_wish(self, norms: Sequence[str]) -> bool:
        """Whether a piece starts with a verb that people use for wishes."""
        return any(tuple(norms[: len(word)]) == word for word in self._wishes)

    def plain_verb(self, norms: list[str], start: int) -> list[str]:
        """After an opener ("would you mind") "opening" is read as "open"."""
        verb = self._gerunds.get(norms[0]) if start else None
        return [verb, *norms[1:]] if verb else norms

    def starts(self, norms: Sequence[str]) -> list[int]:
        """Places where the wish itself may begin, after "could you" and its like."""
        places = [0]
        for place in places:
            for opener in self._openers:
                places += [end for end, _ in opener.fits(norms, place) if end not in places and end < len(norms)]
        return places

    def ends(self, norms: Sequence[str], start: int) -> list[int]:
        """Places where the wish itself may end, before "right now" and its like; `start` is where it begins."""
        places = [len(norms)]
        asks = any((word,) in self._asking for word in norms[:start])
        if asks and tuple(norms[-1:]) in self._asking_closers:
            places.append(len(norms) - 1)
        for place in places:
            for start in range(max(0, place - 5), place):
                fits = any(end == place for closer in self._closers for end, _ in closer.fits(norms[:place], start))
                if fits and start not in places and start > 0:
                    places.append(start)
        return places


class _Reading:
    """One text being read."""

    def __init__(self, known: Understanding, text: str, answering: bool) -> None:
        self._known, self._text, self._answering = known, text, answering
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
        weak = not {"tool", "cannot"} & set(about)
        cost = 1.0 + (WEAK_COST if weak and (across or start > 0) else 0.0)
        if found.free and across:
            cost += FREE_ACROSS * across
        slots = dict(found.template.slots)
        for filled in found.filled:
            slots[filled.slot] = self._words(inner, filled) if filled.free else filled.value
        return cost, Wish(found.template.intent, about, slots, self._said(inner[0], inner[-1]), joined, found.free)

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
                        if found_end != len(piece):
                            continue
                        free = sum(each.end - each.start for each in filled if each.free)
                        key = (free, self._rank(template), start + len(words) - end, template.rank)
                        if best is None or key < best[0]:
                            shifted = tuple(_shifted(each, start) for each in filled)
                            best = key, _Found(template, shifted, start, end, free)
                        break
        return best[1] if best else None

    def _rank(self, template: _Template) -> int:
        return 0 if "answer" in template.about else 2 if template.about.get("follow") in ("zone", "also") else 1

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


def _templates(sentences: Sentences, compiler: Compiler) -> Iterator[_Template]:
    rank = 0
    for name, intent in sentences.intents.items():
        raw = sentences.data["intents"][name]
        about = {key: value for key, value in raw.items() if key != "data"}
        for block, written in zip(intent.data, raw["data"], strict=True):
            here = about | {key: value for key, value in written.items() if key not in ("sentences", "slots")}
            for sentence in block.sentences:
                rank += 1
                pattern = compiler.pattern(sentence.expression)
                yield _Template(pattern, name, here, block.slots, rank)


@cache
def understanding(language: str) -> Understanding:
    """The understanding of a language's file; made once."""
    return Understanding(load(language))
