"""Echo measured: does the cockpit hear itself, and are people understood over it?

200 answers, half of them over music, in rooms of different delay, reverberation, gain, noise and clocks; then wishes
said over answer and music, as loud as both together at the microphone, by voices that nothing was tuned with. The same
with WebRTC's canceller alone, and with none.
"""

import random
import wave
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from statistics import mean

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.speaking.espeak import EspeakVoice
from app.assistant.speech.tone import Samples, from_pcm, resampled
from app.dev.build_speech import OUT, ROOT
from app.dev.ratios import Ratio
from app.dev.voice_bench.echo_room import Room, fitted
from app.dev.voice_bench.echo_scenes import (
    Scene,
    SelfHeard,
    Uncancelled,
    WebRtcAlone,
    Wish,
    ours,
    spoken_over,
    understood,
    understood_in_silence,
)
from app.dev.voice_bench.turn_sounds import Talker, held_out_talkers, music, speech

ROOMS = (
    Room(delay=0.03, gain=-6, reverberation=0.08, seed=1),  # a small car
    Room(delay=0.12, gain=-12, reverberation=0.15, noise=-55, seed=2),  # a large one, driving
    Room(delay=0.22, gain=0, reverberation=0.35, seed=3),  # a loud speaker in a living room, Bluetooth
    Room(delay=0.07, gain=-20, reverberation=0.1, noise=-60, jitter=0.015, seed=4),  # a laptop, unsteady times
    Room(delay=0.05, gain=-3, reverberation=0.2, drift=3e-5, seed=5),  # two clocks
)
MODEL = OUT / "en"
MUSIC = ROOT / "build" / "music"
_ANSWERS = 200
_PEER_ANSWERS = 25
_SELF_GOAL = 0.004  # of the peer's: one in 200 is too many
_SILENCE_GOAL = 1 / 0.8
_PEER_GOAL = 0.5
_TELLS = (
    "Done, it is {number} degrees now.",
    "The route to the lake takes {number} minutes, with one charging stop on the way.",
    "I have closed all windows, because the air conditioning works better that way.",
    "You have {number} messages. The first one is from Mara: see you at eight, and bring the blue jacket.",
    "Okay, playing something calm.",
    "The seat heating is at level two, and the massage stops in {number} minutes.",
    "There are {number} chargers on the way. The fastest one is at the airport, four minutes from the road.",
    "Shall I open the sunroof as well?",
    "Turning off the lights in the kitchen. The heating at home stays on until {number} o'clock.",
    "The manual says on page {number}: stop the car, open the trunk, and call the service.",
)
_WISHES = (
    "set the temperature to twenty two degrees",
    "open the sunroof",
    "navigate to the airport",
    "play something calm",
    "close all windows",
    "turn on the seat heating",
    "undo that",
    "set the fan to three",
    "open the trunk",
    "what is on my calendar today",
    "turn on the lights in the kitchen",
    "play the next song",
    "find a charging station nearby",
    "turn off the air conditioning",
    "close the sunroof",
    "it is too cold in here",
)


def measures(tell: Callable[[str], None]) -> list[Ratio]:
    """All measures of the echo; minutes of sound pass in seconds."""
    return [*_self_heard(tell), *_over(tell)]


def answers_scene(count: int, seed: int, *, with_music: bool) -> Scene:
    """So many answers with pauses between them; with music that plays all the time, ducked, or without."""
    chance = random.Random(seed)
    pieces, answers, length = [np.zeros(RATE // 2, np.float32)], [], RATE // 2
    for number in range(count):
        answer = cockpit(_TELLS[(seed + number) % len(_TELLS)].format(number=chance.choice((8, 20, 35))))
        answers.append((length, length + len(answer)))
        pieces += [answer, np.zeros(round(chance.uniform(0.5, 1.2) * RATE), np.float32)]
        length += len(pieces[-1]) + len(pieces[-2])
    played = np.concatenate(pieces)
    return Scene(played + np.float32(0.25) * tune(seed, len(played)) if with_music else played, answers)


def wishes_scene(talkers: Sequence[Talker], wishes: Sequence[str], seed: int) -> Scene:
    """Answers without a pause over music, and a wish every few seconds by one talker after the other."""
    chance = random.Random(seed)
    place, said = 5 * RATE, []
    for number, text in enumerate(wishes):
        sound = speech(talkers[number % len(talkers)], text)
        said.append(Wish(text, sound, place))
        place += len(sound) + round(chance.uniform(2.5, 3.5) * RATE)
    pieces: list[Samples] = []
    while sum(map(len, pieces)) < place:
        pieces.append(cockpit(_TELLS[(seed + len(pieces)) % len(_TELLS)].format(number=chance.choice((8, 20, 35)))))
    played = fitted(np.concatenate(pieces), place)
    return Scene(played + np.float32(0.25) * tune(seed, place), [(0, place)], said)


@cache
def cockpit(text: str) -> Samples:
    """The cockpit's own voice."""
    pieces = list(_voice().speak(text, "en"))
    return resampled(from_pcm(b"".join(piece.samples for piece in pieces)), pieces[0].rate, RATE)


@cache
def _voice() -> EspeakVoice:
    return EspeakVoice()


def tune(seed: int, count: int) -> Samples:
    """So much of one of the demo's songs, or of made chords where there are none; mono at 16 kHz."""
    songs = sorted(MUSIC.glob("*.wav"))
    whole = _song(songs[seed % len(songs)]) if songs else music(np.random.default_rng(seed), count / RATE + 1)
    return np.tile(whole, count // len(whole) + 1)[:count]


@cache
def _song(path: Path) -> Samples:
    with wave.open(str(path)) as file:
        rate, channels, data = file.getframerate(), file.getnchannels(), file.readframes(file.getnframes())
    return resampled(from_pcm(data).reshape(-1, channels).mean(axis=1), rate, RATE)


def _self_heard(tell: Callable[[str], None]) -> list[Ratio]:
    mine, theirs = SelfHeard([], [], [], []), SelfHeard([], [], [], [])
    for number, room in enumerate(ROOMS):
        for with_music in (False, True):
            count = _ANSWERS // len(ROOMS) // 2
            _add(mine, spoken_over(room, answers_scene(count, number, with_music=with_music), ours(), MODEL))
            few = answers_scene(max(1, _PEER_ANSWERS // len(ROOMS) // 2), number, with_music=with_music)
            _add(theirs, spoken_over(room, few, Uncancelled(), MODEL))
        tell(
            f"{room}: {sum(mine.interrupted)} of {len(mine.interrupted)} answers interrupted by themselves so far, "
            f"{sum(mine.lowered)} lowered, {sum(mine.words)} words heard, {sum(mine.deaf)} begun before it was known"
        )
    heard = "answers in which the cockpit interrupts itself, against no cancellation"
    words = "words heard of the cockpit per answer, against no cancellation"
    return [
        _shares(heard, "of answers", mine.interrupted, theirs.interrupted, _SELF_GOAL),
        _shares(words, "words", mine.words, theirs.words, _SELF_GOAL),
    ]


def _add(sum_of: SelfHeard, more: SelfHeard) -> None:
    sum_of.lowered.extend(more.lowered)
    sum_of.interrupted.extend(more.interrupted)
    sum_of.words.extend(more.words)
    sum_of.deaf.extend(more.deaf)


def _over(tell: Callable[[str], None]) -> list[Ratio]:
    talkers = held_out_talkers()
    silent: list[bool] = []
    over: dict[str, list[bool]] = {"ours": [], "webrtc": [], "none": []}
    for number, room in enumerate(ROOMS):
        wishes = [_WISHES[(number * 5 + place) % len(_WISHES)] for place in range(len(_WISHES))]
        scene = wishes_scene(talkers[number % 2 :] + talkers[: number % 2], wishes, number)
        silent += understood_in_silence(scene, ours, MODEL)
        for name, canceller in (("ours", ours()), ("webrtc", WebRtcAlone(room)), ("none", Uncancelled())):
            over[name] += understood(room, scene, canceller, MODEL, 0.0)
        shares = ", ".join(f"{name} {sum(found)}" for name, found in over.items())
        tell(f"{room}: of {len(silent)} wishes understood in silence {sum(silent)}, over answer and music {shares}")
    missed = {name: [not right for right in found] for name, found in over.items()}
    what = "wishes understood in silence, against over answer and music at 0 dB"
    return [
        _shares(what, "of wishes", silent, over["ours"], _SILENCE_GOAL),
        _shares(
            "wishes missed at 0 dB, against WebRTC alone", "of wishes", missed["ours"], missed["webrtc"], _PEER_GOAL
        ),
        _shares(
            "wishes missed at 0 dB, against no cancellation", "of wishes", missed["ours"], missed["none"], _PEER_GOAL
        ),
    ]


def _shares(what: str, unit: str, ours: Sequence[float], peer: Sequence[float], goal: float) -> Ratio:
    """The ratio of the means, with the interval that holds 95 % of resampled ones."""
    chance = random.Random(1)

    def drawn(values: Sequence[float]) -> float:
        return mean(chance.choices(values, k=len(values)))

    drawn_ratios = sorted(drawn(ours) / max(drawn(peer), 1e-6) for _ in range(1000))
    middle = mean(ours) / max(mean(peer), 1e-6)
    low, high = drawn_ratios[24], drawn_ratios[974]
    return Ratio(what, unit, mean(ours), mean(peer), middle, low, high, goal, len(ours))
