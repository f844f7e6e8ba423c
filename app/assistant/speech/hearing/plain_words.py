"""Written text as a recogniser would have heard it: no case, no punctuation."""

import re

_WORDS = re.compile(r"[^\W_]+(?:['’.,:][^\W_]+)*['’]?")


def plain(text: str, language: str) -> str:
    """ "Hey, car! It's 21.5 °C." becomes "hey car it's 21.5 c"; Chinese loses its spaces too."""
    words = [word.replace("’", "'") for word in _WORDS.findall(text.lower())]
    return ("" if language == "zh" else " ").join(words)
