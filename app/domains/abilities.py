"""Things to say for every domain, from assets/sentences/abilities.yaml."""

from functools import cache
from pathlib import Path
from typing import Literal

import yaml

FILE = Path(__file__).parents[2] / "assets" / "sentences" / "abilities.yaml"
Ability = Literal[
    "climate", "seats", "openings", "lights", "displays", "driving", "navigation", "charging", "trip", "help", "media",
    "phone", "messages", "day", "house", "people", "conversation",
]  # fmt: skip
FEW = 3


@cache
def _known() -> dict[str, dict[str, list[str]]]:
    known: dict[str, dict[str, list[str]]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return known


def abilities_of(language: str, domain: str | None, told: int) -> str:
    """A few examples of a domain, or of those domains that come after `told` answers, quoted and joined."""
    known = _known()
    if domain is not None:
        examples = known[domain].get(language) or known[domain]["en"]
    else:
        start = FEW * told
        domains = list(known)
        chosen = [domains[(start + step) % len(domains)] for step in range(FEW)]
        examples = [(known[name].get(language) or known[name]["en"])[0] for name in chosen]
    quotes = "「{}」" if language == "zh" else "“{}”"
    return ("、" if language == "zh" else ", ").join(quotes.format(example) for example in examples[:FEW])
