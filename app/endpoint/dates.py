"""English dates in words as YYYY-MM-DD: "the third of May", "May the twenty first", "December 24"."""

from collections.abc import Sequence
from datetime import date

_MONTHS = "january february march april may june july august september october november december"
MONTHS = {name: number for number, name in enumerate(_MONTHS.split(), 1)}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = {name: number for number, name in enumerate(_ORDINALS.split(), 1)} | {"thirtieth": 30}
DAYS_OF_A_MONTH = 31


def dates(words: Sequence[str], at: int, today: date) -> dict[int, object]:
    """Where a date such as "the third of May" or "May the 3" may end; it is the next one from `today` on."""
    start = at + (list(words[at : at + 1]) == ["on"])
    begin = start + (list(words[start : start + 1]) == ["the"])
    found: list[tuple[int, int | None, int | None]] = []
    number, end = _nth(words, begin)
    if number:
        end += list(words[end : end + 1]) == ["of"]
        found.append((end + 1, number, MONTHS.get(words[end]) if end < len(words) else None))
    if start < len(words) and words[start] in MONTHS:
        number, end = _nth(words, start + 1 + (list(words[start + 1 : start + 2]) == ["the"]))
        found.append((end, number, MONTHS[words[start]]))
    return {end: text for end, number, month in found if (text := _next_date(number, month, today))}


def _nth(words: Sequence[str], at: int) -> tuple[int | None, int]:
    """The day of a month that begins at a word and where it ends: "third", "21 first", "3"."""
    said = list(words[at : at + 2])
    if said and said[0] in ORDINALS:
        return ORDINALS[said[0]], at + 1
    if said and said[0].isdigit() and int(said[0]) <= DAYS_OF_A_MONTH:
        more = ORDINALS.get(said[1], 0) if len(said) > 1 and int(said[0]) % 10 == 0 else 0
        ending = len(said) > 1 and (bool(more) or said[1] in ("st", "nd", "rd", "th"))
        return int(said[0]) + (more if more < 10 else 0), at + 1 + ending
    return None, at


def _next_date(number: int | None, month: int | None, today: date) -> str:
    for year in (today.year, today.year + 1) if number and month else ():
        try:
            day_meant = date(year, month or 0, number or 0)
        except ValueError:  # the thirtieth of February
            continue
        if day_meant >= today:
            return day_meant.isoformat()
    return ""
