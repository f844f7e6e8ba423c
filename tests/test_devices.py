"""Sound devices come and go: nothing said or heard is lost, nothing is left behind, and mute is physical."""

import asyncio
import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.assistant.speech.devices.scouting import Scout
from app.assistant.speech.sound import Sound, SoundRestarted
from app.assistant.speech.wire import DeviceFound, DeviceLost, Final, Microphone, Problem, Ready, Start
from app.dev.voice_bench.plugging import Toll, cycle, held
from tests.device_troubles import TROUBLES
from tests.sound_parts import Heard, is_open
from tests.virtual_audio import VirtualAudio, audio_server, built, missing, spoken, virtual_audio

__all__ = ["audio_server", "built", "virtual_audio"]

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "-")


@pytest.fixture
def own_audio(monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualAudio]:
    """A sound server that does not run yet, found by this process and its children."""
    with tempfile.TemporaryDirectory(prefix="pulse") as folder:
        audio = VirtualAudio(Path(folder))
        for name, value in audio.environment.items():
            monkeypatch.setenv(name, value)
        yield audio
        audio.stop()


async def test_an_answer_outlasts_whatever_befalls_the_devices_and_nothing_is_left_behind(
    own_audio: VirtualAudio, built: Path, tmp_path: Path
) -> None:
    own_audio.start()
    heard, toll = Heard(), Toll(4)
    running = Sound(Start(built_in=str(built)), heard)
    await running.start()
    try:
        running.wake(True)
        await heard.wait(is_open)
        for name in ("speaker stalls", "microphone stalls", "server hangs"):
            await cycle(running, heard, own_audio, name, TROUBLES[name], toll)
            toll.before = toll.before or held(running)
        assert len(toll.found) == 3
        assert max(toll.found) < 30, "each loss was told"
        assert (toll.unanswered, toll.deaf) == (0, 0)
        assert held(running) <= toll.before
        assert any(isinstance(event, Problem) and "speaker is gone" in event.sentence for event in heard.events)

        await cycle(running, heard, own_audio, "server restarts", TROUBLES["server restarts"], toll)
        assert (toll.unanswered, toll.deaf) == (0, 0)
        await asyncio.to_thread(own_audio.speak, spoken(tmp_path / "said.wav", "Hey car, next song"))
        final = await heard.final()
        assert isinstance(final, Final), final
        assert final.text.startswith("next"), "it hears again"
    finally:
        await running.close()


async def test_what_was_said_until_the_microphone_was_lost_is_understood(
    own_audio: VirtualAudio, built: Path, tmp_path: Path
) -> None:
    own_audio.start()
    heard = Heard()
    running = Sound(Start(built_in=str(built)), heard)
    await running.start()
    try:
        running.listen()
        await heard.wait(is_open)
        said = spoken(tmp_path / "said.wav", "Turn on the fog lights", tail=0.0)
        await asyncio.to_thread(own_audio.speak, said)
        with TROUBLES["microphone stalls"](own_audio):
            lost = await heard.wait(lambda event: isinstance(event, (DeviceLost, Final)))
            final = await heard.final()
        assert isinstance(lost, DeviceLost), "it was lost before a pause could end the utterance"
        assert isinstance(final, Final), final
        assert final.text == "turn on the fog lights"
    finally:
        await running.close()


async def test_a_sound_system_that_appears_later_is_found_though_nobody_asks(
    own_audio: VirtualAudio, built: Path, tmp_path: Path
) -> None:
    heard = Heard()
    running = Sound(Start(built_in=str(built)), heard)
    ready = await running.start()
    try:
        if ready.microphone:
            pytest.skip(f"this machine has a microphone of its own: {ready.microphone}")
        await heard.wait(lambda event: isinstance(event, Problem) and event.what == "microphone")
        await asyncio.to_thread(own_audio.start)
        found = await heard.wait(lambda event: isinstance(event, DeviceFound) and event.which == "microphone")
        assert isinstance(found, DeviceFound)
        assert found.name
        assert own_audio.streams("source-outputs") == [], "nobody listens yet, so nothing captures"
        running.listen()
        await heard.wait(is_open)
        await asyncio.to_thread(own_audio.speak, spoken(tmp_path / "said.wav", "undo that"))
        final = await heard.final()
        assert isinstance(final, Final), final
        assert final.text == "undo that"
        assert heard.of(SoundRestarted) == []
    finally:
        await running.close()


async def test_a_start_beside_a_hanging_sound_system_goes_on_without_and_then_with_it(
    own_audio: VirtualAudio, built: Path, tmp_path: Path
) -> None:
    own_audio.start()
    heard = Heard()
    running = Sound(Start(built_in=str(built)), heard)
    try:
        with own_audio.hung():
            ready = await running.start()
            assert (ready.microphone, ready.speaker) == ("", "")
            problem = await heard.wait(lambda event: isinstance(event, Problem))
            assert isinstance(problem, Problem)
            assert "does not answer" in problem.sentence
            file = await running.hear_file(spoken(tmp_path / "said.wav", "next song"))
            assert file.text == "next song", "what needs no device works"
        await heard.wait(lambda event: isinstance(event, Ready) and bool(event.microphone and event.speaker))
    finally:
        await running.close()


async def test_muted_nothing_captures_not_even_after_a_crash_or_to_look_for_a_microphone(
    virtual_audio: VirtualAudio, built: Path
) -> None:
    heard = Heard()
    running = Sound(Start(built_in=str(built)), heard)
    ready = await running.start()
    try:
        running.wake(True)
        await heard.wait(is_open)
        assert len(virtual_audio.streams("source-outputs")) == 1
        running.mute(True)
        await heard.wait(lambda event: event == Microphone(open=False, listening=False, muted=True))
        assert virtual_audio.streams("source-outputs") == [], "no stream, not a silent one"

        after = len(heard.events)
        os.kill(ready.pid, signal.SIGKILL)
        await heard.wait(lambda event: event == Microphone(open=False, listening=False, muted=True), after)
        running.listen()
        await heard.final(after)
        assert virtual_audio.streams("source-outputs") == []
        assert not [event for event in heard.events[after:] if is_open(event)], "it never opened"
        running.mute(False)
        await heard.wait(is_open, after)
    finally:
        await running.close()


async def test_scouts_see_what_works_and_leave_nothing(virtual_audio: VirtualAudio) -> None:
    scout = Scout({"input": "", "output": "no such speaker"})
    scout.ask("input")
    scout.ask("output")
    while not scout.works:
        scout.watch()
        await asyncio.sleep(0.05)
    assert scout.works == {"input"}
    scout.forget("input")
    assert scout.works == set()
    scout.close()
    assert virtual_audio.streams("source-outputs") == []
