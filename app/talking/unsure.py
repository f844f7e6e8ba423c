"""Asks back where it is not sure what was said: "Did you say …?", with yes and no by voice or by tap."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from app.assistant.speech.wire import Final
from app.assistant.told import tell
from app.domains.consent import consents, declines
from app.domains.conversation import Conversation

CLEAR = 0.9  # from this confidence on, other hearings are not looked at: a needless question costs seconds, too
MOST = 2  # other hearings that are looked at

Acts = Callable[[str], object]


@dataclass(frozen=True)
class Hearing:
    """What was heard, and what else it may have been."""

    text: str
    confidence: float
    alternatives: tuple[str, ...] = ()

    @classmethod
    def of(cls, final: Final, text: str) -> "Hearing":
        """A recogniser's result whose words are `text` by now."""
        return cls(text, final.confidence, final.alternatives[:MOST])


class Unsure:
    """One question at a time. `ask` says it and shows it; `go_on` begins the turn of what was meant."""

    def __init__(
        self,
        model: Conversation,
        ask: Callable[[str], None],
        go_on: Callable[[str], None],
        *,
        sure: float,
    ) -> None:
        """`sure`: confidence below which a hearing is asked about."""
        self.acts: Acts | None = None
        self._model, self._ask, self._go_on, self._sure = model, ask, go_on, sure
        self._waiting: list[str] = []

    @property
    def waits(self) -> bool:
        """Whether "Did you say …?" is open."""
        return bool(self._waiting)

    def certain(self, heard: Hearing) -> bool:
        """Whether it can be acted on without a further look."""
        others = heard.alternatives and self.acts is not None and heard.confidence < CLEAR
        return heard.confidence >= self._sure and not others

    async def look(self, heard: Hearing, otherwise: Callable[[str], Awaitable[None]]) -> None:
        """Ask about a hearing that is not certain; go on where all that it may be leads to the same."""
        if heard.confidence < self._sure or await self._differs(heard):
            self._waiting = [heard.text, *heard.alternatives]
            self._put()
        else:
            await otherwise(heard.text)

    def answered(self, text: str) -> bool:
        """Take a yes or no to the question; anything else is a new wish, and the question is dropped."""
        if not self._waiting:
            return False
        yes, no = consents(text), declines(text)
        if yes or no:
            self.answer(yes)
        else:
            self.drop()
        return yes or no

    def answer(self, yes: bool) -> None:
        """Yes: that is done; no: what it may have been otherwise is asked about, then it is to be said again."""
        text, *others = self._waiting
        self.drop()
        if yes:
            self._go_on(text)
        elif others:
            self._waiting = others[:1]
            self._put()
        else:
            self._ask(tell("say_again", self._model.language))

    def drop(self) -> None:
        """Forget the question."""
        if self._waiting:
            self._waiting = []
            self._model.ask_back("", None)

    def _put(self) -> None:
        question = tell("did_you_say", self._model.language, words=self._waiting[0])
        self._model.ask_back(question, self.answer)
        self._ask(question)

    async def _differs(self, heard: Hearing) -> bool:
        """Whether another hearing would do something else."""
        acts = self.acts
        if acts is None:
            return False
        done = await asyncio.to_thread(_all, acts, (heard.text, *heard.alternatives))
        return any(each != done[0] for each in done[1:] if each)


def _all(acts: Acts, texts: Sequence[str]) -> list[object]:
    return [acts(text) for text in texts]
