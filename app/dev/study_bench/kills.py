"""Kills of cockpit, recorder, sound and stand-in: nothing is lost, and the cockpit is soon at the same task."""

import random
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app.dev.ratios import Ratio, ratio
from app.dev.screen import virtual_screen
from app.dev.study_bench.victims import Victims, combination, running_study

KILLS, SINGLE = 300, 8
SEED = 7
SETTLED = 8.0  # seconds after which a cockpit has started, and the next one waits
MOST = 3.0  # seconds from a kill to the same task's picture


def measures(tell: Callable[[str], None], kills: int = KILLS, single: int = SINGLE) -> list[Ratio]:
    """Single kills of a cockpit that has run for a while, then a storm of them; raises Lost."""
    with (
        tempfile.TemporaryDirectory() as folder,
        virtual_screen(1920, 720) as screen,
        running_study(Path(folder, "study"), screen, tasks=400) as victims,
    ):
        calm = _single(victims, single, tell)
        storm = _storm(victims, kills, tell)
        victims.all_run()
        records = len(victims.check())
    tell(f"{kills + single} kills: {records} records, none lost, the same task each time")
    return [
        ratio("from a kill to the same task on the screen, longest, against 3 s", "s", [max(calm)], [MOST], 1.0),
        ratio("the same in a storm of kills, 95th percentile", "s", [_high(storm)], [MOST], 1.0),
    ]


def _single(victims: Victims, kills: int, tell: Callable[[str], None]) -> list[float]:
    found = []
    for number in range(kills):
        time.sleep(SETTLED)
        victims.check()
        back = victims.back(*victims.kill(["cockpit"]))
        victims.check_step(back)
        found.append(back.seen)
        tell(f"kill {number + 1} of {kills}: back at {back.step} after {back.seen:.2f} s")
    return found


def _storm(victims: Victims, kills: int, tell: Callable[[str], None]) -> list[float]:
    """Any combination at any time, from the moment at which the cockpit is back."""
    chance, found = random.Random(SEED), [0.0]
    for number in range(1, kills + 1):
        time.sleep(chance.uniform(0.0, 2.0))
        victims.check()
        parts = combination(chance)
        killed = victims.kill(parts)
        if "cockpit" in parts:
            back = victims.back(*killed)
            victims.check_step(back)
            found.append(back.seen)
        if number % 25 == 0:
            tell(f"{number} of {kills} kills: {len(victims.check())} records, longest {max(found):.2f} s")
    return found


def _high(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[int(len(values) * 0.95)]
