"""Voices without an engine: one that hums so that tests can hear it, one that only keeps time."""

from collections.abc import Iterator

import numpy as np

from app.assistant.speech.speaking.voice import PLAIN, Manner, Piece, marks_by_length, sentences
from app.assistant.speech.tone import to_pcm

_RATE = 16000
_SECONDS_PER_CHARACTER = 0.06


class _Paced:
    """Every character takes the same time."""

    name = ""
    gain = 0.0

    def speaks(self, language: str) -> bool:
        return True

    def speak(self, text: str, language: str, manner: Manner = PLAIN) -> Iterator[Piece]:
        for offset, sentence in sentences(text):
            seconds = max(0.2, len(sentence) * _SECONDS_PER_CHARACTER) / manner.rate
            time = np.arange(round(seconds * _RATE)) / _RATE
            hum = (
                self.gain * np.sin(2 * np.pi * 220 * manner.height * time) * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * time))
            )
            yield Piece(to_pcm(hum.astype(np.float32)), _RATE, marks_by_length(sentence, seconds, offset))


class ScriptedVoice(_Paced):
    """Hums each sentence for as long as it would take to say."""

    name = "scripted"
    gain = 0.3


class SilentVoice(_Paced):
    """Says nothing, in the time it would take: answers are read on the screen, word by word."""

    name = "silent"
