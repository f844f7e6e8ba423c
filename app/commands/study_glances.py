"""`main.py study glances`: an eye tracker's glances for a session, which its report and its tables then hold."""

import argparse
from pathlib import Path

from app.commands.counted import many
from app.config import Config
from app.study.files.yaml_file import FileFaults

ABOUT = "add an eye tracker's glances to a session, for its report and its tables"
MORE = """\
FILE is CSV with the columns begin_s and end_s, seconds of each glance, and area, if more than one was told apart; those
at the area "road" are left out. Times count from the session's beginning; --offset is added to them where the tracker
began at another time.
"""


def add_parser(parser: argparse.ArgumentParser) -> None:
    """Fill in the parser of `study glances`."""
    parser.description, parser.formatter_class = MORE, argparse.RawDescriptionHelpFormatter
    parser.add_argument("folder", type=Path)
    parser.add_argument("session", help="such as P07-1, or P07 for the last run of participant 7")
    parser.add_argument("file", type=Path)
    parser.add_argument("--offset", type=float, default=0.0, metavar="S", help="seconds to add to its times")


def run(config: Config, given: argparse.Namespace) -> int:
    """Check and keep them; raises FileFaults and OSError."""
    from app.study.measures.glances import read_glances
    from app.study.record.journal import write_durably
    from app.study.replay.recorded import find_session
    from app.study.report.eyes import FILE

    session = find_session(given.folder, given.session)
    try:
        found = read_glances(given.file, given.offset)
    except (ValueError, UnicodeDecodeError) as error:
        raise FileFaults([str(error)]) from None
    lines = ["begin_s,end_s,area"]
    for one in found:
        area = one.area.replace('"', "")
        lines.append(f'{one.begin:.3f},{one.end:.3f},"{area}"')
    write_durably(session / FILE, ("\n".join(lines) + "\n").encode())
    told = f"see them with `python main.py study report {given.folder}`"
    print(f"{session.name} has {many(len(found), 'glance')}; {told}.")
    return 0
