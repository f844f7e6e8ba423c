"""Takes out of the microphone what the cockpit itself plays, so that it can be spoken to while it sounds.

What leaves the speaker is a linear way (room, gain, delay) from the microphone: `adaptive.EchoPath` learns it and takes
the echo out without harm to a person who speaks at the same time. What it leaves is judged by `residue.Residue`; where
that is echo alone, WebRTC's suppressors of echo and noise take its place. WebRTC removes rumble and evens the level.
Its noise suppression is kept from speech, which the recogniser understood slightly less well with it at 15 to 3 dB.
"""

from collections import deque
from typing import NamedTuple, Protocol

import numpy as np

from app.assistant.speech.echo.adaptive import HOP, LEAD, PARTS, EchoPath
from app.assistant.speech.echo.alignment import LOOK, Alignment
from app.assistant.speech.echo.delay import moved
from app.assistant.speech.echo.fitness import Fitness
from app.assistant.speech.echo.residue import Residue
from app.assistant.speech.echo.webrtc import FRAME, NoProcessing, WebRtc
from app.assistant.speech.hearing.recogniser import BLOCK, RATE
from app.assistant.speech.reasons import why
from app.assistant.speech.tone import Samples, from_pcm, to_pcm
from app.assistant.speech.wire import Duplex

_SOUNDING = 10**-6.0  # power of what is played that counts as sound: -60 dB
_LEAST = RATE * 7 // 10  # samples of sound before the first look for the delay
_AGAIN = RATE // 4  # between two looks until it is known
_CHECK = 2 * RATE  # and afterwards
_STEP = 8  # samples: smaller steps the path follows by itself
_TRACKED = 12  # blocks in which it is looked for: 0.4 s
_SERVES = 8.0  # decibels by which the echo is quieter when the delay is right
_QUIET, _QUIET_SHARE = 1e-6, 0.05
_HOLD = 0.8  # seconds in which the certainty that somebody speaks fades
_LEAST_SHARE = 0.3  # of what is left that is passed on anyway: the first sounds of a word are soft


class Cleaned(NamedTuple):
    """A block without the cockpit's own sound; `echo`: how likely it held nothing else, 0 to 1."""

    samples: bytes
    echo: float


class EchoCanceller(Protocol):
    """`played` may be called from any thread, the rest belongs to the sound process's main thread."""

    @property
    def duplex(self) -> Duplex:
        """What it can do now, and how well."""

    def played(self, samples: Samples, at: float) -> None:
        """All that leaves the speaker: 48 kHz mono, -1 to 1, heard from the monotonic time `at` on."""

    def captured(self, block: bytes, at: float) -> Cleaned:
        """A block of the microphone, `at` the time of its last sample; answers as many samples, 10 ms later."""


class NoEchoCancellation:
    """Half duplex: blocks pass as they are."""

    def __init__(self, reason: str) -> None:
        """`reason`: one sentence."""
        self.duplex = Duplex("half", reason=reason)

    def played(self, samples: Samples, at: float) -> None:
        pass

    def captured(self, block: bytes, at: float) -> Cleaned:
        return Cleaned(block, 0.0)


class FullDuplex:
    """The real one: learns the way from speaker to microphone from whatever is played."""

    def __init__(self, *, always: bool = False) -> None:
        """`always`: listen while it sounds, however bad the way is. Raises NoProcessing."""
        self._suppress = WebRtc(echo=True, noise=True, gain=False)
        self._polish = WebRtc(echo=False, noise=False, gain=True)
        self._fitness = Fitness(always=always)
        self._beside = Alignment()
        self._path, self._residue = EchoPath(), Residue()
        self._path.expect(1.0, forget=True)
        self._jumps = 0
        self._quiet = _QUIET  # the microphone's power while the speaker is silent
        self._lefts: deque[Samples] = deque(maxlen=LOOK // BLOCK)
        self._taken: deque[Samples] = deque(maxlen=_TRACKED)
        self._sounded = 0  # samples of sound since the last look for the delay
        self._unjudged = 0  # and since the last judgement
        self._silent = PARTS * HOP  # samples since the last sound
        self._waiting = np.zeros(FRAME, np.float32)
        self._spoken = self._share = 1.0  # how surely somebody spoke, and how much of what was left is passed on

    @property
    def duplex(self) -> Duplex:
        return self._fitness.duplex

    def played(self, samples: Samples, at: float) -> None:
        self._beside.played(samples, at)

    def captured(self, block: bytes, at: float) -> Cleaned:
        microphone = from_pcm(block)
        speaker = self._beside.captured(microphone, at)
        self._follow_jumps()
        sounding = float(np.mean(speaker**2)) > _SOUNDING
        self._silent = 0 if sounding else self._silent + len(microphone)
        left, echo = microphone, 0.0
        if self._silent < PARTS * HOP:
            left, taken, unsure = self._take_out(speaker, microphone)
            self._taken.append(taken)
            echo = self._residue.probability(power(microphone), power(left), power(taken), unsure)
            if power(left) > power(microphone):
                left = microphone  # a stream has stumbled, and what was taken out was not there
        else:
            self._quiet += _QUIET_SHARE * (power(microphone) - self._quiet)
        self._lefts.append(left)
        if sounding:
            self._fitness.block(microphone, left, self._quiet)
            self._look(len(microphone))
        return Cleaned(to_pcm(self._passed_on(speaker, left, echo)), round(echo, 3))

    def _take_out(self, speaker: Samples, microphone: Samples) -> tuple[Samples, Samples, float]:
        """What is left, the echo taken out, and the power of the echo that may still be in it."""
        if not self._beside.continuous:
            self._path.rewind(self._beside.before((PARTS + 1) * HOP, len(microphone)))
        hops = [self._path(speaker[at : at + HOP], microphone[at : at + HOP]) for at in range(0, len(speaker), HOP)]
        left, echo = (np.concatenate(pieces) for pieces in zip(*((hop.left, hop.echo) for hop in hops), strict=True))
        return left, echo, float(np.mean([hop.unsure for hop in hops]))

    def _follow_jumps(self) -> None:
        """After a gap in a stream the way is as it was, but perhaps a little later or earlier."""
        if self._beside.jumps != self._jumps:
            self._jumps = self._beside.jumps
            if self._silent < PARTS * HOP:
                self._fitness.jumped()
            self._path.expect(self._gain, forget=False)
            self._sounded = _CHECK - _LEAST

    def _look(self, samples: int) -> None:
        """Find the delay, or see whether it is still the same; judge a few times a second how well all goes."""
        self._sounded += samples
        self._unjudged += samples
        if self._sounded >= (_CHECK if self._beside.delay else _LEAST):
            self._sounded = 0 if self._beside.delay else _LEAST - _AGAIN
            if self._beside.look(doubt=self._fitness.erle > _SERVES):
                self._learn()
        if self._unjudged >= _AGAIN:
            self._unjudged = 0
            self._follow_steps()
            speaker, microphone = self._beside.past(len(self._lefts) * BLOCK)
            self._fitness.judge(speaker, microphone, np.concatenate(self._lefts))

    def _follow_steps(self) -> None:
        """A device that stumbles makes the same echo come later or earlier."""
        if self._beside.delay is None or len(self._taken) < _TRACKED:
            return
        microphone = self._beside.past(_TRACKED * BLOCK)[1]
        if abs(later := moved(np.concatenate(self._taken), microphone)) >= _STEP:
            self._beside.nudge(later)
            self._taken.clear()
            self._path.expect(0.3 * self._gain, forget=False)
            self._fitness.jumped()

    def _learn(self) -> None:
        """Begin the way anew with the known delay, from the last seconds."""
        delay = self._beside.delay
        assert delay is not None
        if self._fitness.delay is not None:
            self._fitness.jumped()
        self._fitness.delay = delay.seconds
        self._path.expect(self._gain, forget=True)
        speaker, microphone = self._beside.past(LOOK)
        self._path.rewind(self._beside.before((PARTS + 1) * HOP, LOOK))
        for place in range(0, LOOK, HOP):
            self._path(speaker[place : place + HOP], microphone[place : place + HOP])

    @property
    def _gain(self) -> float:
        return min(4.0, self._beside.delay.gain) if self._beside.delay else 1.0

    def _passed_on(self, speaker: Samples, left: Samples, echo: float) -> Samples:
        """All that is left while somebody speaks and a little longer; else mostly what WebRTC's suppressor leaves."""
        quiet = self._suppress(speaker, left, LEAD / RATE)
        waiting = np.concatenate([self._waiting, left])
        whole, self._waiting = waiting[: len(left)], waiting[len(left) :]
        self._spoken = max(1 - echo, self._spoken - len(left) / RATE / _HOLD)
        share = max(_LEAST_SHARE, min(1.0, 2 * self._spoken))
        shares = np.linspace(self._share, share, len(left), dtype=np.float32)
        self._share = share
        return self._polish(speaker, shares * whole + (1 - shares) * quiet)


def power(samples: Samples) -> float:
    """Mean square."""
    return float(np.mean(np.square(samples)))


def canceller(duplex: str) -> EchoCanceller:
    """As `Start.duplex` wishes: auto · full · half."""
    if duplex == "half":
        return NoEchoCancellation(why("half_wished"))
    try:
        return FullDuplex(always=duplex == "full")
    except NoProcessing as error:
        return NoEchoCancellation(str(error))
