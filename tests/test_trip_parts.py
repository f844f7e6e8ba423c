"""The parts that plans are made of: forecast, opening hours, roads, page and calendar."""

import math
from datetime import date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from icalendar import Calendar

from app.maps.routing.routes import Query, Routes
from app.trips.forecast import Forecast
from app.trips.hours import is_open, open_spans
from app.trips.request import WrongWish
from app.trips.roads import GraphRoads
from app.trips.share import share
from app.trips.stops import stops_of
from app.trips.travel import Straight
from tests.trip_requests import NOW, lake_weekend, world


def test_the_forecast_begins_with_the_weather_outside() -> None:
    for sky in ("SUNNY", "RAIN", "FOG", "THUNDERSTORM"):
        forecast = Forecast(NOW, sky, 12.0)
        assert forecast.at(NOW).sky == sky and abs(forecast.at(NOW).celsius - 12.0) < 0.6


def test_the_forecast_is_the_same_every_time_and_ends_after_a_week() -> None:
    hours = [NOW + timedelta(hours=n) for n in range(0, 160, 3)]
    first, again = ([Forecast(NOW, "CLOUDY", 14.0).at(hour) for hour in hours] for _ in range(2))
    assert first == again and len({weather.sky for weather in first}) > 1
    with pytest.raises(WrongWish, match="7 days ahead"):
        Forecast(NOW, "CLOUDY", 14.0).at(NOW + timedelta(days=12))


def test_it_is_colder_in_the_mountains_and_snows_there_first() -> None:
    forecast = Forecast(NOW, "RAIN", 5.0)
    noon = NOW + timedelta(days=2, hours=5)
    assert forecast.at(noon, 2000).celsius < forecast.at(noon, 0).celsius - 8
    skies = {forecast.at(NOW + timedelta(hours=n), 2400).sky for n in range(20, 150)}
    assert "RAIN" not in skies or "SNOW" in skies


def test_opening_hours_of_openstreetmap() -> None:
    monday = date(2026, 5, 18)
    assert open_spans("Tu-Su 10:00-18:00", monday) == ()
    (span,) = open_spans("Fr-Sa 18:00-02:00", date(2026, 5, 15)) or ()
    assert span[1] - span[0] == timedelta(hours=8)
    assert open_spans("gibberish", monday) is None and is_open("gibberish", NOW, NOW)
    assert not is_open("Mo-Fr 09:00-12:00", datetime(2026, 5, 18, 11), datetime(2026, 5, 18, 13))


def test_drives_take_as_long_as_the_router_says() -> None:
    roads = world().roads
    assert isinstance(roads, GraphRoads)
    routes = Routes(roads._graph)
    sites = world().sites[::97]
    ratios = []
    for a in sites[:6]:
        for b in sites[6:12]:
            leg = roads.leg(a.xy, b.xy, datetime(2026, 5, 16, 3))
            route = routes.best(Query(a.xy, (b.xy,)))
            if leg is None or route is None or route.seconds < 120:
                continue
            ratios.append(leg.seconds / route.seconds)
            assert roads.minutes(a.xy, b.xy, datetime(2026, 5, 16, 3)) == leg.minutes
    ratios.sort()
    assert ratios and 0.97 < ratios[len(ratios) // 2] < 1.25 and ratios[0] > 0.85


def test_searches_from_and_to_a_place_agree() -> None:
    roads = world().roads
    when = datetime(2026, 5, 16, 12)
    a, b = world().sites[10].xy, world().sites[700].xy
    one, other = GraphRoads(roads._graph, []), GraphRoads(roads._graph, [])  # type: ignore[attr-defined]
    one.anchor([a], [when])
    other.anchor([b], [when])
    assert one.minutes(a, b, when) == other.minutes(a, b, when)
    line = one.line(a, b, when)
    assert line[0] == a and line[-1] == b and len(line) > 10


def test_without_roads_straight_lines_serve() -> None:
    leg = Straight().leg((0, 0), (30_000, 40_000), NOW)
    assert leg is not None and leg.metres > 50_000 and math.isfinite(leg.kwh(-10)) and leg.kwh(-10) > leg.kwh(20)


class _Tags(HTMLParser):
    VOID = ("meta", "circle", "polyline", "br", "i")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "circle", "polyline"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_and_the_calendar_can_be_read(tmp_path: Path) -> None:
    plan = lake_weekend().plan
    page, file = share(plan, tmp_path, "en", str, "Map © Somebody")
    parser = _Tags()
    parser.feed(page.read_text(encoding="utf-8"))
    assert parser.open == [] and "Map © Somebody" in parser.text
    assert all(stop.item.place.name in parser.text for stop in stops_of(plan))
    assert "http" not in page.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    lunch = next(item for item in plan.items if item.meal == "lunch")
    assert lunch.start in [event.decoded("dtstart") for event in events]
    assert len({str(event["uid"]) for event in events}) == len(events)


def test_a_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(WrongWish, match="could not write"):
        share(lake_weekend().plan, blocked, "en", str, "")
