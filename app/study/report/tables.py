"""A session's journal as tidy tables: one observation a row, one variable a column, the same in every session."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.study.files.questionnaire import Questionnaire, find_questionnaire
from app.study.files.study import Study
from app.study.files.yaml_file import FileFaults
from app.study.measures.scores import scores
from app.study.record.frame import Record
from app.study.record.journal import read_journal
from app.study.report.columns import STAGES, TABLES
from app.study.report.eyes import eyes
from app.study.session_folder import SessionFile, read_session
from app.study.understood import understood

Row = dict[str, Any]
ENDS = ("passed", "failed", "skipped", "timeout")


@dataclass(frozen=True)
class SessionData:
    """One session, read: its file, its records in order, its tables."""

    path: Path
    file: SessionFile
    records: Sequence[Record]
    tables: Mapping[str, Sequence[Row]]


def read(path: Path, study: Study) -> SessionData:
    """Read a session's folder; raises FileFaults."""
    file, records = read_session(path), list(understood(read_journal(path)))
    run = int(path.name.rpartition("-")[2])  # a collected session may have another number here than on its rig
    who = {"participant": file.participant, "run": run}
    makers: dict[str, Callable[[], Iterable[Row]]] = {
        "tasks": lambda: _tasks(records),
        "turns": lambda: _turns(records),
        "touches": lambda: _touches(records),
        "answers": lambda: _answers(records),
        "scores": lambda: _scores(records, study, path.parent.parent),
        "detection": lambda: _of(records, "drt", ("response_ms", "hit")),
        "glances": lambda: eyes(path, records, list(_tasks(records))),
        "changes": lambda: _changes(records),
        "frames": lambda: _of(records, "frame", ("fps", "longest_ms", "lag_ms")),
        "wizard": lambda: _of(records, "wizard", ("act", "turn", "waited_ms", "text", "tool", "missed")),
        "marks": lambda: _marks(records),
    }
    tables: dict[str, list[Row]] = {}
    for name, columns in TABLES.items():
        blank = {column.name: None for column in columns}
        tables[name] = [{**blank, **who, **row} for row in makers[name]()]
    return SessionData(path, file, records, tables)


def with_tasks(records: Iterable[Record]) -> Iterable[tuple[Record, str]]:
    """Every record with the name of the task that it fell into, "" between tasks; stimuli where they were shown."""
    task, last, ended = "", "", 0.0
    for record in records:
        if record["kind"] == "task" and record["step"] == "shown":
            task = record["task"]
        yield record, task or (last if record.get("shown", ended) < ended else "")
        if record["kind"] == "task" and record["step"] in ENDS:
            task, last, ended = "", task, record["t"]


def split_name(name: str) -> tuple[str, str]:
    """Condition and task of a step's name."""
    condition, _, task = name.rpartition("/")
    return condition, task


def _tasks(records: Sequence[Record]) -> Iterable[Row]:
    rows: dict[str, Row] = {}
    for record, name in with_tasks(records):
        match record:
            case {"kind": "task", "step": "shown", "task": task, "t": t}:
                condition, id = split_name(task)
                counts = {"turns": 0, "touches": 0, "undone": 0, "misses": 0}
                rows.setdefault(
                    task,
                    {
                        "place": len(rows) + 1,
                        "task": id,
                        "condition": condition,
                        "outcome": "open",
                        "shown_s": t,
                        **counts,
                    },
                )
            case {"kind": "task", "task": task, "step": how, "by": by, "t": t} if how in ENDS and task in rows:
                rows[task] |= {"outcome": how, "by": by, "time_s": round(t - rows[task]["shown_s"], 3)}
            case {"kind": "turn"} if name in rows:
                rows[name]["turns"] += 1
                rows[name]["misses"] += bool(record.get("failed") or not record.get("answer"))
                rows[name]["undone"] += any("undo" in tool["name"] for tool in record.get("tools", ()))
            case {"kind": "touch", "what": "press"} if name in rows:
                rows[name]["touches"] += 1
    return rows.values()


def _turns(records: Sequence[Record]) -> Iterable[Row]:
    for record, name in with_tasks(records):
        if record["kind"] != "turn":
            continue
        condition, task = split_name(name)
        latency = record.get("latency_ms", {})
        yield {
            **{key: record.get(key) for key in ("turn", "said", "answer", "spoken", "agent", "failed")},
            **{"at_s": record["t"], "task": task, "condition": condition},
            "tools": " ".join(tool["name"] for tool in record.get("tools", ())),
            "interrupted": bool(record.get("interrupted")),
            **{f"{stage}_ms": latency.get(stage) for stage in STAGES},
        }


def _touches(records: Sequence[Record]) -> Iterable[Row]:
    for record, name in with_tasks(records):
        if record["kind"] == "touch" and record["what"] == "press":
            condition, task = split_name(name)
            yield {
                **{"at_s": record["t"], "task": task, "condition": condition, "item": record.get("item", "")},
                **{key: record[key] for key in ("page", "x", "y")},
            }


def _answers(records: Sequence[Record]) -> Iterable[Row]:
    """The last answer to each item counts."""
    last: dict[tuple[str, str, str], Row] = {}
    for record in records:
        if record["kind"] == "answer":
            key = (record["questionnaire"], record["about"], record["item"])
            last[key] = {"questionnaire": key[0], "about": key[1], "item": key[2], "value": record["value"]}
            last[key]["comment"] = record.get("comment")
    return last.values()


def _scores(records: Sequence[Record], study: Study, folder: Path) -> Iterable[Row]:
    given: dict[tuple[str, str], dict[str, float]] = {}
    for row in _answers(records):
        if isinstance(row["value"], int | float):
            given.setdefault((row["questionnaire"], row["about"]), {})[row["item"]] = row["value"]
    for (name, about), values in given.items():
        try:
            asked: Questionnaire = find_questionnaire(name, folder)
        except FileFaults:
            continue
        for score, value in scores(asked, values).items():
            yield {"score": score, "about": about, "value": round(value, 3)}


def _changes(records: Sequence[Record]) -> Iterable[Row]:
    for record in records:
        if record["kind"] == "change" and record["cause"]["origin"] not in ("simulation", "sensor"):
            cause = record["cause"]
            yield {
                **{"at_s": record["t"], "signal": record["signal"], "before": record["from"], "after": record["to"]},
                **{"origin": cause["origin"], "turn": cause.get("turn", "")},
            }


def _marks(records: Sequence[Record]) -> Iterable[Row]:
    wrong: Any = {}
    for record in records:
        match record:
            case {"kind": "fault", "name": "all", "value": faults}:
                before, wrong = wrong, faults
                if faults == before:  # a scenario that begins tells of its faults, and mostly there are none
                    continue
                words = ", ".join(f"{name} {value}" for name, value in faults.items()) or "nothing goes wrong any more"
            case {"kind": "fault"}:
                words = f"{record.get('name', '')} {record.get('value', '')}".strip()
            case {"kind": "resumed", "gap_s": gap}:
                words = f"broken off for {gap:g} s"
            case {"kind": "mark" | "note" | "stop"}:
                words = str(record.get("words") or "")
            case _:
                continue
        yield {"at_s": record["t"], "kind": record["kind"], "words": words, "by": record.get("by", "")}


def _of(records: Sequence[Record], kind: str, keys: tuple[str, ...]) -> Iterable[Row]:
    for record, name in with_tasks(records):
        if record["kind"] == kind:
            condition, task = split_name(name)
            yield {
                **{"at_s": record.get("shown", record["t"]), "task": task, "condition": condition},
                **{key: record.get(key) for key in keys},
            }
