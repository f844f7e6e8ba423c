"""Numbers in German words as digits: "einundzwanzig", "zweieinhalb", "hundertzwanzig"; words come without umlauts."""

from collections.abc import Sequence

_UNITS = (
    "null eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
)
_TENS = "zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig"
UNITS = {word: value for value, word in enumerate(_UNITS.split())} | {"zwo": 2}
TENS = {word: 10 * value for value, word in enumerate(_TENS.split(), 2)}
JOINED = {**UNITS, "ein": 1}
ONE = frozenset({"ein", "eine", "einen", "einem", "einer"})  # articles, numbers only before something that is counted
COUNTED = frozenset({"grad", "prozent", "stufe", "minute", "stunde", "sekunde", "uhr"})


def german(words: Sequence[str], at: int) -> tuple[float, int] | None:
    """The number that begins at a word, and how many words it takes."""
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    value = 1.0 if word in ONE and following in COUNTED else _value(word)
    if value is None:
        return None
    used = 1
    rest = list(words[at + 1 : at + 3])
    if rest[:1] == ["komma"] and len(rest) > 1 and UNITS.get(rest[1], 10) < 10:
        return value + UNITS[rest[1]] / 10, 3
    if rest[:1] == ["komma"] and len(rest) > 1 and rest[1].isdigit():
        return value + float(f"0.{rest[1]}"), 3
    return value, used


def _value(word: str) -> float | None:
    if word.replace(".", "", 1).isdigit():
        return float(word)
    if word in ("anderthalb", "eineinhalb"):
        return 1.5
    if word.endswith("einhalb"):
        whole = _below_thousand(word.removesuffix("einhalb"))
        return None if whole is None else whole + 0.5
    whole = _below_thousand(word)
    return None if whole is None else float(whole)


def _below_thousand(word: str) -> int | None:
    if word in UNITS or word in TENS:
        return UNITS.get(word, TENS.get(word))
    if "hundert" in word:
        before, _, after = word.partition("hundert")
        hundreds = JOINED.get(before, 0) if before else 1
        rest = _below_thousand(after.removeprefix("und")) if after else 0
        return hundreds * 100 + rest if 0 < hundreds < 10 and rest is not None else None
    unit, joint, tens = word.partition("und")
    return TENS[tens] + JOINED[unit] if joint and tens in TENS and 0 < JOINED.get(unit, 0) < 10 else None
