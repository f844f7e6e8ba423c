"""Everything that the folder of the user's life holds, moved to today."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.car.message import Message
from app.life.calendar import day_zero, read_calendar, read_tasks
from app.life.calls import read_calls
from app.life.contacts import Contact, dialled, read_contacts
from app.life.messages import read_mails, read_messages, shifted
from app.life.who import find, is_number, of_mail, of_number

LIFE = Path(__file__).resolve().parents[2] / "assets" / "life"


@dataclass(frozen=True)
class Life:
    """People, and lists in the shape of the signals (`app.car.life_signals`); `faults` say what was left out."""

    contacts: tuple[Contact, ...] = ()
    calls: tuple[dict[str, Any], ...] = ()
    missed: tuple[dict[str, Any], ...] = ()
    inbox: tuple[dict[str, Any], ...] = ()
    outbox: tuple[dict[str, Any], ...] = ()
    read: tuple[str, ...] = ()
    calendar: tuple[dict[str, Any], ...] = ()
    reminders: tuple[dict[str, Any], ...] = ()
    faults: tuple[Message, ...] = ()


def read_life(folder: Path, now: datetime) -> Life:
    """What is in the folder; a file that is not there holds nothing, a broken entry costs itself only."""
    faults: list[Message] = []
    today, zero = now.date(), day_zero(folder / "calendar.ics")
    people = read_contacts(folder / "contacts.vcf", faults)
    calls = []
    for number, entry in enumerate(read_calls(folder / "calls.csv", faults)):
        who = of_number(people, entry["number"])
        at = shifted(entry["at"], zero, today)
        calls.append(
            {
                "id": f"call-{number}@{at.date()}",
                "name": who.name if who else "",
                "number": entry["number"],
                "direction": entry["direction"],
                "at": _iso(at),
                "seconds": entry["seconds"],
            }
        )
    calls.sort(key=lambda call: call["at"], reverse=True)
    inbox, outbox, read = list[dict[str, Any]](), list[dict[str, Any]](), list[str]()
    for number, entry in enumerate(read_messages(folder / "messages.yaml", faults)):
        name, address = _written_by(people, entry["with"])
        at = shifted(entry["at"], zero, today)
        told = {
            "id": f"sms-{number}@{at.date()}",
            "kind": "message",
            "to" if entry["mine"] else "from": name,
            "address": address,
            "subject": "",
            "text": entry["text"],
            "at": _iso(at),
        }
        (outbox if entry["mine"] else inbox).append(told)
        read += [told["id"]] if entry["read"] and not entry["mine"] else []
    for entry in read_mails(folder / "mails", faults):
        at = shifted(entry["at"], zero, today)
        address = entry["to"] if entry["mine"] else entry["address"]
        sender = of_mail(people, address)
        name = sender.name if sender else "" if entry["mine"] else entry["from"]
        told = {
            "id": f"{entry['file']}@{at.date()}",
            "kind": "email",
            "to" if entry["mine"] else "from": name or address,
        }
        told |= {"address": address, "subject": entry["subject"], "text": entry["text"], "at": _iso(at)}
        (outbox if entry["mine"] else inbox).append(told)
        read += [told["id"]] if entry["read"] and not entry["mine"] else []
    return Life(
        people,
        tuple(calls),
        tuple(call for call in calls if call["direction"] == "missed" and call["at"] >= _iso(now)[:10]),
        tuple(sorted(inbox, key=lambda entry: entry["at"])),
        tuple(sorted(outbox, key=lambda entry: entry["at"])),
        tuple(read),
        tuple(read_calendar(folder / "calendar.ics", today, faults)),
        tuple(read_tasks(folder / "reminders.ics", zero, today, faults)),
        tuple(faults),
    )


def _written_by(people: tuple[Contact, ...], said: str) -> tuple[str, str]:
    """Name and number of whoever a message is exchanged with."""
    if is_number(said):
        who = of_number(people, said)
        return (who.name if who else said), dialled(said)
    found = find(people, said, exactly=True)
    return (found[0].name, found[0].numbers[0].digits if found[0].numbers else "") if found else (said, "")


def _iso(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
