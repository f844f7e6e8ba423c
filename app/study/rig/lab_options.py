"""What programs take on their command lines to reach over a network, and what they make of it: nothing without it."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.study.rig.lab_secret import LabError, read_secret

if TYPE_CHECKING:
    from app.study.rig.far_desk import DeskEnd, Received
    from app.study.rig.far_rig import RigEnd
    from app.study.rig.lab import Lab


def add_rig_options(parser: argparse.ArgumentParser, *, needed: bool = False) -> None:
    """--lab, --secret-file, --rig and --at of a machine that waits for desks."""
    _add_lab(parser, needed)
    parser.add_argument("--rig", default="", metavar="NAME", help="what desks call this machine; default: its name")
    parser.add_argument(
        "--at", default="", metavar="tcp/HOST:PORT", help="where it waits for desks; default: port 7447"
    )


def add_desk_options(parser: argparse.ArgumentParser, *, needed: bool = False) -> None:
    """--lab, --secret-file and --at of a machine that goes to rigs."""
    _add_lab(parser, needed)
    about = "a rig's address, once for each; default: all that answer on this network"
    parser.add_argument("--at", action="append", default=[], metavar="tcp/HOST:PORT", help=about)


def lab_of(given: argparse.Namespace) -> "Lab | None":
    """The lab that was named, or none; raises LabError when half of it was."""
    if given.lab is None and given.secret_file is None:
        return None
    if given.lab is None or given.secret_file is None:
        raise LabError("Name a lab and its secret together: --lab NAME --secret-file FILE.")
    try:
        from app.study.rig.lab import Lab
    except ModuleNotFoundError as error:
        raise LabError(f"The package {error.name} is missing, without which there is no lab: run `make run`.") from None
    return Lab(given.lab, read_secret(given.secret_file))


def rig_ends(given: argparse.Namespace) -> "tuple[Callable[[Received], RigEnd], ...]":
    """What a cockpit's `desks` take as `further` ends: none without --lab. Raises LabError."""
    if (lab := lab_of(given)) is None:
        return ()
    from app.study.rig.far_rig import RigEnd

    return (lambda received: RigEnd(received, lab, given.rig, given.at),)


def desk_end(given: argparse.Namespace) -> "Callable[[Received, Callable[[bool], None]], DeskEnd]":
    """What the console takes as `make`; raises LabError, also when the rig that was named has another secret."""
    from app.study.rig.far_desk import DeskEnd
    from app.study.rig.reach import Reach

    lab = lab_of(given)
    if lab is None:
        raise LabError("Name a study's folder, or a lab and its secret: --lab NAME --secret-file FILE.")
    if given.at:
        reach = Reach(lab, given.at)
        sentence = reach.refused()
        reach.close()
        if sentence:
            raise LabError(sentence)
    return lambda received, presence: DeskEnd(received, presence, lab, given.rig, given.at)


def desk_waits(given: argparse.Namespace) -> str:
    """What a console says where no rig is; raises LabError."""
    lab = lab_of(given)
    if lab is None:
        return ""
    who = f"The rig {given.rig}" if given.rig else "Every rig"
    return (
        f"{who} of the lab {lab.name} is away.\nOne is followed as soon as `python main.py study run FOLDER "
        f"--lab {lab.name} --secret-file …`\nruns there with the secret {lab.secret.mark}."
    )


def _add_lab(parser: argparse.ArgumentParser, needed: bool) -> None:
    parser.add_argument("--lab", required=needed, metavar="NAME", help="the lab over whose network this is")
    about = "the lab's secret, made by `study secret`"
    parser.add_argument("--secret-file", required=needed, type=Path, metavar="FILE", help=about)
