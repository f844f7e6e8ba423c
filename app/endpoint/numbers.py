"""Numbers in words as digits, in English ("twenty two and a half") and Chinese ("二十二度半")."""

from collections.abc import Sequence

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
UNITS = {word: value for value, word in enumerate(_UNITS.split())}
TENS = {word: 10 * value for value, word in enumerate(_TENS.split(), 2)}
DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "俩": 2}
COUNTERS = frozenset("度档级成挡分秒")
NUMERALS = frozenset(DIGITS) | {"十", "百"}


def plain(value: float) -> str:
    """22.0 → "22", 22.5 → "22.5"."""
    return f"{value:g}"


def english(words: Sequence[str], at: int) -> tuple[float, int] | None:
    """The number that begins at a word, and how many words it takes."""
    if list(words[at : at + 3]) == ["a", "couple", "of"]:
        return 2.0, 3
    value, used = _whole(words, at)
    if not used:
        return None
    rest = words[at + used :]
    if rest[:1] == ["point"]:
        digits = list(rest[1:4])
        taken = 0
        while taken < len(digits) and UNITS.get(digits[taken], 10) < 10:
            taken += 1
        if taken:
            value += float("0." + "".join(str(UNITS[digit]) for digit in digits[:taken]))
            used += 1 + taken
    elif rest[:3] == ["and", "a", "half"]:
        value, used = value + 0.5, used + 3
    elif rest[:4] in (["degrees", "and", "a", "half"], ["degree", "and", "a", "half"]):
        value, used = value + 0.5, used + 4
    return value, used


def _whole(words: Sequence[str], at: int) -> tuple[float, int]:
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else ""
    if word in TENS:
        unit = UNITS.get(following, 0)
        return (TENS[word] + unit, 2) if 0 < unit < 10 else (TENS[word], 1)
    if word == "hundred":
        return _above_hundred(words, at, 1, 100.0)
    if following == "hundred" and (word == "a" or 0 < UNITS.get(word, 0) < 10):
        return _above_hundred(words, at, 2, 100.0 * UNITS.get(word, 1))
    if following == "thousand" and (word == "a" or 0 < UNITS.get(word, 0) < 10):
        return 1000.0 * UNITS.get(word, 1), 2
    if word in UNITS:
        return float(UNITS[word]), 1
    if word.replace(".", "", 1).isdigit():
        return float(word), 1
    return 0.0, 0


def _above_hundred(words: Sequence[str], at: int, used: int, value: float) -> tuple[float, int]:
    """Hundreds with what follows: "two hundred and fifty"."""
    joint = int(list(words[at + used : at + used + 1]) == ["and"])
    after = at + used + joint
    if after < len(words) and (words[after] in TENS or (joint and words[after] in UNITS)):
        rest, more = _whole(words, after)
        if list(words[after + more : after + more + 1]) != ["hundred"]:
            return value + rest, used + joint + more
    return value, used


def chinese(signs: Sequence[str], at: int) -> tuple[float, int, bool] | None:
    """The number that begins at a sign: its value, how many signs it takes, and whether it is a percentage."""
    if list(signs[at : at + 3]) == ["百", "分", "之"]:
        found = _chinese_whole(signs, at + 3)
        return (found[0], 3 + found[1], True) if found else None
    if list(signs[at : at + 2]) == ["一", "半"]:
        return 50.0, 2, True
    found = _chinese_whole(signs, at)
    if found is None:
        return None
    value, used = found
    rest = list(signs[at + used : at + used + 3])
    if rest[:1] == ["点"] and len(rest) > 1 and rest[1] in DIGITS and not (used == 1 and rest[1] == "零"):
        value, used = value + DIGITS[rest[1]] / 10, used + 2
        rest = list(signs[at + used : at + used + 3])
    if rest[:1] == ["成"]:
        return value * 10, used + 1, True
    return value, used, False


def _chinese_whole(signs: Sequence[str], at: int) -> tuple[float, int] | None:
    run = at
    while run < len(signs) and signs[run] in NUMERALS:
        run += 1
    text = "".join(signs[at:run])
    if not text:
        first = signs[at] if at < len(signs) else ""
        return (float(first), 1) if first.replace(".", "", 1).isdigit() else None
    if text in ("百", "一百"):
        return 100.0, len(text)
    if "百" in text:
        hundreds, _, rest = text.partition("百")
        if len(hundreds) != 1 or len(rest) > 3:
            return None
        if len(rest) == 1 and rest in DIGITS and rest != "零":  # 一百二 is 120, 一百零二 102
            return 100.0 * DIGITS[hundreds] + 10.0 * DIGITS[rest], len(text)
        below = _chinese_whole(list(rest.removeprefix("零")), 0) if rest else (0.0, 0)
        return (100.0 * DIGITS[hundreds] + below[0], len(text)) if below else None
    if "十" in text:
        tens, _, units = text.partition("十")
        if len(tens) > 1 or len(units) > 1:
            return None
        return 10.0 * DIGITS.get(tens, 1) + DIGITS.get(units, 0), len(text)
    return (float(DIGITS[text]), 1) if len(text) == 1 else None
