"""Measures the cockpit: `python -m app.dev.measure [--quick] [--sizes …] [--drawn]`, a line per find."""

import argparse
import sys
from collections import Counter
from dataclasses import replace
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app import run
from app.config import load
from app.dev.measure.dress import LANGUAGES, PSEUDO, RTL, SIZES, Dress
from app.dev.shots import FIXED_NOW
from app.theme.theme import shipped


def dress_of(written: str) -> Dress:
    """A dress as "WxH:language:mode:theme:text" names it, as far as it is written."""
    size, *rest = written.split(":")
    width, height = (int(side) for side in size.split("x"))
    return Dress((width, height), *rest)


def dresses(given: argparse.Namespace) -> list[Dress]:
    """What is worn one after the other, as the options say."""
    if given.dress:
        return [dress_of(written) for written in given.dress]
    sizes = [tuple(int(side) for side in size.split("x")) for size in given.sizes.split(",")]
    lists = (given.languages.split(","), given.modes.split(","), given.themes.split(","), given.text.split(","))
    return [Dress((size[0], size[1]), *rest) for size, *rest in product(sizes, *lists)]


def main() -> int:
    """Print what was found; returns 1 when that was anything."""
    parser = argparse.ArgumentParser(prog="python -m app.dev.measure", description=__doc__)
    parser.add_argument("--sizes", default=",".join(f"{width}x{height}" for width, height in SIZES))
    parser.add_argument("--languages", default=",".join(LANGUAGES), help=f"also {PSEUDO} and {RTL}")
    parser.add_argument("--modes", default="night", help="day,night")
    parser.add_argument("--themes", default="meridian", help=",".join(shipped()))
    parser.add_argument("--only", default="", help="states as `shots --only` names them")
    parser.add_argument("--drawn", action="store_true", help="measure contrast on the drawn pixels; needs a screen")
    parser.add_argument("--dress", action="append", metavar="WxH:LANGUAGE:…", help="one by one instead of all together")
    parser.add_argument("--tabs", action="store_true", help="walk by Tab; with --drawn the ring's contrast, too")
    parser.add_argument("--quick", action="store_true", help="the pages alone, without their rarer states")
    parser.add_argument("--text", default="normal", help="sizes of the words: normal,large,larger")
    given = parser.parse_args()
    worn, only = dresses(given), [name for name in given.only.split(",") if name]
    with TemporaryDirectory(prefix="meridian-measure-") as folder:
        config = load()
        cockpit = replace(config.cockpit, fullscreen=False, size=worn[0].size, mode="night", reduced_motion=True)
        config = replace(config, cockpit=cockpit, data=Path(folder))

        async def work(app: Any, window: Any, closed: Any) -> int:
            from app.dev.measure.tour import Gauge, pages, tour

            def told(at: Any, find: Any) -> None:
                print(at, find, flush=True)

            gauge = Gauge(app, window, worn, only, drawn=given.drawn, tabs=given.tabs, told=told)
            await (pages(gauge, app, window) if given.quick else tour(gauge, app, window, Path(folder)))
            kinds = Counter(find.kind for _, find in gauge.finds)
            print(f"{gauge.looks} looks, {len(gauge.finds)} finds: {dict(kinds)}")
            return 1 if gauge.finds else 0

        return run._with_window(config, work, now=FIXED_NOW)


if __name__ == "__main__":
    sys.exit(main())
