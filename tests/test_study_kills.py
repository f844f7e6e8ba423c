"""A running study whose processes are killed in seeded combinations; `bench study` does the same 300 times."""

import os
import random
import signal
import time
from pathlib import Path

from app.dev.study_bench.victims import PARTS, combination, descendants, running_study
from app.pulse import PATIENCE
from app.study.record.frame import Record
from app.study.record.track import read_track

FIRST = (["cockpit"], ["recorder", "sound", "stand-in"], list(PARTS))
HOUR = 3600.0


def gone(pid: int) -> bool:
    """Whether a process has ended, a zombie counted as ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_whatever_is_killed_or_hangs_the_study_goes_on_with_the_same_task_and_all_its_records(
    screen: dict[str, str], tmp_path: Path
) -> None:
    chance = random.Random(5)
    with running_study(tmp_path / "study", screen | {PATIENCE: "8"}, limit_s=HOUR) as victims:
        for parts in (*FIRST, combination(chance)):
            victims.wait(lambda: recorded_since_the_start(victims.check()), "nothing is recorded")
            at, lines = victims.kill(parts)
            if "cockpit" in parts:
                back = victims.back(at, lines)
                assert back.step == "task2"
                victims.check_step(back)
            victims.all_run()
        victims.wait(lambda: recorded_since_the_start(victims.check()), "nothing is recorded")
        back = victims.back(*victims.kill(["cockpit"], signal.SIGSTOP))
        assert back.step == "task2"
        victims.check_step(back)
        victims.all_run()
        sound, rate = victims.wait(lambda: heard(victims.path), "no sound is recorded any more")
        assert len(sound) > rate
        records = victims.check()
        assert [record["step"] for record in records if record["kind"] == "step"] == ["consent", "task1", "task2"]

        left = descendants(victims.supervisor)
        os.kill(victims.supervisor, signal.SIGKILL)
        victims.wait(lambda: all(gone(pid) for pid in left), "somebody outlives the supervisor")


def recorded_since_the_start(records: list[Record]) -> bool:
    """Whether the cockpit that runs now has written down a second of frames."""
    kinds = [record["kind"] for record in records]
    return "frame" in kinds[len(kinds) - kinds[::-1].index("resumed") :]


def heard(session: Path) -> object:
    """A track of the session that has got longer while it was looked at."""
    folder = session / "audio"
    if not folder.is_dir():
        return None
    before, _ = read_track(folder, "participant")
    time.sleep(0.5)
    after, rate = read_track(folder, "participant")
    return (after, rate) if len(after) > len(before) else None
