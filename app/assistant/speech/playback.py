"""What is to leave the speaker next: spoken texts in their order, tones on top, and what to tell about them."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from app.assistant.speech.speaking import WordMark
from app.assistant.speech.tone import Samples, loudness
from app.assistant.speech.wire import Event, Loudness, SpeakingEnded, SpeakingStarted, Word

LOUDNESS_SECONDS = 0.02


@dataclass(slots=True)
class _Text:
    """A text being said: its sound so far, the words still to come, and whether more sound will follow."""

    id: str
    sound: deque[Samples] = field(default_factory=deque)
    marks: deque[tuple[int, WordMark]] = field(default_factory=deque)  # sample number, word
    made: int = 0
    played: int = 0
    complete: bool = False
    problem: bool = False


class Playback:
    """Filled by the thread that makes speech, emptied by the sound device's; safe between the two."""

    def __init__(self, rate: int, tell: Callable[[Event], None]) -> None:
        self.rate = rate
        self.volume = 1.0
        self._tell = tell
        self._lock = threading.Lock()
        self._texts: deque[_Text] = deque()
        self._tones: list[Samples] = []
        self._loudness = 0.0

    @property
    def busy(self) -> bool:
        """Something is being said or sounded, or is about to be."""
        return bool(self._texts or self._tones)

    @property
    def speaking(self) -> bool:
        return bool(self._texts)

    def begin(self, text_id: str) -> None:
        """Queue a text whose sound follows."""
        with self._lock:
            self._texts.append(_Text(text_id))

    def add(self, text_id: str, samples: Samples, words: tuple[WordMark, ...]) -> bool:
        """More sound of a text; False when it is no longer wanted."""
        with self._lock:
            text = self._find(text_id)
            if text is None:
                return False
            text.sound.append(samples)
            text.marks.extend((text.made + round(word.at * self.rate), word) for word in words)
            text.made += len(samples)
            return True

    def complete(self, text_id: str, *, failed: bool = False) -> None:
        """No more sound of this text will come."""
        with self._lock:
            if text := self._find(text_id):
                text.complete, text.problem = True, failed

    def sound(self, tone: Samples) -> None:
        """Mix a short tone in at once."""
        with self._lock:
            self._tones.append(tone)

    def stop(self, at: float) -> None:
        """Drop every text; the next block is silent."""
        with self._lock:
            dropped, self._texts = list(self._texts), deque()
        for text in dropped:
            self._tell(SpeakingEnded(text.id, "stopped", at))
        self._tell_loudness(np.zeros(1, np.float32), at)

    def pull(self, count: int, at: float) -> Samples:
        """The next `count` samples, which will be heard from `at` on."""
        events: list[Event] = []
        with self._lock:
            out = np.zeros(count, np.float32)
            filled = 0
            while self._texts and filled < count:
                text = self._texts[0]
                filled += self._pull_text(text, out[filled:], at + filled / self.rate, events)
                if text.sound or not text.complete:
                    break
                self._texts.popleft()
                reason = "failed" if text.problem else "finished"
                events.append(SpeakingEnded(text.id, reason, at + filled / self.rate))
            out *= self.volume
            voice = out.copy()
            self._mix_tones(out)
        for event in events:
            self._tell(event)
        for start in range(0, count, round(self.rate * LOUDNESS_SECONDS)):
            self._tell_loudness(voice[start : start + round(self.rate * LOUDNESS_SECONDS)], at + start / self.rate)
        return out

    def _pull_text(self, text: _Text, out: Samples, at: float, events: list[Event]) -> int:
        filled = 0
        while text.sound and filled < len(out):
            if text.played == 0:
                events.append(SpeakingStarted(text.id, at))
            samples = text.sound.popleft()
            taken = min(len(samples), len(out) - filled)
            out[filled : filled + taken] = samples[:taken]
            if taken < len(samples):
                text.sound.appendleft(samples[taken:])
            filled += taken
            text.played += taken
        while text.marks and text.marks[0][0] < text.played:
            place, word = text.marks.popleft()
            when = at + (place - (text.played - filled)) / self.rate
            events.append(Word(text.id, word.begin, word.length, when))
        return filled

    def _mix_tones(self, out: Samples) -> None:
        left = []
        for tone in self._tones:
            taken = min(len(tone), len(out))
            out[:taken] += self.volume * tone[:taken]
            if taken < len(tone):
                left.append(tone[taken:])
        self._tones = left

    def _tell_loudness(self, samples: Samples, at: float) -> None:
        value = loudness(samples)
        if value != self._loudness:
            self._loudness = value
            self._tell(Loudness(value, at))

    def _find(self, text_id: str) -> _Text | None:
        return next((text for text in self._texts if text.id == text_id), None)
