"""One import under way: the file, the partial region with its scratch tables, and how far it is."""

import hashlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import osmium

from app.maps.geo import Frame
from app.maps.regions import schema

Tell = Callable[[str, float], None]
WAIT = 1.0  # seconds for a file that another process has locked


@dataclass
class Counts:
    """What an import met; `missing` are references to nodes or ways that a clipped file lacks."""

    roads: int = 0
    places: int = 0
    features: int = 0
    addresses: int = 0
    missing: int = 0


@dataclass
class Work:
    """An open import. `database` is the partial region; the scratch tables are attached to it as `stage`."""

    source: Path
    target: Path
    database: sqlite3.Connection
    frame: Frame
    tell: Callable[[float], None] = lambda share: None
    pool: osmium.io.ThreadPool = field(default_factory=osmium.io.ThreadPool)

    def close(self) -> None:
        """Close both files; what was not committed is undone."""
        self.database.close()

    def note(self, key: str, value: str) -> None:
        """Remember something until the import is finished."""
        self.database.execute("INSERT OR REPLACE INTO stage.progress VALUES (?, ?)", (key, value))

    def noted(self, key: str) -> str:
        """What was remembered, "" if nothing."""
        row = self.database.execute("SELECT value FROM stage.progress WHERE key = ?", (key,)).fetchone()
        return row[0] if row else ""

    def add(self, key: str, more: int) -> None:
        """Count on."""
        if more:
            self.note(key, str(int(self.noted(key) or 0) + more))


def fingerprint(source: Path, extra: str) -> str:
    """What tells one version of a source file from another: size, time, and a hash of its beginning."""
    state = source.stat()
    with source.open("rb") as file:
        head = hashlib.sha256(file.read(65536)).hexdigest()[:32]
    return f"{schema.VERSION} {state.st_size} {state.st_mtime_ns} {head} {extra}"


def connect(partial: Path, stage: Path) -> sqlite3.Connection:
    """Open both files for writing; killed at any moment, they fall back to the last commit."""
    database = sqlite3.connect(partial, timeout=WAIT)
    try:
        database.execute("PRAGMA main.locking_mode = EXCLUSIVE")  # a second import of the same region stays out
        database.execute("PRAGMA cache_size = -65536")
        database.execute("ATTACH ? AS stage", (str(stage),))
        database.execute("PRAGMA stage.cache_size = -16384")
    except sqlite3.Error:
        database.close()
        raise
    return database
