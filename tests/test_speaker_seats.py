"""Who speaks in a car with a microphone for each seat: from two channels of a real sound device to "my seat"."""

import asyncio
import wave
from pathlib import Path

import numpy as np
import pytest

from app.assistant.speech.hearing.seats import SeatChoice, WhoSpoke
from app.assistant.speech.sound import Sound
from app.assistant.speech.soundfile import read_wav
from app.assistant.speech.tone import Samples, from_pcm
from app.assistant.speech.wire import Final, Start
from tests.sound_parts import Heard, is_open
from tests.virtual_audio import VirtualAudio, audio_server, built, spoken, virtual_audio

__all__ = ["audio_server", "built", "virtual_audio"]

SEATS = ("driver", "passenger")
BLOCK = 512


def voice(seconds: float, seed: int = 1) -> Samples:
    """Noise that comes and goes like syllables."""
    time = np.arange(round(16000 * seconds)) / 16000
    noise = np.random.default_rng(seed).normal(0, 0.1, len(time))
    return np.asarray(noise * (0.55 + 0.45 * np.sin(2 * np.pi * 4 * time)), np.float32)


def hum(seconds: float) -> Samples:
    time = np.arange(round(16000 * seconds)) / 16000
    noise = np.random.default_rng(9).normal(0, 0.002, len(time))
    return np.asarray(0.1 * np.sin(2 * np.pi * 40 * time) + noise, np.float32)


def heard_by(choice: SeatChoice, left: Samples, right: Samples) -> list[str]:
    """The seat after each block."""
    seats = []
    for place in range(0, len(left) - BLOCK + 1, BLOCK):
        frames = np.stack([left[place : place + BLOCK], right[place : place + BLOCK]], axis=1)
        assert choice.mono(frames.ravel()).shape == (BLOCK,)
        seats.append(choice.seat)
    return seats


def test_the_louder_channel_has_the_word() -> None:
    choice = SeatChoice(SEATS, 16000)
    quiet = hum(1.0)
    assert set(heard_by(choice, quiet, 0.5 * quiet)) == {""}, "a motor is nobody"
    said = voice(1.5)
    assert heard_by(choice, hum(1.5) + said, hum(1.5) + 0.3 * said)[3:] == ["driver"] * 43
    heard_by(choice, quiet, quiet)
    assert heard_by(choice, hum(1.5) + 0.3 * said, hum(1.5) + said)[3:] == ["passenger"] * 43


def test_nobody_takes_the_word_from_a_speaker_by_a_cough() -> None:
    choice = SeatChoice(SEATS, 16000)
    heard_by(choice, hum(1.0), hum(1.0))
    said, cough = voice(2.0), np.zeros(32000, np.float32)
    cough[16000:17600] = voice(0.1, seed=4) * 6
    assert set(heard_by(choice, hum(2.0) + said, hum(2.0) + 0.3 * said + cough)[3:]) == {"driver"}
    assert heard_by(choice, hum(2.0) + 0.3 * said, hum(2.0) + 2 * said)[-1] == "passenger", "one who goes on has it"


def test_the_cockpits_own_voice_is_at_no_seat() -> None:
    choice = SeatChoice(SEATS, 16000)
    heard_by(choice, hum(1.0), hum(1.0))
    echo = voice(2.0)
    assert set(heard_by(choice, hum(2.0) + echo, hum(2.0) + 0.85 * echo)) == {""}


def test_a_change_of_channels_makes_no_click() -> None:
    choice = SeatChoice(SEATS, 16000)
    still, time = np.zeros(BLOCK, np.float32), np.arange(BLOCK) / 16000
    tone = np.asarray(0.3 * np.sin(2 * np.pi * 500 * time), np.float32)
    for _ in range(5):
        choice.mono(np.stack([still, still], axis=1).ravel())
    out = choice.mono(np.stack([still, tone], axis=1).ravel())
    assert choice.seat == "passenger"
    assert np.abs(np.diff(out)).max() <= np.abs(np.diff(tone)).max() * 1.1


def test_one_microphone_is_at_no_seat() -> None:
    choice = SeatChoice((), 16000)
    said = voice(0.5)
    assert choice.mono(said) is said and choice.seat == ""
    who = WhoSpoke()
    for at, seat in ((1.0, ""), (2.0, "driver"), (2.1, "driver"), (2.2, "passenger"), (40.0, "passenger")):
        who.heard(at, seat)
    assert who.between(39.0, 41.0) == "passenger" and who.between(1.9, 2.5) == "" and who.between(50, 60) == ""


@pytest.fixture
def two_channels(virtual_audio: VirtualAudio, monkeypatch: pytest.MonkeyPatch) -> str:
    """A sink whose two channels are the two of the microphone that programs get."""
    virtual_audio._run("pactl", "load-module", "module-null-sink", "sink_name=seats", "rate=48000", "channels=2")
    monkeypatch.setenv("PULSE_SOURCE", "seats.monitor")
    return "seats"


async def test_each_of_two_microphones_is_a_seat(
    virtual_audio: VirtualAudio, two_channels: str, built: Path, tmp_path: Path
) -> None:
    heard = Heard()
    sound = Sound(Start(built_in=str(built), seats=SEATS), heard)
    await sound.start()
    for text, gains, seat in (
        ("open the window", (1.0, 0.25), "driver"),
        ("set the fan to three", (0.25, 1.0), "passenger"),
        ("undo that", (1.0, 0.25), "driver"),
    ):
        before = len(heard.events)
        sound.listen()
        await heard.wait(is_open, before)
        path = _stereo(tmp_path / "seats.wav", from_pcm(read_wav(spoken(tmp_path / "said.wav", text))), gains)
        await asyncio.to_thread(virtual_audio._run, "paplay", f"--device={two_channels}", str(path))
        final = await heard.final(before)
        assert isinstance(final, Final), final
        assert (final.text, final.seat) == (text, seat)
    await sound.close()


def _stereo(path: Path, mono: Samples, gains: tuple[float, float]) -> Path:
    chance = np.random.default_rng(2)
    frames = np.stack([gain * mono + chance.normal(0, 0.001, len(mono)) for gain in gains], axis=1)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(16000)
        file.writeframes((np.clip(frames, -1, 1) * 32767).astype("<i2").tobytes())
    return path
