"""A session of the usability study, its console, its replay and its report, as pictures of the README.

As a program: `python -m app.dev.readme_pictures.study_pictures DIR`; takes about four minutes on two quiet cores, most
of it the session itself. The participant is a script, everything else the real program: cockpit, recorder, console in
processes of their own.
"""

import argparse
import os
import signal
import subprocess
import sys
import threading
import tomllib
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from app.car.catalogue import catalogue
from app.dev.screen import NoScreen, dies_with_us, virtual_screen
from app.study.session_folder import new_session
from app.study.steps import steps_of
from app.study.study_folder import open_study

ROOT = Path(__file__).parents[3]
HERE = "app.dev.readme_pictures"
SCREEN = (1920, 1080)  # pixels, with room for the cockpit and for the console
PARTICIPANT = 7
NAMES = ("console", "replay", "report")  # of the pictures
PATIENCE_S = 300.0  # for each program after the session
SESSION_S = 900.0  # the longest that a session may take; on two quiet cores it is over after three minutes


class NoPicture(Exception):
    """A part ended before its picture was there; the text is one sentence."""


def make(folder: Path) -> None:
    """The pictures console.webp, replay.webp and report.webp into `folder`; raises NoPicture and NoScreen."""
    with TemporaryDirectory(prefix="meridian-study-") as kept, virtual_screen(*SCREEN) as screen:
        study, environment = Path(kept) / "usability", os.environ | screen
        _run(environment, "main.py", "study", "new", str(study))
        opened = open_study(study, catalogue())
        order = [step.name for step in steps_of(opened.study, PARTICIPANT)]
        session = new_session(opened, PARTICIPANT, order, program=_version(), language="en")
        _say("A session, and its console …")
        _record(environment, study, session, folder / "console.webp")
        _say("Its replay …")
        _run(environment, "-m", f"{HERE}.replayed", str(study), session.name, str(folder / "replay.webp"))
        _say("Its report …")
        _run(environment, "main.py", "study", "report", str(study))
        page = session / "report.html"
        _run(
            os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            "-m",
            f"{HERE}.report",
            str(page),
            str(folder / "report.webp"),
        )


def _record(environment: Mapping[str, str], study: Path, session: Path, picture: Path) -> None:
    """The session, and the console's picture at the moment that the cockpit tells."""
    console = _start(environment, "-m", f"{HERE}.watched", str(study), str(picture))
    cockpit = _start(environment, "-m", f"{HERE}.participated", str(study), str(session))
    late = threading.Timer(SESSION_S, cockpit.kill)
    late.daemon = True
    late.start()
    try:
        assert console.stdin is not None and console.stdout is not None
        assert cockpit.stdin is not None and cockpit.stdout is not None
        for line in cockpit.stdout:
            if line.strip() == "now":
                console.stdin.write("now\n")
                console.stdin.flush()
                console.stdout.readline()
                cockpit.stdin.write("on\n")
                cockpit.stdin.flush()
        if cockpit.wait() == -signal.SIGKILL:
            raise NoPicture(
                f"The session was not over after {SESSION_S:.0f} s: try again while nothing else runs here."
            )
        if cockpit.returncode or not picture.exists():
            raise NoPicture(f"The session for {picture.name} broke off: run `python main.py doctor`.")
    finally:
        late.cancel()
        for program in (console, cockpit):
            program.kill()
            program.wait()
            for pipe in (program.stdin, program.stdout):
                if pipe is not None:
                    pipe.close()


def _start(environment: Mapping[str, str], *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=dies_with_us(),
    )


def _run(environment: Mapping[str, str], *arguments: str) -> None:
    command = [sys.executable, *arguments]
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, timeout=PATIENCE_S, check=False
        )
    except subprocess.TimeoutExpired:
        told = "try again while nothing else runs here"
        raise NoPicture(f"`python {' '.join(arguments)}` was not done after {PATIENCE_S:.0f} s: {told}.") from None
    if done.returncode:
        raise NoPicture(f"`python {' '.join(arguments)}` ended with {done.returncode}: look at what it said above.")


def _version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def _say(what: str) -> None:
    """How far it is, for whoever waits."""
    print(what, file=sys.stderr, flush=True)


def main() -> int:
    """The program."""
    parser = argparse.ArgumentParser(description="Make the README's pictures of a study.")
    parser.add_argument("dir", type=Path)
    folder = parser.parse_args().dir.resolve()
    try:
        make(folder)
    except (NoPicture, NoScreen, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    for name in NAMES:
        print(folder / f"{name}.webp")
    return 0


if __name__ == "__main__":
    sys.exit(main())
