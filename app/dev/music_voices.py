"""Pitched instruments: each turns one note into mono samples, float32 at RATE."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.dev.music_effects import RATE, Samples
from app.dev.music_theory import frequency

Voice = Callable[[float, float, float, np.random.Generator], Samples]


def _time(seconds: float) -> NDArray[np.float64]:
    return np.arange(int(seconds * RATE)) / RATE


def _sine(cycles: NDArray[np.float64]) -> Samples:
    wave: Samples = np.sin((2 * np.pi * (cycles % 1.0)).astype(np.float32))
    return wave


def shape(samples: Samples, attack: float, hold: float, release: float) -> Samples:
    """Fade in over `attack` seconds and out over `release` after `hold` (sooner if they end), with rounded corners."""
    seconds = np.arange(len(samples), dtype=np.float32) / RATE
    hold = min(hold, len(samples) / RATE - release)
    rise = np.clip(seconds / max(attack, 0.0008), 0, 1)
    fall = np.clip((hold + release - seconds) / max(release, 0.001), 0, 1)
    shaped: Samples = (samples * np.sin(np.pi / 2 * rise) ** 2 * fall**2).astype(np.float32)
    return shaped


def _partials(rows: list[tuple[float, float, float]], seconds: float, rng: np.random.Generator) -> Samples:
    """Sum of decaying sines; rows are (hertz, loudness, decay per second)."""
    time = _time(seconds)
    total = np.zeros(len(time), np.float32)
    for hertz, loudness, decay in rows:
        if hertz < RATE * 0.44 and loudness > 1e-4:
            part = time[: int(RATE * 7.0 / decay)]
            wave = _sine(hertz * part + rng.random())
            total[: len(part)] += wave * np.exp((-decay * part).astype(np.float32)) * np.float32(loudness)
    return total


def _table(loudness: NDArray[np.float64]) -> Samples:
    """One cycle of 2048 samples with the given loudness of harmonics 1, 2, ...; peak 1."""
    spectrum = np.zeros(1025, np.complex128)
    spectrum[1 : len(loudness) + 1] = -1j * loudness
    cycle = np.fft.irfft(spectrum, 2048)
    even: Samples = (cycle / np.abs(cycle).max()).astype(np.float32)
    return even


def _read(table: Samples, cycles: NDArray[np.float64]) -> Samples:
    place = (cycles % 1.0) * 2048
    index = place.astype(np.int64)
    part = (place - index).astype(np.float32)
    wave: Samples = table[index & 2047] * (1 - part) + table[(index + 1) & 2047] * part
    return wave


def _saw(hertz: float, corner: float, slope: float = 2.0) -> Samples:
    """A band-limited saw behind a soft low-pass at `corner` hertz."""
    harmonics = np.arange(1, max(2, min(400, int(RATE * 0.42 / hertz))))
    return _table(1 / harmonics / (1 + (harmonics * hertz / corner) ** slope))


def piano(midi: float, seconds: float, force: float, rng: np.random.Generator, *, felt: float = 0.0) -> Samples:
    """Stretched partials of two strings with a quick and a slow decay, and the knock of the hammer."""
    hertz, rows = frequency(midi), list[tuple[float, float, float]]()
    stretch = 0.00035 * 2 ** ((midi - 60) / 12)
    bright = (2.2 - 1.1 * felt) * (0.55 + 0.6 * force)
    base = 0.42 * 2 ** ((midi - 60) / 14)
    for k in range(1, 15 if midi < 72 else 8):
        tone = k * hertz * np.sqrt(1 + stretch * k * k)
        loudness = np.exp(-(k - 1) / bright) * (1 - 0.55 * abs(np.cos(np.pi * k / 8)) * (k > 4)) / k**0.35
        decay = base * (1 + 0.32 * k)
        rows += [(tone * 0.99985, 0.6 * loudness, decay * 3.2), (tone * 1.00025, 0.4 * loudness, decay)]
    ring = min(seconds + 0.5, 7.0)
    noise = rng.standard_normal(int(0.05 * RATE)).astype(np.float32)
    knock = np.convolve(noise, np.hanning(24).astype(np.float32) / 12, "same")
    total = _partials(rows, ring, rng)
    total[: len(knock)] += knock * np.exp(-np.arange(len(knock)) / 260).astype(np.float32) * (0.05 + 0.08 * felt)
    return shape(total, 0.002 + 0.006 * felt, seconds, 0.45) * np.float32(0.5 * force)


def felt(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """A piano with felt between hammer and string: dark and close."""
    return piano(midi, seconds, force, rng, felt=1.0)


def electric(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """An electric piano: a bell-like attack on a round tone with a slow tremolo."""
    hertz, time = frequency(midi), _time(seconds + 0.3)
    fade = np.exp(-time * 0.9).astype(np.float32)
    bite = (0.25 + 1.3 * force) * np.exp(-time * 3.5)
    tone = _sine(hertz * time + bite * np.sin(2 * np.pi * hertz * time) / (2 * np.pi))
    tine = _sine(hertz * 13.98 * time) * np.exp(-time * 22).astype(np.float32) * 0.09 * force
    sway = 1 + 0.12 * _sine(4.4 * time + rng.random())
    return shape((tone * fade + (tine if hertz * 14 < 14000 else 0)) * sway, 0.002, seconds, 0.25) * np.float32(
        0.42 * force
    )


def strings(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """Four players with their own tuning and vibrato behind a wooden body."""
    hertz, time = frequency(midi), _time(seconds + 0.45)
    harmonics = np.arange(1, max(3, min(60, int(9000 / hertz))))
    tones = harmonics * hertz
    body = 0.45 + sum(
        a * np.exp(-(np.log2(tones / f) ** 2) / 0.25) for f, a in ((290, 0.8), (560, 0.7), (1200, 0.6), (2600, 0.5))
    )
    table = _table(body / harmonics**1.15 / (1 + (tones / (1500 + 2200 * force)) ** 2))
    grown = np.clip((time - 0.15) / 0.5, 0, 1)
    total = np.zeros(len(time), np.float32)
    for _ in range(4):
        speed, depth = 5.0 + 0.9 * rng.random(), 0.0028 * grown
        bend = hertz * (1 + 0.0016 * rng.standard_normal() + depth * np.sin(2 * np.pi * (speed * time + rng.random())))
        total += _read(table, np.cumsum(bend) / RATE + rng.random())
    swell = (0.82 + 0.18 * np.sin(np.pi * np.clip(time / max(seconds, 0.2), 0, 1))).astype(np.float32)
    return shape(total * swell, 0.09 if seconds < 0.5 else 0.17, seconds, 0.4) * np.float32(0.16 * force)


def pluck_strings(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """Pizzicato: a short woody pluck."""
    hertz = frequency(midi)
    rows = [(hertz * k, 1 / k**1.5, 5.0 + 2.8 * k + midi / 24) for k in range(1, 12)]
    return shape(_partials(rows, 0.9, rng), 0.002, 0.7, 0.2) * np.float32(0.5 * force)


def pad(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """A wide slow chord sound that opens and closes like breath."""
    hertz, time = frequency(midi), _time(seconds + 1.6)
    dark, light = _saw(hertz, 420, 2.4), _saw(hertz, 1900, 2.2)
    opening = (0.5 - 0.5 * np.cos(2 * np.pi * np.clip(time / (seconds + 1.6), 0, 1))).astype(np.float32)
    total = np.zeros(len(time), np.float32)
    for detune in (-0.0034, 0.0, 0.0037):
        cycles = hertz * (1 + detune) * time + rng.random()
        total += _read(dark, cycles) * (1 - 0.6 * opening) + _read(light, cycles) * 0.5 * opening
    return shape(total, min(0.9, seconds * 0.4), seconds, 1.5) * np.float32(0.13 * force)


def lead(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """A singing synthesiser with a late vibrato."""
    hertz, time = frequency(midi), _time(seconds + 0.2)
    vibrato = 0.004 * np.clip((time - 0.22) / 0.3, 0, 1) * np.sin(2 * np.pi * 5.6 * time)
    cycles = np.cumsum(hertz * (1 + vibrato)) / RATE
    table = _saw(hertz, 2400)
    total = _read(table, cycles) + _read(table, cycles * 1.004 + 0.3) + 0.4 * _read(_saw(hertz, 900), cycles * 0.998)
    return shape(total, 0.012, seconds, 0.16) * np.float32(0.2 * force)


def spark(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """A synthesiser pluck: bright for a moment, then round."""
    hertz, time = frequency(midi), _time(seconds + 0.25)
    snap = np.exp(-time * 13).astype(np.float32)
    total = np.zeros(len(time), np.float32)
    for detune in (-0.0022, 0.0025):
        cycles = hertz * (1 + detune) * time + rng.random()
        total += _read(_saw(hertz, 700, 2.5), cycles) * (1 - 0.7 * snap) + _read(_saw(hertz, 4200), cycles) * snap
    return shape(total * np.exp(-time * 3.2).astype(np.float32), 0.002, seconds, 0.22) * np.float32(0.24 * force)


def upright(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """A double bass plucked with the finger."""
    hertz = frequency(midi)
    rows = [(hertz * k * (1 + 0.0001 * k * k), np.exp(-(k - 1) / 1.7), 1.1 + 0.9 * k) for k in range(1, 13)]
    time = _time(seconds + 0.12)
    thump = _sine(70 * time) * np.exp(-time * 45).astype(np.float32) * 0.25
    total = _partials(rows, seconds + 0.12, rng)
    return shape(total + thump, 0.006, seconds, 0.1) * np.float32(0.5 * force)


def bass(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """A round synthesiser bass: a filtered saw over a sine."""
    hertz, time = frequency(midi), _time(seconds + 0.06)
    snap = np.exp(-time * 9).astype(np.float32)
    cycles = hertz * time
    tone = _read(_saw(hertz, 260), cycles) * (1 - 0.5 * snap) + _read(_saw(hertz, 1500), cycles) * 0.5 * snap
    return shape(tone * 0.6 + _sine(cycles) * 0.5, 0.004, seconds, 0.05) * np.float32(0.5 * force)


def guitar(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """A plucked steel string, struck near the bridge."""
    hertz = frequency(midi)
    rows = [
        (hertz * k * (1 + 0.00004 * k * k), abs(np.sin(np.pi * k * 0.17)) / k**0.9, 0.55 + 0.26 * k + midi / 90)
        for k in range(1, 22)
    ]
    return shape(_partials(rows, min(seconds + 0.2, 5), rng), 0.0015, seconds, 0.15) * np.float32(0.4 * force)


def bells(midi: float, seconds: float, force: float, rng: np.random.Generator) -> Samples:
    """A soft music box."""
    hertz = frequency(midi)
    rows = [(hertz, 1.0, 1.9), (hertz * 2.003, 0.25, 3.0), (hertz * 4.1, 0.16, 7.0), (hertz * 6.8, 0.05, 12.0)]
    return shape(_partials(rows, 3.0, rng), 0.002, 2.4, 0.6) * np.float32(0.3 * force)


VOICES: dict[str, Voice] = {
    "piano": piano,
    "felt": felt,
    "electric": electric,
    "strings": strings,
    "pluck_strings": pluck_strings,
    "pad": pad,
    "lead": lead,
    "spark": spark,
    "upright": upright,
    "bass": bass,
    "guitar": guitar,
    "bells": bells,
}
