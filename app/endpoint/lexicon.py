"""The templates of one language, ready to be fitted to pieces of a sentence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.assistant.sentences import Sentences, edges
from app.endpoint.concepts import Concepts
from app.endpoint.matching import NUMBER, Compiler, Pattern
from app.endpoint.words import Token, is_number, tokens

SMALL = "点"
MOST_OF_A_CONCEPT = 8000  # word sequences of one phrase


@dataclass(frozen=True)
class Template:
    """A compiled sentence: its intent with the file's entries, fixed slots, and its place in the file."""

    pattern: Pattern
    intent: str
    about: Mapping[str, Any]
    slots: Mapping[str, Any]
    rank: int


class Lexicon:
    """The templates of one language, indexed by the words they need, and what may stand around a wish."""

    def __init__(self, sentences: Sentences) -> None:
        self.language = sentences.language or "en"
        self.data = sentences.data
        compiler = Compiler(sentences.expansion_rules, sentences.slot_lists, self.language)
        self._templates = list(_templates(sentences, compiler))
        self._by_word: dict[str, list[Template]] = {}
        for template in self._templates:
            for word in min(template.pattern.needs, key=len, default=frozenset({""})):
                self._by_word.setdefault(word, []).append(template)
        count = len(self.data.get("openers", []))
        patterns = [compiler.pattern(edge.expression) for edge in edges(self.data)]
        self._openers, self._closers = patterns[:count], patterns[count:]
        self._repairs = self._words("repairs")
        self.never_near = {word for words in self._words("never_near") for word in words}
        self._never_named = self._words("never_named")
        self._connectors = self._words("connectors")
        self._wishes = self._words("wishes")
        self._gerunds: dict[str, str] = self.data.get("gerunds") or {}
        self._skipped = self._words("skip_words")
        self.concepts = Concepts(
            self.data.get("concepts") or {},
            Compiler(sentences.expansion_rules, sentences.slot_lists, self.language, MOST_OF_A_CONCEPT),
        )
        self._asking, self._asking_closers = self._words("asking"), self._words("asking_closers")

    def _words(self, key: str) -> set[tuple[str, ...]]:
        texts = self.data.get(key) or []
        return {tuple(token.norm for token in tokens(str(text), self.language)) for text in texts}

    def candidates(self, words: Sequence[str]) -> list[Template]:
        """Templates whose required words all stand in a piece."""
        have = set(words)
        if any(is_number(word) for word in words):
            have.add(NUMBER)
        found = [template for word in [*have, ""] for template in self._by_word.get(word, ())]
        return [one for one in found if not any(clause.isdisjoint(have) for clause in one.pattern.needs)]

    def opened(self, found: Sequence[Token]) -> list[Token]:
        """Tokens with "window's" as "window is"; "the passenger's" stays."""
        opened: list[Token] = []
        for token in found:
            if token.norm.endswith("'s") and self.concepts.is_thing(token.norm[:-2]):
                opened += [Token(token.norm[:-2], token.start, token.end), Token("is", token.end, token.end)]
            else:
                opened.append(token)
        return opened

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

    def repair(self, norms: Sequence[str], at: int) -> int:
        """How many tokens begin here that take back what was just said ("I mean"); a bare "no" only at a number."""
        found = max((word for word in self._repairs if tuple(norms[at : at + len(word)]) == word), key=len, default=())
        if len(found) > 1 or not found or len(norms) == 1:
            return len(found)
        beside = [*norms[at - 1 : at], *norms[at + 1 : at + 2]] if at else []
        return 1 if any(is_number(norm) for norm in beside) else 0

    def corrects(self, norms: Sequence[str]) -> bool:
        """Whether words begin or end with what takes something back: "sorry, the passenger's"."""
        heads = ((word, tuple(norms[: len(word)]), tuple(norms[-len(word) :])) for word in self._repairs)
        return any(word in (head, tail) for word, head, tail in heads)

    def may_be_a_place(self, norms: Sequence[str]) -> bool:
        """Whether words can be a place's name: not "the harbour is what he asked"."""
        places = ((at, word) for at in range(len(norms)) for word in self._never_named)
        return not any(tuple(norms[at : at + len(word)]) == word for at, word in places)

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

    def wished(self, norms: Sequence[str], start: int = 0) -> Sequence[str]:
        """A wish put as a question without its question mark word: 声音能小点吗 wishes, 天窗能开吗 only asks."""
        politely = norms if SMALL in norms else norms[:start]
        asks = any((word,) in self._asking for word in politely)
        return norms[:-1] if asks and tuple(norms[-1:]) in self._asking_closers else norms

    def ends(self, norms: Sequence[str], start: int) -> list[int]:
        """Places where the wish itself may end, before "right now" and its like; `start` is where it begins."""
        places = [len(norms)]
        if len(self.wished(norms, start)) < len(norms):
            places.append(len(norms) - 1)
        for place in places:
            for start in range(max(0, place - 5), place):
                fits = any(end == place for closer in self._closers for end, _ in closer.fits(norms[:place], start))
                if fits and start not in places and start > 0:
                    places.append(start)
        return places


def _templates(sentences: Sentences, compiler: Compiler) -> Iterator[Template]:
    rank = 0
    for name, intent in sentences.intents.items():
        raw = sentences.data["intents"][name]
        about = {key: value for key, value in raw.items() if key != "data"}
        for block, written in zip(intent.data, raw["data"], strict=True):
            here = about | {key: value for key, value in written.items() if key not in ("sentences", "slots")}
            for sentence in block.sentences:
                rank += 1
                pattern = compiler.pattern(sentence.expression)
                yield Template(pattern, name, here, block.slots, rank)
