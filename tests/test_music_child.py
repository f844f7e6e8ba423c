"""Music of the sound process at a virtual speaker: ducked while somebody speaks, and told where it is."""

import asyncio
import itertools
import os
import signal
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.assistant.speech.sound import Sound
from app.assistant.speech.wire import Duck, MusicAt, MusicEnded, MusicLoad, MusicRun, MusicSeek, MusicShape, Start
from tests.sound_parts import PATIENCE, Heard
from tests.virtual_audio import RECORDING_RATE, Recording, VirtualAudio, audio_server, virtual_audio, write_wav

__all__ = ["audio_server", "virtual_audio"]

HERTZ, WINDOW = 1000.0, RECORDING_RATE // 10


@pytest.fixture
async def playing(virtual_audio: VirtualAudio) -> AsyncIterator[tuple[Sound, Heard]]:
    """A sound process without ears."""
    heard = Heard()
    sound = Sound(Start(recogniser="none", voice="scripted", microphone="none"), heard)
    await sound.start()
    yield sound, heard
    await sound.close()


@pytest.fixture
def tune(tmp_path: Path) -> str:
    """A steady tone of 30 seconds."""
    at = np.arange(30 * RECORDING_RATE) / RECORDING_RATE
    return str(write_wav(tmp_path / "tune.wav", (0.5 * np.sin(2 * np.pi * HERTZ * at)).astype(np.float32)))


def levels(sound: NDArray[np.float32]) -> NDArray[np.float64]:
    """Of the tone alone, in dB, ten a second; the scripted voice hums elsewhere."""
    windows = sound[: len(sound) // WINDOW * WINDOW].reshape(-1, WINDOW)
    turn = np.exp(-2j * np.pi * HERTZ * np.arange(WINDOW) / RECORDING_RATE)
    return np.asarray(20 * np.log10(np.abs(windows @ turn) / WINDOW + 1e-9))


async def steady(recording: Recording, level: float) -> None:
    """Wait until the tone has a level (dB) for most of half a second: a busy machine loses a block now and then."""
    await asyncio.to_thread(
        recording.wait_for,
        lambda sound: len(sound) > RECORDING_RATE and float(abs(np.median(levels(sound)[-5:]) - level)) < 0.7,
    )


async def test_music_is_lowered_by_fourteen_decibels_and_comes_back(
    playing: tuple[Sound, Heard], virtual_audio: VirtualAudio, tune: str
) -> None:
    sound, heard = playing
    full = 20 * np.log10(0.25)
    with virtual_audio.recording() as recording:
        sound.music(MusicLoad(tune, 2.0, 1))
        sound.music(MusicRun(True))
        await steady(recording, full)
        sound.music(Duck(True))
        await steady(recording, full - 14)
        sound.music(Duck(False))
        await steady(recording, full)
        async for _ in sound.say("One, two, three, four, five, six, seven.", "en"):
            pass
        await steady(recording, full)
    spoken_over = levels(recording.samples())
    assert (np.abs(spoken_over - (full - 14)) < 0.7).sum() >= 10, "low while the voice hummed, too"
    told = [event for event in heard.of(MusicAt) if isinstance(event, MusicAt)]
    passed = [later.seconds - first.seconds for first, later in itertools.pairwise(told[2:])]
    assert np.allclose(passed, 0.26, atol=0.03), "four times a second, whatever else goes on"


async def test_events_carry_the_take_they_are_about(playing: tuple[Sound, Heard], tune: str, tmp_path: Path) -> None:
    sound, heard = playing
    sound.music(MusicLoad(tune, 29.9, 4))
    sound.music(MusicRun(True))
    await heard.wait(lambda event: event == MusicEnded("finished", take=4))
    sound.music(MusicSeek(29.8, 5))
    await heard.wait(lambda event: event == MusicEnded("finished", take=5))
    sound.music(MusicLoad(str(tmp_path / "gone.wav"), 0.0, 6))
    ended = await heard.wait(lambda event: isinstance(event, MusicEnded) and event.how == "failed")
    assert isinstance(ended, MusicEnded)
    assert ended.take == 6
    assert "gone.wav cannot be played (No such file or directory)" in ended.reason


async def test_where_blocks_come_too_late_more_of_them_wait_in_the_device(
    playing: tuple[Sound, Heard], virtual_audio: VirtualAudio, tune: str
) -> None:
    sound, _ = playing
    full = 20 * np.log10(0.25)
    assert sound.ready is not None
    with virtual_audio.recording() as recording:
        sound.music(MusicLoad(tune, 0.0, 1))
        sound.music(MusicRun(True))
        await steady(recording, full)
        streams = virtual_audio.streams("sink-inputs")
        async with asyncio.timeout(PATIENCE):
            while virtual_audio.streams("sink-inputs") in ([], streams):
                os.kill(sound.ready.pid, signal.SIGSTOP)
                await asyncio.sleep(0.2)
                os.kill(sound.ready.pid, signal.SIGCONT)
                await asyncio.sleep(0.2)
        await steady(recording, full)


@contextmanager
def surround(speaker: VirtualAudio, path: Path) -> Iterator[Recording]:
    """A speaker of four channels is the default one while the block runs; what leaves it rear left is caught."""
    corners = "front-left,front-right,rear-left,rear-right"
    module = speaker.control(
        "load-module", "module-null-sink", "sink_name=four", "channels=4", f"channel_map={corners}"
    )
    usual = speaker.control("get-default-sink")
    speaker.control("set-default-sink", "four")
    form = (f"--rate={RECORDING_RATE}", "--channels=1", "--channel-map=rear-left", "--no-remix", "--format=s16le")
    command = ["parec", "--device=four.monitor", *form, "--latency-msec=20"]
    with path.open("wb") as out, subprocess.Popen(command, env=os.environ | speaker.environment, stdout=out) as caught:
        try:
            yield Recording(path)
        finally:
            caught.terminate()
            speaker.control("set-default-sink", usual)
            speaker.control("unload-module", module)


async def test_rear_loudspeakers_are_found_and_driven(virtual_audio: VirtualAudio, tune: str, tmp_path: Path) -> None:
    with surround(virtual_audio, tmp_path / "rear.raw") as rear:
        sound = Sound(Start(recogniser="none", voice="scripted", microphone="none"))
        try:
            assert (await sound.start()).loudspeakers == 4
            sound.music(MusicShape(fade=-1.0))
            sound.music(MusicLoad(tune, 0.0, 1))
            sound.music(MusicRun(True))
            await steady(rear, 20 * np.log10(0.25))
            sound.music(MusicShape(fade=1.0))
            await steady(rear, -180)
        finally:
            await sound.close()
