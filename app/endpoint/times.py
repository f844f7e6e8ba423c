"""Times of day, days and spans of time in words, as plain values: "half past six" → "18:30", "half an hour" → 30.

Each reader takes the tokens of a sentence and a place in it, and yields every end with the value, longest first. An
hour without "morning" or "evening" from one to six is one of the afternoon, as people mean it in the day.
A template uses them as lists: {at_time}, {on_day}, {moment}, {minutes} and {seconds} (of a span), {span} (both),
{figures} (said one by one).
"""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from app.endpoint.dates import dates
from app.endpoint.times_chinese import chinese_day, chinese_figures, chinese_moment, chinese_span, chinese_time
from app.endpoint.times_european import FRENCH, GERMAN, Times

Read = Iterator[tuple[int, object]]
Reader = Callable[[Sequence[str], int], Read]

NOON, DAY = 12, 24
PARTS: Mapping[tuple[str, ...], str] = {
    ("in", "the", "morning"): "am", ("this", "morning"): "am", ("a", "m"): "am", ("am",): "am",
    ("in", "the", "afternoon"): "pm", ("this", "afternoon"): "pm", ("in", "the", "evening"): "pm", ("p", "m"): "pm",
    ("this", "evening"): "pm", ("tonight",): "pm",
    ("tomorrow", "morning"): "am", ("tomorrow", "evening"): "pm", ("tomorrow", "afternoon"): "pm",
    ("at", "night"): "pm", ("pm",): "pm",
}  # fmt: skip
NAMED = {"noon": "12:00", "lunchtime": "12:00", "midday": "12:00", "midnight": "00:00"}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS: Mapping[tuple[str, ...], str] = {
    ("today",): "today", ("tonight",): "today", ("this", "morning"): "today", ("this", "afternoon"): "today",
    ("this", "evening"): "today", ("tomorrow",): "tomorrow", ("tomorrow", "morning"): "tomorrow",
    ("tomorrow", "afternoon"): "tomorrow", ("tomorrow", "evening"): "tomorrow", ("tomorrow", "night"): "tomorrow",
    **{(day,): day for day in WEEKDAYS},
    **{(day, part): day for day in WEEKDAYS for part in ("morning", "afternoon", "evening", "night")},
    **{(before, day): day for before in ("on", "next", "this") for day in WEEKDAYS},
}  # fmt: skip
USUAL = {"afternoon": "15:00", "evening": "19:00", "night": "20:00", "morning": "09:00"}
UNITS = {"second": 1, "seconds": 1, "minute": 60, "minutes": 60, "min": 60, "mins": 60, "hour": 3600, "hours": 3600}
WORDED: Mapping[tuple[str, ...], int] = {
    ("half", "an", "hour"): 1800, ("half", "hour"): 1800, ("a", "half", "hour"): 1800, ("half", "a", "minute"): 30,
    ("a", "quarter", "of", "an", "hour"): 900, ("quarter", "of", "an", "hour"): 900, ("an", "hour"): 3600,
    ("3", "quarters", "of", "an", "hour"): 2700, ("a", "minute"): 60, ("a", "couple", "of", "minutes"): 120,
    ("an", "hour", "and", "a", "half"): 5400, ("an", "hour", "and", "a", "quarter"): 4500, ("a", "second"): 1,
    ("a", "minute", "and", "a", "half"): 90,
    ("a", "couple", "of", "hours"): 7200,
}  # fmt: skip


def clock(hour: float, minute: float, part: str) -> str:
    """ "18:30" for an hour of either half of the day; `part` is am, pm or "" where it was not said."""
    whole = int(hour)
    if whole <= NOON and (part or 0 < whole <= NOON // 2):
        whole = whole % NOON + (0 if part == "am" else NOON)
    return f"{whole % DAY:02d}:{int(minute):02d}"


def time_of_day(words: Sequence[str], at: int) -> Read:
    """A time of day, "HH:MM"."""
    found: dict[int, object] = {}
    for end, hour, minute in _hands(words, at):
        for said in _said(words, end, PARTS):
            found[end + len(said)] = clock(hour, minute, PARTS[said])
        found[end] = clock(hour, minute, "")
    if at < len(words) and words[at] in NAMED:
        found[at + 1] = NAMED[words[at]]
    yield from _longest_first(found)


def _hands(words: Sequence[str], at: int) -> Iterator[tuple[int, float, float]]:
    """Where the two hands of the clock end, and what they show."""
    start = at + 1 if list(words[at : at + 1]) == ["a"] else at
    said = list(words[start : start + 2])
    for ahead, minutes in ((1, {"half": 30.0, "quarter": 15.0}.get(said[0]) if said else None), _counted(words, start)):
        hour = _hour(words, start + ahead + 1)
        towards = words[start + ahead] if start + ahead < len(words) else ""
        if minutes is None or hour is None or towards not in ("past", "to", "after"):
            continue
        yield start + ahead + 2, *((hour, minutes) if towards != "to" else (hour - 1 or NOON, NOON * 5 - minutes))
    hour = _hour(words, at + 1)
    if list(words[at : at + 1]) == ["half"] and hour is not None:  # "half seven"
        yield at + 2, hour, 30
    hour = _hour(words, at)
    if hour is None:
        return
    following = list(words[at + 1 : at + 3])
    if following[:1] == ["o'clock"]:
        yield at + 2, hour, 0
    elif following[:1] == ["oh"] and len(following) > 1 and _minute(following[1]) is not None:
        yield at + 3, hour, float(following[1])
    elif following and following[0] != "." and _minute(following[0]) is not None:
        yield at + 2, hour, float(following[0])
    yield at + 1, hour, 0


def _counted(words: Sequence[str], at: int) -> tuple[int, float | None]:
    """Minutes as a number, with or without the word."""
    number = _minute(words[at]) if at < len(words) else None
    return (2 if list(words[at + 1 : at + 2]) == ["minutes"] else 1), number


def _hour(words: Sequence[str], at: int) -> float | None:
    word = words[at] if at < len(words) else ""
    return float(word) if word.isdigit() and int(word) <= DAY else None


def _minute(word: str) -> float | None:
    return float(word) if word.isdigit() and int(word) < NOON * 5 else None


def day(words: Sequence[str], at: int) -> Read:
    """A day: today, tomorrow, a weekday's name, or a date as YYYY-MM-DD: "the third of May"."""
    named: dict[int, object] = {at + len(said): DAYS[said] for said in _said(words, at, DAYS)}
    yield from _longest_first(named | dates(words, at, date.today()))


def moment(words: Sequence[str], at: int, *, usual: bool = True) -> Read:
    """A time, a day, or both in either order: "18:30", "tomorrow 09:00".

    With `usual` a day alone stands for its usual hour: "tomorrow evening" is "tomorrow 19:00".
    """
    found: dict[int, object] = {}
    for middle, named in day(words, at):
        said = " ".join(words[at:middle])
        if usual:
            hour = next((hour for part, hour in USUAL.items() if part in said), USUAL["morning"])
            found[middle] = _together(named, hour)
        for end, hands in time_of_day(words, middle + (list(words[middle : middle + 1]) in (["at"], ["around"]))):
            found[end] = _together(named, _in_the_evening(str(hands)) if _late(said) else hands)
    for middle, hands in time_of_day(words, at):
        found.setdefault(middle, hands)
        for end, named in day(words, middle):
            late = _late(" ".join(words[middle:end]))
            found[end] = _together(named, _in_the_evening(str(hands)) if late else hands)
    yield from _longest_first(found)


def _together(named: object, hands: object) -> str:
    return str(hands) if named == "today" else f"{named} {hands}"


def _late(said: str) -> bool:
    return any(part in said for part in ("afternoon", "evening", "night"))


def _in_the_evening(hands: str) -> str:
    hour, _, minute = hands.partition(":")
    return clock(float(hour), float(minute), "pm") if int(hour) < NOON else hands


def span(words: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
    """A span of time in seconds."""
    found: dict[int, int] = {}
    for end, seconds in _span(words, at):
        found[end] = seconds
        joint = 1 if list(words[end : end + 1]) == ["and"] else 0
        for last, more in _span(words, end + joint):
            if more < seconds:
                found[last] = seconds + more
    yield from sorted(found.items(), reverse=True)


def _span(words: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
    for said in _said(words, at, WORDED):
        yield at + len(said), WORDED[said]
    if at + 1 < len(words) and words[at][:1].isdigit() and words[at + 1] in UNITS:
        yield at + 2, round(float(words[at]) * UNITS[words[at + 1]])


def _said(words: Sequence[str], at: int, table: Container[tuple[str, ...]]) -> list[tuple[str, ...]]:
    runs = (tuple(words[at : at + size]) for size in range(5, 0, -1) if at + size <= len(words))
    return [run for run in runs if run in table]


def in_minutes(read: Callable[[Sequence[str], int], Iterator[tuple[int, int]]]) -> Reader:
    """Spans as whole minutes."""
    return lambda words, at: ((end, max(1, round(seconds / 60))) for end, seconds in read(words, at))


def in_parts(read: Callable[[Sequence[str], int], Iterator[tuple[int, int]]]) -> Reader:
    """Spans as a table of arguments: minutes, and seconds where there are some."""

    def parts(words: Sequence[str], at: int) -> Read:
        for end, seconds in read(words, at):
            named = {"minutes": seconds // 60, "seconds": seconds % 60}
            yield end, {name: value for name, value in named.items() if value}

    return parts


def figures(words: Sequence[str], at: int) -> Read:
    """A number said figure by figure: "oh seven nine, double five" → "07955"."""
    said, end = "", at
    while end < len(words):
        doubled = {"double": 2, "triple": 3}.get(words[end], 1)
        word = words[end + (doubled > 1)] if end + (doubled > 1) < len(words) else ""
        word = "0" if word in ("oh", "o") else word
        if word not in ("plus", "star", "hash") and not word.isdigit():
            break
        said += {"plus": "+", "star": "*", "hash": "#"}.get(word, word) * doubled
        end += 1 + (doubled > 1)
    if said:
        yield end, said


def _longest_first(found: Mapping[int, object]) -> Read:
    yield from sorted(found.items(), reverse=True)


def _european(times: Times) -> Mapping[str, Reader]:
    return {
        "at_time": times.time_of_day,
        "on_day": times.day,
        "moment": times.moment,
        "day_time": times.day_time,
        "minutes": in_minutes(times.span),
        "span": in_parts(times.span),
        "seconds": times.span,
        "figures": times.figures,
    }


READERS: Mapping[str, Mapping[str, Reader]] = {
    "de": _european(GERMAN),
    "fr": _european(FRENCH),
    "en": {
        "at_time": time_of_day,
        "on_day": day,
        "moment": moment,
        "day_time": partial(moment, usual=False),
        "minutes": in_minutes(span),
        "span": in_parts(span),
        "seconds": span,
        "figures": figures,
    },
    "zh": {
        "at_time": chinese_time,
        "on_day": chinese_day,
        "moment": chinese_moment,
        "day_time": chinese_moment,
        "minutes": in_minutes(chinese_span),
        "span": in_parts(chinese_span),
        "seconds": chinese_span,
        "figures": chinese_figures,
    },
}


def reader(name: str, language: str) -> Reader | None:
    """What reads a list of this name in a language; None for a list whose values stand in the file."""
    return READERS.get(language, {}).get(name)
