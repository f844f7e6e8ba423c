"""Shows the conversation of a session on the cockpit's own caption, cards and sheet."""

from collections.abc import Mapping
from typing import Any

from app.application import Application
from app.assistant.tools import NEEDS_CONFIRMATION, REFUSED
from app.car.journal import Cause, Change
from app.domains.conversation_cards import Card, card, cards_of
from app.domains.turns import Turn, Turns
from app.study.replay.parts import Changed, Said
from app.study.replay.recorded import Recorded
from app.study.replay.talk_at import TalkAt, Talks

AFTER = 5.0  # seconds after a turn within which what changes still belongs to it


class Conversed:
    """`show` brings the conversation to a time."""

    def __init__(self, app: Application, recorded: Recorded) -> None:
        self._app = app
        self._model = app.models.conversation
        self._talks = Talks(recorded.turns)
        self._changes = [_of_turn(recorded.changes, turn) for turn in recorded.turns]
        self._listed = -1
        self._model.update(microphone="ready", notice="")

    def show(self, at: float) -> None:
        """What was shown then."""
        now = self._talks.at(at)
        self._list(self._talks.begun(at), at)
        turn = self._talks.turns[now.turn] if now.turn >= 0 else None
        shown = turn is not None and (now.heard != "" or now.phase in ("thinking", "speaking", "failed"))
        cards = self._cards(now.turn, turn, at) if shown and turn is not None else ()
        self._model.update(**self._fields(now, turn, cards))

    def _fields(self, now: TalkAt, turn: Said | None, cards: tuple[Card, ...]) -> dict[str, Any]:
        entry: Mapping[str, Any] = turn.entry if turn is not None else {}
        id = str(entry.get("agent") or "host")
        agents = self._app.agents
        agent = agents[id if id in agents.ids() else "host"]
        return {
            "phase": now.phase,
            "provisional": now.provisional,
            "heard": now.heard,
            "answer": turn.answer[: now.shown] if turn is not None else "",
            "spoken_until": now.spoken,
            "level": 0.5 if now.phase == "listening" else 0.0,
            "agent": agent.name(self._model.language),
            "agent_hue": agent.hue,
            "endpoint": str(entry.get("endpoint") or ""),
            "cards": cards,
            "notice": str(entry.get("failed") or "") if now.phase == "failed" else "",
        }

    def _list(self, begun: int, at: float) -> None:
        """The sheet has the turns that had begun, and no other."""
        turns = self._model.turns
        assert isinstance(turns, Turns)
        if begun < self._listed or self._listed < 0:
            turns.forget()
            self._listed = max(0, begun - Turns.LIMIT)
        for place in range(self._listed, begun):
            said = self._talks.turns[place]
            cards = self._cards(place, said, said.ends + AFTER)
            turns.begin(Turn(said.turn, said.said, said.answer, cards, str(said.entry.get("endpoint") or "")))
        self._listed = begun

    def _cards(self, place: int, turn: Said, at: float) -> tuple[Card, ...]:
        language = self._model.language
        words = self._app.words
        changes = [change for change in self._changes[place] if change.time <= at]
        made = cards_of(changes, (), turn.turn, language, lambda message: words.say(message, language))
        first = turn.stage("first_token")
        if first is None or at >= first:
            made += _unchanged(turn)
        return tuple({**each, "undoable": False} for each in made)


def _of_turn(changes: Any, turn: Said) -> list[Change]:
    """What a turn changed, as the journal of the car has it."""
    found = []
    until = turn.ends + AFTER
    for number, change in enumerate(changes):
        if isinstance(change, Changed) and change.turn == turn.turn != "" and turn.begins <= change.at <= until:
            cause = Cause("replay", change.turn, change.agent, change.action)
            found.append(Change(number, change.at, change.signal, change.before, change.after, cause))
    return found


def _unchanged(turn: Said) -> list[Card]:
    """What was refused, and what was asked."""
    cards = []
    for tool in turn.entry.get("tools") or ():
        result = tool.get("result") if isinstance(tool, Mapping) else None
        if isinstance(result, Mapping) and result.get("status") == REFUSED:
            cards.append(card("not_done", str(result.get("reason", "")), "", turn.turn))
        elif isinstance(result, Mapping) and result.get("status") == NEEDS_CONFIRMATION:
            cards.append(card("asked", str(result.get("question", "")), "", turn.turn))
    return cards
