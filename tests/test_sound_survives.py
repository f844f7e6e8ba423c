"""The sound process is killed, finds no devices, loses them: the cockpit goes on."""

import asyncio
import gc
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from app.assistant.speech.sound import Sound, SoundRestarted
from app.assistant.speech.wire import (
    Final,
    NothingHeard,
    Partial,
    Problem,
    Ready,
    SpeakingEnded,
    SpeakingStarted,
    Start,
    Word,
)
from tests.sound_parts import PATIENCE, Heard, is_open, sound
from tests.virtual_audio import VirtualAudio, audio_server, built, spoken, virtual_audio

__all__ = ["audio_server", "built", "sound", "virtual_audio"]

ROOT = Path(__file__).resolve().parents[1]
OPEN_FILES = Path("/proc/self/fd")
ANSWER = "Done, it is twenty two degrees now. The passenger stays at twenty."


async def test_killed_while_listening_it_comes_back_and_hears(
    sound: tuple[Sound, Heard], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    running, heard = sound
    running.wake(True)
    running.listen()
    await heard.wait(is_open)
    assert running.ready is not None
    first = running.ready.pid
    os.kill(first, signal.SIGKILL)
    await heard.wait(lambda event: isinstance(event, SoundRestarted))
    after = len(heard.events)
    await heard.wait(is_open, after)  # it still knows that it waits for the wake phrase
    assert running.ready.pid != first
    await asyncio.to_thread(virtual_audio.speak, spoken(tmp_path / "said.wav", "Hey car, open the window halfway"))
    final = await heard.final(after)
    assert isinstance(final, Final), final
    assert final.text == "open the window halfway"


async def test_killed_while_speaking_it_goes_on_from_the_phrase_that_broke_off(
    sound: tuple[Sound, Heard], virtual_audio: VirtualAudio
) -> None:
    running, heard = sound
    answer, queued = running.say(ANSWER, "en"), running.say("That was all.", "en")
    second = ANSWER.index("The passenger")
    before: list[Word] = []
    while not before or before[-1].begin < second:
        if isinstance(event := await anext(answer), Word):
            before.append(event)
    assert running.ready is not None
    os.kill(running.ready.pid, signal.SIGKILL)
    with virtual_audio.recording() as recording:
        events = [event async for event in answer]
        last = [event async for event in queued]
    assert isinstance(events[-1], SpeakingEnded)
    assert events[-1].reason == "finished"
    after = [event for event in events if isinstance(event, Word) and event.at > before[-1].at]
    said = [ANSWER[word.begin : word.begin + word.length] for word in after]
    assert said[-5:] == ["The", "passenger", "stays", "at", "twenty"], "from its phrase to its end"
    assert min(word.begin for word in after) == second, "what had been said is not said again"
    assert isinstance(last[-1], SpeakingEnded)
    assert last[-1].reason == "finished", "what was queued is said too"
    assert len(heard.of(SoundRestarted)) == 1
    assert float(np.abs(recording.samples()).max()) > 0.05


async def test_what_was_stopped_is_not_said_by_the_next_process(sound: tuple[Sound, Heard]) -> None:
    running, heard = sound
    answer = running.say(ANSWER, "en")
    await anext(answer)
    assert running.ready is not None
    os.kill(running.ready.pid, signal.SIGSTOP)  # it hangs: what it is sent now it will never read
    running.stop_speaking()
    os.kill(running.ready.pid, signal.SIGKILL)
    events = [event async for event in answer]
    assert isinstance(events[-1], SpeakingEnded)
    assert events[-1].reason == "stopped"
    await heard.wait(lambda event: isinstance(event, SoundRestarted))
    again = [event async for event in running.say("Here I am.", "en")]
    assert isinstance(again[-1], SpeakingEnded)
    assert again[-1].reason == "finished"


async def test_killed_while_somebody_speaks_it_keeps_what_was_said_so_far_as_doubtful(
    sound: tuple[Sound, Heard], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    running, heard = sound
    running.listen()
    await heard.wait(is_open)
    path = spoken(tmp_path / "said.wav", "Set the temperature to twenty two degrees and open the window halfway")
    speaking = asyncio.create_task(asyncio.to_thread(virtual_audio.speak, path))
    await heard.wait(lambda event: isinstance(event, Partial) and "twenty" in event.text)
    assert running.ready is not None
    os.kill(running.ready.pid, signal.SIGKILL)
    final = await heard.final()
    await speaking
    assert isinstance(final, Final), final
    assert final.text.startswith("set the temperature to twenty")
    assert final.confidence < 0.7, "whoever takes it asks before acting"


async def test_killed_before_it_is_ready_it_is_started_again_with_its_devices(
    virtual_audio: VirtualAudio, built: Path
) -> None:
    running = Sound(Start(built_in=str(built)))
    before = children()
    starting = asyncio.create_task(running.start())
    await asyncio.sleep(0.1)
    (child,) = children() - before
    os.kill(child, signal.SIGKILL)
    ready = await starting
    try:
        assert ready.pid != child and ready.microphone and ready.speaker
    finally:
        await running.close()


async def test_a_process_that_hangs_is_started_again(built: Path) -> None:
    heard = Heard()
    running = Sound(Start(built_in=str(built), microphone="none", speaker="none"), heard, patience=2.0)
    ready = await running.start()
    try:
        os.kill(ready.pid, signal.SIGSTOP)
        await heard.wait(lambda event: isinstance(event, SoundRestarted))
        await heard.wait(lambda event: isinstance(event, Ready) and event.pid != ready.pid)
    finally:
        await running.close()


def children() -> set[int]:
    """The processes that this one's main thread has started."""
    return {int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()}


def open_files() -> int:
    gc.collect()  # what earlier tests have left closes now
    return len(list(OPEN_FILES.iterdir()))


def runs(process: Path) -> bool:
    """Whether a process of /proc is there and no zombie."""
    try:
        return not (process / "stat").read_text(encoding="utf-8").rpartition(")")[2].lstrip().startswith("Z")
    except (FileNotFoundError, ProcessLookupError):
        return False


async def test_the_process_ends_with_its_sound(virtual_audio: VirtualAudio, built: Path) -> None:
    for round_number in range(3):
        running = Sound(Start(built_in=str(built)))
        ready = await running.start()
        await running.close()
        with pytest.raises(ProcessLookupError):
            os.kill(ready.pid, 0)
        if round_number == 0:
            open_at_first = open_files()
    assert open_files() == open_at_first


def test_it_does_not_outlive_a_cockpit_that_is_killed(built: Path) -> None:
    code = (
        "import asyncio, sys\n"
        "from app.assistant.speech.sound import Sound\n"
        "from app.assistant.speech.wire import Start\n"
        "async def main():\n"
        "    sound = Sound(Start(built_in=sys.argv[1], microphone='none', speaker='none'))\n"
        "    print((await sound.start()).pid, flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(built)], stdout=subprocess.PIPE, cwd=ROOT) as cockpit:
        assert cockpit.stdout is not None
        child = Path(f"/proc/{int(cockpit.stdout.readline())}")
        assert child.exists()
        cockpit.kill()
        until = time.monotonic() + PATIENCE
        while runs(child):
            assert time.monotonic() < until, "the sound process outlives the cockpit"
            time.sleep(0.02)


async def test_another_language_says_what_it_lacks_and_speaks(built: Path, tmp_path: Path) -> None:
    heard = Heard()
    running = Sound(Start(built_in=str(built), models=str(tmp_path), microphone="none", speaker="none"), heard)
    await running.start()
    try:
        running.set_language("de")
        ready = await heard.wait(lambda event: isinstance(event, Ready) and event.language == "de")
        assert isinstance(ready, Ready)
        assert ready.recogniser == ""
        problem = await heard.wait(lambda event: isinstance(event, Problem))
        assert isinstance(problem, Problem)
        missing = "Es gibt keine Spracherkennung für Deutsch: `python main.py models download vosk-small-de` ausführen"
        assert problem.sentence.startswith(missing)
        events = [event async for event in running.say("Gut, die Klimaanlage ist an.", "de")]
        assert isinstance(events[-1], SpeakingEnded)
        assert events[-1].reason == "finished"
        running.set_language("en")
        file = await running.hear_file(spoken(tmp_path / "said.wav", "play something calm"), paced=True)
        assert file.text == "play something calm"
        absent = await running.hear_file(tmp_path / "absent.wav")
        assert "There is no sound file" in absent.problem
    finally:
        await running.close()


@pytest.mark.parametrize("broken", ["no server", "a sound library that aborts"])
async def test_without_devices_it_says_so_once_and_files_are_still_heard(
    monkeypatch: pytest.MonkeyPatch, built: Path, tmp_path: Path, broken: str
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    if broken != "no server":
        monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "none.conf"))
    heard = Heard()
    running = Sound(Start(built_in=str(built)), heard)
    ready = await running.start()
    try:
        if ready.microphone:
            pytest.skip(f"this machine has a microphone of its own: {ready.microphone}")
        assert ready.speaker == ""
        await heard.wait(lambda event: isinstance(event, Problem) and event.what in ("microphone", "sound"))
        running.listen()
        assert isinstance(await heard.final(), NothingHeard)
        assert len(set(heard.of(Problem))) == len(heard.of(Problem)), "each is told once"
        file = await running.hear_file(spoken(tmp_path / "said.wav", "set the temperature to twenty two degrees"))
        assert file.text == "set the temperature to twenty two degrees"
        assert file.problem == ""
        # Words still come in step with a clock, so that answers can be read.
        events = [event async for event in running.say("All right.", "en")]
        assert [type(event) for event in events if not hasattr(event, "value")] == [
            SpeakingStarted,
            Word,
            Word,
            SpeakingEnded,
        ]
    finally:
        await running.close()
