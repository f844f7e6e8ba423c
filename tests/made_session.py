"""A session of the usability study as a journal would tell it, made without a cockpit."""

import random
import shutil
from pathlib import Path
from typing import Any

from app.car.catalogue import catalogue
from app.study.files.questionnaire import find_questionnaire
from app.study.files.schema import FOLDER
from app.study.record.frame import text
from app.study.record.journal import JournalFile
from app.study.session_folder import new_session
from app.study.steps import Ask, TaskStep, steps_of
from app.study.study_folder import StudyFolder, open_study

HITS = [("passed", "condition"), ("passed", "condition"), ("passed", "condition"), ("timeout", "clock")]


def made_study(folder: Path, name: str = "usability") -> StudyFolder:
    """A copy of a study that ships."""
    shutil.copytree(FOLDER / name, folder)
    return open_study(folder, catalogue())


def made_session(folder: StudyFolder, participant: int, *, turns_per_task: int = 2) -> Path:
    """A whole session with a participant's own luck."""
    chance = random.Random(participant)
    steps = steps_of(folder.study, participant)
    path = new_session(folder, participant, [step.name for step in steps], program="0.0.0", language="en")
    journal = JournalFile(path)
    clock = 0.0

    def write(kind: str, /, **fields: Any) -> None:
        number = journal.last + 1
        journal.append(number, text({"n": number, "t": round(clock, 3), "kind": kind, **fields}))

    write("session", participant=participant)
    write("consent", given=True, audio=True)
    for step in steps:
        clock += 1.0
        write("step", step=step.name)
        if isinstance(step, TaskStep):
            write("task", task=step.name, step="shown", by="condition")
            for number in range(turns_per_task):
                write("page", page="home", picture="home-night-1920x720.jpg")
                clock += chance.uniform(2, 8)
                place = {"x": round(chance.betavariate(2, 5), 4), "y": round(chance.betavariate(5, 2), 4)}
                write("touch", what="press", **place, finger=0, page="home", item="warmer")
                stages = [chance.uniform(10, 40), chance.uniform(200, 400), chance.uniform(250, 500)]
                latency = {
                    "first_sign": stages[0],
                    "final_words": stages[1],
                    "first_token": stages[2],
                    "first_change": stages[2] + 30,
                    "first_sound": stages[2] + chance.uniform(80, 200),
                    "end": stages[2] + 1800,
                }
                said = f"make it warmer, please, number {number}"
                tools = [{"name": "climate_set_temperature", "arguments": {"celsius": 24}, "ok": True}]
                rounded = {key: round(value, 1) for key, value in latency.items()}
                told = {"said": said, "spoken": True, "answer": "It is 24 degrees.", "agent": "host", "failed": ""}
                write("turn", turn=f"t{number}", tools=tools, latency_ms=rounded, **told)
                signal = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
                cause = {"origin": "voice", "turn": f"t{number}"}
                write("change", signal=signal, **{"from": 21.0, "to": 24.0}, cause=cause)
                write("frame", fps=58, longest_ms=22.0, lag_ms=3.0)
            if step.task.detection:
                for _ in range(6):
                    clock += 4
                    response = chance.choice([None, 80.0, *(chance.gauss(520, 90) for _ in range(6))])
                    hit = response is not None and 100 <= response <= 2500
                    write("drt", stimulus="screen", response_ms=response, hit=hit)
            how, by = chance.choice(HITS)
            clock += chance.uniform(1, 4)
            write("task", task=step.name, step=how, by=by)
        elif isinstance(step, Ask):
            for item in find_questionnaire(step.questionnaire, folder.path).items:
                clock += 2
                values = find_questionnaire(step.questionnaire, folder.path).scale.values
                value = values[min(len(values) - 1, int(len(values) * chance.betavariate(4, 2)))]
                write("answer", questionnaire=step.questionnaire, about=step.about, item=item.id, value=value)
    write("mark", words="laughed", by="facilitator")
    write("wizard", act="pass", turn="t1", round=1, waited_ms=812.5)
    write("end", how="finished")
    journal.close()
    return path
