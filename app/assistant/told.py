"""The assistant's own sentences for people, where no model speaks: one template per language in told.yaml."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).with_suffix(".yaml")


@cache
def _sentences() -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return loaded


def tell(key: str, language: str, **values: str) -> str:
    """The sentence `key` in `language` (English where that one is missing), its fields filled from `values`."""
    texts = _sentences()[key]
    return str(texts.get(language, texts["en"])).format_map(_Blank(values))


def told_in_turn(key: str, language: str, number: int) -> str:
    """One of several sentences that say the same, the next one with every number."""
    texts = _sentences()[key]
    several = texts.get(language, texts["en"])
    return str(several[number % len(several)])


class _Blank(dict[str, str]):
    """Values for a sentence; a missing one leaves its name rather than an error."""

    def __missing__(self, key: str) -> str:
        return key
