"""The cockpit's end of the recorder: records go in without waiting, and stay here until the recorder has kept them."""

import contextlib
import json
import os
import secrets
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from app.study.record.frame import Record, framed, text
from app.study.record.link import KEY

ROOT = Path(__file__).resolve().parents[3]
_AGAIN = (0.0, 0.1, 0.5, 2.0)  # seconds before a recorder is started again, by failures in a row
_GRACE = 5.0
STARTING = 4  # times as long has one that starts: it reads its journal, and waits for the one before it
HUNG = 15.0  # seconds for which records wait before a recorder that says nothing is ended; a slow disk tells no sooner


@dataclass(frozen=True, slots=True)
class _Sync:
    token: str
    done: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True)
class _Answer:
    process: subprocess.Popen[bytes]
    said: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Died:
    process: subprocess.Popen[bytes]


@dataclass(frozen=True, slots=True)
class _Close:
    pass


class Recording:
    """Starts a recorder for a session's folder, and starts it again whenever it dies.

    `write` costs the caller an append to a queue. `told` is called from a thread with one sentence of trouble, and with
    "" once it is over; `moved` with the address and the key whenever sound must be sent elsewhere (`link.py`).
    """

    def __init__(
        self,
        folder: Path,
        told: Callable[[str], None] = lambda sentence: None,
        moved: Callable[[str, str], None] = lambda address, key: None,
        clock: Callable[[], float] = time.monotonic,
        hung: float = HUNG,
    ) -> None:
        """A recorder that has not said anything for `hung` seconds, though records wait for it, is replaced."""
        self._folder, self._told, self._moved, self._clock, self._hung = folder, told, moved, clock, hung
        self._key = secrets.token_hex(16)
        self._inbox: SimpleQueue[Record | _Sync | _Answer | _Died | _Close] = SimpleQueue()
        self._unkept: deque[tuple[int, bytes]] = deque()
        self._syncs: dict[str, _Sync] = {}
        self._early: list[Record] = []  # written before the recorder has told where its journal stands
        self._number, self._failures, self._ready = 0, 0, False
        self.kept = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._said_at, self._troubled = time.monotonic(), False
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="recording", daemon=True)
        self._thread.start()
        threading.Thread(target=self._watch, name="recorder watch", daemon=True).start()

    def write(self, kind: str, /, **fields: Any) -> None:
        """Keep a record of this moment; any thread may, and none waits. Fields are not to be changed afterwards."""
        self._inbox.put({"t": self._clock(), "kind": kind, **fields})

    def sync(self, patience: float = 10.0) -> bool:
        """Wait until everything written so far is durable: at the boundaries of tasks. False when that takes longer."""
        asked = _Sync(secrets.token_hex(4))
        self._inbox.put(asked)
        return asked.done.wait(patience)

    def close(self, patience: float = 10.0) -> bool:
        """Keep everything and end the recorder; False when something could not be kept."""
        done = self.sync(patience)
        if not done and not self._troubled and self._process is not None:  # it hangs: another one takes what waits
            self._process.kill()
            done = self.sync(patience)
        self._closed.set()
        self._inbox.put(_Close())
        self._thread.join(timeout=_GRACE)
        if (process := self._process) is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()  # type: ignore[union-attr]
            try:
                process.wait(timeout=_GRACE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        return done

    @property
    def pid(self) -> int:
        """Of the recorder that runs now, 0 while there is none."""
        process = self._process
        return process.pid if process is not None and process.returncode is None else 0

    def _run(self) -> None:
        """The only thread that knows what is kept, and that writes to the recorder and closes its pipe."""
        self._start()
        while True:
            match self._inbox.get():
                case dict() as record:
                    self._take(record)
                case _Sync() as asked:
                    self._syncs[asked.token] = asked
                    self._ask(asked)
                case _Answer(process, said) if process is self._process:
                    self._answered(said)
                case _Died(process):
                    with contextlib.suppress(OSError):
                        process.stdin.close()  # type: ignore[union-attr]
                    if process is self._process:
                        self._start()
                case _Close():
                    return

    def _start(self) -> None:
        """A recorder that has not said that it is ready is sent nothing."""
        self._ready = False
        while True:
            time.sleep(_AGAIN[min(self._failures, len(_AGAIN) - 1)])
            self._failures += 1
            try:
                self._process = process = self._recorder()
                break
            except OSError as error:
                self._tell(f"The recorder does not start ({error}): free some memory; nothing is lost meanwhile.")
        self._said_at = time.monotonic()
        threading.Thread(target=self._listen, args=(process,), name="recorder", daemon=True).start()

    def _recorder(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "app.study.record.writer", str(self._folder)],
            cwd=ROOT,
            env=os.environ | {KEY: self._key},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )

    def _watch(self) -> None:
        """A recorder that hangs is ended, which is heard like any other end; what writes to it goes on then."""
        while not self._closed.wait(self._hung / 10):
            silent = time.monotonic() - self._said_at
            if not (self._unkept or self._early or self._syncs):
                self._said_at = time.monotonic()
            elif self._process is not None and silent > (self._hung if self._ready else STARTING * self._hung):
                self._tell("The recorder no longer answers and is started again: nothing is lost meanwhile.")
                self._said_at = time.monotonic()
                self._process.kill()

    def _tell(self, sentence: str) -> None:
        self._troubled = bool(sentence)
        self._told(sentence)

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            with contextlib.suppress(ValueError):
                self._inbox.put(_Answer(process, json.loads(line)))
        process.wait()
        process.stdout.close()
        self._inbox.put(_Died(process))

    def _take(self, record: Record) -> None:
        if not self._ready and not self._unkept and not self.kept:
            self._early.append(record)
            return
        self._number += 1
        line = framed(text({"n": self._number, **record}))
        self._unkept.append((self._number, line))
        if self._ready:
            self._pass_on(line)

    def _ask(self, asked: _Sync) -> None:
        if self._ready:
            self._pass_on(f"!sync {asked.token}\n".encode())

    def _pass_on(self, data: bytes) -> None:
        assert self._process is not None and self._process.stdin is not None
        try:
            left = memoryview(data)
            while left:
                left = left[self._process.stdin.write(left) :]
        except OSError:
            self._ready = False  # it has died, as will be heard in a moment; everything not kept is sent again then

    def _answered(self, said: dict[str, Any]) -> None:
        self._said_at = time.monotonic()
        if sentence := said.get("problem"):
            self._tell(sentence)
        if "mended" in said or ("ready" in said and self._troubled):
            self._tell("")
        if "ready" in said:
            self._resume(int(said["ready"]))
            self._moved(said["sound"], self._key)
        if "kept" in said:
            self._drop(int(said["kept"]))
        if (asked := self._syncs.pop(said.get("synced", ""), None)) is not None:
            asked.done.set()

    def _resume(self, last: int) -> None:
        """Go on after what the journal holds."""
        self._ready, self._failures = True, 0
        self._number = max(self._number, last)
        self._drop(last)
        self._pass_on(b"".join(line for _, line in self._unkept))
        early, self._early = self._early, []
        for record in early:
            self._take(record)
        for asked in self._syncs.values():
            self._ask(asked)

    def _drop(self, number: int) -> None:
        self.kept = max(self.kept, number)
        while self._unkept and self._unkept[0][0] <= number:
            self._unkept.popleft()
