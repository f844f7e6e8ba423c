"""A study's cockpit that tells where it is: `python -m app.dev.study_bench.told_cockpit [keep] ARGUMENTS`.

It is `main.py ARGUMENTS` that appends JSON lines to the file of MERIDIAN_TOLD: {"begun": time, "step": name} once the
session goes on, {"seen": time} with the first picture of it, {"kept": number} whenever its recorder acknowledges; times
are of time.monotonic(). With `keep` it is the supervisor of such a cockpit, however often that dies.
"""

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

TOLD = "MERIDIAN_TOLD"
ENDLESS = 1_000_000


def tell(**what: Any) -> None:
    """One line, whole even when this process is killed."""
    handle = os.open(os.environ[TOLD], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    os.write(handle, json.dumps(what).encode() + b"\n")
    os.close(handle)


def told(path: Path) -> list[dict[str, Any]]:
    """What has been told so far."""
    return [json.loads(line) for line in path.read_bytes().splitlines()] if path.exists() else []


def main(arguments: list[str]) -> int:
    """The supervisor or its cockpit."""
    from app import standby, supervisor

    if arguments[0] == "keep":
        return supervisor.supervised(arguments[1:], program="app.dev.study_bench.told_cockpit", crashes=ENDLESS)
    from app.studying import run
    from app.studying.running import Studying

    class Telling(Studying):
        """Tells when it is back, and what is acknowledged."""

        def begin(self) -> None:
            super().begin()
            tell(begun=time.monotonic(), step=self.session.step.name)
            self.window.root.frameSwapped.connect(self._seen)
            self.window.root.update()
            threading.Thread(target=self._tell_kept, daemon=True).start()

        def _seen(self) -> None:
            self.window.root.frameSwapped.disconnect(self._seen)
            tell(seen=time.monotonic())

        def _tell_kept(self) -> None:
            before = 0
            while True:
                if (kept := self.recording.kept) != before:
                    before = kept
                    tell(kept=kept)
                time.sleep(0.005)

    run.Studying = Telling  # type: ignore[attr-defined]
    return standby.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
