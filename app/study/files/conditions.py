"""Conditions on signals, as studies write them: what ends a task, what sets an event off."""

from collections.abc import Mapping
from typing import Any, Self

from pydantic import Field, model_validator

from app.car.signals import Signal, SignalError, Value
from app.study.files.yaml_file import Form


class Condition(Form):
    """One signal against one value, or several of these.

        {signal: Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature, is: 22}
        {all: [{signal: …, at_least: 21}, {signal: …, at_most: 23}]}

    `holds_s`: seconds for which it must hold without a break.
    """

    signal: str = ""
    is_: Value | None = Field(default=None, alias="is")
    is_not: Value | None = None
    at_least: float | None = None
    at_most: float | None = None
    contains: str | None = None
    changed: bool = False
    all: tuple["Condition", ...] = ()
    any: tuple["Condition", ...] = ()
    holds_s: float = 0.0

    @model_validator(mode="after")
    def _whole(self) -> Self:
        tests = [self.is_, self.is_not, self.at_least, self.at_most, self.contains]
        given = sum(test is not None for test in tests) + self.changed
        if bool(self.signal) + bool(self.all) + bool(self.any) != 1:
            raise ValueError("a condition has either `signal`, `all` or `any`; write one of them")
        if self.signal and not given:
            raise ValueError(
                f"nothing is asked of {self.signal}; add `is`, `is_not`, `at_least`, `at_most`, `contains` or `changed`"
            )
        return self

    def signals(self) -> set[str]:
        """Every signal that it looks at."""
        return {self.signal} - {""} | {name for part in (*self.all, *self.any) for name in part.signals()}


def senseless(signal: Signal, asked: Mapping[str, Any]) -> str:
    """Why what a file asks of this signal can never be so, in half a sentence; "" where it can."""
    for key in ("is", "is_not"):
        value = asked.get(key)
        if isinstance(value, float) and value.is_integer() and signal.kind is int:
            value = int(value)
        try:
            if value is not None:
                signal.check(value)
        except SignalError as error:
            return str(error).rstrip(".")
    for key, below, above in (("at_least", None, signal.high), ("at_most", signal.low, None)):
        value = asked.get(key)
        if not isinstance(value, int | float) or isinstance(value, bool):
            continue
        if signal.kind not in (int, float):
            return f"{signal.name} is no number and never {key} {value:g}"
        if (below is not None and value < below) or (above is not None and value > above):
            return f"{signal.name} is never {key} {value:g}"
    return ""


class Met:
    """Whether a condition is met, moment by moment."""

    def __init__(self, condition: Condition, begin: dict[str, Value]) -> None:
        """`begin`: values when the watching began, for `changed`."""
        self._condition, self._begin = condition, begin
        self._since: dict[int, float] = {}

    def look(self, values: dict[str, Value], at: float) -> bool:
        """Met now, `at` seconds of any clock that only goes forward; `values` holds the condition's signals."""
        return self._look(self._condition, values, at)

    def _look(self, one: Condition, values: dict[str, Value], at: float) -> bool:
        if one.all:
            parts = [self._look(part, values, at) for part in one.all]
            held = all(parts)
        elif one.any:
            parts = [self._look(part, values, at) for part in one.any]
            held = any(parts)
        else:
            held = self._holds(one, values[one.signal])
        if not held:
            self._since.pop(id(one), None)
            return False
        return at - self._since.setdefault(id(one), at) >= one.holds_s

    def _holds(self, one: Condition, value: Value) -> bool:
        number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
        return (
            (one.is_ is None or _same(value, one.is_))
            and (one.is_not is None or not _same(value, one.is_not))
            and (one.at_least is None or (number is not None and number >= one.at_least))
            and (one.at_most is None or (number is not None and number <= one.at_most))
            and (one.contains is None or one.contains.lower() in str(value).lower())
            and (not one.changed or value != self._begin.get(one.signal))
        )


def _same(value: Value, wanted: Value) -> bool:
    if isinstance(value, bool) or isinstance(wanted, bool):
        return value is wanted
    if isinstance(value, str) or isinstance(wanted, str):
        return value == wanted
    return abs(value - wanted) < 1e-6
