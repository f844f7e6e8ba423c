"""The cockpit's own sound is taken out of the microphone: made rooms, real speech, WebRTC, Silero and libvosk."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.assistant.speech.echo.canceller import EchoCanceller, FullDuplex, NoEchoCancellation, canceller
from app.assistant.speech.echo.delay import likeness, measured
from app.assistant.speech.echo.timeline import Timeline
from app.assistant.speech.hearing.recogniser import BLOCK, RATE
from app.assistant.speech.tone import Samples, from_pcm
from app.dev.voice_bench.echo import ROOMS, answers_scene, cockpit, tune, wishes_scene
from app.dev.voice_bench.echo_room import Room
from app.dev.voice_bench.echo_scenes import Uncancelled, spoken_over, understood, understood_in_silence
from app.dev.voice_bench.turn_sounds import Talker
from tests.virtual_audio import built

__all__ = ["built"]

ANSWER = "The route to the lake takes forty minutes, with one charging stop on the way."
PEOPLE = [Talker("espeak", "m3", 1, 1.0), Talker("espeak", "f2", 1, 1.05)]
WISHES = ("open the sunroof", "navigate to the airport", "undo that", "turn on the seat heating")
NOBODY = np.zeros(1, np.float32)


def heard(canceller: EchoCanceller, room: Room, played: Samples, microphone: Samples) -> tuple[Samples, list[float]]:
    """What is passed on, and how likely each block was only echo."""
    blocks = list(room.through(canceller, played, microphone))
    return from_pcm(b"".join(block.samples for block in blocks)), [block.echo for block in blocks]


def decibels(sound: Samples) -> float:
    return float(10 * np.log10(np.mean(sound**2) + 1e-12))


@pytest.mark.parametrize("delay", [0.0, 0.037, 0.15, 0.42])
def test_the_delay_is_measured_from_what_is_said_or_played(delay: float) -> None:
    room = Room(delay=delay, gain=-15, reverberation=0.25, noise=-50, seed=7)
    for played in (cockpit(ANSWER)[: 3 * RATE], 0.3 * tune(3, 3 * RATE)):
        found = measured(played, room.caught(played, NOBODY))
        assert found is not None
        assert found.seconds == pytest.approx(delay, abs=0.001)


def test_where_nothing_is_heard_of_it_no_delay_is_made_up() -> None:
    other = cockpit("You have twenty messages, and the first one is from Mara.")[: 3 * RATE]
    played = cockpit(ANSWER)[: len(other)]
    assert measured(played, other) is None
    assert likeness(played, played) > 0.9 > 0.5 > likeness(played, other)


def test_times_that_jitter_number_samples_all_the_same_and_a_gap_becomes_silence() -> None:
    line, chance = Timeline(), np.random.default_rng(1)
    for number in range(100):
        line.add(np.full(320, number, np.float32), 5 + number * 0.02 + chance.uniform(0, 0.02))
    assert (line.end, line.jumps) == (32000, 0)
    line.add(np.ones(320, np.float32), 5 + 2.5)
    assert line.jumps == 1
    assert line.end == pytest.approx(2.52 * RATE, abs=0.03 * RATE)
    assert not line.piece(32000, 4000).any()


def test_it_never_hears_itself_and_without_cancellation_it_would(built: Path) -> None:
    for room, with_music in ((ROOMS[0], True), (ROOMS[2], False)):
        scene = answers_scene(3, 2, with_music=with_music)
        found = spoken_over(room, scene, FullDuplex(), built / "en")
        assert found.deaf == [True, False, False], "only the first answer is needed to learn the room"
        assert (found.interrupted, sum(found.words)) == ([False] * 3, 0)
    found = spoken_over(ROOMS[0], answers_scene(2, 2, with_music=False), Uncancelled(), built / "en")
    assert any(found.interrupted) or any(found.lowered)


def test_people_are_understood_over_answer_and_music_as_loud_as_they_are(built: Path) -> None:
    room = replace(ROOMS[1], seed=11)
    scene = wishes_scene(PEOPLE, WISHES, 3)
    silent = understood_in_silence(scene, FullDuplex, built / "en")
    over = understood(room, scene, FullDuplex(), built / "en", 0.0)
    bare = understood(room, scene, Uncancelled(), built / "en", 0.0)
    assert sum(silent) >= 3
    assert sum(over) >= sum(silent) / 2, "the bench counts more of them"
    assert sum(bare) < sum(over)


def test_a_device_that_stumbles_is_followed() -> None:
    room, played = Room(), cockpit(ANSWER)
    microphone = room.caught(played, NOBODY)
    stumbled = microphone.copy()
    stumbled[2 * RATE :] = microphone[2 * RATE - 300 : -300]  # unreported: everything comes 19 ms later from here on
    full = FullDuplex()
    left, echo = heard(full, room, played, stumbled)
    after = slice(3 * RATE, 4 * RATE)
    assert decibels(stumbled[after]) - decibels(left[after]) > 14
    doubtful = sum(block < 0.5 for block in echo[round(1.5 * RATE / BLOCK) :])
    assert doubtful <= 2, "a stumble is nobody who speaks"
    assert full.duplex.state == "full"


def test_headphones_have_no_echo_and_one_is_heard() -> None:
    full, played = FullDuplex(), cockpit(ANSWER)
    room = Room(gain=-120, noise=-60)
    heard(full, room, played, room.caught(played, NOBODY))
    assert full.duplex.state == "full"


def test_a_hopeless_way_is_half_duplex_and_says_why() -> None:
    played = np.concatenate([cockpit(ANSWER), cockpit("You have twenty messages. The first one is from Mara.")] * 2)
    room = Room(gain=25)
    overdriven = FullDuplex()
    heard(overdriven, room, played, np.clip(room.caught(played, NOBODY), -1, 1))
    assert overdriven.duplex.state == "half"
    assert overdriven.duplex.reason.startswith("The speaker overdrives the microphone")

    unsteady, room = FullDuplex(), Room()
    echo, chance = room.caught(played, NOBODY), np.random.default_rng(3)
    torn = np.concatenate([np.roll(piece, chance.integers(0, 3000)) for piece in np.array_split(echo, 120)])
    heard(unsteady, room, played, torn)
    assert unsteady.duplex.state == "half"
    assert unsteady.duplex.reason.count(".") == 1
    assert "tap the orb" in unsteady.duplex.reason


def test_without_webrtc_or_when_switched_off_it_is_half_duplex(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(canceller("auto"), FullDuplex)
    off = canceller("half")
    assert isinstance(off, NoEchoCancellation)
    block = bytes(range(256)) * 4
    assert off.captured(block, 1.0) == (block, 0.0)
    monkeypatch.setitem(sys.modules, "livekit.rtc.apm", None)
    without = canceller("auto").duplex
    assert without.state == "half"
    assert "pip install livekit" in without.reason
