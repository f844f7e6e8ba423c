"""How well a recogniser hears trials: word errors (in Chinese: sign errors), whole sentences, and what it acts on."""

import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.assistant.speech.hearing.recogniser import BLOCK, RATE, Heard, Recogniser
from app.assistant.speech.turns.utterance import LEAST_CONFIDENCE
from app.dev.speechmodel.trials import Trial


@dataclass(frozen=True, slots=True)
class Score:
    """Sums over trials; `taken`: how many hearings are sure enough to be acted on."""

    sentences: int
    right: int
    words: int
    errors: int
    taken: int
    seconds: float  # of sound
    busy: float  # seconds of hearing it

    @property
    def error_rate(self) -> float:
        """Wrong, missing and surplus words per word said."""
        return self.errors / max(1, self.words)

    @property
    def right_rate(self) -> float:
        """Share of sentences heard without an error."""
        return self.right / max(1, self.sentences)

    @property
    def taken_rate(self) -> float:
        """Share of sentences that would be acted on."""
        return self.taken / max(1, self.sentences)


def measure(recogniser: Recogniser, trials: Iterable[Trial]) -> Score:
    """Let it hear each trial as an utterance of its own, in blocks as a microphone gives them."""
    sentences = right = words = errors = taken = 0
    seconds = busy = 0.0
    for trial in trials:
        began = time.perf_counter()
        heard = hear(recogniser, trial.samples)
        busy += time.perf_counter() - began
        wrong = word_errors(parts(trial.text), parts(heard.text))
        sentences, words, errors = sentences + 1, words + len(parts(trial.text)), errors + wrong
        right += wrong == 0
        taken += bool(heard.text) and heard.confidence >= LEAST_CONFIDENCE
        seconds += len(trial.samples) / 2 / RATE
    return Score(sentences, right, words, errors, taken, seconds, busy)


def hear(recogniser: Recogniser, samples: bytes) -> Heard:
    """One utterance."""
    for place in range(0, len(samples), 2 * BLOCK):
        recogniser.accept(samples[place : place + 2 * BLOCK])
    return recogniser.finish()


def parts(text: str) -> list[str]:
    """What errors are counted in: words, or signs where the writing has no spaces."""
    return re.findall(r"[a-z0-9']+|[^a-z0-9'\s]", text)


def word_errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """The least number of words to change, add or leave out that makes one of the other."""
    row = list(range(len(heard) + 1))
    for place, word in enumerate(said, start=1):
        before, row[0] = row[0], place
        for column, other in enumerate(heard, start=1):
            before, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, before + (word != other))
    return row[-1]
