"""Somebody talks over the cockpit's voice: what becomes of the voice, and what the cockpit is told of it."""

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

from app.assistant.speech.turns.backchannels import Meaning, meaning
from app.assistant.speech.turns.completeness import Completeness, Ending
from app.assistant.speech.turns.interruption import Interruption, Loudness, Move
from app.assistant.speech.turns.turn_words import Tokens, tokens, turn_words
from app.assistant.speech.turns.utterance import LEAST_CONFIDENCE
from app.assistant.speech.wire import Event, FalseInterruption, Final, Interrupted, Interrupting

_SURE_NEAR, _SURE_FAR = 0.65, 0.85  # confidence of a wish that stops the voice, from near and from further back
_SURE_TALK = 0.9  # of words that are none of our wishes
_PATIENCE = 0.35  # seconds that a paused voice waits for more of what is no wish so far
_OWN_WORDS = 2  # of the cockpit's own voice that in a row are no chance
_SHORT = 0.75  # seconds of sound that are a wish only where its words are a whole one


class TalkingOver:
    """Steers the voice by the blocks, words and end of one utterance after another."""

    def __init__(self, language: str, completeness: Completeness, steer: Callable[[Move], None]) -> None:
        """`steer` lowers, pauses, stops and resumes the voice."""
        self._says: Tokens = ()  # the cockpit's last sentence
        self._asked = False  # it was a question: "yes" is an answer then
        self.loudness = Loudness()
        self._interruption = Interruption(self.loudness)
        self._language, self._completeness, self._steer = language, completeness, steer
        self._told = False  # that somebody may be interrupting

    def says(self, text: str) -> None:
        """The cockpit says this now."""
        self._says, self._asked = tokens(text), text.rstrip().endswith(("?", "？"))

    def begin(self) -> None:
        """Nobody talks over the voice."""
        self._interruption.begin()
        self._told = False

    def weigh(self, text: str, speech: float, level: float, echo: float, at: float) -> Iterator[Event]:
        """The next block, its level in dB, and the words so far; Interrupted when the voice has stopped."""
        move = self._interruption.block(speech, level, self._meaning(text), echo)
        if move is Move.STOP:
            yield from self.stop(text, at)
        elif move is Move.RESUME:
            yield from self.resume(at)
        elif move is not Move.GO_ON:
            self._steer(move)
            if not self._told:
                self._told = True
                yield Interrupting(at)

    def stops(self, final: Final, *, woken: bool, attended: bool) -> bool:
        """Whether an utterance that is over was for the cockpit, so that its voice stops for it.

        `woken`: it began with the wake phrase, which laughter sounds like. `attended`: the voice has ended meanwhile
        and the follow-up window is open.
        """
        if woken and self._interruption.was_near and final.confidence >= _SURE_NEAR:
            return True
        means = self._meaning(final.text, final.ended - final.began)
        if means is Meaning.INSTANT or (attended and means in (Meaning.WISH, Meaning.TALK)):
            return final.confidence >= LEAST_CONFIDENCE
        if means is Meaning.WISH:
            return final.confidence >= (_SURE_NEAR if self._interruption.was_near else _SURE_FAR)
        return means is Meaning.TALK and self._interruption.was_near and final.confidence >= _SURE_TALK

    def without_own_words(self, final: Final) -> Final:
        """Without what is left of the cockpit's voice before a whole wish: "I look after, open my window".

        Only in languages with spaces between words.
        """
        if self._completeness.judge(final.text) is Ending.WHOLE:
            return final
        words = final.text.split()
        for count in range(len(words) - 1, _OWN_WORDS - 1, -1):
            own, wish = tokens(" ".join(words[:count])), " ".join(words[count:])
            if self._is_own(own) and self._completeness.judge(wish) is Ending.WHOLE:
                return replace(final, text=wish, words=final.words[count:], alternatives=(), whole=True)
        return final

    def patience(self, text: str, seconds: float) -> float | None:
        """Seconds of pause that end `seconds` of sound over the voice, where its words are no wish; None: as any."""
        return None if self._meaning(text, seconds) in (Meaning.WISH, Meaning.INSTANT) else _PATIENCE

    def stop(self, text: str, at: float) -> Iterator[Event]:
        """The voice ends here."""
        self.begin()
        self._steer(Move.STOP)
        yield Interrupted(at, text)

    def resume(self, at: float) -> Iterator[Event]:
        """It was nothing: the voice goes on, if it was ever touched."""
        if self._told:
            self._told = False
            self._steer(Move.RESUME)
            yield FalseInterruption(at)

    def _is_own(self, heard: Tokens) -> bool:
        """Whether the cockpit says these words in this order; a "not" may be the person's."""
        negated = any(_within(negation, heard) for negation in turn_words(self._language).negations)
        return _within(heard, self._says) and not negated

    def _meaning(self, text: str, seconds: float = math.inf) -> Meaning:
        means = meaning(text, self._language, self._completeness, asked=self._asked)
        short = means is Meaning.WISH and seconds < _SHORT and self._completeness.judge(text) is not Ending.WHOLE
        return Meaning.UNSURE if short else means


def _within(words: Tokens, text: Tokens) -> bool:
    """Whether a text has these words in a row."""
    return any(text[place : place + len(words)] == words for place in range(len(text)))
