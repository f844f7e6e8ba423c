"""Who is meant by "her", from the conversation; and what people ask for that no car of this kind has."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.endpoint.history import Call, Exchange
from app.endpoint.words import MARKS, tokens

PERSONS = ("who", "to", "from_whom", "person")  # arguments that name somebody
TOLD = ("from", "from_name", "name", "who", "to", "caller")  # entries of a state that name somebody
OF_PEOPLE = ("phone_", "messages_", "day_", "people_")


def named(arguments: dict[str, Any], before: Sequence[Exchange], data: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments with "her" as the one who was last spoken of; as they are where nobody was."""
    pronouns = {str(word) for word in data.get("pronouns") or ()}
    for name in PERSONS:
        if str(arguments.get(name, "")).lower() in pronouns and (person := _latest(before, pronouns)):
            arguments = arguments | {name: person}
    return arguments


def _latest(before: Sequence[Exchange], pronouns: set[str]) -> str:
    for exchange in reversed(before):
        for call in reversed(exchange.calls):
            person = _of(call) if call.name.startswith(OF_PEOPLE) else ""
            if person and person.lower() not in pronouns:
                return person
    return ""


def _of(call: Call) -> str:
    """Whom a call or its result names."""
    rows = [call.state, *(row for value in call.state.values() if isinstance(value, list) for row in value[:1])]
    told = [str(row[key]) for row in rows if isinstance(row, Mapping) for key in TOLD if isinstance(row.get(key), str)]
    asked = [str(call.arguments[name]) for name in PERSONS if call.arguments.get(name)]
    return next(iter([*told, *asked]), "")


def absent(text: str, data: Mapping[str, Any]) -> str:
    """A thing in a wish that this car has not; "" where none is named."""
    language = str(data.get("language", "en"))
    said = [token.norm for token in tokens(text, language) if token.norm not in MARKS]
    for thing in sorted(map(str, data.get("absent") or ()), key=len, reverse=True):
        words = [token.norm for token in tokens(thing, language)]
        if any(said[at : at + len(words)] == words for at in range(len(said))):
            return thing
    return ""
