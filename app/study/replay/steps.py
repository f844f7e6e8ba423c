"""The steps of a session as stretches of time."""

from collections.abc import Sequence
from dataclasses import replace

from app.study.files.study import Study
from app.study.files.text import said
from app.study.record.frame import Record
from app.study.replay.parts import Step

CALLED = {"seq": "Single ease question", "sus": "SUS", "raw_tlx": "NASA-TLX", "ueq_s": "UEQ-S"}
ENDS = ("passed", "failed", "skipped", "timeout")


def steps(records: Sequence[Record], study: Study, length: float, language: str = "en") -> list[Step]:
    """Every step from where it was shown to where the next one was; a task that was found again is one stretch.

    `language`: the participant's.
    """
    tasks = {task.id: task for task in study.tasks}
    found: list[Step] = []
    outcomes: dict[str, str] = {}
    for record in records:
        match record:
            case {"kind": "step", "step": str(name), "t": t}:
                if found and found[-1].name == name:
                    continue
                if found:
                    found[-1] = replace(found[-1], ends=float(t))
                task = tasks.get(name.rpartition("/")[2])
                title = (said(task.title, language) or task.id) if task is not None else _titled(name)
                outcome = "open" if task is not None else ""
                told = said(task.tell, language) if task is not None else ""
                found.append(Step(float(t), length, name, title, told, outcome))
            case {"kind": "task", "task": name, "step": how} if how in ENDS:
                outcomes[name] = how
    return [replace(step, outcome=outcomes.get(step.name, step.outcome)) for step in found]


def _titled(name: str) -> str:
    """A step that is no task, for people: a questionnaire's name, or the step's own."""
    _, is_asked, asked = name.partition("?")
    return CALLED.get(asked, asked.replace("_", " ").capitalize()) if is_asked else name.capitalize()
