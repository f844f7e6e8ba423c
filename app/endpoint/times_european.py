"""Times of day, days and spans of time in German and French words, as the plain values that times.py names.

Words come as tokens: numbers as digits, letters without accents (ae, oe, ue, ss in German).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

Value = TypeVar("Value")
Read = Iterator[tuple[int, object]]
Hands = Iterator[tuple[int, float, float]]  # where the words of the clock end, and what its two hands show
Said = tuple[str, ...]

NOON, DAY, HOUR = 12, 24, 60
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LONGEST = 5  # words of an entry


@dataclass(frozen=True)
class Times:
    """One language: the words of its tables, and how its clock is read."""

    hands: Callable[[Sequence[str], int], Hands]
    parts: Mapping[Said, str]
    named: Mapping[Said, str]
    days: Mapping[Said, str]
    usual: Mapping[str, str]  # the hour that a part of the day stands for
    units: Mapping[str, int]
    spans: Mapping[Said, int]
    half: Said = ()  # after "heures"
    joints: tuple[str, ...] = ()
    before_hours: tuple[str, ...] = ()

    def time_of_day(self, words: Sequence[str], at: int) -> Read:
        """A time of day, "HH:MM"."""
        found: dict[int, object] = {}
        for end, hour, minute in self.hands(words, at):
            for said in _said(words, end, self.parts):
                found[end + len(said)] = _clock(hour, minute, self.parts[said])
            found[end] = _clock(hour, minute, "")
        for said in _said(words, at, self.named):
            found[at + len(said)] = self.named[said]
        yield from _longest_first(found)

    def day(self, words: Sequence[str], at: int) -> Read:
        """A day: today, tomorrow or a weekday's English name."""
        yield from _longest_first({at + len(said): self.days[said] for said in _said(words, at, self.days)})

    def moment(self, words: Sequence[str], at: int, *, usual: bool = True) -> Read:
        """A time, a day, or both in either order; with `usual` a day alone stands for its usual hour."""
        found: dict[int, object] = {}
        for middle, named in self.day(words, at):
            said = words[at:middle]
            if usual:
                hour = next((hour for part, hour in self.usual.items() if part in said), "09:00")
                found[middle] = _together(named, hour)
            start = middle + (words[middle] in self.before_hours if middle < len(words) else 0)
            for end, hands in self.time_of_day(words, start):
                found[end] = _together(named, self._late(str(hands), said))
        for middle, hands in self.time_of_day(words, at):
            found.setdefault(middle, hands)
            for end, named in self.day(words, middle):
                found[end] = _together(named, self._late(str(hands), words[middle:end]))
        yield from _longest_first(found)

    def day_time(self, words: Sequence[str], at: int) -> Read:
        """A moment, but a day alone stays a day."""
        yield from self.moment(words, at, usual=False)

    def span(self, words: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
        """A span of time in seconds."""
        found: dict[int, int] = {}
        for end, seconds in self._one(words, at):
            found[end] = seconds
            if self.half and tuple(words[end : end + len(self.half)]) == self.half and seconds % 3600 == 0:
                found[end + len(self.half)] = seconds + 1800
            joint = 1 if list(words[end : end + 1]) and words[end] in self.joints else 0
            for last, more in self._one(words, end + joint):
                if more < seconds:
                    found[last] = seconds + more
        yield from sorted(found.items(), reverse=True)

    def figures(self, words: Sequence[str], at: int) -> Read:
        """A number said figure by figure or in pairs: "0 79 55"."""
        said, end = "", at
        while end < len(words) and (words[end].isdigit() or words[end] == "plus"):
            said += "+" if words[end] == "plus" else words[end]
            end += 1
        if said:
            yield end, said

    def _one(self, words: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
        for said in _said(words, at, self.spans):
            yield at + len(said), self.spans[said]
        if at + 1 < len(words) and words[at][:1].isdigit() and words[at + 1] in self.units:
            yield at + 2, round(float(words[at]) * self.units[words[at + 1]])

    def _late(self, hands: str, said: Sequence[str]) -> str:
        late = any(part in said for part, hour in self.usual.items() if hour > "12:00")
        hour, _, minute = hands.partition(":")
        return _clock(float(hour), float(minute), "pm") if late and int(hour) < NOON else hands


def _clock(hour: float, minute: float, part: str) -> str:
    """ "18:30"; without `part` an hour from one to six is one of the afternoon."""
    whole = int(hour)
    if whole <= NOON and (part or 0 < whole <= NOON // 2):
        whole = whole % NOON + (0 if part == "am" else NOON)
    return f"{whole % DAY:02d}:{int(minute):02d}"


def _number(words: Sequence[str], at: int, below: int) -> float | None:
    word = words[at] if 0 <= at < len(words) else ""
    return float(word) if word.isdigit() and int(word) <= below else None


def _german_hands(words: Sequence[str], at: int) -> Hands:
    ahead = {"halb": -30.0, "dreiviertel": -15.0}.get(words[at]) if at < len(words) else None
    hour = _number(words, at + 1, DAY)
    if ahead is not None and hour is not None:
        yield at + 2, hour - 1 or NOON, HOUR + ahead
    start, minutes = (at + 1, 15.0) if list(words[at : at + 1]) == ["viertel"] else (at + 1, _number(words, at, HOUR))
    if start < len(words) and words[start] == "minuten":
        start += 1
    towards, hour = words[start] if start < len(words) else "", _number(words, start + 1, DAY)
    if minutes is not None and hour is not None and towards in ("nach", "vor"):
        yield start + 2, *((hour, minutes) if towards == "nach" else (hour - 1 or NOON, HOUR - minutes))
    hour = _number(words, at, DAY)
    if hour is None:
        return
    if list(words[at + 1 : at + 2]) == ["uhr"]:
        minutes = _number(words, at + 2, HOUR - 1)
        if minutes is not None:
            yield at + 3, hour, minutes
        yield at + 2, hour, 0
    yield at + 1, hour, 0


def _french_hands(words: Sequence[str], at: int) -> Hands:
    hour = _number(words, at, DAY)
    named = {"midi": 12.0, "minuit": 0.0}.get(words[at]) if at < len(words) else None
    if hour is not None and list(words[at + 1 : at + 2]) in (["heure"], ["heures"], ["h"]):
        end = at + 2
    elif named is not None:
        hour, end = named, at + 1
    elif at < len(words) and "." in words[at] and words[at].endswith(".5") and words[at + 1 : at + 2] == ["heures"]:
        yield at + 2, float(words[at]) // 1, 30
        return
    else:
        return
    rest = list(words[end : end + 3])
    minutes = _number(words, end, HOUR - 1)
    if rest[:2] in (["et", "demie"], ["et", "demi"]):
        yield end + 2, hour, 30
    elif rest[:2] == ["et", "quart"]:
        yield end + 2, hour, 15
    elif rest == ["moins", "le", "quart"]:
        yield end + 3, hour - 1, 45
    elif rest[:1] == ["moins"] and (less := _number(words, end + 1, HOUR - 1)) is not None:
        yield end + 2, hour - 1, HOUR - less
    elif minutes is not None:
        yield end + 1, hour, minutes
    yield end, hour, 0


def _said(words: Sequence[str], at: int, table: Mapping[Said, object]) -> list[Said]:
    runs = (tuple(words[at : at + size]) for size in range(LONGEST, 0, -1) if at + size <= len(words))
    return [run for run in runs if run in table]


def _together(named: object, hands: object) -> str:
    return str(hands) if named == "today" else f"{named} {hands}"


def _longest_first(found: Mapping[int, object]) -> Read:
    yield from sorted(found.items(), reverse=True)


def _table(entries: Mapping[str, Value]) -> dict[Said, Value]:
    return {tuple(text.split()): value for text, value in entries.items()}


_GERMAN_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_FRENCH_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

GERMAN = Times(
    hands=_german_hands,
    parts=_table({"morgens": "am", "frueh": "am", "in der frueh": "am", "am morgen": "am", "vormittags": "am",
                  "nachmittags": "pm", "am nachmittag": "pm", "abends": "pm", "am abend": "pm", "heute abend": "pm"}),
    named=_table({"mittag": "12:00", "mittags": "12:00", "mitternacht": "00:00"}),
    days=_table({"heute": "today", "heute abend": "today", "heute nachmittag": "today", "heute morgen": "today",
                 "heute frueh": "today", "heute mittag": "today", "morgen": "tomorrow", "morgen frueh": "tomorrow",
                 "morgen abend": "tomorrow", "morgen nachmittag": "tomorrow", "morgen mittag": "tomorrow",
                 "am samstag": "saturday", "sonnabend": "saturday"}
                | {f"{before}{named}": day for named, day in zip(_GERMAN_DAYS, WEEKDAYS, strict=True)
                   for before in ("", "am ", "naechsten ", "diesen ", "am naechsten ")}),
    usual={"nachmittag": "15:00", "abend": "19:00", "mittag": "12:00", "frueh": "08:00"},
    units={"sekunde": 1, "sekunden": 1, "minute": 60, "minuten": 60, "min": 60, "stunde": 3600, "stunden": 3600},
    spans=_table({"halbe stunde": 1800, "eine halbe stunde": 1800, "viertelstunde": 900, "eine viertelstunde": 900,
                  "dreiviertelstunde": 2700, "eine dreiviertelstunde": 2700, "halbe minute": 30}),
    joints=("und",),
    before_hours=("um", "gegen"),
)  # fmt: skip
FRENCH = Times(
    hands=_french_hands,
    parts=_table({"du matin": "am", "de l' apres midi": "pm", "du soir": "pm", "ce soir": "pm"}),
    named={},
    days=_table({"aujourd'hui": "today", "ce soir": "today", "cet apres midi": "today", "ce matin": "today",
                 "demain": "tomorrow", "demain matin": "tomorrow", "demain soir": "tomorrow",
                 "demain apres midi": "tomorrow"}
                | {f"{before}{named}{after}": day for named, day in zip(_FRENCH_DAYS, WEEKDAYS, strict=True)
                   for before in ("", "le ", "ce ") for after in ("", " prochain")}),
    usual={"soir": "19:00", "apres": "15:00", "matin": "09:00"},
    units={"seconde": 1, "secondes": 1, "minute": 60, "minutes": 60, "min": 60, "heure": 3600, "heures": 3600},
    spans=_table({"une demi heure": 1800, "demi heure": 1800, "un quart d' heure": 900, "quart d' heure": 900,
                  "3 quarts d' heure": 2700}),
    half=("et", "demie"),
    joints=("et",),
    before_hours=("a", "vers"),
)  # fmt: skip
