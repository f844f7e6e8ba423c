"""Between listener and cockpit: an utterance waits there for a server's words, while the rest of the car goes on."""

import dataclasses
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.assistant.speech.hearing.finals import final_of
from app.assistant.speech.hearing.recogniser import Heard, Recogniser
from app.assistant.speech.hearing.remote import Question, RemoteRecogniser
from app.assistant.speech.turns.turn_words import made_of, tokens, turn_words
from app.assistant.speech.turns.utterance import LEAST_CONFIDENCE
from app.assistant.speech.wire import AttendEnded, Event, Final, NothingHeard, Problem

_SURE = 0.9  # of short words that need no second opinion

Ending = Final | NothingHeard | AttendEnded


@dataclass(frozen=True, slots=True)
class _Held:
    """`event`: what the listener made of it; None where it still listens, having understood nothing but its name."""

    event: Ending | None
    question: Question
    at: float


class SecondOpinion:
    """Belongs to the sound process's main thread."""

    def __init__(self, recogniser: Recogniser, wake: Sequence[str]) -> None:
        self._remote = recogniser if isinstance(recogniser, RemoteRecogniser) else None
        self._wake = wake
        self._held: deque[_Held] = deque()
        self._told = ""

    @property
    def waits(self) -> bool:
        """Whether an utterance is on its way."""
        return bool(self._held)

    def holds(self, event: Event) -> bool:
        """Whether an event that ends an utterance is kept back until the server has answered."""
        if self._remote is None or not isinstance(event, Ending):
            return False
        if isinstance(event, NothingHeard) and event.reason != "unknown":
            return False
        if isinstance(event, Final) and event.confidence >= _SURE and self._is_short(event.text):
            return False
        return self._ask(event, event.at)

    def end(self, at: float, *, ours: bool) -> None:
        """All events of a moment have passed; `ours`: an utterance that ended without one was for the cockpit."""
        if ours:
            self._ask(None, at)
        if self._remote is not None:
            self._remote.keep_private()

    def forget(self) -> None:
        """Nobody waits for what was said before now."""
        self._held.clear()

    def arrived(self) -> Iterator[Ending]:
        """The utterances whose words are known by now, in their order."""
        while self._held and (heard := self._held[0].question.answer) is not None:
            event = self._settled(self._held.popleft(), heard)
            if event is not None:
                yield event

    def news(self) -> tuple[bool, Problem | None]:
        """Whether another engine hears than when last asked, and the sentence about it where the server has gone."""
        if self._remote is None or (now := f"{self._remote.problem}|{self._remote.model}") == self._told:
            return False, None
        self._told = now
        return True, Problem("recogniser", self._remote.problem) if self._remote.problem else None

    def _is_short(self, text: str) -> bool:
        """ "Yes", "stop": words for which nobody should have to wait."""
        words = turn_words(self._remote.language if self._remote is not None else "en")
        return made_of(tokens(text), words.instant | words.answers)

    def _ask(self, event: Ending | None, at: float) -> bool:
        question = self._remote.question() if self._remote is not None else None
        if question is None:
            return False
        self._held.append(_Held(event, question, at))
        return True

    def _settled(self, held: _Held, heard: Heard) -> Ending | None:
        """The event as it would have been with these words."""
        now, event = time.monotonic(), held.event
        if held.question.late and self._remote is not None:
            self._remote.give_up()
        if heard is held.question.heard:
            return dataclasses.replace(event, at=now) if event is not None else None
        spoken = event if isinstance(event, Final) else None
        bounds = (spoken.began, spoken.ended) if spoken else (held.at - held.question.seconds, held.at)
        final = final_of(heard, self._wake, *bounds, now)
        if final.text and final.confidence >= LEAST_CONFIDENCE:
            return dataclasses.replace(final, seat=spoken.seat) if spoken else final
        return NothingHeard("unknown", now) if spoken else event
