"""The journal of a session on disk: append-only files, durable at `sync`, torn tails set aside and never deleted."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from app.study.record.frame import Record, Torn, framed, records

SEGMENT = 64 * 1024 * 1024  # bytes after which the next file is begun
_SYNC = getattr(os, "fdatasync", os.fsync)


class JournalFile:
    """Appends to `folder`/journal-000001.rec, …; belongs to one process at a time. Raises OSError."""

    def __init__(self, folder: Path) -> None:
        """Opens what is there; `last` is the number of the last whole record, `aside` what was torn."""
        self._folder = folder
        self.aside: list[Path] = []
        self.last = 0
        self._file = -1
        self._offset = 0
        folder.mkdir(parents=True, exist_ok=True)
        paths = journal_paths(folder)
        for path in paths:
            self._take(path, newest=path is paths[-1])
        self._open(paths[-1] if paths else folder / "journal-000001.rec")

    def append(self, number: int, body: bytes) -> None:
        """One record's JSON; nothing of it stays when it cannot be written whole."""
        data = framed(body)
        if self._offset and self._offset + len(data) > SEGMENT:
            self.sync()
            os.close(self._file)
            self._open(self._folder / f"journal-{len(journal_paths(self._folder)) + 1:06d}.rec")
        try:
            written = 0
            while written < len(data):
                written += os.write(self._file, data[written:])
        except OSError:
            with contextlib.suppress(OSError):
                os.ftruncate(self._file, self._offset)
            raise
        self._offset += len(data)
        self.last = number

    def sync(self) -> None:
        """What has been appended survives a power cut when this returns."""
        _SYNC(self._file)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.sync()
        os.close(self._file)

    def _take(self, path: Path, *, newest: bool) -> None:
        """Find the last record; what is torn goes to a file of its own, and the newest journal ends before it."""
        data, end = path.read_bytes(), 0
        for found in records(data):
            if isinstance(found, Torn):
                self._set_aside(path, found)
            else:
                end, record = found
                self.last = max(self.last, int(record.get("n", 0)))
        if newest and end < len(data):
            with path.open("r+b") as file:
                file.truncate(end)
                _SYNC(file.fileno())

    def _set_aside(self, path: Path, torn: Torn) -> None:
        kept = self._folder / "aside" / f"{path.stem}-{torn.offset}.torn"
        if not kept.exists() or kept.read_bytes() != torn.data:
            kept.parent.mkdir(exist_ok=True)
            write_durably(kept, torn.data)
        self.aside.append(kept)

    def _open(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
        self._offset = os.fstat(self._file).st_size
        sync_folder(self._folder)


def journal_paths(folder: Path) -> list[Path]:
    """The files of a journal, oldest first."""
    return sorted(folder.glob("journal-*.rec"))


def read_journal(folder: Path) -> Iterator[Record]:
    """Every whole record of a session, in order, each number once; a journal that is still written can be read."""
    last = 0
    for path in journal_paths(folder):
        for found in records(path.read_bytes()):
            if not isinstance(found, Torn) and (number := int(found[1].get("n", last + 1))) > last:
                last = number
                yield found[1]


def write_durably(path: Path, data: bytes) -> None:
    """A whole file that is either there or not, even after a power cut."""
    half = path.with_name(path.name + ".part")
    with half.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a folder's own entries durable, where the system can."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
