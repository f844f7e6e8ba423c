"""Filters, space and mastering on float32 samples at RATE; stereo is an array of shape (2, n)."""

import numpy as np
from numpy.typing import NDArray

RATE = 32000
LOUDNESS = -16.0  # LUFS, integrated
CEILING = 10 ** (-1.5 / 20)
Samples = NDArray[np.float32]


def fast_length(n: int) -> int:
    """The next length with only the factors 2, 3 and 5, on which the FFT is quick."""
    best = 1 << (n - 1).bit_length()
    for threes in (1, 3, 9, 27):
        for fives in (1, 5, 25):
            odd = threes * fives
            best = min(best, odd << max(0, (-(-n // odd) - 1).bit_length()))
    return best


def band(samples: Samples, low: float, high: float, order: float = 4.0) -> Samples:
    """Keep what lies between `low` and `high` hertz; zero phase, soft edges."""
    n = samples.shape[-1]
    size = fast_length(n)
    hertz = np.fft.rfftfreq(size, 1 / RATE).astype(np.float32) + 1e-3
    gain = 1 / np.sqrt(1 + (low / hertz) ** order) / np.sqrt(1 + (hertz / high) ** order)
    kept: Samples = np.fft.irfft(np.fft.rfft(samples, size) * gain.astype(np.float32), size)[..., :n].astype(np.float32)
    return kept


def room(seconds: float, rng: np.random.Generator, *, early: float = 0.018) -> Samples:
    """A stereo impulse response: noise whose treble dies sooner than its bass."""
    n = int((seconds * 1.25 + early) * RATE)
    time = (np.arange(n) / RATE).astype(np.float32)
    total = np.zeros((2, n), np.float32)
    for low, high, share, life in ((90, 500, 0.9, 1.1), (500, 2500, 1.0, 1.0), (2500, 9000, 0.55, 0.55)):
        grain = band(rng.standard_normal((2, n)).astype(np.float32), low, high)
        total += share * grain * np.exp(-6.9 / (seconds * life) * time)
    rise = np.clip((time - early) / 0.03, 0, 1)
    total *= rise
    even: Samples = (total / np.sqrt((total**2).sum(axis=1, keepdims=True))).astype(np.float32)
    return even


def convolve(mono: Samples, response: Samples) -> Samples:
    """`mono` (n) in the room `response` (2, m), as long as `mono`."""
    n = len(mono)
    size = fast_length(n + response.shape[1])
    spectrum = np.fft.rfft(mono, size)
    return np.stack([np.fft.irfft(spectrum * np.fft.rfft(side, size), size)[:n] for side in response]).astype(
        np.float32
    )


def echo(mono: Samples, seconds: float, fade: float = 0.45) -> Samples:
    """Repeats that walk from side to side, as stereo."""
    out = np.zeros((2, len(mono)), np.float32)
    for turn in range(1, 6):
        late = int(seconds * RATE * turn)
        if late < len(mono):
            out[turn % 2, late:] += mono[: len(mono) - late] * np.float32(fade**turn)
    return out


def warble(stereo: Samples, depth: float) -> Samples:
    """The slow unsteady pitch of a worn tape; `depth` in seconds of delay."""
    n = stereo.shape[1]
    at = np.arange(n, dtype=np.float64)
    sway = np.sin(2 * np.pi * 0.55 * at / RATE) + 0.35 * np.sin(2 * np.pi * 1.7 * at / RATE + 1.0)
    place = np.clip(at + depth * RATE * sway, 0, n - 1)
    return np.stack([np.interp(place, at, side) for side in stereo]).astype(np.float32)


def loudness(stereo: Samples) -> float:
    """Integrated loudness in LUFS after ITU-R BS.1770-4."""
    n = stereo.shape[1]
    size = fast_length(n)
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(size, 1 / RATE) / 48000)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z**2
    )
    rumble = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    weight = np.abs(shelf * rumble).astype(np.float32)
    power = sum(np.fft.irfft(np.fft.rfft(side, size) * weight, size)[:n] ** 2 for side in stereo)
    step = RATE // 10
    tenths = np.asarray(power)[: n // step * step].reshape(-1, step).mean(axis=1)
    blocks = np.convolve(tenths, np.full(4, 0.25), "valid")
    level = -0.691 + 10 * np.log10(blocks + 1e-12)
    loud = level > -70
    gate = -0.691 + 10 * np.log10(blocks[loud].mean() + 1e-12) - 10
    return float(-0.691 + 10 * np.log10(blocks[loud & (level > gate)].mean() + 1e-12))


def _compress(stereo: Samples, threshold: float, ratio: float) -> Samples:
    """Gentle bus compression on 10 ms levels; `threshold` in dB."""
    step = RATE // 100
    n = stereo.shape[1]
    count = -(-n // step)
    padded = np.pad((stereo**2).mean(axis=0), (0, count * step - n)).reshape(count, step).mean(axis=1)
    over = np.clip(10 * np.log10(padded + 1e-9) - threshold, 0, None) * (1 - 1 / ratio)
    smooth, held = np.empty(count), 0.0
    for index, wish in enumerate(over):
        held += (wish - held) * (0.35 if wish > held else 0.06)
        smooth[index] = held
    gain = np.interp(np.arange(n), (np.arange(count) + 0.5) * step, 10 ** (-smooth / 20))
    return (stereo * gain).astype(np.float32)


def _limit(stereo: Samples, ceiling: float) -> Samples:
    """Turn down 5 ms ahead of every peak above `ceiling`, and up again slowly."""
    step = RATE // 1000
    n = stereo.shape[1]
    count = -(-n // step)
    peaks = np.pad(np.abs(stereo).max(axis=0), (0, count * step - n)).reshape(count, step).max(axis=1)
    need = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9))
    ahead = np.lib.stride_tricks.sliding_window_view(np.pad(need, 6, constant_values=1.0), 13).min(axis=1)
    held, slow = 1.0, np.empty(count)
    for index, wish in enumerate(ahead):
        held = wish if wish < held else held + (wish - held) * 0.012
        slow[index] = held
    soft = np.convolve(np.pad(slow, 4, mode="edge"), np.full(9, 1 / 9), "valid")
    gain = np.interp(np.arange(n), (np.arange(count) + 0.5) * step, soft)
    return np.clip(stereo * gain, -ceiling, ceiling).astype(np.float32)


def master(stereo: Samples, fade_out: float) -> Samples:
    """Clean the ends of the spectrum, compress a little, bring to LOUDNESS under CEILING, close both ends."""
    out = band(stereo, 28, 14500)
    out = out * np.float32(10 ** ((-18 - loudness(out)) / 20))
    out = _compress(out, -20, 1.8)
    for _ in range(3):
        out = _limit(out * np.float32(10 ** ((LOUDNESS - loudness(out)) / 20)), CEILING)
    fade = int(fade_out * RATE)
    out[:, -fade:] *= np.cos(np.linspace(0, np.pi / 2, fade)).astype(np.float32) ** 2
    out[:, :64] *= np.linspace(0, 1, 64, dtype=np.float32)
    return out
