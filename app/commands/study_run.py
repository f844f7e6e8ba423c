"""`main.py study run`: a participant's session, in a cockpit that comes back where it was whatever happens to it."""

import argparse
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands import study_rig
from app.config import Config
from app.study.files.yaml_file import FileFaults
from app.study.rig.lab_options import add_rig_options, rig_ends

if TYPE_CHECKING:
    from app.study.study_folder import StudyFolder

ROOT = Path(__file__).parents[2]
ABOUT = "run a participant's session and record it"
MORE = """\
The participant's screen opens with the consent; the microphone opens once it is given. Everything is recorded in
sessions/P07-1 of the study's folder, written to disk within 0.1 s. A cockpit that crashes is back on the same task
within seconds; after a power cut, --resume goes on with the session that was broken off.
"""
EXAMPLES = """\
examples:
  python main.py study run my_study P07 --console     participant 7, and the facilitator's console on the second screen
  python main.py study run my_study                   the next free number
  python main.py study run my_study P07 --resume      go on with what a power cut ended
  python main.py study run my_study --kiosk           no way out but the facilitator's, for a stand or an open lab
"""


def add_parser(parser: argparse.ArgumentParser) -> None:
    """Fill in the parser of `study run`."""
    parser.description, parser.epilog = MORE, EXAMPLES
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("folder", type=Path)
    parser.add_argument("participant", nargs="?", type=participant, help="such as P07; none: the next free number")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--again", action="store_true", help="one more run of a participant who had one")
    how.add_argument("--resume", action="store_true", help="go on with a session that was broken off")
    parser.add_argument("--console", action="store_true", help="open the facilitator's console beside it")
    parser.add_argument("--kiosk", action="store_true", help="full screen, and no way out for the participant")
    add_rig_options(parser)
    parser.add_argument("--session", default="", help=argparse.SUPPRESS)  # the cockpit itself, under its supervisor


def participant(text: str) -> int:
    """`P07` or `7`."""
    if (found := re.fullmatch(r"[Pp]?0*([1-9]\d{0,2})", text)) is None:
        raise argparse.ArgumentTypeError(f"{text} is no participant; write P07 or 7")
    return int(found[1])


def run(config: Config, given: argparse.Namespace) -> int:
    """Run sessions until nobody follows; raises FileFaults."""
    from app.car.catalogue import catalogue
    from app.dev.screen import has_screen
    from app.study.study_folder import open_study

    if not has_screen():
        print("There is no screen here for a participant: connect one, or try it with `xvfb-run`.", file=sys.stderr)
        return 1
    folder = open_study(given.folder, catalogue())
    config = in_its_language(config, folder, given.folder)
    if given.session:
        return _cockpit(config, folder, folder.path / "sessions" / given.session, given)
    from app.study.session_folder import take_next
    from app.supervisor import supervised

    with study_rig.opened(given, folder.path) as door, _console(folder, wanted=given.console):
        path = _session(config, folder, given)
        while True:
            print(f"{path.name} is recorded in {path}.", flush=True)
            if door is not None:
                door.running = path
            status = supervised([*sys.argv[1:], "--session", path.name])
            following = take_next(folder.path)
            if following is None:
                print(f"See it with `python main.py study report {given.folder}`.")
                return status
            path = _new(config, folder, following or _free(folder), again=True)


def in_its_language(config: Config, folder: "StudyFolder", path: Path) -> Config:
    """The settings with the language in which the study is run; raises FileFaults where it has no texts in it."""
    language, known = folder.study.setup.language or config.language, folder.languages
    if known and language not in known:
        raise FileFaults(
            [
                f"{path} has its texts in {' and '.join(known)}, not in {language}: "
                f"run it with --language {known[0]}, or write `{language}: …` beside them."
            ]
        )
    return replace(config, language=language)


@contextmanager
def _console(folder: "StudyFolder", *, wanted: bool) -> Iterator[None]:
    """A console that goes with the last session."""
    if not wanted:
        yield
        return
    from app.dev.screen import dies_with_us

    command = [sys.executable, "-m", "app.console", str(folder.path.resolve())]
    program = subprocess.Popen(command, cwd=ROOT, preexec_fn=dies_with_us())
    try:
        yield
    finally:
        program.terminate()
        program.wait()


def _session(config: Config, folder: "StudyFolder", given: argparse.Namespace) -> Path:
    from app.study.session_folder import sessions

    number = given.participant
    broken = [path for path in sessions(folder.path) if _broken_off(path)]
    mine = [path for path in broken if number is None or path.name.startswith(f"P{number:02d}-")]
    if given.resume:
        if not mine:
            who = f"Participant {number}" if number else "Nobody"
            raise FileFaults([f"{who} has a session that was broken off in {folder.path}: leave --resume out."])
        return mine[-1]
    if number is not None and mine and not given.again:
        raise FileFaults(
            [f"{mine[-1].name} was broken off: go on with it by --resume, or begin one more run by --again."]
        )
    return _new(config, folder, number or _free(folder), again=given.again)


def _new(config: Config, folder: "StudyFolder", number: int, *, again: bool) -> Path:
    from app.study.session_folder import new_session
    from app.study.steps import steps_of

    program = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    order = [step.name for step in steps_of(folder.study, number)]
    return new_session(folder, number, order, program=program, language=config.language, again=again)


def _free(folder: "StudyFolder") -> int:
    """The smallest number above all that were used."""
    from app.study.session_folder import sessions

    return max((int(path.name[1:].split("-")[0]) for path in sessions(folder.path)), default=0) + 1


def _broken_off(path: Path) -> bool:
    from app.study.record.journal import read_journal

    return not any(record["kind"] == "end" for record in read_journal(path))


def _cockpit(config: Config, folder: "StudyFolder", path: Path, given: argparse.Namespace) -> int:
    """The cockpit itself. What the participant saves stays in the session, and goes with it."""
    from app import run
    from app.cli import build_missing
    from app.study.record.hold import Taken, wait_until_free

    if not build_missing():
        return 1
    try:
        wait_until_free(path)
    except Taken as error:
        raise FileFaults([str(error)]) from None
    config = replace(config, data=path / "data", models=config.models, regions=config.regions)
    return run.study(config, folder, path, kiosk=given.kiosk, further=rig_ends(given))
