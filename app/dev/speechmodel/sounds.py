"""What happens to a voice on its way to a recogniser: another throat, a room, a car, other people, music, a phone line.

Everything works on floats in the scale of 16-bit samples at 16 kHz.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import signal

RATE = 16_000
Sound = NDArray[np.float64]
_FULL = 32_767.0


def disturbed(samples: NDArray[np.int16], others: Sequence[NDArray[np.int16]], chance: np.random.Generator) -> Sound:
    """The voice as some microphone in some car may deliver it, with silence around; `others` may be heard talking."""
    sound = samples.astype(np.float64)
    if chance.random() < 0.75:
        sound = other_speaker(sound, chance)
    if chance.random() < 0.7:
        sound = coloured(sound, chance)
    if chance.random() < 0.5:
        sound = in_room(sound, chance)
    sound = np.concatenate([_silence(0.0, 0.7, chance), sound, _silence(0.05, 1.1, chance)])
    loudness = _level(sound)
    if chance.random() < 0.85:
        sound += _scaled(noise(len(sound), chance), loudness, _decibels(chance, 0, 40))
    if others and chance.random() < 0.15:
        sound += _scaled(babble(len(sound), others, chance), loudness, _decibels(chance, 8, 30))
    if chance.random() < 0.1:
        sound += _scaled(music(len(sound), chance), loudness, _decibels(chance, 3, 30))
    if chance.random() < 0.12:
        sound = suppressed(sound, chance)
    sound += chance.normal(0, 1, len(sound)) * loudness * 10 ** (-chance.uniform(35, 60) / 20)
    sound *= _FULL * 10 ** (-chance.uniform(1, 28) / 20) / (np.abs(sound).max() + 1)
    if chance.random() < 0.05:
        sound *= 3  # a microphone turned up too far
    if chance.random() < 0.12:
        sound = over_the_phone(sound, chance)
    sound += chance.normal(0, 10 ** chance.uniform(-1, 1.6), len(sound))  # the microphone's own noise
    return np.clip(sound, -_FULL - 1, _FULL).round()


def other_speaker(sound: Sound, chance: np.random.Generator) -> Sound:
    """A shorter or longer throat that speaks faster or slower: the sound played at another speed."""
    again: Sound = signal.resample_poly(sound, 100, int(chance.integers(84, 120)))
    return again


def coloured(sound: Sound, chance: np.random.Generator) -> Sound:
    """Another microphone: a smooth random frequency response, sometimes with its ends cut off."""
    gains = np.exp(np.cumsum(chance.normal(0, 0.4, 9)))
    if chance.random() < 0.3:
        gains[0] *= 0.05
        gains[-int(chance.integers(1, 4)) :] *= 0.05
    taps = signal.firwin2(65, np.linspace(0, 1, 9), gains)
    return np.asarray(signal.lfilter(taps, 1, sound))


def in_room(sound: Sound, chance: np.random.Generator) -> Sound:
    """Early echoes of walls or windows and a tail of 50 to 400 ms."""
    length = int(RATE * chance.uniform(0.05, 0.4))
    answer = chance.standard_normal(length) * np.exp(-6.9 * np.arange(length) / length)
    answer *= chance.uniform(0.05, 0.6) / np.sqrt((answer**2).sum())
    for _ in range(int(chance.integers(0, 5))):
        answer[int(chance.uniform(0.001, 0.03) * RATE) % length] += chance.uniform(-0.5, 0.5)
    answer[0] = 1
    return np.asarray(signal.fftconvolve(sound, answer)[: len(sound)])


def noise(length: int, chance: np.random.Generator) -> Sound:
    """White, pink or brown noise, or a car: rolling noise, an engine's hum and its overtones, wind."""
    kind = int(chance.integers(5))
    spectrum = np.fft.rfft(chance.standard_normal(length))
    hertz = np.maximum(np.fft.rfftfreq(length, 1 / RATE), 20)
    spectrum *= hertz ** -(0.0, 0.5, 1.0, 1.0, 0.8)[kind]
    if kind >= 3:
        hum = chance.uniform(40, 160)
        for overtone in range(1, 5):
            spectrum *= 1 + 6 / overtone * np.exp(-(((hertz - overtone * hum) / 15) ** 2))
    rolling: Sound = np.fft.irfft(spectrum, length)
    if kind == 4:  # cars that pass, gusts of wind
        swing = np.interp(np.arange(length), np.linspace(0, length, 9), chance.uniform(0.2, 1.5, 9))
        rolling *= swing
    return rolling


def babble(length: int, others: Sequence[NDArray[np.int16]], chance: np.random.Generator) -> Sound:
    """One to three other people talking."""
    voices = [others[int(place)] for place in chance.integers(0, len(others), int(chance.integers(1, 4)))]
    talk: Sound = np.sum([np.roll(np.resize(voice.astype(np.float64), length), 4000) for voice in voices], axis=0)
    return talk


def music(length: int, chance: np.random.Generator) -> Sound:
    """Chords that fade, with overtones, and a beat."""
    sound, step = np.zeros(length), int(RATE * chance.uniform(0.25, 0.6))
    time = np.arange(2 * step) / RATE
    fading = np.exp(-time * chance.uniform(1, 6))
    for begin in range(0, length, step):
        chord = np.zeros(len(time))
        for _ in range(3):
            pitch = 110 * 2 ** (int(chance.integers(0, 36)) / 12)
            for overtone in (1, 2, 3):
                chord += np.sin(2 * np.pi * pitch * overtone * time) / overtone
        chord[:800] += chance.normal(0, 1, 800) * np.linspace(2, 0, 800)
        end = min(length, begin + len(time))
        sound[begin:end] += (chord * fading)[: end - begin]
    return sound


def suppressed(sound: Sound, chance: np.random.Generator) -> Sound:
    """What echo cancellation and noise suppression leave: patches of time and frequency turned down for a moment."""
    _, _, cells = signal.stft(sound, RATE, nperseg=320)
    coarse = chance.random((cells.shape[0] // 8 + 1, cells.shape[1] // 4 + 1))
    gains = np.where(coarse < chance.uniform(0.05, 0.3), 10 ** (-chance.uniform(6, 20) / 20), 1.0)
    fine = np.repeat(np.repeat(gains, 8, axis=0), 4, axis=1)[: cells.shape[0], : cells.shape[1]]
    _, rest = signal.istft(cells * fine, RATE, nperseg=320)
    return np.resize(rest, len(sound))


def over_the_phone(sound: Sound, chance: np.random.Generator) -> Sound:
    """Bluetooth's narrow band or a telephone: 8 kHz, 300 to 3400 Hz, 8-bit mu-law with a few bits less at times."""
    narrow = signal.resample_poly(sound, 1, 2)
    taps = signal.butter(3, [chance.uniform(100, 300), chance.uniform(3200, 3800)], "band", fs=RATE // 2, output="sos")
    narrow = np.clip(signal.sosfilt(taps, narrow) / _FULL, -1, 1)
    steps = 2 ** int(chance.integers(6, 9)) / 2
    pressed = np.sign(narrow) * np.log1p(255 * np.abs(narrow)) / np.log(256)
    pressed = np.round(pressed * steps) / steps
    opened = np.sign(pressed) * (256 ** np.abs(pressed) - 1) / 255
    return np.resize(signal.resample_poly(opened, 2, 1) * _FULL, len(sound))


def _silence(least: float, most: float, chance: np.random.Generator) -> Sound:
    return np.zeros(int(chance.uniform(least, most) * RATE))


def _level(sound: Sound) -> float:
    return float(np.sqrt((sound**2).mean())) + 1e-6


def _decibels(chance: np.random.Generator, least: float, most: float) -> float:
    return float(chance.uniform(least, most))


def _scaled(sound: Sound, loudness: float, below: float) -> Sound:
    """The sound as many decibels below a loudness."""
    return sound / (_level(sound) + 1e-9) * loudness * 10 ** (-below / 20)
