"""A study under its supervisor, and its four processes that are to be killed: cockpit, recorder, sound, stand-in."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.car.catalogue import catalogue
from app.dev.study_bench.told_cockpit import TOLD, told
from app.study.files.schema import FOLDER
from app.study.record.frame import Record, text
from app.study.record.journal import JournalFile, read_journal
from app.study.session_folder import new_session
from app.study.study_folder import open_study

ROOT = Path(__file__).parents[3]
PARTS = {
    "cockpit": "app.dev.study_bench.told_cockpit",
    "recorder": "app.study.record.writer",
    "sound": "app.assistant.speech.child",
    "stand-in": "app.endpoint",
}
PATIENCE = 60.0
_STUDY = """\
study: kills
title: Tasks that nobody solves
participants: 1
scenario: city.yaml
consent: {{title: Before we begin, text: Processes will die., audio: And you are heard.}}
tasks:
{tasks}
"""


class Lost(AssertionError):
    """Something that was kept is not there any more, or another task than before."""


@dataclass(frozen=True)
class Back:
    """How a cockpit came back: the step it shows, and the seconds from the kill to its begin and to its picture."""

    step: str
    begun: float
    seen: float


class Victims:
    """The running study; `path` is its session's folder."""

    def __init__(self, path: Path, supervisor: int, told_at: Path) -> None:
        self.path, self.supervisor, self._told_at = path, supervisor, told_at
        self._known: list[Record] = []

    def pids(self) -> dict[str, int]:
        """The parts that run now; of two cockpits the one that does not wait, which is the older."""
        found: dict[str, int] = {}
        for pid in sorted(descendants(self.supervisor), key=_born, reverse=True):
            words = _command(pid)
            found |= {part: pid for part, sign in PARTS.items() if sign in words}
        return found

    def wait(self, ready: Callable[[], Any], what: str) -> Any:
        """Return what `ready` says once it says something; TimeoutError with `what` otherwise."""
        until = time.monotonic() + PATIENCE
        while not (found := ready()):
            if time.monotonic() > until:
                raise TimeoutError(f"{what}: {self._output()}")
            time.sleep(0.05)
        return found

    def _output(self) -> str:
        path = self._told_at.with_name("output")
        return path.read_text(encoding="utf-8")[-600:] if path.exists() else ""

    def all_run(self) -> None:
        """Return once each of the parts runs."""
        try:
            self.wait(lambda: len(self.pids()) == len(PARTS), "")
        except TimeoutError:
            missing = ", ".join(PARTS.keys() - self.pids().keys())
            raise TimeoutError(f"{missing} does not run any more: {self._output()}") from None

    def kill(self, parts: Iterable[str], number: int = signal.SIGKILL) -> tuple[float, int]:
        """Kill these, of those that run, or send them another signal; returns when and how many lines had been told
        until then."""
        pids, lines = self.pids(), len(told(self._told_at))
        at = time.monotonic()
        for part in parts:
            if part in pids:
                try:
                    os.kill(pids[part], number)
                except ProcessLookupError:
                    continue
        return at, lines

    def back(self, at: float, lines: int) -> Back:
        """Wait for a cockpit that was killed at that time."""

        def seen() -> Back | None:
            fresh = told(self._told_at)[lines:]
            begun = next((said for said in reversed(fresh) if "begun" in said), None)
            shown = next((said for said in reversed(fresh) if "seen" in said), None)
            if begun is None or shown is None:
                return None
            return Back(begun["step"], begun["begun"] - at, shown["seen"] - at)

        found: Back = self.wait(seen, "the cockpit does not come back")
        return found

    def check(self) -> list[Record]:
        """The journal, in which nothing is missing that was there or acknowledged before; raises Lost."""
        acknowledged = max((said["kept"] for said in told(self._told_at) if "kept" in said), default=0)
        found = list(read_journal(self.path))
        if [record["n"] for record in found] != list(range(1, len(found) + 1)):
            raise Lost(f"{self.path}: the numbers of its records have a gap")
        if len(found) < acknowledged:
            raise Lost(f"{self.path}: {acknowledged} records were acknowledged, and {len(found)} are there")
        if found[: len(self._known)] != self._known:
            raise Lost(f"{self.path}: a record that was there is another now")
        self._known = found
        return found

    def check_step(self, back: Back) -> None:
        """The cockpit is at the step that the journal ended with before it was found again; raises Lost."""
        self.wait(lambda: self.check()[-1]["n"] and self._resumed() is not None, "nothing is recorded any more")
        place = self._resumed()
        assert place is not None
        before = [record["step"] for record in self._known[:place] if record["kind"] == "step"]
        if before[-1] != back.step:
            raise Lost(f"{self.path}: it was at {before[-1]} and is at {back.step}")

    def _resumed(self) -> int | None:
        places = [place for place, record in enumerate(self._known) if record["kind"] == "resumed"]
        begins = sum("begun" in said for said in told(self._told_at))
        return places[-1] if len(places) >= begins else None


@contextmanager
def running_study(folder: Path, environment: dict[str, str], tasks: int = 60, limit_s: float = 20) -> Iterator[Victims]:
    """A study in `folder` at its second task, with its supervisor; ended with everything afterwards."""
    path = _begun(folder, tasks, limit_s)
    told_at = folder / "told"
    devices = {"MERIDIAN_SPEECH_MICROPHONE": "none", "MERIDIAN_SPEECH_SPEAKER": "none"}
    options = ["--windowed", "--size", "1280x720", "study", "run", str(folder), "--session", path.name]
    with (folder / "output").open("ab") as output:
        supervisor = subprocess.Popen(
            [sys.executable, "-m", "app.dev.study_bench.told_cockpit", "keep", *options],
            cwd=ROOT,
            env=os.environ | devices | environment | {TOLD: str(told_at)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    victims = Victims(path, supervisor.pid, told_at)
    try:
        victims.back(0.0, 0)
        victims.all_run()
        yield victims
    finally:
        left = descendants(supervisor.pid)
        supervisor.terminate()
        try:
            supervisor.wait(20)
        except subprocess.TimeoutExpired:
            for pid in (supervisor.pid, *left):
                _kill(pid)
            supervisor.wait()


def combination(chance: random.Random) -> list[str]:
    """One to four of the parts, in any order."""
    return chance.sample(list(PARTS), chance.randint(1, len(PARTS)))


def descendants(pid: int) -> list[int]:
    """All processes under one."""
    found: list[int] = []
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = [int(word) for word in path.read_text(encoding="ascii").split()]
        except OSError:
            continue
        for child in children:
            found += [child, *descendants(child)]
    return found


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def _born(pid: int) -> int:
    """When a process was started, in the system's ticks."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[19])
    except OSError:
        return 0


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _begun(folder: Path, tasks: int, limit_s: float) -> Path:
    """A session whose participant has agreed to everything and is at the second task."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(FOLDER / "usability" / "scenarios", folder / "scenarios")
    task = "  - {{id: task{0}, title: Task {0}, tell: Do what you like., limit_s: {1}}}"
    listed = "\n".join(task.format(number, limit_s) for number in range(1, tasks + 1))
    (folder / "study.yaml").write_text(_STUDY.format(tasks=listed), encoding="utf-8")
    study = open_study(folder, catalogue())
    path = new_session(study, 1, [f"task{number}" for number in range(1, tasks + 1)], program="bench", language="en")
    journal = JournalFile(path)
    head = json.loads((path / "session.json").read_text(encoding="utf-8"))
    first = [
        ("session", head),
        ("step", {"step": "consent"}),
        ("consent", {"given": True, "audio": True}),
        ("step", {"step": "task1"}),
        ("task", {"task": "task1", "step": "shown", "by": "condition"}),
        ("task", {"task": "task1", "step": "passed", "by": "facilitator", "seconds": 0.0}),
        ("step", {"step": "task2"}),
        ("task", {"task": "task2", "step": "shown", "by": "condition"}),
    ]
    for number, (kind, fields) in enumerate(first, 1):
        journal.append(number, text({"n": number, "t": number / 1000, "kind": kind, **fields}))
    journal.close()
    return path
