"""Areas made of several ways (multipolygon relations), as far as the file holds them."""

import json
from collections.abc import Sequence

import numpy as np
import shapely

from app.maps.geo import Points
from app.maps.regions import osm_tags
from app.maps.regions.bounds import Bounds
from app.maps.regions.chains import Way, closed_ring, joined
from app.maps.regions.feature_rows import FeatureRows
from app.maps.regions.gathered import Gathered
from app.maps.regions.shapes import size
from app.maps.regions.work import Work


def write_areas(work: Work, bounds: Bounds) -> None:
    """Draw the relations of the scratch file and note the places among them."""
    features, gathered = FeatureRows(work.database), Gathered(work.database)
    rows = work.database.execute("SELECT id, tags, members FROM stage.relation ORDER BY id").fetchall()
    missing = 0
    for number, (_, tags_text, members_text) in enumerate(rows):
        tags: dict[str, str] = json.loads(tags_text)
        members: list[tuple[int, str]] = json.loads(members_text)
        outer, inner, lost = _ways(work, members)
        missing += lost
        if tags.get("type") != "multipolygon":
            if outer:
                middle = outer[0][2][len(outer[0][2]) // 2]
                gathered.place(tags, float(middle[0]), float(middle[1]))
        else:
            _write(features, gathered, tags, (outer, inner), bounds)
        if number % 200 == 0:
            work.tell(number / len(rows))
    features.flush()
    gathered.flush()
    work.add("missing", missing)


def _ways(work: Work, members: list[tuple[int, str]]) -> tuple[list[Way], list[Way], int]:
    """Outer and inner ways that the file holds, and how many it lacks."""
    outer: list[Way] = []
    inner: list[Way] = []
    lost = 0
    for ref, role in members:
        rows = work.database.execute("SELECT first, last, points FROM stage.member WHERE way = ?", (ref,)).fetchall()
        lost += not rows
        for first, last, points in rows:
            line = np.frombuffer(points, "<f8").reshape(-1, 2)
            (inner if role == "inner" else outer).append((first, last, line))
    return outer, inner, lost


def _write(
    features: FeatureRows, gathered: Gathered, tags: dict[str, str], ways: tuple[list[Way], list[Way]], bounds: Bounds
) -> None:
    outer, inner = ways
    rings = [ring for chain in joined(outer, directed=False) if (ring := closed_ring(chain, bounds)) is not None]
    if not rings:
        return
    holes = [chain.line for chain in joined(inner, directed=False) if chain.closed]
    drawn = osm_tags.layer(tags, closed=True)
    if drawn is not None and not osm_tags.is_line(drawn, tags, closed=True):
        for ring, own in zip(rings, shared_out(rings, holes), strict=True):
            features.area(drawn, tags, ring, own)
    largest = max(rings, key=lambda ring: abs(size(ring[:-1])))
    middle = (largest.min(axis=0) + largest.max(axis=0)) / 2
    extent = sum(abs(size(ring[:-1])) for ring in rings)
    nature = (drawn or ("",))[0] in ("water", "green")
    gathered.place(tags, float(middle[0]), float(middle[1]), extent, nature=nature)


def shared_out(rings: Sequence[Points], holes: Sequence[Points]) -> list[list[Points]]:
    """For each ring the holes that lie in it."""
    result: list[list[Points]] = [[] for _ in rings]
    if len(rings) == 1:
        return [list(holes)]
    shapes = [shapely.Polygon(ring) for ring in rings]
    for hole in holes:
        home = next((n for n, shape in enumerate(shapes) if shape.intersects(shapely.Point(hole[0]))), None)
        if home is not None:
            result[home].append(hole)
    return result
