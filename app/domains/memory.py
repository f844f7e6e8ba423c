"""What people told the car about themselves, as PEOPLE_MEMORY holds it: a JSON object of entries by id.

An entry belongs to `person` and was told `by` somebody; only its person (and who told it) hears of it, unless it
is `shared`. `seat` is a zone where it is meant for one seat only, else "". `agreed` is False while somebody else's
word has not been confirmed by the person.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from rapidfuzz import fuzz

from app.domains.memory_words import TOPICS

Category = Literal["climate", "seat", "media", "food", "places", "navigation", "communication", "other"]
LIKE = 78.0  # of 100: words that are much like those of an entry
SINGLE = frozenset(
    [
        *("temperature", "fan", "seat_heating", "seat_ventilation", "ambient_color", "ambient_brightness", "volume"),
        *("seat_position", "language", "route", "call_me", "answers"),
    ]
)
"""Keys of which a person has one: a new value takes the place of the old one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was told; `value` is a number, a word or (for a seat's position) a table."""

    id: str
    person: str
    text: str
    category: Category = "other"
    key: str = ""
    value: Any = ""
    seat: str = ""
    by: str = ""
    shared: bool = False
    agreed: bool = True
    day: str = ""

    def told_to(self, listener: str) -> bool:
        """Whether it may be told to somebody."""
        return self.shared or (listener != "" and listener in (self.person, self.by))

    def as_data(self) -> dict[str, object]:
        """For a model: the words that were said stand under `said_text`, they are data."""
        data: dict[str, object] = {"which": self.id, "person": self.person, "category": self.category}
        data |= {"key": self.key, "value": self.value} if self.key else {}
        data |= {"seat": self.seat} if self.seat else {}
        return data | {"said_text": self.text} | ({"by": self.by} if self.by != self.person else {})


def entries(text: str) -> dict[str, Entry]:
    """The entries in the signal's text, oldest first."""
    return {id: Entry(id=id, **fields) for id, fields in json.loads(text or "{}").items()}


def written(all_of: Iterable[Entry]) -> str:
    """The entries as the signal's text."""
    rows = {}
    for entry in all_of:
        fields = asdict(entry)
        rows[fields.pop("id")] = fields
    return json.dumps(rows, ensure_ascii=False)


def added(known: Mapping[str, Entry], new: Entry) -> tuple[dict[str, Entry], Entry | None]:
    """The entries with a new one, which takes the place of the old one of its kind; the old one, if any."""
    old = None
    if new.key in SINGLE:
        same = (new.person, new.key, new.seat)
        old = next((one for one in known.values() if (one.person, one.key, one.seat) == same), None)
    rest = {id: one for id, one in known.items() if one is not old}
    number = max((int(id[1:]) for id in known if id[1:].isdigit()), default=0) + 1
    id = old.id if old else f"m{number}"
    return {**rest, id: Entry(**(asdict(new) | {"id": id}))}, old


def about(all_of: Iterable[Entry], words: str) -> list[Entry]:
    """The entries that some words are about: an id, a topic in any language, or words like those that were said."""
    wanted, pool = words.casefold().strip(), list(all_of)
    if exact := [one for one in pool if wanted == one.id]:
        return exact
    topics = {topic for topic, names in TOPICS.items() if any(name in wanted for name in names)}
    if found := [one for one in pool if one.key in topics or one.category in topics]:
        return found
    if found := [one for one in pool if wanted and wanted in f"{one.text} {one.value}".casefold()]:
        return found
    scored = [(fuzz.token_set_ratio(wanted, one.text.casefold()), one) for one in pool]
    best = max((score for score, _ in scored), default=0.0)
    return [one for score, one in scored if score >= max(LIKE, best - 3)]
