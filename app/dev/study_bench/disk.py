"""What keeping a record costs: against a bare fdatasync and SQLite's WAL in one run, and on the cockpit's thread."""

import os
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app.dev.ratios import Ratio, ratio
from app.study.record.frame import framed, text
from app.study.record.journal import JournalFile
from app.study.record.recording import Recording

ROUNDS, APPENDS = 9, 60
WRITES, PAUSE = 3000, 0.002  # records given to the recorder, seconds between two of them
THREAD_US = 20.0  # that a record may cost the cockpit's thread
DURABLE_MS = 100.0  # within which a record is on the disk
CHANGE = {
    "kind": "change",
    "signal": "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature",
    "from": 21.0,
    "to": 24.0,
    "cause": {"origin": "voice", "turn": "t17", "agent": "host", "action": "climate_set_temperature"},
}
_SYNC = getattr(os, "fdatasync", os.fsync)


def measures(tell: Callable[[str], None]) -> list[Ratio]:
    """Appends, then records through a recorder of their own."""
    with tempfile.TemporaryDirectory(dir=_disk()) as folder:
        return [*_appends(Path(folder), tell), *_written(Path(folder), tell)]


def _disk() -> Path | None:
    """A folder on a disk, where /tmp is memory."""
    return Path.cwd() if os.access(Path.cwd(), os.W_OK) else None


def _appends(folder: Path, tell: Callable[[str], None]) -> list[Ratio]:
    """One record made durable: by our journal, by a write with fdatasync, by a transaction; in turn."""
    journal, number = JournalFile(folder / "session"), 0
    bare = os.open(folder / "bare", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    table = sqlite3.connect(folder / "table.sqlite", isolation_level=None)
    table.execute("PRAGMA journal_mode=WAL")
    table.execute("PRAGMA synchronous=FULL")
    table.execute("CREATE TABLE records (n INTEGER PRIMARY KEY, body TEXT)")

    def ours() -> None:
        journal.append(number, body)
        journal.sync()

    def peer() -> None:
        os.write(bare, framed(body))
        _SYNC(bare)

    def sqlite() -> None:
        table.execute("INSERT INTO records VALUES (?, ?)", (number, body.decode()))

    found: dict[Callable[[], None], list[float]] = {ours: [], peer: [], sqlite: []}
    for each in range(ROUNDS):
        took: dict[Callable[[], None], list[float]] = {ours: [], peer: [], sqlite: []}
        for _ in range(APPENDS):
            number += 1
            body = text({"n": number, "t": time.monotonic(), **CHANGE})
            for work in (peer, ours, sqlite):
                took[work].append(_milliseconds(work))
        for work, times in took.items():
            found[work].append(_high(times))
        last = [values[-1] for values in found.values()]
        tell(f"round {each + 1} of {ROUNDS}: journal {last[0]:.2f}, fdatasync {last[1]:.2f}, SQLite {last[2]:.2f} ms")
    journal.close()
    os.close(bare)
    table.close()
    return [
        ratio("append, 95th percentile, against a bare fdatasync", "ms", found[ours], found[peer], 1.5),
        ratio(
            "append, 95th percentile, against SQLite's WAL with synchronous=FULL", "ms", found[ours], found[sqlite], 1.0
        ),
    ]


def _written(folder: Path, tell: Callable[[str], None]) -> list[Ratio]:
    """Records as a cockpit gives them to its recorder: what each costs the caller, and when it is durable."""
    recording = Recording(folder / "recorded")
    recording.sync()
    given: list[float] = []
    kept: dict[int, float] = {}
    over = threading.Event()

    def watch() -> None:
        last = recording.kept
        while not over.wait(0.001):
            now, time_now = recording.kept, time.perf_counter()
            kept.update(dict.fromkeys(range(last + 1, now + 1), time_now))
            last = now

    before, interval = recording.kept, sys.getswitchinterval()
    sys.setswitchinterval(0.0005)  # as the cockpit has it
    watching = threading.Thread(target=watch)
    watching.start()
    costs: list[float] = []
    for _ in range(WRITES):
        begun = time.perf_counter()
        recording.write("change", **{name: value for name, value in CHANGE.items() if name != "kind"})
        costs.append((time.perf_counter() - begun) * 1e6)
        given.append(begun)
        time.sleep(PAUSE)
    recording.sync()
    time.sleep(0.1)
    over.set()
    watching.join()
    sys.setswitchinterval(interval)
    recording.close()
    waits = [(kept[before + place] - begun) * 1000 for place, begun in enumerate(given, 1) if before + place in kept]
    tell(f"Recording.write: median {sorted(costs)[len(costs) // 2]:.1f} µs, 95th percentile {_high(costs):.1f} µs")
    tell(f"durable after {_high(waits):.0f} ms in 95 of 100 cases, {max(waits):.0f} ms at most")
    return [
        ratio("a record's cost on the cockpit's thread against 20 µs", "µs", costs, [THREAD_US], 1.0),
        ratio("until a record is durable, 95th percentile, against 100 ms", "ms", [_high(waits)], [DURABLE_MS], 1.0),
    ]


def _milliseconds(work: Callable[[], None]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _high(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[int(len(values) * 0.95)]
