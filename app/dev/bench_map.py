"""The map: a pan against an empty window, and a region of a million objects against the demo region."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from app.dev import bench_pictures, big_region
from app.dev.ratios import Ratio, ratio
from app.dev.screen import virtual_screen

Tell = Callable[[str], None]
ROOT = Path(__file__).parents[2]
REGION = ROOT / "build" / "region" / "aldermere.sqlite"
VIEWS = {"in the streets, tilted": (0.64, 60.0), "over the city": (3.5, 0.0), "over the country": (30.0, 0.0)}
RUNS = 3


def child(
    screen: dict[str, str],
    region: str,
    scale: float = 1.0,
    tilt: float = 0.0,
    program: str = "app.dev.bench_map_child",
) -> dict[str, float]:
    """What a process of `bench_map_child` said."""
    ended = subprocess.run(
        [sys.executable, "-m", program, region, str(scale), str(tilt)],
        cwd=ROOT,
        env=os.environ | screen,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    lines = [line for line in ended.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise RuntimeError(f"The map's window did not draw: {ended.stderr.strip()[-300:]}")
    said: dict[str, float] = json.loads(lines[-1])
    return said


def measure(tell: Tell) -> list[Ratio]:
    """Pans of the demo region and of the large one, and how long the large one takes to its first picture."""
    large = Path(big_region.OUT)
    if not large.is_file():
        tell("writing a region of a million objects")
        big_region.make(large, graph=False)
    ratios, opened = [], []
    with virtual_screen(1920, 720) as screen:
        for name, (scale, tilt) in VIEWS.items():
            mine, peer, vast = [], [], []
            for run in range(RUNS):
                peer.append(child(screen, "empty")["frame_ms"])
                small, big = (child(screen, str(path), scale, tilt) for path in (REGION, large))
                mine.append(small["frame_ms"])
                vast.append(big["frame_ms"])
                opened.append(big["open_ms"])
                tell(
                    f"{name}, run {run + 1} of {RUNS}: {mine[-1]:.1f} and {vast[-1]:.1f} ms against {peer[-1]:.1f},"
                    f" longest {small['longest_ms']:.0f} and {big['longest_ms']:.0f} ms,"
                    f" processor {small['cpu_ms']:.1f} and {big['cpu_ms']:.1f} ms"
                )
            ratios.append(ratio(f"pan frame {name} against an empty window", "ms", mine, peer, 1.6))
            ratios.append(ratio(f"pan frame {name}, a million objects against the demo region", "ms", vast, mine, 1.2))
    ratios.append(ratio("first picture of a million objects against 2 s", "ms", opened, [2000.0], 1.0))
    return ratios + bench_pictures.measure(tell)
