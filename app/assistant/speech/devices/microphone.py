"""The microphone: blocks of 16 kHz mono with their times, whatever rate the device insists on."""

import time
from collections.abc import Callable
from typing import Any

from app.assistant.speech.devices.portaudio import FIRST_BLOCK_GRACE, find
from app.assistant.speech.devices.streams import Form, OnSound, close_stream, opened
from app.assistant.speech.hearing.recogniser import BLOCK, RATE
from app.assistant.speech.hearing.seats import SeatChoice
from app.assistant.speech.reasons import why
from app.assistant.speech.tone import Resampler, from_pcm, to_pcm

OnBlock = Callable[[bytes, float], None]  # 16-bit samples, monotonic time of the last one
_OLDEST = 1.0  # seconds: a time further back is none
_FORMS = (Form(RATE, 1), Form(48000, 1), Form(44100, 1))


class OpenMicrophone:
    """A capturing stream; `on_block` is called from PortAudio's thread and must only hand over."""

    def __init__(self, wanted: str, on_block: OnBlock, seats: tuple[str, ...] = ()) -> None:
        """`seats`: whose microphone each channel is; `on_block` gets that of whoever speaks. Raises NoDevice."""
        number, self.name = find("input", wanted)
        self.last_block = time.monotonic() + FIRST_BLOCK_GRACE
        self._on_block = on_block
        self._held = b""
        self._form = _FORMS[0]
        self._resample = Resampler(RATE, RATE)
        self._seats, self._choice = seats, SeatChoice(seats, RATE)
        forms = (*(Form(form.rate, len(seats)) for form in _FORMS if len(seats) > 1), *_FORMS)
        self._stream, _ = opened("input", number, forms, BLOCK / RATE, self._begin, self._refused)

    @property
    def age(self) -> float:
        """Seconds since the device last gave sound: the only sure sign of an unplugged one."""
        return time.monotonic() - self.last_block

    @property
    def seat(self) -> str:
        """Who spoke last; "" where one microphone serves all."""
        return self._choice.seat

    def close(self) -> None:
        """Stop capturing; may hang on a dead device, so call it where that does no harm."""
        close_stream(self._stream)

    def _begin(self, form: Form) -> OnSound:
        self._form = form
        self._resample = Resampler(form.rate, RATE)
        self._choice = SeatChoice(self._seats if form.channels > 1 else (), form.rate)
        return self._captured

    def _refused(self, problem: str) -> str:
        return why("input_refused", name=self.name, problem=problem)

    def _captured(self, data: Any, frames: int, times: Any, status: Any) -> None:
        self.last_block = time.monotonic()
        ended = self.last_block - _age(times, frames / self._form.rate)
        self._held += to_pcm(self._resample(self._choice.mono(from_pcm(bytes(data)))))
        size = 2 * BLOCK
        while len(self._held) >= size:
            block, self._held = self._held[:size], self._held[size:]
            self._on_block(block, ended - len(self._held) / 2 / RATE)


def _age(times: Any, seconds: float) -> float:
    """Seconds since the last sample of a block of `seconds` was caught; 0 where the device does not tell."""
    first = float(times.currentTime - times.inputBufferAdcTime)
    return max(0.0, first - seconds) if times.inputBufferAdcTime > 0 and first < _OLDEST else 0.0
