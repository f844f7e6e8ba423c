"""A recogniser that hears what it was told to hear: for demos and tests, with the manners of a real one."""

from collections import deque
from collections.abc import Sequence

from app.assistant.speech.hearing.recogniser import RATE, Heard, heard_from
from app.assistant.speech.wire import HeardWord

_SECONDS_PER_WORD = 0.3


class ScriptedRecogniser:
    """Each utterance is the next line of the script, revealed a word per 0.3 s of sound; then nothing is heard."""

    name = "scripted"
    model = "script"

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = deque(lines)
        self._phrases: tuple[str, ...] = ()
        self._samples = 0

    def expect(self, phrases: Sequence[str]) -> None:
        self._phrases = tuple(phrases)

    def favour(self, names: Sequence[str]) -> None:
        return

    def accept(self, samples: bytes) -> str:
        self._samples += len(samples) // 2
        words = int(self._samples / RATE / _SECONDS_PER_WORD)
        return " ".join(self._next_line().split()[:words])

    def finish(self) -> Heard:
        line, heard_any = self._next_line(), self._samples > 0
        self._samples = 0
        if not heard_any:
            return Heard("")
        if self._lines:
            self._lines.popleft()
        if self._phrases and line not in self._phrases:
            return Heard("")
        words = [
            HeardWord(word, place * _SECONDS_PER_WORD, (place + 1) * _SECONDS_PER_WORD, 1.0)
            for place, word in enumerate(line.split())
        ]
        return heard_from(words)

    def drop(self) -> None:
        self.finish()

    def _next_line(self) -> str:
        return self._lines[0] if self._lines else ""
