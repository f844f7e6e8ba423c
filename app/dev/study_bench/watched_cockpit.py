"""A cockpit in a session that a console may watch, in a process of its own, for measures and tests.

`python -m app.dev.study_bench.watched_cockpit STUDY SESSION` prints `here` once the session has begun, and does what it
reads, line by line: `consent`, `say WORDS`, `die` (as in a crash), `frames SECONDS` (prints milliseconds from frame to
frame, and processor time for each, as JSON); it leaves at the end of its input.
"""

import asyncio
import itertools
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app import run
from app.car.catalogue import catalogue
from app.config import Config
from app.study.study_folder import open_study
from app.studying.desks import desks
from app.studying.run import run_session
from app.studying.running import Studying


class Led:
    """Reads and obeys."""

    def __init__(self, studying: Studying) -> None:
        self._studying = studying
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(0, self._read)
        self._loop.call_later(0.5, lambda: print("here", flush=True))
        self._tasks: set[asyncio.Task[None]] = set()

    def _read(self) -> None:
        data = os.read(0, 65536)
        if not data:
            self._loop.remove_reader(0)
            self._studying.over.set()
        for line in data.decode().splitlines():
            self._obey(line)

    def _obey(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        match word:
            case "consent":
                self._studying.consent(True, False)
            case "say":
                self._studying.app.talk.ask(rest)
            case "frames":
                task = self._loop.create_task(self._frames(float(rest)))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
            case "die":
                os.kill(os.getpid(), 9)

    async def _frames(self, seconds: float) -> None:
        swaps: list[float] = []
        root = self._studying.window.root

        def swapped() -> None:
            swaps.append(time.perf_counter())

        root.frameSwapped.connect(swapped)
        own, whole = time.thread_time(), time.process_time()
        await asyncio.sleep(seconds)
        own, whole = time.thread_time() - own, time.process_time() - whole
        root.frameSwapped.disconnect(swapped)
        gaps = [round((after - before) * 1000, 2) for before, after in itertools.pairwise(swaps)]
        count = max(1, len(swaps))
        print(
            json.dumps({"gaps": gaps, "thread_ms": own / count * 1000, "process_ms": whole / count * 1000}), flush=True
        )


def main(study: Path, session: Path) -> int:
    """Run the session until it is left."""
    config = Config(data=session / "data")
    cockpit = replace(config.cockpit, fullscreen=False, mode="night")
    speech = replace(config.speech, microphone="none", speaker="none", voice="silent")
    config = replace(config, cockpit=cockpit, speech=speech)
    folder = open_study(study, catalogue())

    async def led(app: Any, window: Any, closed: asyncio.Event) -> int:
        def attach(studying: Studying) -> Callable[[], None]:
            Led(studying)
            return lambda: None

        return await run_session(app, window, closed, folder, session, (desks, attach))

    return run._with_window(config, led)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
