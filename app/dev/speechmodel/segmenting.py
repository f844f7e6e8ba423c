"""Chinese as words with spaces between, which recognisers need and nobody writes."""

import math
import re
from collections.abc import Iterable, Mapping

_LATIN = re.compile(r"[a-z0-9']+")


class Segmenter:
    """Splits text into the fewest known words; of as many, the more frequent ones. A strange sign is its own word."""

    def __init__(self, words: Mapping[str, int] | Iterable[str]) -> None:
        """`words`: what may stand as one word, and how often it does where that is known."""
        counts = dict(words) if isinstance(words, Mapping) else dict.fromkeys(words, 1)
        total = sum(counts.values()) + 1
        self._costs = {word: math.log(total / max(1, count)) for word, count in counts.items() if word}
        self._longest = max(map(len, self._costs), default=1)
        self._strange = math.log(total) * 2

    def words(self) -> list[str]:
        """All words that it knows."""
        return sorted(self._costs)

    def split(self, text: str) -> list[str]:
        """The words of a text; spaces in it always part words."""
        return [word for part in text.split() for word in self._part(part)]

    def _part(self, text: str) -> list[str]:
        best: list[tuple[int, float, int]] = [(0, 0.0, 0)]  # words up to here, their cost, where the last one begins
        latin = {match.start(): match.end() for match in _LATIN.finditer(text)}
        for end in range(1, len(text) + 1):
            ways = [
                (best[start][0] + 1, best[start][1] + self._cost(text[start:end]), start)
                for start in range(max(0, end - self._longest), end)
                if start == end - 1 or text[start:end] in self._costs
            ]
            ways += [(best[start][0] + 1, best[start][1], start) for start, after in latin.items() if after == end]
            best.append(min(ways))
        words: list[str] = []
        place = len(text)
        while place:
            words.append(text[best[place][2] : place])
            place = best[place][2]
        return words[::-1]

    def _cost(self, word: str) -> float:
        return self._costs.get(word, self._strange)
