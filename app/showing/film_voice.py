"""The cockpit's own voice and tones on their way into a film, from the sound process that says them."""

import contextlib
import secrets
import threading
from collections import deque
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener

import numpy as np

from app.assistant.speech.sound import Sound
from app.assistant.speech.tone import Samples
from app.study.record.link import Sound as Block
from app.study.record.link import kept, sound_of

TRACK, RATE = "assistant", 16000
LOOK_S = 0.2  # seconds between two looks whether the film is over


class FilmVoice:
    """Listens from `epoch` (time.monotonic()) on. What the microphone hears is sent along and dropped unread."""

    def __init__(self, sound: Sound, epoch: float) -> None:
        self._sound = sound
        self._blocks: deque[Block] = deque()
        self._lock = threading.Lock()
        self._key, self._over = secrets.token_bytes(16), False
        self._listener = Listener(authkey=self._key)
        threading.Thread(target=self._listen, name="film voice", daemon=True).start()
        sound.record(str(self._listener.address), self._key.hex(), epoch)

    def take(self, position: int, count: int) -> Samples:
        """Samples from `position` on, -1 to 1 at `RATE`; silence where nothing was said. Positions only go forward."""
        out = np.zeros(count, np.float32)
        with self._lock:
            for block in list(self._blocks):
                begin = block.position - position
                samples = np.frombuffer(block.samples, np.int16)
                first, last = max(0, begin), min(count, begin + len(samples))
                if first < last:
                    out[first:last] = samples[first - begin : last - begin] / 32768
                if begin + len(samples) <= count:
                    self._blocks.remove(block)
        return out

    def close(self) -> None:
        """Let the sound process send nothing any more; waits for nobody."""
        self._sound.record("", "", 0.0)
        self._over = True
        threading.Thread(target=self._wake, name="film voice ends", daemon=True).start()

    def _wake(self) -> None:
        """Whoever still waits for a sender gets one that says nothing, and shakes no hands."""
        with contextlib.suppress(OSError):
            Client(self._listener.address).close()

    def _listen(self) -> None:
        with self._listener:
            while not self._over:
                with (
                    contextlib.suppress(OSError, EOFError, AuthenticationError, ValueError, KeyError),
                    self._listener.accept() as link,
                ):
                    while not self._over:
                        if link.poll(LOOK_S):
                            block = sound_of(link.recv_bytes())
                            kept(link, block.track, block.position + len(block.samples) // 2)
                            self._keep(block)

    def _keep(self, block: Block) -> None:
        if block.track == TRACK and block.rate == RATE:
            with self._lock:
                self._blocks.append(block)
