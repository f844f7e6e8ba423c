"""Plays a scenario: each of its events once, when its time or its condition has come. No clock, no I/O of its own."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from app.car.signals import Value
from app.study.files.conditions import Met
from app.study.files.scenario import Event, Faults, Scenario
from app.study.files.text import Text
from app.study.record.frame import Record


class Acts(Protocol):
    """What events can do, in the cause of a scenario."""

    def set(self, signals: Mapping[str, Value]) -> None:
        """Change signals as the world would; policies of the car do not ask the weather."""

    def call(self, command: str, arguments: Mapping[str, Any]) -> None:
        """Do what a command of a domain does, such as `phone.ring`."""

    def fault(self, faults: Faults) -> None:
        """Let this go wrong from now on, and nothing else."""

    def say(self, text: Text) -> None:
        """Let the assistant say something by itself."""

    def write(self, kind: str, /, **fields: Any) -> None:
        """Keep a record."""


class ScenarioPlay:
    """One scenario from its beginning. `at` of all methods are session seconds."""

    def __init__(self, scenario: Scenario, acts: Acts) -> None:
        self._scenario, self._acts = scenario, acts
        self._begun = 0.0
        self._left: dict[int, Event] = dict(enumerate(scenario.events))
        self._met: dict[int, Met] = {}
        self._due: dict[int, float] = {}

    def signals(self) -> set[str]:
        """Every signal that its conditions look at."""
        return {name for event in self._scenario.events if event.when for name in event.when.signals()}

    def begin(self, at: float, values: Mapping[str, Value]) -> None:
        """Set the car up, and count from here."""
        self._acts.write("scenario", event="begin", scenario=self._scenario.scenario)
        if self._scenario.signals:
            self._acts.set(self._scenario.signals)
        self._acts.fault(self._scenario.faults)
        self._watch(at, values)

    def found_again(self, records: Iterable[Record], at: float, values: Mapping[str, Value]) -> None:
        """Go on where a journal ends: what has happened does not happen again, the faults of then hold again."""
        begun, faults = at, self._scenario.faults
        for record in records:
            if record["kind"] == "scenario" and record.get("scenario") == self._scenario.scenario:
                begun, faults, self._left = (
                    float(record["t"]),
                    self._scenario.faults,
                    dict(enumerate(self._scenario.events)),
                )
            elif record["kind"] == "scenario" and isinstance(number := record.get("event"), int):
                event = self._left.pop(number, None)
                faults = event.faults if event is not None and event.faults is not None else faults
        self._acts.fault(faults)
        self._watch(begun, values)

    def look(self, at: float, values: Mapping[str, Value]) -> None:
        """Let happen whatever is due; called several times a second, and with every change."""
        for number, event in list(self._left.items()):
            if event.at_s is not None:
                due = at - self._begun >= event.at_s
            else:
                if number not in self._due and self._met[number].look(dict(values), at):
                    self._due[number] = at + event.after_s
                due = number in self._due and at >= self._due[number]
            if due:
                del self._left[number]
                self._happen(number, event)

    def _happen(self, number: int, event: Event) -> None:
        acts = self._acts
        acts.write("scenario", event=number, **({"mark": event.mark} if event.mark else {}))
        if event.mark:
            acts.write("mark", words=event.mark, by="scenario")
        if event.set:
            acts.set(event.set)
        if event.faults is not None:
            acts.fault(event.faults)
        if event.call:
            acts.call(event.call, event.arguments)
        if event.say:
            acts.say(event.say)

    def _watch(self, begun: float, values: Mapping[str, Value]) -> None:
        self._begun = begun
        conditions = {number: event.when for number, event in self._left.items() if event.when is not None}
        self._met = {number: Met(when, dict(values)) for number, when in conditions.items()}
