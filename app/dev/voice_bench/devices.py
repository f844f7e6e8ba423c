"""Devices that come and go, and ten thousand turns: whether the sound process finds, keeps and frees what it should."""

import asyncio
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from app.dev.ratios import Ratio
from app.dev.voice_bench.plugging import Toll, plugging
from app.dev.voice_bench.soak import Weights, soak

CYCLES, TURNS, WARM = 100, 10_000, 2_500


def measures(tell: Callable[[str], None]) -> list[Ratio]:
    """Cycles of trouble at virtual devices, then the soak; `MERIDIAN_CYCLES` and `MERIDIAN_TURNS` shorten both."""
    cycles, turns = (int(os.environ.get(name, full)) for name, full in _LENGTHS.items())
    return [*_toll(plugged(cycles, tell)), *_weights(soaked(turns, min(WARM, turns // 4), tell))]


def plugged(cycles: int, tell: Callable[[str], None]) -> Toll:
    """So many cycles at a sound server of their own."""
    from tests.virtual_audio import VirtualAudio

    with tempfile.TemporaryDirectory(prefix="pulse") as folder:
        audio = VirtualAudio(Path(folder))
        kept = dict(os.environ)
        os.environ.update(audio.environment)
        try:
            audio.start()
            return asyncio.run(plugging(audio, cycles, tell))
        finally:
            audio.stop()
            os.environ.clear()
            os.environ.update(kept)


def soaked(turns: int, warm: int, tell: Callable[[str], None]) -> Weights:
    """So many turns, weighed first after `warm` of them."""
    with tempfile.TemporaryDirectory(prefix="soak") as folder:
        return asyncio.run(soak(Path(folder), turns, warm, tell))


_LENGTHS = {"MERIDIAN_CYCLES": CYCLES, "MERIDIAN_TURNS": TURNS}


def _toll(toll: Toll) -> list[Ratio]:
    slowest, cycles = max(toll.found, default=0.0), toll.cycles
    return [
        _one("slowest find of a device that gives nothing", "s", slowest, 1.0, 1.0, len(toll.found)),
        _one("answers that a lost device broke off for good", "", float(toll.unanswered), cycles, 0.0, cycles),
        _one("microphones that stayed lost", "", float(toll.deaf), cycles, 0.0, cycles),
        _one("processes, threads and open files, after over before", "", toll.after, toll.before, 1.0, cycles),
    ]


def _weights(weights: Weights) -> list[Ratio]:
    return [
        _one("memory after all turns over after warm-up", "MB", weights.after, weights.warm, 1.05, weights.turns),
        _one("turns misheard or unspoken", "", float(weights.failed), weights.turns, 0.0, weights.turns),
    ]


def _one(what: str, unit: str, ours: float, peer: float, goal: float, runs: int) -> Ratio:
    """A bound that holds or not: nothing is resampled."""
    ratio = ours / peer
    return Ratio(what, unit, ours, peer, ratio, ratio, ratio, goal, runs)
