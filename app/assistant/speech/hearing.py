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
    """Words of one utterance; confidence 0 to 1, lowered by sounds that were no known word. No words: text is ""."""

    text: str
    confidence: float = 0.0
    words: tuple[HeardWord, ...] = ()


class NoRecogniser(Exception):
    """An engine or its model is missing or broken; the text is one sentence for people with the mend."""


class Recogniser(Protocol):
    """One engine with one model. Belongs to the thread that made it; sound is 16-bit mono at `RATE`."""

    name: str
    model: str

    def expect(self, phrases: Sequence[str]) -> None:
        """Hear only these phrases and their sequences from the next utterance on; none: all the model knows."""

    def accept(self, samples: bytes) -> str:
        """Take a piece of sound of any length; answers the words so far."""

    def finish(self) -> Heard:
        """End the utterance and be ready for the next."""


def heard_from(words: Sequence[HeardWord], *, joiner: str = " ") -> Heard:
    """Make an utterance of recognised words; the time that unknown ones take counts against confidence."""
    known = tuple(word for word in words if word.text != UNKNOWN)
    if not known:
        return Heard("")
    certain = sum(word.confidence * (word.ended - word.began) for word in known)
    spoken = sum(word.ended - word.began for word in words)
    confidence = min(1.0, certain / spoken) if spoken > 0 else 0.0
    return Heard(joiner.join(word.text for word in known), confidence, known)


def without_unknown(text: str) -> str:
    """Text for people while it is still being said."""
    return " ".join(word for word in text.split() if word != UNKNOWN)
