"""Tidy tables as CSV and Parquet, with a data dictionary beside them: for R, JASP, pandas or a spreadsheet."""

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.study.report.columns import TABLES
from app.study.report.tables import Row, SessionData


def export(sessions: Sequence[SessionData], folder: Path) -> list[Path]:
    """Write a CSV and a Parquet file for every table of all sessions, and `dictionary.csv`; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    written = [_dictionary(folder)]
    for name in TABLES:
        rows = [row for session in sessions for row in session.tables[name]]
        written += [_csv(name, rows, folder), _parquet(name, folder)]
    return written


def _csv(name: str, rows: Sequence[Row], folder: Path) -> Path:
    path, columns = folder / f"{name}.csv", [column.name for column in TABLES[name]]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows({key: _plain(row.get(key)) for key in columns} for row in rows)
    return path


def _parquet(name: str, folder: Path) -> Path:
    """The same rows with their types."""
    import duckdb

    path = folder / f"{name}.parquet"
    types = ", ".join(f"'{column.name}': '{column.kind}'" for column in TABLES[name])
    source = str(folder / f"{name}.csv").replace("'", "''")
    target = str(path).replace("'", "''")
    read = f"read_csv('{source}', header=true, columns={{{types}}}, quote='\"', escape='\"', null_padding=false)"
    with duckdb.connect() as database:
        database.execute(f"COPY (SELECT * FROM {read}) TO '{target}' (FORMAT parquet)")
    return path


def _dictionary(folder: Path) -> Path:
    path = folder / "dictionary.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["table", "column", "type", "meaning"])
        for name, columns in TABLES.items():
            writer.writerows([name, column.name, column.kind, column.about] for column in columns)
    return path


def _plain(value: Any) -> Any:
    match value:
        case bool():
            return "true" if value else "false"
        case dict() | list():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return value
