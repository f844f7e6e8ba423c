"""Whether what a person said is a yes to what the car asked; no endpoint decides that."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).parents[2] / "assets" / "sentences" / "consent.yaml"
_GAP = r"[\s,.;:!?，。、！？；：]*"


def consents(said: str) -> bool:
    """Whether the words are a yes, in any language of the file, and no doubt is among them."""
    text = said.casefold().replace("’", "'").strip()
    return any(yes.match(text) and not no.search(text) for yes, no in _patterns())


def declines(said: str) -> bool:
    """Whether the words are a no and little else, in any language of the file."""
    text = said.casefold().replace("’", "'").strip()
    return any(no.match(text) for no in _refusals())


@cache
def _refusals() -> list[re.Pattern[str]]:
    languages = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return [_refusal(words) for words in languages.values()]


def _refusal(words: dict[str, list[str]]) -> re.Pattern[str]:
    every = _any_of(word for kind in words.values() for word in kind)
    return re.compile(rf"(?=.*{_any_of(words['no'])}){_GAP}(?:{every}{_GAP})+$")


@cache
def _patterns() -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
    languages = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return [(_yes(words), re.compile(_any_of(words["no"]))) for words in languages.values()]


def _yes(words: dict[str, list[str]]) -> re.Pattern[str]:
    plain, beside = _any_of(words["plain"]), _any_of(words["beside"])
    every = _any_of([*words["plain"], *words["soft"], *words["beside"]])
    content = _any_of([*words["plain"], *words["soft"]])
    begins = rf"(?:{beside}{_GAP})*{plain}"
    whole = rf"(?=.*{content})(?:{every}{_GAP})+$"
    return re.compile(rf"{_GAP}(?:{begins}|{whole})")


def _any_of(words: Iterable[str]) -> str:
    """Longest first; Chinese characters have no word boundaries, other words count whole."""
    ordered = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(_whole(word) for word in ordered)})"


def _whole(word: str) -> str:
    return re.escape(word) if word > "\u2e7f" else rf"(?<![\w'-]){re.escape(word)}(?![\w'-])"
