"""Contacts and calls as rows for the screen and as facts for the assistant."""

import unicodedata
from collections.abc import Sequence
from datetime import datetime

from app.domains.entries import Entry, clock, moment
from app.life.contacts import Contact


def initials(name: str) -> str:
    """One or two letters for a round picture: 王 for 王雪, ML for Mara Lindholm, # for a number."""
    words = [word for word in name.split() if word[:1].isalpha()]
    if not words:
        return "#"
    if not words[0][0].isascii() and "\u4e00" <= words[0][0] <= "\u9fff":
        return words[0][0]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def letter_of(who: Contact) -> str:
    """Under which letter one looks for somebody; Chinese names by the Latin one they have, too."""
    for name in who.names:
        first = unicodedata.normalize("NFD", name[0])[0].upper()
        if "A" <= first <= "Z":
            return first
    return "#"


def letters_of(people: Sequence[Contact]) -> list[str]:
    """The letters in use, in order."""
    return sorted({letter_of(who) for who in people})


def contact_row(who: Contact) -> dict[str, object]:
    """{id, name, detail, initials, letter, number, relation, favourite}."""
    return {
        "id": who.id,
        "name": who.name,
        "detail": next((each for each in who.also if each != who.name), who.organisation),
        "initials": initials(who.name),
        "letter": letter_of(who),
        "number": who.numbers[0].text if who.numbers else "",
        "relation": who.relation,
        "favourite": who.favourite,
    }


def call_row(call: Entry, now: datetime) -> dict[str, object]:
    """{name, number, initials, direction, time, days (0 today, 1 yesterday), seconds}."""
    at = moment(call)
    name = str(call["name"] or call["number"])
    return {
        "name": name,
        "number": call["number"],
        "initials": initials(name),
        "direction": call["direction"],
        "time": clock(at),
        "days": (now.date() - at.date()).days,
        "date": f"{at.day}.{at.month}.",
        "seconds": call["seconds"],
    }


def contact_told(who: Contact) -> dict[str, object]:
    """What the assistant is told of somebody."""
    told: dict[str, object] = {
        "name": who.name,
        "numbers": [f"{each.text} {each.kind}".strip() for each in who.numbers],
    }
    told |= {"also_called": list(who.also)} if who.also else {}
    told |= {"relation": who.relation} if who.relation else {}
    told |= {"email": who.mails[0]} if who.mails else {}
    told |= {"address": who.address} if who.address else {}
    return told | ({"organisation_text": who.organisation} if who.organisation else {})
