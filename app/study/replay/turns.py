"""The turns of a session in time: from the end of the person's words to the end of the answer."""

from collections.abc import Sequence

from app.study.record.frame import Record
from app.study.replay.parts import Said

_HIS = ("edit", "replace", "say", "tool")  # acts of a wizard after which the answer is not the model's own


def turns(records: Sequence[Record]) -> list[Said]:
    """All of them, oldest first. A turn is written down as it ends; its stages tell when it began."""
    found: list[Said] = []
    for number, record in enumerate(records):
        if record["kind"] != "turn":
            continue
        entry = {key: value for key, value in record.items() if key not in ("n", "t", "kind")}
        ends = float(record["t"])
        begins = max(0.0, ends - _lasted(record, _offset(records, number)))
        found.append(Said(begins, ends, entry, _by_wizard(records, number)))
    return found


def _lasted(record: Record, offset: float | None) -> float:
    """Seconds from the end of the words to the record."""
    if offset is not None and record.get("began"):
        return max(0.0, float(record["t"]) - (float(record["began"]) - offset))
    stages = record.get("latency_ms") or {}
    return max((float(stage) for stage in stages.values()), default=0.0) / 1000


def _offset(records: Sequence[Record], at: int) -> float | None:
    """The monotonic time at session second 0 of the run that record `at` belongs to; told by a turn that ended well."""
    for step in (-1, 1):
        place = at if step < 0 else at + 1
        while 0 <= place < len(records) and records[place]["kind"] != "resumed":
            record = records[place]
            if record["kind"] == "turn" and record.get("began") and not record.get("failed"):
                end = (record.get("latency_ms") or {}).get("end")
                if end is not None:
                    return float(record["began"]) + float(end) / 1000 - float(record["t"])
            place += step
    return None


def _by_wizard(records: Sequence[Record], at: int) -> bool:
    """Whether a wizard made the answer or a part of it."""
    turn = records[at].get("turn")
    for place in range(at - 1, -1, -1):
        record = records[place]
        if record["kind"] == "turn":
            return False
        if record["kind"] != "wizard" or record.get("missed"):  # what came too late has made no answer
            continue
        if record.get("act") in _HIS and record.get("turn", turn) == turn:
            return True
    return False
