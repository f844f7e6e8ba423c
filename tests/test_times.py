"""Times, days and spans of time in words become plain values, in English and Chinese."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.endpoint.dates import dates
from app.endpoint.times import READERS, clock
from app.endpoint.words import tokens


def _read(name: str, text: str, language: str = "en") -> object:
    words = [token.norm for token in tokens(text, language) if token.norm != ":"]
    return next((value for end, value in READERS[language][name](words, 0) if end == len(words)), None)


@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("half past six", "18:30"),
        ("quarter to five", "16:45"),
        ("a quarter past eight", "08:15"),
        ("ten to nine in the morning", "08:50"),
        ("twenty minutes past two", "14:20"),
        ("six", "18:00"),
        ("six in the morning", "06:00"),
        ("19:00", "19:00"),
        ("seven thirty pm", "19:30"),
        ("eight o'clock tonight", "20:00"),
        ("six oh five", "18:05"),
        ("noon", "12:00"),
        ("quarter to one", "12:45"),
        ("midnight", "00:00"),
        ("twenty five", None),
        ("half seven", "07:30"),
        ("soon", None),
    ],
)
def test_times_of_day(said: str, time: str | None) -> None:
    assert _read("at_time", said) == time


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("half past six", "18:30"),
        ("tomorrow at nine", "tomorrow 09:00"),
        ("at nine tomorrow", None),
        ("nine tomorrow", "tomorrow 09:00"),
        ("tonight at eight", "20:00"),
        ("tomorrow evening at seven", "tomorrow 19:00"),
        ("tomorrow morning", "tomorrow 09:00"),
        ("on friday at noon", "friday 12:00"),
        ("this evening", "19:00"),
    ],
)
def test_moments(said: str, moment: str | None) -> None:
    assert _read("moment", said) == moment


@pytest.mark.parametrize(
    ("said", "moment"), [("明天早上九点", "tomorrow 09:00"), ("今晚八点", "20:00"), ("下午三点半", "15:30")]
)
def test_chinese_moments(said: str, moment: str) -> None:
    assert _read("moment", said, "zh") == moment


@given(st.integers(13, 24), st.integers(0, 59))
def test_hours_of_the_second_half_stay(hour: int, minute: int) -> None:
    assert clock(hour, minute, "") == f"{hour % 24:02d}:{minute:02d}"


@pytest.mark.parametrize(
    ("said", "day"), [("tomorrow morning", "tomorrow"), ("on friday", "friday"), ("tonight", "today"), ("soon", None)]
)
def test_days(said: str, day: str | None) -> None:
    assert _read("on_day", said) == day


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("half an hour", 30),
        ("an hour and a half", 90),
        ("one and a half hours", 90),
        ("two hours and ten minutes", 130),
    ],
)
def test_spans(said: str, minutes: int) -> None:
    assert _read("minutes", said) == minutes


def test_spans_in_parts() -> None:
    assert _read("span", "two minutes and thirty seconds") == {"minutes": 2, "seconds": 30}
    assert _read("span", "ninety seconds") == {"minutes": 1, "seconds": 30}
    assert _read("span", "十分钟", "zh") == {"minutes": 10}


def test_figures() -> None:
    assert _read("figures", "oh seven nine double five one") == "079551"
    assert _read("figures", "star nine nine hash") == "*99#"


@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("下午三点半", "15:30"),
        ("两点十五分", "14:15"),
        ("三点五分", "15:05"),
        ("六点一刻", "18:15"),
        ("晚上八点", "20:00"),
    ],
)
def test_chinese_times(said: str, time: str) -> None:
    assert _read("at_time", said, "zh") == time


@pytest.mark.parametrize(
    ("said", "minutes"), [("半个小时", 30), ("一个半小时", 90), ("两小时十分钟", 130), ("二十分钟", 20)]
)
def test_chinese_spans(said: str, minutes: int) -> None:
    assert _read("minutes", said, "zh") == minutes


@pytest.mark.parametrize(("said", "day"), [("明天", "tomorrow"), ("下周三", "wednesday"), ("星期天", "sunday")])
def test_chinese_days(said: str, day: str) -> None:
    assert _read("on_day", said, "zh") == day


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("the third of may", "2027-05-03"), ("on the 3rd of may", "2027-05-03"), ("december 24", "2026-12-24"),
        ("may the twenty first", "2027-05-21"), ("the twenty second of november", "2026-11-22"),
        ("the thirtieth of february", None), ("the third", None),
    ],
)  # fmt: skip
def test_an_english_date_is_the_next_such_day(said: str, meant: str | None) -> None:
    words = [token.norm for token in tokens(said, "en")]
    assert dates(words, 0, date(2026, 11, 22)).get(len(words)) == meant
