"""Conversations in echoing rooms: the cockpit answers, music plays, people speak; heard as in the sound process.

Everything is the sound process's own: canceller, voice activity, libvosk, listener. Only devices are missing, so that
minutes pass in seconds.
"""

import atexit
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np

from app.assistant.sentences import load
from app.assistant.speech.echo.canceller import Cleaned, EchoCanceller, FullDuplex, NoEchoCancellation
from app.assistant.speech.echo.webrtc import FRAME, WebRtc
from app.assistant.speech.hearing.recogniser import BLOCK, RATE
from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.assistant.speech.tone import Samples, from_pcm, to_pcm
from app.assistant.speech.turns.activity import SileroActivity
from app.assistant.speech.turns.completeness import Completeness
from app.assistant.speech.turns.endpointing import Endpointing
from app.assistant.speech.turns.listener import Listener
from app.assistant.speech.wire import Duplex, Event, Final, Interrupted, Interrupting, Partial, WakeHeard
from app.dev.voice_bench.echo_room import Room, fitted

_BLOCK_SECONDS = BLOCK / RATE
_ECHO_SECONDS = 0.25  # the voice counts as audible so long after its last sample
_BEFORE, _AFTER = 0.6, 1.6  # seconds around a wish in which it is listened for


class WebRtcAlone:
    """The usual way, to compare with: WebRTC's canceller, suppressor and gain, told the true delay."""

    duplex = Duplex("full")

    def __init__(self, room: Room) -> None:
        self._room = room
        self._process = WebRtc(echo=True, noise=True, gain=True)
        self._played = np.zeros(0, np.float32)

    def played(self, samples: Samples, at: float) -> None:
        self._played = np.concatenate([self._played, samples[::3]])

    def captured(self, block: bytes, at: float) -> Cleaned:
        speaker, self._played = fitted(self._played[:BLOCK], BLOCK), self._played[BLOCK:]
        return Cleaned(to_pcm(self._process(speaker, from_pcm(block), self._room.delay + FRAME / RATE)), 0.0)


@dataclass(frozen=True)
class Wish:
    """Something said over the cockpit: its words, its sound, and the sample at which it begins."""

    text: str
    sound: Samples
    at: int


@dataclass
class Scene:
    """What the cockpit plays (16 kHz), where its voice sounds [from, to), and what people say meanwhile."""

    played: Samples
    answers: list[tuple[int, int]]
    wishes: list[Wish] = field(default_factory=list)


@dataclass(frozen=True)
class SelfHeard:
    """What became of the answers of a scene that nobody interrupted, one entry each."""

    lowered: list[bool]
    interrupted: list[bool]
    words: list[int]
    deaf: list[bool]


def spoken_over(room: Room, scene: Scene, canceller: EchoCanceller, model: Path) -> SelfHeard:
    """Let the cockpit speak to nobody, ready to be interrupted."""
    found = SelfHeard([], [], [], [])
    listener = _listener(model)
    listener.wake_between = True
    listener.rest()
    events: list[list[Event]] = [[] for _ in scene.answers]
    deaf = [False] * len(scene.answers)
    microphone = room.caught(scene.played, np.zeros(1, np.float32))
    for number, block in enumerate(room.through(canceller, scene.played, microphone)):
        at = (number + 1) * BLOCK
        answer = _answer(scene, at - BLOCK)
        full = canceller.duplex.state == "full"
        if answer is not None and not full:
            deaf[answer] = True
            continue
        told = list(listener.block(block.samples, at / RATE, audible=answer is not None, echo=block.echo))
        events[_last_answer(scene, at)] += told
        if any(isinstance(event, (Interrupted, WakeHeard)) for event in told):
            listener.rest()
    for heard, was_deaf in zip(events, deaf, strict=True):
        found.lowered.append(any(isinstance(event, Interrupting) for event in heard))
        found.interrupted.append(any(isinstance(event, (Interrupted, WakeHeard, Final)) for event in heard))
        found.words.append(_words(heard))
        found.deaf.append(was_deaf)
    return found


def understood(room: Room, scene: Scene, canceller: EchoCanceller, model: Path, decibels: float) -> list[bool]:
    """Whether each wish was understood word for word; it is as loud as the echo meanwhile, and so many dB more."""
    echo = room.echo(scene.played)
    person = np.zeros(len(echo), np.float32)
    for wish in scene.wishes:
        place = slice(wish.at, wish.at + len(wish.sound))
        person[place] += wish.sound * (_rms(echo[place]) * 10 ** (decibels / 20) / _rms(wish.sound))
    microphone = room.caught(scene.played, person)
    blocks = list(room.through(canceller, scene.played, microphone))
    return [_heard(blocks, wish, model) == wish.text for wish in scene.wishes]


def understood_in_silence(scene: Scene, canceller: Callable[[], EchoCanceller], model: Path) -> list[bool]:
    """The same wishes to a silent cockpit."""
    room = Room(noise=-65)
    found = []
    for wish in scene.wishes:
        sound = np.concatenate([np.zeros(RATE), wish.sound * (0.05 / _rms(wish.sound)), np.zeros(2 * RATE)])
        silent = np.zeros(len(sound), np.float32)
        blocks = list(room.through(canceller(), silent, room.caught(silent, sound.astype(np.float32))))
        found.append(_heard(blocks, Wish(wish.text, wish.sound, RATE), model) == wish.text)
    return found


def ours() -> EchoCanceller:
    return FullDuplex()


class Uncancelled(NoEchoCancellation):
    """No echo cancellation, and yet the microphone is listened to while the cockpit speaks."""

    def __init__(self) -> None:
        self.duplex = Duplex("full")


def _heard(blocks: list[Cleaned], wish: Wish, model: Path) -> str:
    """The first utterance around a wish."""
    listener = _listener(model)
    listener.listen(hold=False)
    first = max(0, wish.at - round(_BEFORE * RATE)) // BLOCK
    last = (wish.at + len(wish.sound) + round(_AFTER * RATE)) // BLOCK
    for number, block in enumerate(blocks[first:last]):
        for event in listener.block(block.samples, number * _BLOCK_SECONDS, echo=block.echo):
            if isinstance(event, Final):
                return event.text
    return _text(listener.end((last - first) * _BLOCK_SECONDS))


def _text(events: Iterator[Event]) -> str:
    return next((event.text for event in events if isinstance(event, Final)), "")


def _words(events: Iterable[Event]) -> int:
    """Words told of the cockpit's own sound."""
    finals = [event.text for event in events if isinstance(event, Final)]
    partial = next((event.text for event in reversed(list(events)) if isinstance(event, Partial)), "")
    return sum(len(text.split()) for text in finals or [partial])


def _answer(scene: Scene, at: int) -> int | None:
    """The number of the answer that is audible at a sample."""
    after = round(_ECHO_SECONDS * RATE)
    return next((number for number, (begin, end) in enumerate(scene.answers) if begin <= at < end + after), None)


def _last_answer(scene: Scene, at: int) -> int:
    return max((number for number, (begin, _) in enumerate(scene.answers) if begin <= at), default=0)


def _listener(model: Path) -> Listener:
    return Listener(SileroActivity(), _recogniser(model), Endpointing(_completeness()))


@cache
def _recogniser(model: Path) -> VoskRecogniser:
    return VoskRecogniser(model)


atexit.register(_recogniser.cache_clear)  # while the library is still there


@cache
def _completeness() -> Completeness:
    return Completeness("en", load("en"))


def _rms(samples: Samples) -> float:
    return float(np.sqrt(np.mean(np.square(samples)))) + 1e-9
