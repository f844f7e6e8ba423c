"""Former calls from a CSV file with the columns number, direction, at, seconds."""

import csv
import io
from datetime import datetime
from pathlib import Path
from typing import Any

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.life.faults import fault, text_of

DIRECTIONS = ("in", "out", "missed")


def read_calls(file: Path, faults: list[Message]) -> list[dict[str, Any]]:
    """{number, direction, at (datetime), seconds}, as they stand in the file."""
    text = text_of(file, faults)
    rows = csv.reader(io.StringIO(text))
    head = [cell.strip().lower() for cell in next(rows, [])]
    if text.strip() and not {"number", "direction", "at"} <= set(head):
        problem = QT_TRANSLATE_NOOP("Car", "the columns have no names")
        mend = QT_TRANSLATE_NOOP("Car", "begin the file with number,direction,at,seconds")
        faults.append(fault(file, 1, problem, mend))
        return []
    found: list[dict[str, Any]] = []
    for row in rows:
        cells = dict(zip(head, (cell.strip() for cell in row), strict=False))
        if not any(cells.values()):
            continue
        if (call := _call(file, rows.line_num, cells, faults)) is not None:
            found.append(call)
    return found


def _call(file: Path, line: int, cells: dict[str, str], faults: list[Message]) -> dict[str, Any] | None:
    if cells.get("direction") not in DIRECTIONS or not cells.get("number"):
        problem = QT_TRANSLATE_NOOP("Car", "a call needs a number and in, out or missed")
        faults.append(fault(file, line, problem, QT_TRANSLATE_NOOP("Car", "complete or delete the line")))
        return None
    try:
        at = datetime.fromisoformat(cells.get("at", ""))
        seconds = int(cells.get("seconds") or 0)
    except ValueError:
        problem = QT_TRANSLATE_NOOP("Car", "time or seconds cannot be read")
        faults.append(fault(file, line, problem, QT_TRANSLATE_NOOP("Car", "write the time as 2026-05-14 09:30")))
        return None
    return {"number": cells["number"], "direction": cells["direction"], "at": at, "seconds": seconds}
