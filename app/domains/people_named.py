"""Whom a name means: one person, or the question which one, or an honest no."""

from collections.abc import Sequence

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.domain import Reply, refuse
from app.life.contacts import Contact
from app.life.who import find


def person(people: Sequence[Contact], text: str) -> Contact | Reply:
    """The one contact that is meant; else a reply that asks or refuses and has done nothing."""
    found = find(people, text)
    if len(found) == 1:
        return found[0]
    if found:
        return which([who.name for who in found], [choice(who) for who in found])
    return refuse(QT_TRANSLATE_NOOP("Car", "There is no {name} in the contacts."), {"name": text.strip()})


def which(names: Sequence[str], choices: Sequence[object]) -> Reply:
    """Two or more fit: nothing is done, and it is asked which one is meant."""
    if len(names) == 2:
        text, values = QT_TRANSLATE_NOOP("Car", "Do you mean {first} or {second}?"), names
        question = Message(text, {"first": values[0], "second": values[1]})
    else:
        text = QT_TRANSLATE_NOOP("Car", "Which one do you mean: {names}?")
        question = Message(text, {"names": ", ".join(names[:5])})
    return Reply(state={"done": False, "choices": list(choices)[:8]}, say=(question,))


def choice(who: Contact) -> dict[str, object]:
    """A person as one of several."""
    told: dict[str, object] = {"name": who.name}
    told |= {"relation": who.relation} if who.relation else {}
    told |= {"organisation_text": who.organisation} if who.organisation else {}
    return told | {"numbers": [each.kind or "phone" for each in who.numbers]}
