"""A linear model of the way from speaker to microphone that follows it: a Kalman filter in the frequency domain.

Kuech, Mabande, Enzner, "State-space architecture of the partitioned-block-based acoustic echo controller", 2014. It
knows how unsure it is of each part of the way, so it learns fast in the beginning and hardly at all from somebody who
speaks over the speaker; what that person says passes undistorted.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.tone import Samples

HOP = 128  # samples: 8 ms
PARTS = 44  # hops of the way that are modelled: 352 ms
LEAD = 3 * HOP  # where the first sound is expected in it, so that it may also come earlier
_CHANGE = 0.999  # how much of the way stays from hop to hop
_SMOOTHING = 0.8  # of the power of what is not echo
_REVERBERATION = 0.4  # seconds to -60 dB: the expectation before anything is known
_QUIET = 1e-6

Spectra = NDArray[np.complex64]
Powers = NDArray[np.float32]


class Hop(NamedTuple):
    """What is left of the microphone, the echo that was taken out, and the power of echo that may be left."""

    left: Samples
    echo: Samples
    unsure: float


class EchoPath:
    """Feed it hops of speaker and microphone, both at 16 kHz."""

    def __init__(self) -> None:
        self._last = np.zeros(HOP, np.float32)
        self._speaker: Spectra = np.zeros((PARTS, HOP + 1), np.complex64)
        self._way: Spectra = np.zeros((PARTS, HOP + 1), np.complex64)
        self._unsure: Powers = np.zeros((PARTS, HOP + 1), np.float32)
        self._other: Powers = np.zeros(HOP + 1, np.float32)

    def expect(self, gain: float, *, forget: bool) -> None:
        """Be unsure, as in a room that lets `gain` of the speaker through; `forget` what was learned, too."""
        late = np.maximum(0, np.arange(PARTS) - LEAD // HOP) * HOP / RATE
        prior = np.float32(0.4 * gain**2) * 10 ** (-6 * late / _REVERBERATION)
        self._unsure = np.repeat(prior[:, None], HOP + 1, axis=1).astype(np.float32)
        if forget:
            self._way[:] = 0

    def rewind(self, speaker: Samples) -> None:
        """The (PARTS + 1) * HOP samples of the speaker before the next hop, when they are not those given so far."""
        hops = speaker.reshape(-1, HOP)
        self._last = hops[-1]
        pairs = np.concatenate([hops[:-1], hops[1:]], axis=1)[::-1]
        self._speaker = np.fft.rfft(pairs, axis=1).astype(np.complex64)

    def __call__(self, speaker: Samples, microphone: Samples) -> Hop:
        pair = np.concatenate([self._last, speaker])
        self._last = speaker
        self._speaker[1:] = self._speaker[:-1]
        self._speaker[0] = np.fft.rfft(pair)
        echo = np.fft.irfft((self._speaker * self._way).sum(axis=0))[HOP:].astype(np.float32)
        left = microphone - echo
        error = np.fft.rfft(np.concatenate([np.zeros(HOP, np.float32), left])).astype(np.complex64)
        powers = np.square(np.abs(self._speaker))
        possible = 0.5 * (powers * self._unsure).sum(axis=0)
        self._other = (_SMOOTHING * self._other + (1 - _SMOOTHING) * np.square(np.abs(error))).astype(np.float32)
        step = self._unsure / (possible + self._other + _QUIET)
        change = np.fft.irfft(step * self._speaker.conj() * error, axis=1)
        change[:, HOP:] = 0
        self._way += np.fft.rfft(change, axis=1).astype(np.complex64)
        stays = np.float32(_CHANGE**2)
        self._unsure = stays * (1 - 0.5 * step * powers) * self._unsure + (1 - stays) * np.square(np.abs(self._way))
        return Hop(left, echo, float(possible.sum()) / HOP**2)
