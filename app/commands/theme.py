"""`main.py theme`: begin a theme, check one, and see it on every page."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from app.config import Config
from app.theme.brand import VENDOR
from app.theme.check import Fault, check
from app.theme.draft import draft
from app.theme.fault import MODES, ThemeError
from app.theme.theme import SUFFIX, Theme, house, read_theme, shipped, theme_file

ABOUT = """\
new NAME [--from BRAND]        a whole theme to change, in NAME.tokens.json
new NAME --tokens EXPORT       a mapping for an export of Tokens Studio or Style Dictionary, in NAME.theme.yaml
check THEME                    everything that is missing, misspelt, unreadable or too small
preview THEME [--to DIR]       pictures of the pages, by day and by night
THEME is a shipped name, a tokens file, a folder of Tokens Studio, or a mapping (*.yaml)."""
PAGES = ("home", "navigation", "media", "settings", "conversation")


def add_parser(parser: argparse.ArgumentParser) -> None:
    """What `theme` understands."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=type(parser))
    new = actions.add_parser("new", help="begin a theme")
    new.add_argument("name", help="what it is to be called")
    new.add_argument("--from", dest="base", default="meridian", metavar="BRAND", help="begin with this one (meridian)")
    new.add_argument("--tokens", type=Path, metavar="EXPORT", help="a file or folder that a designer exported")
    look = actions.add_parser("check", help="everything wrong with a theme")
    look.add_argument("theme", help="name or file")
    preview = actions.add_parser("preview", help="pictures of the pages in a theme")
    preview.add_argument("theme", help="name or file")
    preview.add_argument("--to", type=Path, metavar="DIR", help="folder for the pictures (default out/theme-NAME)")
    preview.add_argument(
        "--only", default=",".join(PAGES), metavar="NAMES", help="pictures as `shots --only` names them"
    )


def run(config: Config, given: argparse.Namespace) -> int:
    """Do what was asked; returns the exit status."""
    try:
        if given.action == "new":
            return _new(given.name, given.base, given.tokens)
        if given.action == "check":
            return _check(theme_file(given.theme))
        return _preview(config, given.theme, given.to, [name for name in given.only.split(",") if name])
    except ThemeError as error:
        print(error, file=sys.stderr)
        return 1


def _new(name: str, base: str, tokens: Path | None) -> int:
    target = Path(name).expanduser()
    target = target.with_name(target.name + (SUFFIX if tokens is None else ".theme.yaml"))
    if target.exists():
        raise ThemeError(f"{target} is there already; choose another name.")
    begun = theme_file(base)
    if not begun.is_file():
        raise ThemeError(f"There is no theme {base}; begin with one of {', '.join(shipped())}.")
    text = begun.read_text(encoding="utf-8") if tokens is None else draft(tokens, target.parent, base)
    if tokens is None:
        text = text.replace(
            '"../fonts/', f'"{os.path.relpath(begun.parent.parent / "fonts", target.parent.resolve())}/'
        )
    try:
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ThemeError(f"{target} cannot be written ({error.strerror}); choose another folder.") from None
    print(f"{target} is there. Run `python main.py --theme {target}`: what you save in it shows at once.")
    return 0


def _check(path: Path) -> int:
    theme = read_theme(path)
    faults = [*check(theme.modes, house().modes, theme.own, theme.named), *_unarranged(theme.brand.arrangement)]
    for fault in faults:
        print(("" if fault.grave else "note: ") + fault.text)
    grave = sum(fault.grave for fault in faults)
    if grave == 0:
        print(f"{path} can be worn: {_tally(theme)}.")
    return 1 if grave else 0


def _unarranged(name: str) -> Iterator[Fault]:
    """What is wrong with the arrangement that a theme names."""
    from app.arranging import files

    place = f"$extensions.{VENDOR}.arrangement"
    if name and not files.original(name).is_file():
        known = ", ".join(files.shipped())
        yield Fault(
            f"{place} is {name}, which is no arrangement; write one of {known}, or a YAML file beside the theme."
        )
    elif name:
        try:
            files.read(files.original(name))
        except files.ArrangementError as error:
            yield Fault(f"{place}: {error}")


def _tally(theme: Theme) -> str:
    return f"{len(theme.modes[MODES[0]])} tokens by day and by night, nothing missing, everything readable"


def _preview(config: Config, name: str, to: Path | None, only: Sequence[str]) -> int:
    from app.cli import build_missing
    from app.dev.screen import NoScreen, virtual_screen
    from app.theme.theme import load_theme

    path = theme_file(name)
    load_theme(path)
    folder = to or Path("out") / f"theme-{path.name.partition('.')[0]}"
    config = replace(config, cockpit=replace(config.cockpit, theme=name))
    try:
        with virtual_screen(3840, 2160) as screen:
            os.environ.update(screen)
            if not build_missing():
                return 1
            from app import run as running

            return running.shots(config, folder, only)
    except NoScreen as error:
        print(error, file=sys.stderr)
        return 1
