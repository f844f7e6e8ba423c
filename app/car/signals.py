"""What a signal is: a named, typed, ranged value in COVESA VSS style."""

from collections.abc import Iterator
from dataclasses import dataclass

Value = bool | int | float | str


class SignalError(ValueError):
    """A signal that does not exist, or a value that it cannot take; the text names the reason."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One leaf: `kind` is bool, int, float or str; `unit` is a VSS unit; `overlay` marks what VSS 6 lacks.

    `private` values are left out of records; `lasting` ones cannot be taken back (a message that was sent).
    """

    name: str
    kind: type[Value]
    initial: Value
    unit: str = ""
    low: float | None = None
    high: float | None = None
    allowed: tuple[str, ...] = ()
    overlay: bool = False
    private: bool = False
    lasting: bool = False

    def check(self, value: Value) -> Value:
        """Return `value` as this signal holds it, or raise SignalError with the reason."""
        whole = self.kind is float and isinstance(value, int) and not isinstance(value, bool)
        if not whole and type(value) is not self.kind:
            raise SignalError(f"{self.name} takes a {self.kind.__name__}, not {value!r}.")
        if isinstance(value, str) and self.allowed and value not in self.allowed:
            raise SignalError(f"{self.name} takes one of {', '.join(self.allowed)}, not {value!r}.")
        if isinstance(value, int | float) and not isinstance(value, bool):
            if not (self.low is None or value >= self.low) or not (self.high is None or value <= self.high):
                raise SignalError(f"{self.name} takes {self.low:g} to {self.high:g} {self.unit}, not {value:g}.")
            if value != value:
                raise SignalError(f"{self.name} takes a number, not {value!r}.")
        return float(value) if whole else value


class Catalogue:
    """All signals of a car by name."""

    def __init__(self, signals: list[Signal]) -> None:
        self._by_name = {signal.name: signal for signal in signals}
        if len(self._by_name) != len(signals):
            raise SignalError("Two signals carry the same name.")
        for signal in signals:
            signal.check(signal.initial)

    def __getitem__(self, name: str) -> Signal:
        try:
            return self._by_name[name]
        except KeyError:
            raise SignalError(f"There is no signal {name!r}.") from None

    def __iter__(self) -> Iterator[Signal]:
        return iter(self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)
