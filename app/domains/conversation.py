"""Conversation: what is being said and answered, and the commands that are about the talk itself."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Asked, Car, Done, Refused
from app.car.catalogue import LATENCY, PRIVATE, SPEAKER_SEAT, ZONES
from app.car.journal import Cause, caused
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.restrictions import restricted
from app.domains.conversation_cards import Card, card, cards_of
from app.domains.domain import Domain, Reply, command
from app.domains.language import Words
from app.domains.turns import Turns

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

VEIL = QT_TRANSLATE_NOOP("Car", "I read it to you; while we drive it is not shown.")
UNDONE = QT_TRANSLATE_NOOP("Car", "Undone")
PATIENCE = 60.0  # seconds for which "Did you say …?" may be answered
MUTED = "Vehicle.Cabin.Infotainment.Assistant.IsMicrophoneMuted"


@dataclass(frozen=True)
class ConversationState:
    """`phase` is idle, listening, thinking, speaking or failed; `spoken_until` counts characters of `answer`.

    `attending`: one may speak now without the wake phrase.
    """

    phase: str = "idle"
    attending: bool = False
    level: float = 0.0
    muted: bool = False
    private: bool = False
    provisional: str = ""
    heard: str = ""
    answer: str = ""
    spoken_until: int = 0
    agent: str = "Meridian"
    agent_hue: float = -1.0
    cards: tuple[dict[str, Any], ...] = ()
    question: str = ""
    suggestions: tuple[str, ...] = ()
    endpoint: str = ""
    stand_in: bool = True
    online: bool = True
    microphone: str = "starting"
    notice: str = ""
    doing: str = ""


class Wishes(Protocol):
    """What the screen may ask of whoever leads the conversation."""

    def press_talk(self) -> None: ...
    def release_talk(self) -> None: ...
    def tap_orb(self) -> None: ...
    def ask(self, text: str) -> None: ...
    def stop(self) -> None: ...


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Conversation(Domain):  # type: ignore[operator]
    """The talk as the screen shows it; `wishes` is set by whoever leads it."""

    name = "conversation"
    changed = Signal()
    levelChanged = Signal()
    latencyChanged = Signal()

    def __init__(self, car: Car, words: Words) -> None:
        super().__init__(car)
        self.language = "en"
        self.wishes: Wishes | None = None
        self.state = ConversationState(muted=bool(car[MUTED]))
        self._words = words
        self._turns = Turns()
        self._confirmation = ""
        self._asked_back: Callable[[bool], None] | None = None
        self._asked_until = 0.0
        car.watch([LATENCY], lambda changes: self.latencyChanged.emit())
        car.watch([MUTED], lambda changes: self.update(muted=bool(car[MUTED])))
        car.watch([PRIVATE], lambda changes: self.update(private=bool(car[PRIVATE])))

    def update(self, **fields: Any) -> None:
        """Change what the screen shows; the level has a signal of its own, since it changes thirty times a second."""
        state = replace(self.state, **fields)
        if state == self.state:
            return
        self.state = state
        if fields.keys() == {"level"}:
            self.levelChanged.emit()
        else:
            self.changed.emit()

    @command
    def confirm(self, confirmation: str, yes: bool) -> Reply:
        """Give a person's yes or no to a question of the car; only after the person has answered it."""
        if not yes:
            self.car.dismiss(confirmation)
            self._clear_question(confirmation)
            return Reply(Done(), {"confirmed": False})
        outcome = self.car.confirm(confirmation)
        self._clear_question(confirmation)
        return Reply(outcome, {"confirmed": isinstance(outcome, Done)})

    def show(self, reply: Reply, turn: str) -> None:
        """Turn what a command did into cards; a touch brings its own only for questions, refusals and additions."""
        cards: list[Card] = []
        match reply.outcome:
            case Done(changes, told):
                cards = cards_of(changes, told, turn, self.language, self._say)
            case Refused(reason):
                cards = [card("not_done", self._say(reason), "", turn)]
            case Asked(question, confirmation):
                self._confirmation = confirmation
                cards = [card("asked", self._say(question), "", turn)]
                self.update(question=self._say(question))
        if not cards:
            return
        again = {each["title"] for each in cards}
        former = self.state.cards if turn and turn == self._turn_of_cards() else ()
        self.update(cards=(*(each for each in former if each["title"] not in again), *cards))
        if turn:
            self._turns.update_last(cards=self.state.cards)

    def veil(self) -> str:
        """What is shown in place of a message that is read aloud: "" while its text may be shown."""
        hidden = restricted(self.car.__getitem__, "NO_VOICE_TRANSCRIPTION")
        return self._say(Message(VEIL)) if hidden else ""

    def waits(self) -> bool:
        """Whether a question is open that a person may still answer."""
        if self._asked_back is not None:
            return time.monotonic() < self._asked_until
        return bool(self._confirmation) and self.car.asked_by(self._confirmation) is not None

    def ask_back(self, question: str, answered: Callable[[bool], None] | None) -> None:
        """Ask whether something was heard rightly, with a card; "" takes the question away."""
        kept = tuple(each for each in self.state.cards if each["kind"] != "asked")
        self._asked_back, self._asked_until = answered, time.monotonic() + PATIENCE
        self.update(question=question, cards=(*kept, card("asked", question, "", "")) if question else kept)

    def drop_question(self) -> None:
        """The question that waits is left without an answer."""
        if self._confirmation:
            self.car.dismiss(self._confirmation)
            self._clear_question(self._confirmation)

    def seat(self, zone: str) -> None:
        """Who speaks sits there, as the microphones tell; "" where they do not."""
        if zone in ZONES:
            self.car.record({SPEAKER_SEAT: zone}, Cause("sensor"))

    def _turn_of_cards(self) -> str:
        return str(self.state.cards[-1]["turn"]) if self.state.cards else ""

    def _say(self, message: Message) -> str:
        return self._words.say(message, self.language)

    def _clear_question(self, confirmation: str) -> None:
        if confirmation == self._confirmation:
            self._confirmation = ""
            cards = tuple(each for each in self.state.cards if each["kind"] != "asked")
            self.update(question="", cards=cards)

    @Property(str, notify=changed)
    def phase(self) -> str:
        """idle, listening, thinking, speaking or failed."""
        return self.state.phase

    @Property(bool, notify=changed)
    def attending(self) -> bool:
        """Whether one may speak now without the wake phrase."""
        return self.state.attending

    @Property("QVariantMap", notify=latencyChanged)  # type: ignore[arg-type]
    def latency(self) -> dict[str, Any]:
        """Milliseconds from the end of speech to each stage of the last turn; empty before the first."""
        stages: dict[str, Any] = json.loads(str(self.car[LATENCY]))
        return stages

    @Property(float, notify=levelChanged)
    def level(self) -> float:
        """Loudness of whoever speaks, 0–1."""
        return self.state.level

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        """Whether the microphone is closed."""
        return self.state.muted

    @Property(bool, notify=changed)
    def private(self) -> bool:
        """Whether nothing leaves the car and nothing is kept."""
        return self.state.private

    @Property(str, notify=changed)
    def provisional(self) -> str:
        """Words that may still change."""
        return self.state.provisional

    @Property(str, notify=changed)
    def heard(self) -> str:
        """Words that are final."""
        return self.state.heard

    @Property(str, notify=changed)
    def answer(self) -> str:
        """The answer so far."""
        return self.state.answer

    @Property(int, notify=changed)
    def spokenUntil(self) -> int:
        """How many characters of the answer have been spoken."""
        return self.state.spoken_until

    @Property(str, notify=changed)
    def agent(self) -> str:
        """Who answers."""
        return self.state.agent

    @Property(float, notify=changed)
    def agentHue(self) -> float:
        """The orb's hue for this agent, 0–1; −1 is the theme's own."""
        return self.state.agent_hue

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def cards(self) -> list[dict[str, Any]]:
        """{kind: done, also, not_done or asked; title; detail; turn; undo: what to take back; undoable}."""
        return list(self.state.cards)

    @Property(str, notify=changed)
    def question(self) -> str:
        """A question that waits for yes or no, or ""."""
        return self.state.question

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def suggestions(self) -> list[str]:
        """What one could say."""
        return list(self.state.suggestions)

    @Property(QObject, constant=True)
    def turns(self) -> QObject:
        """The turns so far, a list with the roles of `Turns`."""
        return self._turns

    @Property(str, notify=changed)
    def endpoint(self) -> str:
        """Who answers the model's calls."""
        return self.state.endpoint

    @Property(bool, notify=changed)
    def standIn(self) -> bool:
        """Whether that is the built-in stand-in."""
        return self.state.stand_in

    @Property(bool, notify=changed)
    def online(self) -> bool:
        """Whether the configured endpoint answered last."""
        return self.state.online

    @Property(str, notify=changed)
    def microphone(self) -> str:
        """starting, ready, muted, missing or lost."""
        return self.state.microphone

    @Property(str, notify=changed)
    def notice(self) -> str:
        """One sentence for the person in front of the screen, or ""."""
        return self.state.notice

    @Property(str, notify=changed)
    def doing(self) -> str:
        """What keeps the answer waiting ("Thinking, 4 s"), or ""."""
        return self.state.doing

    @Slot()
    def pressTalk(self) -> None:
        """Push-to-talk goes down."""
        if self.wishes:
            self.wishes.press_talk()

    @Slot()
    def releaseTalk(self) -> None:
        """Push-to-talk comes up."""
        if self.wishes:
            self.wishes.release_talk()

    @Slot()
    def tapOrb(self) -> None:
        """Listen, or stop speaking."""
        if self.wishes:
            self.wishes.tap_orb()

    @Slot(str)
    def tapOrbFrom(self, zone: str) -> None:
        """The same from the screen of another seat: whoever sits there speaks."""
        self.seat(zone)
        self.tapOrb()

    @Slot(str)
    def ask(self, text: str) -> None:
        """Say something by typing or tapping it."""
        if self.wishes and text.strip():
            self.wishes.ask(text.strip())

    @Slot()
    def stop(self) -> None:
        """Be quiet."""
        if self.wishes:
            self.wishes.stop()

    @Slot(str)
    def undo(self, what: str) -> None:
        """Touch: take back a turn or one call of it."""
        outcome = self.car.undo(what)
        match outcome:
            case Done():
                kept = tuple(each for each in self.state.cards if what not in (each["turn"], each["undo"]))
                self.update(cards=(*kept, card("done", self._say(Message(UNDONE)), "", "")))
            case _:
                self.show(Reply(outcome), "")

    @Slot(bool)
    def answerQuestion(self, yes: bool) -> None:
        """Touch: yes or no to the question."""
        if self._asked_back is not None:
            self._asked_back(yes)
            return
        asked = self.car.asked_by(self._confirmation)
        turn = asked.turn if asked else ""
        with caused(Cause("touch", turn=turn)):
            reply = self.confirm(self._confirmation, yes)
        if yes:
            self.show(reply, turn)

    @Slot(bool)
    def setMuted(self, muted: bool) -> None:
        """Touch: close the microphone, or open it."""
        self.heed(self.wish({MUTED: muted}, dict))

    @Slot()
    def dismissNotice(self) -> None:
        """Touch: the notice has been read."""
        self.update(notice="")
