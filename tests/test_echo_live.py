"""In real time, at virtual devices whose speaker is heard in the microphone: the process hears the person only."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.assistant.speech.sound import Sound
from app.assistant.speech.wire import Duplex, Final, Interrupted, Partial, SpeakingEnded, Start, WakeHeard
from tests.echo_room import Room, between_virtual_devices
from tests.sound_parts import Heard, is_open
from tests.virtual_audio import VirtualAudio, audio_server, built, spoken, virtual_audio

__all__ = ["audio_server", "built", "virtual_audio"]

ANSWER = (
    "It is twenty two degrees now, and the passenger stays at twenty. I have closed the windows, because the air "
    "conditioning works better that way. The route to the lake takes forty minutes, with a charging stop on the way."
)


@pytest.fixture
async def echoing(virtual_audio: VirtualAudio, built: Path) -> AsyncIterator[tuple[Sound, Heard]]:
    """A sound process that hears its own speaker as in a car."""
    with between_virtual_devices(Room(delay=0.01, gain=-3, reverberation=0.12)):
        heard = Heard()
        running = Sound(Start(built_in=str(built)), heard)
        await running.start()
        yield running, heard
        await running.close()


async def test_it_hears_who_speaks_over_it_and_never_itself(
    echoing: tuple[Sound, Heard], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    running, heard = echoing
    wish = spoken(tmp_path / "wish.wav", "set the temperature to twenty two degrees", lead=0.0)
    running.wake(True)
    await heard.wait(is_open)
    while not can_be_interrupted(heard):  # a busy machine may stumble, and learns the room again
        ended = [event async for event in running.say(ANSWER, "en") if isinstance(event, SpeakingEnded)]
        assert ended[0].reason == "finished"
        assert heard.of(Interrupted, WakeHeard, Partial, Final) == [], "it heard itself"
        assert len(heard.of(SpeakingEnded)) <= 4, heard.of(Duplex)

    answer = running.say(ANSWER, "en")
    await anext(answer)
    await asyncio.sleep(1.5)
    before = len(heard.events)
    await asyncio.to_thread(virtual_audio.speak, wish)
    final = await heard.final(before)
    assert len(heard.of(Interrupted)) == 1
    assert isinstance(final, Final), final
    assert final.text.endswith("temperature to twenty two degrees")
    running.stop_speaking()
    assert [event async for event in answer][-1].reason == "stopped"


def can_be_interrupted(heard: Heard) -> bool:
    """The echo is known, and well cancelled."""
    known = heard.of(Duplex)[-1:]
    return any(isinstance(event, Duplex) and event.state == "full" and event.erle_db > 12 for event in known)
