"""A text being said: its sound so far, where its words are, and from where to go on after an interruption."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

import numpy as np

from app.assistant.speech.speaking.voice import WordMark
from app.assistant.speech.tone import Samples

PHRASE_SECONDS = 0.6  # an interrupted phrase shorter than this is said again from its start
_ENDING_SECONDS = 0.08  # so near to the next word the one before has been heard
_SEARCH_SECONDS = 0.06  # around a word's mark, for the quietest moment to begin in
_WINDOW_SECONDS = 0.01
_STOP = re.compile(r"[,.;:!?…—，。；：！？、]")


@dataclass(slots=True)
class SpokenText:
    """All of its sound is kept until it has been said. Places are sample numbers."""

    id: str
    rate: int
    text: str = ""
    sound: Samples = field(default_factory=lambda: np.zeros(0, np.float32))
    played: int = 0
    begun: bool = False
    complete: bool = False  # no more sound will come
    problem: bool = False
    _places: list[int] = field(default_factory=list)
    _words: list[WordMark] = field(default_factory=list)
    _told: int = 0  # words told so far

    @property
    def left(self) -> int:
        """Samples made and not played."""
        return len(self.sound) - self.played

    def add(self, samples: Samples, words: tuple[WordMark, ...]) -> None:
        """More sound; the words' times count from its start."""
        self._places.extend(len(self.sound) + round(word.at * self.rate) for word in words)
        self._words.extend(words)
        self.sound = np.concatenate([self.sound, samples])

    def take(self, count: int) -> Samples:
        """The next samples, up to `count`."""
        part = self.sound[self.played : self.played + count]
        self.played += len(part)
        return part

    def words_reached(self) -> list[tuple[int, WordMark]]:
        """The words that began in what was played and were not told yet, with their places."""
        reached = bisect_left(self._places, self.played)
        words = list(zip(self._places[self._told : reached], self._words[self._told : reached], strict=True))
        self._told = max(self._told, reached)
        return words

    def wind_back(self) -> None:
        """Go on from the start of the interrupted word, or of its phrase where that is near; its words are told again.

        Between two words it goes on where it is.
        """
        number = bisect_left(self._places, self.played) - 1
        if number < 0 or self._next_is_near(number + 1):
            return
        phrase = number
        while phrase > 0 and not self._phrase_begins(phrase):
            phrase -= 1
        near = self.played - self._places[phrase] < PHRASE_SECONDS * self.rate
        self._told = phrase if near else number
        self.played = self._quietest(self._places[self._told])

    def _next_is_near(self, number: int) -> bool:
        return number < len(self._places) and self._places[number] - self.played < _ENDING_SECONDS * self.rate

    def _phrase_begins(self, number: int) -> bool:
        """Whether a stop stands between this word and the one before."""
        before = self._words[number - 1]
        return bool(_STOP.search(self.text[before.begin + before.length : self._words[number].begin]))

    def _quietest(self, place: int) -> int:
        """Engines tell a word's start roughly: the softest moment just before, or a little after, is the true one."""
        window = round(_WINDOW_SECONDS * self.rate)
        begin = max(0, place - round(_SEARCH_SECONDS * self.rate))
        end = min(len(self.sound), place + 2 * window)
        count = (end - begin) // window
        if count < 2:
            return max(0, min(place, self.played))
        power = np.square(self.sound[begin : begin + count * window]).reshape(count, window).sum(axis=1)
        softest = count - 1 - int(np.argmin(power[::-1]))  # the last of equals: no pause is said twice
        return min(begin + softest * window, place, self.played)
