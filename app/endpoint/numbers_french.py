"""Numbers in French words as digits: "vingt et un", "quatre-vingt-dix", "deux et demi"; words come without accents."""

from collections.abc import Sequence

_UNITS = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
UNITS = {word: value for value, word in enumerate(_UNITS.split())}
TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
        "nonante": 90}  # fmt: skip
ONE = frozenset({"un", "une"})  # articles, numbers only before something that is counted
COUNTED = frozenset({"degre", "degres", "pourcent", "niveau", "minute", "heure", "seconde"})


def french(words: Sequence[str], at: int) -> tuple[float, int] | None:
    """The number that begins at a word, and how many words it takes."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else ""
    if word in ONE:
        return (1.0, 1) if following in COUNTED else None
    if word.replace(".", "", 1).isdigit():
        value, used = float(word), 1
    else:
        value, used = _hundreds(words, at)
        if not used:
            return None
    rest = list(words[at + used : at + used + 3])
    if rest[:1] in (["virgule"], ["point"]) and len(rest) > 1 and UNITS.get(rest[1], 10) < 10:
        return value + UNITS[rest[1]] / 10, used + 2
    if rest[:2] in (["et", "demi"], ["et", "demie"]):
        return value + 0.5, used + 2
    if rest[:1] in (["degre"], ["degres"]) and rest[1:] in (["et", "demi"], ["et", "demie"]):
        return value + 0.5, used + 3
    return value, used


def _hundreds(words: Sequence[str], at: int) -> tuple[float, int]:
    value, used = _below_hundred(words, at)
    following = words[at + used] if at + used < len(words) else ""
    if words[at] == "cent":
        value, used, following = 1, 0, "cent"
    if following in ("cent", "cents") and value < 10:
        rest, more = _below_hundred(words, at + used + 1)
        return 100.0 * value + rest, used + 1 + more
    return float(value), used


def _below_hundred(words: Sequence[str], at: int) -> tuple[int, int]:
    word = words[at] if at < len(words) else ""
    following = words[at + 1] if at + 1 < len(words) else ""
    if word == "quatre" and following in ("vingt", "vingts"):
        rest, more = _unit(words, at + 2, 20)
        return 80 + rest, 2 + more
    if word in TENS:
        joint = int(following == "et" and list(words[at + 2 : at + 3]) in (["un"], ["une"], ["onze"]))
        rest, more = _unit(words, at + 1 + joint, 20 if word == "soixante" else 10)
        return TENS[word] + rest, 1 + (joint + more if more else 0)
    return _unit(words, at, 20)


def _unit(words: Sequence[str], at: int, below: int) -> tuple[int, int]:
    """A number from one to nineteen; 0, 0 where there is none."""
    word = words[at] if at < len(words) else ""
    following = words[at + 1] if at + 1 < len(words) else ""
    if word == "dix" and below > 10 and following in ("sept", "huit", "neuf"):
        return 10 + UNITS[following], 2
    value = 1 if word == "une" else UNITS.get(word, below)
    return (value, 1) if value < below else (0, 0)
