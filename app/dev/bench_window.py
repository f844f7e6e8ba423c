"""The window against a bare PySide6 window: start, idle CPU, frames, loop lag and memory."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median

from app.dev.ratios import Ratio, interleaved, ratio
from app.dev.screen import virtual_screen

ROOT = Path(__file__).parents[2]
Tell = Callable[[str], None]


def child(screen: dict[str, str], kind: str, work: str, **more: str) -> dict[str, float]:
    """Everything a process of `bench_child` said, and when it was `asked` to start."""
    asked = time.monotonic()
    ended = subprocess.run(
        [sys.executable, "-m", "app.dev.bench_child", kind, work],
        cwd=ROOT,
        env=os.environ | screen | more,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    said: dict[str, float] = {"asked": asked}
    for line in ended.stdout.splitlines():
        if line.startswith("{"):
            said |= json.loads(line)
    if "first_frame" not in said:
        raise RuntimeError(f"The {kind} window did not draw: {ended.stderr.strip()[-300:]}")
    return said


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    with virtual_screen(1920, 720) as screen:
        yield screen


def _to_first_frame(screen: dict[str, str], kind: str, **more: str) -> float:
    said = child(screen, kind, "start", **more)
    return (said["first_frame"] - said["asked"]) * 1000


def start(tell: Tell) -> list[Ratio]:
    """From the process's start to its first frame; and the first-ever start against the second."""
    with _screen() as screen:
        _to_first_frame(screen, "bare")
        _to_first_frame(screen, "cockpit")
        ours, peer = interleaved(
            partial(_to_first_frame, screen, "cockpit"), partial(_to_first_frame, screen, "bare"), 7, tell
        )
        with tempfile.TemporaryDirectory() as folder:

            def first_ever() -> float:
                return _to_first_frame(screen, "cockpit", HOME=tempfile.mkdtemp(dir=folder))

            first, second = interleaved(first_ever, partial(_to_first_frame, screen, "cockpit"), 5, tell)
    return [
        ratio("first frame against a bare window", "ms", ours, peer, 1.6),
        ratio("first-ever start against the second", "ms", first, second, 1.1),
    ]


def idle(tell: Tell) -> list[Ratio]:
    """CPU of the cockpit at rest against a bare window with one animation."""
    with _screen() as screen:
        ours, peer = interleaved(
            lambda: child(screen, "cockpit", "idle")["cpu"], lambda: child(screen, "bare", "idle")["cpu"], 3, tell
        )
    return [ratio("CPU at rest against a bare window with one animation", "cores", ours, peer, 1.0)]


def frames(tell: Tell) -> list[Ratio]:
    """Frames not delivered: a bare animated window's frames over the cockpit's, and the longest gap over 50 ms."""
    longest: list[float] = []

    def ours() -> float:
        said = child(screen, "cockpit", "frames")
        longest.append(said["longest_ms"])
        return 1000 / said["fps"]

    with _screen() as screen:
        mine, peer = interleaved(ours, lambda: 1000 / child(screen, "bare", "frames")["fps"], 3, tell)
    return [
        ratio("time per frame: map, orb and captions against a bare animated window", "ms", mine, peer, 1.05),
        ratio("longest gap between frames against 50 ms", "ms", longest, [50.0], 1.0),
    ]


def loop_lag(tell: Tell) -> list[Ratio]:
    """The GUI loop's lag at the 99th percentile under a streamed answer against idle."""
    with _screen() as screen:
        runs = [child(screen, "cockpit", "lag") for _ in range(3)]
    for run in runs:
        tell(f"{run['streamed']:.1f} ms against {run['idle']:.1f} ms")
    streamed, at_rest = [run["streamed"] for run in runs], [run["idle"] for run in runs]
    return [ratio("loop lag at the 99th percentile, streamed answer against idle", "ms", streamed, at_rest, 3.0)]


def memory(tell: Tell) -> list[Ratio]:
    """Memory of each process; the cockpit's against the sum of the others and a bare window's worth."""
    with _screen() as screen:
        said = child(screen, "cockpit", "memory")
    parts = {name: said[name] for name in ("cockpit", "sound", "stand_in")}
    for name, megabytes in parts.items():
        tell(f"{name}: {megabytes:.0f} MB")
    return [ratio("memory of all processes against 1 GB", "MB", [sum(parts.values())], [median([1000.0])], 1.0)]
