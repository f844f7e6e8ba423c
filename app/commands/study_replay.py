"""`main.py study replay`: a session again in the cockpit, or driven once more to see what behaves otherwise."""

import argparse
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import Config
from app.study.files.yaml_file import FileFaults

if TYPE_CHECKING:
    from app.study.replay.recorded import Recorded
    from app.study.study_folder import StudyFolder

ABOUT = "play a session again in the cockpit, or check it against this version"
MORE = """\
Shows what the participant saw, heard and touched, on a line of tasks, marks and turns that can be scrubbed. Keys: space
plays and pauses, left and right skip 5 s (30 s with shift), up and down change the speed, page up and down go from task
to task, M and T (back with shift) to marks and turns, Esc leaves.

--verify does every touch and utterance of the session once more, off-screen, in this version of the cockpit, and tells
turn by turn what was answered, called and changed otherwise: 0 when all is the same, 1 when anything is not. Each turn
begins with the car as it was recorded, so that one difference does not bring about the next.
"""
EXAMPLES = """\
examples:
  python main.py study replay my_study P07-1                    from the beginning
  python main.py study replay my_study P07 --speed 4 --from 60  the last run of participant 7, from its second minute
  python main.py study replay my_study P07-1 --verify           verify.html and verify.json into the session's folder
"""


def add_parser(parser: argparse.ArgumentParser) -> None:
    """Fill in the parser of `study replay`."""
    parser.description, parser.epilog = MORE, EXAMPLES
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("folder", type=Path)
    parser.add_argument("session", help="such as P07-1, or P07 for the last run of participant 7")
    parser.add_argument("--speed", type=_speed, default=1.0, metavar="X", help="0.25 to 32; sound plays at 1 (default)")
    parser.add_argument(
        "--from", dest="begin", type=_seconds, default=0.0, metavar="S", help="seconds, or minutes:seconds"
    )
    parser.add_argument("--verify", action="store_true", help="do it all once more in this version, and compare")
    parser.add_argument("--to", type=Path, metavar="DIR", help="with --verify: folder for its report")


def run(config: Config, given: argparse.Namespace) -> int:
    """Replay or verify; raises FileFaults."""
    from app.car.catalogue import catalogue
    from app.cli import build_missing
    from app.dev.screen import has_screen
    from app.study.replay.recorded import find_session, read_recorded
    from app.study.study_folder import open_study

    study = open_study(given.folder, catalogue())
    recorded = read_recorded(study, find_session(study.path, given.session), catalogue())
    if given.begin > recorded.length:
        raise FileFaults([f"{recorded.path.name} is {recorded.length:.0f} s long: take a smaller --from."])
    _remark(recorded)
    if given.verify:
        return _verify(config, given, study, recorded)
    if not has_screen():
        raise FileFaults(["There is no screen here to replay on: connect one, or use --verify, which needs none."])
    if not build_missing():
        return 1
    from app import run

    return run.replay(config, recorded, speed=given.speed, begin=given.begin)


def _verify(config: Config, given: argparse.Namespace, study: "StudyFolder", recorded: "Recorded") -> int:
    from app.cli import build_missing
    from app.dev.screen import NoScreen, virtual_screen

    if not build_missing():
        return 1
    with ExitStack() as stack:
        if sys.platform.startswith("linux"):
            try:
                os.environ.update(stack.enter_context(virtual_screen(*recorded.size)))
            except NoScreen as error:
                raise FileFaults([str(error)]) from None
        else:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from app import run

        return run.verify(config, study, recorded, given.to or recorded.path)


def _remark(recorded: "Recorded") -> None:
    """Say what of the session this version cannot bring back."""
    if recorded.unknown:
        names = ", ".join(recorded.unknown[:3]) + (" …" if len(recorded.unknown) > 3 else "")
        print(f"This version has no place for {len(recorded.unknown)} of its signals ({names}); they are left out.")
    if not recorded.whole:
        print("The session does not tell how its car was found: what it never changed is as in a new car.")


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.25 <= speed <= 32:
        raise argparse.ArgumentTypeError(f"{text} is no speed; write a number from 0.25 to 32")
    return speed


def _seconds(text: str) -> float:
    minutes, _, seconds = text.rpartition(":")
    try:
        at = 60 * int(minutes or 0) + float(seconds)
    except ValueError:
        at = -1.0
    if not 0 <= at < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is no time; write seconds such as 90, or 1:30")
    return at
