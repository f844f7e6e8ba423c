"""Speech through a real microphone, into a real endpoint, to the car, the screen and a real speaker."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.end_to_end.cockpit import DRIVER_DIAL, PASSENGER_DIAL, STAND_IN, Cockpit, strokes
from tests.virtual_audio import RECORDING_RATE, VirtualAudio, audio_server, spoken, virtual_audio

__all__ = ["audio_server", "virtual_audio"]

TEMPERATURE = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"


def seconds_of_sound(samples: NDArray[np.float32]) -> float:
    """How long it was louder than a whisper, in blocks of 20 ms."""
    block = RECORDING_RATE // 50
    blocks = samples[: len(samples) // block * block].reshape(-1, block)
    return float((np.sqrt((blocks**2).mean(axis=1)) > 0.02).sum()) / 50


def test_a_spoken_wish_changes_car_screen_and_speaker(
    screen: dict[str, str], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    wish = spoken(tmp_path / "wish.wav", "Hey car, set the temperature to twenty four degrees")
    more = spoken(tmp_path / "more.wav", "Hey car, a bit warmer")
    held = spoken(tmp_path / "held.wav", "set the temperature to twenty two degrees", tail=2.0)
    question = spoken(tmp_path / "question.wav", "Hey car, what can you do")
    with Cockpit(screen, tmp_path) as cockpit:
        cockpit.wait_until_listening(virtual_audio)
        before = cockpit.still_picture(DRIVER_DIAL)
        assert strokes(before, DRIVER_DIAL).sum() > 200, "the number is where this test looks for it"

        with virtual_audio.recording() as recording:
            virtual_audio.speak(wish)
            assert seconds_of_sound(recording.samples()[: RECORDING_RATE // 2]) == 0
            (change,) = cockpit.wait_for(lambda: cockpit.changes(TEMPERATURE))
            (turn,) = cockpit.wait_for(cockpit.transcript)
            recording.wait_for(lambda samples: seconds_of_sound(samples) > 0.8)
        assert (change["from"], change["to"]) == (21.0, 24.0)
        cause = {"origin": "voice", "turn": turn["turn"], "agent": "host"}
        assert change["cause"] | cause == change["cause"]
        assert turn["said"] == "set the temperature to twenty four degrees"
        assert turn["spoken"] and "24" in turn["answer"] and turn["endpoint"] == "meridian-stand-in"
        assert turn["latency_ms"].keys() >= {"final_words", "first_change", "first_token", "first_sound", "end"}

        after = cockpit.still_picture(DRIVER_DIAL)
        assert (strokes(after, DRIVER_DIAL) != strokes(before, DRIVER_DIAL)).sum() > 60
        untouched = (strokes(after, PASSENGER_DIAL) != strokes(before, PASSENGER_DIAL)).sum()
        assert untouched < 10, "but for the edges of letters over a map that moves"

        virtual_audio.speak(more)
        cockpit.wait_for(lambda: len(cockpit.transcript()) == 2)
        assert cockpit.changes(TEMPERATURE)[-1]["to"] == 25.0, "it knows what is to be warmer"
        if shutil.which("xdotool") is None:
            pytest.skip("no xdotool for push-to-talk (the rest passed): apt install xdotool")

        with virtual_audio.recording() as recording:
            virtual_audio.speak(question)
            recording.wait_for(lambda samples: seconds_of_sound(samples) > 1.0)
            cockpit.press("keydown", "space")
            cut = cockpit.wait_for(lambda: cockpit.transcript()[2:])[0]
            assert cut["answer"] and "end" not in cut["latency_ms"], "push-to-talk ends the answer"
            cockpit.wait_for(lambda: virtual_audio.streams("source-outputs"))
            virtual_audio.speak(held)
            cockpit.press("keyup", "space")
        last = cockpit.wait_for(lambda: cockpit.transcript()[3:])[0]
        assert last["said"] == "set the temperature to twenty two degrees"
        assert cockpit.changes(TEMPERATURE)[-1]["to"] == 22.0
        assert cockpit.child(STAND_IN)
        assert cockpit.said() == ""
        assert "ERROR" not in cockpit.log()
