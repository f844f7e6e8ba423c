"""Rooms between a speaker and a microphone, made of delay, reverberation, gain and noise; faster than real time."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.assistant.speech.echo.alignment import PLAYED_RATE
from app.assistant.speech.echo.canceller import Cleaned, EchoCanceller
from app.assistant.speech.hearing.recogniser import BLOCK, RATE
from app.assistant.speech.tone import Samples, resampled, to_pcm

_PLAYED_BLOCK = PLAYED_RATE // 50


@dataclass(frozen=True)
class Room:
    """`delay` seconds, `gain` of the whole way in dB, `reverberation` seconds to -60 dB, `noise` in dB of full scale.

    `jitter`: seconds by which the reported times are off, as devices' are. `drift`: how much faster the microphone's
    clock runs, as a share.
    """

    delay: float = 0.05
    gain: float = -6.0
    reverberation: float = 0.15
    direct: float = 4.0  # dB by which the direct sound is louder than all reflections together
    noise: float = -65.0
    jitter: float = 0.004
    drift: float = 0.0
    seed: int = 1

    def impulse(self, rate: int = RATE) -> Samples:
        """What becomes of a click, its delay included."""
        chance = np.random.default_rng(self.seed)
        count = round(max(0.02, self.reverberation) * rate)
        tail = chance.standard_normal(count) * 10 ** (-3 * np.arange(count) / (self.reverberation * rate))
        tail[: rate // 1000] = 0
        tail *= 10 ** (-self.direct / 20) / np.sqrt(np.sum(tail**2))
        tail[0] = 1
        tail *= 10 ** (self.gain / 20) / np.sqrt(np.sum(tail**2))
        return np.concatenate([np.zeros(round(self.delay * rate)), tail]).astype(np.float32)

    def echo(self, played: Samples) -> Samples:
        """What the microphone hears of what is played, both at 16 kHz."""
        impulse = self.impulse()
        size = 1 << (len(played) + len(impulse)).bit_length()
        heard = np.fft.irfft(np.fft.rfft(played, size) * np.fft.rfft(impulse, size), size)[: len(played)]
        if self.drift:
            places = np.arange(len(played)) * (1 + self.drift)
            heard = np.interp(places, np.arange(len(played)), heard)
        return heard.astype(np.float32)

    def caught(self, played: Samples, person: Samples) -> Samples:
        """What the microphone gives, all at 16 kHz: echo, the person and noise."""
        noise = np.random.default_rng(self.seed + 1).standard_normal(len(played)) * 10 ** (self.noise / 20)
        return (self.echo(played) + fitted(person, len(played)) + noise).astype(np.float32)

    def through(self, canceller: EchoCanceller, played: Samples, microphone: Samples) -> Iterator[Cleaned]:
        """Both streams (16 kHz, one clock) block by block through a canceller, with times as devices report them."""
        chance = np.random.default_rng(self.seed + 2)
        loud = resampled(played, RATE, PLAYED_RATE)
        pcm, given = to_pcm(microphone), 0
        for place in range(0, len(microphone) - BLOCK + 1, BLOCK):
            end = (place + BLOCK) / RATE
            while given < len(loud) and given / PLAYED_RATE < end + 0.06:
                canceller.played(loud[given : given + _PLAYED_BLOCK], 100 + given / PLAYED_RATE + self._off(chance))
                given += _PLAYED_BLOCK
            yield canceller.captured(pcm[2 * place : 2 * (place + BLOCK)], 100 + end + self._off(chance))

    def _off(self, chance: np.random.Generator) -> float:
        return float(abs(chance.normal(0, self.jitter)))


def fitted(sound: Samples, count: int) -> Samples:
    """Cut or lengthened by silence."""
    return np.pad(sound[:count], (0, max(0, count - len(sound))))
