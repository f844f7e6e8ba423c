"""The tables of a region file, version 2, and of the scratch file beside it while it is being imported."""

from pathlib import Path

VERSION = "2"
ATTRIBUTION = "© OpenStreetMap contributors"  # of data that says nothing else
START = ("start_latitude", "start_longitude", "start_heading")

REGION = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE feature(id INTEGER PRIMARY KEY, layer TEXT, kind TEXT, name TEXT, name_zh TEXT, height REAL, base REAL,
                     bridge INTEGER, tunnel INTEGER, osm_layer INTEGER, level INTEGER,
                     points BLOB, rings BLOB, triangles BLOB, tags TEXT);
CREATE VIRTUAL TABLE feature_box USING rtree(id, x0, x1, y0, y1);
CREATE TABLE place(id INTEGER PRIMARY KEY, category TEXT, name TEXT, name_zh TEXT, x REAL, y REAL, rank REAL,
                   tags TEXT);
CREATE VIRTUAL TABLE place_box USING rtree(id, x0, x1, y0, y1);
CREATE VIRTUAL TABLE place_text USING fts5(text, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
CREATE TABLE address(id INTEGER PRIMARY KEY, street TEXT, street_zh TEXT, number TEXT, town TEXT, x REAL, y REAL);
CREATE VIRTUAL TABLE address_text USING fts5(text, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
"""
INDEXES = """
CREATE INDEX IF NOT EXISTS feature_level ON feature(level) WHERE level > 1;
DROP TABLE IF EXISTS coarse_box;
CREATE VIRTUAL TABLE coarse_box USING rtree(id, x0, x1, y0, y1);
INSERT INTO coarse_box SELECT * FROM feature_box WHERE id IN (SELECT id FROM feature WHERE level > 1);
CREATE INDEX IF NOT EXISTS place_category ON place(category, rank);
CREATE INDEX IF NOT EXISTS place_rank ON place(rank);
CREATE INDEX IF NOT EXISTS place_name ON place(name COLLATE NOCASE);
"""
STAGE = """
CREATE TABLE IF NOT EXISTS stage.progress(key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE stage.road(way INTEGER PRIMARY KEY, tags TEXT, refs BLOB, points BLOB);
CREATE TABLE stage.road_node(node INTEGER PRIMARY KEY, tags TEXT);
CREATE TABLE stage.restriction(id INTEGER PRIMARY KEY, kind TEXT, from_way INTEGER, via_node INTEGER,
                               via_way INTEGER, to_way INTEGER, "except" TEXT);
CREATE TABLE stage.relation(id INTEGER PRIMARY KEY, tags TEXT, members TEXT);
CREATE TABLE stage.member(way INTEGER, first INTEGER, last INTEGER, points BLOB);
CREATE INDEX stage.member_way ON member(way);
CREATE TABLE stage.coast(way INTEGER, first INTEGER, last INTEGER, points BLOB);
CREATE TABLE stage.spot(id INTEGER PRIMARY KEY, category TEXT, name TEXT, x REAL, y REAL, size REAL, area INTEGER,
                        tags TEXT);
CREATE TABLE stage.street(name TEXT, zh TEXT, length REAL, x REAL, y REAL, kind TEXT, tags TEXT);
CREATE TABLE stage.house(street TEXT, zh TEXT, number TEXT, town TEXT, x REAL, y REAL);
"""


def partial_of(target: Path) -> tuple[Path, Path]:
    """Where a region is being made before it is whole, and its scratch file."""
    return target.with_name(f"{target.name}.partial"), target.with_name(f"{target.name}.stage")
