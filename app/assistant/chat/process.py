"""The stand-in's process: started, watched, restarted when it dies, ended with us."""

import asyncio
import atexit
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from app.assistant.chat.chat import ChatFailed
from app.assistant.chat.failures import one_line

ROOT = Path(__file__).resolve().parents[3]
COMMAND = (sys.executable, "-m", "app.endpoint", "--port", "0")
LONG_LIFE = 10.0
READY_WITHIN = 15.0  # seconds that a start may take, or as long as the first word may where that is longer

_Waiter = tuple[asyncio.AbstractEventLoop, "asyncio.Future[str]"]


class ServerProcess:
    """Runs a server that prints one JSON line with its "port", and keeps it running.

    A thread of its own starts and watches the process, so it works under any event loop. A server that keeps dying
    is started again after growing pauses; a caller of url() cuts the pause short.
    """

    def __init__(
        self, command: Sequence[str] = COMMAND, *, ready_within: float = READY_WITHIN, folder: Path = ROOT
    ) -> None:
        """`ready_within`: seconds that a start may take."""
        self._command, self._folder, self._ready_within = list(command), folder, ready_within
        self._lock = threading.Lock()
        self._wanted, self._stopping = threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None
        self._process: subprocess.Popen[str] | None = None
        self._url = ""
        self._waiters: list[_Waiter] = []

    @property
    def pid(self) -> int | None:
        """The process's id while it runs."""
        process = self._process
        return process.pid if process is not None and process.returncode is None else None

    def serves(self, url: str) -> bool:
        """Whether the process at `url` is, for all that is known, alive."""
        return bool(url) and self._url == url

    def start(self) -> None:
        """Start the process and its watch, once; returns at once."""
        with self._lock:
            if self._thread is None and not self._stopping.is_set():
                self._thread = threading.Thread(target=self._keep, name="stand-in watch", daemon=True)
                self._thread.start()
                atexit.register(self.stop)

    async def url(self, unlike: str = "", within: float | None = None) -> str:
        """The base URL ("http://127.0.0.1:4711/v1"), other than `unlike`; raises ChatFailed("stand_in")."""
        if self._stopping.is_set():
            raise _dead("it was ended")
        self.start()
        loop = asyncio.get_running_loop()
        future: asyncio.Future[str] = loop.create_future()
        with self._lock:
            if self._url and self._url != unlike:
                return self._url
            self._waiters.append((loop, future))
        self._wanted.set()
        try:
            return await asyncio.wait_for(future, within or self._ready_within)
        except TimeoutError:
            raise _dead(f"it was not ready within {within or self._ready_within:g} s") from None
        finally:
            with self._lock:
                self._waiters = [waiter for waiter in self._waiters if waiter[1] is not future]

    def stop(self) -> None:
        """End the process and the watch; blocks for up to a few seconds."""
        self._stopping.set()
        self._wanted.set()
        atexit.unregister(self.stop)
        process, thread = self._process, self._thread
        if process is not None:
            _end(process)
        if thread is not None:
            thread.join(5)

    def _keep(self) -> None:
        pause = 0.0
        while not self._stopping.is_set():
            began = time.monotonic()
            why = self._run_once()
            with self._lock:
                lived, self._url = bool(self._url), ""
            if not lived or self._stopping.is_set():
                self._tell("", why)
            pause = 0.0 if time.monotonic() - began > LONG_LIFE else min(30.0, pause * 2 or 0.1)
            self._wanted.clear()
            if not self._waiters:
                self._wanted.wait(pause)

    def _run_once(self) -> str:
        """One life of the process; returns why it is over."""
        try:
            process = subprocess.Popen(
                self._command,
                cwd=self._folder,
                env={name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")},
                stdin=subprocess.PIPE,  # closes with us, which tells the server to end
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            return one_line(str(error))
        self._process = process
        if self._stopping.is_set():
            _end(process)
        last = ""
        assert process.stdout is not None and process.stdin is not None
        for line in process.stdout:
            last = line.strip() or last
            if not self._url and (port := _port(line)):
                self._tell(f"http://127.0.0.1:{port}/v1", "")
        code = process.wait()
        process.stdout.close()
        process.stdin.close()
        return one_line(last) if last and not _port(last) else f"it ended with code {code}"

    def _tell(self, url: str, why: str) -> None:
        with self._lock:
            self._url = url
            waiters = self._waiters
            self._waiters = []
        for loop, future in waiters:
            try:
                loop.call_soon_threadsafe(_settle, future, url, why)
            except RuntimeError:  # that loop is closed
                continue


def _settle(future: "asyncio.Future[str]", url: str, why: str) -> None:
    if not future.done():
        if url:
            future.set_result(url)
        else:
            future.set_exception(_dead(why))


def _dead(why: str) -> ChatFailed:
    return ChatFailed("stand_in", why=why)


def _port(line: str) -> int:
    try:
        said = json.loads(line)
    except ValueError:
        return 0
    port = said.get("port") if isinstance(said, dict) else None
    return port if isinstance(port, int) else 0


def _end(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(3)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
