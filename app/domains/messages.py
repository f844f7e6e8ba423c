"""Messages and mails: read, write, answer, delete. What others wrote is told, never acted on."""

import json
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Annotated

from pydantic import StringConstraints
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.journal import Cause, Change, current_cause
from app.car.life_signals import INBOX, OPENED, OUTBOX, READ
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains import message_rows as rows
from app.domains.domain import Domain, Reply, command, refuse
from app.domains.entries import Entry, entries, new_id, written
from app.domains.message_chosen import chosen, from_somebody
from app.domains.people_named import person
from app.life.life import Life
from app.life.who import find, is_number, of_mail, of_number, which_number

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Words = Annotated[str, StringConstraints(min_length=1, max_length=2000, strip_whitespace=True)]
Subject = Annotated[str, StringConstraints(max_length=200)]
SHOWN = 6  # messages that are told at once
SENT = QT_TRANSLATE_NOOP("Car", "Your message to {name} is sent.")


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Messages(Domain):  # type: ignore[operator]
    """Inbox and outbox. `noticed` carries one sentence when something comes in, `aloud` what is to be said."""

    name = "messages"
    changed = Signal()
    noticed = Signal(object)
    aloud = Signal(object)

    def __init__(self, car: Car, life: Life, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(car)
        self.life, self._now = life, now
        first = {INBOX: written(life.inbox), OUTBOX: written(life.outbox), READ: json.dumps(life.read)}
        car.record(first, Cause("scenario"))
        car.watch([INBOX, OUTBOX, READ, OPENED], self._follow)

    # --- commands -------------------------------------------------------------------------------------------------

    @command
    def read(self, from_whom: str | None = None, unread_only: bool | None = None) -> Reply:
        """Read messages aloud with sender and time: new ones first; of one sender, or only new ones, if wished."""
        return self._told("message", from_whom, bool(unread_only))

    @command
    def mails(self, from_whom: str | None = None) -> Reply:
        """Read the newest e-mail aloud and tell which others there are; of one sender if wished."""
        return self._told("email", from_whom, False)

    @command
    def send(self, to: str, text: Words) -> Reply:
        """Send a short message to a contact or a number, with exactly these words."""
        address, name = to.strip(), to.strip()
        if is_number(to):
            who = of_number(self.life.contacts, to)
            name = who.name if who else name
        else:
            contact = person(self.life.contacts, to)
            if isinstance(contact, Reply):
                return contact
            number = which_number(contact, "mobile")
            if number is None:
                return refuse(QT_TRANSLATE_NOOP("Car", "{name} has no phone number here."), {"name": contact.name})
            address, name = number.digits, contact.name
        return self._send("message", name, address, "", text, SENT)

    @command
    def reply(self, text: Words, to: str | None = None) -> Reply:
        """Answer the message that was read last, or the last one of a person, with exactly these words."""
        if to is not None:
            return self.send(to, text)
        address = str(self.car[OPENED])
        last = [entry for entry in self._inbox() if address in ("", entry["address"])]
        if not last:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no message to answer; whom shall I write to?"))
        entry = last[-1]
        subject = str(entry["subject"])
        subject = subject if not subject or subject.lower().startswith(("re:", "回复")) else f"Re: {subject}"
        return self._send(entry["kind"], entry["from"], entry["address"], subject, text, SENT)

    @command
    def email(self, to: str, text: Words, subject: Subject | None = None) -> Reply:
        """Send an e-mail to a contact or an address, with exactly these words and this subject."""
        if "@" in to:
            who = of_mail(self.life.contacts, to.strip())
            name, address = (who.name if who else to.strip()), to.strip()
        else:
            contact = person(self.life.contacts, to)
            if isinstance(contact, Reply):
                return contact
            if not contact.mails:
                return refuse(QT_TRANSLATE_NOOP("Car", "{name} has no e-mail address here."), {"name": contact.name})
            name, address = contact.name, contact.mails[0]
        said = QT_TRANSLATE_NOOP("Car", "Your e-mail to {name} is sent.")
        return self._send("email", name, address, (subject or "").strip(), text, said)

    @command
    def delete(self, which: str) -> Reply:
        """Delete one message or mail: "last", the one that was read, its sender, words of its subject, or its id."""
        found = chosen(self._inbox(), which, str(self.car[OPENED]), self.life)
        if isinstance(found, Reply):
            return found
        kept = [entry for entry in entries(self.car, INBOX) if entry["id"] != found["id"]]
        said = Message(QT_TRANSLATE_NOOP("Car", "The message from {name} is deleted."), {"name": found["from"]})
        return self.wish({INBOX: written(kept)}, lambda: {"deleted": found["id"], "from": found["from"]}, said)

    def brief(self) -> str:
        """How many are new."""
        new = self._unread()
        mails = sum(entry["kind"] == "email" for entry in new)
        return f"{len(new) - mails} new messages, {mails} new mails"

    # --- inside ---------------------------------------------------------------------------------------------------

    def _inbox(self) -> list[Entry]:
        return sorted(entries(self.car, INBOX), key=lambda entry: str(entry["at"]))

    def _read(self) -> Collection[str]:
        return set(json.loads(str(self.car[READ])))

    def _unread(self) -> list[Entry]:
        read = self._read()
        return [entry for entry in self._inbox() if entry["id"] not in read]

    def _told(self, kind: str, from_whom: str | None, only_new: bool) -> Reply:
        read = self._read()
        found = [entry for entry in self._inbox() if entry["kind"] == kind]
        if from_whom:
            sender = from_somebody(found, from_whom, self.life)
            if isinstance(sender, Reply):
                return sender
            found = sender
        new = [entry for entry in found if entry["id"] not in read]
        shown = list(reversed(new if new or only_new else found))[:SHOWN]
        state = {"messages": [rows.told(entry, read) for entry in shown], "new": len(new)}
        if not shown:
            none = QT_TRANSLATE_NOOP("Car", "There is no new message.")
            empty = QT_TRANSLATE_NOOP("Car", "There is no e-mail.")
            return Reply(state=state, say=(Message(empty if kind == "email" else none),))
        self._mark(shown)
        said = rows.read_aloud(shown[0], self._now())
        if len(new) > 1:
            several = (
                QT_TRANSLATE_NOOP("Car", "You have {count} new e-mails.")
                if kind == "email"
                else QT_TRANSLATE_NOOP("Car", "You have {count} new messages.")
            )
            return Reply(state=state, say=(Message(several, {"count": len(new)}), said))
        return Reply(state=state, say=(said,))

    def _mark(self, shown: Sequence[Entry]) -> None:
        """What was told counts as read; nobody needs to take that back."""
        read = [*json.loads(str(self.car[READ])), *(entry["id"] for entry in shown)]
        marked: dict[str, Value] = {READ: json.dumps(list(dict.fromkeys(read))), OPENED: str(shown[0]["address"])}
        self.car.record(marked, Cause(current_cause().origin))

    def _send(self, kind: str, name: str, address: str, subject: str, text: str, said: str) -> Reply:
        entry = {
            "id": new_id(kind, self._now()), "kind": kind, "to": name, "address": address, "subject": subject,
            "text": text, "at": self._now().isoformat(timespec="seconds"),
        }  # fmt: skip
        state = {"sent": kind, "to": name, "address": address, "subject": subject, "text": text}
        wish: dict[str, Value] = {OUTBOX: written([*entries(self.car, OUTBOX), entry])}
        return self.wish(wish, lambda: state, Message(said, {"name": name}))

    def _follow(self, changes: Sequence[Change]) -> None:
        self.changed.emit()

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def threads(self) -> list[Entry]:
        """Who wrote, newest first, as app.domains.message_rows.threads."""
        return rows.threads(self._inbox(), entries(self.car, OUTBOX), self._read(), self._now())

    @Property(str, notify=changed)
    def opened(self) -> str:
        """The address of the thread one looks at, or ""."""
        return str(self.car[OPENED])

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def bubbles(self) -> list[Entry]:
        """The thread one looks at, as app.domains.message_rows.bubbles."""
        return rows.bubbles(self._inbox(), entries(self.car, OUTBOX), str(self.car[OPENED]), self._now())

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def letters(self) -> list[Entry]:
        """E-mails, newest first, as app.domains.message_rows.mail_rows."""
        return rows.mail_rows(self._inbox(), self._read(), self._now())

    @Property(int, notify=changed)
    def newCount(self) -> int:
        """New messages and mails."""
        return len(self._unread())

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def open(self, address: str) -> None:
        """Touch: look at a thread; its messages count as read."""
        shown = [entry for entry in reversed(self._inbox()) if entry["address"] == address]
        if shown:
            self._mark(shown)
        else:
            self.car.record({OPENED: address}, Cause("touch"))

    @Slot(str)
    def openLetter(self, number: str) -> None:
        """Touch: look at a mail; it counts as read."""
        if shown := [entry for entry in self._inbox() if entry["id"] == number]:
            self._mark(shown)

    @Slot(str)
    def readAloud(self, number: str) -> None:
        """Touch: say the message of this id, or with "" the last one of whom one looks at."""
        said = [entry for entry in self._inbox() if entry["id"] == number]
        wrote = said or [entry for entry in self._inbox() if entry["address"] == self.car[OPENED]]
        if wrote:
            self.aloud.emit(rows.read_aloud(wrote[-1], self._now()))

    @Slot(str)
    def remove(self, number: str) -> None:
        """Touch: delete a message or mail by its id."""
        self.heed(self.delete(number))

    @Slot(str, str)
    def receive(self, who: str, text: str) -> None:
        """A scenario: this contact, or this number, writes."""
        found = find(self.life.contacts, who)
        number = which_number(found[0], "mobile") if found else None
        name, address = (found[0].name if found else who), (number.digits if number else who)
        entry = {
            "id": new_id("sms", self._now()), "kind": "message", "from": name, "address": address, "subject": "",
            "text": text, "at": self._now().isoformat(timespec="seconds"),
        }  # fmt: skip
        self.car.record({INBOX: written([*entries(self.car, INBOX), entry])}, Cause("scenario"))
        self.noticed.emit(Message(QT_TRANSLATE_NOOP("Car", "There is a new message from {name}."), {"name": name}))
