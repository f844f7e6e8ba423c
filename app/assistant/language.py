"""Which language a text is in, as far as its letters tell."""

import re

HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
LATIN = re.compile(r"[A-Za-z]{2}")


def language_of(text: str, default: str = "en") -> str:
    """ "zh" for Chinese characters; Latin letters rule out a Chinese `default`; all else is the default."""
    if HAN.search(text):
        return "zh"
    return "en" if default == "zh" and LATIN.search(text) else default
