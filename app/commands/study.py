"""`main.py study` on the command line: make, check, run and evaluate usability studies."""

import argparse
import errno
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands import study_erase, study_glances, study_new, study_replay, study_rig, study_run
from app.commands.counted import many
from app.commands.study_commands import commands
from app.config import Config, options
from app.console.arguments import add_arguments, open_console
from app.study.files.yaml_file import FileFaults

if TYPE_CHECKING:
    from app.study.report.tables import SessionData
    from app.study.study_folder import StudyFolder

ABOUT = """\
A study is a folder: study.yaml says what participants do and are asked, scenarios/*.yaml what happens around them, and
sessions/ keeps every session. Three studies ship in assets/studies to start from.
"""
EXAMPLES = """\
examples:
  python main.py study new my_study                      a folder to edit, made from the usability study
  python main.py study new my_study --from wizard_latency
  python main.py study check my_study                    every error with file, line and mend; then each order of tasks
  python main.py study run my_study P07 --console        participant 7, recorded; the facilitator's console beside it
  python main.py study report my_study                   one page about all sessions, one for each
  python main.py study export my_study                   tidy CSV and Parquet with a data dictionary, into export/
  python main.py study glances my_study P07 eyes.csv     what an eye tracker saw, for the report and the tables
  python main.py study erase my_study P07                everything of participant 7, and what was made of it
  python main.py study erase my_study --expired          every session whose retention date has passed
  python main.py study signals temperature               the names that conditions and scenarios may use
  python main.py study commands climate                  what scenarios and a wizard's lines may call
"""


def add_parser(parser: argparse.ArgumentParser) -> None:
    """Fill in the parser of `main.py study`."""
    parser.epilog = EXAMPLES
    actions = parser.add_subparsers(metavar="ACTION", title="actions", dest="action", required=True)

    def add(name: str, about: str, *parents: argparse.ArgumentParser) -> argparse.ArgumentParser:
        described = f"{about[0].upper()}{about[1:]}."
        return actions.add_parser(
            name,
            help=about,
            description=described,
            parents=parents,
            allow_abbrev=False,
            conflict_handler="resolve",  # a replay's --speed is its own
        )

    new = add("new", "make a study's folder to edit")
    new.add_argument("folder", type=Path)
    names = sorted(path.parent.name for path in study_new.SHIPPED.glob("*/study.yaml"))
    new.add_argument("--from", dest="source", choices=names, default="usability", help="default usability")
    check = add("check", "read every file of a study and tell what is wrong, and who does what in which order")
    check.add_argument("folder", type=Path)
    study_run.add_parser(add("run", study_run.ABOUT, options()))
    console = add("console", "open the facilitator's console of a study that runs on this machine, or in a lab")
    add_arguments(console)
    study_replay.add_parser(add("replay", study_replay.ABOUT, options()))
    report = add("report", "write a page about all sessions, report.html, and one into each session's folder")
    report.add_argument("folder", type=Path)
    export = add("export", "write all sessions as tidy CSV and Parquet tables with a data dictionary")
    export.add_argument("folder", type=Path)
    export.add_argument("--to", type=Path, metavar="DIR", help="default: export in the study's folder")
    study_erase.add_parser(add("erase", study_erase.ABOUT))
    study_glances.add_parser(add("glances", study_glances.ABOUT))
    study_rig.add_actions(add)
    signals = add("signals", "list the signals that conditions and scenarios may name, with their range")
    signals.add_argument("part", nargs="?", default="", help="only those with this in their name")
    named = add("commands", "list what scenarios and a wizard's lines may call")
    named.add_argument("part", nargs="?", default="", help="only those with this in their name")


def run(config: Config, given: argparse.Namespace) -> int:
    """Do what was asked for; returns the exit status."""
    try:
        return _ACTIONS[given.action](config, given)
    except FileFaults as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        raise
    except OSError as error:
        place = error.filename or getattr(given, "folder", None) or getattr(given, "file", "")
        mend = "free some space" if error.errno == errno.ENOSPC else "choose another place or allow it"
        print(f"{place}: {error.strerror or error}; {mend}.", file=sys.stderr)
        return 1


def _check(config: Config, given: argparse.Namespace) -> int:
    from app.car.catalogue import catalogue
    from app.study.files.text import said
    from app.study.steps import TaskStep, steps_of
    from app.study.study_folder import calls, open_study

    folder = open_study(given.folder, catalogue())
    if calls(folder):
        open_study(given.folder, catalogue(), commands(config))
    study = folder.study
    asked = sorted({name for task in study.tasks for name in task.after} | {*study.after_condition, *study.at_end})
    print(
        f"{said(study.title)}: {many(len(study.tasks), 'task')}, {many(len(study.conditions) or 1, 'condition')}, ",
        end="",
    )
    print(f"{study.participants} participants; asks {', '.join(asked) or 'nothing'}. No errors.")
    if folder.languages:
        alike = ", ".join(f"{key} in line {line}" for line, key in folder.one_for_all)
        print(f"Texts in {', '.join(folder.languages)}{f'; the same words in all: {alike}' if alike else ''}.")
    for participant in range(1, min(study.participants, 12) + 1):
        steps = [step.name for step in steps_of(study, participant) if isinstance(step, TaskStep)]
        print(f"  P{participant:02d}  {' · '.join(steps)}")
    return 0


def _report(config: Config, given: argparse.Namespace) -> int:
    from app.study.report.page import report

    folder, found = _sessions(given.folder)
    pages = {session.path / "report.html": [session] for session in found} | {folder.path / "report.html": found}
    for path, about in pages.items():
        path.write_text(report(folder.study, about), encoding="utf-8")
    print(f"Wrote {folder.path / 'report.html'} and {many(len(found), 'page')} of single sessions.")
    return 0


def _export(config: Config, given: argparse.Namespace) -> int:
    from app.study.elsewhere import note
    from app.study.report.export import export

    folder, found = _sessions(given.folder)
    written = export(found, given.to or folder.path / "export")
    for session in found:
        note(session.path, written)
    print(f"Wrote {len(written)} files for {many(len(found), 'session')} into {written[0].parent}.")
    return 0


def _sessions(path: Path) -> "tuple[StudyFolder, list[SessionData]]":
    """A study and everything that was recorded in it."""
    from app.car.catalogue import catalogue
    from app.study.report.tables import SessionData, read
    from app.study.session_folder import sessions
    from app.study.study_folder import open_study

    folder = open_study(path, catalogue())
    found = sessions(folder.path)
    if not found:
        raise FileFaults([f"There are no sessions in {folder.path / 'sessions'}: run one first."])
    data, faults = list[SessionData](), list[str]()
    for session in found:
        try:
            data.append(read(session, folder.study))
        except FileFaults as error:
            faults += error.sentences
    if not data:
        raise FileFaults(faults)
    for sentence in faults:
        print(f"{sentence} It is left out.", file=sys.stderr)
    return folder, data


def _signals(config: Config, given: argparse.Namespace) -> int:
    from app.car.catalogue import catalogue

    found = [signal for signal in catalogue() if given.part.lower() in signal.name.lower()]
    for signal in found:
        limits = [f"{bound:g}" if bound is not None else "" for bound in (signal.low, signal.high)]
        takes = " · ".join(signal.allowed) or (f"{limits[0]} to {limits[1]}" if any(limits) else signal.kind.__name__)
        print(f"{signal.name}  {takes} {signal.unit}".rstrip())
    if not found:
        print(f"No signal has {given.part!r} in its name: try a shorter part.", file=sys.stderr)
    return 0 if found else 1


def _commands(config: Config, given: argparse.Namespace) -> int:
    found = {name: about for name, about in commands(config).items() if given.part.lower() in name.replace("_", ".")}
    for name, about in sorted(found.items()):
        print(f"{name}  {about}")
    if not found:
        print(f"No command has {given.part!r} in its name: try a shorter part.", file=sys.stderr)
    return 0 if found else 1


_ACTIONS: dict[str, Callable[[Config, argparse.Namespace], int]] = {
    **study_rig.ACTIONS,
    "new": study_new.run,
    "check": _check,
    "commands": _commands,
    "console": lambda config, given: open_console(given),
    "erase": study_erase.run,
    "export": _export,
    "glances": study_glances.run,
    "report": _report,
    "replay": study_replay.run,
    "run": study_run.run,
    "signals": _signals,
}
