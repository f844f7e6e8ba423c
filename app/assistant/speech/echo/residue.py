"""Is what a canceller left of a block more than echo? Compared with echo that it may have missed, and with noise."""

from collections import deque

import numpy as np

from app.assistant.speech.hearing.recogniser import BLOCK, RATE

_BLOCKS_A_SECOND = RATE / BLOCK
_MARGIN = 4.0  # power that somebody speaking has above what is expected: 6 dB
_STEEPNESS = 2.0
_LEAK = 10**-2.2  # of the echo's power is thought to be left before anything is known: non-linear speakers
_LEAST_LEAK = 10**-3.0
_LEAK_BLOCKS = round(8 * _BLOCKS_A_SECOND)
_NOISE_BLOCKS = round(6 * _BLOCKS_A_SECOND)
_REVERBERATION = 0.75  # of the echo's power goes over to the next block
_LEARNING = 0.4
_TRUE = 0.5
_FLOOR = 1e-8  # power of a silent block: -80 dB


class Residue:
    """Feed it every block, in their order."""

    def __init__(self) -> None:
        self.leak = _LEAK
        self._echo = 0.0
        self._truth = (
            1.0  # the share of the echo's power by which taking it out lowers the microphone's; below 0: wrong
        )
        self._ratios: deque[float] = deque(maxlen=_LEAK_BLOCKS)
        self._lows: deque[float] = deque(maxlen=_NOISE_BLOCKS)

    @property
    def noise(self) -> float:
        """Power of the room's noise: what is left in the quietest blocks of late."""
        return max(_FLOOR, float(np.quantile(self._lows, 0.15))) if self._lows else _FLOOR

    def probability(self, microphone: float, left: float, echo: float, unsure: float) -> float:
        """How likely a block is echo alone, 0 to 1; by the powers of it, of what is left, of the echo and its error."""
        self._lows.append(left)
        self._echo = max(echo, _REVERBERATION * self._echo)
        noise = self.noise
        if self._echo < 4 * _FLOOR:
            return 0.0
        if echo > 10 * noise:
            self._ratios.append(left / echo)
            self.leak = max(_LEAST_LEAK, min(2 * _LEAK, 2 * float(np.quantile(self._ratios, 0.3))))
            truth = min(1.0, max(-1.0, (microphone - left) / echo))
            self._truth += _LEARNING * (truth - self._truth)
        wrong = max(0.0, _TRUE - self._truth)
        expected = 2 * unsure + (self.leak + 2 * wrong) * self._echo + 2 * noise + _FLOOR
        return float(1 / (1 + (left / (_MARGIN * expected)) ** _STEEPNESS))
