"""One utterance while it is being said: its words so far, its pauses, and whether it is over."""

from dataclasses import replace

from app.assistant.speech.hearing.finals import final_of
from app.assistant.speech.hearing.phrases import without_wake_phrase
from app.assistant.speech.hearing.recogniser import BLOCK, RATE, Recogniser
from app.assistant.speech.turns.completeness import Ending
from app.assistant.speech.turns.endpointing import Endpointing
from app.assistant.speech.wire import Final, Partial

BLOCK_SECONDS = BLOCK / RATE
LEAST_CONFIDENCE = 0.55  # below it, sounds were mostly not words
_GOES_ON = 0.3  # probability of speech that keeps up an utterance
_LONGEST = 20.0  # seconds


class Utterance:
    """Begun with the sound from before speech was noticed, so that the first word is whole."""

    def __init__(self, recogniser: Recogniser, endpointing: Endpointing, wake: tuple[str, ...], began: float) -> None:
        """`began` is monotonic; texts are told without the phrases of `wake` before them."""
        self.began = self.ended = began
        self.over = False  # begun over the cockpit's voice
        self.heard = ""  # with the wake phrase
        self.text = ""  # without
        self._recogniser, self._endpointing, self._wake = recogniser, endpointing, wake
        self._changed = began
        self._told = ("", False)

    def accept(self, samples: bytes, speech: float, at: float) -> None:
        """The next samples, and how probably they are speech; `at` is when they ended."""
        if speech >= _GOES_ON:
            self._endpointing.went_on(max(0.0, at - BLOCK_SECONDS - self.ended))
            self.ended = at
        heard = self._recogniser.accept(samples)
        if heard != self.heard:
            self.heard, self.text = heard, without_wake_phrase(heard, self._wake)
            self._changed = at

    @property
    def woken(self) -> bool:
        """Whether it begins with the wake phrase."""
        return self.heard.startswith(self._wake)

    def partial(self, at: float) -> Partial | None:
        """What to tell of it now: changed words, or that an answer may be drafted on them."""
        stable = self._endpointing.may_draft(self.text, at - self.ended, at - self._changed)
        if not self.text or (self.text, stable) == self._told or (self.text == self._told[0] and not stable):
            return None
        self._told = (self.text, stable)
        return Partial(self.text, at, stable)

    def is_over(self, at: float, silence: float | None = None) -> bool:
        """After a pause of `silence` seconds, or by its words; or because it is too long."""
        pause = self._endpointing.delay(self.text) if silence is None else silence
        return at - self.ended >= pause - 1e-6 or at - self.began > _LONGEST

    def finish(self, at: float) -> Final:
        """The whole of it; its text may be empty, its confidence too low."""
        heard = self._recogniser.finish()
        self.heard = heard.text
        final = final_of(heard, self._wake, self.began, self.ended, at)
        return replace(final, whole=self._endpointing.completeness.judge(final.text) is Ending.WHOLE)
