"""Messages and mails as rows for the screen, as facts for the assistant and as sentences."""

from collections.abc import Collection, Sequence
from datetime import datetime

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.entries import Entry, clock, day_word, moment
from app.domains.phone_rows import initials

SPOKEN = 280  # characters of a message that are read aloud


def threads(inbox: Sequence[Entry], outbox: Sequence[Entry], read: Collection[str], now: datetime) -> list[Entry]:
    """One row per person, newest first: {name, address, initials, text, time, days, unread}."""
    rows: dict[str, Entry] = {}
    for entry in sorted((*inbox, *outbox), key=lambda each: str(each["at"])):
        if entry["kind"] != "message":
            continue
        address, at = str(entry["address"]), moment(entry)
        before = rows.pop(address, {"unread": 0})
        name = str(entry.get("from") or entry.get("to") or address)
        unread = before["unread"] + ("from" in entry and entry["id"] not in read)
        rows[address] = {
            "name": name, "address": address, "initials": initials(name), "text": entry["text"], "time": clock(at),
            "days": (now.date() - at.date()).days, "date": f"{at.day}.{at.month}.", "unread": unread,
        }  # fmt: skip
    return list(reversed(rows.values()))


def bubbles(inbox: Sequence[Entry], outbox: Sequence[Entry], address: str, now: datetime) -> list[Entry]:
    """What was exchanged with an address, oldest first: {id, mine, text, time, days, date}."""
    found = [entry for entry in (*inbox, *outbox) if entry["kind"] == "message" and entry["address"] == address]
    rows = []
    for entry in sorted(found, key=lambda each: str(each["at"])):
        at = moment(entry)
        rows.append(
            {"id": entry["id"], "mine": "to" in entry, "text": entry["text"], "time": clock(at),
             "days": (now.date() - at.date()).days, "date": f"{at.day}.{at.month}."}
        )  # fmt: skip
    return rows


def mail_rows(inbox: Sequence[Entry], read: Collection[str], now: datetime) -> list[Entry]:
    """Mails, newest first: {id, name, initials, subject, text, time, days, date, unread}."""
    rows = []
    for entry in sorted(inbox, key=lambda each: str(each["at"]), reverse=True):
        if entry["kind"] == "email":
            at = moment(entry)
            rows.append(
                {"id": entry["id"], "name": entry["from"], "address": entry["address"],
                 "initials": initials(str(entry["from"])), "subject": entry["subject"], "text": entry["text"],
                 "time": clock(at), "days": (now.date() - at.date()).days, "date": f"{at.day}.{at.month}.",
                 "unread": entry["id"] not in read}
            )  # fmt: skip
    return rows


def told(entry: Entry, read: Collection[str]) -> dict[str, object]:
    """A message for the assistant; what its writer wrote is marked as text."""
    at = moment(entry)
    facts: dict[str, object] = {
        "id": entry["id"],
        "from": entry["from"],
        "day": at.date().isoformat(),
        "time": clock(at),
    }
    facts |= {"subject_text": entry["subject"]} if entry["kind"] == "email" else {}
    return facts | {"message_text": entry["text"], "unread": entry["id"] not in read}


def read_aloud(entry: Entry, now: datetime) -> Message:
    """Sender, time and words in one sentence."""
    at = moment(entry)
    words = " ".join(str(entry["text"]).split())
    short = words if len(words) <= SPOKEN else f"{words[:SPOKEN].rsplit(' ', 1)[0]} …"
    values: dict[str, Value] = {"name": str(entry["from"]), "day": day_word(at, now), "time": clock(at), "text": short}
    if entry["kind"] == "email":
        values["subject"] = str(entry["subject"])
        if entry["subject"]:
            return Message(QT_TRANSLATE_NOOP("Car", "{name}, {day} at {time}, about “{subject}”: {text}"), values)
    return Message(QT_TRANSLATE_NOOP("Car", "{name} wrote {day} at {time}: {text}"), values)
