"""Measures the cockpit against bare peers, in turn within one run: `python main.py bench [NAME…]`."""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from app.config import Config
from app.dev.ratios import Ratio

Tell = Callable[[str], None]
Measure = Callable[[Tell], list[Ratio]]


def measures(config: Config, only: str = "", trials: int = 3) -> dict[str, Measure]:
    """Every measure by name, in the order in which they run; `only` and `trials` are for the assistant's tasks."""
    from app.dev import bench_assistant, bench_film, bench_map, bench_routing, bench_stream, bench_trips, bench_window
    from app.dev.study_bench import study
    from app.dev.voice_bench import voice

    return {
        "start": bench_window.start,
        "idle": bench_window.idle,
        "frames": bench_window.frames,
        "loop": bench_window.loop_lag,
        "memory": bench_window.memory,
        "stream": lambda tell: [_as_ratio(bench_stream.run())],
        "map": bench_map.measure,
        "film": bench_film.film,
        "routing": bench_routing.routing,
        "trips": bench_trips.trips,
        "voice": voice(only),
        "study": study(only),
        "assistant": bench_assistant.assistant(config, only, trials),
    }


def _as_ratio(measured: dict[str, Any]) -> Ratio:
    return Ratio(**{name: value for name, value in measured.items() if name != "met"})


def report(config: Config, names: Sequence[str], *, as_json: bool, only: str = "", trials: int = 3) -> int:
    """Run the measures and print their ratios; 2 for a name that is none, 1 when a goal is missed."""
    known = measures(config, only, trials)
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"There is no measure {unknown[0]!r}: choose from {', '.join(known)}.", file=sys.stderr)
        return 2
    found: list[Ratio] = []
    for name in names or known:
        print(f"{name} …", file=sys.stderr, flush=True)
        ratios = known[name](lambda line: print(f"    {line}", file=sys.stderr, flush=True))
        found += ratios
        if not as_json:
            for ratio in ratios:
                print(ratio.line(), flush=True)
    if as_json:
        print(json.dumps([asdict(ratio) | {"met": ratio.met} for ratio in found], indent=2))
    return 0 if all(ratio.met for ratio in found) else 1
