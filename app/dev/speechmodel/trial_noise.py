"""The sound inside a driving car, made from its causes: tyres on the road, wind, and the drive's tones."""

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.tone import Samples

_ROAD, _WIND, _TONES = 0.65, 0.25, 0.10  # shares of the noise's power
_SPEECH_FROM = 0.1  # of the peak: what counts as voice when its level is measured


def in_a_car(sound: Samples, decibels: float, chance: np.random.Generator) -> Samples:
    """A voice in a car that drives, its level while it speaks `decibels` over the noise; softer where it would clip."""
    noise = car_noise(len(sound), chance)
    speaking = sound[np.abs(sound) > _SPEECH_FROM * np.abs(sound).max()]
    level = float(np.sqrt(np.mean(np.square(speaking)))) if speaking.size else 0.0
    mixed = sound + noise * level * 10 ** (-decibels / 20)
    quieter: Samples = (mixed / max(1.0, float(np.abs(mixed).max()) / 0.98)).astype(np.float32)
    return quieter


def car_noise(count: int, chance: np.random.Generator) -> Samples:
    """`count` samples of noise with the power 1: falling 12 dB an octave for the road, 6 for the wind, and hums."""
    road, wind = _falling(count, 2.0, 60.0, chance), _falling(count, 1.0, 200.0, chance)
    gusts = 1 + 0.4 * np.sin(2 * np.pi * np.arange(count) / RATE * chance.uniform(0.2, 0.8) + chance.uniform(0, 6))
    turns = chance.uniform(28, 75) * (1 + 0.03 * np.sin(2 * np.pi * np.arange(count) / RATE * 0.3))
    phase = 2 * np.pi * np.cumsum(turns) / RATE
    tones = sum(np.sin(order * phase + chance.uniform(0, 6)) / order for order in (1, 2, 3, 4, 6, 12))
    parts = ((_ROAD, road), (_WIND, wind * gusts), (_TONES, tones))
    mixed = sum(np.sqrt(share) * part / np.sqrt(np.mean(np.square(part))) for share, part in parts)
    noise: Samples = (mixed / np.sqrt(np.mean(np.square(mixed)))).astype(np.float32)
    return noise


def _falling(count: int, slope: float, knee: float, chance: np.random.Generator) -> Samples:
    """Noise whose amplitude falls with frequency to the power of `slope` above `knee` hertz."""
    spectrum = np.fft.rfft(chance.standard_normal(count))
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    shaped: Samples = np.fft.irfft(spectrum / (1 + (hertz / knee) ** slope), count).astype(np.float32)
    return shaped
