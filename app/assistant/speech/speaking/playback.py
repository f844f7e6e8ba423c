"""What is to leave the speaker of voice and tones: texts in their order, tones on top, and what to tell about them.

An interruption lowers the voice, pauses it, lets it go on from the start of the interrupted word, or stops it; nothing
of that clicks, and none loses a word.
"""

import threading
from collections import deque
from collections.abc import Callable

import numpy as np

from app.assistant.speech.speaking.gliding import EDGE_SECONDS, Glide, Leaving
from app.assistant.speech.speaking.spoken_text import SpokenText
from app.assistant.speech.speaking.voice import WordMark
from app.assistant.speech.tone import Samples, loudness
from app.assistant.speech.wire import Event, Loudness, SpeakingEnded, SpeakingStarted, Word

LOUDNESS_SECONDS = 0.02
LOWERED = 0.25  # of its loudness, while it is not sure whether somebody speaks over the voice: -12 dB
_LOWER_SECONDS = 0.03


class Playback:
    """Filled by the thread that makes speech, emptied by the sound device's; safe between the two."""

    def __init__(self, rate: int, tell: Callable[[Event], None]) -> None:
        self.rate = rate
        self.volume = 1.0
        self._tell = tell
        self._lock = threading.Lock()
        self._texts: deque[SpokenText] = deque()
        self._tones: list[Samples] = []
        self._leaving = Leaving()
        self._paused = False
        self._gain, self._level = Glide(1.0, rate), Glide(1.0, rate)
        self._loudness = 0.0

    @property
    def busy(self) -> bool:
        """Something is being said or sounded, or is about to be."""
        return bool(self._texts or self._tones or self._leaving)

    @property
    def engaged(self) -> bool:
        """A text is being said or made, or waits while the voice pauses."""
        return bool(self._texts)

    @property
    def speaking(self) -> bool:
        """A text is being said or made, and the voice does not pause."""
        return bool(self._texts) and not self._paused

    @property
    def paused(self) -> bool:
        """The voice waits for `resume` or `stop`."""
        return self._paused

    def begin(self, text_id: str, text: str = "", *, ahead: bool = False) -> None:
        """Queue a text whose sound follows; `ahead` of what waits, but for the text that has begun."""
        with self._lock:
            place = len(self._texts)
            if ahead:
                place = 1 if self._texts and self._texts[0].begun else 0
            self._texts.insert(place, SpokenText(text_id, self.rate, text))

    def add(self, text_id: str, samples: Samples, words: tuple[WordMark, ...]) -> bool:
        """More sound of a text; False when it is no longer wanted."""
        with self._lock:
            if text := self._find(text_id):
                text.add(samples, words)
            return text is not None

    def complete(self, text_id: str, *, failed: bool = False) -> None:
        """No more sound of this text will come."""
        with self._lock:
            if text := self._find(text_id):
                text.complete, text.problem = True, failed

    def sound(self, tone: Samples) -> None:
        """Mix a short tone in at once."""
        with self._lock:
            self._tones.append(tone)

    def lower(self) -> None:
        """Speak more softly until `resume`."""
        with self._lock:
            self._gain.to(LOWERED, _LOWER_SECONDS)

    def pause(self) -> None:
        """Fall silent and keep everything that is still to be said."""
        with self._lock:
            if self._texts and not self._paused:
                self._leave()
                self._paused = True

    def resume(self) -> None:
        """Speak as before; after a pause from the start of the interrupted word, or of its phrase if that is near."""
        with self._lock:
            if self._paused and self._texts:
                self._texts[0].wind_back()
                self._gain.jump(0.0)
            self._paused = False
            self._gain.to(1.0, EDGE_SECONDS)

    def stop(self, at: float) -> None:
        """Drop every text; the voice fades out within the next block."""
        with self._lock:
            if not self._paused:
                self._leave()
            dropped, self._texts = list(self._texts), deque()
            self._paused = False
            self._gain.jump(1.0)
        for text in dropped:
            self._tell(SpeakingEnded(text.id, "stopped", at))
        self._tell_loudness(np.zeros(1, np.float32), at)

    def pull(self, count: int, at: float) -> Samples:
        """The next `count` samples, which will be heard from `at` on."""
        events: list[Event] = []
        with self._lock:
            voice = np.zeros(count, np.float32)
            if not self._paused:
                self._fill(voice, at, events)
                voice *= self._gain.take(count)
            self._leaving.mix_into(voice)
            self._level.to(self.volume, EDGE_SECONDS)
            level = self._level.take(count)
            voice *= level
            out = voice.copy()
            self._mix_tones(out, level)
        for event in events:
            self._tell(event)
        for start in range(0, count, round(self.rate * LOUDNESS_SECONDS)):
            self._tell_loudness(voice[start : start + round(self.rate * LOUDNESS_SECONDS)], at + start / self.rate)
        return out

    def _fill(self, out: Samples, at: float, events: list[Event]) -> None:
        filled = 0
        while self._texts and filled < len(out):
            text = self._texts[0]
            when = at + filled / self.rate
            if text.left and not text.begun:
                text.begun = True
                events.append(SpeakingStarted(text.id, when))
            first = text.played
            part = text.take(len(out) - filled)
            out[filled : filled + len(part)] = part
            filled += len(part)
            for place, word in text.words_reached():
                events.append(Word(text.id, word.begin, word.length, when + max(0, place - first) / self.rate))
            if text.left or not text.complete:
                break
            self._texts.popleft()
            reason = "failed" if text.problem else "finished"
            events.append(SpeakingEnded(text.id, reason, at + filled / self.rate))

    def _leave(self) -> None:
        """Fade out over the samples that come next, which stay unplayed."""
        if self._texts:
            text, count = self._texts[0], round(EDGE_SECONDS * self.rate)
            end = text.sound[text.played : text.played + count]
            self._leaving.add(end * self._gain.take(len(end)))

    def _mix_tones(self, out: Samples, level: Samples) -> None:
        left = []
        for tone in self._tones:
            taken = min(len(tone), len(out))
            out[:taken] += level[:taken] * tone[:taken]
            if taken < len(tone):
                left.append(tone[taken:])
        self._tones = left

    def _tell_loudness(self, samples: Samples, at: float) -> None:
        value = loudness(samples)
        if value != self._loudness:
            self._loudness = value
            self._tell(Loudness(value, at))

    def _find(self, text_id: str) -> SpokenText | None:
        return next((text for text in self._texts if text.id == text_id), None)
