"""Processes die and are asked to end: the cockpit goes on, and leaves nothing behind."""

import os
import shutil
import signal
import time
from pathlib import Path

import pytest

from tests.end_to_end.cockpit import PATIENCE, SOUND, STAND_IN, Cockpit, alive
from tests.virtual_audio import VirtualAudio, audio_server, spoken, virtual_audio

__all__ = ["audio_server", "virtual_audio"]

TEMPERATURE = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"


def test_the_cockpit_outlives_its_sound_and_its_stand_in(
    screen: dict[str, str], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    wish = spoken(tmp_path / "wish.wav", "Hey car, set the temperature to twenty four degrees")
    more = spoken(tmp_path / "more.wav", "Hey car, a bit warmer")
    with Cockpit(screen, tmp_path) as cockpit:
        cockpit.wait_until_listening(virtual_audio)
        deaf = cockpit.child(SOUND)
        os.kill(deaf, signal.SIGKILL)
        cockpit.wait_for(lambda: cockpit.child(SOUND) not in (0, deaf))
        cockpit.wait_until_listening(virtual_audio)
        virtual_audio.speak(wish)
        (turn,) = cockpit.wait_for(cockpit.transcript)
        assert turn["said"] == "set the temperature to twenty four degrees" and not turn["failed"]

        mute = cockpit.child(STAND_IN)
        os.kill(mute, signal.SIGKILL)
        virtual_audio.speak(more)
        second = cockpit.wait_for(lambda: cockpit.transcript()[1:])[0]
        assert not second["failed"] and second["endpoint"] == "meridian-stand-in"
        assert [change["to"] for change in cockpit.changes(TEMPERATURE)] == [24.0, 25.0], "what was said is still known"
        assert cockpit.child(STAND_IN) != mute

        started = cockpit.children()
        assert {pid for pid in started if not alive(pid)} == set(), "no zombie waits for anybody"
        assert cockpit.end(signal.SIGTERM) == 143
        assert not [command for pid, command in started.items() if alive(pid)]
        assert cockpit.said() == ""
        assert "ERROR" not in cockpit.log()
        assert virtual_audio.streams("source-outputs") == virtual_audio.streams("sink-inputs") == []


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_whatever_ends_it_nothing_is_left_behind(
    screen: dict[str, str], virtual_audio: VirtualAudio, tmp_path: Path, number: int, status: int
) -> None:
    with Cockpit(screen, tmp_path) as cockpit:
        cockpit.wait_until_listening(virtual_audio)
        started = cockpit.children()
        assert len(started) >= 2
        assert cockpit.end(number) == status
        assert cockpit.said() == ""
        left = dict(started)
        until_gone(left)
        assert not left


@pytest.mark.skipif(shutil.which("xdotool") is None, reason="no xdotool: apt install xdotool")
def test_a_closed_window_ends_it(screen: dict[str, str], virtual_audio: VirtualAudio, tmp_path: Path) -> None:
    with Cockpit(screen, tmp_path) as cockpit:
        cockpit.wait_until_listening(virtual_audio)
        started = cockpit.children()
        cockpit.close_window()
        assert cockpit.process.wait(PATIENCE) == 0
        assert not [command for pid, command in started.items() if alive(pid)]
        assert cockpit.said() == ""
        assert "ERROR" not in cockpit.log()


def until_gone(left: dict[int, str]) -> None:
    """Take from `left` what has ended; orphans notice a closed pipe in their own time."""
    until = time.monotonic() + 20
    while left and time.monotonic() < until:
        for pid in [pid for pid in left if not alive(pid)]:
            del left[pid]
        time.sleep(0.05)


def test_ended_while_it_starts_it_leaves_nothing_either(
    screen: dict[str, str], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    with Cockpit(screen, tmp_path) as cockpit:
        cockpit.wait_for(lambda: (tmp_path / "data" / "meridian.log").exists())
        started = cockpit.children()
        assert cockpit.end(signal.SIGTERM) in (143, -15)
        until_gone(started)
        assert not started
        assert "Traceback" not in cockpit.said()
