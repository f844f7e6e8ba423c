"""People from a vCard file (RFC 6350; 3.0 and 2.1 are read, too)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.life.content_lines import Block, Line, blocks, parts
from app.life.faults import fault

KINDS = {"cell": "mobile", "mobile": "mobile", "home": "home", "work": "work"}
_GEO = re.compile(r"^(?:geo:)?\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number; `kind` is mobile, home, work or ""."""

    text: str
    kind: str = ""

    @property
    def digits(self) -> str:
        """Only what is dialled."""
        return dialled(self.text)


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody; `also` are nicknames and names in other scripts, `spot` latitude and longitude or None.

    `relation` is an English word such as "mother", or ""; `address` is street and town as one writes them.
    """

    id: str
    name: str
    also: tuple[str, ...] = ()
    given: str = ""
    family: str = ""
    numbers: tuple[Number, ...] = ()
    mails: tuple[str, ...] = ()
    relation: str = ""
    address: str = ""
    spot: tuple[float, float] | None = None
    organisation: str = ""
    favourite: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that this person is called."""
        return tuple(name for name in dict.fromkeys((self.name, *self.also, self.given, self.family)) if name)


def dialled(number: str) -> str:
    """The digits of a number, and the plus before them."""
    return ("+" if number.strip().startswith("+") else "") + re.sub(r"[^\d*#]", "", number)


def read_contacts(file: Path, faults: list[Message]) -> tuple[Contact, ...]:
    """Everybody in the file; an entry without a name or a number, a mail or an address is told and left out."""
    people = [_contact(file, block, faults) for block in blocks(file, "VCARD", faults)[0]]
    return tuple(person for person in people if person is not None)


def _contact(file: Path, block: Block, faults: list[Message]) -> Contact | None:
    name = block.first("N")
    family, given, *_ = [*parts(name.value), "", ""] if name else ["", ""]
    full = block.text("FN") or _joined(given, family) or block.text("NICKNAME", "ORG")
    if not full:
        problem = QT_TRANSLATE_NOOP("Car", "this contact has no name")
        faults.append(fault(file, block.number, problem, QT_TRANSLATE_NOOP("Car", "add a line FN:…")))
        return None
    numbers = tuple(Number(line.text.removeprefix("tel:"), _kind(line)) for line in _preferred(block.all("TEL")))
    mails = tuple(line.text for line in _preferred(block.all("EMAIL")) if "@" in line.text)
    address, spot = _address(block)
    if not (numbers or mails or address):
        problem = QT_TRANSLATE_NOOP("Car", "this contact has no number, mail or address")
        faults.append(fault(file, block.number, problem, QT_TRANSLATE_NOOP("Car", "add a line TEL:…")))
        return None
    others = [line.text for line in block.all("FN")[1:]]
    others += [part for line in block.all("NICKNAME") for part in parts(line.value, ",")]
    return Contact(
        block.text("UID") or full,
        full,
        tuple(dict.fromkeys(other for other in others if other)),
        given,
        family,
        numbers,
        mails,
        block.text("X-MERIDIAN-RELATION").lower(),
        address,
        spot,
        "" if block.first("ORG") is None else parts(block.all("ORG")[0].value)[0],
        any("favourite" in line.text.lower() for line in block.all("CATEGORIES")),
    )


def _joined(given: str, family: str) -> str:
    """Chinese names go without a space, the family first."""
    if given and family and not (given + family).isascii() and "\u4e00" <= family[0] <= "\u9fff":
        return family + given
    return f"{given} {family}".strip()


def _preferred(lines: list[Line]) -> list[Line]:
    def rank(line: Line) -> int:
        said: Mapping[str, str] = line.parameters
        if said.get("PREF", "").isdigit():
            return int(said["PREF"])
        return 0 if "pref" in said.get("TYPE", "").lower() else 101

    return sorted((line for line in lines if line.text), key=rank)


def _kind(line: Line) -> str:
    words = re.split(r"\W+", line.parameters.get("TYPE", "").lower())
    return next((KINDS[word] for word in words if word in KINDS), "")


def _address(block: Block) -> tuple[str, tuple[float, float] | None]:
    """The first address, and where it is when the card says so."""
    line = block.first("ADR")
    fields = [*parts(line.value), "", "", "", ""] if line else []
    address = ", ".join(part for part in (fields[2], fields[3]) if part) if fields else ""
    geo = (line.parameters.get("GEO", "") if line else "") or block.text("GEO")
    found = _GEO.match(geo)
    spot = (float(found[1]), float(found[2])) if found else None
    return address, spot if spot and abs(spot[0]) <= 90 and abs(spot[1]) <= 180 else None
