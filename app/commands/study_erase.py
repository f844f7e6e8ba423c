"""`main.py study erase`: everything of a person, or what has expired, is removed, and it is said what."""

import argparse
import sys
from pathlib import Path

from app.commands import study_run
from app.commands.counted import many
from app.config import Config
from app.study.files.yaml_file import FileFaults

ABOUT = "remove everything of a participant, and say what was removed"


def add_parser(parser: argparse.ArgumentParser) -> None:
    """Fill in the parser of `study erase`."""
    parser.add_argument("folder", type=Path)
    parser.add_argument("participant", nargs="?", type=study_run.participant, help="such as P07")
    parser.add_argument("--expired", action="store_true", help="every session whose retention date has passed")
    parser.add_argument("--yes", action="store_true", help="without asking")


def run(config: Config, given: argparse.Namespace) -> int:
    """Ask, remove, and tell; raises FileFaults and OSError."""
    from datetime import date

    from app.study.privacy import erase, erase_expired
    from app.study.session_folder import sessions

    if (given.participant is None) == (not given.expired):
        raise FileFaults(["Name a participant or --expired, one of them."])
    what = f"everything of P{given.participant:02d}" if given.participant else "every session that has expired"
    if not given.yes and input(f"Remove {what} from {given.folder} for good? [y/N] ").strip().lower() not in (
        "y",
        "yes",
    ):
        print("Nothing was removed.")
        return 1
    done = erase_expired(given.folder, date.today()) if given.expired else erase(given.folder, given.participant)
    named = ", ".join(done.sessions) or "no session"
    print(f"Removed {named}: {many(done.files, 'file')}, {done.bytes:,} bytes.")
    if done.elsewhere:
        print(f"The rigs still have what was collected from them; erase it there, too: {', '.join(done.elsewhere)}.")
    if done.derived:
        folders = {
            path.parent: [one.name for one in done.derived if one.parent == path.parent] for path in done.derived
        }
        told = "; ".join(f"in {place}: {', '.join(names)}" for place, names in folders.items())
        print(f"Also what held parts of it – {told}.")
        if sessions(given.folder):
            print(f"Make it anew with `python main.py study report {given.folder}`, and export.")
    for sentence in done.unclear:
        print(sentence, file=sys.stderr)
    if done.changed:
        changed = ", ".join(map(str, done.changed))
        print(f"These were made of it and changed since, so look for what they still hold of it: {changed}.")
    return 0
