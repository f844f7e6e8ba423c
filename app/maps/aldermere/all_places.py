"""Every place of the country: the city's own, those of towns and villages, those of the open country."""

import math
from collections import defaultdict

import numpy as np

from app.maps.aldermere import SEED, particulars
from app.maps.aldermere.buildings import Building
from app.maps.aldermere.names import Names
from app.maps.aldermere.places import Place
from app.maps.aldermere.rest_areas import RestArea
from app.maps.aldermere.rest_areas import places as rest_places
from app.maps.aldermere.rural_places import RuralPlaces
from app.maps.aldermere.settlements import SETTLEMENTS, Settlement
from app.maps.aldermere.sites import Houses
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.town_places import TownPlaces

CITY = Settlement("Aldermere", "奥德米尔", -150, -500, 3300, "harbour", 310_000)
CITY_SHARE = 0.8  # the city has places of its own; of the usual ones it gets this share


def make(city: list[Place], roads: list[Road], buildings: list[Building], rests: list[RestArea]) -> list[Place]:
    """All places; those of the city that were there keep their names and spots."""
    random = np.random.default_rng(SEED + 7)
    for place in city:
        particulars.complete(place.tags, random)
    settled = [
        Place(s.x, s.y, {"name": s.name, "name:zh": s.name_zh, "place": s.kind, "population": str(s.people)})
        for s in SETTLEMENTS
    ]
    used = {place.tags["name"] for place in (*city, *settled)} | {road.tags.get("name", "") for road in roads}
    names = Names(used, SEED + 8)
    rural = RuralPlaces(roads, names, SEED + 9).everything()
    rural += rest_places(rests, names, SEED + 11)
    homes: dict[str, list[Building]] = defaultdict(list)
    for building in buildings:
        homes[building.tags.get("addr:city", "")].append(building)
    towns = TownPlaces(names, SEED + 10)
    for number, at in enumerate([CITY, *SETTLEMENTS]):
        houses = Houses((at.x, at.y), at.radius, homes[at.name], SEED + 100 + number)
        houses.keep_off(city if at is CITY else rural)
        towns.fill(at, houses, CITY_SHARE if at is CITY else 1.0)
    for place in (*city, *rural, *towns.found):
        _locate(place)
    return [*city, *settled, *rural, *towns.found]


def _locate(place: Place) -> None:
    """The settlement in which or nearest to which a place stands, in both languages."""
    if "place" in place.tags:
        return
    home = min([CITY, *SETTLEMENTS], key=lambda at: math.dist((place.x, place.y), (at.x, at.y)) - at.radius)
    name = place.tags.setdefault("addr:city", home.name)
    place.tags["addr:city:zh"] = next(at.name_zh for at in [CITY, *SETTLEMENTS] if at.name == name)
