"""The demo country for trips, and one plan to work on."""

from datetime import date, datetime
from functools import cache

from app.dev import random_trips
from app.dev.random_trips import NOW as NOW
from app.dev.random_trips import request_at as request_at
from app.trips.open_world import open_world
from app.trips.planner import Made, plan_trip
from app.trips.request import Outset, TripRequest
from app.trips.world import World
from tests.region import region_file

SATURDAY = date(2026, 5, 16)


@cache
def world() -> World:
    """The demo country's places and roads."""
    return open_world(region_file())


def outset_at(seed: int) -> Outset:
    """A car that stands somewhere in the city."""
    return random_trips.outset_at(seed, world())


@cache
def lake_weekend() -> Made:
    """The plan of the issue's own sentence."""
    home = world().region.places("name = 'Home'")[0]
    outset = Outset(home.x, home.y, home.name, home.name_zh, datetime(2026, 5, 14, 14, 32), 82.0)
    wishes = TripRequest(
        "the lake", SATURDAY, 2, quiet=True, diet="vegetarian", pace="calm", meals=("lunch",), arrive_percent=40
    )
    return plan_trip(world(), wishes, outset)
