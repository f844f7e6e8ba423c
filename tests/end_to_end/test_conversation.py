"""Five spoken turns with two interruptions while music plays: full duplex, through a room, on the whole program."""

from difflib import SequenceMatcher
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


def nearness(heard: str, spoken: list[str]) -> float:
    """How much of what was heard is something that was spoken, 0 to 1."""
    return max(SequenceMatcher(None, heard.split(), words.lower().split()).ratio() for words in spoken)


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

        def caused(signal: str) -> dict[str, object]:
            """The spoken turns that changed a signal, with its values."""
            changes = [change for change in cockpit.changes(signal) if change["cause"]["origin"] == "voice"]
            return {change["cause"]["turn"]: change["to"] for change in changes}

        def cut_in(question: str, over: str) -> tuple[int, dict[str, object]]:
            """Ask, and speak over the answer; gives the turn of the question and how many there are with it."""
            count = len(cockpit.transcript()) + 1
            with virtual_audio.recording() as recording:
                virtual_audio.speak(files[question])
                recording.wait_for(lambda samples: seconds_of_speech(samples) > 0.6)
                virtual_audio.speak(files[over])
                return count, turns(count)[count - 1]

        for question, over, signal, to in (("question", "warmth", WARMTH, 24.0), ("again", "window", WINDOW, 100.0)):
            count, cut = cut_in(question, over)
            if not cut["interrupted"]:  # words that fall between two of the answer may go unheard
                count, cut = cut_in(question, over)
            assert cut["interrupted"] and cut["said"] == "what can you do", cut
            for again in range(1, 4):  # and misheard ones are said again, as people do
                turns(count + again)
                if caused(signal):
                    break
                virtual_audio.speak(files[over])
            assert [*caused(signal).values()] == [to]

        said = [str(turn["said"]) for turn in cockpit.transcript()]
        others = [words for words in said if nearness(words, list(says.values())) < 0.6]
        assert not others, f"the cockpit answers nobody but the person: {said}"
        rates = [change["to"] for change in cockpit.changes(PLAYS)]
        assert rates[-1] == 1.0, "the music plays on"
        assert cockpit.said() == "" and "ERROR" not in cockpit.log()
