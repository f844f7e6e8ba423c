"""Whether one can be heard while the cockpit sounds: judged by the sound itself, and said in one sentence if not."""

from collections import deque
from dataclasses import replace

import numpy as np

from app.assistant.speech.echo.delay import likeness
from app.assistant.speech.hearing.recogniser import BLOCK, RATE
from app.assistant.speech.reasons import why
from app.assistant.speech.tone import Samples
from app.assistant.speech.wire import Duplex

_SECOND = RATE / BLOCK  # blocks
_TRIAL = round(2.5 * _SECOND)  # of sound after which no echo was heard, if none was
_JUDGED = round(5 * _SECOND)  # of sound over which the echo's loss is judged
_PROVEN = round(0.3 * _SECOND)  # of sound well cancelled before one listens
_LEAST_ERLE, _GOOD_ERLE = 8.0, 12.0  # decibels
_MUCH = 6.0  # decibels that are worth telling
_ALIKE = 0.5  # loudness of what is left that follows the speaker's
_AUDIBLE = 10.0  # power of an echo above the noise from which on it is judged
_CLIPPED = 0.04  # of the blocks may have clipped samples
_JUMPS, _JUMP_BLOCKS = 8, round(10 * _SECOND)


class Fitness:
    """Feed it every block in which the speaker sounds; `duplex` is what comes of it."""

    def __init__(self, *, always: bool) -> None:
        """`always`: full duplex, whatever is found."""
        self._always = always
        self.delay: float | None = None  # seconds, once known
        self.duplex = Duplex("full" if always else "measuring")
        self._blocks = 0
        self._erle: deque[float] = deque(maxlen=_JUDGED)
        self._clipped: deque[bool] = deque(maxlen=_JUDGED)
        self._jumps: deque[int] = deque(maxlen=_JUMPS)

    def jumped(self) -> None:
        """The delay or a stream's time has changed at once."""
        self._jumps.append(self._blocks)

    def block(self, microphone: Samples, left: Samples, noise: float) -> None:
        """A block while the speaker sounds; `noise`: the room's power."""
        self._blocks += 1
        before, after = float(np.mean(microphone**2)), float(np.mean(left**2))
        if before > _AUDIBLE * noise:
            self._erle.append(10 * np.log10(before / (after + 1e-12)))
        self._clipped.append(int((np.abs(microphone) > 0.985).sum()) > 3)

    def judge(self, speaker: Samples, microphone: Samples, left: Samples) -> None:
        """Look at the last seconds of the three, a few times a second while the speaker sounds."""
        if self._always:
            self._tell("full")
        elif problem := self._problem(speaker, microphone, left):
            self._tell("half", problem)
        elif self.duplex.state != "full" and self._ready(speaker, microphone):
            self._tell("full")
        else:
            self._tell(self.duplex.state, self.duplex.reason)

    @property
    def erle(self) -> float:
        """Decibels by which the echo has become quieter, in most blocks of late."""
        return float(np.quantile(self._erle, 0.6)) if self._erle else 0.0

    def _ready(self, speaker: Samples, microphone: Samples) -> bool:
        if self.duplex.state == "half":
            return len(self._erle) == _JUDGED and self.erle > _GOOD_ERLE
        if self.delay is None:
            return self._blocks > _TRIAL and likeness(speaker, microphone) < _ALIKE
        recent = list(self._erle)[-_PROVEN:]
        faint = self._blocks > _TRIAL and len(recent) < _PROVEN
        return faint or (len(recent) == _PROVEN and float(np.median(recent)) > _LEAST_ERLE)

    def _problem(self, speaker: Samples, microphone: Samples, left: Samples) -> str:
        if len(self._clipped) > _TRIAL and sum(self._clipped) > _CLIPPED * len(self._clipped):
            return why("overdriven")
        if len(self._jumps) == _JUMPS and self._blocks - self._jumps[0] < _JUMP_BLOCKS:
            return why("restless_delay")
        if self._blocks > 2 * _TRIAL and self.delay is None and likeness(speaker, microphone) >= _ALIKE:
            return why("no_delay")
        if len(self._erle) == _JUDGED and self.erle < _LEAST_ERLE and likeness(speaker, left) >= _ALIKE:
            return why("loud_echo", decibels=max(0, round(self.erle)))
        return "" if self.duplex.state != "half" or self.erle > _GOOD_ERLE else self.duplex.reason

    def _tell(self, state: str, reason: str = "") -> None:
        found = Duplex(state, round(1000 * (self.delay or 0.0), 1), round(self.erle, 1), reason)
        known = self.duplex
        alike = replace(found, erle_db=known.erle_db) == known and abs(found.erle_db - known.erle_db) < _MUCH
        self.duplex = known if alike else found
