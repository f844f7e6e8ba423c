"""A film of the driving cockpit against the same cockpit without one, in turn within one process.

As a program, `python -m app.dev.bench_film`, it is what the measure runs: prints one JSON line.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from app.dev.ratios import Ratio, ratio
from app.dev.screen import virtual_screen

Tell = Callable[[str], None]
ROOT = Path(__file__).parents[2]
TURNS, SECONDS = 4, 5.0
OPTIONS = ["--windowed", "--size", "1920x720", "--microphone", "none", "--speaker", "none", "--speech", "none"]


def film(tell: Tell) -> list[Ratio]:
    """Milliseconds between frames at their median and at the 95th percentile."""
    with virtual_screen(1920, 720) as screen:
        command = [sys.executable, "-m", "app.dev.bench_film"]
        ended = subprocess.run(
            command, cwd=ROOT, env=os.environ | screen, capture_output=True, text=True, timeout=300, check=False
        )
    lines = [line for line in ended.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise RuntimeError(f"The cockpit did not film: {ended.stderr.strip()[-300:]}")
    said: dict[str, list[float]] = json.loads(lines[-1])
    for turn in range(TURNS):
        tell(f"turn {turn + 1}: p95 {said['film_p95'][turn]:.1f} ms filming, {said['plain_p95'][turn]:.1f} ms without")
    return [
        ratio("a film: time between frames against none", "ms", said["film_median"], said["plain_median"], 1.25),
        ratio("a film: 95th percentile of it against none", "ms", said["film_p95"], said["plain_p95"], 1.25),
    ]


async def _measured(app: Any, window: Any, folder: Path) -> dict[str, list[float]]:
    from app.showing.presenting import Presenting

    app.start_drive("Lake Cabin")
    await app.start_talk()
    presenting = Presenting(app, window, folder)
    found: dict[str, list[float]] = {name: [] for name in ("plain_median", "plain_p95", "film_median", "film_p95")}
    try:
        await asyncio.sleep(4)
        for _ in range(TURNS):
            await _watch(window, "plain", found)
            presenting.obey("film", "")
            await asyncio.sleep(2.5)
            await _watch(window, "film", found)
            presenting.obey("film", "")
            await asyncio.sleep(3)
    finally:
        await presenting.close()
    return found


async def _watch(window: Any, name: str, found: dict[str, list[float]]) -> None:
    times: list[float] = []

    def swapped() -> None:
        times.append(time.perf_counter())

    window.root.frameSwapped.connect(swapped)
    await asyncio.sleep(SECONDS)
    window.root.frameSwapped.disconnect(swapped)
    gaps = sorted(1000 * (after - before) for before, after in pairwise(times))
    found[f"{name}_median"].append(round(median(gaps), 2))
    found[f"{name}_p95"].append(round(gaps[int(0.95 * len(gaps))], 2))


def main() -> int:
    """Show the cockpit, measure, print."""
    from app import run
    from app.config import load, options

    with TemporaryDirectory() as folder:
        config = load(argparse.ArgumentParser(parents=[options()]).parse_args([*OPTIONS, "--data", folder]))

        async def work(app: Any, window: Any, closed: asyncio.Event) -> int:
            print(json.dumps(await _measured(app, window, Path(folder, "out"))))
            return 0

        return run._with_window(config, work)


if __name__ == "__main__":
    sys.exit(main())
