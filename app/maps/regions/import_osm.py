"""Read any OpenStreetMap PBF file into the region's own SQLite file: drawing, places, search and road graph."""

import json
import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import osmium

from app.maps.drawing.triangulate import triangulate
from app.maps.geo import Frame, Points, lengths
from app.maps.regions import osm_tags

SCHEMA = """
PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE feature(id INTEGER PRIMARY KEY, layer TEXT, kind TEXT, name TEXT, name_zh TEXT, height REAL, base REAL,
                     bridge INTEGER, points BLOB, triangles BLOB);
CREATE VIRTUAL TABLE feature_box USING rtree(id, x0, x1, y0, y1);
CREATE TABLE place(id INTEGER PRIMARY KEY, category TEXT, name TEXT, name_zh TEXT, x REAL, y REAL, tags TEXT);
CREATE INDEX place_category ON place(category);
CREATE VIRTUAL TABLE place_text USING fts5(text, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
CREATE TABLE junction(id INTEGER PRIMARY KEY, x REAL, y REAL);
CREATE TABLE edge(id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, kind TEXT, name TEXT, name_zh TEXT, ref TEXT,
                  speed REAL, direction INTEGER, toll INTEGER, roundabout INTEGER, length REAL, points BLOB);
"""


class ImportFailed(Exception):
    """The file cannot become a region; the text is one sentence for the user."""


@dataclass
class _Found:
    """What was read, in degrees, before it is written."""

    ways: list[tuple[dict[str, str], list[int], Points, bool]] = field(default_factory=list)
    places: list[tuple[dict[str, str], float, float]] = field(default_factory=list)


def import_osm(source: Path, target: Path, attribution: str) -> None:
    """Import `source` (.osm.pbf) into `target` (SQLite, replaced). Raises ImportFailed with a clear sentence."""
    try:
        found = _read(source)
    except (RuntimeError, OSError) as error:
        raise ImportFailed(
            f"{source} cannot be read as OpenStreetMap data ({error}); give a complete .osm.pbf file."
        ) from error
    if not any("highway" in tags for tags, *_ in found.ways):
        raise ImportFailed(f"{source} holds no roads; give an extract of a town or a country.")
    corners = np.vstack([points for *_, points, _ in found.ways])
    middle = np.median(corners, axis=0)
    frame = Frame(round(float(middle[1]), 4), round(float(middle[0]), 4))
    partial = target.with_suffix(".partial")
    partial.unlink(missing_ok=True)
    database = sqlite3.connect(partial)
    try:
        database.executescript(SCHEMA)
        meta = {
            "latitude": str(frame.latitude),
            "longitude": str(frame.longitude),
            "attribution": attribution,
            "version": "1",
        }
        database.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
        _write_features(database, found, frame)
        _write_places(database, found, frame)
        _write_graph(database, found, frame)
        database.commit()
    finally:
        database.close()
    partial.replace(target)


def _read(source: Path) -> _Found:
    found = _Found()
    for item in osmium.FileProcessor(str(source), osmium.osm.NODE | osmium.osm.WAY).with_locations():
        if not item.tags:
            continue
        tags = {tag.k: tag.v for tag in item.tags}
        if isinstance(item, osmium.osm.Node):
            if "name" in tags and osm_tags.category(tags):
                found.places.append((tags, item.location.lon, item.location.lat))
            continue
        if not isinstance(item, osmium.osm.Way):
            continue
        nodes = [(n.ref, n.location.lon, n.location.lat) for n in item.nodes if n.location.valid()]
        if len(nodes) < 2:
            continue
        refs, points = [n[0] for n in nodes], np.array([n[1:] for n in nodes])
        closed = refs[0] == refs[-1] and len(refs) > 3
        found.ways.append((tags, refs, points, closed))
        if closed and "name" in tags and "highway" not in tags and "building" in tags and osm_tags.category(tags):
            found.places.append((tags, *points[:-1].mean(axis=0).tolist()))
    return found


def _write_features(database: sqlite3.Connection, found: _Found, frame: Frame) -> None:
    number = 0
    for tags, _, lonlat, closed in found.ways:
        drawn = osm_tags.layer(tags, closed)
        if drawn is None:
            continue
        points = frame.points_to_local(lonlat)
        triangles = b""
        if drawn[0] not in ("road", "rail"):
            points = points[:-1]
            if len(points) < 3 or len(points) > 60_000:
                continue
            triangles = triangulate(points).tobytes()
        number += 1
        floors = osm_tags.metres(tags.get("building:levels"), 3.0)
        height = osm_tags.metres(tags.get("height"), floors * 3.1) if drawn[0] == "building" else 0.0
        base = osm_tags.metres(tags.get("min_height"), 0.0)
        low, high = points.min(axis=0), points.max(axis=0)
        row = (
            number,
            *drawn,
            tags.get("name", ""),
            tags.get("name:zh", ""),
            height,
            base,
            int(tags.get("bridge", "no") != "no"),
        )
        database.execute(
            "INSERT INTO feature VALUES (?,?,?,?,?,?,?,?,?,?)", (*row, points.astype("<f4").tobytes(), triangles)
        )
        database.execute("INSERT INTO feature_box VALUES (?,?,?,?,?)", (number, low[0], high[0], low[1], high[1]))


def _write_places(database: sqlite3.Connection, found: _Found, frame: Frame) -> None:
    for number, (tags, longitude, latitude) in enumerate([*found.places, *_named_lines(found)], 1):
        x, y = frame.to_local(latitude, longitude)
        values = (
            number,
            tags.pop("meridian:category", None) or osm_tags.category(tags),
            tags["name"],
            tags.get("name:zh", ""),
            x,
            y,
            json.dumps(tags, ensure_ascii=False),
        )
        database.execute("INSERT INTO place VALUES (?,?,?,?,?,?,?)", values)
        spoken = [
            tags.get(key, "")
            for key in ("name", "alt_name", "name:zh", "alt_name:zh", "brand", "operator", "cuisine", "addr:street")
        ]
        text = " ".join([*spoken, *tags.get("name:zh", "")])
        database.execute("INSERT INTO place_text(rowid, text) VALUES (?,?)", (number, text))


def _named_lines(found: _Found) -> list[tuple[dict[str, str], float, float]]:
    """Streets, waters and woods as places: the middle of the longest way of each name."""
    longest: dict[tuple[str, str], tuple[float, dict[str, str], Points]] = {}
    for tags, _, lonlat, closed in found.ways:
        drawn = osm_tags.layer(tags, closed)
        if (
            "name" not in tags
            or drawn is None
            or drawn[0] not in ("road", "water", "green")
            or drawn[1].endswith("_link")
        ):
            continue
        if drawn[0] == "green" and drawn[1] == "park":
            continue
        kind = "street" if drawn[0] == "road" else "nature"
        size = float(np.ptp(lonlat, axis=0).sum())
        if size > longest.get((kind, tags["name"]), (0.0,))[0]:
            longest[kind, tags["name"]] = (size, {**tags, "meridian:category": kind}, lonlat)
    result = []
    for _, tags, lonlat in longest.values():
        middle = lonlat[len(lonlat) // 2] if tags["meridian:category"] == "street" else lonlat.mean(axis=0)
        result.append((tags, float(middle[0]), float(middle[1])))
    return result


def _write_graph(database: sqlite3.Connection, found: _Found, frame: Frame) -> None:
    roads = [
        (tags, refs, frame.points_to_local(lonlat))
        for tags, refs, lonlat, _ in found.ways
        if tags.get("highway") in osm_tags.ROAD_SPEED
    ]
    uses: Counter[int] = Counter()
    for _, refs, _ in roads:
        uses.update(refs)
        uses.update((refs[0], refs[-1]))
    junctions: dict[int, int] = {}
    for tags, refs, points in roads:
        name, zh = tags.get("name", tags.get("ref", "")), tags.get("name:zh", "")
        fixed = (
            tags["highway"],
            name,
            zh,
            tags.get("ref", ""),
            osm_tags.speed_limit(tags),
            osm_tags.direction(tags),
            int(tags.get("toll") == "yes"),
            int(tags.get("junction") == "roundabout"),
        )
        start = 0
        for index in range(1, len(refs)):
            if uses[refs[index]] < 2:
                continue
            ends = []
            for ref, point in ((refs[start], points[start]), (refs[index], points[index])):
                if ref not in junctions:
                    junctions[ref] = len(junctions)
                    database.execute(
                        "INSERT INTO junction VALUES (?,?,?)", (junctions[ref], float(point[0]), float(point[1]))
                    )
                ends.append(junctions[ref])
            line = points[start : index + 1]
            row = (*ends, *fixed, float(lengths(line)[-1]), line.astype("<f4").tobytes())
            database.execute(
                "INSERT INTO edge VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?)",
                row,
            )
            start = index
