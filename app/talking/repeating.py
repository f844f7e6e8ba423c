"""Which wishes are said back as they were heard before they are done: those that cannot simply be taken back."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).parents[2] / "assets" / "sentences" / "repeated.yaml"


def repeats(tool: str, arguments: Mapping[str, object]) -> bool:
    """Whether a call is of those in the file, with the arguments it names there."""
    wanted = _wishes().get(tool)
    return wanted is not None and all(arguments.get(name) == value for name, value in wanted.items())


@cache
def _wishes() -> Mapping[str, Mapping[str, object]]:
    wishes: dict[str, dict[str, object]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return wishes
