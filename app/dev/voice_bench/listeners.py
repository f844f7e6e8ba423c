"""Listens at virtual devices, each sample on the clock that all processes share: what was heard, not what was told."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

RATE = 16000
_PIECE = RATE // 100 * 2  # bytes of 10 ms
_LOUD = 0.01  # of full scale


class DeviceListener:
    """Catches a source from now on. Its clock is that of the pieces that came with the least delay."""

    def __init__(self, source: str, environment: Mapping[str, str]) -> None:
        command = ["parec", f"--device={source}", f"--rate={RATE}", "--channels=1", "--format=s16le"]
        self._process = subprocess.Popen(
            [*command, "--latency-msec=10"], env={**os.environ, **environment}, stdout=subprocess.PIPE
        )
        self._pieces: list[bytes] = []
        self._zero = float("inf")
        self._thread = threading.Thread(target=self._read, name=f"listens to {source}", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop catching."""
        self._process.kill()
        self._thread.join()
        self._process.communicate()

    def first_sound(self, since: float) -> float:
        """When sound began at or after `since`, in seconds of time.monotonic(); infinity where none did."""
        loud = self._loud(since)
        return since + float(loud[0]) / RATE if len(loud) else float("inf")

    def last_sound(self, since: float, until: float) -> float:
        """When the last sound between two times ended."""
        loud = self._loud(since, until)
        return since + float(loud[-1]) / RATE if len(loud) else since

    def _loud(self, since: float, until: float = float("inf")) -> NDArray[np.intp]:
        heard = np.frombuffer(b"".join(self._pieces), "<i2").astype(np.float32) / np.float32(32768)
        begin = max(0, round((since - self._zero) * RATE))
        end = len(heard) if until == float("inf") else max(begin, round((until - self._zero) * RATE))
        return np.flatnonzero(np.abs(heard[begin:end]) > _LOUD)

    def _read(self) -> None:
        assert self._process.stdout is not None
        count = 0
        while piece := self._process.stdout.read(_PIECE):
            self._pieces.append(piece)
            count += len(piece) // 2
            self._zero = min(self._zero, time.monotonic() - count / RATE)


@contextmanager
def listening(environment: Mapping[str, str], *sources: str) -> Iterator[list[DeviceListener]]:
    """Listen at all of them while the block runs."""
    made = [DeviceListener(source, environment) for source in sources]
    try:
        yield made
    finally:
        for listener in made:
            listener.close()
