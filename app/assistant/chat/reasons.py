"""Why a model did not answer, in the language of the screen; what a server itself says stays in its own words."""

import re
from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).with_suffix(".yaml")


@cache
def reasons() -> list[dict[str, str]]:
    """What is known, each in every language."""
    loaded: list[dict[str, str]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return loaded


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], dict[str, str]], ...]:
    return tuple((re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(each["en"]))), each) for each in reasons())


def reason(why: str, language: str) -> str:
    """The English `why` in `language`; one that is not known as it is."""
    for pattern, texts in _patterns():
        if found := pattern.fullmatch(why):
            return texts.get(language, texts["en"]).format_map(found.groupdict())
    return why
