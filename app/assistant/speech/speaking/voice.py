"""The protocol of speaking: text in, sound and word times out. Engines are in `speaking_<name>.py`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

_SENTENCE = re.compile(r".+?(?:[.!?…]+[\"'”’)]*(?=\s|$)|[。！？；]+[”’）]*|$)\s*", re.DOTALL)
_WORD = re.compile(r"[一-鿿]|[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class WordMark:
    """The word at `text[begin:begin + length]` starts `at` seconds into the piece's sound."""

    begin: int
    length: int
    at: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of a text as sound: 16-bit mono samples at `rate` a second."""

    samples: bytes
    rate: int
    words: tuple[WordMark, ...] = ()


@dataclass(frozen=True, slots=True)
class Manner:
    """How an agent sounds beside the voice's own manner.

    `pitch` in semitones (−12 to 12), `rate` as a factor (0.5 to 2), `variant` a timbre of the engine ("m3"), where it
    has such.
    """

    pitch: float = 0.0
    rate: float = 1.0
    variant: str = ""

    @property
    def height(self) -> float:
        """The pitch as a factor of the frequency."""
        return float(2 ** (self.pitch / 12))


PLAIN = Manner()


class NoVoice(Exception):
    """A voice or its data is missing or broken; the text is one sentence for people with the mend."""


class Voice(Protocol):
    """One engine. Used by one thread at a time."""

    @property
    def name(self) -> str:
        """The engine."""

    def speaks(self, language: str) -> bool:
        """Whether it has a voice for en, zh, …"""

    def speak(self, text: str, language: str, manner: Manner = PLAIN) -> Iterator[Piece]:
        """The text sentence by sentence, so that sound can start before the last one is made. Raises NoVoice."""


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text with the place of each one's first character."""
    for match in _SENTENCE.finditer(text):
        if match.group().strip():
            yield match.start(), match.group()


def marks_by_length(text: str, seconds: float, offset: int = 0) -> tuple[WordMark, ...]:
    """Word times for engines that tell none: every character takes the same share of the sound."""
    share = seconds / max(1, len(text))
    return tuple(
        WordMark(offset + match.start(), match.end() - match.start(), match.start() * share)
        for match in _WORD.finditer(text)
    )
