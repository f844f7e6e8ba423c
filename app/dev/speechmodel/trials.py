"""Spoken trials for a recogniser: sounds with known words that no training heard, in seven kinds.

`heldout`: commands in synthetic voices that training never hears. `other_synthesiser`: the same commands by another
synthesiser's voice that training never hears, where the language has one. `noise10`, `noise5`, `noise0`: `heldout` in
a driving car, the voice so many decibels over the noise. `outside`: speech that means no command. `people`: recordings
of people. No text of a command stands among the phrases that the language model is counted from.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.tone import Samples, from_pcm, to_pcm
from app.dev.speechmodel.language import Voice
from app.dev.speechmodel.recordings import Manner, NoSuchVoice, speak
from app.dev.speechmodel.trial_noise import in_a_car
from app.dev.speechmodel.trial_people import people
from app.dev.speechmodel.trial_texts import command_texts, outside_texts, trial_voices

NOISE = {"noise10": 10.0, "noise5": 5.0, "noise0": 0.0}  # dB of the voice over the noise
KINDS = ("heldout", "other_synthesiser", *NOISE, "outside", "people")
_BEFORE, _AFTER = 0.3, 0.5  # seconds of near silence around a synthetic voice
_FLOOR = 10 ** (-72 / 20)  # noise of a quiet microphone


@dataclass(frozen=True, slots=True)
class Trial:
    """`samples` are 16-bit mono at 16 kHz; `text` as a recogniser writes it (Chinese without spaces)."""

    text: str
    samples: bytes
    kind: str
    voice: str = ""


def trials(language: str, kind: str, count: int = 120) -> Iterator[Trial]:
    """The first `count` trials of a kind, the same every time; fewer or none where the machine has no such sounds."""
    if kind == "people":
        recorded = people() if language == "en" else iter(())
        yield from (Trial(text, samples, kind, "person") for text, samples in islice(recorded, count))
        return
    espeak, others = trial_voices(language)
    voices = others if kind == "other_synthesiser" else espeak
    texts = outside_texts(language) if kind == "outside" else command_texts(language)
    for number, (text, sound, voice) in enumerate(_said(texts[:count], voices)):
        chance = np.random.default_rng(number)
        noisy = in_a_car(sound, NOISE[kind], chance) if kind in NOISE else sound
        yield Trial(text, to_pcm(noisy), kind, voice.name)


def _said(texts: Sequence[str], voices: Sequence[Voice]) -> Iterator[tuple[str, Samples, Voice]]:
    """Each text by one of the voices in turn, in some manner and loudness; without voices that are not installed."""
    here = list(voices)
    chance = random.Random(5)
    for number, text in enumerate(texts):
        manner, loud = Manner.drawn(chance), chance.uniform(0.1, 0.6)
        sound, voice = _first(here, number, text, manner)
        if voice:
            yield text, _placed(sound, loud, number), voice


def _first(voices: list[Voice], number: int, text: str, manner: Manner) -> tuple[Samples, Voice | None]:
    while voices:
        voice = voices[number % len(voices)]
        try:
            return from_pcm(speak(voice, text, manner).tobytes()), voice
        except NoSuchVoice:
            voices.remove(voice)
    return np.zeros(0, np.float32), None


def _placed(sound: Samples, peak: float, seed: int) -> Samples:
    """The voice at a loudness, with near silence before and after."""
    loud = sound / max(1e-6, float(np.abs(sound).max())) * peak
    quiet = np.concatenate([np.zeros(int(_BEFORE * RATE)), loud, np.zeros(int(_AFTER * RATE))])
    floor = np.random.default_rng(seed).standard_normal(len(quiet)) * _FLOOR
    placed: Samples = (quiet + floor).astype(np.float32)
    return placed
