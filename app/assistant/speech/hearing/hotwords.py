"""Names that are likely to be said (contacts, places, songs), put where what was heard sounds like them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from app.assistant.speech.hearing.likeness import likenesses, sounds
from app.assistant.speech.hearing.recogniser import Heard, spread
from app.assistant.speech.wire import HeardWord

MOST = 400  # names that are kept
_UNSURE = 0.8  # words surer than this are believed
# How alike a name and what was heard must sound: unsure words; with a word of the name among them; words that are sure.
_ALIKE, _ALIKE_BEGUN, _ALIKE_SURE = 0.82, 0.75, 0.95
_NEVER = 2.0
_LEAST_SOUNDS = 4  # a shorter name sounds like too much else
_SPREAD = 2  # words that a name may be heard as more, or fewer, than it has
_BONUS = 1.5  # what a hypothesis with a name in it is likelier, in natural logarithms


class HotWords:
    """The names of one language. Words that are sure give way only to a longer name that sounds nearly the same."""

    def __init__(self, names: Sequence[str], language: str) -> None:
        self._language = language
        self._spaced = language != "zh"
        unique = dict.fromkeys(" ".join(name.lower().split()) for name in names[:MOST])
        self.names = tuple(name for name in unique if len(name) > 1 and len(sounds(name, language)) >= _LEAST_SOUNDS)

    def bonus(self, text: str) -> float:
        """What a hypothesis is likelier than a decoder knew that has not heard of the names."""
        inside = f" {text} " if self._spaced else text
        return _BONUS if any((f" {name} " if self._spaced else name) in inside for name in self.names) else 0.0

    def applied(self, heard: Heard) -> Heard:
        """With names in the place of unsure words that sound like them; what was heard becomes an alternative."""
        if not self.names or not heard.words:
            return heard
        best = max(self._places(heard.words), key=lambda place: place[0], default=None)
        if best is None:
            return heard
        alike, name, first, last = best
        window = heard.words[first:last]
        named = spread(name, window[0].began, window[-1].ended, max(alike, _mean(window)))
        words = (*heard.words[:first], *named, *heard.words[last:])
        text = (" " if self._spaced else "").join(word.text for word in words)
        others = tuple(other for other in (heard.text, *heard.alternatives) if other != text)
        confidence = max(heard.confidence, _mean(words))
        return replace(heard, text=text, words=words, confidence=confidence, alternatives=others)

    def _places(self, words: Sequence[HeardWord]) -> Iterator[tuple[float, str, int, int]]:
        """Likeness, name, first word and the one after the last, wherever a name may have been meant."""
        named = {
            place for name in self.names for first, last in self._standing(words, name) for place in range(first, last)
        }
        longest = max(map(self._size, self.names)) + _SPREAD
        windows = [
            (first, last)
            for first in range(len(words))
            for last in range(first + 1, min(len(words), first + longest) + 1)
            if not named.intersection(range(first, last))
        ]
        if not windows:
            return
        alike = likenesses([self._said(words[first:last]) for first, last in windows], self.names, self._language)
        for row, column in np.argwhere(alike >= min(_ALIKE, _ALIKE_BEGUN)):
            (first, last), name = windows[row], self.names[column]
            if abs(last - first - self._size(name)) <= _SPREAD and alike[row, column] >= _least(
                name, words[first:last]
            ):
                yield float(alike[row, column]), name, first, last

    def _standing(self, words: Sequence[HeardWord], name: str) -> Iterator[tuple[int, int]]:
        """Where the name itself was heard."""
        for size in {self._size(name), 1} if not self._spaced else {self._size(name)}:
            for first in range(len(words) - size + 1):
                if self._said(words[first : first + size]) == name:
                    yield first, first + size

    def _size(self, name: str) -> int:
        """About as many words as a recogniser hears it as."""
        return len(name.split()) if self._spaced else max(1, len(name) // 2)

    def _said(self, window: Sequence[HeardWord]) -> str:
        return (" " if self._spaced else "").join(word.text for word in window)


def _least(name: str, window: Sequence[HeardWord]) -> float:
    """How alike they must sound for the name to have been said."""
    parts = name.split()
    if _mean(window) < _UNSURE:
        return _ALIKE
    if len(parts) < 2:
        return _NEVER
    begun = len(window) > 1 and any(word.text in parts for word in window)
    return _ALIKE_BEGUN if begun else _ALIKE_SURE


def _mean(words: Sequence[HeardWord]) -> float:
    """Confidence over time."""
    spoken = sum(word.ended - word.began for word in words)
    return sum(word.confidence * (word.ended - word.began) for word in words) / spoken if spoken > 0 else 0.0
