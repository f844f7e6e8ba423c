"""Guidance and the assistant share one voice: neither talks over the other. A real sound process, a humming voice."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import groupby

import numpy as np
import pytest
from numpy.typing import NDArray

from app.assistant.speech.sound import Sound, SoundEvent
from app.assistant.speech.speaking.voice import Manner
from app.assistant.speech.wire import SpeakingEnded, SpeakingStarted, Start
from app.car.car import Car
from app.domains.conversation import Conversation
from app.domains.language import Words
from app.talking.spoken_guidance import SpokenGuidance
from tests.virtual_audio import RECORDING_RATE, VirtualAudio, audio_server, virtual_audio

__all__ = ["audio_server", "virtual_audio"]

pytestmark = pytest.mark.usefixtures("qt")
TURN = "In 250 metres, turn right onto Harbour Road."


class Cabin:
    """Guidance with its voice, and everything that was heard, ducked and set."""

    def __init__(self) -> None:
        self.time = 0.0
        self.model = Conversation(Car(), Words())
        self.heard: list[str] = []
        self.ducked: list[bool] = []
        self.sound: Sound | None = None
        self.guidance = SpokenGuidance(
            self.model, lambda: self.sound, self.ducked.append, lambda: (0.6, 0.7), lambda: self.time
        )
        self._news = asyncio.Event()

    def note(self, event: SoundEvent) -> None:
        match event:
            case SpeakingStarted():
                self.heard.append("begins")
            case SpeakingEnded(reason=reason):
                self.heard.append(reason)
        self._news.set()

    async def until(self, last: str) -> None:
        async with asyncio.timeout(30):
            while not self.heard or self.heard[-1] != last:
                self._news.clear()
                await self._news.wait()


@asynccontextmanager
async def cabin() -> AsyncIterator[Cabin]:
    made = Cabin()
    made.sound = Sound(Start(recogniser="none", voice="scripted", microphone="none", speaker="none"), made.note)
    await made.sound.start()
    yield made
    await made.guidance.close()
    await made.sound.close()


async def test_what_is_said_ducks_the_music_and_lets_it_go_again() -> None:
    async with cabin() as seat:
        seat.guidance.say(TURN, "en")
        await seat.until("begins")
        assert seat.ducked == [True]
        await seat.guidance.settled()
        assert seat.heard == ["begins", "finished"] and seat.ducked == [True, False]


async def test_guidance_waits_until_the_assistant_has_ended_and_says_only_the_newest() -> None:
    async with cabin() as seat:
        seat.model.update(phase="speaking")
        seat.guidance.say("In 800 metres, turn right.", "en")
        seat.guidance.say(TURN, "en")
        await asyncio.sleep(0)
        assert seat.heard == [] and seat.ducked == []
        seat.time += 3.0
        seat.model.update(phase="idle")
        await seat.guidance.settled()
        assert seat.heard == ["begins", "finished"]


async def test_what_is_out_of_date_is_left_unsaid() -> None:
    async with cabin() as seat:
        seat.model.update(phase="thinking")
        seat.guidance.say(TURN, "en")
        seat.time += 20.0
        seat.model.update(phase="idle")
        await seat.guidance.settled()
        assert seat.heard == [] and seat.ducked == []


async def test_the_assistant_interrupts_guidance_at_once_and_keeps_the_music_low() -> None:
    async with cabin() as seat:
        assert seat.sound is not None
        seat.guidance.say(TURN, "en")
        await seat.until("begins")
        seat.model.update(phase="listening")  # as Talk does, which stops what is being said
        seat.sound.stop_speaking()
        await seat.guidance.settled()
        assert seat.heard == ["begins", "stopped"] and seat.ducked == [True]


async def test_one_announcement_follows_the_other() -> None:
    async with cabin() as seat:
        seat.guidance.say("Turn right.", "en")
        await seat.until("begins")
        seat.guidance.say("Turn left.", "en")
        await seat.guidance.settled()
        await asyncio.sleep(0)
        await seat.guidance.settled()
        assert seat.heard == ["begins", "finished", "begins", "finished"]


async def test_without_a_voice_nothing_is_said_and_nothing_breaks() -> None:
    seat = Cabin()
    seat.guidance.say(TURN, "en")
    seat.guidance.chime()
    await seat.guidance.close()
    assert seat.ducked == []


async def test_what_is_due_now_waits_for_nothing_but_a_person() -> None:
    async with cabin() as seat:
        seat.model.update(phase="listening")
        seat.guidance.insist(TURN, "en")
        seat.guidance.say("In two kilometres, keep left.", "en")
        await asyncio.sleep(0)
        assert seat.heard == [], "nobody is talked over, and what is due now is not forgotten for what is not"
        seat.model.update(phase="thinking")
        await seat.guidance.settled()
        assert seat.heard == ["begins", "finished"]


async def test_at_the_speaker_there_are_never_two_voices_at_once(virtual_audio: VirtualAudio) -> None:
    made = Cabin()
    made.sound = Sound(Start(recogniser="none", voice="scripted", microphone="none"), made.note)
    await made.sound.start()
    high = Manner(pitch=12.0)
    try:
        with virtual_audio.recording() as recording:
            made.model.update(phase="speaking")
            answer = [made.sound.say(text, "en", high) for text in ("It is twenty degrees now.", "Shall I close it?")]
            await made.until("begins")
            made.guidance.insist("Turn right now.", "en")
            made.guidance.say("Then, keep left.", "en")
            for sentence in answer:
                async for _ in sentence:
                    pass
            made.model.update(phase="idle")
            await made.guidance.settled()
            await asyncio.to_thread(recording.wait_for, lambda sound: _voices(sound)[-2:] == ["high", "low"])
        voices = _voices(recording.samples())
        assert "both" not in voices
        assert voices == ["high", "low", "high", "low"], "between two sentences, and the rest afterwards"
    finally:
        await made.guidance.close()
        await made.sound.close()


def _voices(samples: NDArray[np.float32]) -> list[str]:
    """Which of the two voices sound, one after the other: a low one at 220 Hz and a high one at 440 Hz.

    "both" where two windows in a row hold both, as one may hold the end of a voice and the beginning of the next.
    """
    size = RECORDING_RATE // 20
    windows = samples[: len(samples) // size * size].reshape(-1, size) * np.hanning(size).astype(np.float32)
    spectrum = np.abs(np.fft.rfft(windows, axis=1)) / size
    low, high = (spectrum[:, [hertz // 20]].max(axis=1) > 0.01 for hertz in (220, 440))
    named = np.select([low & high, low, high], ["both", "low", "high"], "")
    runs = [(name, len(list(run))) for name, run in groupby(str(name) for name in named if name)]
    kept = [name for name, windows in runs if name != "both" or windows > 1]
    return [name for name, _ in groupby(kept)]
