"""Routes out as GPX and GeoJSON and in again; broken files cost one sentence."""

import json
from datetime import datetime
from pathlib import Path

import gpxpy
import numpy as np
import pytest

from app.maps.routing.exchange import ExchangeFailed, Stop, follow, read_route, to_geojson, to_gpx
from app.maps.routing.route import Route
from app.maps.routing.routes import Query, Routes
from tests.made_roads import FRAME, grid_town

STOPS = (Stop("Home & garden", 100.0, 100.0), Stop("湖边 <酒店>", 2000.0, 1900.0))
BOUNDS = (-200.0, -200.0, 2600.0, 2600.0)


@pytest.fixture(scope="module")
def routes() -> Routes:
    return Routes(grid_town(16, seed=4).graph())


@pytest.fixture(scope="module")
def route(routes: Routes) -> Route:
    found = routes.best(Query((100.0, 100.0), ((900.0, 1900.0), (2000.0, 1900.0))))
    assert found is not None
    return found


def test_a_route_comes_back_from_gpx(routes: Routes, route: Route, tmp_path: Path) -> None:
    path = tmp_path / "tour.gpx"
    path.write_text(to_gpx(route, FRAME, STOPS, "A tour", datetime(2026, 3, 3, 8, 0)), encoding="utf-8")
    read = read_route(path, FRAME, BOUNDS)
    assert read.name == "A tour" and [stop.name for stop in read.stops] == [stop.name for stop in STOPS]
    assert read.line is not None and np.abs(read.line - route.line).max() < 0.1
    again = follow(routes, read)
    assert again is not None
    assert again.length == pytest.approx(route.length, rel=0.01)
    assert [p.arc.edge.number for p in again.parts] == list(dict.fromkeys(p.arc.edge.number for p in route.parts))


def test_gpx_times_rise_to_the_arrival(route: Route) -> None:
    start = datetime(2026, 3, 3, 8, 0).astimezone()
    file = gpxpy.parse(to_gpx(route, FRAME, start=start))
    times = [point.time for point in file.tracks[0].segments[0].points]
    assert times == sorted(times) and (times[-1] - times[0]).total_seconds() == pytest.approx(route.seconds, abs=1)


def test_a_route_comes_back_from_geojson(routes: Routes, route: Route, tmp_path: Path) -> None:
    path = tmp_path / "tour.geojson"
    path.write_text(to_geojson(route, FRAME, STOPS, "A tour"), encoding="utf-8")
    measures = json.loads(path.read_text(encoding="utf-8"))["features"][0]["properties"]
    assert measures["metres"] == round(route.length) and measures["seconds"] == round(route.seconds)
    again = follow(routes, read_route(path, FRAME, BOUNDS))
    assert again is not None and again.length == pytest.approx(route.length, rel=0.01)


def test_waypoints_alone_become_stops(routes: Routes, tmp_path: Path) -> None:
    path = tmp_path / "points.gpx"
    places = "".join(
        f'<rtept lat="{lat}" lon="{lon}"><name>{n}</name></rtept>'
        for n, (lat, lon) in enumerate(FRAME.to_degrees(x, y) for x, y in ((100, 100), (900, 1900), (2000, 1900)))
    )
    path.write_text(
        f'<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><rte>{places}</rte></gpx>'
    )
    read = read_route(path, FRAME)
    found = follow(routes, read)
    assert read.line is None and [stop.name for stop in read.stops] == ["0", "1", "2"]
    assert found is not None and len(found.legs) == 2


def test_a_line_off_our_roads_is_followed_by_its_corners(routes: Routes, tmp_path: Path) -> None:
    path = tmp_path / "walk.geojson"
    line = [[lon, lat] for lat, lon in (FRAME.to_degrees(x, x + 70.0) for x in range(100, 2000, 100))]
    path.write_text(json.dumps({"type": "LineString", "coordinates": line}))
    found = follow(routes, read_route(path, FRAME))
    assert found is not None and found.length > 2000


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.gpx", "", "not readable as GPX"),
        ("a.gpx", "<gpx><trk>", "not readable as GPX"),
        ("a.gpx", '<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"></gpx>', "holds no route"),
        ("a.gpx", '<!DOCTYPE x [<!ENTITY a "b">]><gpx/>', "XML definitions"),
        ("a.geojson", '{"type": "Feature"}', "not readable as GeoJSON"),
        ("a.geojson", '{"type": "LineString", "coordinates": [[4, 54], [4', "not readable as GeoJSON"),
        ("a.geojson", '{"type": "LineString", "coordinates": [[4.0, 54.0], [400.0, 54.0]]}', "nowhere on Earth"),
        ("a.geojson", '{"type": "LineString", "coordinates": [[4.0, 54.0], [14.0, 54.0]]}', "outside the region"),
        ("a.geojson", '{"type": "FeatureCollection", "features": []}', "holds no route"),
        ("a.geojson", "[" * 100_000, "not readable as GeoJSON"),
    ],
)
def test_broken_files_cost_one_sentence(tmp_path: Path, name: str, text: str, said: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(ExchangeFailed, match=said) as failed:
        read_route(path, FRAME, BOUNDS)
    assert str(failed.value).count("\n") == 0 and str(path) in str(failed.value)


def test_files_that_are_none_cost_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExchangeFailed, match="cannot be read"):
        read_route(tmp_path / "none.gpx", FRAME)
    (tmp_path / "b.gpx").write_bytes(b"\xff\xfe\x00junk")
    with pytest.raises(ExchangeFailed, match="not text"):
        read_route(tmp_path / "b.gpx", FRAME)
