"""A server that hears beside the built-in recogniser, at a real microphone: the wake phrase stays, the wish goes."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.assistant.speech.sound import Sound
from app.assistant.speech.wire import Final, Ready, Start, WakeHeard
from tests.sound_parts import Heard, is_open
from tests.speech_servers import Manners, wyoming_server
from tests.virtual_audio import VirtualAudio, audio_server, built, spoken, virtual_audio

__all__ = ["audio_server", "built", "virtual_audio"]


@pytest.fixture
async def served(virtual_audio: VirtualAudio, built: Path) -> AsyncIterator[tuple[Sound, Heard, Manners]]:
    heard, manners = Heard(), Manners()
    with wyoming_server(built, manners) as address:
        sound = Sound(Start(built_in=str(built), recogniser=address, speaker="none"), heard)
        await sound.start()
        await heard.wait(lambda event: isinstance(event, Ready) and event.recogniser == "wyoming")
        yield sound, heard, manners
        await sound.close()


async def test_only_what_follows_the_wake_phrase_leaves_this_machine(
    served: tuple[Sound, Heard, Manners], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    sound, heard, manners = served
    manners.says = "Hey, car! What's the capital of France?"
    sound.wake(True)
    await heard.wait(is_open)
    await asyncio.to_thread(virtual_audio.speak, spoken(tmp_path / "no.wav", "set the fan to three"))
    assert manners.seen == [] and heard.of(Final, WakeHeard) == [], "nobody spoke to the car"

    said = spoken(tmp_path / "yes.wav", "Hey car, quixotic zebras juggle marmalade", tail=1.5)
    await asyncio.to_thread(virtual_audio.speak, said)
    final = await heard.final()
    assert isinstance(final, Final), final
    assert final.text == "what's the capital of france", "words that only the server knows"
    assert final.ended <= final.at and len(manners.seen) == 1


async def test_the_cockpit_goes_on_while_a_server_thinks(
    served: tuple[Sound, Heard, Manners], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    sound, heard, manners = served
    manners.waits = 2.0
    sound.listen()
    await heard.wait(is_open)
    await asyncio.to_thread(virtual_audio.speak, spoken(tmp_path / "said.wav", "open the window"))
    spoken_meanwhile = [type(event).__name__ async for event in sound.say("Yes.", "en")]
    assert spoken_meanwhile[-1] == "SpeakingEnded" and heard.of(Final) == []
    final = await heard.final()
    assert isinstance(final, Final) and final.text == "open the window"
    assert final.at - final.ended >= 2.0
