"""Words that steer turn-taking (`assets/speech/turns.yaml`), and the one way that texts are cut into tokens for it."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from app.assistant.sentences import said

_FILE = Path(__file__).resolve().parents[4] / "assets" / "speech" / "turns.yaml"
_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\s'\u3400-\u9fff]+'?|'")

Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TurnWords:
    """Of one language; each phrase as its tokens."""

    hesitation: frozenset[Tokens]
    trailing: frozenset[Tokens]
    joiners: frozenset[Tokens]
    backchannels: frozenset[Tokens]
    answers: frozenset[Tokens]
    instant: frozenset[Tokens]
    negations: frozenset[Tokens]
    numbers: frozenset[Tokens]


def tokens(text: str) -> Tokens:
    """Words in lower case; in Chinese every character by itself; "l'air" is two."""
    return tuple(_TOKEN.findall(said(text)))


@cache
def turn_words(language: str) -> TurnWords:
    """Words of a language; of one that has none, those of English."""
    data = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    lists = data.get(language, data["en"])
    return TurnWords(**{name: frozenset(tokens(str(phrase)) for phrase in phrases) for name, phrases in lists.items()})


def ends_with(spoken: Tokens, phrases: frozenset[Tokens]) -> int:
    """Tokens of the longest of `phrases` at the end of what was spoken; 0 where none stands there."""
    for count in range(min(4, len(spoken)), 0, -1):
        if spoken[-count:] in phrases:
            return count
    return 0


def made_of(spoken: Tokens, phrases: frozenset[Tokens]) -> bool:
    """Whether `spoken` is nothing but `phrases`, one after the other."""
    place = 0
    while place < len(spoken):
        step = next((count for count in range(4, 0, -1) if spoken[place : place + count] in phrases), 0)
        if step == 0:
            return False
        place += step
    return bool(spoken)
