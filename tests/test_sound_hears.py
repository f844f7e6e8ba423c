"""The sound process hears: a virtual microphone, real voice activity, real Vosk."""

import asyncio
from pathlib import Path

from app.assistant.speech.sound import Sound
from app.assistant.speech.wire import (
    Final,
    Level,
    Microphone,
    NothingHeard,
    Partial,
    SpeakingEnded,
    SpeechStarted,
    WakeHeard,
)
from tests.sound_parts import Heard, is_open, sound
from tests.virtual_audio import VirtualAudio, audio_server, built, spoken, virtual_audio

__all__ = ["audio_server", "built", "sound", "virtual_audio"]

ANSWER = "Done, it is twenty two degrees now. The passenger stays at twenty."


async def test_a_sentence_spoken_into_the_microphone_is_heard(
    sound: tuple[Sound, Heard], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    running, heard = sound
    path = spoken(tmp_path / "said.wav", "It's too cold in here and play something calm", lead=0.1)
    running.earcon("listening")  # its sound must not make the first word be missed
    running.listen()
    await heard.wait(is_open)
    await asyncio.to_thread(virtual_audio.speak, path)
    final = await heard.final()

    assert isinstance(final, Final), final
    assert final.text == "it's too cold in here and play something calm"
    assert final.began < final.ended < final.at
    assert final.confidence > 0.8
    partials = [event.text for event in heard.of(Partial) if isinstance(event, Partial)]
    assert len(partials) >= 4
    assert final.text.startswith(partials[0]) and len(partials[0].split()) <= 3, "words come while one speaks"
    assert len(heard.of(SpeechStarted)) == 1
    assert len(heard.of(Level)) > 10
    await heard.wait(lambda event: isinstance(event, Microphone) and not event.open)
    assert virtual_audio.streams("source-outputs") == []


async def test_push_to_talk_silences_the_voice_and_hears_until_it_is_let_go(
    sound: tuple[Sound, Heard], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    running, heard = sound
    answer = running.say(ANSWER, "en")
    await anext(answer)
    running.listen(hold=True)
    events = [event async for event in answer]
    assert isinstance(events[-1], SpeakingEnded)
    assert events[-1].reason == "stopped"

    await heard.wait(is_open)
    await asyncio.to_thread(virtual_audio.speak, spoken(tmp_path / "said.wav", "undo that", tail=0.4))
    running.stop_listening()
    final = await heard.final()
    assert isinstance(final, Final), final
    assert final.text == "undo that"


async def test_the_wake_phrase_opens_an_utterance_and_is_not_part_of_it(
    sound: tuple[Sound, Heard], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    running, heard = sound
    running.wake(True)
    await heard.wait(is_open)
    await asyncio.to_thread(virtual_audio.speak, spoken(tmp_path / "no.wav", "set the fan to three"))
    assert heard.of(Final, NothingHeard, SpeechStarted) == [], "nobody spoke to the car"

    await asyncio.to_thread(virtual_audio.speak, spoken(tmp_path / "yes.wav", "Hey car, navigate to the airport"))
    final = await heard.final()
    assert isinstance(final, Final), final
    assert final.text == "navigate to the airport"
    assert [word.text for word in final.words] == ["navigate", "to", "the", "airport"]
    assert len(heard.of(WakeHeard)) == 1

    # Still waiting for the next one; the phrase alone opens an utterance too.
    after = len(heard.events)
    await asyncio.to_thread(virtual_audio.speak, spoken(tmp_path / "wake.wav", "Hello car"))
    await heard.wait(lambda event: isinstance(event, WakeHeard), after)
    await asyncio.to_thread(virtual_audio.speak, spoken(tmp_path / "wish.wav", "a bit warmer"))
    final = await heard.final(after)
    assert isinstance(final, Final), final
    assert final.text == "a bit warmer"


async def test_mute_closes_the_stream(sound: tuple[Sound, Heard], virtual_audio: VirtualAudio) -> None:
    running, heard = sound
    running.wake(True)
    await heard.wait(is_open)
    assert len(virtual_audio.streams("source-outputs")) == 1
    running.mute(True)
    await heard.wait(lambda event: isinstance(event, Microphone) and event.muted and not event.open)
    assert virtual_audio.streams("source-outputs") == []
    running.listen()
    nothing = await heard.final()
    assert isinstance(nothing, NothingHeard)
    assert nothing.reason == "muted"
    after = len(heard.events)
    running.mute(False)
    await heard.wait(is_open, after)
