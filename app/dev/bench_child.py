"""What `bench` measures, each in a process of its own: `python -m app.dev.bench_child KIND WORK`; prints JSON lines.

KIND is `bare` (a PySide6 window with one animation) or `cockpit`; WORK is `start`, `idle`, `frames` or `lag`.
"""

import asyncio
import itertools
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

BARE = """
import QtQuick
Window {{
    width: 1920; height: 720; visible: true; color: "black"
    Rectangle {{ id: dot; width: 80; height: 80; radius: 40; color: "white"; y: 320 }}
    NumberAnimation {{ target: dot; property: "x"; from: 0; to: 1800; duration: 3000; loops: -1; running: {animated} }}
}}
"""
SECONDS = 8.0
SAID = "take me to the lake and play something calm while we drive along the river"


def tell(**values: object) -> None:
    """One JSON line for the parent."""
    print(json.dumps(values), flush=True)


def main(kind: str, work: str) -> int:
    """Run one kind of window with one kind of work."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    if kind == "bare":
        return _bare(work)
    from app import run
    from app.config import load

    config = load(environment={"MERIDIAN_COCKPIT_FULLSCREEN": "no", "MERIDIAN_COCKPIT_MODE": "night"})

    async def measure(app: Any, window: Any, closed: asyncio.Event) -> int:
        tell(complete=time.monotonic())
        if work == "start":
            return 0
        app.start_drive("" if work == "idle" else "Lake Cabin")
        await app.endpoints.warm()
        await asyncio.sleep(6.0)
        await _measure(window.root, work, app)
        return 0

    return run._with_window(config, measure, first_frame=lambda: tell(first_frame=time.monotonic()))


def _bare(work: str) -> int:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    from app import loop

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    animated = "false" if work == "start" else "true"
    engine.loadData(BARE.format(animated=animated).encode(), QUrl("file:///bare.qml"))
    root: Any = engine.rootObjects()[0]

    async def show() -> int:
        drawn = asyncio.Event()
        root.frameSwapped.connect(drawn.set)
        await drawn.wait()
        root.frameSwapped.disconnect(drawn.set)
        tell(first_frame=time.monotonic())
        if work != "start":
            await asyncio.sleep(1.0)
            await _measure(root, work, None)
        return 0

    return loop.run_with_qt(show, application)


async def _measure(root: Any, work: str, app: Any) -> None:
    if work == "idle":
        before = time.process_time()
        await asyncio.sleep(SECONDS)
        tell(cpu=(time.process_time() - before) / SECONDS)
    elif work == "frames":
        tell(**await _frames(root, app))
    elif work == "lag":
        idle = await _lag(None)
        streamed = await _lag(app)
        tell(idle=idle, streamed=streamed)
    elif work == "memory":
        await app.start_talk()
        await asyncio.sleep(3.0)
        tell(cockpit=_resident(os.getpid()), sound=_resident(app.talk.sound.ready.pid),
             stand_in=_resident(app.endpoints.stand_in.process.pid))  # fmt: skip


async def _frames(root: Any, app: Any) -> dict[str, float]:
    """Frames a second and the longest gap in ms; the cockpit's with map moving, orb listening, words arriving."""
    swaps: list[float] = []

    def swapped() -> None:
        swaps.append(time.perf_counter())

    root.frameSwapped.connect(swapped)
    busy = asyncio.ensure_future(_listen(app)) if app else None
    await asyncio.sleep(SECONDS)
    root.frameSwapped.disconnect(swapped)
    if busy:
        busy.cancel()
    gaps = [later - earlier for earlier, later in itertools.pairwise(swaps)]
    return {"fps": len(gaps) / (swaps[-1] - swaps[0]), "longest_ms": max(gaps) * 1000}


async def _listen(app: Any) -> None:
    words = [
        "take",
        "me",
        "to",
        "the",
        "lake",
        "and",
        "play",
        "something",
        "calm",
        "while",
        "we",
        "drive",
        "along",
        "the",
        "river",
    ]
    for at in range(10_000):
        said = words[: at // 6 % len(words) + 1]
        app.models.conversation.update(phase="listening", provisional=" ".join(said), level=0.3 + 0.3 * (at % 7) / 7)
        await asyncio.sleep(0.033)


async def _lag(app: Any) -> float:
    """99th percentile in ms from a thread's wish to run something on the loop until it runs."""
    lags: list[float] = []
    loop, done = asyncio.get_running_loop(), threading.Event()

    def arrived(sent: float) -> None:
        lags.append((time.perf_counter() - sent) * 1000)

    def ping() -> None:
        while not done.wait(0.004):
            loop.call_soon_threadsafe(arrived, time.perf_counter())

    thread = threading.Thread(target=ping)
    thread.start()
    ends = time.monotonic() + SECONDS
    while app and time.monotonic() < ends:
        app.talk.ask("what can you do")
        await app.talk.settled()
    await asyncio.sleep(max(0.0, ends - time.monotonic()))
    done.set()
    await asyncio.to_thread(thread.join)
    lags.sort()
    return lags[int(len(lags) * 0.99)]


def _resident(pid: int) -> float:
    """Megabytes of a process in memory; 0 where the system does not tell."""
    status = Path(f"/proc/{pid}/status")
    if not status.is_file():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
