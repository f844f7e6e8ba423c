"""Whether an act came to the same: words answered, tools called, signals changed."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from app.car.signals import Value

SOON = 120.0  # seconds by which times in documents may differ: an answer takes its time
_TIME = re.compile(r"\b\d{1,2}:\d{2}\b")
_QUESTION = re.compile(r"^c\d+$")  # how the car calls a question that waits
Judged = Literal["same", "otherwise", "not compared"]


@dataclass(frozen=True)
class Came:
    """What came of an act. `tools`: {name, arguments, ok} in their order; `changes`: signal → last value."""

    words: str = ""
    tools: Sequence[Mapping[str, Any]] = ()
    changes: Mapping[str, Value] = field(default_factory=dict)
    by: str = ""
    cut: bool = False


@dataclass(frozen=True)
class Verdict:
    """An act, what came of it `then` and `now`, and how the three compare; `remark` says why one cannot tell."""

    at: float
    kind: Literal["turn", "touch"]
    what: str
    task: str
    then: Came
    now: Came
    words: Judged = "same"
    tools: Judged = "same"
    signals: Judged = "same"
    remark: str = ""

    @property
    def same(self) -> bool:
        """Whether nothing is otherwise."""
        return "otherwise" not in (self.words, self.tools, self.signals)

    @property
    def compared(self) -> bool:
        """Whether anything of it could be compared."""
        return {self.words, self.tools, self.signals} != {"not compared"}


def judged_words(then: Came, now: Came) -> Judged:
    """Of an answer that was cut short, what was heard must be its beginning; another model words things anew."""
    if then.by != now.by or "stand-in" not in now.by:
        return "not compared"
    old, new = _plain(then.words), _plain(now.words)
    return "same" if old == new or (then.cut and new.startswith(old)) else "otherwise"


def judged_tools(then: Came, now: Came) -> Judged:
    """Names, arguments and success, in order; of an answer that was cut short, the beginning."""
    count = len(then.tools) if then.cut else max(len(then.tools), len(now.tools))
    if count > min(len(then.tools), len(now.tools)):
        return "otherwise"
    return "same" if all(_same_call(then.tools[n], now.tools[n]) for n in range(count)) else "otherwise"


def judged_signals(then: Came, now: Came) -> Judged:
    """The same signals with the same values; documents may differ by the time that an answer takes."""
    names = set(then.changes) if then.cut else set(then.changes) | set(now.changes)
    for name in names:
        if name not in then.changes or name not in now.changes or not alike(then.changes[name], now.changes[name]):
            return "otherwise"
    return "same"


def alike(one: Any, other: Any) -> bool:
    """Equal, or equal but for a moment: times within SOON, numbers within rounding."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, int | float) and isinstance(other, int | float):
        room = SOON if abs(one) > 1e9 else 1e-6 * max(1.0, abs(one))  # seconds since 1970, or a plain number
        return abs(one - other) <= room
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(alike(a, b) for a, b in zip(one, other, strict=True))
    if isinstance(one, str) and isinstance(other, str) and one != other:
        return _alike_texts(one, other)
    return bool(one == other)


def _alike_texts(one: str, other: str) -> bool:
    for read in (json.loads, datetime.fromisoformat):
        try:
            first, second = read(one), read(other)
        except (ValueError, TypeError):
            continue
        if isinstance(first, datetime):
            return abs((first - second).total_seconds()) <= SOON if _comparable(first, second) else False
        return not isinstance(first, str) and alike(first, second)
    return False


def _comparable(first: datetime, second: datetime) -> bool:
    return (first.tzinfo is None) == (second.tzinfo is None)


def _same_call(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    same = one.get("name") == other.get("name") and one.get("ok") == other.get("ok")
    return same and alike(_nameless(one.get("arguments")), _nameless(other.get("arguments")))


def _nameless(arguments: Any) -> Any:
    """Arguments without the names of questions, which count on from run to run."""
    if not isinstance(arguments, Mapping):
        return arguments
    return {key: "?" if isinstance(one, str) and _QUESTION.match(one) else one for key, one in arguments.items()}


def _plain(words: str) -> str:
    """Words without spaces that do not matter, and without times of day."""
    return _TIME.sub("–:–", " ".join(words.split()))
