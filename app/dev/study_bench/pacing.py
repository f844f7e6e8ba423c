"""What an open console costs the cockpit's frames: the same cockpit with and without one, in turn within one run."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from statistics import fmean
from typing import Any

from app.car.catalogue import catalogue
from app.dev.ratios import Ratio, ratio
from app.dev.screen import virtual_screen
from app.study.files.schema import FOLDER
from app.study.rig.link import WHERE
from app.study.session_folder import new_session
from app.study.study_folder import open_study

ROOT = Path(__file__).parents[3]
ROUNDS, SECONDS = 8, 8.0
SETTLED = 5.0  # seconds after which a console has started, and one that was closed is gone
GOAL = 1.05


def run(tell: Callable[[str], None] = lambda line: None, rounds: int = ROUNDS) -> dict[str, Any]:
    """The ratio of the mean time from frame to frame, with a console over without one, and whether the goal is met."""
    measured = pacing(tell, rounds)
    return asdict(measured) | {"met": measured.met}


def pacing(tell: Callable[[str], None], rounds: int = ROUNDS) -> Ratio:
    """Both screens are virtual, each with a server of its own; the cockpit drives, and its map moves in each frame."""
    alone: list[float] = []
    watched: list[float] = []
    with tempfile.TemporaryDirectory() as folder, virtual_screen(1920, 720) as car, virtual_screen(1920, 1080) as desk:
        study = Path(folder, "study")
        shutil.copytree(FOLDER / "usability", study)
        session = new_session(open_study(study, catalogue()), 7, [], program="bench", language="en")
        with _cockpit(study, session, car) as cockpit:
            for number in range(rounds):
                for with_console in (number % 2 == 0, number % 2 == 1):
                    with _console(study, desk) if with_console else contextlib.nullcontext():
                        _told(cockpit, f"frames {SETTLED}")
                        told = json.loads(_told(cockpit, f"frames {SECONDS}"))
                    (watched if with_console else alone).append(fmean(told["gaps"]))
                tell(f"round {number + 1} of {rounds}: {watched[-1]:.2f} ms with a console, {alone[-1]:.2f} ms without")
    return ratio("time per frame with a console open against without", "ms", watched, alone, GOAL)


@contextlib.contextmanager
def _cockpit(study: Path, session: Path, screen: dict[str, str]) -> "Iterator[subprocess.Popen[str]]":
    command = [sys.executable, "-m", "app.dev.study_bench.watched_cockpit", str(study), str(session)]
    cockpit = subprocess.Popen(
        command, cwd=ROOT, env=os.environ | screen, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert cockpit.stdin is not None and cockpit.stdout is not None
    try:
        cockpit.stdout.readline()
        assert (study / WHERE).exists(), "the cockpit waits for no console"
        cockpit.stdin.write("consent\n")
        yield cockpit
    finally:
        cockpit.stdin.close()
        try:
            cockpit.wait(30)
        finally:
            cockpit.kill()
            cockpit.stdout.close()


@contextlib.contextmanager
def _console(study: Path, screen: dict[str, str]) -> Iterator[None]:
    console = subprocess.Popen([sys.executable, "-m", "app.console", str(study)], cwd=ROOT, env=os.environ | screen)
    try:
        yield
    finally:
        console.terminate()
        console.wait(30)


def _told(cockpit: "subprocess.Popen[str]", asked: str) -> str:
    """What the cockpit answers."""
    assert cockpit.stdin is not None and cockpit.stdout is not None
    cockpit.stdin.write(f"{asked}\n")
    cockpit.stdin.flush()
    return cockpit.stdout.readline()


if __name__ == "__main__":
    print(json.dumps(run(lambda line: print(line, flush=True)), indent=2))
