"""Rules for turn-taking, on the same blocks of sound and the same voice activity: ours, LiveKit's, plain ones.

Each tells when it makes the cockpit's voice silent and lets it go on, and when it takes an utterance for over.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np

from app.assistant.sentences import load
from app.assistant.speech.hearing.recogniser import BLOCK
from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.assistant.speech.tone import to_pcm
from app.assistant.speech.turns.activity import SileroActivity
from app.assistant.speech.turns.completeness import Completeness
from app.assistant.speech.turns.endpointing import Endpointing
from app.assistant.speech.turns.interruption import Move
from app.assistant.speech.turns.listener import Listener
from app.assistant.speech.turns.utterance import BLOCK_SECONDS
from app.assistant.speech.wire import Final
from app.dev.voice_bench.turn_sounds import Sound

PULL_SECONDS = 0.01  # the speaker asks for so much sound at once
FADE_SECONDS = 0.015  # a voice that stops or pauses is faded out over this
_NEVER = math.inf


@dataclass(slots=True)
class Silenced:
    """A stretch for which the cockpit's voice was silent, on the clock of the samples that leave the speaker."""

    began: float
    ended: float = _NEVER


class End(NamedTuple):
    """`at`: the second at which an utterance is taken for over; `silence`: after how much, by voice activity."""

    at: float
    silence: float


class Strategy(Protocol):
    """One rule; keeps what it learns about a talker until `meet`."""

    name: str

    def meet(self) -> None:
        """Another talker."""

    def over(self, sound: Sound) -> tuple[list[Silenced], str]:
        """What happens to a voice that speaks all the time; and the words heard over it, where they are heard."""

    def ends(self, sound: Sound) -> "End":
        """When an utterance is taken for over."""


class Ours:
    """The project's listener, with the built-in recogniser and the templates of English."""

    name = "ours"

    def __init__(self, model: Path, completeness: Completeness | None = None) -> None:
        """`model`: the built-in one's folder."""
        self._activity, self._recogniser = SileroActivity(), VoskRecogniser(model)
        self._completeness = completeness or Completeness("en", load("en"))
        self._moves: list[Move] = []
        self._now = 0.0
        self.meet()

    def meet(self) -> None:
        endpointing = Endpointing(self._completeness)
        self._listener = Listener(self._activity, self._recogniser, endpointing, steer=self._moves.append)
        self._listener.wake_between = True

    def over(self, sound: Sound) -> tuple[list[Silenced], str]:
        self._listener.rest()
        silenced: list[Silenced] = []
        heard, stopped, silent = "", False, False
        for block, at in self._blocks(sound):
            events = list(self._listener.block(block, at, audible=not stopped))
            for move in self._moves:
                if move in (Move.PAUSE, Move.STOP) and not silent:
                    silenced.append(Silenced(at_the_speaker(at - self._began) + FADE_SECONDS))
                    silent = True
                elif move is Move.RESUME and silent:
                    silenced[-1].ended = at_the_speaker(at - self._began)
                    silent = False
                stopped = stopped or move is Move.STOP
            self._moves.clear()
            heard = " ".join([heard, *(event.text for event in events if isinstance(event, Final))]).strip()
        return silenced, heard

    def ends(self, sound: Sound) -> End:
        self._listener.listen(hold=False)
        for block, at in self._blocks(sound):
            for event in self._listener.block(block, at):
                if isinstance(event, Final):
                    return End(at - self._began, at - event.ended)
        return End(_NEVER, _NEVER)

    def _blocks(self, sound: Sound) -> Iterator[tuple[bytes, float]]:
        """One clock runs through all scenes."""
        self._began = self._now
        for block in blocks(sound):
            self._now += BLOCK_SECONDS
            yield block, self._now


class ByActivity:
    """Rules that know nothing but voice activity."""

    def __init__(self, name: str, *, speech: float, silence: float, smooth: float = 0.0) -> None:
        """`speech`: seconds of it that stop the voice. `silence`: seconds that end an utterance."""
        self.name = name
        self._speech, self._silence, self._smooth = speech, silence, smooth
        self._activity = SileroActivity()

    def meet(self) -> None:
        return

    def over(self, sound: Sound) -> tuple[list[Silenced], str]:
        for number, spoken in enumerate(speech_seconds(self.probabilities(sound)), start=1):
            if spoken >= self._speech:
                return [Silenced(at_the_speaker(number * BLOCK_SECONDS) + FADE_SECONDS)], ""
        return [], ""

    def ends(self, sound: Sound) -> End:
        return End(ends_after(self.probabilities(sound), self._silence), self._silence)

    def probabilities(self, sound: Sound) -> list[float]:
        self._activity.reset()
        found, value = [], 0.0
        for block in blocks(sound):
            value = self._smooth * value + (1 - self._smooth) * self._activity.probability(block)
            found.append(value)
        return found


def livekit() -> ByActivity:
    """LiveKit Agents' defaults (1.x): half a second of speech interrupts, half a second of silence ends a turn.

    Speech is Silero's probability, smoothed by its filter (0.35), from 0.5 on for 50 ms, and lasts until 0.55 s below
    0.35; the seconds of speech count on through shorter gaps, as in its VAD events.
    """
    return ByActivity("LiveKit's defaults", speech=0.5, silence=0.5, smooth=0.35)


def plain() -> ByActivity:
    """Any speech interrupts: 50 ms of voice activity, as soon as a VAD would tell of it."""
    return ByActivity("plain VAD", speech=0.05, silence=0.5)


def speech_seconds(probabilities: list[float]) -> Iterator[float]:
    """Seconds since speech began, after each block; 0 while nobody speaks."""
    spoken, gap, speaking = 0.0, 0.0, False
    for value in probabilities:
        if value >= (0.35 if speaking else 0.5):
            spoken, gap = spoken + BLOCK_SECONDS, 0.0
            speaking = speaking or spoken >= 0.05
        elif speaking:
            spoken, gap = spoken + BLOCK_SECONDS, gap + BLOCK_SECONDS
            if gap >= 0.55:
                spoken, speaking = 0.0, False
        else:
            spoken = 0.0
        yield spoken if speaking else 0.0


def ends_after(probabilities: list[float], silence: float) -> float:
    """The second at which so much silence has followed speech."""
    loud, speaking, last = 0, False, 0.0
    for number, value in enumerate(probabilities, start=1):
        loud = loud + 1 if value >= 0.5 else 0
        speaking = speaking or loud >= 2
        if value >= 0.3:
            last = number * BLOCK_SECONDS
        if speaking and number * BLOCK_SECONDS - last >= silence - 1e-6:
            return number * BLOCK_SECONDS
    return _NEVER


def at_the_speaker(decided: float) -> float:
    """When the first sample leaves that a decision can still change."""
    return math.ceil(decided / PULL_SECONDS - 1e-6) * PULL_SECONDS


def blocks(sound: Sound) -> Iterator[bytes]:
    """Whole blocks of 16-bit samples."""
    whole = np.asarray(sound[: len(sound) // BLOCK * BLOCK])
    data = to_pcm(whole)
    return (data[place : place + 2 * BLOCK] for place in range(0, len(data), 2 * BLOCK))
