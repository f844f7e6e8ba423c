"""Measures the voice on real audio through virtual devices: `bench voice`, one part by `--only echo`."""

from collections.abc import Callable
from importlib import import_module

from app.dev.ratios import Ratio

PARTS = ("echo", "turns", "latency", "hearing", "devices")


def voice(only: str) -> Callable[[Callable[[str], None]], list[Ratio]]:
    """The measures of all parts, or of those whose names are in `only`, comma between."""
    parts = [part for part in PARTS if not only or part in only.split(",")]

    def measured(tell: Callable[[str], None]) -> list[Ratio]:
        found: list[Ratio] = []
        for part in parts:
            tell(part)
            found += import_module(f"{__name__}.{part}").measures(tell)
        return found

    return measured
