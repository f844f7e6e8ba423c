"""A participant's session: its step, what ends that, and how it is found again after a crash. No clock, no I/O."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from app.car.signals import Value
from app.study.files.conditions import Met
from app.study.files.study import Study
from app.study.record.frame import Record
from app.study.steps import Ask, Consent, Step, TaskStep, Thanks, steps_of

Outcome = Literal["passed", "failed", "skipped", "timeout"]
By = Literal["condition", "facilitator", "participant", "clock"]
Write = Callable[..., None]
LONG = 86400.0  # seconds for which no condition has to hold


class Wrong(ValueError):
    """What was asked does not fit the step that the session is at; the text is one sentence."""


@dataclass(frozen=True)
class State:
    """Where a session is. `shown`: when the step began, in session seconds; `outcomes` by step name."""

    number: int = 0
    shown: float = 0.0
    begun: bool = False
    over: bool = False
    audio: bool = False
    outcomes: Mapping[str, Outcome] = None  # type: ignore[assignment]
    answers: Mapping[str, Mapping[str, Any]] = None  # type: ignore[assignment]

    def __post_init__(self) -> None:
        object.__setattr__(self, "outcomes", dict(self.outcomes or {}))
        object.__setattr__(self, "answers", dict(self.answers or {}))


class Session:
    """`write(kind, **fields)` keeps a record; `changed` is called after every change of `state`.

    Times are session seconds, given by the caller. A step's records carry its name, so that the same journal gives the
    same state again: `found_again`.
    """

    def __init__(
        self, study: Study, participant: int, write: Write, changed: Callable[[], None] = lambda: None
    ) -> None:
        self.study, self.participant = study, participant
        self.steps = steps_of(study, participant)
        self.state = State()
        self.changed = changed
        self._write = write
        self._success: Met | None = None
        self._failure: Met | None = None

    @property
    def step(self) -> Step:
        """The step that it is at."""
        return self.steps[self.state.number]

    @property
    def task(self) -> TaskStep | None:
        """The task that runs."""
        return self.step if isinstance(self.step, TaskStep) and not self.state.over else None

    def begin(self, at: float, values: Mapping[str, Value]) -> None:
        """Show the step that it is at."""
        self._show(self.state.number, at, values)

    def consent(self, at: float, given: bool, audio: bool, values: Mapping[str, Value]) -> None:
        """The participant's word; without it the session is over. Raises Wrong at another step."""
        self._expect(Consent)
        self._write("consent", given=given, audio=given and audio)
        self.state = replace(self.state, audio=given and audio)
        if given:
            self._show(self.state.number + 1, at, values)
        else:
            self.stop("participant")

    def look(self, at: float, values: Mapping[str, Value]) -> None:
        """Called with every change and several times a second: ends a task that has succeeded, failed or run out."""
        step = self.task
        if step is None or not self.state.begun:
            return
        if self._success is not None and self._success.look(dict(values), at):
            self.end_task(at, "passed", "condition", values)
        elif self._failure is not None and self._failure.look(dict(values), at):
            self.end_task(at, "failed", "condition", values)
        elif at - self.state.shown >= step.task.limit_s:
            self.end_task(at, "timeout", "clock", values)

    def end_task(self, at: float, how: Outcome, by: By, values: Mapping[str, Value], note: str = "") -> None:
        """The task is over. Raises Wrong when none runs."""
        step = self._expect(TaskStep)
        fields = {"note": note} if note else {}
        self._write("task", task=step.name, step=how, by=by, seconds=round(at - self.state.shown, 3), **fields)
        self.state = replace(self.state, outcomes={**self.state.outcomes, step.name: how})
        self._show(self.state.number + 1, at, values)

    def said_done(self, at: float, values: Mapping[str, Value]) -> None:
        """The participant says that the task is done: it passed where that is so, however long it has been so."""
        so = self._success is None or self._success.look(dict(values), at + LONG)
        note = "" if so else "The participant thought that it was done."
        self.end_task(at, "passed" if so else "failed", "participant", values, note)

    def answer(self, questionnaire: str, item: str, value: Any, comment: str = "") -> None:
        """One item of the questionnaire that is asked; a later answer replaces an earlier one. Raises Wrong."""
        step = self._expect(Ask)
        if step.questionnaire != questionnaire:
            raise Wrong(f"{questionnaire} is not asked now, {step.questionnaire} is.")
        fields = {"comment": comment} if comment else {}
        self._write("answer", questionnaire=questionnaire, about=step.about, item=item, value=value, **fields)
        given = {**self.state.answers.get(step.name, {}), item: value}
        self.state = replace(self.state, answers={**self.state.answers, step.name: given})
        self.changed()

    def answered(self, at: float, values: Mapping[str, Value]) -> None:
        """The questionnaire is done. Raises Wrong."""
        step = self._expect(Ask)
        self._write("asked", questionnaire=step.questionnaire, about=step.about)
        self._show(self.state.number + 1, at, values)

    def set_up(self, values: Mapping[str, Value]) -> None:
        """The car is as the step wants it: what counts as changed is counted from here."""
        self._watch(values)

    def stop(self, by: By) -> None:
        """End the session here."""
        if not self.state.over:
            self._write("end", how="stopped", by=by)
            self.state = replace(self.state, over=True)
            self.changed()

    def found_again(self, records: Iterable[Record], at: float, values: Mapping[str, Value]) -> None:
        """Go on where the journal ends: the same step, with its time counted on from when it was first shown."""
        number, shown, over, audio = 0, at, False, False
        outcomes: dict[str, Outcome] = {}
        answers: dict[str, dict[str, Any]] = {}
        places = {step.name: place for place, step in enumerate(self.steps)}
        for record in records:
            match record:
                case {"kind": "step", "step": name, "t": t} if name in places:
                    number, shown = places[name], float(t)
                case {"kind": "consent", "audio": heard}:
                    audio = bool(heard)
                case {"kind": "task", "task": name, "step": "passed" | "failed" | "skipped" | "timeout" as how}:
                    outcomes[name] = how
                case {"kind": "answer", "questionnaire": asked, "about": about, "item": item, "value": value}:
                    answers.setdefault(f"{about}?{asked}", {})[item] = value
                case {"kind": "end"}:
                    over = True
        self.state = State(number, shown, True, over, audio, outcomes, answers)
        self._watch(values)
        self.changed()

    def _show(self, number: int, at: float, values: Mapping[str, Value]) -> None:
        self.state = replace(self.state, number=number, shown=at, begun=True)
        step = self.step
        self._write("step", step=step.name)
        if isinstance(step, TaskStep):
            self._write("task", task=step.name, step="shown", by="condition")
        elif isinstance(step, Thanks):
            self._write("end", how="finished")
            self.state = replace(self.state, over=True)
        self._watch(values)
        self.changed()

    def _watch(self, values: Mapping[str, Value]) -> None:
        task = self.task.task if self.task is not None else None
        success, failure = (task.success, task.failure) if task is not None else (None, None)
        self._success = Met(success, dict(values)) if success is not None else None
        self._failure = Met(failure, dict(values)) if failure is not None else None

    def _expect(self, kind: type[Any]) -> Any:
        if self.state.over or not isinstance(self.step, kind):
            now = "over" if self.state.over else f"at {self.step.name}"
            raise Wrong(f"That does not fit: the session is {now}.")
        return self.step
