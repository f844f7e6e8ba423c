"""How late the speaker is heard in the microphone: cross-correlation with phase transform (GCC-PHAT).

Knapp and Carter, "The generalized correlation method for estimation of time delay", 1976. No test tone is needed:
speech, music or a tone with some breadth will do.
"""

from dataclasses import dataclass

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.tone import Samples

EARLIEST, LATEST = -0.1, 0.6  # seconds: a device may report its times wrongly, Bluetooth is slow
_WHITENING = 0.8  # 1: phases alone; less lets loud parts count more
_BAND = (150.0, 7000.0)  # hertz
_SURE = 13.0  # the peak above the deviation of the rest
_MOVED = round(0.12 * RATE)  # samples in which a known echo is looked for
_WHITENING_KNOWN, _SURE_MOVED = 0.7, 11.0
_FAINT = 1e-7  # power
_ENVELOPE = RATE // 50  # samples of one step of loudness


@dataclass(frozen=True, slots=True)
class Delay:
    """`seconds` from speaker to microphone; `gain` of the way between them, linear; `sureness` of the peak."""

    seconds: float
    gain: float
    sureness: float


def measured(speaker: Samples, microphone: Samples) -> Delay | None:
    """The delay between two pieces of the same time and length (16 kHz mono), or None where none stands out."""
    latest = min(round(LATEST * RATE), len(speaker) // 2)
    peak, sureness = _peak(speaker, microphone, round(EARLIEST * RATE), latest, _WHITENING)
    if sureness < _SURE:
        return None
    gain = float(np.sqrt(np.mean(microphone**2) / (np.mean(speaker**2) + 1e-12)))
    return Delay(peak / RATE, gain, sureness)


def moved(echo: Samples, microphone: Samples) -> int:
    """By how many samples the microphone hears what was taken for its echo later than thought; 0 if that is not sure.

    The known echo carries the whole room with it, so a fraction of a second tells.
    """
    if np.mean(echo**2) < _FAINT:
        return 0
    peak, sureness = _peak(echo, microphone, -_MOVED, _MOVED, _WHITENING_KNOWN)
    return peak if sureness > _SURE_MOVED else 0


def _peak(speaker: Samples, microphone: Samples, first: int, last: int, whitening: float) -> tuple[int, float]:
    """Where their correlation is highest between two lags in samples, and how far it stands above the rest."""
    size = 1 << (2 * len(speaker) - 1).bit_length()
    cross = np.fft.rfft(microphone, size) * np.fft.rfft(speaker, size).conj()
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    strength = np.abs(cross)
    weight = (strength + 1e-3 * strength.mean() + 1e-20) ** -whitening * ((hertz > _BAND[0]) & (hertz < _BAND[1]))
    window = np.abs(np.fft.irfft(cross * weight)[np.arange(first, last)])
    peak = int(window.argmax())
    rest = np.delete(window, np.arange(max(0, peak - 80), min(len(window), peak + 400)))
    return first + peak, float(window[peak] / (np.sqrt(np.mean(rest**2)) + 1e-20))


def likeness(speaker: Samples, microphone: Samples) -> float:
    """How well the loudness of one follows the other's at the best delay, -1 to 1: echo, even of an unsteady delay."""
    ours, theirs = _envelope(speaker), _envelope(microphone)
    best = 0.0
    for late in range(round(LATEST * RATE) // _ENVELOPE):
        first, second = ours[: len(ours) - late], theirs[late:]
        if first.std() > 1e-3 and second.std() > 1e-3:
            best = max(best, float(np.corrcoef(first, second)[0, 1]))
    return best


def _envelope(samples: Samples) -> Samples:
    steps = samples[: len(samples) // _ENVELOPE * _ENVELOPE].reshape(-1, _ENVELOPE)
    loud: Samples = np.log10(np.sqrt(np.mean(steps**2, axis=1)) + 1e-4)
    return loud
