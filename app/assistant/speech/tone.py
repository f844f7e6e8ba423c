"""Sound as arrays: levels, changing the sampling rate, softening a synthetic voice, and the short tones."""

from functools import cache
from math import gcd

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]  # mono, -1 to 1
_HALF_WIDTH = 16  # zero crossings of the resampling filter on each side


def from_pcm(data: bytes) -> Samples:
    """16-bit little-endian samples as an array."""
    return np.frombuffer(data, "<i2").astype(np.float32) / np.float32(32768)


def to_pcm(samples: Samples) -> bytes:
    """The opposite, clipped."""
    return (np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()


def loudness(samples: Samples) -> float:
    """Root mean square on a scale people hear: 0 below -54 dB, 1 from -6 dB on, in steps of 1/32."""
    power = float(np.mean(np.square(samples))) if samples.size else 0.0
    decibels = 10 * np.log10(power + 1e-12)
    return round(float(np.clip((decibels + 54) / 48, 0, 1)) * 32) / 32


class Resampler:
    """Changes the sampling rate of a stream, block by block; delays it by half its filter."""

    def __init__(self, source: int, target: int) -> None:
        self._step, self._phases = source // gcd(source, target), target // gcd(source, target)
        self._filters = _filters(self._step, self._phases)
        self._held = np.zeros(self._filters.shape[1] // 2, np.float32)
        self._phase = 0  # of the next output sample, in 1/_phases of an input sample

    def __call__(self, samples: Samples) -> Samples:
        if self._step == self._phases:
            return samples
        taps = self._filters.shape[1]
        data = np.concatenate([self._held, samples])
        count = max(0, ((len(data) - taps + 1) * self._phases - self._phase + self._step - 1) // self._step)
        places = self._phase + self._step * np.arange(count)
        starts, phases = places // self._phases, places % self._phases
        windows = np.lib.stride_tricks.sliding_window_view(data, taps) if count else np.zeros((0, taps), np.float32)
        out: Samples = np.einsum("ij,ij->i", windows[starts], self._filters[phases]).astype(np.float32)
        after = self._phase + self._step * count
        self._held, self._phase = data[after // self._phases :], after % self._phases
        return out


@cache
def _filters(step: int, phases: int) -> Samples:
    """A windowed-sinc low-pass for every phase between two input samples: [phases, taps]."""
    cutoff = min(1.0, phases / step) * 0.94
    half = int(np.ceil(_HALF_WIDTH / cutoff))
    at = np.arange(-half + 1, half + 1)[None, :] - np.arange(phases)[:, None] / phases
    window = np.cos(np.clip(at / half, -1, 1) * np.pi / 2) ** 2
    kernel = cutoff * np.sinc(cutoff * at) * window
    filters: Samples = (kernel / kernel.sum(axis=1, keepdims=True)).astype(np.float32)
    return filters


def resampled(samples: Samples, source: int, target: int) -> Samples:
    """A whole sound at another rate."""
    if source == target:
        return samples
    tail = np.zeros(source // 20, np.float32)
    return Resampler(source, target)(np.concatenate([samples, tail]))[: round(len(samples) * target / source)]


def warm(data: bytes, rate: int) -> bytes:
    """A formant voice made pleasanter: less rumble and buzz, a hint of a small room, an even level, soft edges."""
    sound = from_pcm(data)
    if sound.size < rate // 50:
        return data
    length = len(sound) + rate // 20
    spectrum = np.fft.rfft(sound, length)
    hertz = np.fft.rfftfreq(length, 1 / rate)
    tone = (hertz**2 / (hertz**2 + 90**2)) / (1 + (hertz / 5200) ** 4) ** 0.5
    presence = 1 + 0.25 * np.exp(-(((hertz - 2600) / 900) ** 2)) - 0.2 * np.exp(-(((hertz - 4200) / 900) ** 2))
    room = 1 + sum(
        gain * np.exp(-2j * np.pi * hertz * delay) for delay, gain in ((0.011, 0.10), (0.019, -0.07), (0.031, 0.05))
    )
    shaped = np.fft.irfft(spectrum * tone * presence * room, length)[: len(sound)].astype(np.float32)
    shaped *= 0.11 / max(1e-4, float(np.sqrt(np.mean(shaped**2))))
    edge = min(len(shaped) // 2, rate // 200)
    ramp = np.linspace(0, 1, edge, dtype=np.float32)
    shaped[:edge] *= ramp
    shaped[-edge:] *= ramp[::-1]
    return to_pcm(np.tanh(1.2 * shaped) / 1.2)
