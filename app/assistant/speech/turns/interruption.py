"""Somebody speaks while the cockpit does: go on, speak lower, pause, stop, or take the voice up again?

Blocks of the cleaned microphone come in. Lower at the first signs of a near voice, pause when it has spoken clearly for
0.2 s, stop once its words want the floor, resume when it was a cough, a laugh, "mm-hm" or somebody further back. Words
of a recogniser come 0.2 to 0.4 s after they are said, too late to mute by; so the pause comes from the sound and the
stop from the words.
"""

import math
from dataclasses import dataclass
from enum import Enum

import numpy as np

from app.assistant.speech.hearing.recogniser import BLOCK, RATE
from app.assistant.speech.turns.backchannels import Meaning

_BLOCK_SECONDS = BLOCK / RATE
_FOLLOWS = 0.15  # how far the level of speech falls with each softer block


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and decibels of the rule; chosen on the tuning set of `bench voice`."""

    lower: float = 0.1  # seconds of near speech that lower the voice
    pause: float = 0.22  # that pause it
    wordless: float = 1.0  # without words of a wish, after which the voice goes on: nobody speaks to the cockpit
    waits: float = 0.85  # of a pause without words of a wish, however much of it was speech
    stop: float = 1.5  # that let its words stop it before it has ended
    resume_words: float = 0.22  # of quiet after a backchannel
    resume: float = 0.3  # of quiet after sounds without words
    over_noise: float = 12.0  # decibels of a near voice over what is always there
    under_talker: float = 5.0  # decibels it may be under the usual loudness of who speaks to the cockpit
    sure: float = 0.85  # probability of clear speech, which counts: laughter waves around it
    speech: float = 0.5  # and of what is no quiet


class Move(Enum):
    """What to do with the cockpit's voice."""

    GO_ON = "go on"  # leave it as it is
    LOWER = "lower"
    PAUSE = "pause"
    STOP = "stop"
    RESUME = "resume"  # as loud as before, from the start of the interrupted phrase


class Loudness:
    """Usual levels in dB: of what is always there, and of who speaks to the cockpit."""

    def __init__(self) -> None:
        self.noise = -60.0
        self.talker: float | None = None
        self._speech: list[float] = []

    def heard(self, level: float, speech: float) -> None:
        """A block while the cockpit is silent or speaks."""
        if speech < 0.2:
            self.noise += (level - self.noise) * (0.2 if level < self.noise else 0.02)
        elif speech > 0.8:
            self._speech.append(level)

    def spoken_to_us(self, *, ours: bool) -> None:
        """The utterance is over; `ours`: it was meant for the cockpit, so its level is the talker's."""
        if ours and self._speech:
            level = float(np.percentile(self._speech, 70))
            self.talker = level if self.talker is None else self.talker + 0.3 * (level - self.talker)
        self._speech.clear()


class Interruption:
    """Judges one stretch of sound over the voice; `begin` before each."""

    def __init__(self, loudness: Loudness, limits: Limits | None = None) -> None:
        self._loudness = loudness
        self._limits = limits or Limits()
        self.begin()

    def begin(self) -> None:
        """The voice is as loud as ever and nobody else speaks."""
        self.state = Move.GO_ON
        self._near = self._nearest = self._quiet = self._paused = self._energy = 0.0
        self._dismissed = False

    def block(self, speech: float, level: float, meaning: Meaning, echo: float = 0.0) -> Move:
        """What to do now. `level` in dB; `echo` how likely the block is the cockpit's own voice, 0 to 1."""
        limits = self._limits
        if speech >= limits.speech and echo < 0.5:
            self._quiet = 0.0
            near = self._is_near(level)
            if near and speech >= limits.sure:
                self._near += _BLOCK_SECONDS
                self._nearest = max(self._near, self._nearest)
            elif not near:
                self._near = max(0.0, self._near - _BLOCK_SECONDS / 2)
        else:
            self._quiet += _BLOCK_SECONDS
            self._near = max(0.0, self._near - _BLOCK_SECONDS / 2)
        if self.state is Move.PAUSE:
            self._paused += _BLOCK_SECONDS
        return self._move_to(self._wanted(meaning))

    @property
    def was_near(self) -> bool:
        """Whether somebody near has spoken for long enough to be somebody who speaks to the cockpit."""
        return self._nearest >= self._limits.pause

    def is_over(self, *, ours: bool) -> Move:
        """The utterance has ended; `ours`: its words were a wish."""
        return self._move_to(Move.STOP if ours else Move.GO_ON)

    def _wanted(self, meaning: Meaning) -> Move:
        """The state that the voice should be in."""
        limits = self._limits
        if self.state is Move.STOP:
            return Move.STOP
        if meaning is Meaning.INSTANT and self._near > 0:
            return Move.STOP
        backchannel, wordless = meaning is Meaning.BACKCHANNEL, meaning in (Meaning.NOTHING, Meaning.UNSURE)
        if (backchannel and self._quiet >= limits.resume_words) or (wordless and self._quiet >= limits.resume):
            self._near, self._paused, self._dismissed = 0.0, 0.0, False
            return Move.GO_ON
        if meaning is Meaning.WISH and self._near >= limits.stop:
            return Move.STOP
        if (backchannel or wordless) and (self._near >= limits.wordless or self._paused >= limits.waits):
            self._dismissed = True
        if self._dismissed:
            return Move.GO_ON
        if self.state is Move.PAUSE or (self._near >= limits.pause and meaning is not Meaning.BACKCHANNEL):
            return Move.PAUSE
        return Move.LOWER if self._near >= limits.lower or self.state is Move.LOWER else Move.GO_ON

    def _move_to(self, wanted: Move) -> Move:
        if wanted is self.state:
            return Move.GO_ON
        self.state = wanted
        return Move.RESUME if wanted is Move.GO_ON else wanted

    def _is_near(self, level: float) -> bool:
        """By the level of the last blocks of speech, as soft sounds stand beside loud ones in every word."""
        energy = 10 ** (level / 10)
        self._energy = max(energy, self._energy + _FOLLOWS * (energy - self._energy))
        smooth = 10 * math.log10(self._energy)
        known = self._loudness.talker
        enough = self._loudness.noise + self._limits.over_noise
        return smooth >= (enough if known is None else max(enough, known - self._limits.under_talker))


def decibels(block: bytes) -> float:
    """Level of 16-bit samples, 0 at full scale, -90 for silence."""
    samples = np.frombuffer(block, "<i2").astype(np.float32)
    return float(10 * np.log10(max(1e-9, np.mean(samples * samples) / 32768**2)))
