"""The demo region for tests: built once, where it is not there already."""

from functools import cache
from pathlib import Path

from app.dev.build_region import OUT, build


@cache
def region_file() -> Path:
    """Path of the demo region's SQLite file."""
    path = OUT / "aldermere.sqlite"
    if not path.is_file():
        build(OUT)
    return path
