"""Barge-in in real time: a wish into the virtual microphone of a running sound process, until its speaker is silent."""

import asyncio
import contextlib
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.sound import Sound, SoundEvent
from app.assistant.speech.wire import Final, SpeakingStarted, Start
from app.dev.build_speech import OUT
from app.dev.voice_bench.turn_sounds import held_out_talkers, silence, speech
from tests.virtual_audio import MOUTH, SPEAKER, VirtualAudio, missing, write_wav

_ANSWER = (
    "It is eleven kilometres to the next charging station, which has four free places, a small shop and a restaurant. "
    "The battery will be at thirty percent when you arrive there, and it takes about twenty minutes until you drive "
    "on to the lake, where the sun is going to shine for the whole of the afternoon and well into the evening."
)
_WISHES = ("close all the windows", "find a charging station nearby", "play the next song")
_LOUD = 0.01  # of full scale: the speaker or the microphone sounds
_PIECE = 160  # samples read at once: 10 ms
_SPEAKS_FIRST = 2.0  # seconds of the answer before the wish
_SILENT = 0.25  # seconds without sound that are a silence and no pause between words


class Monitor:
    """When a virtual device sounded, on the monotonic clock; both monitors are read alike, so their delay cancels."""

    def __init__(self, sink: str, environment: dict[str, str]) -> None:
        command = ["parec", f"--device={sink}.monitor", "--latency-msec=10", f"--rate={RATE}", "--channels=1"]
        self._process = subprocess.Popen([*command, "--format=s16le"], env=environment, stdout=subprocess.PIPE)
        self.loud: list[float] = []
        threading.Thread(target=self._read, name=sink, daemon=True).start()

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while piece := self._process.stdout.read(2 * _PIECE):
            if np.abs(np.frombuffer(piece[: len(piece) // 2 * 2], "<i2")).max() > _LOUD * 32768:
                self.loud.append(time.monotonic())


def barge_ins(tell: Callable[[str], None]) -> list[float]:
    """Seconds from a wish's first sound at the microphone to the answer's last at the speaker; none without devices."""
    if reason := missing():
        tell(f"not in real time: {reason}")
        return []
    with _server() as audio, tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_all(audio, Path(folder), tell))


@contextlib.contextmanager
def _server() -> Iterator[VirtualAudio]:
    with tempfile.TemporaryDirectory(prefix="pulse") as folder:
        audio = VirtualAudio(Path(folder))
        before = {name: os.environ.get(name) for name in audio.environment}
        try:
            audio.start()
            os.environ.update(audio.environment)
            yield audio
        finally:
            audio.stop()
            for name, value in before.items():
                os.environ.pop(name) if value is None else os.environ.update({name: value})


async def _all(audio: VirtualAudio, folder: Path, tell: Callable[[str], None]) -> list[float]:
    happened: list[SoundEvent] = []
    sound = Sound(Start(built_in=str(OUT), duplex="full"), happened.append)
    await sound.start()
    monitors = [Monitor(sink, dict(os.environ)) for sink in (MOUTH, SPEAKER)]
    found = []
    try:
        sound.wake(True)
        talkers = held_out_talkers()
        for number, wish in enumerate(_WISHES):
            said = np.concatenate([silence(0.1), speech(talkers[number % len(talkers)], wish) * np.float32(3)])
            path = write_wav(folder / f"{number}.wav", said)
            delay = await _one(sound, happened, audio, path, monitors)
            tell(f"real time: silent {delay:.3f} s after the first sound of “{wish}”")
            found.append(delay)
    finally:
        for monitor in monitors:
            monitor.close()
        await sound.close()
    return found


async def _one(
    sound: Sound, happened: list[SoundEvent], audio: VirtualAudio, wish: Path, monitors: Sequence[Monitor]
) -> float:
    mouth, speaker = monitors
    first = len(happened)
    events = sound.say(_ANSWER, "en")
    async for event in events:
        if isinstance(event, SpeakingStarted):
            break
    await asyncio.sleep(_SPEAKS_FIRST)
    spoken = len(mouth.loud)
    await asyncio.to_thread(audio.speak, wish)
    for _ in range(100):
        await asyncio.sleep(0.05)
        if any(isinstance(event, Final) for event in happened[first:]):
            break
    sound.stop_speaking()
    began = mouth.loud[spoken]
    return _last_before_silence(speaker.loud, began) - began


def _last_before_silence(loud: Sequence[float], after: float) -> float:
    """The last loud moment before the first silence that begins after `after`."""
    moments = [moment for moment in loud if moment >= after]
    for moment, following in pairwise(moments):
        if following - moment > _SILENT:
            return moment
    return moments[-1] if moments else after
