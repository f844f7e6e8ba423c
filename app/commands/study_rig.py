"""`main.py study collect | offer | secret`, and the door of `study run` to other machines."""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import Config
from app.study.rig.lab_options import add_desk_options, add_rig_options, lab_of
from app.study.rig.lab_secret import LabError

if TYPE_CHECKING:
    from app.study.rig.door import Door

_SAME = """\
A secret is one file, made once and copied to every machine of the lab by a safe way (a USB stick, scp). Connections are
encrypted and authenticated with it in both directions (TLS 1.3); who has another or none is refused. Nothing of
Meridian listens on a network without --lab and --secret-file.
"""
_COLLECT = """\
Copies every finished session of the lab's rigs into FOLDER, the folder of the same study on this machine: once and
whole, each file checked by its SHA-256. A line that is cut costs nothing: the rig records on, and what was on its way
goes on from where it was. What is erased here is not collected again; the rig keeps its own until it is erased there.
"""
_OFFER = """\
`study run --lab` offers finished sessions while it runs; this does so without a cockpit, until Ctrl-C.
"""
_EXAMPLES = """\
examples:
  python main.py study secret lab.secret                                     once; then copy lab.secret to every machine
  python main.py study run my_study P07 --lab ux --secret-file lab.secret    on the rig
  python main.py study console --lab ux --secret-file lab.secret             on the desk: watch and steer it
  python main.py study collect my_study --lab ux --secret-file lab.secret    on the desk: what has ended, and no more
  python main.py study collect my_study --lab ux --secret-file lab.secret --watch --at tcp/192.168.1.20:7447
"""
Add = Callable[[str, str], argparse.ArgumentParser]


def add_actions(add: Add) -> None:
    """Add collect, offer and secret to the actions of `main.py study`."""
    collect = _described(add("collect", "fetch the finished sessions of rigs on other machines"), _COLLECT)
    collect.add_argument("folder", type=Path, help="the study's folder on this machine")
    add_desk_options(collect, needed=True)
    collect.add_argument("--watch", action="store_true", help="go on with every session that ends, until Ctrl-C")
    collect.add_argument("--patience", type=float, default=15.0, metavar="S", help="for rigs that are away, default 15")
    offer = _described(add("offer", "let a desk collect the finished sessions of this machine"), _OFFER)
    offer.add_argument("folder", type=Path)
    add_rig_options(offer, needed=True)
    secret = _described(add("secret", "make the secret that the machines of a lab share"), _SAME)
    secret.add_argument("file", type=Path)


@contextmanager
def opened(given: argparse.Namespace, study: Path) -> "Iterator[Door | None]":
    """The door to other machines while `study run` lasts, or none without --lab; raises LabError.

    `running` of it is to name the session that is recorded. At the end a desk that collects gets what has ended.
    """
    door = _door(given, study)
    try:
        yield door
        if door is not None:
            door.leave()
    finally:
        if door is not None:
            door.close()


def collect(config: Config, given: argparse.Namespace) -> int:
    """`study collect`."""
    from app.commands.progress_line import ProgressLine
    from app.study.rig.collect import Collecting

    lab, line = lab_of(given), ProgressLine()
    assert lab is not None

    def told(words: str) -> None:
        line.end()
        print(words, flush=True)

    collecting = Collecting(given.folder, lab, given.at, told, line.bytes)
    try:
        done = collecting.run(watch=given.watch, patience=given.patience)
    finally:
        line.end()
        collecting.close()
    if done:
        count = len(collecting.came)
        print(f"{count or 'No'} new session{'' if count == 1 else 's'}; all that is offered is here.")
        return 0
    print("Not everything is here: the same command goes on where it was.", file=sys.stderr)
    return 1


def offer(config: Config, given: argparse.Namespace) -> int:
    """`study offer`."""
    if not (given.folder / "study.yaml").is_file():
        raise LabError(f"{given.folder} is no study: there is no study.yaml in it.")
    door = _door(given, given.folder)
    assert door is not None
    waiting = ", ".join(door.offer.waiting) or "nothing yet"
    print(
        f"{door.name} of lab {given.lab} (secret {door.mark}) offers what has ended: {waiting}. Ctrl-C ends it.",
        flush=True,
    )
    try:
        while True:
            time.sleep(1.0)
    finally:
        door.close()


def secret(config: Config, given: argparse.Namespace) -> int:
    """`study secret`."""
    from app.study.rig.lab_secret import make_secret

    made = make_secret(given.file)
    print(f"Made {given.file}, secret {made.mark}. Copy it to every machine of the lab by a safe way, then there:")
    print(f"python main.py study run FOLDER --lab NAME --secret-file {given.file.name}")
    return 0


def _door(given: argparse.Namespace, study: Path) -> "Door | None":
    if (lab := lab_of(given)) is None:
        return None
    from app.study.rig.door import Door

    return Door(lab, given.rig, given.at, study, lambda words: print(words, flush=True))


ACTIONS = {"collect": collect, "offer": offer, "secret": secret}


def _described(parser: argparse.ArgumentParser, more: str) -> argparse.ArgumentParser:
    parser.description = f"{parser.description or ''}\n\n{more}".strip()
    parser.epilog = _EXAMPLES
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    return parser
