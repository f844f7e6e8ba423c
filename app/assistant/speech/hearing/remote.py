"""A recogniser on another machine: what it hears is asked for when an utterance is over; a local one hears along.

The local recogniser gives the words while they are said, hears the wake phrase and decides when an utterance ends, so
that sound leaves this machine only when it was meant for the cockpit. When the server fails, what the local one has
heard of the same utterance counts, and nothing said is lost; the server is asked again by itself.
"""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from app.assistant.speech.hearing.expected import fitted
from app.assistant.speech.hearing.hotwords import HotWords
from app.assistant.speech.hearing.likeness import likeness
from app.assistant.speech.hearing.plain_words import plain
from app.assistant.speech.hearing.recogniser import RATE, Heard, Recogniser, spread
from app.assistant.speech.reasons import why

_PATIENCE = 6.0  # seconds for an answer, from the end of the utterance
_AGAIN, _SELDOM = 3.0, 160.0  # seconds between two looks at a server that has failed: twice as long each time
_LONGEST = 30 * RATE * 2  # bytes of one utterance that are kept
_INAUDIBLE = 60  # a mean sample of 32768 below which there is nothing to ask about
_WITHOUT_WORD = 0.85  # confidence of an answer that comes without one
_AGREED = 0.97  # of one that the local recogniser heard just so
_MISHEARD = 0.6  # how alike the first words of one and the wake phrase sound that was said
_SAME = 0.9  # how alike two hearings sound that agree


@dataclass(frozen=True, slots=True)
class Wanted:
    """What helps a server to hear: language, names that may be said, phrases of which one is expected."""

    language: str
    names: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Transcribed:
    """A server's answer; `confidence` is None where it tells none."""

    text: str
    confidence: float | None = None


class Unreachable(Exception):
    """A server that does not answer, refuses or makes no sense; the text is one sentence with the mend."""


class Transcriber(Protocol):
    """A server. Its methods are called from threads, block, and raise Unreachable."""

    name: str
    address: str

    def describe(self, language: str) -> str:
        """Its model for a language, or the address where it does not tell."""

    def transcribe(self, sound: bytes, wanted: Wanted) -> Transcribed:
        """The words of 16-bit mono sound at `RATE`."""


class Question:
    """One utterance on its way to a server and back."""

    def __init__(self, heard: Heard, seconds: float, work: Callable[[], Heard], done: Callable[[], None]) -> None:
        """`heard`: what counts if `work` takes too long. `done` is called from a thread."""
        self.heard = heard
        self.seconds = seconds
        self._answer: Heard | None = None
        self._until = time.monotonic() + _PATIENCE
        self._work, self._done = work, done
        self.late = False  # nobody waits for it any more
        threading.Thread(target=self._ask, name="transcription", daemon=True).start()

    @property
    def answer(self) -> Heard | None:
        """What was said; None while that is awaited."""
        if self._answer is None and time.monotonic() > self._until:
            self.late, self._answer = True, self.heard
        return self._answer

    def _ask(self) -> None:
        answer = self._work()
        self._answer = self._answer or answer
        self._done()


class RemoteRecogniser:
    """`finish` answers what the local recogniser heard; `question` then asks the server about it."""

    def __init__(
        self,
        local: Recogniser,
        server: Transcriber,
        language: str,
        *,
        wake: tuple[str, ...] = (),
        news: Callable[[], None] = lambda: None,
    ) -> None:
        """`news` is called from a thread when an answer has come or the server has come or gone."""
        self.local = local
        self._server = server
        self.language = language
        self._wake = wake
        self._news = news
        self._sound = bytearray()
        self._phrases: tuple[str, ...] = ()
        self._names = HotWords((), language)
        self._again = _AGAIN
        self._found = ""  # the server's model once it has told it
        self._unasked: tuple[bytes, Heard] | None = None
        self.problem = ""  # why the server does not hear now, "" while it does
        self._look()

    @property
    def name(self) -> str:
        return self.local.name if self.problem else self._server.name

    @property
    def model(self) -> str:
        return self.local.model if self.problem else self._found or self._server.address

    def expect(self, phrases: Sequence[str]) -> None:
        self._phrases = tuple(phrases)
        self.local.expect(phrases)

    def favour(self, names: Sequence[str]) -> None:
        self._names = HotWords(names, self.language)
        self.local.favour(names)

    def accept(self, samples: bytes) -> str:
        self._sound += samples[: max(0, _LONGEST - len(self._sound))]
        return self.local.accept(samples)

    def finish(self) -> Heard:
        heard = self.local.finish()
        self._unasked = (bytes(self._sound), heard)
        self._sound.clear()
        return heard

    def drop(self) -> None:
        self._sound.clear()
        self._unasked = None
        self.local.drop()

    def question(self) -> Question | None:
        """Ask the server about the utterance that has just been finished; once, and only where it can be asked."""
        unasked, self._unasked = self._unasked, None
        if unasked is None or self.problem:
            return None
        sound, heard = unasked
        if not sound or np.abs(np.frombuffer(sound, "<i2").astype(np.float32)).mean() < _INAUDIBLE:
            return None
        wanted = Wanted(self.language, self._names.names, self._phrases)
        seconds = len(sound) / 2 / RATE
        return Question(heard, seconds, lambda: self._second(sound, wanted, heard), self._news)

    def keep_private(self) -> None:
        """The utterance that has just been finished was not meant for the cockpit: nobody is asked about it."""
        self._unasked = None

    def _second(self, sound: bytes, wanted: Wanted, first: Heard) -> Heard:
        """What the server hears, or `first` when it fails."""
        try:
            said = self._server.transcribe(sound, wanted)
        except Unreachable as error:
            self._lose(str(error))
            return first
        self._again = _AGAIN
        heard = self._understood(said, first, len(sound) / 2 / RATE)
        return fitted(heard, wanted.phrases, self.language) if wanted.phrases else heard

    def _understood(self, said: Transcribed, first: Heard, seconds: float) -> Heard:
        text = self._heard_wake(plain(said.text, self.language), first.text)
        agrees = text == first.text or likeness(text, first.text, self.language) >= _SAME
        confidence = _WITHOUT_WORD if said.confidence is None else said.confidence
        if agrees:
            confidence = max(confidence, _AGREED if text == first.text else confidence, first.confidence)
        began, ended = (first.words[0].began, first.words[-1].ended) if first.words else (0.0, seconds)
        others = tuple(dict.fromkeys(one for one in (first.text, *first.alternatives) if one and one != text))
        heard = Heard(text, confidence, spread(text, began, ended, confidence), others)
        return self._names.applied(heard)

    def _heard_wake(self, text: str, first: str) -> str:
        """The text with the wake phrase as we know it, however the server wrote it down."""
        phrase = next((one for one in self._wake if first.startswith(one)), "")
        if not phrase or f"{text} ".startswith(f"{phrase} "):
            return text
        words, count = text.split(), len(phrase.split())
        alike = likeness(" ".join(words[:count]), phrase, self.language) >= _MISHEARD
        return " ".join([phrase, *words[count:]]) if alike else text

    def give_up(self) -> None:
        """The server is too slow to talk with."""
        self._lose(why("slow_server", address=self._server.address, seconds=f"{_PATIENCE:.0f}"))

    def _look(self) -> None:
        threading.Thread(target=self._describe, name="transcription server", daemon=True).start()

    def _lose(self, problem: str) -> None:
        """Do without the server for a while."""
        self.problem = problem
        timer = threading.Timer(self._again, self._describe)
        timer.daemon = True
        self._again = min(2 * self._again, _SELDOM)
        timer.start()

    def _describe(self) -> None:
        try:
            self._found = self._server.describe(self.language)
            self.problem = ""
        except Unreachable as error:
            self._lose(str(error))
        self._news()
