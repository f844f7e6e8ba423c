"""A sound file in the microphone's place: its blocks, and what became of them."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from app.assistant.speech.hearing.recogniser import BLOCK, RATE
from app.assistant.speech.turns.utterance import BLOCK_SECONDS
from app.assistant.speech.wire import FileHeard, Final


@dataclass(frozen=True, slots=True)
class Block:
    """Sound from the microphone, or from the file whose id it bears; None ends that file.

    `echo`: how likely it is the cockpit's own voice, 0 to 1. `seat`: from whose microphone, "" unknown.
    """

    samples: bytes | None
    at: float
    file: str = ""
    echo: float = 0.0
    seat: str = ""


@dataclass(slots=True)
class FileSource:
    """One file being heard. `paced`: in real time, pauses ending utterances; else at once, as one utterance."""

    id: str
    samples: bytes
    paced: bool
    began: float = field(default_factory=time.monotonic)
    finals: list[Final] = field(default_factory=list)
    over: bool = False

    def play(self, post: Callable[[Block], None], pause: float) -> None:
        """Hand over all blocks and `pause` seconds of silence from a thread of its own."""
        sound = self.samples + bytes(2 * int(RATE * pause))
        threading.Thread(target=self._play, args=(sound, post), name="file", daemon=True).start()

    def heard(self) -> FileHeard:
        """All utterances of the file together."""
        words = tuple(word for final in self.finals for word in final.words)
        text = " ".join(final.text for final in self.finals)
        confidence = min((final.confidence for final in self.finals), default=0.0)
        seconds, took = len(self.samples) / 2 / RATE, time.monotonic() - self.began
        return FileHeard(self.id, text, confidence, words, seconds, took)

    def _play(self, sound: bytes, post: Callable[[Block], None]) -> None:
        due = self.began
        for block in _blocks(sound):
            due += BLOCK_SECONDS
            if self.paced:
                time.sleep(max(0.0, due - time.monotonic()))
            if self.over:
                return
            post(Block(block, due, self.id))
        post(Block(None, due, self.id))


def _blocks(samples: bytes) -> Iterator[bytes]:
    size = 2 * BLOCK
    for place in range(0, len(samples), size):
        yield samples[place : place + size].ljust(size, b"\0")
