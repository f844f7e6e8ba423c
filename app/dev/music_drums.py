"""Drums made of noise and sines: each piece is mono float32 at RATE."""

from collections.abc import Callable

import numpy as np

from app.dev.music_effects import RATE, Samples, band


def _time(seconds: float) -> Samples:
    return (np.arange(int(seconds * RATE)) / RATE).astype(np.float32)


def _noise(rng: np.random.Generator, seconds: float, low: float, high: float) -> Samples:
    grain = rng.standard_normal(int(seconds * RATE)).astype(np.float32)
    return band(grain, low, high)


def _close(samples: Samples) -> Samples:
    """Ramp both ends so that nothing clicks."""
    ramp = np.ones(len(samples), np.float32)
    ramp[:16] = np.linspace(0, 1, 16)
    ramp[-400:] = np.linspace(1, 0, 400)
    return samples * ramp


def _kick(
    rng: np.random.Generator, start: float = 150, end: float = 48, decay: float = 8.0, click: float = 0.25
) -> Samples:
    time = _time(0.45)
    sweep = np.cumsum(end + (start - end) * np.exp(-time * 34)) / RATE
    body = np.sin(2 * np.pi * sweep) * np.exp(-time * decay)
    return _close(body + click * _noise(rng, 0.45, 1500, 6000) * np.exp(-time * 180))


def _soft_kick(rng: np.random.Generator) -> Samples:
    return _kick(rng, 110, 50, 10.0, 0.05) * np.float32(0.9)


def _snare(rng: np.random.Generator) -> Samples:
    time = _time(0.32)
    tone = (np.sin(2 * np.pi * 186 * time) + 0.6 * np.sin(2 * np.pi * 331 * time)) * np.exp(-time * 24)
    return _close(0.45 * tone + 0.75 * _noise(rng, 0.32, 700, 9500) * np.exp(-time * 17))


def _rim(rng: np.random.Generator) -> Samples:
    time = _time(0.12)
    tone = np.sin(2 * np.pi * 820 * time) + 0.6 * np.sin(2 * np.pi * 1730 * time)
    return _close(0.5 * tone * np.exp(-time * 70) + 0.2 * _noise(rng, 0.12, 1500, 8000) * np.exp(-time * 90))


def _clap(rng: np.random.Generator) -> Samples:
    time = _time(0.35)
    hands = sum(np.exp(-np.clip(time - late, 0, None) * 220) * (time >= late) for late in (0.0, 0.011, 0.022))
    return _close(_noise(rng, 0.35, 800, 7000) * (0.5 * hands + 0.55 * np.exp(-time * 15) * (time > 0.02)))


def _brush(rng: np.random.Generator) -> Samples:
    time = _time(0.4)
    return _close(
        0.4 * _noise(rng, 0.4, 900, 6500) * np.sin(np.pi * np.clip(time / 0.4, 0, 1)) ** 1.4 * np.exp(-time * 5)
    )


def _tap(rng: np.random.Generator) -> Samples:
    time = _time(0.2)
    return _close(0.5 * _noise(rng, 0.2, 500, 6000) * np.exp(-time * 30))


def _metal(rng: np.random.Generator, seconds: float, decay: float, low: float) -> Samples:
    time = _time(seconds)
    ring = sum(np.sign(np.sin(2 * np.pi * hertz * time)) for hertz in (2050.0, 3043.0, 3698.0, 5226.0, 5403.0, 8004.0))
    mix = 0.12 * np.asarray(ring, np.float32) + 0.5 * rng.standard_normal(len(time)).astype(np.float32)
    return _close(band(mix, low, 14500) * np.exp(-time * decay))


def _hat(rng: np.random.Generator) -> Samples:
    return _metal(rng, 0.12, 48, 6000) * np.float32(0.55)


def _open_hat(rng: np.random.Generator) -> Samples:
    return _metal(rng, 0.5, 9, 5500) * np.float32(0.5)


def _ride(rng: np.random.Generator) -> Samples:
    time = _time(1.4)
    ping = np.sin(2 * np.pi * 3270 * time) * np.exp(-time * 14) * 0.1
    struck: Samples = _metal(rng, 1.4, 3.6, 4200) * np.float32(0.2) + ping.astype(np.float32)
    return struck


def _crash(rng: np.random.Generator) -> Samples:
    return _metal(rng, 2.6, 2.0, 2600) * np.float32(0.6)


def _shaker(rng: np.random.Generator) -> Samples:
    time = _time(0.14)
    return _close(0.35 * _noise(rng, 0.14, 4500, 12000) * np.sin(np.pi * np.clip(time / 0.14, 0, 1)) ** 2)


def _tom(rng: np.random.Generator) -> Samples:
    return _kick(rng, 190, 92, 7.0, 0.08) * np.float32(0.8)


PIECES: dict[str, Callable[[np.random.Generator], Samples]] = {
    "kick": _kick,
    "soft_kick": _soft_kick,
    "snare": _snare,
    "rim": _rim,
    "clap": _clap,
    "brush": _brush,
    "tap": _tap,
    "hat": _hat,
    "open_hat": _open_hat,
    "ride": _ride,
    "crash": _crash,
    "shaker": _shaker,
    "tom": _tom,
}
