"""A supervised cockpit: `python -m app.standby ARGUMENTS` is `main.py ARGUMENTS` as soon as its supervisor says so.

Its supervisor holds its standard input open and writes a line when it is to begin; at the end of the input it ends, so
killing the supervisor leaves no cockpit behind. One that is started ahead loads what takes time while it waits.
"""

import os
import signal
import sys
import threading
import time
from collections.abc import Sequence
from importlib import import_module

from app import pulse

AHEAD = "MERIDIAN_STANDBY"  # environment variable of one that waits
FAREWELL = 10.0  # seconds that a cockpit has to end in good order
_LOADED = (
    "app.cli",
    "app.run",
    "app.window",
    "app.application",
    "app.studying.run",
    "app.studying.attending",
    "app.studying.desks",
    "app.studying.kiosk",
    "app.study.measures.detection",
    "app.domains.player",
)


def main(arguments: Sequence[str]) -> int:
    """Wait for the word, then be the cockpit."""
    pulse.take()
    if os.environ.pop(AHEAD, ""):
        for name in _LOADED:
            import_module(name)
    if not os.read(0, 1):
        return 0
    threading.Thread(target=end_with_supervisor, name="supervisor", daemon=True).start()
    from app.cli import main as run

    return run(arguments)


def end_with_supervisor() -> None:
    """Wait for the supervisor's end, and end in good order, or else without."""
    while os.read(0, 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(FAREWELL)
    os._exit(143)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
