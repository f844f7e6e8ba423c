"""The records of a journal that this version can make something of; others are passed over, and stay where they are."""

from collections.abc import Iterable, Iterator, Mapping

from app.study.record.frame import Record

_NUMBER = (int, float)
_FIELDS: Mapping[str, Mapping[str, type | tuple[type, ...]]] = {
    "answer": {"questionnaire": str, "about": str, "item": str, "value": object},
    "change": {"signal": str, "from": object, "to": object, "cause": dict},
    "frame": {"fps": _NUMBER, "longest_ms": _NUMBER, "lag_ms": _NUMBER},
    "resumed": {"gap_s": _NUMBER},
    "step": {"step": str},
    "task": {"task": str, "step": str},
    "touch": {"what": str, "x": _NUMBER, "y": _NUMBER, "page": str},
}


def understood(records: Iterable[Record]) -> Iterator[Record]:
    """Those that have what their kind needs; a kind that is not known needs nothing."""
    for record in records:
        wanted = _FIELDS.get(str(record.get("kind")), {})
        whole = isinstance(record.get("kind"), str) and isinstance(record.get("t"), _NUMBER)
        if whole and all(name in record and isinstance(record[name], kind) for name, kind in wanted.items()):
            yield record
