"""The report of a session of one hour: how long `study report` takes, from its start to its page."""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.car.catalogue import catalogue
from app.dev.ratios import Ratio, ratio
from app.study.files.questionnaire import find_questionnaire
from app.study.files.schema import FOLDER
from app.study.record.frame import text
from app.study.record.journal import JournalFile
from app.study.session_folder import new_session
from app.study.steps import Ask, TaskStep, steps_of
from app.study.study_folder import StudyFolder, open_study

ROOT = Path(__file__).parents[3]
HOUR, RUNS = 3600, 3
MOST = 10.0  # seconds
SENSED = ("Vehicle.Speed", "Vehicle.CurrentLocation.Latitude", "Vehicle.CurrentLocation.Longitude")
STAGES = ("first_sign", "final_words", "first_token", "first_change", "first_sound", "end")
PICTURE = ROOT / "assets" / "pictures" / "day-home.png"


def measures(tell: Callable[[str], None]) -> list[Ratio]:
    """The command as one would call it, some times."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(FOLDER / "usability", Path(folder, "study"))
        study = open_study(Path(folder, "study"), catalogue())
        count = hour(study)
        took = []
        for run in range(RUNS):
            begun = time.monotonic()
            subprocess.run(
                [sys.executable, "main.py", "study", "report", str(study.path)],
                cwd=ROOT,
                check=True,
                stdout=subprocess.DEVNULL,
            )
            took.append(time.monotonic() - begun)
            tell(f"run {run + 1} of {RUNS}: {took[-1]:.1f} s for {count} records")
    return [ratio("report of a session of one hour against 10 s", "s", took, [MOST], 1.0)]


def hour(study: StudyFolder) -> int:
    """A session as long as an hour: three sensed signals at 10 Hz, a turn every 20 s; returns how many records."""
    chance, steps = random.Random(1), steps_of(study.study, 1)
    path = new_session(study, 1, [step.name for step in steps], program="bench", language="en")
    (path / "pictures").mkdir()
    shutil.copy(PICTURE, path / "pictures" / "home-day-1920x720.jpg")
    journal = JournalFile(path)

    def write(at: float, kind: str, /, **fields: Any) -> None:
        number = journal.last + 1
        journal.append(number, text({"n": number, "t": round(at, 3), "kind": kind, **fields}))

    write(0, "session", participant=1)
    write(1, "consent", given=True, audio=True)
    tasks = [step for step in steps if isinstance(step, TaskStep)]
    for place, step in enumerate(tasks):
        write(place * HOUR / len(tasks), "step", step=step.name)
        write(place * HOUR / len(tasks), "task", task=step.name, step="shown", by="condition")
        for tenth in range(10 * HOUR // len(tasks)):
            _tenth(write, chance, place * HOUR / len(tasks) + tenth / 10, tenth)
        write((place + 1) * HOUR / len(tasks), "task", task=step.name, step="passed", by="condition")
    for ask in (step for step in steps if isinstance(step, Ask)):
        asked = find_questionnaire(ask.questionnaire, study.path)
        for item in asked.items:
            value = chance.choice(list(asked.scale.values))
            write(HOUR, "answer", questionnaire=ask.questionnaire, about=ask.about, item=item.id, value=value)
    write(HOUR, "end", how="finished")
    count = journal.last
    journal.close()
    return count


def _tenth(write: Callable[..., None], chance: random.Random, at: float, tenth: int) -> None:
    """A tenth of a second of a drive."""
    for signal in SENSED:
        write(at, "change", signal=signal, **{"from": at, "to": at + chance.random()}, cause={"origin": "simulation"})
    if tenth % 10 == 0:
        write(at, "frame", fps=chance.randint(55, 60), longest_ms=20.0, lag_ms=2.0)
    if tenth % 15 == 0:
        x, y = round(chance.random(), 4), round(chance.random(), 4)
        write(at, "page", page="home", picture="home-day-1920x720.jpg")
        write(at, "touch", what="press", x=x, y=y, finger=0, page="home", item="warmer")
    if tenth % 40 == 0:
        write(at, "drt", stimulus="screen", response_ms=chance.gauss(520, 90), hit=True)
    if tenth % 200 == 0:
        latency = {stage: round(chance.uniform(50, 300) * (place + 1), 1) for place, stage in enumerate(STAGES)}
        told = {"said": "make it warmer", "spoken": True, "answer": "It is 24 degrees.", "agent": "host", "failed": ""}
        write(at, "turn", turn=f"t{tenth}", tools=[], latency_ms=latency, **told)
