"""Numbers as each language writes them: "21.5" in English and Chinese, "21,5" in German and French."""

import re

WRITTEN = re.compile(r"-?\d+\.\d+")
COMMA = frozenset({"de", "fr"})


class Decimal(float):
    """A number whose decimals stand behind a comma wherever it is put into a sentence."""

    def __format__(self, form: str) -> str:
        return float.__format__(self, form).replace(".", ",")


def told(value: object, language: str) -> object:
    """A value for a sentence of a language; only floats change, also those in words."""
    if language not in COMMA:
        return value
    if isinstance(value, str) and WRITTEN.fullmatch(value):
        return figures(value, language)
    return Decimal(value) if isinstance(value, float) else value


def figures(text: str, language: str) -> str:
    """A written number in a language."""
    return text.replace(".", ",") if language in COMMA else text
