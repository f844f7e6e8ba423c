"""The short tones for listening, done, failed and caution, made from soft sine partials."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from app.assistant.speech.commands import Tones
from app.assistant.speech.tone import Samples

Note = tuple[float, float, float]

# Notes as (hertz, start in seconds, length in seconds): up for listening, settled for done, down for failed,
# twice the same for caution.
_TONES: Mapping[str, Sequence[Note]] = {
    "listening": ((587.33, 0.0, 0.10), (880.0, 0.07, 0.16)),
    "done": ((783.99, 0.0, 0.12), (1046.5, 0.09, 0.24)),
    "caution": ((988.0, 0.0, 0.12), (988.0, 0.18, 0.2)),
    "failed": ((440.0, 0.0, 0.16), (329.63, 0.13, 0.26)),
}
_PARTIALS = ((1.0, 1.0), (2.0, 0.22), (3.01, 0.06))
_GAIN = 0.16


@dataclass(frozen=True)
class Timbre:
    """How a brand sounds: its notes where it has its own, its overtones (ratio, gain), and how fast they die away."""

    notes: tuple[tuple[str, tuple[Note, ...]], ...] = ()
    partials: tuple[tuple[float, float], ...] = _PARTIALS
    decay: float = 3.5


_HOUSE = Timbre()


@cache
def earcon(name: str, rate: int, timbre: Timbre = _HOUSE) -> Samples:
    """A tone of `_TONES` as mono samples at `rate`; raises KeyError for another name."""
    notes = dict(timbre.notes).get(name) or _TONES[name]
    sound = np.zeros(round(rate * max(start + length for _, start, length in notes)) + rate // 50, np.float32)
    for hertz, start, length in notes:
        first, count = round(start * rate), round(length * rate)
        time = np.arange(count) / rate
        swell = (
            np.minimum(1, time / 0.008) * np.exp(-timbre.decay * time / length) * np.minimum(1, (length - time) / 0.02)
        )
        note = sum(gain * np.sin(2 * np.pi * hertz * ratio * time) for ratio, gain in timbre.partials)
        sound[first : first + count] += (_GAIN * swell * note).astype(np.float32)
    if timbre != _HOUSE:
        sound *= min(_felt(earcon(name, rate), rate) / _felt(sound, rate), 0.5 / float(np.abs(sound).max()))
    return sound


def _felt(sound: Samples, rate: int) -> float:
    """How loud the loudest tenth of a second is."""
    window = rate // 10
    sums = np.concatenate([np.zeros(window), np.cumsum(np.append(sound.astype(float), np.zeros(window)) ** 2)])
    return float(np.sqrt((sums[window:] - sums[:-window]).max() / window))


def timbre_of(tones: Tones) -> Timbre:
    """The timbre that a command of the cockpit describes."""
    own = {name: _rows(getattr(tones, name), 3) for name in _TONES}
    partials = _rows(tones.partials, 2) or _PARTIALS
    return Timbre(tuple((name, notes) for name, notes in own.items() if notes), partials, tones.decay)


def _rows(values: Sequence[float], width: int) -> tuple[Any, ...]:
    return tuple(tuple(values[at : at + width]) for at in range(0, len(values) - width + 1, width))
