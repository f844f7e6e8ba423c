"""A supervised cockpit's pulse beats on its event loop, so that one that hangs is told from one that runs.

The supervisor holds the reading end of a pipe (`Pulse`), its cockpit the writing end (`take`, then `beating`). Only on
POSIX: elsewhere no pipe is handed on, and a cockpit is started again only when it dies.
"""

import asyncio
import contextlib
import os
import select
import sys
import time
from pathlib import Path

PULSE = "MERIDIAN_PULSE"  # environment variable with the writing end's descriptor
PATIENCE = "MERIDIAN_HUNG_AFTER"  # environment variable: seconds of silence, 0 where somebody halts cockpits on purpose
EVERY = 0.5  # seconds between two beats
HUNG = 10.0  # seconds; as long as Android Automotive's CarWatchdog gives an ordinary service (TIMEOUT_NORMAL)
STARTING = ENDING = 60.0  # seconds for a cockpit's first beat, and from its last one to its end
_BEAT, _HELD, _LAST = b".", b"h", b"l"  # it runs; it runs in a debugger, which may hold it; it is about to end
_end = -1


class Pulse:
    """The supervisor's half: `descriptor` is for the child, `hangs` waits until that is silent or gone."""

    def __init__(self) -> None:
        self._reading, self.descriptor = os.pipe()
        self.patience = _patience()

    def handed_over(self) -> None:
        """The child has its end, which is open nowhere else from here on."""
        os.close(self.descriptor)

    def hangs(self, pid: int) -> bool:
        """Wait; True as soon as the child has been silent for too long, False once it is gone. Called once."""
        allowed, since = STARTING, time.monotonic()
        try:
            while True:
                ready, _, _ = select.select(
                    [self._reading], [], [], EVERY
                )  # what was said meanwhile counts, not our sleep
                if ready:
                    beats = os.read(self._reading, 4096)
                    if not beats:
                        return False
                    last, since = beats[-1:], time.monotonic()
                    allowed = {_HELD: float("inf"), _LAST: ENDING}.get(last, self.patience)
                elif _is_traced(pid):
                    since = time.monotonic()
                elif self.patience and time.monotonic() - since > max(allowed, self.patience):
                    return True
        finally:
            os.close(self._reading)


def take() -> None:
    """At a cockpit's start: take the end that the supervisor left, so that no child of ours takes it for its own."""
    global _end
    told = os.environ.pop(PULSE, "")
    if told:
        _end = int(told)
        os.set_inheritable(_end, False)
        os.set_blocking(_end, False)


async def beating() -> None:
    """Beat until cancelled; then say that the end is near."""
    try:
        while True:
            _tell(_HELD if _in_debugger() else _BEAT)
            await asyncio.sleep(EVERY)
    finally:
        _tell(_LAST)


def _tell(what: bytes) -> None:
    """Never waits: a supervisor that does not read has beats enough."""
    if _end >= 0:
        with contextlib.suppress(OSError):
            os.write(_end, what)


def _in_debugger() -> bool:
    """Whether Python's own debuggers (pdb, debugpy, PyCharm's) look at this thread."""
    monitoring = getattr(sys, "monitoring", None)  # from Python 3.12 on
    return sys.gettrace() is not None or (monitoring is not None and monitoring.get_tool(monitoring.DEBUGGER_ID))


def _is_traced(pid: int) -> bool:
    """Whether gdb, strace or the like holds a process, as Linux tells it."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return False
    return any(line.startswith("TracerPid:") and line.split()[1] != "0" for line in status.splitlines())


def _patience() -> float:
    try:
        return max(0.0, float(os.environ.get(PATIENCE, HUNG)))
    except ValueError:
        return HUNG
