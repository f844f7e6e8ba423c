"""A session's sound on real audio: what is spoken and what is said lands in two tracks on one time base."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.assistant.speech.sound import Sound, SoundRestarted
from app.assistant.speech.wire import SpeakingEnded, SpeakingStarted, Start
from app.study.record.recording import Recording
from app.study.record.track import read_track
from tests.sound_parts import Heard, is_open
from tests.virtual_audio import MICROPHONE, SPEAKER, VirtualAudio, audio_server, built, spoken, virtual_audio

__all__ = ["audio_server", "built", "virtual_audio"]

RATE = 16000
WITHIN = 0.05  # seconds by which positions may be off
ANSWER = "Done, it is warmer."


class Recorded:
    """A sound process whose sound is recorded as a session's."""

    def __init__(self, sound: Sound, heard: Heard, folder: Path) -> None:
        self.sound, self.heard, self.folder = sound, heard, folder
        self.epoch = time.monotonic()
        loop = asyncio.get_running_loop()
        self.recording = Recording(
            folder, moved=lambda address, key: loop.call_soon_threadsafe(sound.record, address, key, self.epoch)
        )

    async def track(self, name: str, seconds: float) -> NDArray[np.float32]:
        """The first so many seconds of a track, once they are there."""
        async with asyncio.timeout(30):
            while True:
                await asyncio.sleep(0.1)
                if any((self.folder / "audio").glob(f"{name}-*")):
                    sound, rate = await asyncio.to_thread(read_track, self.folder / "audio", name)
                    assert rate == RATE
                    if len(sound) >= seconds * RATE:
                        return sound.astype(np.float32) / np.float32(32768)

    def now(self) -> float:
        return time.monotonic() - self.epoch


@pytest.fixture
async def recorded(virtual_audio: VirtualAudio, built: Path, tmp_path: Path) -> AsyncIterator[Recorded]:
    heard = Heard()
    sound = Sound(Start(built_in=str(built), duplex="half"), heard)
    await sound.start()
    made = Recorded(sound, heard, tmp_path / "P01-1")
    await heard.wait(is_open)  # nobody listens for a wish: it is open because it is recorded
    yield made
    await sound.close()
    assert await asyncio.to_thread(made.recording.close)


def loud_from(sound: NDArray[np.float32]) -> float:
    """Seconds until the first loud sample."""
    return float(np.argmax(np.abs(sound) > 0.02)) / RATE


def behind(sound: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """By how many seconds the same sound comes later in the first than in the second."""
    size = 1 << (len(sound) + len(other)).bit_length()
    product = np.fft.irfft(np.fft.rfft(sound, size) * np.conj(np.fft.rfft(other, size)), size)
    place = int(np.argmax(product))
    return (place if place < size // 2 else place - size) / RATE


async def test_what_is_spoken_and_what_is_said_are_apart_and_at_their_times(
    recorded: Recorded, virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    words = spoken(tmp_path / "said.wav", "open the window", lead=0.0, tail=0.3)
    began = recorded.now()
    await asyncio.to_thread(virtual_audio.speak, words)
    between = recorded.now()
    events = [event async for event in recorded.sound.say(ANSWER, "en")]
    first, last = events[0], events[-1]
    assert isinstance(first, SpeakingStarted) and isinstance(last, SpeakingEnded)
    after = recorded.now() + 0.5
    participant, assistant = await recorded.track("participant", after), await recorded.track("assistant", after)
    assert began < loud_from(participant) < between
    assert np.abs(participant[round((between + 0.5) * RATE) :]).max() < 0.02, "the assistant is not in it"
    assert loud_from(assistant) == pytest.approx(first.at - recorded.epoch, abs=WITHIN)
    silent = len(assistant) - np.argmax(np.abs(assistant[::-1]) > 0.005)
    assert silent / RATE == pytest.approx(last.at - recorded.epoch, abs=0.4)


async def test_both_tracks_agree_about_the_moment_of_a_sound(recorded: Recorded, virtual_audio: VirtualAudio) -> None:
    virtual_audio.control("set-default-source", f"{SPEAKER}.monitor")
    try:
        recorded.sound.mute(True)  # which closes the microphone; the next one hears the speaker
        await recorded.heard.wait(lambda event: getattr(event, "muted", False))
        recorded.sound.mute(False)
        await recorded.heard.wait(is_open, len(recorded.heard.events))
        async for _ in recorded.sound.say(ANSWER, "en"):
            pass
        until = recorded.now() + 0.5
        participant = await recorded.track("participant", until)
        assistant = await recorded.track("assistant", until)
        assert abs(behind(participant, assistant)) < WITHIN
    finally:
        virtual_audio.control("set-default-source", MICROPHONE)


async def test_a_file_in_the_microphones_place_lies_where_it_was_played(recorded: Recorded, tmp_path: Path) -> None:
    began = recorded.now()
    await recorded.sound.hear_file(spoken(tmp_path / "said.wav", "play something calm", lead=0.5), paced=True)
    participant = await recorded.track("participant", recorded.now())
    assert loud_from(participant) == pytest.approx(began + 0.5, abs=0.3)


async def test_a_muted_microphone_is_closed_and_recorded_as_silence(
    recorded: Recorded, virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    recorded.sound.mute(True)
    await recorded.heard.wait(lambda event: getattr(event, "muted", False))
    assert virtual_audio.streams("source-outputs") == []
    words = spoken(tmp_path / "said.wav", "nobody may hear this", lead=0.0)
    await asyncio.to_thread(virtual_audio.speak, words)
    participant = await recorded.track("participant", recorded.now())
    assert np.abs(participant).max() < 0.02


async def test_killed_sound_process_and_recorder_leave_everything_else_in_its_place(
    recorded: Recorded, virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    words = spoken(tmp_path / "said.wav", "play something calm", lead=0.0, tail=0.3)
    speaking = []
    for victim in ("", "recorder", "sound", "both"):
        after = len(recorded.heard.events)
        if victim in ("recorder", "both"):
            os.kill(recorded.recording.pid, signal.SIGKILL)
        if victim in ("sound", "both"):
            assert recorded.sound.ready is not None
            os.kill(recorded.sound.ready.pid, signal.SIGKILL)
            await recorded.heard.wait(lambda event: isinstance(event, SoundRestarted), after)
            await recorded.heard.wait(is_open, after)
        began = recorded.now()
        await asyncio.to_thread(virtual_audio.speak, words)
        speaking.append((began, recorded.now()))
    participant = await recorded.track("participant", recorded.now() + 0.5)
    for began, ended in speaking:
        piece = participant[round(began * RATE) : round(ended * RATE)]
        assert np.abs(piece).max() > 0.05, f"of {began:.1f} to {ended:.1f} s nothing is heard"
    await asyncio.to_thread(recorded.recording.sync)
    names = sorted(path.name for path in (tmp_path / "P01-1" / "audio").iterdir())
    assert names and all(name.split("-")[0] in ("participant", "assistant") for name in names), names
