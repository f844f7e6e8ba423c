"""Which language a text is in, as far as its letters and its small words tell."""

import re
from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("languages.yaml")
HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
LATIN = re.compile(r"[A-Za-z]{2}")
WORD = re.compile(r"[^\W\d_]+(?:['’](?:m|s|t|ll|re|ve)\b|['’])?")
A_LETTER = 1.5  # how many words a letter of its own counts for
MARGIN = 1.5  # another language than the expected one must weigh so many times more


def language_of(text: str, default: str = "en") -> str:
    """ "zh" for Chinese characters, else the language whose letters and words weigh clearly most, else the default.

    Latin letters rule out a Chinese `default`.
    """
    if HAN.search(text):
        return "zh"
    words = [word.lower().replace("’", "'") for word in WORD.findall(text)]
    weights = {
        language: sum(word in small for word in words) + A_LETTER * sum(letter in own for letter in text.lower())
        for language, (own, small) in _marks().items()
    }
    if len(words) > 1 and len({*words}) == 1:  # "la la la" is of no language
        return "en" if default == "zh" else default
    most = max(weights, key=lambda language: (weights[language], language == default))
    if weights[most] > MARGIN * weights.get(default, 0.0):
        return most
    return "en" if default == "zh" and LATIN.search(text) else default


@cache
def _marks() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """For each language its own letters and its small words."""
    data = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {name: (frozenset(marks["letters"]), frozenset(marks["words"].split())) for name, marks in data.items()}


def is_question(text: str) -> bool:
    """Whether a text ends in a question."""
    return text.rstrip(' \n"”’）)').endswith(("?", "？"))
