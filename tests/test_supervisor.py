"""The supervisor with real processes: it brings back what dies, ends what is asked to end, and leaves nobody behind."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.pulse import PATIENCE as PATIENCE_NAME

PATIENCE = 30.0
SUPERVISOR = (
    "import sys\nfrom app import supervisor\nsupervisor.GRACE = supervisor.STANDBY_AFTER = 0.3\n"
    "sys.exit(supervisor.supervised(sys.argv[1:], program='tests.mortal_cockpit'))\n"
)
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="orphans are adopted on Linux only")


class Kept:
    """A supervisor over cockpits with these fates; `patience` in seconds for those that hang."""

    def __init__(self, folder: Path, environment: dict[str, str], *fates: str, patience: float = 10.0) -> None:
        self._file = folder / "lives"
        arguments = [str(self._file), *fates]
        self.process = subprocess.Popen(
            [sys.executable, "-c", SUPERVISOR, *arguments],
            env=environment | {PATIENCE_NAME: str(patience)},
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def lives(self, count: int) -> list[dict[str, Any]]:
        """The lives so far, once there are so many."""

        def enough() -> list[dict[str, Any]]:
            lines = self._file.read_text().splitlines() if self._file.exists() else []
            return [json.loads(line) for line in lines] if len(lines) >= count else []

        return wait(enough)

    def ended(self) -> tuple[int, str]:
        """Its exit status and what it wrote to standard error."""
        _, errors = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, errors

    def close(self) -> None:
        self.process.terminate()
        try:
            self.process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()


@pytest.fixture
def kept(tmp_path: Path, child_env: dict[str, str]) -> Iterator[Callable[..., Kept]]:
    made: list[Kept] = []

    def make(*fates: str, **more: float) -> Kept:
        made.append(Kept(tmp_path, child_env, *fates, **more))
        return made[-1]

    yield make
    for each in made:
        each.close()


def wait(ready: Callable[[], Any]) -> Any:
    until = time.monotonic() + PATIENCE
    while not (found := ready()):
        assert time.monotonic() < until, "it does not happen"
        time.sleep(0.02)
    return found


def gone(pid: int) -> bool:
    """Whether a process has ended, a zombie counted as ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_a_cockpit_that_dies_comes_back_and_what_it_left_behind_is_ended(kept: Callable[..., Kept]) -> None:
    supervisor = kept("kill", "70", "wait")
    *dead, lives = supervisor.lives(3)
    assert len({life["cockpit"] for life in (*dead, lives)}) == 3
    wait(lambda: all(gone(life["child"]) for life in dead))
    assert not gone(lives["child"])
    os.kill(lives["cockpit"], signal.SIGKILL)
    assert supervisor.lives(4)
    supervisor.process.terminate()
    status, errors = supervisor.ended()
    assert status == 0
    assert errors.splitlines() == [
        "The cockpit was ended by SIGKILL and is started again.",
        "The cockpit ended by an error (status 70) and is started again.",
        "The cockpit was ended by SIGKILL and is started again.",
    ]


def test_the_next_cockpit_waits_until_it_is_needed(kept: Callable[..., Kept]) -> None:
    supervisor = kept("wait")
    (first,) = supervisor.lives(1)
    children = Path(f"/proc/{supervisor.process.pid}/task/{supervisor.process.pid}/children")
    both = wait(lambda: [int(pid) for pid in children.read_text().split()][1:] and children.read_text().split())
    (waits,) = {int(pid) for pid in both} - {first["cockpit"]}
    os.kill(first["cockpit"], signal.SIGKILL)
    second = supervisor.lives(2)[1]
    assert second["ahead"] and second["cockpit"] == waits


def test_a_cockpit_that_hangs_is_ended_and_comes_back(kept: Callable[..., Kept]) -> None:
    supervisor = kept("beat", "wait", patience=1.0)
    hung, _ = supervisor.lives(2)
    assert gone(hung["cockpit"])
    supervisor.process.terminate()
    assert supervisor.ended() == (0, "The cockpit no longer answered and is started again.\n")


def test_one_that_is_halted_on_purpose_is_left_alone(kept: Callable[..., Kept]) -> None:
    supervisor = kept("beat", "wait", patience=0.0)
    (life,) = supervisor.lives(1)
    halted = Path(f"/proc/{life['cockpit']}/stat")
    wait(lambda: halted.read_text().rpartition(")")[2].split()[0] == "T")
    time.sleep(2.0)
    assert len(supervisor.lives(1)) == 1 and not gone(life["cockpit"])
    os.kill(life["cockpit"], signal.SIGCONT)
    supervisor.process.terminate()
    supervisor.ended()


@pytest.mark.parametrize("status", [0, 1, 2])
def test_a_cockpit_that_ends_by_itself_stays_away(kept: Callable[..., Kept], status: int) -> None:
    supervisor = kept(str(status))
    assert supervisor.ended() == (status, "")
    (life,) = supervisor.lives(1)
    assert gone(life["cockpit"]) and gone(life["child"])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_asked_to_end_it_ends_everything(kept: Callable[..., Kept], number: int) -> None:
    supervisor = kept("wait")
    (life,) = supervisor.lives(1)
    time.sleep(0.5)  # by now the next one waits, or is about to
    supervisor.process.send_signal(number)
    assert supervisor.ended() == (0, "")
    assert gone(life["cockpit"]) and gone(life["child"])


def test_after_five_crashes_in_a_minute_it_says_so_and_gives_up(kept: Callable[..., Kept]) -> None:
    supervisor = kept("kill")
    status, errors = supervisor.ended()
    assert status == 1 and len(supervisor.lives(5)) == 5
    assert errors.splitlines()[-1] == (
        "The cockpit was ended by SIGKILL, for the 5th time within a minute: read meridian.log in the session's data "
        "folder, then go on with `study run … --resume`; everything recorded is kept."
    )
    assert all(gone(life["child"]) for life in supervisor.lives(5))


def test_killed_itself_it_leaves_no_cockpit_behind(kept: Callable[..., Kept]) -> None:
    supervisor = kept("wait")
    (life,) = supervisor.lives(1)
    children = Path(f"/proc/{supervisor.process.pid}/task/{supervisor.process.pid}/children")
    both = wait(lambda: children.read_text().split()[1:] and children.read_text().split())
    supervisor.process.kill()
    wait(lambda: all(gone(int(pid)) for pid in (*both, life["child"])))
