"""Import in a process of its own, so that it can be stopped at any time and its memory is given back."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.maps.regions.failure import ImportFailed
from app.maps.regions.work import Counts, Tell

ROOT = Path(__file__).resolve().parents[3]
GRACE = 10.0  # seconds to end after being asked to


@dataclass(frozen=True)
class Order:
    """What to import, and as what."""

    source: Path
    target: Path
    name: str
    attribution: str


def import_apart(order: Order, tell: Tell) -> Counts:
    """Import in a process of its own; `tell` gets phase and share. Raises ImportFailed with one sentence.

    However this is left (Ctrl-C, too), the process is gone afterwards and what it finished is kept.
    """
    with _process(order) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said = _parsed(line)
            if "failed" in said:
                raise ImportFailed(str(said["failed"]))
            if isinstance(done := said.get("done"), dict):
                return Counts(**done)
            if "phase" in said:
                tell(str(said["phase"]), float(str(said["share"])))
        status = process.wait()
        why = process.stderr.read().strip().splitlines() if process.stderr else []
    last = f": {why[-1]}" if why else ""
    raise ImportFailed(
        f"The import of {order.source} ended early (status {status}{last}); run the same command to go on."
    )


@contextmanager
def _process(order: Order) -> "Iterator[subprocess.Popen[str]]":
    arguments = [str(order.source.resolve()), str(order.target.resolve()), order.name, order.attribution]
    process = subprocess.Popen(
        [sys.executable, "-m", "app.maps.regions.import_process", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    )
    try:
        yield process
    except BaseException:
        process.terminate()
        raise
    finally:
        try:
            process.wait(timeout=GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def _parsed(line: str) -> dict[str, object]:
    try:
        said = json.loads(line)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
