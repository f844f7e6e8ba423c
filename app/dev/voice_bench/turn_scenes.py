"""Scenes that turn-taking is measured on: who says or does what over the cockpit's voice, and sentences with pauses.

Two sets with different voices, words and random numbers: rules and limits were chosen on the tuning set, and only the
held-out set is reported.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.dev.voice_bench.turn_sounds import (
    Chance,
    Sound,
    Talker,
    babble,
    cough,
    door,
    held_out_talkers,
    laugh,
    music,
    room,
    said,
    silence,
    speech,
    traffic,
    tuning_talkers,
)

_T = TypeVar("_T")
ANSWER_SECONDS = 5.0  # the cockpit speaks so long in a scene
_RESIDUE = 0.0013  # root mean square of what echo cancellation leaves of the cockpit's voice: 36 dB under a talker


@dataclass(frozen=True)
class Over:
    """A scene over the cockpit's voice. `began`, `ended`: seconds of the sound that matters; `text`: of a wish."""

    kind: str
    sound: Sound
    began: float
    ended: float
    text: str = ""

    @property
    def wanted(self) -> bool:
        """Whether the cockpit should fall silent."""
        return bool(self.text)


@dataclass(frozen=True)
class Sentence:
    """One utterance in silence; it ends at `ended` seconds."""

    kind: str
    sound: Sound
    ended: float
    text: str


@dataclass(frozen=True)
class Words:
    """What is said in a set."""

    wishes: tuple[str, ...]
    instant: tuple[str, ...]
    backchannels: tuple[str, ...]
    whole: tuple[str, ...]
    broken: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Session:
    """What one talker says and what happens meanwhile; sentences come first."""

    over: list[Over] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)


TUNING = Words(
    wishes=("navigate to oak street", "turn on the seat heating", "no i meant the other one", "open the sunroof",
            "what is the weather tomorrow", "call anna instead", "set the temperature to twenty"),
    instant=("stop", "never mind", "cancel that"),
    backchannels=("mm hmm", "uh huh", "yeah", "okay", "right", "i see"),
    whole=("turn on the seat heating", "open the window", "take me home", "what time is it", "play some music",
           "make it warmer", "close the sunroof", "how far can i drive"),
    broken=(("set the temperature to", "twenty two degrees"), ("turn on the", "reading light"),
            ("navigate to um", "the airport"), ("open the window and", "turn on the radio"),
            ("find a charger", "along the route"), ("turn off the", "ambient light")),
)  # fmt: skip
HELD_OUT = Words(
    wishes=("find a charging station nearby", "close all the windows", "play the next song", "make it a bit cooler",
            "how long does it take to get home", "turn off the radio", "wait i want to go to the museum",
            "read my new messages"),
    instant=("stop", "never mind", "be quiet"),
    backchannels=("mm hmm", "uh huh", "yeah", "okay", "got it", "alright", "oh okay"),
    whole=("close the windows", "turn off the radio", "find a restaurant nearby", "unlock the doors",
           "play the next song", "turn up the volume", "switch on the massage", "show me the map",
           "when do we arrive", "turn the fan up"),
    broken=(("set the fan to", "three"), ("call", "my mother"), ("turn on the seat heating for the", "passenger"),
            ("drive me to um", "the train station"), ("close the sunroof and", "play some music"),
            ("find a restaurant", "on the way"), ("make the er", "lights blue"),
            ("set the temperature to twenty", "three degrees"), ("open the", "trunk"), ("remind me to", "buy milk")),
)  # fmt: skip


def tuning_set(seed: int = 11, size: int = 1) -> list[Session]:
    """Of the voices and words that rules were chosen with; `size` sessions a talker."""
    return _sessions(tuning_talkers(), TUNING, np.random.default_rng(seed), size)


def held_out_set(seed: int = 2027, size: int = 1) -> list[Session]:
    """Of other voices and words."""
    return _sessions(held_out_talkers(), HELD_OUT, np.random.default_rng(seed), size)


def _sessions(talkers: Sequence[Talker], words: Words, chance: Chance, size: int) -> list[Session]:
    others = {talker: [other for other in talkers if other != talker] for talker in talkers}
    return [_session(talker, others[talker], words, chance) for talker in list(talkers) * size]


def _session(talker: Talker, others: Sequence[Talker], words: Words, chance: Chance) -> Session:
    found = Session()
    wishes = [*_some(words.wishes, 5, chance), *_some(words.instant, 2, chance)]
    for text in wishes:
        louder = np.float32(10 ** (chance.uniform(-3, 3) / 20))
        kind = "instant" if text in words.instant else "wish"
        found.over.append(_over(kind, speech(talker, text) * louder, chance, text))
    for text in _some(words.backchannels, 3, chance):
        quieter = np.float32(10 ** (-chance.uniform(0, 6) / 20))
        found.over.append(_over("backchannel", speech(talker, text) * quieter, chance))
    noises = {
        "cough": cough(chance),
        "laugh": laugh(talker, chance),
        "door": door(chance),
        "music": music(chance, 3.0),
        "traffic": traffic(chance, 3.0),
        "babble": babble(others, chance, 3.0),
    }
    found.over.extend(_over(kind, sound, chance) for kind, sound in noises.items())
    found.over[:] = _some(found.over, len(found.over), chance)
    for text in _some(words.whole, 6, chance):
        found.sentences.append(_sentence("whole", speech(talker, text), text, chance))
    for parts in _some(words.broken, 5, chance):
        pauses = [float(chance.uniform(0.3, 1.0)) for _ in parts[1:]]
        found.sentences.append(_sentence("broken", said(talker, parts, pauses), " ".join(parts), chance))
    found.sentences[:] = _some(found.sentences, len(found.sentences), chance)
    return found


def _some(items: Sequence[_T], count: int, chance: Chance) -> list[_T]:
    return [items[place] for place in chance.permutation(len(items))[:count]]


def _over(kind: str, sound: Sound, chance: Chance, text: str = "") -> Over:
    before = chance.uniform(1.0, 2.5)
    after = max(2.0, ANSWER_SECONDS - before - len(sound) / RATE)
    whole = np.concatenate([silence(before), sound, silence(after)])
    whole = _in_the_car(whole, chance, residue=True)
    began = len(silence(before)) / RATE
    return Over(kind, whole, began, began + len(sound) / RATE, text)


def _sentence(kind: str, sound: Sound, text: str, chance: Chance) -> Sentence:
    before = silence(chance.uniform(0.5, 1.0))
    whole = np.concatenate([before, sound, silence(1.8)])
    return Sentence(kind, _in_the_car(whole, chance, residue=False), (len(before) + len(sound)) / RATE, text)


def _in_the_car(sound: Sound, chance: Chance, *, residue: bool) -> Sound:
    out = sound + room(chance, len(sound) / RATE)[: len(sound)]
    if residue:
        voice = speech(Talker("espeak", "f4"), "it is three kilometres to the next charging station on your way home")
        repeated = np.resize(voice, len(sound))
        out = out + repeated * np.float32(_RESIDUE / np.sqrt(np.mean(repeated**2)))
    return np.asarray(out, np.float32)
