"""A cockpit in a session and a console that follows it, each a process of its own, for tests."""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 240.0


class Process:
    """A child that answers each line it is told with a line."""

    def __init__(self, module: str, *arguments: object, env: dict[str, str]) -> None:
        command = [sys.executable, "-m", module, *map(str, arguments)]
        self.errors = ""
        self._child = subprocess.Popen(
            command, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._readers = [threading.Thread(target=read, daemon=True) for read in (self._read, self._read_errors)]
        for reader in self._readers:
            reader.start()

    def _read(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            self._lines.put(line)

    def _read_errors(self) -> None:
        assert self._child.stderr is not None
        self.errors = self._child.stderr.read()

    def tell(self, line: str) -> None:
        """Say something that is not answered."""
        assert self._child.stdin is not None
        self._child.stdin.write(f"{line}\n")
        self._child.stdin.flush()

    def hear(self) -> str:
        """The next line."""
        try:
            return self._lines.get(timeout=PATIENCE)
        except Empty:
            raise AssertionError(f"no answer in {PATIENCE:.0f} s; {self._child.poll()=}") from None

    def ask(self, expression: str) -> Any:
        """What an expression is worth over there."""
        self.tell(expression)
        return json.loads(self.hear())

    def press(self, *keys: str) -> None:
        """Press keys in the console's window."""
        failed = self.ask(f"key(*{keys!r})")
        assert failed is None, failed

    def until(self, expression: str, fits: Callable[[Any], bool] = bool) -> Any:
        """The expression's value once it fits."""
        ends = time.monotonic() + PATIENCE
        while not fits(value := self.ask(expression)):
            assert time.monotonic() < ends, f"{expression} stays {value}"
            time.sleep(0.1)
        return value

    def close(self) -> int:
        """Let it end, and say how it did."""
        with contextlib.suppress(BrokenPipeError):
            self._child.stdin.close()  # type: ignore[union-attr]
        try:
            status = self._child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._child.kill()
            status = self._child.wait()
        for reader in self._readers:
            reader.join()
        for stream in (self._child.stdout, self._child.stderr):
            if stream is not None:
                stream.close()
        return status


Cockpits = Callable[[Path, Path], Process]


@contextlib.contextmanager
def cockpits(screen: dict[str, str]) -> Iterator[Cockpits]:
    """Starts cockpits in sessions (study, session), each given once it can be seen; none is left at the end."""
    started: list[Process] = []

    def start(study: Path, session: Path) -> Process:
        started.append(Process("app.dev.study_bench.watched_cockpit", study, session, env=screen))
        assert started[-1].hear() == "here\n", started[-1].errors
        return started[-1]

    try:
        yield start
    finally:
        for rig in started:
            rig.close()


def console(study: Path, screen: dict[str, str]) -> Process:
    """A console that waits for the study's cockpit."""
    return Process("tests.console_hand", study, env=os.environ | screen)
