"""The cards of a turn: what was done, what came along, what was refused and what is asked."""

from collections.abc import Callable, Sequence
from typing import Any
from unicodedata import east_asian_width

from app.car.journal import Change
from app.car.message import Message
from app.domains.language import speaking
from app.domains.wording import Wording, place_of, telling, wording

Card = dict[str, Any]
SHORT = 64  # letters, or half as many of Chinese; what is told at greater length is only said


def card(kind: str, title: str, detail: str, turn: str, action: str = "") -> Card:
    """One card; what a turn did can be taken back, by its action where it has one."""
    undo = {"undo": action or turn, "undoable": bool(turn) and kind == "done"}
    return {"kind": kind, "title": title, "detail": detail, "turn": turn} | undo


def cards_of(
    changes: Sequence[Change], told: Sequence[Message], turn: str, language: str, say: Callable[[Message], str]
) -> list[Card]:
    """A card per thing that changed; zones that came to the same value share one.

    What policies told is a card where it is short and no change shows it; a touch shows only what came along.
    """
    chosen = changes if turn else [change for change in changes if change.also]
    cards = _changed(chosen, turn, language, say)
    if any(each["kind"] == "also" for each in cards):
        return cards
    also = [say(text) for text in told]
    return cards + [card("also", text, "", turn) for text in also if _width(text) <= SHORT]


def _changed(changes: Sequence[Change], turn: str, language: str, say: Callable[[Message], str]) -> list[Card]:
    together: dict[tuple[str, str, str], list[Wording]] = {}
    action = next((change.cause.action for change in changes), "")
    for change in telling(changes):
        with speaking(language):
            worded = wording(change)
        if worded is None or (worded.title.text == "Music" and any(key[1] == say(worded.title) for key in together)):
            continue
        kind = "also" if change.also else "done"
        together.setdefault((kind, say(worded.title), say(worded.value)), []).append(worded)
    cards = []
    for (kind, title, value), wordings in together.items():
        several, place = wordings[0].titles, place_of(wordings)
        if len(wordings) > 1 and several:
            title = say(several)
        if place:
            title = f"{title} · {say(place)}"
        cards.append(card(kind, title, value, turn, action))
    return cards


def _width(text: str) -> int:
    """How many letters wide a text is; what stands in a square counts twice."""
    return sum(1 + (east_asian_width(letter) in "WF") for letter in text)
