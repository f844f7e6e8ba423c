"""Five spoken turns with two interruptions while music plays: full duplex, through a room, on the whole program."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.assistant.speech.hearing.recogniser import BLOCK, RATE
from app.assistant.speech.tone import to_pcm
from app.assistant.speech.turns.activity import SileroActivity
from app.dev.voice_bench.echo_room import Room
from tests.echo_room import between_virtual_devices
from tests.end_to_end.cockpit import Cockpit
from tests.virtual_audio import RECORDING_RATE, VirtualAudio, audio_server, spoken, virtual_audio, write_wav

__all__ = ["audio_server", "virtual_audio"]

PLAYS = "Vehicle.Cabin.Infotainment.Media.Played.PlaybackRate"
WARMTH = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
WINDOW = "Vehicle.Cabin.Door.Row1.DriverSide.Window.Position"

LATELY = 3 * RATE  # samples that are looked at again and again, quickly on any machine


def seconds_of_speech(samples: NDArray[np.float32]) -> float:
    """How long somebody speaks in its last seconds, whatever plays below."""
    activity, samples = SileroActivity(), samples[-LATELY:]
    blocks = [samples[place : place + BLOCK] for place in range(0, len(samples) - BLOCK + 1, BLOCK)]
    return sum(activity.probability(to_pcm(block)) > 0.6 for block in blocks) * BLOCK / RATE


def test_five_spoken_turns_with_two_interruptions_while_music_plays(
    screen: dict[str, str], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    says = {
        "music": "Hey car, play some music",
        "question": "Hey car, what can you do",
        "warmth": "set the temperature to twenty four degrees",
        "again": "Hey car, what can you do",
        "window": "open my window",
    }
    files = {name: spoken(tmp_path / f"{name}.wav", words, lead=0.1, tail=0.8) for name, words in says.items()}
    pause = write_wav(tmp_path / "pause.wav", np.zeros(9 * RECORDING_RATE, np.float32))  # time to answer, too
    with Cockpit(screen, tmp_path) as cockpit, between_virtual_devices(Room(gain=-14.0)):
        cockpit.wait_until_listening(virtual_audio)

        def turns(count: int) -> list[dict[str, object]]:
            return cockpit.wait_for(lambda: found if len(found := cockpit.transcript()) >= count else [])

        while not cockpit.changes(PLAYS):  # the room's own stream takes a moment to flow
            virtual_audio.speak(files["music"])
            virtual_audio.speak(pause)
        cockpit.wait_for(lambda: [change for change in cockpit.changes(PLAYS) if change["to"] == 1.0])
        turns(1)

        for number, (question, over, signal) in enumerate(
            (("question", "warmth", WARMTH), ("again", "window", WINDOW)), start=1
        ):
            with virtual_audio.recording() as recording:
                virtual_audio.speak(files[question])
                recording.wait_for(lambda samples: seconds_of_speech(samples) > 0.6)
                virtual_audio.speak(files[over])
                cut = turns(2 * number)[2 * number - 1]
                done = turns(2 * number + 1)[2 * number]
            assert cut["interrupted"] and cut["said"] == "what can you do", cut
            assert str(done["said"]).endswith(says[over]), done  # heard over its voice, a "the" may come before it
            (change,) = [one for one in cockpit.changes(signal) if one["cause"]["origin"] == "voice"]
            assert change["cause"]["turn"] == done["turn"]

        said = [turn["said"] for turn in cockpit.transcript()]
        assert len(said) == 5, f"the cockpit answers nobody but the person: {said}"
        rates = [change["to"] for change in cockpit.changes(PLAYS)]
        assert rates[-1] == 1.0, "the music plays on"
        assert cockpit.said() == "" and "ERROR" not in cockpit.log()
