"""Taking back one change of a document while later changes of other parts of it stay."""

import json
from typing import Any

from app.car.signals import Value

MISSING = object()


def taken_back(before: Value, after: Value, now: Value) -> Value | None:
    """What a signal is once the change from `before` to `after` is taken back; None when there is nothing to take.

    A document (a JSON object, or a list of objects with ids) is taken back part by part: what was changed again
    since stays. Anything else is taken back only while it is as the change left it.
    """
    if now == after:
        return before if before != now else None
    documents = [_document(value) for value in (before, after, now)]
    if any(document is None for document in documents):
        return None
    merged = _merged(*documents)
    if merged == documents[2]:
        return None
    listed = isinstance(json.loads(str(now)), list)
    return json.dumps([*merged.values()] if listed else merged, ensure_ascii=False)


def _document(value: Value) -> dict[str, Any] | None:
    """The parts of a document by their names; None for what is none."""
    if not isinstance(value, str) or value[:1] not in ("{", "["):
        return None
    try:
        found = json.loads(value)
    except ValueError:
        return None
    if isinstance(found, dict):
        return found
    if all(isinstance(part, dict) and "id" in part for part in found):
        return {str(part["id"]): part for part in found}
    return None


def _merged(before: Any, after: Any, now: Any) -> Any:
    """`now` with what changed from `before` to `after` brought back, part by part."""
    merged = dict(now)
    for name in {**before, **after}:
        old, new, current = (part.get(name, MISSING) for part in (before, after, now))
        if old == new:
            continue
        if current == new and old is MISSING:
            del merged[name]
        elif current == new:
            merged[name] = old
        elif all(isinstance(part, dict) for part in (old, new, current)):
            merged[name] = _merged(old, new, current)
    return merged
