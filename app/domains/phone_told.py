"""Calls and contacts in sentences and as facts."""

from collections.abc import Sequence
from datetime import datetime

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.entries import Entry, clock, day_word, moment
from app.life.contacts import Contact


def caller_of(call: Entry | None) -> str:
    """Whom a call is with: a name, else the number; "" without a call."""
    return str(call["name"] or call["number"]) if call else ""


def rings_here(call: Entry | None) -> bool:
    """Whether somebody calls and waits for an answer."""
    return call is not None and call["direction"] == "in" and call["state"] == "ringing"


def call_told(call: Entry) -> dict[str, object]:
    """A former call for the assistant."""
    at = moment(call)
    return {"from": caller_of(call), "day": at.date().isoformat(), "time": clock(at)}


def call_said(call: Entry | None) -> Message:
    """How far the call is that is on."""
    if call is None:
        return Message(QT_TRANSLATE_NOOP("Car", "There is no call."))
    values: dict[str, Value] = {"name": caller_of(call)}
    if rings_here(call):
        return Message(QT_TRANSLATE_NOOP("Car", "{name} is calling."), values)
    texts = {
        "dialling": QT_TRANSLATE_NOOP("Car", "I am calling {name}."),
        "ringing": QT_TRANSLATE_NOOP("Car", "It rings at {name}."),
        "connected": QT_TRANSLATE_NOOP("Car", "You are talking to {name}."),
    }
    return Message(texts[call["state"]], values)


def missed_said(calls: Sequence[Entry], now: datetime) -> Message:
    """Who was missed, newest first in `calls`."""
    if not calls:
        return Message(QT_TRANSLATE_NOOP("Car", "You missed no call."))
    at = moment(calls[0])
    values: dict[str, Value] = {"count": len(calls), "name": caller_of(calls[0])}
    values |= {"day": day_word(at, now), "time": clock(at)}
    if len(calls) == 1:
        return Message(QT_TRANSLATE_NOOP("Car", "You missed a call from {name}, {day} at {time}."), values)
    text = QT_TRANSLATE_NOOP("Car", "You missed {count} calls, the last one from {name}, {day} at {time}.")
    return Message(text, values)


def people_said(found: Sequence[Contact]) -> Message:
    """Who was found, and one person's number and address."""
    if len(found) > 1:
        several: dict[str, Value] = {"count": len(found), "names": ", ".join(who.name for who in found[:5])}
        return Message(QT_TRANSLATE_NOOP("Car", "I find {count} contacts: {names}."), several)
    who = found[0]
    values: dict[str, Value] = {"name": who.name, "address": who.address}
    values["number"] = who.numbers[0].text if who.numbers else ""
    if who.numbers and who.address:
        return Message(QT_TRANSLATE_NOOP("Car", "{name} has the number {number} and lives at {address}."), values)
    if who.numbers:
        return Message(QT_TRANSLATE_NOOP("Car", "{name} has the number {number}."), values)
    return Message(QT_TRANSLATE_NOOP("Car", "{name} has no phone number here."), values)
