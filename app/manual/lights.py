"""What each light on the instruments means, and which one a person describes."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from app.manual.entries import read_entries
from app.manual.words import Words, is_han

COLOURS = ("red", "amber", "green", "blue")
LIKENESS = 0.5  # that a described light must have with a known one
SPELLED = 85  # percent that two words must be alike to be one


@dataclass(frozen=True)
class Light:
    """`words` are what people call it or its symbol; `meaning` and `action` are a sentence or two each."""

    code: str
    name: str
    colour: str
    words: tuple[str, ...]
    meaning: str
    action: str
    section: str


def read_lights(path: Path) -> tuple[list[Light], list[str]]:
    """The lights of a lights.yaml, and a sentence with line and mend per broken entry."""
    return read_entries(path, _light)


def _light(data: dict[str, object]) -> Light:
    colour = str(data["colour"])
    if colour not in COLOURS:
        raise ValueError(f"colour is {colour}; write one of {', '.join(COLOURS)}.")
    words = data["words"]
    if not isinstance(words, list):
        raise ValueError('words is a list such as "[flat tyre, horseshoe]"; mend it.')
    texts = [str(data[key]).strip() for key in ("meaning", "action", "section")]
    return Light(str(data["code"]), str(data["name"]), colour, tuple(str(word) for word in words), *texts)


def described(lights: Sequence[Light], text: str, words: Words, lit: Collection[str] = ()) -> Light | None:
    """The light that a description means: by name or symbol, else by its colour; what is lit goes before.

    None where nothing fits, or where a colour alone leaves several that are all dark.
    """
    said, colour = _said(text, words), _colour(text, words)
    likes = [(max(_like(said, text, phrase, words) for phrase in (each.name, *each.words)), each) for each in lights]
    best = max((like for like, _ in likes), default=0.0)
    if best >= LIKENESS:
        fits = [each for like, each in likes if like >= best - 0.05]
        return min(fits, key=lambda each: (each.colour != colour, each.code not in lit))
    coloured = [each for each in lights if each.colour == colour]
    shining = [each for each in coloured if each.code in lit]
    return shining[0] if shining else coloured[0] if len(coloured) == 1 else None


def is_vague(text: str, words: Words) -> bool:
    """Whether a description means whatever is lit, such as "this light"."""
    left = words.fold(text)
    for lamp in words.lamps:
        left = left.replace(lamp, "") if is_han(lamp) else left
    return not is_han(left) and not _said(text, words) and not _colour(text, words)


def _said(text: str, words: Words) -> frozenset[str]:
    """What a description says of the symbol, without colours and words that say nothing; compounds by their parts."""
    stems = (words.stem(word) for word in re.findall(r"[^\W_]+", words.fold(text)) if not is_han(word))
    parts = (part for stem in stems for part in words.parts(stem) or (stem,))
    return frozenset(part for part in parts if part not in words.lamps and part not in words.colours)


def _colour(text: str, words: Words) -> str:
    """The colour that a description names, or ""."""
    low = words.fold(text)
    said = {words.stem(word) for word in re.findall(r"[^\W\d_]+", low)}
    named = (colour for word, colour in words.colours.items() if (word in low if is_han(word) else word in said))
    return next(named, "")


def _like(said: frozenset[str], text: str, phrase: str, words: Words) -> float:
    """0–1: how far the words of a description and of a known phrase are the same; Chinese by the phrase in the text."""
    if is_han(phrase):
        return 0.6 + 0.05 * len(phrase) if phrase in text else 0.0
    known = _said(phrase, words)
    if not known:
        return 0.0
    common = sum(any(fuzz.ratio(word, other) >= SPELLED for other in said) for word in known)
    return 2 * common / (len(known) + len(said)) if common else 0.0
