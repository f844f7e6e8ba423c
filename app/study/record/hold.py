"""A session's folder belongs to one recorder at a time: the next one waits until the one before has kept everything.

The lock is on the folder itself, so that it leaves no file, and the system gives it free when its process ends, however
it ends. Systems without such locks (Windows) go without.
"""

import os
import time
from pathlib import Path

PATIENCE = 10.0  # seconds for a recorder whose cockpit has died to keep what it was sent


class Taken(Exception):
    """Another process records into the folder; the text is one sentence."""


def hold(folder: Path, patience: float = PATIENCE) -> int:
    """Take the folder for as long as the descriptor that is returned stays open; raises Taken and OSError."""
    if os.name != "posix":
        return -1
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    until = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                os.close(handle)
                sentence = f"{folder} is being recorded by another Meridian: end that one, or wait until it has ended."
                raise Taken(sentence) from None
            time.sleep(0.01)
        except OSError:  # a network folder that knows no locks
            return handle
        else:
            return handle


def wait_until_free(folder: Path, patience: float = PATIENCE) -> None:
    """Return once no recorder writes into the folder, so that all of its journal can be read; raises Taken."""
    handle = hold(folder, patience)
    if handle >= 0:
        os.close(handle)
