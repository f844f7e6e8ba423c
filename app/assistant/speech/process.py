"""One run of the sound process seen from the cockpit: start it, write to it, read it in threads, end it for good."""

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.assistant.speech.wire import BadMessage, Command, Event, Quit, decode, encode

_ROOT = Path(__file__).resolve().parents[3]
_FEW_POOLS = {"MALLOC_ARENA_MAX": "2"}  # glibc: a pool of memory for each of its many threads would lie in pieces
_GRACE = 2.0  # seconds for an orderly end


class SoundProcess:
    """Events arrive on `loop` by call_soon_threadsafe, so any loop will do, qasync's too; `ended` comes last."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        arrived: Callable[["SoundProcess", Event], None],
        ended: Callable[["SoundProcess", int], None],
        errors: deque[str],
    ) -> None:
        """Raises OSError when it cannot be started. `errors` collects what it writes to standard error."""
        self._loop, self._arrived, self._ended, self._errors = loop, arrived, ended, errors
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app.assistant.speech.child"],
            cwd=_ROOT,
            env=_FEW_POOLS | os.environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows: no console of its own
        )
        self._readers = [
            threading.Thread(target=self._read_errors, name="sound errors", daemon=True),
            threading.Thread(target=self._read_events, name="sound events", daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def send(self, command: Command) -> bool:
        """Write a command; False when the process has gone."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(encode(command))
            self._process.stdin.flush()
        except (OSError, ValueError):
            return False
        return True

    def kill(self) -> None:
        """At once; `ended` follows."""
        self._process.kill()

    def end(self) -> None:
        """Ask, wait, kill, close everything. Blocks for up to two seconds, so call it in a thread."""
        self.send(Quit())
        try:
            self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self.close_pipes()

    def close_pipes(self) -> None:
        """After the end: leave neither threads nor file descriptors."""
        for reader in self._readers:
            reader.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _read_events(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                self._hand_over(self._arrived, self, decode(line))
            except BadMessage as error:
                self._errors.append(str(error))
        self._readers[0].join()
        self._hand_over(self._ended, self, self._process.wait())

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._errors.append(line.decode(errors="replace").rstrip())

    def _hand_over(self, what: Callable[..., None], *values: Any) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody wants to know
            self._loop.call_soon_threadsafe(what, *values)
