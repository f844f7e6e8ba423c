"""The tones by numbers: softer than the voice, without clicks, short, and each unlike the others."""

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from app.assistant.speech.speaking.earcons import earcon
from app.assistant.speech.speaking.espeak import EspeakVoice
from app.assistant.speech.tone import from_pcm, resampled

NAMES = ("listening", "done", "failed", "caution")
RATE = 48000
MOMENT = 0.1  # seconds over which loudness is felt


def k_weighted(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    """As ITU-R BS.1770 weighs sound: treble lifted by 4 dB, rumble cut; by its two filters at 48 kHz."""
    stages = (
        ((1.53512485958697, -2.69169618940638, 1.19839281085285), (-1.69065929318241, 0.73248077421585)),
        ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621)),
    )
    sound = samples.astype(float)
    turns = np.exp(-2j * np.pi * np.arange(len(sound) // 2 + 1) / len(sound))
    spectrum = np.fft.rfft(sound)
    for (b0, b1, b2), (a1, a2) in stages:
        spectrum *= (b0 + b1 * turns + b2 * turns**2) / (1 + a1 * turns + a2 * turns**2)
    return np.fft.irfft(spectrum, len(sound))


def loudest(samples: NDArray[np.float32]) -> float:
    """LUFS of the loudest moment."""
    weighed = np.square(k_weighted(samples))
    size = round(MOMENT * RATE)
    means = np.convolve(weighed, np.ones(size) / size, "valid")
    return float(-0.691 + 10 * np.log10(means.max()))


@pytest.fixture(scope="module")
def voice() -> float:
    """LUFS of what the built-in voice says, in the mean."""
    pieces = list(EspeakVoice().speak("It is twenty degrees.", "en"))
    sound = resampled(np.concatenate([from_pcm(piece.samples) for piece in pieces]), pieces[0].rate, RATE)
    return float(-0.691 + 10 * np.log10(np.mean(np.square(k_weighted(sound)))))


@pytest.mark.parametrize("name", NAMES)
def test_a_tone_is_heard_and_startles_nobody(name: str, voice: float) -> None:
    assert -23 < voice < -15, "the voice itself"
    assert -10 < loudest(earcon(name, RATE)) - voice < 0, "softer than the voice, and not lost beside it"
    assert len(earcon(name, RATE)) / RATE < 0.5


@pytest.mark.parametrize("name", NAMES)
def test_a_tone_neither_clicks_nor_pushes(name: str) -> None:
    sound = earcon(name, RATE)
    assert sound[0] == 0.0 and abs(sound[-1]) < 1e-4
    assert abs(float(sound.mean())) < 1e-4
    spectrum = np.abs(np.fft.rfft(sound)) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    assert spectrum[hertz > 6000].sum() / spectrum.sum() < 1e-4, "a click would be heard high up"


def test_no_tone_is_taken_for_another() -> None:
    for one, other in itertools.combinations(NAMES, 2):
        a, b = earcon(one, RATE), earcon(other, RATE)
        likeness = np.abs(np.correlate(a[::4], b[::4], "full")).max() * 4 / np.sqrt((a @ a) * (b @ b))
        assert likeness < 0.6, (one, other)
