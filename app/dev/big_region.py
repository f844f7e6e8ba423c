"""A large made-up region for measures: towns on a grid, each with streets, buildings, greens and places.

Written straight into the tables of a region file, which is much faster than an import and looks the same to readers.
"""

import argparse
import contextlib
import json
import math
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from app.dev.big_town import Place, Shape, Town, town
from app.maps.drawing.cells import write_cells
from app.maps.geo import Frame, Points
from app.maps.regions import schema
from app.maps.regions.feature_rows import FeatureRows
from app.maps.regions.levels import rank
from app.maps.routing.prepare import write_graph

OUT = Path(__file__).resolve().parents[2] / "build" / "big" / "big.sqlite"
FRAME = Frame(48.0, 8.0)
SPACING = 7_000.0  # metres from town to town
VARIANTS = 7  # differently turned towns


def make(path: Path = OUT, objects: int = 1_000_000, *, graph: bool = True) -> Path:
    """Write a region of about `objects` drawn objects and a tenth as many places to `path`, replacing it.

    `graph` adds the road graph, which takes longer than all the rest.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    towns = [town(number) for number in range(VARIANTS)]
    count = max(1, round(objects / len(towns[0].shapes)))
    columns = math.ceil(math.sqrt(count))
    spots = [np.array([n % columns, n // columns]) * SPACING - columns * SPACING / 2 for n in range(count)]
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144;")
        database.executescript(schema.REGION)
        database.execute("ATTACH ':memory:' AS stage")
        database.executescript(schema.STAGE)
        _write_towns(database, towns, spots)
        _write_between(database, spots, columns)
        _write_meta(database, columns * SPACING / 2)
        database.executescript(schema.INDEXES)
        database.commit()
        if graph:
            _write_graph(database)
        write_cells(database, lambda share: None)
        database.execute("PRAGMA analysis_limit = 400")
        database.execute("ANALYZE main")
        database.commit()
    return path


def _write_towns(database: sqlite3.Connection, towns: list[Town], spots: list[Points]) -> None:
    database.executemany(
        "INSERT INTO feature VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        ((n, *_columns(shape, middle)) for n, (shape, middle) in enumerate(_all(towns, spots), 1)),
    )
    database.executemany(
        "INSERT INTO feature_box VALUES (?,?,?,?,?)",
        ((n, *_box(shape.points + middle)) for n, (shape, middle) in enumerate(_all(towns, spots), 1)),
    )
    database.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?)", _place_rows(towns, spots))
    database.execute("INSERT INTO place_box SELECT id, x, x, y, y FROM place")
    database.execute("INSERT INTO place_text(rowid, text) SELECT id, name || ' ' || category FROM place")
    ways = (
        (number * 100_000 + n, json.dumps({"highway": kind, "name": name}), refs + number * 100_000, line + middle)
        for number, middle in enumerate(spots)
        for n, (kind, name, refs, line) in enumerate(towns[number % VARIANTS].ways)
    )
    database.executemany(
        "INSERT INTO stage.road VALUES (?,?,?,?)",
        ((way, tags, refs.astype("<i8").tobytes(), line.tobytes()) for way, tags, refs, line in ways),
    )


def _all(towns: list[Town], spots: list[Points]) -> Iterator[tuple[Shape, Points]]:
    for number, middle in enumerate(spots):
        for shape in towns[number % VARIANTS].shapes:
            yield shape, middle


def _columns(shape: Shape, middle: Points) -> tuple[Any, ...]:
    points = (shape.points + middle).astype("<f4").tobytes()
    return (
        shape.layer,
        shape.kind,
        shape.name,
        "",
        shape.height,
        0.0,
        0,
        0,
        0,
        shape.level,
        points,
        *shape.indexes,
        "",
    )


def _box(points: Points) -> tuple[float, float, float, float]:
    (x0, y0), (x1, y1) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return x0, x1, y0, y1


def _place_rows(towns: list[Town], spots: list[Points]) -> Iterator[tuple[Any, ...]]:
    number = 0
    for at, middle in enumerate(spots):
        for place in towns[at % VARIANTS].places:
            number += 1
            yield (number, *_place(place, at, middle))


def _place(place: Place, at: int, middle: Points) -> tuple[Any, ...]:
    x, y = (place.spot + middle).tolist()
    name = f"Town {at}" if place.category == "area" else f"{place.name} {at}"
    tags = {"place": "town", "population": str(500 + at % 97 * 900)} if place.category == "area" else {}
    return place.category, name, "", x, y, rank(place.category, tags), json.dumps(tags)


def _write_between(database: sqlite3.Connection, spots: list[Points], columns: int) -> None:
    """Roads from town to town, woods and lakes around, one motorway in five."""
    features = FeatureRows(database)
    rows = []
    for number, middle in enumerate(spots):
        corner = middle + SPACING / 2
        angles = np.linspace(0, 2 * np.pi, 25)
        blob = np.stack([np.cos(angles), np.sin(angles)], axis=1) * (900 + 500 * np.sin(3 * angles + number))[:, None]
        blob[-1] = blob[0]
        wood = number % 3 > 0
        tags = {"natural": "wood" if wood else "water", "name": f"{'Wood' if wood else 'Lake'} {number}"}
        features.area(("green", "wood") if wood else ("water", "lake"), tags, corner + blob)
        for step, last in ((1, number % columns == columns - 1), (columns, number + columns >= len(spots))):
            if last:
                continue
            kind = "motorway" if (number // columns if step == 1 else number % columns) % 5 == 0 else "secondary"
            line = np.linspace(middle, spots[number + step], 24)
            line[1:-1] += np.sin(np.linspace(0, 6, 22))[:, None] * 90.0
            features.line(("road", kind), {"highway": kind, "ref": f"R{number}"}, line)
            refs = np.concatenate(
                [[number], 1_000_000_000 + number * 100 + step % 2 * 50 + np.arange(22), [number + step]]
            )
            refs[[0, -1]] *= 100_000
            tags_text = json.dumps({"highway": "trunk" if kind == "motorway" else kind, "ref": f"R{number}"})
            rows.append(
                (2_000_000_000 + number * 2 + (step == 1), tags_text, refs.astype("<i8").tobytes(), line.tobytes())
            )
    features.flush()
    database.executemany("INSERT INTO stage.road VALUES (?,?,?,?)", rows)


def _write_meta(database: sqlite3.Connection, half: float) -> None:
    latitude, longitude = FRAME.to_degrees(-SPACING / 2, -SPACING / 2)
    meta: dict[str, object] = {
        "version": schema.VERSION,
        "name": "Big",
        "attribution": "Map © Meridian, made up",
        "languages": "en",
        "latitude": FRAME.latitude,
        "longitude": FRAME.longitude,
        **dict(zip(("x0", "y0", "x1", "y1"), (-half, -half, half, half), strict=True)),
        **dict(zip(schema.START, (latitude, longitude, 90.0), strict=True)),
    }
    database.executemany("INSERT INTO meta VALUES (?, ?)", [(key, str(value)) for key, value in meta.items()])


def _write_graph(database: sqlite3.Connection) -> None:
    """The road graph, from a scratch database that has the scratch tables as its own."""
    with contextlib.closing(sqlite3.connect(":memory:")) as stage:
        stage.executescript(schema.STAGE.replace("stage.", ""))
        stage.executemany("INSERT INTO road VALUES (?,?,?,?)", database.execute("SELECT * FROM stage.road"))
        stage.commit()
        write_graph(stage, database, FRAME, lambda share: None)
    database.commit()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m app.dev.big_region", description=__doc__)
    parser.add_argument("--objects", type=int, default=1_000_000, help="drawn objects, default one million")
    parser.add_argument("--no-graph", action="store_true", help="without the road graph, which takes the longest")
    given = parser.parse_args()
    begun = time.monotonic()
    made = make(OUT, given.objects, graph=not given.no_graph)
    print(f"{made} is ready: {made.stat().st_size / 1e6:.0f} MB ({time.monotonic() - begun:.0f} s)")
