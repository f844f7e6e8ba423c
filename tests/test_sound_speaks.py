"""The sound process speaks: real eSpeak NG, caught at a virtual speaker."""

import asyncio

import numpy as np

from app.assistant.speech.sound import Sound
from app.assistant.speech.wire import (
    SpeakingEnded,
    SpeakingStarted,
    Word,
)
from tests.sound_parts import Heard, sound
from tests.virtual_audio import VirtualAudio, audio_server, built, virtual_audio

__all__ = ["audio_server", "built", "sound", "virtual_audio"]

ANSWER = "Done, it is twenty two degrees now. The passenger stays at twenty."


async def test_an_answer_is_heard_at_the_speaker_and_its_words_come_in_order(
    sound: tuple[Sound, Heard], virtual_audio: VirtualAudio
) -> None:
    running, _ = sound
    with virtual_audio.recording() as recording:
        events = [event async for event in running.say(ANSWER, "en")]
    sound_heard = recording.samples()

    assert isinstance(events[0], SpeakingStarted)
    assert isinstance(events[-1], SpeakingEnded)
    assert events[-1].reason == "finished"
    words = [event for event in events if isinstance(event, Word)]
    said = [ANSWER[word.begin : word.begin + word.length] for word in words]
    assert said == ANSWER.replace(",", "").replace(".", "").split()
    assert [word.at for word in words] == sorted(word.at for word in words)
    loud = np.abs(sound_heard) > 0.02
    assert loud.sum() / 16000 > 1.0, "more than a second of sound"
    assert float(np.sqrt(np.mean(sound_heard[loud] ** 2))) > 0.05


async def test_earcons_are_heard(sound: tuple[Sound, Heard], virtual_audio: VirtualAudio) -> None:
    running, _ = sound
    with virtual_audio.recording() as recording:
        running.earcon("done")
        await asyncio.to_thread(recording.wait_for, lambda sound: bool(np.abs(sound).max(initial=0.0) > 0.03))
