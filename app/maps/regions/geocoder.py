"""Search beyond the region on a server the user names: Photon or Nominatim, both speakers of OpenStreetMap."""

import json
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import urlsplit

import aiohttp

from app.maps.geo import Frame
from app.maps.regions.osm_tags import category
from app.maps.regions.region import Place

PATIENCE = 4.0  # seconds
BEYOND = -2_000_000  # ids of places that no region has go down from here


class GeocoderFailed(Exception):
    """The server gave no usable answer; the text is one sentence for the user."""


class Geocoder:
    """`url` is the server's base, such as http://localhost:2322; `kind` which of the two it speaks.

    `rest` is how many seconds typing must rest before it is asked: public rules want at most one question a second.
    """

    def __init__(self, url: str, kind: Literal["photon", "nominatim"]) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise GeocoderFailed(f"navigation.search_url is {url!r}; give an address such as http://localhost:2322.")
        self.url = url.rstrip("/")
        self.kind = kind
        self.rest = 0.3 if kind == "photon" else 1.0

    async def search(self, text: str, latitude: float, longitude: float, language: str, frame: Frame) -> list[Place]:
        """Up to eight places, as the server ranks them around a position in degrees; raises GeocoderFailed."""
        photon = {"q": text, "lat": f"{latitude:.5f}", "lon": f"{longitude:.5f}", "limit": "8"}
        photon |= {"lang": language} if language in ("en", "de", "fr") else {}
        plain = {"q": text, "format": "geocodejson", "addressdetails": "1", "limit": "8", "accept-language": language}
        path, asked = ("/api", photon) if self.kind == "photon" else ("/search", plain)
        try:
            timeout = aiohttp.ClientTimeout(total=PATIENCE)
            headers = {"User-Agent": "Meridian cockpit"}
            async with (
                aiohttp.ClientSession(timeout=timeout, headers=headers) as session,
                session.get(self.url + path, params=asked) as response,
            ):
                if response.status != 200:
                    raise GeocoderFailed(f"The search server {self.url} answered {response.status}; check its address.")
                answer = json.loads(await response.text())
            return [
                self._place(number, feature, frame)
                for number, feature in enumerate(answer["features"])
                if self._named(feature)
            ]
        except (aiohttp.ClientError, TimeoutError) as error:
            raise GeocoderFailed(
                f"The search server {self.url} cannot be reached; places of the region remain."
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise GeocoderFailed(
                f"The search server {self.url} does not speak {self.kind}; check its address."
            ) from error

    def _properties(self, feature: Mapping[str, Any]) -> Mapping[str, Any]:
        found: Mapping[str, Any] = feature["properties"]
        return found if self.kind == "photon" else found["geocoding"]

    def _named(self, feature: Mapping[str, Any]) -> bool:
        said = self._properties(feature)
        return bool(said.get("name") or said.get("street"))

    def _place(self, number: int, feature: Mapping[str, Any], frame: Frame) -> Place:
        said = self._properties(feature)
        longitude, latitude = (float(value) for value in feature["geometry"]["coordinates"][:2])
        key, value = str(said.get("osm_key", "")), str(said.get("osm_value", said.get("osm_type", "")))
        street, house = str(said.get("street", "")), str(said.get("housenumber", ""))
        name = str(said.get("name") or f"{street} {house}".strip())
        tags = {"addr:street": street, "addr:housenumber": house, "addr:city": str(said.get("city", ""))}
        kind = category({key: value}) or ("street" if key == "highway" else "area" if key == "place" else "address")
        x, y = frame.to_local(latitude, longitude)
        return Place(BEYOND - number, kind, name, "", x, y, latitude, longitude, {k: v for k, v in tags.items() if v})
