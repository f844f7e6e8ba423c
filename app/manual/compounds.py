"""Compound words such as "Reifendruckkontrolle", taken apart into words that the book knows."""

from collections.abc import Callable, Iterable, Sequence

SHORTEST = 3  # letters of a word without its ending
LONG = 5  # letters with which an unknown compound must begin as a known word does


class Compounds:
    """Takes words without their endings apart; `joints` are letters between two parts, `stem` takes endings off."""

    def __init__(self, joints: Sequence[str], stem: Callable[[str], str]) -> None:
        self._stem = stem
        self._joints = ("", *sorted(joints, key=len, reverse=True))
        self._known: set[str] = set()
        self._found: dict[str, tuple[str, ...]] = {}

    def learn(self, words: Iterable[str]) -> None:
        """Take words without their endings as possible parts."""
        self._known.update(words)
        self._found.clear()

    def smallest(self, word: str) -> tuple[str, ...]:
        """The parts that have no parts themselves, in order; none for a word that is no compound."""
        return tuple(small for part in self._split(word) for small in self.smallest(part) or (part,))

    def all(self, word: str) -> tuple[str, ...]:
        """Every part and part of a part."""
        return tuple(each for part in self._split(word) for each in (part, *self.all(part)))

    def _split(self, word: str) -> tuple[str, ...]:
        """The fewest known words that make up a whole word, two at least; else what it begins with and its rest."""
        if word not in self._found:
            self._found[word] = self._cover(word, alone=False) or self._begin(word)
        return self._found[word]

    def _begin(self, word: str) -> tuple[str, ...]:
        """The longest known word that an unknown one begins with, and its rest."""
        if word in self._known:
            return ()
        ends = range(len(word) - SHORTEST, LONG - 1, -1)
        begins = ((part, word[end:]) for end in ends if len(part := self._part(word[:end])) > SHORTEST)
        return next(begins, ())

    def _cover(self, word: str, *, alone: bool = True) -> tuple[str, ...]:
        if alone and word in self._known:
            return (word,)
        best: tuple[str, ...] = ()
        for end in range(len(word) - SHORTEST, SHORTEST - 1, -1):
            part = self._part(word[:end])
            rest = self._cover(word[end:]) if part else ()
            if rest and (not best or 1 + len(rest) < len(best)):
                best = (part, *rest)
        return best

    def _part(self, text: str) -> str:
        """The known word that a piece is, with or without a joint at its end; "" where it is none."""
        for joint in self._joints:
            bare = text.removesuffix(joint)
            if text.endswith(joint) and len(bare) >= SHORTEST:
                known = next((each for each in (bare, self._stem(bare)) if each in self._known), "")
                if known:
                    return known
        return ""
