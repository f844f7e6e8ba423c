"""Turns blocks of sound into what was said: voice activity, recogniser, pauses, wake phrase. Knows no devices."""

from collections import deque
from collections.abc import Iterator
from enum import Enum

from app.assistant.speech.activity import VoiceActivity
from app.assistant.speech.hearing import BLOCK, RATE, Heard, Recogniser
from app.assistant.speech.phrases import WAKE_PHRASES, without_wake_phrase
from app.assistant.speech.tone import from_pcm, loudness
from app.assistant.speech.wire import Event, Final, HeardWord, Level, NothingHeard, Partial, SpeechStarted, WakeHeard

BLOCK_SECONDS = BLOCK / RATE
_BEFORE = round(0.35 / BLOCK_SECONDS)  # blocks kept from before speech was noticed: first sounds are soft
_BEGINS, _GOES_ON = 0.5, 0.3  # probability of speech that starts, and that keeps up, an utterance
_BEGIN_BLOCKS = 2
_WAKE_BLOCKS = 6  # the wake phrase must stand this long in what is heard: a first guess is often revised
_PATIENCE = 7.0  # seconds to wait for the first word
_LONGEST = 20.0  # seconds of one utterance
_LEAST_CONFIDENCE = 0.55  # below it, sounds were mostly not words


class Mode(Enum):
    """What sound is listened to for."""

    OFF = "off"
    WAKE = "wake"  # the wake phrase, and what follows it
    ONCE = "once"  # one utterance, ended by a pause
    HOLD = "hold"  # push-to-talk: everything until it is let go


class Listener:
    """Feed it blocks of `BLOCK` samples with their times; it answers with events."""

    def __init__(
        self,
        activity: VoiceActivity,
        recogniser: Recogniser,
        *,
        silence: float = 0.5,
        wake: tuple[str, ...] = WAKE_PHRASES,
    ) -> None:
        """`silence`: seconds of pause that end an utterance."""
        self.recogniser = recogniser
        self.wake_between = False
        self.mode = Mode.OFF
        self._activity = activity
        self._silence = silence
        self._wake = wake
        self._before: deque[bytes] = deque(maxlen=_BEFORE)
        self._level = -1.0
        self._speaking, self._woken, self._text, self._loud, self._wake_blocks = False, False, "", 0, 0
        self._waited, self._began, self._ended = 0.0, 0.0, 0.0

    def listen(self, *, hold: bool) -> None:
        """Begin an utterance; half an utterance that was being heard is dropped."""
        self._drop()
        self.mode = Mode.HOLD if hold else Mode.ONCE

    def rest(self) -> None:
        """Back to waiting for the wake phrase, or to nothing."""
        self._drop()
        self.mode = Mode.WAKE if self.wake_between else Mode.OFF

    def end(self, at: float, *, discard: bool = False) -> Iterator[Event]:
        """The utterance is over now, pause or not; `at` is monotonic."""
        if self.mode in (Mode.ONCE, Mode.HOLD):
            if discard:
                self.rest()
                yield NothingHeard("discarded", at)
            elif self.mode is Mode.ONCE and not self._speaking:
                self.rest()
                yield NothingHeard("silence", at)
            else:
                yield from self._finish(at)

    def block(self, samples: bytes, at: float) -> Iterator[Event]:
        """The next block; `at` is the time of its last sample."""
        if self.mode is Mode.OFF:
            return
        if self.mode is not Mode.WAKE:
            yield from self._tell_level(samples)
        speech = self._activity.probability(samples)
        if not self._speaking:
            yield from self._wait(samples, speech, at)
        else:
            yield from self._go_on(samples, speech, at)

    def _wait(self, samples: bytes, speech: float, at: float) -> Iterator[Event]:
        self._before.append(samples)
        self._waited += BLOCK_SECONDS
        self._loud = self._loud + 1 if speech >= _BEGINS else 0
        if self._loud >= _BEGIN_BLOCKS:
            self._speaking = True
            self._began = at - _BEGIN_BLOCKS * BLOCK_SECONDS
            self._ended = at
            if self.mode is not Mode.WAKE:
                yield SpeechStarted(self._began)
            early = b"".join(self._before)
            self._before.clear()
            yield from self._recognise(early, at)
        elif self.mode is Mode.ONCE and self._waited > _PATIENCE:
            self.rest()
            yield NothingHeard("silence", at)

    def _go_on(self, samples: bytes, speech: float, at: float) -> Iterator[Event]:
        if speech >= _GOES_ON:
            self._ended = at
        yield from self._recognise(samples, at)
        paused = at - self._ended >= self._silence and self.mode is not Mode.HOLD
        if paused or at - self._began > _LONGEST:
            yield from self._finish(at)

    def _recognise(self, samples: bytes, at: float) -> Iterator[Event]:
        text = self.recogniser.accept(samples)
        if self.mode is Mode.WAKE:
            self._wake_blocks = self._wake_blocks + 1 if text.startswith(self._wake) else 0
            if self._wake_blocks < _WAKE_BLOCKS:
                return
            self.mode, self._woken = Mode.ONCE, True
            yield WakeHeard(at)
            yield SpeechStarted(self._began)
        if text != self._text:
            self._text = text
            if command := self._command(text):
                yield Partial(command, at)

    def _finish(self, at: float) -> Iterator[Event]:
        if self.mode is Mode.HOLD and not self._speaking:
            self._began = self._ended = at  # soft speech that voice activity missed is still recognised
            self.recogniser.accept(b"".join(self._before))
        heard, mode, woken = self.recogniser.finish(), self.mode, self._woken
        began, ended = self._began, self._ended
        self._clear()
        text = self._command(heard.text)
        if mode is Mode.WAKE:
            return
        if not text and woken:
            self.mode = Mode.ONCE  # only the wake phrase: the wish follows
            return
        self.mode = Mode.WAKE if self.wake_between else Mode.OFF
        if text and heard.confidence >= _LEAST_CONFIDENCE:
            yield Final(text, round(heard.confidence, 3), _command_words(heard, text), began, ended, at)
        else:
            yield NothingHeard("unknown", at)

    def _command(self, text: str) -> str:
        return without_wake_phrase(text, self._wake)

    def _tell_level(self, samples: bytes) -> Iterator[Event]:
        level = loudness(from_pcm(samples))
        if level != self._level:
            self._level = level
            yield Level(level)

    def _drop(self) -> None:
        if self._speaking:
            self.recogniser.finish()
        self._clear()

    def _clear(self) -> None:
        self._before.clear()
        self._activity.reset()
        self._speaking, self._woken, self._text, self._loud, self._wake_blocks = False, False, "", 0, 0
        self._waited, self._began, self._ended = 0.0, 0.0, 0.0


def _command_words(heard: Heard, text: str) -> tuple[HeardWord, ...]:
    """The words of the command alone: those of the wake phrase stand before them."""
    return heard.words[len(heard.words) - len(text.split()) :] if " " in heard.text else heard.words
