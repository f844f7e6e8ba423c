"""The regions on this machine: the built-in demo region, and those a user added."""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.maps.regions.region import Region, RegionMissing
from app.maps.regions.schema import partial_of

if TYPE_CHECKING:
    from app.config import Config

DEMO = "aldermere"
DEMO_FILE = Path(__file__).resolve().parents[3] / "build" / "region" / f"{DEMO}.sqlite"
_MISSING = QT_TRANSLATE_NOOP(
    "Car", "The map region {name} is not here, so the demo region is shown; `python main.py region list` tells what is."
)


@dataclass(frozen=True)
class Entry:
    """A region on this machine; `date` (ISO 8601) is its data's; `problem` is one sentence when it cannot be opened."""

    name: str
    path: Path
    bytes: int
    written: datetime
    title: str = ""
    attribution: str = ""
    places: int = 0
    roads: int = 0
    date: str = ""
    problem: str = ""


def folder(config: "Config") -> Path:
    """Where added regions are kept."""
    return config.regions


def plain_name(text: str) -> str:
    """A name that can be a file's: "Île de France (2025).osm.pbf" becomes "île-de-france-2025"."""
    bare = re.sub(r"\.(osm\.pbf|pbf|osm|sqlite)$", "", text.strip(), flags=re.IGNORECASE)
    bare = re.sub(r"[-_.](latest|\d{6}|\d{8})$", "", bare)
    return re.sub(r"[^\w]+", "-", bare.lower()).strip("-_")


def file_of(name: str, config: "Config") -> Path:
    """Where a region of this name is or would be."""
    return DEMO_FILE if name == DEMO else folder(config) / f"{name}.sqlite"


def region_file(name: str, config: "Config") -> Path:
    """The file of a configured region; the demo region's where it is missing (see `region_problem`)."""
    path = file_of(plain_name(name), config)
    return path if path.is_file() else DEMO_FILE


def region_problem(name: str, config: "Config") -> Message | None:
    """What to tell when a configured region is missing."""
    there = plain_name(name) == DEMO or file_of(plain_name(name), config).is_file()
    return None if there else Message(_MISSING, {"name": name})


def entries(config: "Config") -> list[Entry]:
    """Every region here, the demo region first, then by name."""
    added = sorted(folder(config).glob("*.sqlite")) if folder(config).is_dir() else []
    return [_entry(path) for path in [*([DEMO_FILE] if DEMO_FILE.is_file() else []), *added]]


def unfinished(config: "Config") -> list[str]:
    """Names of regions whose import was interrupted."""
    ending = ".sqlite.partial"
    return sorted(path.name.removesuffix(ending) for path in folder(config).glob(f"*{ending}"))


def remove(name: str, config: "Config") -> int:
    """Delete an added region and what an interrupted download or import left; returns the bytes that were freed."""
    path = file_of(name, config)
    loaded = [path.with_name(f"{name}.osm.pbf{ending}") for ending in ("", ".part", ".note")]
    files = [path, *partial_of(path), path.with_name(f"{path.name}.nodes"), *loaded]
    freed = sum(file.stat().st_size for file in files if file.is_file())
    for file in files:
        file.unlink(missing_ok=True)
    return freed


def _entry(path: Path) -> Entry:
    state = path.stat()
    fixed = (path.stem, path, state.st_size, datetime.fromtimestamp(state.st_mtime))
    try:
        region = Region(path)
    except RegionMissing as error:
        return Entry(*fixed, problem=str(error))
    places, roads = (int(region.meta(f"count_{table}", "0")) for table in ("place", "road"))
    entry = Entry(*fixed, region.name, region.attribution, places, roads, region.meta("date"))
    region.close()
    return entry
