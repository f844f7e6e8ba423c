"""The command line: what `python main.py` can be asked for."""

import argparse
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from app.commands import gallery, region, route, study, theme
from app.config import Config, ConfigError, load, options
from app.loop import leave

ROOT = Path(__file__).parents[1]
CRASHED = 70  # exit status after an error of the program's own, as EX_SOFTWARE of sysexits.h
MADE_UP = ("pseudo", "rtl")  # as app.dev.measure has them
DESCRIPTION = """\
Opens the cockpit. Without a screen it says so and runs the demo drive off-screen instead, leaving pictures,
transcript, journal and latencies in out/.
"""
EXAMPLES = """\
examples:
  python main.py                                 the cockpit, full screen
  python main.py --windowed --size 1280x800      in a window
  python main.py --demo                          a drive that speaks and takes pictures by itself, into out/
  python main.py --chat dashscope --model qwen-plus
  python main.py ask "it's too cold in here and play something calm"
  printf 'warmer\\nand for the passenger\\n' | python main.py ask --json -
  python main.py hear order.wav                  the same from speech
  python main.py doctor                          what works on this machine, and how to mend what does not
"""


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; returns the exit status."""
    signal.signal(signal.SIGTERM, leave)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    parser = _parser()
    first = _settings().parse_known_args(arguments)[1][:1]
    if first and first[0].startswith("--") and first[0] != "--help":
        parser.error(f"there is no option {first[0]} here")
    given, rest = parser.parse_known_args(arguments)
    if rest and given.command != "models":  # which parses its own
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    try:
        config = load(given)
    except ConfigError as error:
        print(error, file=sys.stderr)
        return 2
    run: Callable[[Config, argparse.Namespace, list[str]], int] = _COMMANDS[given.command]
    try:
        return run(config, given, rest)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0
    except Exception as error:
        logging.getLogger("meridian").error("The program ended by an error.", exc_info=error)
        what, where = f"{type(error).__name__}: {error}".strip(": "), config.data / "meridian.log"
        print(f"Meridian ended by an error of its own ({what}); {where} tells more.", file=sys.stderr)
        return CRASHED


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, without the usage that `--help` tells."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; run `{self.prog} --help`.\n")


def _settings() -> _Parser:
    """The options that may stand before a command."""
    parser = _Parser(prog="python main.py", parents=[options()], add_help=False, allow_abbrev=False)
    parser.add_argument("--demo", nargs="?", const="out", metavar="DIR", help="the demo drive, into DIR (default out)")
    parser.add_argument("--live", action="store_true", help="for designers: a QML file or shader that is saved shows")
    parser.add_argument("--show", type=Path, metavar="FILE", help="scenes of your own in Settings, Showing")
    parser.add_argument(
        "--words", choices=MADE_UP, help="for designers: English in a made-up script, or from right to left"
    )
    parser.add_argument("--self-test", action="store_true", help="start, draw, answer one turn, quit; 0 when all did")
    parser.add_argument("--out", metavar="DIR", help="keep this session's journal and transcript in DIR")
    return parser


def _parser() -> _Parser:
    parser = _Parser(
        prog="python main.py",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_settings()],
        allow_abbrev=False,
    )
    parser.set_defaults(command="run")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands", parser_class=_Parser)
    shared = _Parser(parents=[options()], add_help=False)

    def add(name: str, about: str, more: str = "") -> _Parser:
        sub = commands.add_parser(
            name,
            help=about,
            description=f"{about[0].upper()}{about[1:]}.\n{more}".strip(),
            parents=[shared],
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        sub.set_defaults(command=name)
        return sub

    ask = add("ask", "say something as text and print what came of it", _ASK)
    ask.add_argument("text", nargs="+", help='the sentence, or "-" for a conversation from standard input')
    ask.add_argument("--json", action="store_true", help="one JSON object a turn, on one line")
    hear = add("hear", "recognise a WAV file, then answer what it says")
    hear.add_argument("file", type=Path, help="uncompressed WAV of any rate")
    hear.add_argument("--json", action="store_true", help="one JSON object on one line")
    doctor = add("doctor", "check screen, sound, models, endpoint, keys and disk, with the mend for each")
    doctor.add_argument("--json", action="store_true", help="one JSON list of {check, status, found, mend}")
    bench = add("bench", "measure the cockpit against bare peers, in ratios within one run", _BENCH)
    bench.add_argument("names", nargs="*", metavar="NAME", help="which measures; none: all of them")
    bench.add_argument("--json", action="store_true", help="one JSON list of the ratios")
    bench.add_argument("--only", default="", metavar="PARTS", help="voice, study: some parts; assistant: some tasks")
    bench.add_argument("--trials", type=int, default=3, metavar="N", help="assistant: how often each task is played")
    shots = add("shots", "take a picture of every screen and orb state", "By day and by night unless --mode names one.")
    shots.add_argument("dir", type=Path, help="folder for the pictures")
    shots.add_argument("--only", default="", metavar="NAMES", help="such as home,trip-plan,orb-idle")
    shots.add_argument("--sheet", action="store_true", help="lay them out on contact sheets, too")
    shots.add_argument("--words", choices=MADE_UP, help="in a made-up script, or written from right to left")
    shots.add_argument(
        "--every", action="store_true", help="sizes, languages and brands, day and night; goes on where it stopped"
    )
    route.add_parser(add("route", "find the ways between places, as text, GPX or GeoJSON", route.ABOUT))
    region.add_parser(add("region", "add, list, use and remove regions of the map", region.ABOUT))
    study.add_parser(add("study", "make, check and run usability studies", study.ABOUT))
    theme.add_parser(add("theme", "begin, check and see a theme of the cockpit", theme.ABOUT))
    gallery.add_parser(add("gallery", "see every control, panel and orb phase in every state and look", gallery.ABOUT))
    commands.add_parser("models", help="list, download, verify and remove speech models", add_help=False).set_defaults(
        command="models"
    )
    return parser


_BENCH = """\
start, idle, frames, loop, memory, stream, map and film: window and drawing; routing and trips: the way; assistant: 155
tasks against any endpoint; voice (--only echo,turns,latency,hearing,devices): through virtual devices; study
(--only disk,hour,pacing,wizard,kills): the study kit. Measures that miss their goal make the exit status 1."""
_ASK = """\
Reads and changes a car of its own, through the whole assistant, without a window. With "-" each line of standard input
is a turn, and a blank line begins a new conversation. --json prints for each turn: text, said, asked, agent, endpoint,
tools, changes, latency_ms, failed."""


def _run(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    from app.dev.screen import NoScreen, has_screen, virtual_screen

    demo = given.demo
    unattended = given.self_test or demo is not None
    with ExitStack() as stack:
        if not has_screen():
            if not unattended:
                demo = "out"
                print("There is no screen here: the demo drive runs off-screen and leaves its pictures in out/.")
            try:
                os.environ.update(stack.enter_context(virtual_screen(*config.cockpit.size)))
            except NoScreen as error:
                print(error, file=sys.stderr)
                return 1
        if not build_missing():
            return 1
        from app import run

        if given.self_test:
            return run.self_test(config)
        if demo is not None:
            return run.demo(config, Path(demo))
        out = Path(given.out) if given.out else None
        return run.cockpit(config, out, live=given.live, show=given.show, words=given.words)


def _ask(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    from app import run

    lines = sys.stdin if given.text == ["-"] else [" ".join(given.text)]
    return run.ask(config, lines, as_json=given.json) if build_missing() else 1


def _hear(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    from app import run

    return run.hear(config, given.file, as_json=given.json) if build_missing() else 1


def _shots(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    from app.dev.screen import NoScreen, virtual_screen

    try:
        with virtual_screen(3840, 2160) as screen:
            os.environ.update(screen)
            if not build_missing():
                return 1
            from app import run

            only = [name for name in given.only.split(",") if name]
            if given.every:
                from app.dev.every_look import walk

                return walk(given.dir, only)
            status = run.shots(config, given.dir, only, given.words)
            if given.sheet:
                from app.dev.contact_sheet import sheets_of

                return status or sheets_of(given.dir)
            return status
    except NoScreen as error:
        print(error, file=sys.stderr)
        return 1


def _doctor(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    from app.dev import doctor

    return doctor.report(doctor.subject_of(config), as_json=given.json)


def _bench(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    from app.dev import bench

    if not build_missing():
        return 1
    return bench.report(config, given.names, as_json=given.json, only=given.only, trials=given.trials)


def _models(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    from app.assistant.speech.models import command as models

    return models.main(rest)


def _route(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    return route.run(config, given) if build_missing() else 1


def _region(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    return region.run(config, given)


def _study(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    return study.run(config, given)


def _theme(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    return theme.run(config, given)


def _gallery(config: Config, given: argparse.Namespace, rest: list[str]) -> int:
    return gallery.run(config, given)


def build_missing() -> bool:
    """Make what is missing of the assets; a changed source is make's business, so that a start costs nothing."""
    from app.dev.assets import present, stamp

    missing = [asset.name for asset in present() if not stamp(asset).is_file()]
    if not missing:
        return True
    from app.dev.build import BuildFailed, build_stale

    try:
        build_stale(missing)
    except BuildFailed as error:
        print(error, file=sys.stderr)
        return False
    return True


_COMMANDS = {
    "run": _run,
    "ask": _ask,
    "hear": _hear,
    "doctor": _doctor,
    "bench": _bench,
    "shots": _shots,
    "models": _models,
    "route": _route,
    "region": _region,
    "study": _study,
    "theme": _theme,
    "gallery": _gallery,
}
