"""Turns blocks of sound into what was said: who begins, who goes on, who is done. Knows no devices.

Between turns it waits for the wake phrase, for an answer (the follow-up window), or, while the cockpit is audible, for
somebody who speaks over it; then `steer` lowers, pauses, stops and resumes the cockpit's voice.
"""

import math
from collections import deque
from collections.abc import Callable, Iterator
from enum import Enum

from app.assistant.speech.hearing.phrases import WAKE_PHRASES
from app.assistant.speech.hearing.recogniser import Recogniser
from app.assistant.speech.tone import from_pcm, loudness
from app.assistant.speech.turns.activity import VoiceActivity
from app.assistant.speech.turns.endpointing import Endpointing
from app.assistant.speech.turns.interruption import Move, decibels
from app.assistant.speech.turns.talking_over import TalkingOver
from app.assistant.speech.turns.utterance import BLOCK_SECONDS, LEAST_CONFIDENCE, Utterance
from app.assistant.speech.wire import (
    AttendEnded,
    Event,
    Interrupted,
    Level,
    NothingHeard,
    SpeechStarted,
    WakeHeard,
)

_BEFORE = round(0.35 / BLOCK_SECONDS)  # blocks kept from before speech was noticed: first sounds are soft
_BEGINS = 0.5  # probability of speech that starts an utterance
_BEGIN_BLOCKS = 2
_WAKE_BLOCKS = 6  # the wake phrase must stand this long in what is heard: a first guess is often revised
_PATIENCE = 7.0  # seconds to wait for the first word
_ASIDE = 0.5  # seconds of pause that end what was not meant for the cockpit


class Mode(Enum):
    """What sound is listened to for."""

    OFF = "off"
    WAKE = "wake"  # the wake phrase, and what follows it
    ATTEND = "attend"  # the follow-up window: one utterance without the wake phrase, or none
    OVER = "over"  # somebody who speaks over the cockpit's voice
    ONCE = "once"  # one utterance, ended by a pause
    HOLD = "hold"  # push-to-talk: everything until it is let go


class Listener:
    """Feed it blocks of `BLOCK` samples with their times; it answers with events."""

    def __init__(
        self,
        activity: VoiceActivity,
        recogniser: Recogniser,
        endpointing: Endpointing,
        *,
        language: str = "en",
        wake: tuple[str, ...] = WAKE_PHRASES,
        steer: Callable[[Move], None] = lambda move: None,
    ) -> None:
        """`steer` is told what to do with the cockpit's voice while somebody speaks over it."""
        self.recogniser = recogniser
        self.endpointing = endpointing
        self.wake_between = False
        self.mode = Mode.OFF
        self._activity = activity
        self._wake = wake
        self._before: deque[bytes] = deque(maxlen=_BEFORE)
        self._level = -1.0
        self.over = TalkingOver(language, endpointing.completeness, steer)
        self._attend_until = 0.0
        self._utterance: Utterance | None = None
        self._woken = self._following_up = False
        self._loud, self._wake_blocks, self._waited = 0, 0, 0.0

    def listen(self, *, hold: bool) -> None:
        """Begin an utterance; half an utterance that was being heard is dropped."""
        self._drop()
        self._attend_until = 0.0
        self.mode = Mode.HOLD if hold else Mode.ONCE

    def rest(self) -> None:
        """Back to waiting for the wake phrase, or to nothing."""
        self._drop()
        self._attend_until = 0.0
        self.mode = Mode.WAKE if self.wake_between else Mode.OFF

    def attend(self, seconds: float, at: float) -> Iterator[Event]:
        """Open the follow-up window, or close it with 0; an utterance that has begun is heard to its end."""
        self._attend_until = at + seconds if seconds > 0 else 0.0
        if seconds > 0 and self.mode in (Mode.OFF, Mode.WAKE):
            self._drop()
            self.mode = Mode.ATTEND
        elif self.mode is Mode.ATTEND and seconds <= 0:
            self.rest()
            yield AttendEnded(at)

    def end(self, at: float, *, discard: bool = False) -> Iterator[Event]:
        """The utterance is over now, pause or not; `at` is monotonic."""
        if self.mode in (Mode.ONCE, Mode.HOLD):
            if discard or (self.mode is Mode.ONCE and self._utterance is None):
                self.rest()
                yield NothingHeard("discarded" if discard else "silence", at)
            else:
                yield from self._finish(at)
        elif discard and self.mode is Mode.ATTEND:
            yield from self.attend(0.0, at)

    def block(self, samples: bytes, at: float, *, audible: bool = False, echo: float = 0.0) -> Iterator[Event]:
        """The next block; `at` is the time of its last sample.

        `audible`: the cockpit speaks and can be spoken over. `echo`: how likely the block is its own voice, 0 to 1.
        """
        yield from self._follow_voice(at, audible=audible)
        if self.mode is Mode.OFF:
            return
        if self.mode in (Mode.ONCE, Mode.HOLD):
            yield from self._tell_level(samples)
        speech, level = self._activity.probability(samples) * (1 - echo), decibels(samples)
        self.over.loudness.heard(level, speech)
        if self._utterance is None:
            yield from self._wait(samples, speech if echo < 0.5 else 0.0, at)
        else:
            self._utterance.accept(samples, speech, at)
            yield from self._tell_words(at)
        if self.mode is Mode.OVER and self._utterance is not None:
            for event in self.over.weigh(self._utterance.text, speech, level, echo, at):
                yield event
                if isinstance(event, Interrupted):
                    yield from self._take_over(self._utterance, at)
        if self._utterance is not None and self._is_over(self._utterance, at):
            yield from self._finish(at)

    def _follow_voice(self, at: float, *, audible: bool) -> Iterator[Event]:
        """Be in `Mode.OVER` as long as the cockpit can be spoken over."""
        if audible and self.mode in (Mode.WAKE, Mode.ATTEND):
            self._drop()
            self.mode = Mode.OVER
        elif not audible and self.mode is Mode.OVER and self._utterance is None:
            self._rest_between(at)
        elif self.mode is Mode.ATTEND and self._utterance is None and at >= self._attend_until:
            self.rest()
            yield AttendEnded(at)

    def _wait(self, samples: bytes, speech: float, at: float) -> Iterator[Event]:
        self._before.append(samples)
        self._waited += BLOCK_SECONDS
        self._loud = self._loud + 1 if speech >= _BEGINS else 0
        if self._loud >= _BEGIN_BLOCKS:
            began = at - _BEGIN_BLOCKS * BLOCK_SECONDS
            self._utterance = Utterance(self.recogniser, self.endpointing, self._wake, began)
            self._utterance.ended, self._utterance.over = at, self.mode is Mode.OVER
            if self.mode is Mode.ATTEND:
                self.mode, self._following_up = Mode.ONCE, True
            if self.mode in (Mode.ONCE, Mode.HOLD):
                yield SpeechStarted(began)
            self._utterance.accept(b"".join(self._before), speech, at)
            self._before.clear()
            yield from self._tell_words(at)
        elif self.mode is Mode.ONCE and self._waited > _PATIENCE:
            self.rest()
            yield NothingHeard("silence", at)

    def _tell_words(self, at: float) -> Iterator[Event]:
        utterance = self._utterance
        assert utterance is not None
        if self.mode is Mode.WAKE:
            self._wake_blocks = self._wake_blocks + 1 if utterance.woken else 0
            if self._wake_blocks >= _WAKE_BLOCKS:
                yield from self._awake(utterance, at)
        if self.mode in (Mode.ONCE, Mode.HOLD) and (partial := utterance.partial(at)):
            yield partial

    def _awake(self, utterance: Utterance, at: float) -> Iterator[Event]:
        """The wake phrase was said."""
        self.mode, self._woken = Mode.ONCE, True
        yield WakeHeard(at)
        yield SpeechStarted(utterance.began)

    def _take_over(self, utterance: Utterance, at: float) -> Iterator[Event]:
        """The voice has stopped: what was begun over it goes on as any utterance."""
        self.mode = Mode.ONCE
        yield SpeechStarted(utterance.began)
        yield from self._tell_words(at)

    def _is_over(self, utterance: Utterance, at: float) -> bool:
        if self.mode is Mode.OVER:
            return utterance.is_over(at, silence=self.over.patience(utterance.text, utterance.ended - utterance.began))
        return utterance.is_over(at, silence={Mode.HOLD: math.inf, Mode.WAKE: _ASIDE}.get(self.mode))

    def _finish(self, at: float) -> Iterator[Event]:
        utterance = self._utterance
        if utterance is None:  # soft speech that voice activity missed is still recognised
            utterance = Utterance(self.recogniser, self.endpointing, self._wake, at)
            utterance.accept(b"".join(self._before), 0.0, at)
        final, mode, woken, following_up = utterance.finish(at), self.mode, self._woken, self._following_up
        if utterance.over:
            final = self.over.without_own_words(final)
        ours = bool(final.text) and final.confidence >= LEAST_CONFIDENCE
        if mode is Mode.OVER:
            ours = self.over.stops(final, woken=utterance.woken, attended=at < self._attend_until)
            if ours:
                yield from self.over.stop(final.text, at)
                if woken := utterance.woken:
                    yield WakeHeard(at)
                yield SpeechStarted(utterance.began)
            else:
                yield from self.over.resume(at)
        self.over.loudness.spoken_to_us(ours=ours and mode is not Mode.WAKE)
        self._clear()
        if mode is Mode.WAKE or (mode is Mode.OVER and not ours):
            return
        if not final.text and woken:
            self.mode = Mode.ONCE  # only the wake phrase: the wish follows
            return
        self.rest()
        if ours:
            yield final
        elif following_up:
            yield AttendEnded(at)
        else:
            yield NothingHeard("unknown", at)

    def _rest_between(self, at: float) -> None:
        """What is listened for when an utterance is over, or the cockpit's voice is."""
        self._drop()
        between = Mode.WAKE if self.wake_between else Mode.OFF
        self.mode = Mode.ATTEND if at < self._attend_until else between

    def _tell_level(self, samples: bytes) -> Iterator[Event]:
        level = loudness(from_pcm(samples))
        if level != self._level:
            self._level = level
            yield Level(level)

    def _drop(self) -> None:
        if self._utterance is not None:
            self.recogniser.drop()
        self._clear()

    def _clear(self) -> None:
        self._before.clear()
        self._activity.reset()
        self.over.begin()
        self._utterance = None
        self._woken = self._following_up = False
        self._loud = self._wake_blocks = 0
        self._waited = 0.0
