"""Short messages from a YAML list, and mails from .eml files (RFC 5322)."""

import email
import email.policy
import re
from collections.abc import Iterator
from datetime import date, datetime
from email.message import EmailMessage
from email.utils import parseaddr
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import yaml

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.life.faults import UNREADABLE, fault, text_of

LONGEST = 4000  # characters of a mail that are kept


def read_messages(file: Path, faults: list[Message]) -> list[dict[str, Any]]:
    """{with (a name or number), at (datetime), text, mine, read}, as they stand in the file."""
    found = []
    for line, text in _entries(text_of(file, faults)):
        try:
            entry = yaml.safe_load(text)[0]
            said, at, who = entry["text"], entry["at"], entry["with"]
            when = at if isinstance(at, datetime) else datetime.fromisoformat(str(at))
        except yaml.YAMLError:
            problem = QT_TRANSLATE_NOOP("Car", "this message is no YAML")
            mend = QT_TRANSLATE_NOOP("Car", "mend the quotes or the indentation there")
            faults.append(fault(file, line, problem, mend))
        except (KeyError, TypeError, ValueError):
            problem = QT_TRANSLATE_NOOP("Car", "a message needs with, at and text")
            faults.append(fault(file, line, problem, QT_TRANSLATE_NOOP("Car", "complete or delete it")))
        else:
            mine = entry.get("mine") is True
            read = mine or entry.get("read") is True
            found.append({"with": str(who), "at": when, "text": str(said).strip(), "mine": mine, "read": read})
    return found


def _entries(text: str) -> Iterator[tuple[int, str]]:
    """Each item of a YAML list with the line where it begins, so that a broken one spoils no other."""
    start, lines = 0, list[str]()
    for number, line in enumerate(text.split("\n"), start=1):
        if line.startswith("-") and not line.startswith("---"):
            if start:
                yield start, "\n".join(lines)
            start, lines = number, []
        if start:
            lines.append(line)
    if start:
        yield start, "\n".join(lines)


def read_mails(folder: Path, faults: list[Message]) -> list[dict[str, Any]]:
    """{file, from, address, to, subject, text, at (datetime in local time), mine, read} of every .eml file."""
    found = []
    for file in sorted(folder.glob("*.eml")) if folder.is_dir() else ():
        try:
            mail = email.message_from_bytes(file.read_bytes(), _class=EmailMessage, policy=email.policy.default)
        except OSError as error:
            faults.append(Message(UNREADABLE, {"file": str(file), "reason": error.strerror or "?"}))
            continue
        entry = _mail(file, mail, faults)
        if entry is not None:
            found.append(entry)
    return found


def _mail(file: Path, mail: EmailMessage, faults: list[Message]) -> dict[str, Any] | None:
    try:
        name, address = parseaddr(str(mail["From"] or ""))
        sent = mail["Date"].datetime if mail["Date"] else None
        subject = " ".join(str(mail["Subject"] or "").split())
        status, to = str(mail["Status"] or ""), parseaddr(str(mail["To"] or ""))[1]
    except (AttributeError, TypeError, ValueError, IndexError):
        name, address, sent, subject, status, to = "", "", None, "", "", ""
    if "@" not in address or sent is None:
        problem = QT_TRANSLATE_NOOP("Car", "a mail needs From and Date")
        faults.append(fault(file, 1, problem, QT_TRANSLATE_NOOP("Car", "complete or delete it")))
        return None
    when = sent.astimezone().replace(tzinfo=None) if sent.tzinfo else sent
    return {
        "file": file.stem, "from": name, "address": address, "to": to, "subject": subject, "text": _text(mail),
        "at": when, "mine": str(mail["X-Meridian-Folder"] or "") == "sent", "read": "R" in status,
    }  # fmt: skip


def _text(mail: EmailMessage) -> str:
    """What a person would read of it: the plain part, else the page without its marks."""
    part = mail.get_body(("plain", "html"))
    if part is None:
        return ""
    try:
        content = str(part.get_content())
    except (LookupError, UnicodeError, KeyError):
        raw = part.get_payload(decode=True)
        content = raw.decode("utf-8", errors="replace") if isinstance(raw, bytes) else ""
    if part.get_content_type() == "text/html":
        reader = _Page()
        reader.feed(content)
        content = " ".join(reader.words)
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+", " ", content)).strip()[:LONGEST]


class _Page(HTMLParser):
    """Collects the words of a page, without styles and scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in ("style", "script", "head")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "script", "head") and self._hidden > 0

    def handle_data(self, data: str) -> None:
        if not self._hidden and data.strip():
            self.words.append(" ".join(data.split()))


def shifted(at: datetime, zero: date | None, today: date) -> datetime:
    """A time of the demo's day moved to today; unmoved without a day zero."""
    return at + (today - zero) if zero else at
