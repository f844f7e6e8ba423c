"""The microphone: blocks of 16 kHz mono with their times, whatever rate the device insists on."""

import time
from collections.abc import Callable
from typing import Any

from app.assistant.speech.devices import FIRST_BLOCK_GRACE, NoDevice, find, portaudio
from app.assistant.speech.hearing import BLOCK, RATE
from app.assistant.speech.tone import Resampler, from_pcm, to_pcm

OnBlock = Callable[[bytes, float], None]  # 16-bit samples, monotonic time of the last one
_RATES = (RATE, 48000, 44100)


class OpenMicrophone:
    """A capturing stream; `on_block` is called from PortAudio's thread and must only hand over."""

    def __init__(self, wanted: str, on_block: OnBlock) -> None:
        """Raises NoDevice."""
        number, self.name = find("input", wanted)
        self.last_block = time.monotonic() + FIRST_BLOCK_GRACE
        self._on_block = on_block
        self._held = b""
        self._stream = self._open(number)

    @property
    def age(self) -> float:
        """Seconds since the device last gave sound: the only sure sign of an unplugged one."""
        return time.monotonic() - self.last_block

    def close(self) -> None:
        """Stop capturing; may hang on a dead device, so call it where that does no harm."""
        self._stream.abort(ignore_errors=True)
        self._stream.close(ignore_errors=True)

    def _open(self, number: int) -> Any:
        sound = portaudio()
        for rate in _RATES:
            self._resample = Resampler(rate, RATE)
            stream = None
            try:
                stream = sound.RawInputStream(
                    samplerate=rate,
                    blocksize=BLOCK * rate // RATE,
                    device=number,
                    channels=1,
                    dtype="int16",
                    latency="low",
                    callback=self._captured,
                )
                stream.start()
                return stream
            except sound.PortAudioError as error:
                problem = error
                if stream is not None:
                    stream.close(ignore_errors=True)
        raise NoDevice(
            f"The microphone {self.name} cannot be opened ({problem.args[0]}): allow this program to use it, "
            "close other programs that hold it, or type instead of speaking."
        )

    def _captured(self, data: Any, frames: int, times: Any, status: Any) -> None:
        self.last_block = now = time.monotonic()
        self._held += to_pcm(self._resample(from_pcm(bytes(data))))
        size = 2 * BLOCK
        whole = len(self._held) // size
        for place in range(whole):
            later = (whole - 1 - place) * BLOCK / RATE
            self._on_block(self._held[place * size : (place + 1) * size], now - later)
        self._held = self._held[whole * size :]
