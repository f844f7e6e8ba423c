"""The speaker: an output stream that empties a mixer; a clock in its place where no device can be opened."""

import threading
import time
from collections import deque
from typing import Any, Literal, Protocol

import numpy as np

from app.assistant.speech.devices.portaudio import FIRST_BLOCK_GRACE, find
from app.assistant.speech.devices.streams import Form, OnSound, close_stream, opened
from app.assistant.speech.reasons import why
from app.assistant.speech.tone import Resampler, to_pcm
from app.sounds.sound_shape import Frames

_BLOCK_SECONDS = 0.02
_RATES = (48000, 44100)
_STEADY_SECONDS = 0.12  # of sound that waits in the device where blocks often come too late
_STARVED, _WITHIN_SECONDS = 4, 10.0  # so many blocks too late in so long


class Source(Protocol):
    """Something that a speaker empties: a mixer."""

    rate: int

    def pull(self, count: int, at: float, channels: int = 2) -> Frames:
        """The next `count` frames (n, channels), which will be heard from `at` on."""


class OpenSpeaker:
    """A playing stream. `name` is the device's."""

    def __init__(self, wanted: str, mixer: Source, loudspeakers: int = 2, *, steady: bool = False) -> None:
        """With `loudspeakers` channels where the device takes them, else stereo, else mono. Raises NoDevice.

        `steady` for a machine that is too busy to give every block in time: what is stopped is then heard longer.
        """
        number, self.name = find("output", wanted)
        self._mixer = mixer
        self.last_block = time.monotonic() + FIRST_BLOCK_GRACE
        self._form = Form(mixer.rate, 2)
        self._sides: list[Resampler] = []
        channels = sorted({loudspeakers, 2, 1}, reverse=True)
        forms = [Form(rate, count) for count in channels for rate in _RATES]
        self._late: deque[float] = deque(maxlen=_STARVED)
        latency: float | Literal["low"] = _STEADY_SECONDS if steady else "low"
        self._stream, _ = opened("output", number, forms, _BLOCK_SECONDS, self._begin, self._refused, latency)

    @property
    def age(self) -> float:
        return time.monotonic() - self.last_block

    @property
    def starves(self) -> bool:
        """Blocks come too late again and again, so that it crackles."""
        return len(self._late) == _STARVED and self._late[-1] - self._late[0] < _WITHIN_SECONDS

    def close(self) -> None:
        close_stream(self._stream)

    def _begin(self, form: Form) -> OnSound:
        self._form = form
        self._sides = [Resampler(self._mixer.rate, form.rate) for _ in range(form.channels)]
        return self._wanted

    def _refused(self, problem: str) -> str:
        return why("output_refused", name=self.name, problem=problem)

    def _wanted(self, data: Any, frames: int, times: Any, status: Any) -> None:
        self.last_block = now = time.monotonic()
        if status.output_underflow:
            self._late.append(now)
        delay = max(0.0, times.outputBufferDacTime - times.currentTime)
        sound = self._mixer.pull(round(self._mixer.rate * _BLOCK_SECONDS), now + delay, max(2, self._form.channels))
        if self._form.channels == 1:
            sound = sound.mean(axis=1, keepdims=True)
        if self._form.rate != self._mixer.rate:
            sound = np.stack([change(sound[:, side]) for side, change in enumerate(self._sides)], axis=1)
        pcm = to_pcm(sound)[: len(data)]
        data[: len(pcm)] = pcm
        data[len(pcm) :] = bytes(len(data) - len(pcm))


class SilentSpeaker:
    """No device: the mixer is emptied by the clock, so that words still appear as if they were said."""

    name = ""

    def __init__(self, mixer: Source) -> None:
        self._mixer = mixer
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="silent speaker", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        due = time.monotonic()
        while not self._over.wait(max(0.0, due - time.monotonic())):
            self._mixer.pull(round(self._mixer.rate * _BLOCK_SECONDS), due)
            due += _BLOCK_SECONDS
