"""Which reminder or timer is meant."""

from collections.abc import Callable, Sequence

from rapidfuzz import fuzz

from app.car.message import QT_TRANSLATE_NOOP
from app.domains.domain import Reply, refuse
from app.domains.entries import Entry
from app.domains.people_named import which
from app.life.who import clean

LIKE = 80.0
ENDS = {"next": 0, "first": 0, "last": -1, "latest": -1, "下一个": 0, "最后一个": -1, "nächste": 0, "letzte": -1}


def one_reminder(left: Sequence[Entry], text: str) -> Entry | Reply:
    """The one reminder that its words mean, out of those in order of time."""
    said = clean(text)
    if not left:
        return refuse(QT_TRANSLATE_NOOP("Car", "There are no reminders."))
    if said in ENDS:
        return left[ENDS[said]]
    inside = [each for each in left if said == each["id"] or (said and said in clean(str(each["text"])))]
    like = [each for each in left if fuzz.token_set_ratio(said, clean(str(each["text"]))) >= LIKE]
    found = inside or like
    if len(found) > 1:
        return which([str(each["text"]) for each in found], [{"reminder_text": each["text"]} for each in found])
    if found:
        return found[0]
    return refuse(QT_TRANSLATE_NOOP("Car", "There is no reminder of {text}."), {"text": text.strip()})


def one_timer(running: Sequence[Entry], name: str | None, told: Callable[[Entry], dict[str, object]]) -> Entry | Reply:
    """The timer of a name, or the only one; else the question which one."""
    if not running:
        return refuse(QT_TRANSLATE_NOOP("Car", "No timer is running."))
    said = clean(name or "")
    found = [each for each in running if not said or said in clean(str(each["name"]))]
    if not found:
        return refuse(QT_TRANSLATE_NOOP("Car", "There is no timer called {name}."), {"name": (name or "").strip()})
    if len(found) > 1:
        names = [str(each["name"]) or str(told(each)["rings_at"]) for each in found]
        return which(names, [told(each) for each in found])
    return found[0]
