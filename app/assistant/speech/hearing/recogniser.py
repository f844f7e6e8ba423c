"""The protocol of hearing: sound in, words out. Engines are in `hearing_<name>.py`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.assistant.speech.wire import HeardWord

RATE = 16000  # samples a second of everything that is heard
BLOCK = 512  # samples of one block: 32 ms
UNKNOWN = "[unk]"


@dataclass(frozen=True, slots=True)
class Heard:
    """Words of one utterance. No words: text is "".

    `confidence`: about how often such a hearing is right, 0 to 1, lowered by sounds that were no known word.
    `alternatives`: what else it may have been, likeliest first.
    """

    text: str
    confidence: float = 0.0
    words: tuple[HeardWord, ...] = ()
    alternatives: tuple[str, ...] = ()


class NoRecogniser(Exception):
    """An engine or its model is missing or broken; the text is one sentence for people with the mend."""


class Recogniser(Protocol):
    """One engine with one model. Belongs to the thread that made it; sound is 16-bit mono at `RATE`."""

    @property
    def name(self) -> str:
        """The engine."""

    @property
    def model(self) -> str:
        """What it hears with."""

    def expect(self, phrases: Sequence[str]) -> None:
        """Hear only these phrases and their sequences from the next utterance on; none: all the model knows."""

    def favour(self, names: Sequence[str]) -> None:
        """Names that are likelier to be said than what sounds like them; replaces those told before."""

    def accept(self, samples: bytes) -> str:
        """Take a piece of sound of any length; answers the words so far."""

    def finish(self) -> Heard:
        """End the utterance and be ready for the next."""

    def drop(self) -> None:
        """Forget the utterance, which was not for us, and be ready for the next."""


def heard_from(words: Sequence[HeardWord], *, joiner: str = " ", alternatives: Sequence[str] = ()) -> Heard:
    """Make an utterance of recognised words; the time that unknown ones take counts against confidence."""
    known = tuple(word for word in words if word.text != UNKNOWN)
    if not known:
        return Heard("")
    certain = sum(word.confidence * (word.ended - word.began) for word in known)
    spoken = sum(word.ended - word.began for word in words)
    confidence = min(1.0, certain / spoken) if spoken > 0 else 0.0
    text = joiner.join(word.text for word in known)
    return Heard(text, confidence, known, tuple(other for other in alternatives if other != text))


def spread(text: str, began: float, ended: float, confidence: float) -> tuple[HeardWord, ...]:
    """The words of a text, each with an equal share of the time in which they were said."""
    parts = text.split()
    length = (ended - began) / max(1, len(parts))
    return tuple(
        HeardWord(part, round(began + place * length, 3), round(began + (place + 1) * length, 3), round(confidence, 4))
        for place, part in enumerate(parts)
    )


def without_unknown(text: str) -> str:
    """Text for people while it is still being said."""
    return " ".join(word for word in text.split() if word != UNKNOWN)
