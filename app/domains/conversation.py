"""Conversation: what is being said and answered, and the commands that are about the talk itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol
from unicodedata import east_asian_width

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Asked, Car, Done, Refused
from app.car.journal import Cause, Change, caused, current_cause
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.domain import Domain, Reply, command
from app.domains.language import Words, speaking
from app.domains.turns import Turns
from app.domains.wording import Wording, wording

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

SHORT = 64  # letters, or half as many of Chinese; what is told at greater length is only said
MUTED = "Vehicle.Cabin.Infotainment.Assistant.IsMicrophoneMuted"


@dataclass(frozen=True)
class ConversationState:
    """`phase` is idle, listening, thinking, speaking or failed; `spoken_until` counts characters of `answer`."""

    phase: str = "idle"
    level: float = 0.0
    muted: bool = False
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

    def __init__(self, car: Car, words: Words) -> None:
        super().__init__(car)
        self.language = "en"
        self.wishes: Wishes | None = None
        self.state = ConversationState(muted=bool(car[MUTED]))
        self._words = words
        self._turns = Turns()
        self._confirmation = ""
        car.watch([MUTED], lambda changes: self.update(muted=bool(car[MUTED])))

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
    def undo(self) -> Reply:
        """Take back what the last turn with changes changed."""
        turn = self.car.last_turn(but=current_cause().turn)
        return Reply(self.car.undo(turn), {})

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
        cards: list[dict[str, Any]] = []
        match reply.outcome:
            case Done(changes, told):
                chosen = changes if turn else [change for change in changes if change.also]
                cards = self._cards(chosen, turn)
                if told and not any(card["kind"] == "also" for card in cards):
                    also = [self._say(text) for text in told]
                    cards += [self._card("also", text, "", turn) for text in also if _width(text) <= SHORT]
            case Refused(reason):
                cards = [self._card("not_done", self._say(reason), "", turn)]
            case Asked(question, confirmation):
                self._confirmation = confirmation
                cards = [self._card("asked", self._say(question), "", turn)]
                self.update(question=self._say(question))
        if not cards:
            return
        again = {card["title"] for card in cards}
        former = self.state.cards if turn and turn == self._turn_of_cards() else ()
        self.update(cards=(*(card for card in former if card["title"] not in again), *cards))
        if turn:
            self._turns.update_last(cards=self.state.cards)

    def waits(self) -> bool:
        """Whether a question is open that a person may still answer."""
        return bool(self._confirmation) and self.car.asked_by(self._confirmation) is not None

    def _turn_of_cards(self) -> str:
        return str(self.state.cards[-1]["turn"]) if self.state.cards else ""

    def _cards(self, changes: Sequence[Change], turn: str) -> list[dict[str, Any]]:
        """A card per thing that changed; zones that came to the same value share one."""
        together: dict[tuple[str, str, str], list[Wording]] = {}
        for change in changes:
            with speaking(self.language):
                worded = wording(change)
            if worded is None or (
                worded.title.text == "Music" and any(key[1] == self._say(worded.title) for key in together)
            ):
                continue
            kind = "also" if change.also else "done"
            together.setdefault((kind, self._say(worded.title), self._say(worded.value)), []).append(worded)
        cards = []
        for (kind, title, value), wordings in together.items():
            several, zone = wordings[0].titles, wordings[0].zone
            if len(wordings) > 1 and several:
                title = self._say(several)
            elif zone:
                title = f"{title} · {self._say(zone)}"
            cards.append(self._card(kind, title, value, turn))
        return cards

    def _card(self, kind: str, title: str, detail: str, turn: str) -> dict[str, Any]:
        return {"kind": kind, "title": title, "detail": detail, "turn": turn, "undoable": bool(turn) and kind == "done"}

    def _say(self, message: Message) -> str:
        return self._words.say(message, self.language)

    def _clear_question(self, confirmation: str) -> None:
        if confirmation == self._confirmation:
            self._confirmation = ""
            cards = tuple(card for card in self.state.cards if card["kind"] != "asked")
            self.update(question="", cards=cards)

    @Property(str, notify=changed)
    def phase(self) -> str:
        """idle, listening, thinking, speaking or failed."""
        return self.state.phase

    @Property(float, notify=levelChanged)
    def level(self) -> float:
        """Loudness of whoever speaks, 0–1."""
        return self.state.level

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        """Whether the microphone is closed."""
        return self.state.muted

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
        """{kind: done, also, not_done or asked; title; detail; turn; undoable}."""
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
    def undoTurn(self, turn: str) -> None:
        """Touch: take back a turn."""
        outcome = self.car.undo(turn)
        match outcome:
            case Done():
                kept = tuple(card for card in self.state.cards if card["turn"] != turn)
                self.update(cards=(*kept, self._card("done", self._say(Message(UNDONE)), "", "")))
            case _:
                self.show(Reply(outcome), "")

    @Slot(bool)
    def answerQuestion(self, yes: bool) -> None:
        """Touch: yes or no to the question."""
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


UNDONE = QT_TRANSLATE_NOOP("Car", "Undone")


def _width(text: str) -> int:
    """How many letters wide a text is; what stands in a square counts twice."""
    return sum(1 + (east_asian_width(letter) in "WF") for letter in text)
