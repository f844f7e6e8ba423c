"""What `main.py region` does: add, list, use and remove the regions of the map."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from app.commands.progress_line import ProgressLine
from app.config import Config, ConfigError
from app.config.save import save
from app.config.sources import default_file
from app.maps.regions import library, pbf
from app.maps.regions.download import is_url, load
from app.maps.regions.failure import ImportFailed
from app.maps.regions.importing import Order, import_apart

VARIABLE = "MERIDIAN_COCKPIT_REGION"  # outranks the settings file
PHASES = {
    "looking": "looking it through",
    "reading": "reading streets, buildings and places",
    "areas": "putting areas together",
    "coast": "filling the sea",
    "buildings": "sorting buildings",
    "places": "places, streets and addresses",
    "roads": "road network",
    "start": "choosing a start",
    "drawing": "preparing the drawing",
    "order": "putting it in order",
    "done": "done",
}


def run(config: Config, given: argparse.Namespace) -> int:
    """Do what was asked for; returns the exit status."""
    acts: dict[str, Callable[[Config, argparse.Namespace], int]] = {
        "add": _add,
        "list": _list,
        "use": _use,
        "remove": _remove,
    }
    try:
        return acts[given.act](config, given)
    except (ImportFailed, ConfigError) as error:
        print(f"\n{error}" if sys.stderr.isatty() else error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename or library.folder(config)} cannot be used ({error.strerror}).", file=sys.stderr)
        return 1


def _add(config: Config, given: argparse.Namespace) -> int:
    web = is_url(given.source)
    title = given.name or Path(unquote(urlsplit(given.source).path) if web else given.source).name
    name = library.plain_name(title)
    if not name or name == library.DEMO:
        why = "the demo region's name" if name else "no name"
        raise ImportFailed(f'"{title}" is {why}; give the region another one by --name.')
    target = library.file_of(name, config)
    source = library.folder(config) / f"{name}.osm.pbf" if web else Path(given.source).expanduser()
    shown = given.name or name.replace("-", " ").title()
    line = ProgressLine()
    try:
        if web and not source.is_file():
            load(given.source, source, lambda done, total: line.bytes(f"loading {name}", done, total))
            line.end()
        if not source.is_file():
            raise ImportFailed(f"{source} is not there; give the path of an .osm.pbf file or a URL.")
        pbf.check(source)
        print(f"{'Replacing' if target.is_file() else 'Adding'} the region {name} from {source} …", flush=True)
        counts = import_apart(
            Order(source, target, shown, given.attribution),
            lambda phase, share: line.share(PHASES.get(phase, phase), share),
        )
    except KeyboardInterrupt:
        line.end()
        print("Stopped; the same command goes on where it was.", file=sys.stderr)
        return 130
    finally:
        line.end()
    if web:
        source.unlink(missing_ok=True)
    print(
        f"{shown} is here: {counts.roads:,} roads, {counts.places:,} places, {counts.addresses:,} addresses, "
        f"{target.stat().st_size / 1e6:,.0f} MB."
    )
    if counts.missing:
        print(f"The extract was clipped: {counts.missing:,} references to what lies outside were left out.")
    print(f"Drive there: python main.py region use {name}")
    return 0


def _list(config: Config, given: argparse.Namespace) -> int:
    entries, current = library.entries(config), library.region_file(config.cockpit.region, config)
    if given.json:
        rows = [
            {
                "name": one.name,
                "title": one.title,
                "in_use": one.path == current,
                "bytes": one.bytes,
                "places": one.places,
                "roads": one.roads,
                "date": one.date,
                "written": one.written.isoformat(timespec="seconds"),
                "attribution": one.attribution,
                "file": str(one.path),
                "problem": one.problem,
            }
            for one in entries
        ]
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    width = max([len(one.name) for one in entries] + [4])
    print(f"  {'name':{width}}  {'size':>9}  {'places':>9}  {'roads':>9}  {'data of':10}  attribution")
    for one in entries:
        mark = "*" if one.path == current else " "
        told = one.problem or one.attribution
        print(
            f"{mark} {one.name:{width}}  {one.bytes / 1e6:6,.1f} MB  {one.places:9,}  {one.roads:9,}  "
            f"{one.date or one.written.date().isoformat()}  {told}"
        )
    for name in library.unfinished(config):
        print(f"  {name}: not finished; `region add` with the same file goes on, `region remove {name}` deletes it.")
    if problem := library.region_problem(config.cockpit.region, config):
        print(problem)
    print(f"\nAdded regions are kept in {library.folder(config)}; `region add FILE.osm.pbf` brings another.")
    return 0


def _use(config: Config, given: argparse.Namespace) -> int:
    name = _known(given.name, config)
    entry = next((one for one in library.entries(config) if one.name == name), None)
    if entry is None or entry.problem:
        problem = entry.problem if entry else f"The region {name} was not finished; add it again to go on."
        raise ImportFailed(problem)
    file = config.file or default_file()
    save(file, "cockpit", "region", name)
    print(f"{entry.title} is the region from the next start on ({file} says so).")
    if os.environ.get(VARIABLE, name) != name:
        print(f"But {VARIABLE} is set to {os.environ[VARIABLE]}, which outranks it; unset it.")
    return 0


def _remove(config: Config, given: argparse.Namespace) -> int:
    name = _known(given.name, config)
    if name == library.DEMO:
        raise ImportFailed("The demo region belongs to the program and stays; use another by `region use NAME`.")
    used = library.plain_name(config.cockpit.region) == name
    follows = " It is in use: the demo region takes its place." if used else ""
    if not given.yes:
        if not sys.stdin.isatty():
            raise ImportFailed(f"Nothing was removed: `region remove {name} --yes` does it without asking.{follows}")
        answer = input(f"Delete the region {name}?{follows} [y/N] ")
        if answer.strip().lower() not in ("y", "yes"):
            print("It stays.")
            return 1
    freed = library.remove(name, config)
    if used and config.file is not None:
        save(config.file, "cockpit", "region", library.DEMO)
    print(f"{name} is gone ({freed / 1e6:,.1f} MB are free again).{follows}")
    return 0


def _known(text: str, config: Config) -> str:
    """The name of a region that is here, finished or not."""
    names = [one.name for one in library.entries(config)] + library.unfinished(config)
    name = library.plain_name(text)
    if name in names:
        return name
    raise ImportFailed(f'There is no region "{text}" here; there are: {", ".join(dict.fromkeys(names)) or "none"}.')
