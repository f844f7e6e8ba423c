"""The words of a song with their times, from an LRC file: `[mm:ss.xx]words`; other lines are left out."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "assets" / "music" / "lyrics"
_LINE = re.compile(r"^\[(\d{1,2}):(\d{2}(?:\.\d{1,3})?)\](.*)$")


@dataclass(frozen=True, slots=True)
class Line:
    """What is sung from `at` seconds on; "" is a pause."""

    at: float
    text: str


def read_lyrics(text: str) -> tuple[Line, ...]:
    """The lines in order of their times."""
    found = (_LINE.match(line.strip()) for line in text.splitlines())
    lines = [Line(int(one[1]) * 60 + float(one[2]), one[3].strip()) for one in found if one]
    return tuple(sorted(lines, key=lambda line: line.at))


@cache
def lyrics_of(uri: str, language: str, folder: Path = FOLDER) -> tuple[Line, ...]:
    """A song's words in a language, else in English; () where it has none."""
    stem = Path(uri).stem
    for name in (f"{stem}.{language}.lrc", f"{stem}.en.lrc"):
        try:
            return read_lyrics((folder / name).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            continue
    return ()
