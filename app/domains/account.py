"""What the assistant can say of itself: what it did and why, what it can do; and how it takes things back."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Annotated, Literal

from annotated_types import Interval
from rapidfuzz.fuzz import partial_ratio

from app.car.car import Car
from app.car.journal import Change, current_cause
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.undo import PERSONS
from app.domains.abilities import Ability, abilities_of
from app.domains.domain import Domain, Reply, command, look
from app.domains.language import Words, spoken
from app.domains.wording import Wording, wording

What = Literal["turn", "action", "minutes"]
Minutes = Annotated[int, Interval(ge=1, le=60)]
ALIKE = 85  # of 100, from which on a word names a thing
ARTICLES = ("the", "my", "der", "die", "das", "le", "la", "les")
UNDONE = QT_TRANSLATE_NOOP("Car", "That is undone.")


class Account(Domain):
    """Answers from the journal. `said` gives the words of a turn, `last_answer` what was answered before."""

    name = "conversation"

    def __init__(self, car: Car, words: Words, moment: Callable[[], datetime]) -> None:
        super().__init__(car)
        self.said: Callable[[str], str] = lambda turn: ""
        self.last_answer: Callable[[], str] = lambda: ""
        self._words, self._moment = words, moment
        self._abilities_told = 0

    @command
    def undo(self, what: What = "turn", minutes: Minutes | None = None, thing: str | None = None) -> Reply:
        """Take back what the last turn changed (turn), its last single action, one thing ("window"), or all of the
        last minutes."""
        but = current_cause().turn
        if what == "minutes" or minutes:
            back = self.car.stretch(60 * (minutes or 5))
        elif thing:
            back = self.car.last_action(but=but, touching=lambda signal: self._means(thing, signal))
        else:
            back = self.car.last_action(but=but) if what == "action" else self.car.last_turn(but=but)
        outcome = self.car.undo(back)
        return Reply(outcome, {}, (Message(UNDONE),))

    @look
    def why(self, thing: str | None = None) -> Reply:
        """Why the car did the last thing, or the last thing with that name, as its journal tells; changes nothing."""
        change = self._latest(thing)
        if change is None:
            nothing = Message(QT_TRANSLATE_NOOP("Car", "I have done nothing of that kind."))
            return Reply(state={"found": False}, say=(nothing,))
        told, worded = self._reason(change), self._worded(change)
        state: dict[str, object] = {"found": True, "cause": change.cause.origin, "signal": change.signal}
        state |= {"at": self._time(change), "said": self.said(change.cause.turn)}
        if worded is not None:
            state["what"] = f"{self._say(worded.title)}: {self._say(worded.value)}"
        return Reply(state=state, say=told)

    @look
    def abilities(self, domain: Ability | None = None) -> Reply:
        """What the assistant can do, in all or in one domain, with things to say; changes nothing."""
        language = spoken("en")
        examples = abilities_of(language, domain, self._abilities_told)
        self._abilities_told += domain is None and bool(current_cause().turn)  # a look ahead tells nobody
        opening = QT_TRANSLATE_NOOP("Car", "I look after the whole car, the way, your day and your house.")
        first = Message(opening) if domain is None else None
        try_saying = Message(QT_TRANSLATE_NOOP("Car", "Say for example: {examples}."), {"examples": examples})
        return Reply(state={"examples": examples}, say=(first, try_saying) if first else (try_saying,))

    @command
    def repeat(self) -> Reply:
        """Say the last answer again; changes nothing."""
        answer = self.last_answer()
        nothing = QT_TRANSLATE_NOOP("Car", "I have not said anything yet.")
        return Reply(
            state={"answer": answer}, say=(Message("{answer}", {"answer": answer}) if answer else Message(nothing),)
        )

    def _latest(self, thing: str | None) -> Change | None:
        but = current_cause().turn
        for change in reversed(self.car.journal.caused()):
            by_person = change.cause.origin in PERSONS and not (but and change.cause.turn == but)
            if by_person and (self._means(thing, change.signal) if thing else self._worded(change) is not None):
                return change
        return None

    def _reason(self, change: Change) -> tuple[Message, ...]:
        said, at = self.said(change.cause.turn), self._time(change)
        if change.undoes:
            return (Message(QT_TRANSLATE_NOOP("Car", "Because you asked me to take it back.")),)
        asked = QT_TRANSLATE_NOOP("Car", "Because at {time} you said: “{said}”.")
        touched = QT_TRANSLATE_NOOP("Car", "Because it was touched on the screen at {time}.")
        person = Message(asked, {"time": at, "said": said}) if said else Message(touched, {"time": at})
        return (person, change.reason) if change.reason else (person,)

    def _time(self, change: Change) -> str:
        ago = self.car.journal.now() - change.time
        return (self._moment() - timedelta(seconds=ago)).strftime("%H:%M")

    def _means(self, thing: str, signal: str) -> bool:
        """Whether words such as "the window" name what a signal is about, in the language of the talk."""
        changes = [change for change in self.car.journal.caused() if change.signal == signal]
        worded = self._worded(changes[-1]) if changes else None
        titles = [worded.title, worded.titles] if worded else []
        return any(_alike(thing, self._say(title)) for title in titles if title)

    def _worded(self, change: Change) -> Wording | None:
        return wording(change)

    def _say(self, message: Message) -> str:
        return self._words.say(message, spoken("en"))


def _alike(thing: str, title: str) -> bool:
    return partial_ratio(_plain(thing), _plain(title)) >= ALIKE


def _plain(text: str) -> str:
    return " ".join(word.rstrip("s") for word in text.casefold().split() if word not in ARTICLES)
