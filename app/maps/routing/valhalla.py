"""Routes from a Valhalla server (https://valhalla.github.io/valhalla/api/turn-by-turn/api-reference/), on our roads."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import aiohttp
import numpy as np

from app.maps.geo import Frame, Points
from app.maps.routing.costs import Preference
from app.maps.routing.matching import match, retimed
from app.maps.routing.route import Route
from app.maps.routing.routes import Choice, Query, Routes, differ

PATIENCE = 4.0  # seconds for an answer
KNOWN: tuple[Preference, ...] = ("FASTEST", "SHORTEST", "NO_TOLLS")  # preferences that Valhalla has
HEADING_TOLERANCE = 60
MOST = 4_000_000  # bytes of an answer


class ServerFailed(Exception):
    """No route from the server; the text is one sentence."""


class ValhallaPlanner:
    """Asks a server and answers with routes on our own roads, so that guidance works on them.

    Where the server cannot be reached, knows no way, or its way is not on our roads, our own router answers and
    `problem` says why in one sentence.
    """

    def __init__(self, url: str, routes: Routes, frame: Frame, patience: float = PATIENCE) -> None:
        self.problem = ""
        self._url = url.rstrip("/")
        self._routes, self._frame = routes, frame
        self._patience = aiohttp.ClientTimeout(total=patience)

    async def best(self, query: Query) -> Route | None:
        """The server's best route; else our own; None where there is no way."""
        found = await self._found(query, alternates=0)
        return found[0] if found else self._routes.best(query)

    async def choices(self, query: Query) -> list[Choice]:
        """The server's route by each preference; our own for what it does not know."""
        wanted = [query.preference, *(p for p in KNOWN if p != query.preference)]
        asked = [replace(query, preference=preference) for preference in wanted]
        answers = await asyncio.gather(*(self._found(one, alternates=0) for one in asked))
        if not all(answers):
            return self._routes.choices(query)
        made: list[Choice] = []
        own = [Choice("ECONOMIC", route)] if (route := self._routes.best(replace(query, preference="ECONOMIC"))) else []
        server = [Choice(one.preference, routes[0]) for one, routes in zip(asked, answers, strict=True)]
        for choice in sorted([*server, *own], key=lambda choice: choice.preference != query.preference):
            if all(differ(choice.route, other.route) for other in made):
                made.append(choice)
        return made

    async def alternatives(self, query: Query, count: int = 2) -> list[Route]:
        """The best route and up to `count` others; our own where the server has none."""
        return await self._found(query, count) or self._routes.alternatives(query, count)

    async def _found(self, query: Query, alternates: int) -> list[Route]:
        """The server's routes on our roads, or none and a problem."""
        self.problem = ""
        if query.preference not in KNOWN:
            return []
        try:
            trips = await self._ask(request(query, self._frame, alternates))
            routes = [route for trip in trips if (route := self._on_our_roads(trip, query)) is not None]
        except ServerFailed as error:
            self.problem = str(error)
            return []
        if not routes:
            self.problem = f"The route of {self._url} is not on this region's roads; our own router found one instead."
        return routes

    async def _ask(self, body: Mapping[str, object]) -> list[dict[str, Any]]:
        mend = "our own router found the route instead; see [navigation] valhalla_url"
        try:
            async with (
                aiohttp.ClientSession(timeout=self._patience) as session,
                session.post(f"{self._url}/route", json=body) as answer,
            ):
                text = (await answer.content.read(MOST)).decode("utf-8", "replace")
                status = answer.status
        except TimeoutError:
            raise ServerFailed(f"{self._url} did not answer within {self._patience.total:g} s; {mend}.") from None
        except (aiohttp.ClientError, OSError) as error:
            raise ServerFailed(f"{self._url} cannot be reached ({error}); {mend}.") from None
        try:
            said = json.loads(text)
            if status != 200:
                reason = str(said.get("error", "")).rstrip(".") or f"status {status}"
                raise ServerFailed(f"{self._url} found no route ({reason}); {mend}.")
            return [said["trip"], *(other["trip"] for other in said.get("alternates", ()))]
        except (ValueError, KeyError, TypeError, AttributeError):
            raise ServerFailed(f"{self._url} does not answer as a Valhalla server (status {status}); {mend}.") from None

    def _on_our_roads(self, trip: Mapping[str, Any], query: Query) -> Route | None:
        try:
            lines = [self._line(leg["shape"]) for leg in trip["legs"]]
            seconds = [float(leg["summary"]["time"]) for leg in trip["legs"]]
        except (KeyError, TypeError, ValueError, IndexError):
            raise ServerFailed(
                f"{self._url} sent a route without a readable shape; our own router found one."
            ) from None
        route = match(self._routes, lines, query)
        return retimed(route, seconds) if route is not None else None

    def _line(self, shape: str) -> Points:
        degrees = decode(shape)
        if len(degrees) < 2:
            degrees = np.repeat(degrees, 2, axis=0)
        return self._frame.points_to_local(degrees[:, ::-1])


def request(query: Query, frame: Frame, alternates: int = 0) -> dict[str, object]:
    """The body of POST /route."""
    places: list[dict[str, object]] = []
    for x, y in (query.start, *query.stops):
        latitude, longitude = frame.to_degrees(x, y)
        places.append({"lat": round(latitude, 6), "lon": round(longitude, 6), "type": "break"})
    if query.heading is not None:
        places[0] |= {"heading": round(query.heading) % 360, "heading_tolerance": HEADING_TOLERANCE}
    options: dict[str, object] = {
        "use_ferry": 0.0 if query.avoid_ferries else 0.5,
        "use_highways": 0.0 if query.avoid_motorways else 1.0,
        "use_tolls": 0.0 if query.preference == "NO_TOLLS" else 0.5,
        "shortest": query.preference == "SHORTEST",
    }
    body: dict[str, object] = {
        "locations": places,
        "costing": "auto",
        "costing_options": {"auto": options},
        "units": "kilometers",
        "directions_type": "none",
    }
    if alternates and len(query.stops) == 1:
        body["alternates"] = alternates
    if query.depart is not None:
        body["date_time"] = {"type": 1, "value": query.depart.strftime("%Y-%m-%dT%H:%M")}
    return body


def decode(shape: str) -> Points:
    """An encoded polyline of six digits as (n, 2) latitude, longitude. ValueError for anything else."""
    values, at = [], 0
    while at < len(shape):
        result, shift = 0, 0
        while True:
            if at >= len(shape):
                raise ValueError("the polyline ends within a number")
            piece = ord(shape[at]) - 63
            at += 1
            if not 0 <= piece < 64 or shift > 35:
                raise ValueError("this is no polyline")
            result |= (piece & 31) << shift
            shift += 5
            if piece < 32:
                break
        values.append(~(result >> 1) if result & 1 else result >> 1)
    if len(values) % 2:
        raise ValueError("the polyline ends within a point")
    return np.cumsum(np.array(values, float).reshape(-1, 2), axis=0) / 1e6


def encode(degrees: Points) -> str:
    """The encoded polyline of (n, 2) latitude, longitude."""
    steps = np.diff(np.vstack([[[0.0, 0.0]], degrees]) * 1e6, axis=0)
    whole = np.diff(np.round(np.cumsum(steps, axis=0)), axis=0, prepend=0.0).astype(int)
    letters = []
    for value in whole.ravel().tolist():
        rest = ~(value << 1) if value < 0 else value << 1
        while rest >= 32:
            letters.append(chr((32 | rest & 31) + 63))
            rest >>= 5
        letters.append(chr(rest + 63))
    return "".join(letters)
