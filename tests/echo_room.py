"""A room in real time between the virtual speaker and the virtual microphone."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.tone import Samples, from_pcm, to_pcm
from app.dev.voice_bench.echo_room import Room
from tests.virtual_audio import MOUTH, SPEAKER

_PIECE = RATE // 100
_AHEAD = 20  # pieces that are on their way
_FORM = (f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw")


@contextmanager
def between_virtual_devices(room: Room) -> Iterator[None]:
    """In real time: what leaves the virtual speaker is heard in the virtual microphone through the room."""
    listen = ["parec", f"--device={SPEAKER}.monitor", "--latency-msec=10", *_FORM]
    speak = ["pacat", f"--device={MOUTH}", "--latency-msec=250", *_FORM]
    with (
        subprocess.Popen(listen, env=os.environ, stdout=subprocess.PIPE) as heard,
        subprocess.Popen(speak, env=os.environ, stdin=subprocess.PIPE) as said,
    ):
        assert heard.stdout is not None and said.stdin is not None
        carrier = threading.Thread(target=_carry, args=(room.impulse(), heard.stdout, said.stdin), name="room")
        carrier.start()
        try:
            yield
        finally:
            heard.kill()
            carrier.join()
            said.kill()


def _carry(impulse: Samples, heard: IO[bytes], said: IO[bytes]) -> None:
    """Ends with what is heard. After a stall of the machine what has piled up is dropped: a room is never late."""
    ringing = np.zeros(len(impulse) - 1, np.float32)
    said.write(bytes(2 * _PIECE * _AHEAD))  # so that a late piece leaves no gap
    began = None
    while len(data := heard.read(2 * _PIECE)) == 2 * _PIECE:
        began = time.monotonic() if began is None else began + _PIECE / RATE
        if time.monotonic() - began > _PIECE / RATE * _AHEAD:
            continue
        sound = np.convolve(from_pcm(data), impulse)
        sound[: len(ringing)] += ringing
        ringing = sound[_PIECE:]
        said.write(to_pcm(sound[:_PIECE]))
        said.flush()
