"""Sounds that turn-taking is measured with: voices of two synthesisers, and what a car is full of besides speech.

All of it is mono at 16 kHz, -1 to 1. eSpeak NG speaks with its own variants; flite (`apt install flite`) with voices of
recorded people. Coughs, laughs, doors, music, traffic and babble are made of noise, tones and those voices.
"""

import shutil
import subprocess
import tempfile
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, sosfilt

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.speaking.espeak import EspeakVoice
from app.assistant.speech.speaking.voice import Manner
from app.assistant.speech.tone import from_pcm, resampled

Sound = NDArray[np.float32]
Chance = np.random.Generator
_LOUDNESS = 0.08  # root mean square of a talker's speech where it is speech


@dataclass(frozen=True)
class Talker:
    """A synthetic person: an engine, its voice, and how high and quick it speaks."""

    engine: str
    voice: str
    pitch: float = 0.0
    rate: float = 1.0


def tuning_talkers() -> list[Talker]:
    """Voices that rules and numbers were chosen with."""
    return [
        *(Talker("espeak", voice, pitch, rate) for voice, pitch, rate in
          (("m1", -2, 1.0), ("m3", 1, 1.1), ("f1", 2, 0.95), ("f3", 0, 1.15))),
        *_flite("slt", "kal16"),
    ]  # fmt: skip


def held_out_talkers() -> list[Talker]:
    """Voices that only the reported numbers come from."""
    return [
        *(Talker("espeak", voice, pitch, rate) for voice, pitch, rate in
          (("m2", 0, 1.05), ("m7", -1, 0.95), ("f2", 1, 1.0), ("f5", 3, 1.1))),
        *_flite("rms", "awb"),
    ]  # fmt: skip


def _flite(*voices: str) -> list[Talker]:
    return [Talker("flite", voice) for voice in voices] if shutil.which("flite") else []


@cache
def speech(talker: Talker, text: str) -> Sound:
    """The text, cut close to its first and last sound, at one loudness for all talkers."""
    raw = _by_flite(talker, text) if talker.engine == "flite" else _by_espeak(talker, text)
    loud = np.flatnonzero(np.abs(raw) > 0.02 * np.abs(raw).max())
    cut = raw[loud[0] : loud[-1] + 1]
    active = cut[np.abs(cut) > 0.05 * np.abs(cut).max()]
    return np.asarray(cut * (_LOUDNESS / np.sqrt(np.mean(active**2))), np.float32)


def said(talker: Talker, parts: Sequence[str], pauses: Sequence[float]) -> Sound:
    """Parts of a sentence with pauses, in seconds, between them."""
    pieces = [speech(talker, parts[0])]
    for pause, part in zip(pauses, parts[1:], strict=True):
        pieces += [silence(pause), speech(talker, part)]
    return np.concatenate(pieces)


def silence(seconds: float) -> Sound:
    return np.zeros(round(seconds * RATE), np.float32)


def cough(chance: Chance) -> Sound:
    """One to three bursts: a hard onset, then breath through an open throat."""
    pieces = []
    for _ in range(chance.integers(1, 4)):
        length = chance.uniform(0.18, 0.35)
        burst = _noise(chance, length, 300, 4500) * _decay(length, 0.004, length / 3)
        throat = _noise(chance, length, 250, 900) * _decay(length, 0.02, length / 2)
        pieces += [_level(burst + throat, 0.12), silence(chance.uniform(0.06, 0.25))]
    return np.concatenate(pieces)


def laugh(talker: Talker, chance: Chance) -> Sound:
    """Short voiced breaths at four or five a second, each softer and lower than the one before."""
    pieces = []
    for number in range(chance.integers(4, 8)):
        ha = speech(talker, "ha")[: round(0.13 * RATE)]
        breath = _noise(chance, len(ha) / RATE, 800, 5000)[: len(ha)] * 0.4 * _LOUDNESS
        fade = np.hanning(2 * len(ha))[len(ha) // 2 : len(ha) // 2 + len(ha)]
        pieces += [((ha + breath) * fade * 0.93**number).astype(np.float32), silence(chance.uniform(0.06, 0.12))]
    return np.concatenate(pieces)


def door(chance: Chance) -> Sound:
    """A door slams: a thump with a rattle."""
    thump = _noise(chance, 0.5, 40, 220) * _decay(0.5, 0.002, 0.07)
    rattle = _noise(chance, 0.5, 900, 5000) * _decay(0.5, 0.001, 0.03)
    return _level(thump + 0.3 * rattle, 0.2)


def music(chance: Chance, seconds: float) -> Sound:
    """Chords with a beat, no voice."""
    count = round(seconds * RATE)
    time = np.arange(count) / RATE
    out = np.zeros(count)
    beat = chance.uniform(0.4, 0.6)
    for place in range(int(seconds / beat) + 1):
        root = 110 * 2 ** (chance.integers(0, 12) / 12)
        since = np.clip(time - place * beat, 0, None)
        struck = (time >= place * beat) * np.exp(-since / 0.35)
        for interval in (0, 4, 7, 12):
            for harmonic in (1, 2, 3):
                tone = np.sin(2 * np.pi * root * 2 ** (interval / 12) * harmonic * since)
                out += struck * tone / harmonic**1.5
        out += 2 * _noise(chance, seconds, 3000, 7500)[:count] * (time >= place * beat) * np.exp(-since / 0.03)
    return _level(out, 0.06)


def traffic(chance: Chance, seconds: float) -> Sound:
    """Rolling noise that swells, and a horn."""
    roll = _noise(chance, seconds, 30, 600)
    time = np.arange(len(roll)) / RATE
    roll *= 0.6 + 0.4 * np.sin(2 * np.pi * time / seconds * chance.uniform(0.5, 2))
    at, length = chance.uniform(0.2, 0.5) * seconds, chance.uniform(0.3, 0.7)
    on = (time > at) & (time < at + length)
    horn = on * (np.sign(np.sin(2 * np.pi * 405 * time)) + np.sign(np.sin(2 * np.pi * 505 * time)))
    return np.asarray(_level(roll, 0.05) + _level(horn, 0.03), np.float32)


def babble(talkers: Sequence[Talker], chance: Chance, seconds: float) -> Sound:
    """Other people talk to each other further back: two to four at once, quieter and duller than a talker in front."""
    out = np.zeros(round(seconds * RATE), np.float32)
    for number in range(chance.integers(2, 5)):
        texts = chance.permutation(_SMALL_TALK)
        line = np.concatenate([speech(talkers[(number + 1) % len(talkers)], text) for text in texts[:3]])
        start = chance.integers(0, max(1, len(line) - len(out) // 2))
        piece = line[start : start + len(out)]
        out[: len(piece)] += piece
    filtered = sosfilt(butter(2, 2200, "low", fs=RATE, output="sos"), out)
    return np.asarray(_level(filtered, _LOUDNESS) * 10 ** (-chance.uniform(6, 12) / 20), np.float32)


def room(chance: Chance, seconds: float) -> Sound:
    """What is always there: a rolling car, 25 to 35 dB under speech."""
    return np.asarray(_level(_noise(chance, seconds, 20, 1500), _LOUDNESS * 10 ** (-chance.uniform(25, 35) / 20)))


_SMALL_TALK = (
    "did you see what she wrote about the holiday last week",
    "my brother wants to sell the old house by the sea",
    "and then the teacher said that nobody had done it",
    "i think we should have bought the bigger one after all",
    "they never told us when the game would begin",
    "he eats nothing but bread and cheese these days",
)


def _by_espeak(talker: Talker, text: str) -> Sound:
    manner = Manner(talker.pitch, talker.rate, talker.voice)
    pieces = list(_espeak().speak(text, "en", manner))
    raw = from_pcm(b"".join(piece.samples for piece in pieces))
    return np.asarray(resampled(raw, pieces[0].rate, RATE), np.float32)


@cache
def _espeak() -> EspeakVoice:
    return EspeakVoice()


def _by_flite(talker: Talker, text: str) -> Sound:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "said.wav"
        subprocess.run(["flite", "-voice", talker.voice, "-t", text, "-o", str(path)], check=True, timeout=60)
        with wave.open(str(path)) as file:
            rate, data = file.getframerate(), file.readframes(file.getnframes())
    return np.asarray(resampled(from_pcm(data), rate, RATE), np.float32)


def _noise(chance: Chance, seconds: float, low: float, high: float) -> NDArray[np.float64]:
    band = butter(2, (low, high), "band", fs=RATE, output="sos")
    noise = sosfilt(band, chance.standard_normal(round(seconds * RATE)))
    return np.asarray(noise / np.sqrt(np.mean(noise**2)))


def _decay(seconds: float, rise: float, fall: float) -> NDArray[np.float64]:
    time = np.arange(round(seconds * RATE)) / RATE
    return np.minimum(time / rise, 1) * np.exp(-np.clip(time - rise, 0, None) / fall)


def _level(sound: NDArray[np.floating], level: float) -> Sound:
    """The sound at a root mean square, counted where it sounds."""
    loud = sound[np.abs(sound) > 0.05 * np.abs(sound).max()]
    return np.asarray(sound * (level / np.sqrt(np.mean(loud**2))), np.float32)
