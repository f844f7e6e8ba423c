"""Pictures of every screen in sizes, modes, languages and brands, so combined that each pair of them is seen.

Four sizes × four languages × four brands make sixteen looks by a Latin square, by day and by night in turn.
"""

import subprocess
import sys
import time
from collections.abc import Collection, Iterator
from itertools import product
from pathlib import Path

from app.dev.contact_sheet import sheets_of

SIZES = ("1920x720", "800x480", "1080x1920", "1280x800")
LANGUAGES = ("en", "de", "fr", "zh")
BRANDS = ("meridian", "corvane", "seraphine", "marigold")
Look = tuple[str, str, str, str]  # size, language, mode, brand


def looks() -> Iterator[Look]:
    """Every size with every language and every brand, and every language with every brand."""
    for (row, size), (column, language) in product(enumerate(SIZES), enumerate(LANGUAGES)):
        brand = BRANDS[row ^ column]
        mode = ("night", "day")[(row + (column >> 1)) % 2]
        yield size, language, mode, brand


def walk(folder: Path, only: Collection[str]) -> int:
    """Pictures of all looks into `folder`, a folder for each brand, then contact sheets; goes on where it was stopped.

    Each look is taken by a process of its own. Returns the exit status.
    """
    failed = 0
    for size, language, mode, brand in looks():
        there = folder / brand
        done = there / f".{size}-{language}-{mode}.done"
        if done.exists():
            continue
        there.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "main.py", "shots", str(there.resolve()), "--size", size, "--language", language]
        command += ["--mode", mode, "--theme", brand, *(["--only", ",".join(only)] if only else [])]
        begun = time.monotonic()
        ended = subprocess.run(
            command,
            cwd=Path(__file__).parents[2],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        took = time.monotonic() - begun
        if ended.returncode:
            failed += 1
            print(f"{brand} {size} {language} {mode}: {ended.stderr.strip()[-300:]}", file=sys.stderr)
        else:
            done.touch()
            print(f"{brand} {size} {language} {mode}: {took:.0f} s")
    return sheets_of(folder) or min(failed, 1)
