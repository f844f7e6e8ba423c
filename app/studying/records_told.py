"""A session's records as desks are told them: numbered as in the journal; the telling ones are kept for latecomers."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.study.record.frame import Record
from app.studying.witness import SENSED


class RecordsTold:
    """Holds what a person would read; frames, moving fingers and what sensors report are told only as they come."""

    def __init__(self, before: Sequence[Record]) -> None:
        """`before`: the session's records from before the cockpit was started again."""
        kept = [record for record in before if _is_telling(record)]
        self._numbers = [int(record["n"]) for record in kept]
        self._kept = kept
        self.before = self.last = int(before[-1]["n"]) if before else 0
        """The numbers of the last record from before, and of the last one."""

    def took(self, kind: str, fields: Mapping[str, Any]) -> tuple[int, Record]:
        """The number of a record that was written just now, and the record."""
        self.last += 1
        record = {"kind": kind, **fields}
        if _is_telling(record):
            self._numbers.append(self.last)
            self._kept.append(record)
        return self.last, record

    def after(self, number: int) -> Iterator[tuple[int, Record]]:
        """The telling ones that came after this number."""
        start = bisect_right(self._numbers, number)
        yield from zip(self._numbers[start:], self._kept[start:], strict=True)


def _is_telling(record: Mapping[str, Any]) -> bool:
    match record["kind"]:
        case "frame":
            return False
        case "touch":
            return bool(record["what"] != "move")
        case "change":
            return record["cause"].get("origin") not in SENSED
        case _:
            return True
