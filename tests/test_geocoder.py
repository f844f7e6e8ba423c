"""Places beyond the region from a user's own server: a real one on this machine speaks Photon and Nominatim."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from app.maps.geo import Frame
from app.maps.regions.geocoder import Geocoder, GeocoderFailed

FRAME = Frame(54.2, 4.08)
POINT = {"type": "Point", "coordinates": [10.0, 53.5]}
PHOTON = [
    {"geometry": POINT, "properties": {"name": "Far Cafe", "osm_key": "amenity", "osm_value": "cafe", "city": "Far"}},
    {"geometry": POINT, "properties": {"street": "Long Road", "housenumber": "7", "osm_key": "place"}},
    {"geometry": POINT, "properties": {}},
]
NOMINATIM = [
    {"geometry": POINT, "properties": {"geocoding": {"name": "Far Cafe", "osm_key": "amenity", "osm_value": "cafe"}}}
]


@pytest.fixture
async def server() -> AsyncIterator[TestServer]:
    async def photon(request: web.Request) -> web.Response:
        assert request.query["q"] and float(request.query["lat"])
        return web.json_response({"features": PHOTON})

    async def nominatim(request: web.Request) -> web.Response:
        assert request.query["format"] == "geocodejson"
        return web.json_response({"features": NOMINATIM})

    async def broken(request: web.Request) -> web.Response:
        return web.Response(text="<html>")

    async def busy(request: web.Request) -> web.Response:
        return web.json_response({}, status=503)

    app = web.Application()
    app.router.add_get("/api", photon)
    app.router.add_get("/search", nominatim)
    app.router.add_get("/broken/api", broken)
    app.router.add_get("/busy/api", busy)
    made = TestServer(app)
    await made.start_server()
    yield made
    await made.close()


@pytest.mark.parametrize("kind", ["photon", "nominatim"])
async def test_both_servers_give_places(server: TestServer, kind: Any) -> None:
    places = await Geocoder(str(server.make_url("")), kind).search("cafe", 54.2, 4.1, "en", FRAME)
    assert places[0].name == "Far Cafe" and places[0].category == "cafe" and places[0].id < 0
    assert (places[0].latitude, places[0].longitude) == (53.5, 10.0)
    assert kind == "nominatim" or places[1].name == "Long Road 7"
    assert len(places) == (2 if kind == "photon" else 1), "what has no name is left out"


@pytest.mark.parametrize(("path", "says"), [("/broken", "does not speak photon"), ("/busy", "answered 503")])
async def test_a_server_that_answers_nonsense_is_named(server: TestServer, path: str, says: str) -> None:
    with pytest.raises(GeocoderFailed, match=says):
        await Geocoder(str(server.make_url(path)), "photon").search("cafe", 54.2, 4.1, "en", FRAME)


async def test_a_server_that_is_not_there_is_named() -> None:
    with pytest.raises(GeocoderFailed, match="cannot be reached"):
        await Geocoder("http://127.0.0.1:9", "photon").search("cafe", 54.2, 4.1, "en", FRAME)


def test_an_address_that_is_none_is_named() -> None:
    with pytest.raises(GeocoderFailed, match=r"navigation\.search_url"):
        Geocoder("ftp:/nowhere", "photon")
