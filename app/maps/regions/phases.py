"""The phases of an import, each finished by one commit; a phase that was finished is not done again."""

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from app.maps.drawing.cells import write_cells
from app.maps.regions import schema
from app.maps.regions.areas import write_areas
from app.maps.regions.bounds import Bounds, data_date, find_bounds
from app.maps.regions.coast import write_sea
from app.maps.regions.failure import ImportFailed
from app.maps.regions.parts import hide_parted
from app.maps.regions.read_objects import read_objects
from app.maps.regions.read_relations import read_relations
from app.maps.regions.starting_point import Start, find_start
from app.maps.regions.work import Counts, Tell, Work
from app.maps.regions.write_places import write_places
from app.maps.routing.prepare import write_graph


@dataclass(frozen=True)
class Facts:
    """What a region is told about itself."""

    attribution: str
    name: str
    start: Start | None


def run_phases(work: Work, facts: Facts, tell: Tell) -> Counts:
    """Do every phase that is not done yet; returns what was counted."""
    phases: tuple[tuple[str, float, Callable[[], None]], ...] = (
        ("looking", 0.04, lambda: read_relations(work)),
        ("reading", 0.50, lambda: _read(work)),
        ("areas", 0.06, lambda: write_areas(work, _bounds(work))),
        ("coast", 0.05, lambda: write_sea(work, _bounds(work))),
        ("buildings", 0.02, lambda: hide_parted(work.database)),
        ("places", 0.12, lambda: write_places(work)),
        ("roads", 0.12, lambda: _roads(work)),
        ("start", 0.01, lambda: _facts(work, facts)),
        ("drawing", 0.05, lambda: write_cells(work.database, work.tell)),
        ("order", 0.03, lambda: _order(work)),
    )
    before = 0.0
    for name, weight, run in phases:
        if not work.noted(f"done {name}"):
            base = before

            def say(share: float, name: str = name, base: float = base, weight: float = weight) -> None:
                tell(name, base + weight * min(1.0, max(0.0, share)))

            work.tell = say
            say(0.0)
            _drop_tables_of_others(work)
            run()
            work.note(f"done {name}", "yes")
            work.note("tables", " ".join(_tables(work.database)))
            work.database.commit()
        before += weight
    return Counts(*(int(work.noted(key) or 0) for key in ("roads", "places", "features", "addresses", "missing")))


def _read(work: Work) -> None:
    read_objects(work)
    if not work.database.execute("SELECT 1 FROM stage.road LIMIT 1").fetchone():
        raise ImportFailed(f"{work.source} holds no roads; give an extract of a town or a country.")
    work.note("bounds", " ".join(f"{value:.2f}" for value in find_bounds(work)))


def _bounds(work: Work) -> Bounds:
    x0, y0, x1, y1 = (float(value) for value in work.noted("bounds").split())
    return x0, y0, x1, y1


def _roads(work: Work) -> None:
    """The road graph, from a connection of its own to the scratch file."""
    work.database.commit()
    stage_file = schema.partial_of(work.target)[1]
    with contextlib.closing(sqlite3.connect(f"{stage_file.resolve().as_uri()}?mode=ro", uri=True)) as stage:
        try:
            write_graph(stage, work.database, work.frame, work.tell)
        except ValueError as error:
            raise ImportFailed(
                f"{work.source} holds no usable roads ({error}); give an extract of a town or a country."
            ) from error


def _facts(work: Work, facts: Facts) -> None:
    """What the region says about itself, and what was counted."""
    database, bounds = work.database, _bounds(work)
    chinese = database.execute("SELECT 1 FROM place WHERE name_zh != '' LIMIT 1").fetchone()
    meta = {
        "version": schema.VERSION,
        "name": facts.name,
        "attribution": facts.attribution,
        "latitude": str(work.frame.latitude),
        "longitude": str(work.frame.longitude),
        "languages": "en zh" if chinese else "en",
        "date": data_date(work.source),
        **{key: f"{value:.2f}" for key, value in zip(("x0", "y0", "x1", "y1"), bounds, strict=True)},
    }
    start = facts.start or find_start(work)
    meta |= {key: f"{value:.6f}" for key, value in zip(schema.START, start, strict=True)}
    for table in ("place", "feature", "address"):
        count = database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        work.note({"place": "places", "feature": "features", "address": "addresses"}[table], str(count))
        meta[f"count_{table}"] = str(count)
    roads = database.execute("SELECT count(*) FROM stage.road").fetchone()[0]
    work.note("roads", str(roads))
    meta["count_road"] = str(roads)
    database.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", meta.items())


def _order(work: Work) -> None:
    """Indexes, and what SQLite wants to know for good query plans."""
    for statement in schema.INDEXES.strip().split(";\n"):
        work.database.execute(statement)
    work.tell(0.7)
    work.database.execute("ANALYZE main")


def _tables(database: sqlite3.Connection) -> list[str]:
    return [name for (name,) in database.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")]


def _drop_tables_of_others(work: Work) -> None:
    """Tables that an interrupted phase made and committed by itself."""
    known = work.noted("tables").split()
    for table in _tables(work.database) if known else []:
        if table not in known and not table.startswith("sqlite_"):
            with contextlib.suppress(sqlite3.OperationalError):  # shadow tables went with their virtual one
                work.database.execute(f'DROP TABLE IF EXISTS "{table}"')
    work.database.commit()
