"""What a person changed in a list that came from files, so that only that is kept."""

from collections.abc import Callable, Sequence
from typing import Any

Entry = dict[str, Any]


def own_changes(first: Sequence[Entry], now: Sequence[Entry]) -> dict[str, object]:
    """Entries that are new or differ from those that the files hold, and the ids of those that are gone."""
    known = {entry["id"]: entry for entry in first}
    there = {entry["id"] for entry in now}
    own = [entry for entry in now if known.get(entry["id"]) != entry]
    return {"own": own, "gone": [entry["id"] for entry in first if entry["id"] not in there]}


def with_changes(
    first: Sequence[Entry], kept: dict[str, Any], order: Callable[[Entry], str] = lambda entry: ""
) -> list[Entry]:
    """The files' entries with what a person changed; KeyError or TypeError when that is of another shape."""
    own = {str(entry["id"]): entry for entry in kept["own"]}
    gone = {str(number) for number in kept["gone"]}
    result = [own.pop(entry["id"], entry) for entry in first if entry["id"] not in gone]
    return sorted([*result, *own.values()], key=order)
