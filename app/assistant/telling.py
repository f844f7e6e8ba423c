"""What a turn says: whole sentences, each held against the results before anybody hears it."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from app.assistant.agent import HAND_OVER
from app.assistant.events import Corrected, Event, Words
from app.assistant.language import is_question
from app.assistant.told import tell
from app.assistant.tools import NEEDS_CONFIRMATION
from app.assistant.truth import Did, Truth
from app.assistant.untrusted import holds_untrusted

_MARKS = str.maketrans("", "", "«»")
_SENTENCE = re.compile(r".+?(?:[.!?]+[\"'”’)]*\s+|[。！？]+[”’）]*\s*)", re.DOTALL)


class Telling:
    """Words in, sentences out. An honest sentence passes as soon as it is whole, which is when it could be spoken.

    One that claims what no result bears out is kept back, with all that follows it, until the model's answer has ended:
    the call may come yet. Then it is said if it has become true, dropped if the answer goes on honestly after its
    calls, and replaced otherwise.

    What a call has done, or asks before it does it, is told at once in the words of its result; what the model says of
    it afterwards is left out where it adds nothing.
    """

    def __init__(
        self,
        truth: Truth,
        language: str,
        did: Callable[[], Sequence[Did]],
        secret: Callable[[str], bool] = lambda sentence: False,
    ) -> None:
        """`did` gives what the turn's calls have done so far; what is `secret` is not said."""
        self.text = ""
        self.round = ""
        self.asks = False
        """Whether a call's question was put at once: nothing more is said before it is answered."""
        self._truth, self._language, self._did, self._secret = truth, language, did, secret
        self._begun = ""
        self._kept = False
        self._held: list[str] = []
        self._stale = 0
        self._vouched = False
        self._results = 0
        self._at_once = ""

    def add(self, piece: str) -> Iterator[Words]:
        """Take more of the answer."""
        self._begun += piece
        end = 0
        for match in _SENTENCE.finditer(self._begun):
            end = match.end()
            yield from self._pass(match.group())
        self._begun = self._begun[end:]

    def vouched(self, sentence: str) -> Iterator[Words]:
        """Take a sentence that a person answers for: it is said unchecked, and this round adds nothing to it."""
        self._vouched = True
        yield self.say(sentence)

    def say(self, sentence: str) -> Words:
        """A whole sentence that needs no check."""
        if any(holds_untrusted(each.result.content) for each in self._did()):
            sentence = sentence.translate(_MARKS)  # the marks were for the model
        text = _gap(self.text, sentence) + sentence
        self.round += text
        self.text += text
        return Words(text)

    def acting(self) -> Iterator[Words]:
        """The model's answer ends in calls, which run next."""
        for sentence in self._rest():
            yield from self._pass(sentence)

    def acted(self) -> Iterator[Words]:
        """The calls have been run: what they bear out of the words before is said, what only announced them dropped."""
        waiting, self._held, self._stale = self._held, [], 0
        for sentence in waiting:
            if self._truth.announces(sentence):
                continue
            yield from self._pass(sentence)
        self._stale = len(self._held)

    def results(self) -> Iterator[Words]:
        """Tell at once what the last calls have done, and the question where nothing else is left to be told."""
        did = [each for each in self._did() if not each.tool.startswith(HAND_OVER)]
        fresh, self._results = did[self._results :], len(did)
        if self._held:
            return
        done = list(takewhile(lambda each: each.texts("say"), (each for each in fresh if each.done)))
        if self.text.strip():
            told = self._truth.untold(self.text, done)
        else:
            told = list(dict.fromkeys(sentence for each in done for sentence in each.texts("say", "also")))
        waiting = [each for each in did if not (each.done and each.texts("say"))]
        if [each.result.status for each in waiting] == [NEEDS_CONFIRMATION] and not is_question(self.text):
            told += waiting[0].texts("question")
            self.asks = True
        for sentence in told:
            self._at_once += f"{sentence} "
            yield self.say(sentence)

    def call_round(self) -> str:
        """What this round has said, for the history; the next one begins."""
        said, self.round, self._vouched = self.round, "", False
        return said

    def finish(self) -> Iterator[Event]:
        """The answer is over: what is not true is replaced, what was not told is added."""
        fresh = [*self._held[self._stale :], *self._rest()]
        stale = self._held[: self._stale] if not "".join(fresh).strip() and not self._vouched else []
        self._held = []
        for sentence in [*stale, *fresh]:
            if self._secret(sentence):
                self._kept = True
                continue
            if self._repeats(sentence):
                continue
            correction = self._truth.lie(sentence, self._did())
            if correction is None:
                yield self.say(sentence)
                continue
            yield Corrected(correction.claim, correction.sentence, correction.thing)
            if correction.sentence not in self.text:
                yield self.say(correction.sentence)
        if not self.round.strip() and self._kept:
            yield self.say(tell("kept", self._language))
        elif not self.round.strip():
            for sentence in self._grounded():
                yield self.say(sentence)
        elif not self._vouched:
            for sentence in self._truth.untold(self.text, self._did()):
                yield self.say(sentence)

    def drop(self) -> None:
        """Forget what has not been said."""
        self._begun, self._held = "", []

    def _pass(self, sentence: str) -> Iterator[Words]:
        if self._secret(sentence):
            self._kept = True
            return
        if self._repeats(sentence):
            return
        if self._held or self._truth.lie(sentence, self._did()):
            self._held.append(sentence)
        else:
            yield self.say(sentence)

    def _repeats(self, sentence: str) -> bool:
        return bool(self._at_once) and self._truth.repeats(sentence, self._at_once)

    def _rest(self) -> list[str]:
        begun, self._begun = self._begun, ""
        return [begun] if begun.strip() else []

    def _grounded(self) -> list[str]:
        """Sentences for a model that gave none: only what the results themselves say."""
        did = [each for each in self._did() if not each.tool.startswith(HAND_OVER)]
        told = list(dict.fromkeys(sentence for each in did for sentence in self._of(each)))
        if told or (self.text.strip() and not did):
            return told
        done = bool(did) and all(each.done for each in did)
        return [tell("done" if done else "no_words", self._language)]

    def _of(self, each: Did) -> list[str]:
        if each.result.status == NEEDS_CONFIRMATION:
            return each.texts("question")
        if not each.result.ok:
            return [tell("not_done", self._language, reason=reason) for reason in each.texts("reason")]
        return each.texts("say", "also")


def _gap(before: str, after: str) -> str:
    """The space between two sentences; Chinese needs none."""
    if not before or before[-1].isspace() or after[:1].isspace() or before[-1] > "\u2e7f":
        return ""
    return " "
