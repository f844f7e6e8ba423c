"""What a participant goes through, one step after the other, in the order that is theirs."""

from dataclasses import dataclass

from app.study.files.order import balanced
from app.study.files.study import Level, Study, Task


@dataclass(frozen=True, slots=True)
class Consent:
    """The participant agrees, or the session is over; nothing is recorded before."""

    name = "consent"


@dataclass(frozen=True, slots=True)
class TaskStep:
    """One task under one condition, if the study has such."""

    task: Task
    condition: Level | None = None

    @property
    def name(self) -> str:
        """Its name in the journal, alike in every session."""
        return f"{self.condition.name}/{self.task.id}" if self.condition else self.task.id


@dataclass(frozen=True, slots=True)
class Ask:
    """A questionnaire about what came before: a task, a condition, or the whole session."""

    questionnaire: str
    about: str

    @property
    def name(self) -> str:
        return f"{self.about}?{self.questionnaire}"


@dataclass(frozen=True, slots=True)
class Thanks:
    """The last step: the session is over."""

    name = "thanks"


Step = Consent | TaskStep | Ask | Thanks


def steps_of(study: Study, participant: int) -> tuple[Step, ...]:
    """All steps of a participant, numbered from 1, counterbalanced as the study says.

    With both, every order of the conditions meets every order of the tasks: the tasks' changes once the conditions' are
    through.
    """
    conditions: tuple[Level | None, ...] = study.conditions or (None,)
    tasks, row = study.tasks, participant
    if study.counterbalance in ("conditions", "both"):
        orders = len(conditions) * (1 + len(conditions) % 2)
        conditions = balanced(conditions, participant)
        row = 1 + (participant - 1) // orders if study.counterbalance == "both" else participant
    if study.counterbalance in ("tasks", "both"):
        tasks = balanced(tasks, row)
    steps: list[Step] = [Consent()]
    for condition in conditions:
        for task in tasks:
            step = TaskStep(task, condition)
            steps += [step, *(Ask(name, step.name) for name in task.after)]
        if condition is not None:
            steps += [Ask(name, condition.name) for name in study.after_condition]
    return (*steps, *(Ask(name, "session") for name in study.at_end), Thanks())
