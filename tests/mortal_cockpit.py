"""What a supervisor keeps in its tests, in a cockpit's place: it starts a child of its own, says so, and lives or dies.

`python -m tests.mortal_cockpit FILE FATE…`: appends a JSON line with the pids to FILE. Each life has the next FATE, the
last one for ever: `wait` until it is ended, `kill` itself, `beat` and halt, or an exit status.
"""

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

from app import pulse
from app.standby import AHEAD, end_with_supervisor

STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"


def main(path: Path, fates: list[str]) -> int:
    ahead = bool(os.environ.pop(AHEAD, ""))
    pulse.take()
    if not os.read(0, 1):
        return 0
    threading.Thread(target=end_with_supervisor, daemon=True).start()
    lives = len(path.read_text().splitlines()) if path.exists() else 0
    with subprocess.Popen([sys.executable, "-c", STUBBORN], stderr=subprocess.DEVNULL, start_new_session=True) as child:
        line = {"cockpit": os.getpid(), "child": child.pid, "ahead": ahead}
        with path.open("a") as file:
            file.write(json.dumps(line) + "\n")
        fate = fates[min(lives, len(fates) - 1)]
        if fate == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if fate == "beat":
            asyncio.run(beat_and_halt())
        if fate != "wait":
            os._exit(int(fate))
        try:
            signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
            time.sleep(600)
        finally:
            child.kill()
    return 0


async def beat_and_halt() -> None:
    """Alive, and no longer answering; where somebody wakes it, it goes on."""
    beats = asyncio.get_running_loop().create_task(pulse.beating())
    await asyncio.sleep(0.2)
    os.kill(os.getpid(), signal.SIGSTOP)
    await beats


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
