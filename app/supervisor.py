"""Keeps a cockpit running that must not stay away: `supervised` runs it as a child, and again when it dies or hangs.

The child is `standby.py`; another one waits with everything loaded, so that only the window is left to be made. Exit
statuses 0, 1 and 2 are the child's own words (finished, or it has said why not); any other, and any signal, is a crash.
"""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import IO

from app.pulse import PULSE, Pulse
from app.standby import AHEAD, FAREWELL

ROOT = Path(__file__).parents[1]
OWN_WORDS = (0, 1, 2)
CRASHES, WITHIN = 5, 60.0  # so many crashes in so many seconds: starting again does not help
STANDBY_AFTER = 1.5  # seconds after which a cockpit is on the screen, and the next one may load
GRACE = 3.0  # seconds that what a dead cockpit leaves behind has to end by itself
_SUBREAPER = 36  # prctl: orphans of ours become our children

Process = subprocess.Popen[bytes]


def supervised(arguments: Sequence[str], *, program: str = "app.standby", crashes: int = CRASHES) -> int:
    """Run the cockpit with these arguments until it ends by itself or is asked to; returns its exit status.

    `program`: the child's module; `crashes` within a minute are given up on.
    """
    return _Supervisor([sys.executable, "-m", program, *arguments], crashes).run()


class _Supervisor:
    def __init__(self, command: list[str], most: int) -> None:
        self._command, self._most = command, most
        self._process: Process | None = None
        self._standby: Process | None = None
        self._starting = threading.Lock()  # while it is held it is not yet known which children are ours
        self._asked = self._over = False
        self._others: set[int] = set()  # children that were there before, and none of a cockpit's
        self._pulses: dict[Process, Pulse] = {}  # of those whose pulse nobody watches yet
        self._hung: Process | None = None

    def run(self) -> int:
        crashes: deque[float] = deque(maxlen=self._most)
        _adopt_orphans()
        self._others = set(_children())
        with self._signals():
            while True:
                status = self._once()
                sweep = threading.Thread(target=self._sweep, name="sweep", daemon=True)
                sweep.start()
                crashes.append(time.monotonic())
                hopeless = len(crashes) == self._most and crashes[-1] - crashes[0] < WITHIN
                if self._asked or status in OWN_WORDS or hopeless:
                    break
                print(f"The cockpit {self._ended(status)} and is started again.", file=sys.stderr, flush=True)
            self._dismiss()
            sweep.join()
        if self._asked or status in OWN_WORDS:
            return status if status in OWN_WORDS else 143
        print(_given_up(self._ended(status), self._most), file=sys.stderr)
        return 1

    def _once(self) -> int:
        """One life of a cockpit."""
        with self._starting:
            ready, self._standby = self._standby, None
            self._process = process = ready if ready is not None and ready.poll() is None else self._started({})
        with contextlib.suppress(OSError):
            _input(process).write(b"\n")
        if self._asked:
            self._end(process)
        threading.Thread(target=self._watch, args=(process,), name="pulse", daemon=True).start()
        following = threading.Timer(STANDBY_AFTER, self._prepare)
        following.daemon = True
        following.start()
        status = process.wait()
        following.cancel()
        _input(process).close()
        return status

    def _started(self, more: dict[str, str]) -> Process:
        folders = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
        pulse = Pulse() if os.name == "posix" else None
        ends = (pulse.descriptor,) if pulse is not None else ()
        process = subprocess.Popen(
            self._command,
            env=os.environ | {"PYTHONPATH": folders} | more | ({PULSE: str(ends[0])} if ends else {}),
            stdin=subprocess.PIPE,
            bufsize=0,
            process_group=0 if os.name == "posix" else None,  # Ctrl+C is for us, and we ask once
            pass_fds=ends,
        )
        if pulse is not None:
            pulse.handed_over()
            self._pulses[process] = pulse
        return process

    def _watch(self, process: Process) -> None:
        """A cockpit that runs and answers nothing is as good as dead."""
        pulse = self._pulses.pop(process, None)
        if pulse is not None and pulse.hangs(process.pid):
            self._hung = process
            process.kill()

    def _ended(self, status: int) -> str:
        return "no longer answered" if self._hung is self._process else _ended(status)

    def _prepare(self) -> None:
        """Let the next cockpit load while this one runs."""
        with self._starting:
            if not self._asked and not self._over and self._standby is None:
                self._standby = self._started({AHEAD: "1"})

    def _dismiss(self) -> None:
        with self._starting:
            self._over = True
            ready, self._standby = self._standby, None
        if ready is not None:
            ready.kill()
            ready.wait()
            _input(ready).close()
            self._watch(ready)  # it has ended, which closes its pipe

    def _end(self, process: Process) -> None:
        process.terminate()
        kill = threading.Timer(FAREWELL, process.kill)
        kill.daemon = True
        kill.start()

    @contextlib.contextmanager
    def _signals(self) -> Iterator[None]:
        """Asked to end, ask the cockpit, once."""

        def end(number: int, frame: FrameType | None) -> None:
            first, self._asked = not self._asked, True
            if first and self._process is not None:
                self._end(self._process)

        names = [name for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]
        before = {name: signal.signal(getattr(signal, name), end) for name in names}
        try:
            yield
        finally:
            for name, handler in before.items():
                signal.signal(getattr(signal, name), handler)

    def _sweep(self) -> None:
        """What a dead cockpit has left behind ends by itself in a moment, or is ended."""
        until = time.monotonic() + GRACE
        while orphans := self._orphans():
            for orphan in orphans:
                with contextlib.suppress(ChildProcessError, ProcessLookupError):
                    if time.monotonic() > until:
                        os.kill(orphan, signal.SIGKILL)
                    os.waitpid(orphan, os.WNOHANG)
            time.sleep(0.02)

    def _orphans(self) -> list[int]:
        """Our children but for the cockpits that we have started."""
        with self._starting:
            ours = {process.pid for process in (self._process, self._standby) if process is not None}
            return [pid for pid in _children() if pid not in ours | self._others]


def _input(process: Process) -> IO[bytes]:
    assert process.stdin is not None
    return process.stdin


def _adopt_orphans() -> None:
    """On Linux whatever the cockpit leaves behind becomes our child; elsewhere it ends with its standard input."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)


def _children() -> list[int]:
    """The ids of our children, as Linux tells them."""
    found: list[int] = []
    for path in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):  # a thread that has just ended
            found += map(int, path.read_text(encoding="ascii").split())
    return found


def _ended(status: int) -> str:
    if status >= 0:
        return f"ended by an error (status {status})"
    try:
        return f"was ended by {signal.Signals(-status).name}"
    except ValueError:
        return f"was ended by signal {-status}"


def _given_up(ended: str, times: int) -> str:
    return (
        f"The cockpit {ended}, for the {times}th time within a minute: read meridian.log in the session's "
        "data folder, then go on with `study run … --resume`; everything recorded is kept."
    )
