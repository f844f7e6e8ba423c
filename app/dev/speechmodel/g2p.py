"""How an English word without a dictionary entry is pronounced, learnt from the dictionary: joint letter-sound n-grams.

After Bisani and Ney 2008 ("Joint-sequence models for grapheme-to-phoneme conversion"), with the simplest of units: one
letter with no, one or two phones. Letters and phones of the dictionary's words are laid side by side by Viterbi
training; then the next unit is predicted from the units before it, back-off weighed after Witten and Bell.
"""

import json
import math
import os
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from pathlib import Path

from app.dev.speechmodel.cmudict import cmu_dictionary
from app.dev.speechmodel.language import Lexicon

MODEL = Path(__file__).resolve().parents[3] / "build" / "speech" / "letters.json"
ORDER = 6
_MOST_PHONES = 2  # of a letter
_SETTLE_WORDS, _SETTLE_ROUNDS = 6_000, 4  # words whose alignment teaches which letter makes which sound
_BEAM = 24
_SECOND_BEST = 1.2  # a way this much less likely (in nats) is given as a second way to say a word
_VOWELS = set("aeiouy")
_START, _END = "<", ">"

_Unit = tuple[str, str]  # a letter and its phones, "" or "K S"
_Counts = Mapping[str, Mapping[str, int]]  # context → next unit → times; units and contexts as text


class LetterSounds:
    """A trained model; `counts` as `learn` makes them."""

    def __init__(self, counts: _Counts) -> None:
        self._counts = counts
        self._sums = {context: sum(following.values()) for context, following in counts.items()}
        self._units: dict[str, list[str]] = defaultdict(list)
        for unit, times in counts[""].items():
            if times > 2 or unit == _END:
                self._units[unit[0]].append(unit)

    def ways(self, word: str) -> list[list[str]]:
        """The likeliest pronunciation and, where it is nearly as likely, a second; [] without any letter."""
        beam: list[tuple[float, tuple[str, ...]]] = [(0.0, (_START,))]
        letters = [letter for letter in unicodedata.normalize("NFKD", word.lower()) if letter in self._units]
        for letter in [*letters, _END]:
            longer = [
                (score + self._likelihood(unit, units), (*units, unit))
                for score, units in beam
                for unit in self._units[letter]
            ]
            beam = sorted(longer, reverse=True)[:_BEAM]
        found: dict[tuple[str, ...], float] = {}
        for score, units in beam:
            found.setdefault(_phones(units), score)
        best = max(found.values(), default=0.0)
        near = [phones for phones, score in found.items() if phones and score > best - _SECOND_BEST]
        return [list(phones) for phones in near[:2]]

    def _likelihood(self, unit: str, before: Sequence[str]) -> float:
        """Log probability of a unit after those before it."""
        chance = 1e-6
        for length in range(min(ORDER - 1, len(before)) + 1):
            context = " ".join(before[len(before) - length :]) if length else ""
            following = self._counts.get(context)
            if following is None:
                break
            kinds = len(following)
            chance = (following.get(unit, 0) + kinds * chance) / (self._sums[context] + kinds)
        return math.log(chance)


def learn(lexicon: Lexicon) -> _Counts:
    """Count what follows what in words of plain letters; what was seen only once in a long context is forgotten."""
    words = [(word, ways[0]) for word, ways in lexicon.items() if word.isascii() and word.isalpha() and len(word) > 1]
    makes: dict[_Unit, float] = {}
    sample = words[:: max(1, len(words) // _SETTLE_WORDS)]
    for _ in range(_SETTLE_ROUNDS):
        counted = Counter(unit for word, phones in sample for unit in _aligned(word, phones, makes))
        letters: Counter[str] = Counter()
        for (letter, _), times in counted.items():
            letters[letter] += times
        makes = {unit: math.log(times / letters[unit[0]]) for unit, times in counted.items()}
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for word, phones in words:
        units = [_START, *(_named(unit) for unit in _aligned(word, phones, makes)), _END]
        for place in range(1, len(units)):
            for length in range(min(ORDER - 1, place) + 1):
                counts[" ".join(units[place - length : place])][units[place]] += 1
    return {
        context: following
        for context, following in counts.items()
        if context.count(" ") < 2 or sum(following.values()) > 1
    }


def _aligned(word: str, phones: Sequence[str], makes: Mapping[_Unit, float]) -> list[_Unit]:
    """Units that spell the word and say the phones, the likeliest ones; [] where there are too many phones."""
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]  # per letter: phones said → score, phones said before
    for letter in word:
        after: dict[int, tuple[float, int]] = {}
        for said, (score, _) in best[-1].items():
            for more in range(min(_MOST_PHONES, len(phones) - said) + 1):
                unit = (letter, " ".join(phones[said : said + more]))
                total = score + (makes.get(unit, -12.0) if makes else _likeness(letter, phones[said : said + more]))
                if said + more not in after or total > after[said + more][0]:
                    after[said + more] = (total, said)
        best.append(after)
    place = len(phones)
    if place not in best[-1]:
        return []
    units: list[_Unit] = []
    for number in range(len(word), 0, -1):
        before = best[number][place][1]
        units.append((word[number - 1], " ".join(phones[before:place])))
        place = before
    return units[::-1]


def _likeness(letter: str, phones: Sequence[str]) -> float:
    """What is known before anything is learnt: vowels sound as vowels, many consonants as they are written."""
    if not phones:
        return -2.5
    fits = (letter in _VOWELS) == (phones[0][0] in "AEIOU")
    alike = phones[0][0].lower() == letter
    return -1.0 - 3.0 * (len(phones) - 1) + (1.0 if fits else -2.0) + (1.0 if alike else 0.0)


def _named(unit: _Unit) -> str:
    return unit[0] + unit[1].replace(" ", "+")


def _phones(units: Iterable[str]) -> tuple[str, ...]:
    return tuple(phone for unit in units for phone in unit[1:].split("+") if phone)


def save(counts: _Counts, file: Path = MODEL) -> None:
    """Write the counts as JSON."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(f".{os.getpid()}")  # builds may run side by side
    fresh.write_text(json.dumps(counts, separators=(",", ":")), encoding="utf-8")
    fresh.replace(file)


@cache
def letter_sounds(file: Path = MODEL) -> LetterSounds:
    """The model in a file that `save` wrote; learnt first where there is none (some ten seconds)."""
    if not file.is_file():
        save(learn(cmu_dictionary()), file)
    return LetterSounds(json.loads(file.read_text(encoding="utf-8")))


def held_out(lexicon: Lexicon, every: int = 20) -> tuple[Lexicon, Lexicon]:
    """Words to learn from, and every so manieth to measure with."""
    words = sorted(lexicon)
    kept_back = set(islice(words, every - 1, None, every))
    return {word: lexicon[word] for word in words if word not in kept_back}, {word: lexicon[word] for word in kept_back}
