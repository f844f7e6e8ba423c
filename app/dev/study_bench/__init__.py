"""Measures the study kit: `bench study`, one part by `--only disk`."""

from collections.abc import Callable
from importlib import import_module

from app.dev.ratios import Ratio

Tell = Callable[[str], None]
PARTS = ("disk", "hour", "pacing", "wizard", "kills")


def study(only: str) -> Callable[[Tell], list[Ratio]]:
    """The measures of all parts, or of those whose names are in `only`, comma between."""
    parts = [part for part in PARTS if not only or part in only.split(",")]

    def measured(tell: Tell) -> list[Ratio]:
        found: list[Ratio] = []
        for part in parts:
            tell(part)
            found += _WAYS[part](tell)
        return found

    return measured


def _measures(name: str) -> Callable[[Tell], list[Ratio]]:
    return lambda tell: list(import_module(f"{__name__}.{name}").measures(tell))


def _pacing(tell: Tell) -> list[Ratio]:
    from app.dev.study_bench.pacing import pacing

    return [pacing(tell)]


def _wizard(tell: Tell) -> list[Ratio]:
    from app.dev.study_bench.wizard import run

    said = run(tell)["ratios"]
    return [Ratio(**{name: value for name, value in each.items() if name != "met"}) for each in said]


_WAYS = {
    "disk": _measures("disk"),
    "hour": _measures("hour"),
    "pacing": _pacing,
    "wizard": _wizard,
    "kills": _measures("kills"),
}
