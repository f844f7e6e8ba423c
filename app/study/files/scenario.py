"""A scenario: how the car is found, where it drives, what happens when, what the assistant is made to say, faults."""

from typing import Any, Literal, Self

from pydantic import Field, model_validator

from app.car.signals import Value
from app.study.files.conditions import Condition
from app.study.files.text import Text
from app.study.files.yaml_file import Form


class Faults(Form):
    """What is made to go wrong, drawn from `seed`: the same in every session."""

    latency_ms: float = Field(default=0.0, ge=0, le=20_000)
    latency_spread_ms: float = Field(default=0.0, ge=0, le=10_000)
    loss: float = Field(default=0.0, ge=0, le=1)
    recogniser_errors: float = Field(default=0.0, ge=0, le=1)
    missing_tools: tuple[str, ...] = ()
    endpoint: Literal["up", "down"] = "up"
    network: Literal["up", "down"] = "up"
    seed: int = 1


class Drive(Form):
    """The simulated drive. `pace`: seconds of the car's time in one of ours."""

    destination: str = ""
    pace: float = Field(default=1.0, gt=0, le=60)
    parked: bool = False


class Event(Form):
    """Something that happens once: `at_s` seconds after the scenario begins, or as soon as `when` is met.

    What happens, one or more of: `set` signals, `call` a command of a domain with arguments, `faults` from then on,
    `mark` the recording, `say` by the assistant.
    """

    at_s: float | None = Field(default=None, ge=0)
    when: Condition | None = None
    after_s: float = Field(default=0.0, ge=0)
    set: dict[str, Value] = Field(default_factory=dict)
    call: str = ""
    arguments: dict[str, Any] = Field(default_factory=dict)
    faults: Faults | None = None
    say: Text = ""
    mark: str = ""

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.at_s is None) == (self.when is None):
            raise ValueError("an event needs either `at_s` or `when`; write one of them")
        if not (self.set or self.call or self.faults or self.say or self.mark):
            raise ValueError("nothing happens in this event; add `set`, `call`, `faults`, `say` or `mark`")
        if self.call and "." not in self.call:
            raise ValueError("a call names domain and command; write it as `phone.ring`")
        return self


class Scripted(Form):
    """An answer that the assistant is made to give: to words that hold `heard`, once or `always`."""

    heard: Text
    say: Text
    always: bool = True


class Scenario(Form):
    """The whole file."""

    scenario: str
    title: str = ""
    signals: dict[str, Value] = Field(default_factory=dict)
    drive: Drive = Drive()
    events: tuple[Event, ...] = ()
    answers: tuple[Scripted, ...] = ()
    faults: Faults = Faults()
