"""Places, streets and addresses with the words they are found by."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from app.maps.geo import Points
from app.maps.regions.categories import names
from app.maps.regions.gathered import as_text
from app.maps.regions.levels import rank
from app.maps.regions.work import Work

TOWNS = ("city", "town", "village")
TOWN_REACH = 15_000.0  # metres from a settlement's centre up to which a street without addr:city belongs to it
SAME_PLACE = 400.0  # metres within which an area of the same name and kind is the place a node already stands for
NAMES = ("name", "alt_name", "old_name", "short_name", "official_name", "loc_name", "int_name", "nat_name")
LANGUAGES = ("en", "zh", "zh-Hans", "zh-Hant", "zh_pinyin", "de", "fr")
OTHERS = (
    "brand",
    "brand:zh",
    "operator",
    "operator:zh",
    "cuisine",
    "ref",
    "iata",
    "icao",
    "addr:street",
    "addr:street:zh",
)
HOUSE = ("addr:housenumber", "addr:city", "addr:city:zh", "addr:suburb", "addr:postcode")
FULL = 5_000
Row = tuple[Any, ...]


def write_places(work: Work) -> None:
    """Fill the tables of places and addresses from the scratch file."""
    database = work.database
    towns = _Towns(database)
    database.execute("CREATE INDEX IF NOT EXISTS stage.spot_name ON spot(name, category, area)")
    writer = _Writer(database)
    total = max(1, database.execute("SELECT count(*) FROM stage.spot").fetchone()[0])
    for number, (kind, x, y, extent, area, tags_text) in enumerate(
        database.execute("SELECT category, x, y, size, area, tags FROM stage.spot ORDER BY id")
    ):
        tags = json.loads(tags_text)
        if area and _known(database, kind, names(tags, kind)[0], x, y):
            continue
        tags.pop("meridian:category", None)
        writer.place(kind, tags, x, y, rank(kind, tags, extent))
        if number % 5_000 == 0:
            work.tell(0.6 * number / total)
    for kind, tags, length, x, y in _streets(database, towns):
        writer.place(kind, tags, x, y, rank(kind, tags, length))
    writer.flush()
    work.tell(0.7)
    _write_addresses(database, towns)


def words(*texts: str) -> str:
    """A text for the search tables: what is written, and Chinese also character by character."""
    present = [text for text in texts if text]
    single = [letter for text in present for letter in text if "㐀" <= letter <= "鿿"]
    return " ".join(dict.fromkeys([*present, *single]))


class _Writer:
    """Collects places; `flush` writes them."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._count = 0
        self._rows: list[Row] = []
        self._texts: list[Row] = []
        self._boxes: list[Row] = []

    def place(self, kind: str, tags: Mapping[str, str], x: float, y: float, value: float) -> None:
        """One place with its search text."""
        self._count += 1
        name, zh = names(tags, kind)
        called = [tags.get(key, "") for key in NAMES]
        called += [tags.get(f"{key}:{language}", "") for key in ("name", "alt_name") for language in LANGUAGES]
        text = words(name, zh, *called, *(tags.get(key, "") for key in (*OTHERS, *HOUSE)))
        self._rows.append((self._count, kind, name, zh, x, y, value, as_text(tags)))
        self._texts.append((self._count, text))
        self._boxes.append((self._count, x, x, y, y))
        if len(self._rows) >= FULL:
            self.flush()

    def flush(self) -> None:
        """Write what was kept back."""
        self._database.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?)", self._rows)
        self._database.executemany("INSERT INTO place_text(rowid, text) VALUES (?,?)", self._texts)
        self._database.executemany("INSERT INTO place_box VALUES (?,?,?,?,?)", self._boxes)
        for rows in (self._rows, self._texts, self._boxes):
            rows.clear()


class _Towns:
    """The settlements, to tell which one a street belongs to."""

    def __init__(self, database: sqlite3.Connection) -> None:
        rows = database.execute("SELECT name, x, y, tags FROM stage.spot WHERE category = 'area'").fetchall()
        found = [(name, x, y) for name, x, y, tags in rows if json.loads(tags).get("place") in TOWNS]
        self._names = [name for name, _, _ in found]
        self._tree = cKDTree(np.array([spot[1:] for spot in found])) if found else None

    def of(self, spots: Points) -> list[str]:
        """The town of each of the points (n, 2); "" where none is near."""
        if self._tree is None:
            return [""] * len(spots)
        _, nearest = self._tree.query(spots, distance_upper_bound=TOWN_REACH)
        return [self._names[n] if n < len(self._names) else "" for n in nearest.tolist()]


def _known(database: sqlite3.Connection, kind: str, name: str, x: float, y: float) -> bool:
    """Whether a node of the same name and kind lies near."""
    return bool(
        database.execute(
            "SELECT 1 FROM stage.spot WHERE name = ? AND category = ? AND area = 0"
            " AND abs(x - ?) < ? AND abs(y - ?) < ? LIMIT 1",
            (name, kind, x, SAME_PLACE, y, SAME_PLACE),
        ).fetchone()
    )


def _streets(database: sqlite3.Connection, towns: _Towns) -> Iterator[tuple[str, dict[str, str], float, float, float]]:
    """(category, tags, whole length, x, y) of each street and river: one for a name and town, at its longest way."""
    rows = database.execute("SELECT rowid, kind, name, length, x, y FROM stage.street").fetchall()
    if not rows:
        return
    homes = towns.of(np.array([row[4:] for row in rows]))
    longest: dict[tuple[str, str, str], list[Any]] = {}
    for (number, kind, name, length, x, y), town in zip(rows, homes, strict=True):
        key = (kind, name, town if kind == "street" else "")
        best = longest.setdefault(key, [0.0, -1.0, 0, 0.0, 0.0])
        best[0] += length
        if length > best[1]:
            best[1:] = [length, number, x, y]
    for (kind, _, town), (whole, _, number, x, y) in longest.items():
        (text,) = database.execute("SELECT tags FROM stage.street WHERE rowid = ?", (number,)).fetchone()
        tags = json.loads(text)
        if town:
            tags.setdefault("addr:city", town)
        yield kind, tags, whole, x, y


def _write_addresses(database: sqlite3.Connection, towns: _Towns) -> None:
    """Every house once, with its town."""
    cursor = database.execute("SELECT DISTINCT street, zh, number, town, x, y FROM stage.house")
    count = 0
    while rows := cursor.fetchmany(FULL * 4):
        homes = towns.of(np.array([row[4:] for row in rows]))
        numbered = [
            (count + n, street, zh, number, town or home, x, y)
            for n, ((street, zh, number, town, x, y), home) in enumerate(zip(rows, homes, strict=True), 1)
        ]
        count += len(rows)
        database.executemany("INSERT INTO address VALUES (?,?,?,?,?,?,?)", numbered)
        texts = [(row[0], words(row[1], row[2], row[3], row[4])) for row in numbered]
        database.executemany("INSERT INTO address_text(rowid, text) VALUES (?,?)", texts)
