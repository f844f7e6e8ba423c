"""A sentence as tokens to compare: contractions opened, numbers as digits, Chinese sign by sign."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.endpoint.numbers import COUNTERS, chinese, english, plain
from app.endpoint.words_european import EUROPEAN, european

CONTRACTIONS = {
    "it's": "it is", "i'm": "i am", "i'd": "i would", "i've": "i have", "i'll": "i will", "you're": "you are",
    "we're": "we are", "we've": "we have", "we'd": "we would", "what's": "what is", "where's": "where is",
    "how's": "how is", "who's": "who is", "when's": "when is", "that's": "that is", "there's": "there is",
    "can't": "cannot", "don't": "do not", "didn't": "did not", "doesn't": "does not", "isn't": "is not",
    "aren't": "are not", "won't": "will not", "let's": "let us", "couldn't": "could not", "they're": "they are",
    "shouldn't": "should not", "wouldn't": "would not", "nothing's": "nothing is", "he's": "he is", "she's": "she is",
}  # fmt: skip
SPELLINGS = {
    "colour": "color", "degree": "degrees", "°": "degrees", "°c": "degrees", "℃": "degrees", "%": "percent",
    "centre": "center", "gray": "grey", "ok": "okay",
    "wanna": "want to", "gonna": "going to", "kilometres": "kilometers", "tyre": "tire",
    "tyres": "tires", "aircon": "air con", "a/c": "ac", "per": "percent", "lil": "little", "alright": "alright",
    "headlamps": "headlights", "pls": "please", "thx": "thanks", "nite": "night", "gimme": "give me",
}  # fmt: skip
_ENGLISH = re.compile(r"a/c|\d+(?:\.\d+)?|°c|[°%℃]|[^\W\d_]+(?:['’][^\W\d_]+)*['’]?|[,.;:!?]", re.IGNORECASE)
_CHINESE = re.compile(r"\d+(?:\.\d+)?|[°℃%％]|[a-zA-Z]+(?:['’][a-zA-Z]+)*|[一-鿿〇]|[，。、；：！？,.;:!?]")
_FULL_WIDTH = str.maketrans("，。、；：！？％", ",.,;:!?%")
MARKS = frozenset(",.;:!?")


@dataclass(frozen=True, slots=True)
class Token:
    """What is compared, and the place in the text that it stands for (empty for the second half of "it's")."""

    norm: str
    start: int
    end: int


def is_chinese(text: str) -> bool:
    """Whether a text has Chinese characters."""
    return any("一" <= sign <= "鿿" for sign in text)


def is_number(norm: str) -> bool:
    """Whether a token is a number."""
    return norm[:1].isdigit()


def tokens(text: str, language: str) -> list[Token]:
    """The tokens of a text or of a template's words."""
    if language in EUROPEAN:
        return [Token(*found) for found in european(text, language)]
    return _chinese(text) if language == "zh" else _english(text)


def _english(text: str) -> list[Token]:
    found: list[Token] = []
    for match in _ENGLISH.finditer(text):
        word = match.group().lower().replace("’", "'").strip("'") if match.group() not in MARKS else match.group()
        for at, part in enumerate(CONTRACTIONS.get(word, SPELLINGS.get(word, word)).split()):
            found.append(Token(part, match.start() if at == 0 else match.end(), match.end()))
    return _counted(found)


def _counted(found: Sequence[Token]) -> list[Token]:
    words = [token.norm for token in found]
    counted: list[Token] = []
    at = 0
    while at < len(found):
        number = english(words, at)
        if number:
            last = found[at + number[1] - 1]
            counted.append(Token(plain(number[0]), found[at].start, last.end))
        else:
            counted.append(found[at])
        at += number[1] if number else 1
    return counted


def _chinese(text: str) -> list[Token]:
    signs = [(match.group().lower().translate(_FULL_WIDTH), match) for match in _CHINESE.finditer(text)]
    norms = [sign for sign, _ in signs]
    found: list[Token] = []
    at = 0
    while at < len(signs):
        number = chinese(norms, at) if _counts(norms, at) else None
        used = number[1] if number else 1
        start, end = signs[at][1].start(), signs[at + used - 1][1].end()
        if number is None:
            found.append(Token(SPELLINGS.get(norms[at], norms[at]) if norms[at] != "℃" else "度", start, end))
        else:
            value = number[0]
            if norms[at + used : at + used + 2] == ["度", "半"]:
                value, used, end = value + 0.5, used + 2, signs[at + used + 1][1].end()
            found.append(Token(plain(value), start, end))
            if number[2]:
                found.append(Token("percent", end, end))
        at += used
    return found


def _counts(norms: Sequence[str], at: int) -> bool:
    """Whether a sign begins a number; 一 and 两 count only before a unit, or at the end after 到 or 成."""
    sign = norms[at]
    if sign == "百" and list(norms[at : at + 3]) != ["百", "分", "之"]:
        return False
    if list(norms[at : at + 2]) == ["一", "半"]:
        return True
    number = chinese(norms, at)
    if number is None:
        return False
    if sign not in "一两俩" or number[1] > 1:
        return True
    following = norms[at + 1] if at + 1 < len(norms) else ""
    return following in COUNTERS or (following == "" and at > 0 and norms[at - 1] in "到成为在")
