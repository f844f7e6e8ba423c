"""What a participant did, act by act, and what came of each: what a later version is asked to do once more."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.car.catalogue import LATENCY, SPEAKER_SEAT
from app.car.signals import Value
from app.study.replay.gestures import gestures
from app.study.replay.parts import Said, Step, Touched
from app.study.replay.recorded import Recorded

AFTER = 2.0  # seconds after a finger was lifted within which a change still came of it
TURN_AFTER = 5.0  # the same after a turn
NOT_DONE = (LATENCY, SPEAKER_SEAT)  # signals that tell of an act rather than come of it


class _Change(Protocol):
    @property
    def signal(self) -> str: ...
    @property
    def before(self) -> Value: ...
    @property
    def after(self) -> Value: ...


@dataclass(frozen=True)
class Gesture:
    """A finger from press to release, and the last value of every signal that it changed."""

    begins: float
    touches: tuple[Touched, ...]
    changes: Mapping[str, Value]

    @property
    def item(self) -> str:
        """What it met; "" where that has no name."""
        return self.touches[0].item


@dataclass(frozen=True)
class Utterance:
    """Words, and the last value of every signal that their turn changed."""

    begins: float
    said: Said
    changes: Mapping[str, Value]


Act = Gesture | Utterance


def script(recorded: Recorded, on_cockpit: Callable[[Touched], bool]) -> list[Act]:
    """All acts in their order; of the touches those in a task that met the cockpit, as `on_cockpit` tells."""
    drawn = [each for each in gestures(recorded.touches) if on_cockpit(each[0]) and _in_task(recorded.steps, each[0])]
    acts: list[Act] = []
    for place, gesture in enumerate(drawn):
        following = drawn[place + 1][0].at if place + 1 < len(drawn) else recorded.length + AFTER
        until = min(following, gesture[-1].at + AFTER)
        changes = [one for one in recorded.changes if one.origin == "touch" and gesture[0].at <= one.at <= until]
        acts.append(Gesture(gesture[0].at, tuple(gesture), outcome(changes)))
    for said in recorded.turns:
        until = said.ends + TURN_AFTER
        of_turn = [one for one in recorded.changes if one.turn == said.turn and one.origin == "voice"]
        acts.append(Utterance(said.begins, said, outcome(one for one in of_turn if said.begins <= one.at <= until)))
    return sorted(acts, key=lambda act: act.begins)


def outcome(changes: Iterable[_Change]) -> dict[str, Value]:
    """Signal → last value of all that are otherwise than before these changes."""
    first: dict[str, Value] = {}
    last: dict[str, Value] = {}
    for change in changes:
        first.setdefault(change.signal, change.before)
        last[change.signal] = change.after
    return {name: value for name, value in last.items() if value != first[name] and name not in NOT_DONE}


def step_at(steps: Sequence[Step], at: float) -> Step | None:
    """The step of a time."""
    return next((step for step in reversed(steps) if step.begins <= at), None)


def _in_task(steps: Sequence[Step], touch: Touched) -> bool:
    step = step_at(steps, touch.at)
    return step is not None and step.outcome != ""
