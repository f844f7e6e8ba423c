"""`main.py gallery`: look at every control, panel and orb phase, take pictures of them, compare and accept them."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import Config
from app.config.config import LANGUAGES
from app.gallery.exhibits import GalleryError, Group, chosen, read_groups
from app.gallery.look import MODES, REFERENCE, SIZES, TEXTS, Look, accepted_looks, every_look
from app.theme.theme import shipped

if TYPE_CHECKING:
    from app.gallery.shelf import Shelf

ABOUT = """\
Without an option it opens a window: every exhibit in its states, with knobs, in any theme, language and size.
--pictures DIR takes pictures of them, --compare tells what looks different from the accepted pictures, --accept makes
what is seen now the accepted ones. THEMES and the like are lists with commas, or "all"."""
DIFFERENCES = Path("out") / "gallery"
SHOWN = 40  # changes that are told and pictured


def add_parser(parser: argparse.ArgumentParser) -> None:
    """What `gallery` understands."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--pictures", type=Path, metavar="DIR", help="take pictures into DIR")
    what.add_argument("--compare", action="store_true", help="tell what looks different from the accepted pictures")
    what.add_argument("--accept", action="store_true", help="accept what is seen now")
    what.add_argument("--list", action="store_true", help="the names of all exhibits and of their states")
    parser.add_argument("--only", default="", metavar="NAMES", help="exhibits or groups, such as PillButton,orb")
    for name, about in (
        ("themes", f"for pictures: {', '.join(shipped())} or files (default all)"),
        ("modes", "for pictures: night, day (default all)"),
        ("languages", f"for pictures: {', '.join(LANGUAGES)} (default all)"),
        ("sizes", "for pictures: sizes of the screen, such as 1280x800 (default 1920x720)"),
        ("texts", f"for pictures: {', '.join(TEXTS)} words (default normal)"),
    ):
        parser.add_argument(f"--{name}", default="", metavar=name.upper(), help=about)


def run(config: Config, given: argparse.Namespace) -> int:
    """Do what was asked; returns the exit status."""
    from app.cli import build_missing
    from app.dev.screen import NoScreen, has_screen, virtual_screen

    try:
        if given.list:
            return _list()
        if given.pictures or given.compare or given.accept:
            groups, looks = _asked(given)
            with virtual_screen() as screen:
                os.environ.update(screen)
                return _pictured(given, groups, looks) if build_missing() else 1
        if not has_screen():
            raise GalleryError("There is no screen here: take pictures with `python main.py gallery --pictures DIR`.")
        if not build_missing():
            return 1
        from app.gallery import window

        return window.show(config)
    except (GalleryError, NoScreen) as error:
        print(error, file=sys.stderr)
        return 1


def _list() -> int:
    for group in read_groups():
        print(f"{group.name}: {group.title}")
        for exhibit in group.exhibits:
            print(f"    {exhibit.name}: {', '.join(state.name for state in exhibit.states)}")
    return 0


def _words(text: str) -> list[str]:
    return [word for word in text.split(",") if word]


def _all(text: str, every: Sequence[str]) -> Sequence[str]:
    return every if text in ("", "all") else _words(text)


def _asked(given: argparse.Namespace) -> tuple[Sequence[Group], Sequence[Look]]:
    """The exhibits and looks that are meant, no looks for the accepted ones; raises GalleryError before all drawing."""
    groups = chosen(read_groups(), _words(given.only))
    if not given.pictures:
        if given.accept and given.only:
            raise GalleryError("All pictures are accepted together, so that they fit each other: leave `--only` out.")
        return groups, ()
    sizes = [f"{width}x{height}" for width, height in SIZES]
    looks = every_look(
        _all(given.themes, shipped()),
        _all(given.modes, MODES),
        _all(given.languages, LANGUAGES),
        _all(given.sizes or f"{REFERENCE[0]}x{REFERENCE[1]}", sizes),
        _all(given.texts or TEXTS[0], TEXTS),
    )
    try:
        given.pictures.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GalleryError(f"{given.pictures} cannot be written ({error.strerror}); name a folder of yours.") from None
    return groups, looks


def _pictured(given: argparse.Namespace, groups: Sequence[Group], looks: Sequence[Look]) -> int:
    from app.gallery import taking

    with taking.shelf() as shelf:
        if given.compare:
            return _compare(shelf, groups, whole=not given.only)
        return _accept(shelf, groups) if given.accept else _take(shelf, groups, looks, given.pictures)


def _take(shelf: "Shelf", groups: Sequence[Group], looks: Sequence[Look], folder: Path) -> int:
    from app.gallery import taking

    for taken in taking.take(shelf, groups, lambda group: looks):
        path = folder / f"{taken.look.name}-{taken.group}.png"
        if not taken.image.save(str(path)):
            raise GalleryError(f"{path} cannot be written; name a folder that is yours and has room.")
        print(path, flush=True)
    return 0


def _accept(shelf: "Shelf", groups: Sequence[Group]) -> int:
    from app.gallery import accepted, taking

    paths = [*accepted.accept(taking.take(shelf, groups, accepted_looks))]
    accepted.forget(accepted.ACCEPTED, paths)
    size = sum(path.stat().st_size for path in paths) / 1e6
    print(f"{len(paths)} pictures are accepted, {size:.1f} MB in {accepted.ACCEPTED}; commit them with the change.")
    return 0


def _compare(shelf: "Shelf", groups: Sequence[Group], *, whole: bool) -> int:
    """Tell every change, with its picture in out/gallery; 1 where there is one."""
    from app.gallery import accepted, beside, taking

    for family in sorted({other for look in accepted_looks() if (other := accepted.other_font(look))}):
        print(f"note: looks in {family} are not compared: this machine has another version of it than the pictures.")
    looks = [look for look in accepted_looks() if not accepted.other_font(look)]
    found = 0
    for old in DIFFERENCES.glob("*.png"):
        old.unlink(missing_ok=True)
    for taken in taking.take(shelf, groups, lambda group: [look for look in accepted_looks(group) if look in looks]):
        changes = list(accepted.changes(taken, whole=whole))
        if changes:  # on a busy machine something may have been on its way still
            changes = list(accepted.changes(taking.again(shelf, taken), whole=whole))
        for change in changes:
            found += 1
            if found <= SHOWN:
                print(f"{change}: see {beside.save(change, DIFFERENCES)}", flush=True)
    if found > SHOWN:
        print(f"… and {found - SHOWN} more.")
    if found:
        print(f"Mend what is not meant; accept what is meant by `{accepted.ACCEPT}`.")
        return 1
    print(f"Every exhibit looks as accepted, in {len(looks)} looks.")
    return 0
