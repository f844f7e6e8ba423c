"""Which messages are meant by a sender, a subject, "last" or an id."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from app.car.message import QT_TRANSLATE_NOOP
from app.domains.domain import Reply, refuse
from app.domains.entries import Entry
from app.domains.people_named import choice, which
from app.life.life import Life
from app.life.who import clean, find

LAST = (
    "last",
    "the last one",
    "latest",
    "newest",
    "it",
    "this",
    "that",
    "最后一条",
    "最新",
    "这条",
    "letzte",
    "dernier",
)
LIKE = 84.0


def from_somebody(found: Sequence[Entry], text: str, life: Life) -> list[Entry] | Reply:
    """Messages of one sender; else the question which one, or an honest no."""
    people = find(life.contacts, text)
    wrote = [who for who in people if _of(found, who.name)]
    if len(wrote) > 1:
        return which([who.name for who in wrote], [choice(who) for who in wrote])
    if wrote:
        return _of(found, wrote[0].name)
    said = clean(text)
    like = [entry for entry in found if said in clean(str(entry["from"])) or said == str(entry["address"]).casefold()]
    if like:
        return like
    return refuse(QT_TRANSLATE_NOOP("Car", "There is nothing from {name}."), {"name": text.strip()})


def chosen(inbox: Sequence[Entry], text: str, opened: str, life: Life) -> Entry | Reply:
    """The one message that is meant, the newest of a sender; else the question or an honest no."""
    by_id = [entry for entry in inbox if entry["id"] == text.strip()]
    if by_id:
        return by_id[0]
    if clean(text) in LAST:
        of_open = [entry for entry in inbox if entry["address"] == opened] if opened else list(inbox)
        if of_open:
            return of_open[-1]
    about = [entry for entry in inbox if entry["subject"] and _about(str(entry["subject"]), text)]
    if len(about) == 1:
        return about[0]
    if about:
        names = [str(entry["from"]) for entry in about]
        return which(names, [{"id": entry["id"], "from": entry["from"]} for entry in about])
    sent = from_somebody(inbox, text, life)
    return sent if isinstance(sent, Reply) else sent[-1]


def _of(found: Sequence[Entry], name: str) -> list[Entry]:
    return [entry for entry in found if entry["from"] == name]


def _about(subject: str, text: str) -> bool:
    said, title = clean(text), clean(subject)
    return len(said) > 1 and (said in title or fuzz.ratio(said, title) >= LIKE)
