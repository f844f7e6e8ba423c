"""Training examples: texts, read by synthetic voices, disturbed, as features; made by several processes at once."""

import random
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.dev.speechmodel.features import cepstra
from app.dev.speechmodel.language import Language, Voice
from app.dev.speechmodel.recordings import Manner, NoSuchVoice, Samples, speak
from app.dev.speechmodel.sounds import disturbed

_SHORTEST, _LONGEST = 4_000, 16_000 * 9  # samples of a usable recording
_PIECE = 200  # sentences that one process makes at a time
_REMEMBERED = 8  # recordings that may be heard in the background of the next
_Job = tuple[int, list[tuple[str, str]], list[Voice], int]  # seed, texts with what is read, voices, copies of each


@dataclass(frozen=True, slots=True)
class Corpus:
    """Features of all examples one after the other (frames x 40, float16), frames of each, and its text."""

    features: NDArray[np.float16]
    lengths: NDArray[np.int64]
    texts: list[str]

    @property
    def hours(self) -> float:
        """How long all examples take to hear."""
        return float(self.lengths.sum()) / 360_000

    def save(self, file: Path) -> None:
        """Write an .npz file."""
        np.savez(file, features=self.features, lengths=self.lengths, texts=np.array(self.texts))

    @classmethod
    def open(cls, *files: Path) -> "Corpus":
        """One corpus from files written by `save`."""
        parts = [np.load(file) for file in files]
        return cls(
            np.concatenate([part["features"] for part in parts]),
            np.concatenate([part["lengths"] for part in parts]),
            [str(text) for part in parts for text in part["texts"]],
        )


def make(
    language: Language, count: int, seed: int, *, copies: int, workers: int, tell: Callable[[str], None]
) -> Corpus:
    """`count` recordings, each disturbed in `copies` ways. Voices of missing synthesisers are told and left out."""
    voices = [voice for voice in language.training_voices() if _speaks(voice, language, tell)]
    texts = [(text, language.written(text)) for text in islice(language.texts(seed), count)]
    jobs: list[_Job] = [
        (seed * 1_000_003 + place, texts[place : place + _PIECE], voices, copies) for place in range(0, count, _PIECE)
    ]
    features: list[NDArray[np.float16]] = []
    told: list[str] = []
    with ProcessPoolExecutor(workers) as pool:
        for done, examples in enumerate(pool.map(_make_piece, jobs), start=1):
            for text, frames in examples:
                told.append(text)
                features.append(frames)
            if done % 10 == 0:
                tell(f"{done * _PIECE} of {count} sentences read")
    return Corpus(np.concatenate(features), np.array([len(each) for each in features], np.int64), told)


def _speaks(voice: Voice, language: Language, tell: Callable[[str], None]) -> bool:
    """Whether a voice can be used here; of eSpeak NG's all can."""
    if voice.engine == "espeak":
        return True
    try:
        speak(voice, language.written(next(language.texts(0))), Manner())
    except NoSuchVoice as error:
        tell(f"without {voice.engine} {voice.name}: {error}")
        return False
    return True


def _make_piece(job: _Job) -> list[tuple[str, NDArray[np.float16]]]:
    return list(_examples(*job))


def _examples(
    seed: int, texts: list[tuple[str, str]], voices: list[Voice], copies: int
) -> Iterator[tuple[str, NDArray[np.float16]]]:
    chance, dice = random.Random(seed), np.random.default_rng(seed)
    shares = [voice.share for voice in voices]
    others: list[Samples] = []
    for text, written in texts:
        samples = speak(chance.choices(voices, shares)[0], written, Manner.drawn(chance))
        if not _SHORTEST < len(samples) < _LONGEST:
            continue
        for _ in range(copies):
            yield text, cepstra(disturbed(samples, others, dice)).astype(np.float16)
        others = [*others[-_REMEMBERED:], samples]
