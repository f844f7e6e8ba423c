"""The speaker: an output stream that empties a Playback; a clock in its place where no device can be opened."""

import threading
import time
from typing import Any, Protocol

from app.assistant.speech.devices import FIRST_BLOCK_GRACE, NoDevice, find, portaudio
from app.assistant.speech.playback import Playback
from app.assistant.speech.tone import Resampler, to_pcm

_BLOCK_SECONDS = 0.02
_RATES = (48000, 44100)


class Output(Protocol):
    """Something that empties a playback."""

    name: str

    @property
    def age(self) -> float:
        """Seconds since it last took a block."""

    def close(self) -> None:
        """Stop taking; may hang on a dead device."""


class OpenSpeaker:
    """A playing stream. `name` is the device's."""

    def __init__(self, wanted: str, playback: Playback) -> None:
        """Raises NoDevice."""
        number, self.name = find("output", wanted)
        self._playback = playback
        self.last_block = time.monotonic() + FIRST_BLOCK_GRACE
        self._stream = self._open(number)

    @property
    def age(self) -> float:
        return time.monotonic() - self.last_block

    def close(self) -> None:
        self._stream.abort(ignore_errors=True)
        self._stream.close(ignore_errors=True)

    def _open(self, number: int) -> Any:
        sound = portaudio()
        for rate in _RATES:
            self._resample = Resampler(self._playback.rate, rate)
            stream = None
            try:
                stream = sound.RawOutputStream(
                    samplerate=rate,
                    blocksize=round(rate * _BLOCK_SECONDS),
                    device=number,
                    channels=1,
                    dtype="int16",
                    latency="low",
                    callback=self._wanted,
                )
                stream.start()
                return stream
            except sound.PortAudioError as error:
                problem = error
                if stream is not None:
                    stream.close(ignore_errors=True)
        raise NoDevice(
            f"The speaker {self.name} cannot be opened ({problem.args[0]}): close other programs that hold it, "
            "or read the answers on the screen."
        )

    def _wanted(self, data: Any, frames: int, times: Any, status: Any) -> None:
        self.last_block = now = time.monotonic()
        delay = max(0.0, times.outputBufferDacTime - times.currentTime)
        sound = self._resample(self._playback.pull(round(self._playback.rate * _BLOCK_SECONDS), now + delay))
        pcm = to_pcm(sound)[: len(data)]
        data[: len(pcm)] = pcm
        data[len(pcm) :] = bytes(len(data) - len(pcm))


class SilentSpeaker:
    """No device: the playback is emptied by the clock, so that words still appear as if they were said."""

    name = ""

    def __init__(self, playback: Playback) -> None:
        self._playback = playback
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="silent speaker", daemon=True)
        self._thread.start()

    @property
    def age(self) -> float:
        return 0.0

    def close(self) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        due = time.monotonic()
        while not self._over.wait(max(0.0, due - time.monotonic())):
            self._playback.pull(round(self._playback.rate * _BLOCK_SECONDS), due)
            due += _BLOCK_SECONDS
