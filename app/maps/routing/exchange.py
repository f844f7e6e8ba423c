"""Routes as files: GPX 1.1 and GeoJSON (RFC 7946) out, and in from wherever they come."""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import gpxpy
import gpxpy.gpx
import numpy as np

from app.maps.geo import Frame, Points, simplify
from app.maps.routing.matching import match
from app.maps.routing.route import Route
from app.maps.routing.routes import Position, Query, Routes

LARGEST = 30_000_000  # bytes of a file that is read
FEW = 25  # points through which a line that is not on our roads is followed
ROOM = 5_000.0  # metres around the region within which a point still belongs to it


class ExchangeFailed(Exception):
    """A file that cannot be read or used; the text is one sentence for the user."""


@dataclass(frozen=True)
class Stop:
    """A named point in metres of the region's frame."""

    name: str
    x: float
    y: float


@dataclass(frozen=True)
class Imported:
    """What a file holds: its name, the stops in order, and the line (n, 2) in metres if there is one."""

    name: str
    stops: tuple[Stop, ...]
    line: Points | None = None


def to_gpx(
    route: Route, frame: Frame, stops: Sequence[Stop] = (), name: str = "", start: datetime | None = None
) -> str:
    """The route as GPX: its line as a track, the stops as waypoints; with `start` every point has its time."""
    file = gpxpy.gpx.GPX()
    file.name, file.creator = name or None, "Meridian"
    for stop in stops:
        latitude, longitude = frame.to_degrees(stop.x, stop.y)
        file.waypoints.append(gpxpy.gpx.GPXWaypoint(latitude, longitude, name=stop.name or None))
    track = gpxpy.gpx.GPXTrack(name=name or None)
    segment = gpxpy.gpx.GPXTrackSegment()
    clock = _clock(route)
    for (x, y), seconds in zip(route.line.tolist(), clock.tolist(), strict=True):
        latitude, longitude = frame.to_degrees(x, y)
        time = datetime.fromtimestamp(start.timestamp() + seconds).astimezone() if start else None
        segment.points.append(gpxpy.gpx.GPXTrackPoint(round(latitude, 7), round(longitude, 7), time=time))
    track.segments.append(segment)
    file.tracks.append(track)
    return str(file.to_xml(version="1.1"))


def to_geojson(route: Route, frame: Frame, stops: Sequence[Stop] = (), name: str = "") -> str:
    """The route as a FeatureCollection: a LineString with its measures, and a Point for each stop."""
    line = [[round(v, 7) for v in reversed(frame.to_degrees(x, y))] for x, y in route.line.tolist()]
    measures = {
        "name": name,
        "seconds": round(route.seconds),
        "metres": round(route.length),
        "toll_euro": route.toll,
        "energy_wh": round(route.energy),
        "delay_seconds": round(route.delay),
    }
    features: list[dict[str, object]] = [_feature("LineString", line, measures)]
    for stop in stops:
        latitude, longitude = frame.to_degrees(stop.x, stop.y)
        features.append(_feature("Point", [round(longitude, 7), round(latitude, 7)], {"name": stop.name}))
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)


def read_route(path: Path, frame: Frame, bounds: tuple[float, float, float, float] | None = None) -> Imported:
    """A GPX or GeoJSON file's track, route or waypoints. Raises ExchangeFailed with one sentence.

    `bounds` (x0, y0, x1, y1 in metres) is where the region lies: what is elsewhere is refused.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise ExchangeFailed(f"{path} is larger than {LARGEST // 1_000_000} MB; export a single route.")
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise ExchangeFailed(f"{path} is not text in UTF-8; give a GPX or GeoJSON file.") from None
    except OSError as error:
        raise ExchangeFailed(f"{path} cannot be read ({error.strerror}).") from None
    read = _from_geojson if text.lstrip()[:1] in ("{", "[") else _from_gpx
    name, points, line = read(path, text)
    stops = tuple(Stop(called, *frame.to_local(latitude, longitude)) for called, latitude, longitude in points)
    local = frame.points_to_local(np.array(line)[:, ::-1]) if len(line) > 1 else None
    if local is None and len(stops) < 1:
        raise ExchangeFailed(f"{path} holds no route, track or waypoint; export it again with its points.")
    everything = np.vstack([*([local] if local is not None else []), *([(s.x, s.y)] for s in stops)])
    if bounds is not None:
        x0, y0, x1, y1 = bounds
        inside = (everything >= (x0 - ROOM, y0 - ROOM)) & (everything <= (x1 + ROOM, y1 + ROOM))
        if not inside.all():
            raise ExchangeFailed(f"{path} leads outside the region; add and use a region that holds all of it.")
    return Imported(name or path.stem, stops, local)


def follow(routes: Routes, imported: Imported, query: Query | None = None) -> Route | None:
    """The imported route on our roads: along its line where our roads have it, else through its points; None: no way.

    `query` gives preference, departure and, with only one stop in the file, where to start from.
    """
    asked = query or Query((0.0, 0.0), ())
    if imported.line is not None:
        route = match(routes, [imported.line], asked)
        if route is not None:
            return route
        places: list[Position] = [(x, y) for x, y in _thinned(imported.line).tolist()]
    else:
        places = [(stop.x, stop.y) for stop in imported.stops]
    if len(places) == 1:
        places = [asked.start, *places]
    return routes.best(replace(asked, start=places[0], stops=tuple(places[1:]), heading=None))


def _thinned(line: Points) -> Points:
    """At most FEW points that keep the line's shape."""
    tolerance, few = 50.0, simplify(line, 50.0)
    while len(few) > FEW:
        tolerance *= 1.6
        few = simplify(line, tolerance)
    return few


def _clock(route: Route) -> Points:
    """Seconds from the start at each point of the line."""
    pace = np.diff(route.along) / (np.array(route.flow or route.limits) / 3.6)
    clock = np.concatenate([[0.0], np.cumsum(pace)])
    scaled: Points = clock * (route.seconds / max(float(clock[-1]), 1e-6))
    return scaled


def _feature(kind: str, coordinates: object, properties: dict[str, object]) -> dict[str, object]:
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


Point = tuple[str, float, float]


def _from_gpx(path: Path, text: str) -> tuple[str, list[Point], list[tuple[float, float]]]:
    if "<!ENTITY" in text or "<!DOCTYPE" in text:
        raise ExchangeFailed(f"{path} holds XML definitions that no GPX file needs; export it again.")
    try:
        file = gpxpy.parse(text)
    except Exception as error:
        raise ExchangeFailed(f"{path} is not readable as GPX ({_short(error)}); export it again.") from None
    line = [(p.latitude, p.longitude) for track in file.tracks for segment in track.segments for p in segment.points]
    points = [(p.name or "", p.latitude, p.longitude) for p in file.waypoints]
    if not line:
        points = [(p.name or "", p.latitude, p.longitude) for r in file.routes for p in r.points] or points
    names = [file.name, *(track.name for track in file.tracks), *(route.name for route in file.routes)]
    _check(path, [*line, *((latitude, longitude) for _, latitude, longitude in points)])
    return next((name for name in names if name), ""), points, line


def _from_geojson(path: Path, text: str) -> tuple[str, list[Point], list[tuple[float, float]]]:
    points: list[Point] = []
    line: list[tuple[float, float]] = []
    name = ""
    try:
        for geometry, properties in _geometries(json.loads(text)):
            kind, places = geometry["type"], geometry.get("coordinates", [])
            called = str((properties or {}).get("name") or "")
            if kind == "Point":
                points.append((called, float(places[1]), float(places[0])))
            elif kind in ("LineString", "MultiLineString"):
                for part in [places] if kind == "LineString" else places:
                    line += [(float(place[1]), float(place[0])) for place in part]
                name = name or called
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise ExchangeFailed(f"{path} is not readable as GeoJSON ({_short(error)}); export it again.") from None
    _check(path, [*line, *((latitude, longitude) for _, latitude, longitude in points)])
    return name, points, line


def _geometries(node: Any) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """All plain geometries with their feature's properties."""
    if node["type"] == "FeatureCollection":
        for feature in node["features"]:
            yield from _geometries(feature)
    elif node["type"] == "Feature":
        for geometry, _ in _geometries(node["geometry"]) if node["geometry"] else ():
            yield geometry, node.get("properties") or {}
    elif node["type"] == "GeometryCollection":
        for geometry in node["geometries"]:
            yield from _geometries(geometry)
    else:
        yield node, {}


def _check(path: Path, places: Sequence[tuple[float, float]]) -> None:
    for latitude, longitude in places:
        if not (math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
            raise ExchangeFailed(f"{path} holds a point that is nowhere on Earth ({latitude}, {longitude}); mend it.")


def _short(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:120].rstrip(".")
