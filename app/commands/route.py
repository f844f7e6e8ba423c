"""`main.py route` on the command line: routes between places of the region, printed and as files."""

import argparse
import json
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import Config

if TYPE_CHECKING:
    from app.maps.regions.region import Region
    from app.maps.routing.exchange import Stop
    from app.maps.routing.routes import Choice, Query, Routes

ABOUT = """\
Finds the ways between two places of the region in use, or puts a GPX or GeoJSON file on its roads. A place is a name
as one would say it to the car (a street, a town, "airport", "nearest charger") or LATITUDE,LONGITUDE.
"""
EXAMPLES = """\
examples:
  python main.py route "Train Station" "Airport"
  python main.py route Aldermere "Lake Hotel" --via "Castle" --preference economic
  python main.py route Home Airport --depart 08:00 --gpx airport.gpx      with the traffic at eight
  python main.py route tour.gpx --geojson tour.geojson                    a file of another program, on our roads
  python main.py route Home Airport --json                                for machines

The first line is the wished preference; what follows are the others, where they differ. Tolls include ferry fares.
With [navigation] valhalla_url set, that server is asked first.
"""
PREFERENCES = {"fastest": "FASTEST", "shortest": "SHORTEST", "no-tolls": "NO_TOLLS", "economic": "ECONOMIC"}


class Unclear(Exception):
    """What was asked for cannot be done; the text is one sentence."""


def add_parser(route: argparse.ArgumentParser) -> None:
    """Fill in the parser of `main.py route`."""
    route.epilog = EXAMPLES
    route.add_argument("places", nargs="+", metavar="FROM TO | FILE", help="two places, or one GPX or GeoJSON file")
    route.add_argument("--via", action="append", default=[], metavar="PLACE", help="a stop between; may be repeated")
    route.add_argument("--preference", choices=PREFERENCES, default="fastest", help="default fastest")
    route.add_argument("--avoid", choices=("ferries", "motorways"), action="append", default=[], help="may be repeated")
    route.add_argument("--depart", metavar="HH:MM", help="with the traffic at this time of today; default now")
    route.add_argument("--gpx", type=Path, metavar="FILE", help="write the first route as GPX")
    route.add_argument("--geojson", type=Path, metavar="FILE", help="write the first route as GeoJSON")
    route.add_argument("--json", action="store_true", help="one JSON list of the routes")


def run(config: Config, given: argparse.Namespace) -> int:
    """Do what was asked for; returns the exit status."""
    from app.maps.regions.library import region_file
    from app.maps.regions.region import Region, RegionMissing
    from app.maps.routing.exchange import ExchangeFailed

    try:
        region = Region(region_file(config.cockpit.region, config))
    except RegionMissing as error:
        print(error, file=sys.stderr)
        return 1
    try:
        return _run(config, given, region)
    except (Unclear, ExchangeFailed, RegionMissing) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        region.close()


def _run(config: Config, given: argparse.Namespace, region: "Region") -> int:
    from app.maps.routing.exchange import to_geojson, to_gpx
    from app.maps.routing.graph import read_graph
    from app.maps.routing.routes import Query, Routes
    from app.maps.routing.traffic import Traffic

    routes = Routes(graph := read_graph(region), Traffic(graph, region))
    depart = _departure(given.depart)
    wish = Query(
        (0.0, 0.0), (), None, PREFERENCES[given.preference], "ferries" in given.avoid,  # type: ignore[arg-type]
        "motorways" in given.avoid, depart,
    )  # fmt: skip
    name, stops, choices = _found(config, given, region, routes, wish)
    if not choices:
        raise Unclear(f"There is no way by road from {stops[0].name} to {stops[-1].name}.")
    for path, write in ((given.gpx, to_gpx), (given.geojson, to_geojson)):
        if path is not None:
            try:
                path.write_text(write(choices[0].route, region.frame, stops, name), encoding="utf-8")
            except OSError as error:
                raise Unclear(f"{path} cannot be written ({error.strerror}); name another file.") from None
    if given.json:
        print(json.dumps([_told(choice) for choice in choices], ensure_ascii=False, indent=2))
    else:
        print(name)
        for choice in choices:
            print(_line(choice))
    return 0


def _found(
    config: Config, given: argparse.Namespace, region: "Region", routes: "Routes", wish: "Query"
) -> "tuple[str, list[Stop], list[Choice]]":
    """Name of the wish, its stops, and the routes for it."""
    from app.maps.routing.exchange import follow, read_route
    from app.maps.routing.routes import Choice

    if len(given.places) == 1:
        path = Path(given.places[0])
        if path.suffix.lower() not in (".gpx", ".geojson", ".json"):
            raise Unclear("Give two places, or one .gpx or .geojson file; `python main.py route --help` tells more.")
        imported = read_route(path, region.frame, region.bounds)
        if len(imported.stops) < 2 and imported.line is None:
            raise Unclear(f"{path} holds one point only; a route needs two.")
        route = follow(routes, imported, wish)
        ends = list(imported.stops) or _line_ends(imported.line)
        return imported.name, ends, [Choice(wish.preference, route)] if route else []
    if len(given.places) != 2:
        raise Unclear("Give two places, FROM and TO; put names of several words into quotes and stops into --via.")
    start, end = given.places
    stops: list[Stop] = []
    for text in (start, *given.via, end):
        stops.append(_place(region, text, stops[-1] if stops else None))
    query = replace(wish, start=(stops[0].x, stops[0].y), stops=tuple((stop.x, stop.y) for stop in stops[1:]))
    return " – ".join(stop.name for stop in stops), stops, _asked(config, region, routes, query)


def _asked(config: Config, region: "Region", routes: "Routes", query: "Query") -> "list[Choice]":
    if not config.navigation.valhalla_url:
        return routes.choices(query)
    import asyncio

    from app.maps.routing.valhalla import ValhallaPlanner

    planner = ValhallaPlanner(config.navigation.valhalla_url, routes, region.frame)
    choices = asyncio.run(planner.choices(query))
    if planner.problem:
        print(planner.problem, file=sys.stderr)
    return choices


def _place(region: "Region", text: str, near: "Stop | None") -> "Stop":
    """A place by coordinates or by name, near the one before it."""
    from app.maps.regions.search import Search
    from app.maps.routing.exchange import Stop

    latitude, comma, longitude = text.partition(",")
    try:
        if comma:
            return Stop(text, *region.frame.to_local(float(latitude), float(longitude)))
    except ValueError:
        pass
    x, y = (near.x, near.y) if near else region.frame.to_local(*region.start[:2])
    found = Search(region).find(text, x, y).places
    if not found:
        raise Unclear(f"There is no place called {text!r} in {region.name}; try a part of its name.")
    return Stop(found[0].name, found[0].x, found[0].y)


def _line_ends(line: "object") -> "list[Stop]":
    import numpy as np

    from app.maps.routing.exchange import Stop

    points = np.asarray(line, dtype=float)
    return [Stop("its start", *points[0].tolist()), Stop("its end", *points[-1].tolist())]


def _departure(text: str | None) -> datetime:
    now = datetime.now()
    if text is None:
        return now
    try:
        at = datetime.strptime(text, "%H:%M")
    except ValueError:
        raise Unclear(f"--depart is a time such as 08:30, not {text!r}.") from None
    return now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)


def _line(choice: "Choice") -> str:
    route = choice.route
    parts = [f"{_minutes(route.seconds)}", f"{route.length / 1000:.1f} km", f"{route.energy / 1000:.1f} kWh"]
    parts += [f"{route.toll:.2f} € toll"] if route.toll else ["no toll"]
    parts += [f"{_minutes(route.delay)} of it traffic"] if route.delay >= 60 else []
    parts += ["with a ferry"] if route.ferry else []
    parts += ["through a closed road"] if route.closed else []
    label = next(name for name, value in PREFERENCES.items() if value == choice.preference)
    return f"  {label:9} {', '.join(parts)}"


def _minutes(seconds: float) -> str:
    minutes = max(1, round(seconds / 60))
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"


def _told(choice: "Choice") -> dict[str, object]:
    route = choice.route
    roads: list[str] = []
    for part in route.parts:
        if part.arc.edge.name and (not roads or roads[-1] != part.arc.edge.name):
            roads.append(part.arc.edge.name)
    return {
        "preference": choice.preference,
        "seconds": round(route.seconds),
        "metres": round(route.length),
        "toll_euro": route.toll,
        "energy_wh": round(route.energy),
        "delay_seconds": round(route.delay),
        "ferry": route.ferry,
        "closed": route.closed,
        "legs": [{"seconds": round(leg.seconds), "metres": round(leg.length)} for leg in route.legs],
        "roads": roads,
    }
