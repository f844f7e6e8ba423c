"""Pinyin to Chinese: which characters and words letters may mean. What is known lies in assets/typing/pinyin.txt."""

from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import NamedTuple

READINGS = Path(__file__).resolve().parents[2] / "assets" / "typing" / "pinyin.txt"


class Offer(NamedTuple):
    """A text, and how many of the letters it stands for."""

    text: str
    letters: int


def offers(letters: str) -> list[Offer]:
    """What these letters may mean: first what stands for most of them, and among that what is written most often.

    Syllables may be cut short where that uses all letters up: `zhege`, `zheg` and `zg` find 这个.
    """
    found: dict[str, tuple[int, bool, int]] = {}
    for place, syllables, text in _known().get(letters[:1], ()):
        taken, whole = _taken(letters, syllables)
        if taken and (whole or taken == len(letters)):
            fit = -taken, not whole, place
            found[text] = min(fit, found.get(text, fit))
    return [Offer(text, -taken) for text, (taken, _, _) in sorted(found.items(), key=lambda row: row[1])]


def _taken(letters: str, syllables: tuple[str, ...]) -> tuple[int, bool]:
    """How many letters a text takes, and whether each of its syllables is there in full; 0 where it does not fit."""
    at, whole = 0, True
    for syllable in syllables:
        rest = letters[at:]
        if rest.startswith(syllable):
            at += len(syllable)
            continue
        whole = False
        if rest and syllable.startswith(rest):  # the letters end in the middle of it
            at = len(letters)
        elif rest[:1] == syllable[0]:
            at += 2 if rest[1:2] == syllable[1:2] == "h" else 1
        else:
            return 0, False
    return at, whole


@cache
def _known() -> dict[str, list[tuple[int, tuple[str, ...], str]]]:
    """By first letter: how often a text is written (0: most often), its syllables, itself."""
    found = defaultdict[str, list[tuple[int, tuple[str, ...], str]]](list)
    for place, line in enumerate(READINGS.read_text(encoding="utf-8").splitlines()):
        text, *ways = line.split()
        for way in ways:
            found[way[0]].append((place, tuple(way.split("'")), text))
    return found
