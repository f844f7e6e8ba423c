"""Sentences read by synthetic voices: eSpeak NG (in its wheel), flite and festival (Debian packages of these names)."""

import ctypes
import random
import subprocess
import tempfile
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.signal import resample_poly

from app.assistant.speech.soundfile import read_wav
from app.assistant.speech.speaking.espeak import LIBRARY_IN_USE, open_library
from app.dev.speechmodel.language import Voice

RATE = 16_000
Samples = NDArray[np.int16]

_RATE, _VOLUME, _PITCH, _RANGE, _GAP = 1, 2, 3, 4, 7  # parameters of eSpeak NG
_CHARACTER, _CHARS_UTF8 = 1, 1
_USUAL_PACE = 165  # words per minute that flite and festival read at by themselves
_FLITE_PITCH = {"slt": 170, "awb": 130, "rms": 95}  # Hz; the others speak at about 105
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class NoSuchVoice(RuntimeError):
    """A synthesiser or one of its voices is not installed."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a sentence is read: words per minute, pitch and its range (0 to 100, 50 is usual), pause between words."""

    pace: int = _USUAL_PACE
    pitch: int = 50
    lively: int = 50
    gap: int = 0  # steps of 10 ms; eSpeak NG only

    @classmethod
    def drawn(cls, chance: random.Random) -> "Manner":
        """Any manner in which people may speak to a car."""
        return cls(
            chance.randint(112, 215), chance.randint(20, 80), chance.randint(25, 80), chance.choice((0, 0, 0, 1, 3))
        )


def speak(voice: Voice, text: str, manner: Manner) -> Samples:
    """The text as 16-bit samples at 16 kHz. Raises NoSuchVoice."""
    try:
        return {"espeak": _espeak, "flite": _flite, "festival": _festival}[voice.engine](voice.name, text, manner)
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoSuchVoice(f"{voice.engine} cannot speak as {voice.name}: apt-get install {voice.engine}.") from error


def _espeak(name: str, text: str, manner: Manner) -> Samples:
    library, rate = open_library()
    sound = bytearray()

    def collect(samples: Any, count: int, events: Any) -> int:
        if samples and count:
            sound.extend(ctypes.string_at(samples, 2 * count))
        return 0

    heard, data = _Callback(collect), text.encode() + b"\0"
    settings = {_RATE: manner.pace, _VOLUME: 80, _PITCH: manner.pitch, _RANGE: manner.lively, _GAP: manner.gap}
    with LIBRARY_IN_USE:
        if library.espeak_SetVoiceByName(name.encode()) != 0:
            raise NoSuchVoice(f"eSpeak NG has no voice {name}: run `pip install --force-reinstall espeakng-loader`.")
        for parameter, value in settings.items():
            library.espeak_SetParameter(parameter, value, 0)
        library.espeak_SetSynthCallback(heard)
        library.espeak_Synth(data, len(data), 0, _CHARACTER, 0, _CHARS_UTF8, None, None)
        library.espeak_SetSynthCallback(_Callback())
    return _at_16_khz(np.frombuffer(bytes(sound), "<i2"), rate)


def _flite(name: str, text: str, manner: Manner) -> Samples:
    pitch = _FLITE_PITCH.get(name, 105) * (0.75 + manner.pitch / 200)
    settings = {
        "duration_stretch": f"{_USUAL_PACE / manner.pace:.2f}",
        "int_f0_target_mean": f"{pitch:.0f}",
        "int_f0_target_stddev": f"{8 + manner.lively / 4:.0f}",
    }
    options = [word for key, value in settings.items() for word in ("--setf", f"{key}={value}")]
    return _by_program(["flite", "-voice", name, *options, "-t", text, "-o"], "")


def _festival(name: str, text: str, manner: Manner) -> Samples:
    stretch = f"(Parameter.set 'Duration_Stretch {_USUAL_PACE / manner.pace:.2f})"
    return _by_program(["text2wave", "-eval", f"(voice_{name})", "-eval", stretch, "-o"], text)


def _by_program(command: list[str], told: str) -> Samples:
    """What a program writes into the sound file named last on its command line."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "said.wav"
        subprocess.run([*command, str(file)], input=told, text=True, check=True, capture_output=True)
        return np.frombuffer(read_wav(file), "<i2")


def _at_16_khz(samples: Samples, rate: int) -> Samples:
    up, down = _ratio(rate)
    again = resample_poly(samples.astype(np.float32), up, down)
    rounded: Samples = np.clip(again, -32768, 32767).astype(np.int16)
    return rounded


@cache
def _ratio(rate: int) -> tuple[int, int]:
    exact = Fraction(RATE, rate)
    return exact.numerator, exact.denominator
