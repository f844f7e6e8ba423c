"""The demo usability study from its consent to its report: a participant who speaks and touches, a facilitator."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from typing import Any, TypeVar

import soundfile

from app.car.catalogue import catalogue
from app.study.record.journal import read_journal
from app.study.rig.link import DeskEnd
from app.study.session_folder import new_session
from app.study.steps import steps_of
from app.study.study_folder import open_study
from tests.virtual_audio import VirtualAudio, audio_server, spoken, virtual_audio

__all__ = ["audio_server", "virtual_audio"]

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
WISHES = {
    "warmer": "Hey car, set the temperature to twenty four degrees",
    "destination": "Hey car, navigate to the airport",
    "window": "Hey car, open my window halfway",
    "music": "Hey car, play some music",
    "economy": "Hey car, switch to eco mode",
    "seat": "Hey car, turn on my seat heating and the passenger's seat heating",
}
Seen = TypeVar("Seen")


class Lab:
    """A cockpit with a session, a participant's hands, and a desk."""

    def __init__(self, environment: Mapping[str, str], study: Path, session: Path) -> None:
        options = ["study", "run", str(study), "--session", session.name]
        options = ["--windowed", "--size", "1920x720", "--mode", "night", "--reduced-motion", *options]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.touchable", *options],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._answers: Queue[str] = Queue()
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()
        self._session = session
        self.state: dict[str, Any] = {}
        self.told: list[dict[str, Any]] = []
        self.desk = DeskEnd(self._tell, lambda there: None, study)

    def tap(self, name: str, across: float = 0.5) -> bool:
        """Touch an item so far across it; False when it is not there."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"tap {name} {across}\n")
        self.process.stdin.flush()
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                answer = self._answers.get(timeout=1)
            except Empty:
                continue
            if answer.endswith(f" {name}"):
                return answer.startswith("tapped")
        raise TimeoutError(f"nobody touched {name}")

    def wait_for(self, seen: Callable[[], Seen], what: str = "") -> Seen:
        """What `seen` gives as soon as it is true."""
        until = time.monotonic() + PATIENCE
        while not (found := seen()):
            if time.monotonic() > until or self.process.poll() is not None:
                raise TimeoutError(f"{what or 'nothing'}; status {self.process.poll()}, state {self.state}")
            time.sleep(0.05)
        return found

    def touch(self, name: str, across: float = 0.5) -> None:
        """Touch an item as soon as it is there."""
        self.wait_for(lambda: self.tap(name, across), f"no {name} to touch")

    def records(self, kind: str) -> list[dict[str, Any]]:
        """What is on the disk by now."""
        return [record for record in read_journal(self._session) if record["kind"] == kind]

    def quiet(self) -> bool:
        """A second without a turn that begins or ends."""
        turns = len(self.records("turn"))
        time.sleep(1.0)
        return len(self.records("turn")) == turns

    def close(self) -> None:
        """End the cockpit as it ends when nobody is left, and let go of it."""
        self.desk.close()
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._listening.join()
        self.process.stdout.close()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._answers.put(line.strip())

    def _tell(self, message: dict[str, Any]) -> None:
        if message["kind"] == "state":
            self.state = message
        self.told.append(message)


@contextmanager
def lab(environment: Mapping[str, str], study: Path, session: Path) -> Iterator[Lab]:
    here = Lab(environment, study, session)
    try:
        yield here
    finally:
        here.close()


def fill_in(here: Lab, step: str) -> None:
    """Answer whatever is asked until the next step comes."""
    until = time.monotonic() + PATIENCE
    while here.state["step"] == step:
        assert time.monotonic() < until, f"{step} does not end"
        for name in ("value_4", "line", "next"):
            here.tap(name)


def attempt(here: Lab, step: str, speak: Callable[[], None]) -> bool:
    """Say the wish once nobody else speaks; whether the task was over soon after it."""
    here.wait_for(lambda: here.quiet(), "it goes on speaking")
    turns = len(here.records("turn"))
    speak()
    until = time.monotonic() + 20
    while here.state["step"] == step and time.monotonic() < until:
        time.sleep(0.05)
    if here.state["step"] == step:
        return False
    here.wait_for(lambda: len(here.records("turn")) > turns, "no end of the turn")
    return True


def test_a_whole_session_by_voice_and_touch_with_its_report(
    screen: dict[str, str], virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    study = tmp_path / "study"
    run = [sys.executable, str(ROOT / "main.py"), "study"]
    subprocess.run([*run, "new", str(study)], env=screen, check=True, capture_output=True)
    folder = open_study(study, catalogue())
    order = [step.name for step in steps_of(folder.study, 7)]
    session = new_session(folder, 7, order, program="test", language="en")
    sounds = {task: spoken(tmp_path / f"{task}.wav", words) for task, words in WISHES.items()}
    watchful = {task.id for task in folder.study.tasks if task.detection}
    with lab(screen | virtual_audio.environment, study, session) as here:
        here.wait_for(lambda: here.state.get("step") == "consent", "no consent is asked for")
        assert not virtual_audio.streams("source-outputs"), "nobody is heard before the consent"
        here.touch("audio", 0.25)
        here.touch("agree")
        here.wait_for(lambda: virtual_audio.streams("source-outputs"), "no microphone")
        here.desk.send({"kind": "watch", "on": True})
        for step in order[1:-1]:
            here.wait_for(lambda step=step: here.state["step"] == step, f"no {step}")  # type: ignore[misc]
            if step not in WISHES:
                fill_in(here, step)
                continue
            here.touch("begin")
            here.desk.send({"kind": "mark", "words": f"at {step}"})
            if step in watchful:
                here.wait_for(lambda: here.tap("pad"), "no pad to respond with")
            for _ in range(2):
                done = attempt(here, step, lambda step=step: virtual_audio.speak(sounds[step]))  # type: ignore[misc]
                if done:
                    break
            else:
                here.desk.send({"kind": "task", "how": "failed", "note": "was not understood"})
                here.wait_for(lambda step=step: here.state["step"] != step, step)  # type: ignore[misc]
        here.wait_for(lambda: here.state["over"], "no end")
        here.desk.send({"kind": "note", "words": "A calm person."})
        here.wait_for(lambda: here.records("note"))
        ends = [record for record in here.records("task") if record["step"] in ("passed", "failed", "timeout")]
        passed = sum(record["step"] == "passed" and record["by"] == "condition" for record in ends)
        assert len(ends) == len(WISHES)
        assert any(message["kind"] == "view" for message in here.told), "the desk sees what the participant sees"
        assert any(message["kind"] == "plots" for message in here.told)
    assert here.process.returncode in (0, 143)
    assert passed >= 4, f"synthetic speech over a drive: {[(r['task'], r['step'], r['by']) for r in ends]}"
    records = list(read_journal(session))
    assert [record["n"] for record in records] == list(range(1, len(records) + 1))
    assert {record["words"] for record in records if record["kind"] == "mark"} >= {f"at {task}" for task in WISHES}
    asked = {record["questionnaire"] for record in records if record["kind"] == "asked"}
    assert asked == {"seq", "sus", "raw_tlx", "ueq_s"}
    assert {record["what"] for record in records if record["kind"] == "touch"} >= {"press", "release"}
    for track in ("participant", "assistant"):
        heard = [soundfile.read(path)[0] for path in sorted((session / "audio").glob(f"{track}-*.flac"))]
        loud = sum(float((abs(samples) > 0.02).sum()) for samples in heard)
        assert loud > 8000, f"{track} is to be heard"
    subprocess.run([*run, "report", str(study)], env=screen, check=True, capture_output=True)
    page = (study / "report.html").read_text(encoding="utf-8")
    assert "A calm person." in (session / "report.html").read_text(encoding="utf-8")
    assert all(task.id in page for task in folder.study.tasks) and "<svg" in page
    subprocess.run([*run, "export", str(study)], env=screen, check=True, capture_output=True)
    assert (study / "export" / "answers.parquet").stat().st_size > 1000
