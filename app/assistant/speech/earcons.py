"""The short tones for listening, done, failed and caution, made from soft sine partials."""

from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np

from app.assistant.speech.tone import Samples

# Notes as (hertz, start in seconds, length in seconds): up for listening, settled for done, down for failed,
# twice the same for caution.
_TONES: Mapping[str, Sequence[tuple[float, float, float]]] = {
    "listening": ((587.33, 0.0, 0.10), (880.0, 0.07, 0.16)),
    "done": ((783.99, 0.0, 0.12), (1046.5, 0.09, 0.24)),
    "caution": ((988.0, 0.0, 0.12), (988.0, 0.18, 0.2)),
    "failed": ((440.0, 0.0, 0.16), (329.63, 0.13, 0.26)),
}
_PARTIALS = ((1.0, 1.0), (2.0, 0.22), (3.01, 0.06))
_GAIN = 0.16


@cache
def earcon(name: str, rate: int) -> Samples:
    """A tone of `_TONES` as mono samples at `rate`; raises KeyError for another name."""
    notes = _TONES[name]
    sound = np.zeros(round(rate * max(start + length for _, start, length in notes)) + rate // 50, np.float32)
    for hertz, start, length in notes:
        first, count = round(start * rate), round(length * rate)
        time = np.arange(count) / rate
        swell = np.minimum(1, time / 0.008) * np.exp(-3.5 * time / length) * np.minimum(1, (length - time) / 0.02)
        note = sum(gain * np.sin(2 * np.pi * hertz * ratio * time) for ratio, gain in _PARTIALS)
        sound[first : first + count] += (_GAIN * swell * note).astype(np.float32)
    return sound
