"""Who speaks, in a car with a microphone for each seat: the channel in which the voice is strongest.

Neighbours are heard in every channel, softer. A channel wins when it stands out of its own noise by more than the
others do; in the middle of speech the lead must last, so that a cough or a door does not take the word.
"""

from collections import deque

import numpy as np

from app.assistant.speech.tone import Samples

_VOICE_DB = 9.0  # above a channel's noise: somebody speaks there
_LEAD_DB = 3.0  # what the winner's voice must be stronger than the next
_LASTING = 0.2  # seconds of such a lead that take the word from somebody who speaks
_PAUSE = 0.4  # seconds without a voice after which the next one has the word at once
_FALLS, _RISES = 6.0, 0.6  # dB a second by which the noise is taken for less, and for more: slow, as speech is no noise
_FADE = 0.008  # seconds from one channel to another
_RUMBLE = np.float32(0.97)  # of the sample before is taken away: engines hum, voices hiss
_KEPT = 30.0  # seconds
_QUIETEST = -90.0  # dB


class SeatChoice:
    """Turns blocks of all channels into the one of whoever speaks; used by the thread that captures."""

    def __init__(self, seats: tuple[str, ...], rate: int) -> None:
        """`seats`: whose microphone each channel is; fewer than two: there is nothing to choose."""
        self.seat = ""  # who spoke last; "" before anybody has
        self._seats, self._rate = seats, rate
        self._channel: int | None = None
        self._noise = np.full(len(seats), np.float32(0.0))
        self._begun = False
        self._leads, self._silent = 0.0, _PAUSE

    def mono(self, interleaved: Samples) -> Samples:
        """Of samples of all channels those of the winning one, or all mixed while nobody has won."""
        if len(self._seats) < 2:
            return interleaved
        frames = interleaved.reshape(-1, len(self._seats))
        before, seconds = self._channel, len(frames) / self._rate
        self._judge(frames, seconds)
        chosen, earlier = self._of(frames, self._channel), self._of(frames, before)
        if self._channel == before or not len(frames):
            return chosen
        fade = np.ones(len(frames), np.float32)
        size = min(len(frames), round(_FADE * self._rate))
        fade[:size] = np.linspace(0, 1, size, dtype=np.float32)
        return np.asarray(earlier + fade * (chosen - earlier), np.float32)

    def _of(self, frames: Samples, channel: int | None) -> Samples:
        return np.asarray(frames.mean(axis=1) if channel is None else frames[:, channel], np.float32)

    def _judge(self, frames: Samples, seconds: float) -> None:
        levels = _levels(frames)
        if not self._begun:
            self._begun, self._noise = True, levels
        over = levels - self._noise
        self._noise += np.clip(over, -_FALLS * 10 * seconds, _RISES * seconds)
        first, second = (int(place) for place in np.argsort(-over)[:2])
        if over[first] < _VOICE_DB:
            self._silent += seconds
            self._leads = 0.0
            return
        ahead = over[first] - over[second] >= _LEAD_DB and levels[first] - levels[second] >= 0
        self._leads = self._leads + seconds if ahead and first != self._channel else 0.0
        if ahead and first != self._channel and (self._silent >= _PAUSE or self._leads >= _LASTING):
            self._channel, self.seat, self._leads = first, self._seats[first], 0.0
        self._silent = 0.0


class WhoSpoke:
    """Remembers whose channel was heard when."""

    def __init__(self) -> None:
        self._heard: deque[tuple[float, str]] = deque()

    def heard(self, at: float, seat: str) -> None:
        """A block that ended `at` came from this seat."""
        self._heard.append((at, seat))
        while self._heard and at - self._heard[0][0] > _KEPT:
            self._heard.popleft()

    def between(self, began: float, ended: float) -> str:
        """Who was heard for most of this time; "" for nobody."""
        seats = [seat for at, seat in self._heard if began <= at <= ended]
        return max(seats, key=seats.count, default="")


def _levels(frames: Samples) -> Samples:
    """Loudness of each channel in dB, rumble left out."""
    if len(frames) < 2:
        return np.full(frames.shape[1], np.float32(_QUIETEST))
    clear = frames[1:] - _RUMBLE * frames[:-1]
    return np.asarray(10 * np.log10(np.mean(clear**2, axis=0) + 10 ** (_QUIETEST / 10)), np.float32)
