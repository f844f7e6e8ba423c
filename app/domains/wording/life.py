"""How calls, messages, the calendar, reminders and timers read on a card: what became of them, by before and after."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from app.car.life_signals import CALENDAR, CALL, INBOX, OUTBOX, PHONE_MUTED, REMINDERS, TIMERS
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.wording.shown import Entry, switch

WORDS: dict[str, str] = {}
Told = Callable[[dict[str, Any]], Message]


def _call(before: Value, after: Value) -> Message | None:
    """Only a call that begins or ends is worth a card."""
    began, call = (json.loads(str(value)) if value else {} for value in (before, after))
    who = call or began
    values: dict[str, Value] = {"name": who["name"] or who["number"]}
    if not call:
        return Message(QT_TRANSLATE_NOOP("Car", "{name} · ended"), values)
    if not began or (call["direction"] == "in" and call["state"] == "connected" and not call["keys"]):
        return Message("{name}", values)
    return None


def _changed(told: Told, gone: Told) -> Callable[[Value, Value], Message | None]:
    """The one entry that is new or another; else the one that is gone."""

    def compare(before: Value, after: Value) -> Message | None:
        former = {entry["id"]: entry for entry in json.loads(str(before))}
        there = {entry["id"]: entry for entry in json.loads(str(after))}
        other = [entry for number, entry in there.items() if former.get(number) != entry]
        missing = [entry for number, entry in former.items() if number not in there]
        return told(other[-1]) if other else gone(missing[-1]) if missing else None

    return compare


def _time(text: object) -> str:
    return datetime.fromisoformat(str(text)).strftime("%H:%M")


def _event(event: dict[str, Any]) -> Message:
    return Message("{title} · {time}", {"title": event["title"], "time": _time(event["start"])})


def _event_gone(event: dict[str, Any]) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "{title} · cancelled"), {"title": event["title"]})


def _reminder(entry: dict[str, Any]) -> Message:
    where = _time(entry["at"]) if entry["at"] else entry["place"]
    return Message("{title} · {time}", {"title": entry["text"], "time": where})


def _reminder_gone(entry: dict[str, Any]) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "{title} · dropped"), {"title": entry["text"]})


def _timer(entry: dict[str, Any]) -> Message:
    if entry["name"]:
        return Message("{title} · {time}", {"title": entry["name"], "time": _time(entry["ends"])})
    return Message("{time}", {"time": _time(entry["ends"])})


def _timer_gone(entry: dict[str, Any]) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "stopped"))


def _sent(entry: dict[str, Any]) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "sent to {name}"), {"name": entry["to"]})


def _deleted(entry: dict[str, Any]) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "{name} · deleted"), {"name": entry["from"]})


def _arrived(entry: dict[str, Any]) -> Message:
    return Message("{name}", {"name": entry["from"]})


def _by_comparing(title: str, compare: Callable[[Value, Value], Message | None]) -> Entry:
    return Entry(title, lambda value: None, compare=compare)


ENTRIES = {
    CALL: _by_comparing(QT_TRANSLATE_NOOP("Car", "Call"), _call),
    PHONE_MUTED: Entry(QT_TRANSLATE_NOOP("Car", "Muted in the call"), switch),
    OUTBOX: _by_comparing(QT_TRANSLATE_NOOP("Car", "Message"), _changed(_sent, _sent)),
    INBOX: _by_comparing(QT_TRANSLATE_NOOP("Car", "Message"), _changed(_arrived, _deleted)),
    CALENDAR: _by_comparing(QT_TRANSLATE_NOOP("Car", "Calendar"), _changed(_event, _event_gone)),
    REMINDERS: _by_comparing(QT_TRANSLATE_NOOP("Car", "Reminder"), _changed(_reminder, _reminder_gone)),
    TIMERS: _by_comparing(QT_TRANSLATE_NOOP("Car", "Timer"), _changed(_timer, _timer_gone)),
}
