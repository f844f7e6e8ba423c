"""What the console can be asked for on the command line, by itself or as `main.py study console`."""

import argparse
import os
import sys
from pathlib import Path

from app.study.files.yaml_file import FileFaults
from app.study.rig.lab_options import add_desk_options, desk_end, desk_waits


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in a parser."""
    about = "the study's folder, as given to `main.py study run` on this machine"
    parser.add_argument("folder", type=Path, nargs="?", help=about)
    add_desk_options(parser)
    parser.add_argument("--rig", default="", metavar="NAME", help="which rig of the lab; default: the first found")


def open_console(given: argparse.Namespace) -> int:
    """Open it, and stay until it is closed; returns the exit status."""
    from app.console.run import console
    from app.dev.screen import has_screen

    if not has_screen() and os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        print("There is no screen here for the console: connect one, or start it where the second screen is.")
        return 1
    if given.folder is None:
        try:
            return console(Path(), desk_end(given), desk_waits(given))
        except FileFaults as error:
            print(error, file=sys.stderr)
            return 1
    if not (given.folder / "study.yaml").is_file():
        print(f"{given.folder} is no study: there is no study.yaml in it; name the folder that `study run` was given.")
        return 1
    return console(given.folder)
