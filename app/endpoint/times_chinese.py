"""Chinese times of day, days and spans of time over single characters: 下午三点半 → "15:30", 半小时 → 1800 seconds."""

from collections.abc import Iterator, Mapping, Sequence

from app.endpoint.numbers import DIGITS

Read = Iterator[tuple[int, object]]

NOON, DAY = 12, 24
FIGURES = {sign: str(value) for sign, value in DIGITS.items()} | {"幺": "1", "#": "#", "*": "*"}
PARTS = {"凌晨": "am", "早上": "am", "早晨": "am", "上午": "am", "今早": "am", "中午": "noon", "下午": "pm",
         "傍晚": "pm", "晚上": "pm", "今晚": "pm", "夜里": "pm"}  # fmt: skip
DAYS = {"今天": "today", "今晚": "today", "今早": "today", "明天": "tomorrow", "明早": "tomorrow", "明晚": "tomorrow"}
WEEKDAYS = {"一": "monday", "二": "tuesday", "三": "wednesday", "四": "thursday", "五": "friday", "六": "saturday",
            "日": "sunday", "天": "sunday"}  # fmt: skip
WEEK = ("下个星期", "这个星期", "下星期", "这星期", "星期", "下周", "这周", "本周", "周", "礼拜")
UNITS = {"秒钟": 1, "秒": 1, "分钟": 60, "分": 60, "个小时": 3600, "小时": 3600, "个钟头": 3600, "钟头": 3600}
WORDED: Mapping[str, int] = {
    "半个小时": 1800, "半小时": 1800, "半个钟头": 1800, "一刻钟": 900, "三刻钟": 2700, "半分钟": 30, "一个半小时": 5400,
    "两个半小时": 9000, "一个小时": 3600, "一小时": 3600, "两个小时": 7200, "两小时": 7200, "一分钟": 60, "两分钟": 120,
    "一分半钟": 90, "一会儿": 600, "一个钟头": 3600, "两个钟头": 7200,
}  # fmt: skip


def _number(word: str) -> float | None:
    if word[:1].isdigit():
        return float(word)
    return float(DIGITS[word]) if word in DIGITS else None


def _joined(words: Sequence[str], at: int, size: int) -> str:
    return "".join(words[at : at + size])


def chinese_time(words: Sequence[str], at: int) -> Read:
    """A time of day, "HH:MM"."""
    part, start = "", at
    for said, half in PARTS.items():
        if _joined(words, at, len(said)) == said:
            part, start = half, at + len(said)
    hour = _number(words[start]) if start < len(words) else None
    if hour is None or hour > DAY:
        return
    after = _joined(words, start + 1, 1)
    if after not in ("点", "时", ":"):
        if after in ("分", "刻") and not hour.is_integer():  # 三点五分 and 六点一刻 are read as 3.5 and 6.1
            yield start + 2, _clock(int(hour), round(hour % 1 * 10) * (15 if after == "刻" else 1), part)
        return
    end, minute = start + 2, 0.0
    rest = _joined(words, end, 2)
    number = _number(words[end]) if end < len(words) else None
    if rest[:1] == "半":
        end, minute = end + 1, 30.0
    elif rest in ("一刻", "1刻", "三刻", "3刻"):
        end, minute = end + 2, 15.0 if rest[0] in "一1" else 45.0
    elif number is not None and number < NOON * 5:
        end, minute = end + 1 + (_joined(words, end + 1, 1) == "分"), number
    elif rest[:1] in ("钟", "整"):
        end += 1
    yield end, _clock(int(hour), int(minute), part)


def _clock(hour: int, minute: int, part: str) -> str:
    if part == "noon":
        hour += NOON if hour < NOON - 1 else 0
    elif hour <= NOON and (part or 0 < hour <= NOON // 2):
        hour = hour % NOON + (0 if part == "am" else NOON)
    return f"{hour % DAY:02d}:{minute:02d}"


def chinese_day(words: Sequence[str], at: int) -> Read:
    """A day: today, tomorrow or a weekday's name."""
    for said, value in DAYS.items():
        if _joined(words, at, len(said)) == said:
            # 今晚 and its like also say the part of the day: the time that follows may read them again.
            yield at + len(said), value
    for week in WEEK:
        following = _joined(words, at + len(week), 1)
        name = {str(at): day for at, day in enumerate(WEEKDAYS.values(), 1)}.get(following) or WEEKDAYS.get(following)
        if _joined(words, at, len(week)) == week and name:
            yield at + len(week) + 1, name
            return


def chinese_moment(words: Sequence[str], at: int) -> Read:
    """A time, or a day and a time: "18:30", "tomorrow 09:00"."""
    for middle, day in chinese_day(words, at):
        late = _joined(words, middle - 1, 1) == "晚"
        for end, time in chinese_time(words, middle):
            hour, _, minute = str(time).partition(":")
            time = _clock(int(hour), int(minute), "pm") if late and int(hour) < NOON else time
            yield end, time if day == "today" else f"{day} {time}"
    yield from chinese_time(words, at)


def chinese_span(words: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
    """A span of time in seconds."""
    found: dict[int, int] = {}
    for end, seconds in _span(words, at):
        found[end] = seconds
        for last, more in _span(words, end):
            if more < seconds:
                found[last] = seconds + more
    yield from sorted(found.items(), reverse=True)


def _span(words: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
    for said, seconds in WORDED.items():
        if _joined(words, at, len(said)) == said:
            yield at + len(said), seconds
    number = _number(words[at]) if at < len(words) else None
    if number is None:
        return
    for unit, each in UNITS.items():
        if _joined(words, at + 1, len(unit)) == unit:
            yield at + 1 + len(unit), round(number * each)


def chinese_figures(words: Sequence[str], at: int) -> Read:
    """A number said figure by figure: 幺三八零零 or 10086 → "13800", "10086"."""
    said, end = "", at
    while end < len(words) and (words[end].isdecimal() or words[end] in FIGURES):
        said += FIGURES.get(words[end], words[end])
        end += 1
    if said:
        yield end, said
