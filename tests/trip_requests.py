"""Trips at random: wishes of every kind for the demo country, the same for the same seed; and one plan to work on."""

import random
from datetime import date, datetime, time, timedelta
from functools import cache

from app.trips.kinds import INTERESTS
from app.trips.open_world import open_world
from app.trips.planner import Made, plan_trip
from app.trips.request import PACES, Outset, TripRequest
from app.trips.world import World
from tests.region import region_file

NOW = datetime(2026, 5, 14, 7, 32)
SATURDAY = date(2026, 5, 16)
WHERE = ("the lake", "the coast", "the city", "the mountains", "Lake Village", "Harbour Museum", "wineries")
SKIES = ("SUNNY", "RAIN", "CLOUDY", "PARTLY_CLOUDY", "THUNDERSTORM")


@cache
def world() -> World:
    """The demo country's places and roads."""
    return open_world(region_file())


def request_at(seed: int) -> TripRequest:
    """Wishes of one to seven days."""
    pick = random.Random(seed)
    days = pick.choice((1, 1, 2, 2, 3, 4, 5, 7))
    return TripRequest(
        where=pick.choice(WHERE),
        first=NOW.date() + timedelta(days=pick.randint(0, 8 - days)),
        days=days,
        depart=pick.choice((None, None, time(8), time(9, 30), time(11), time(14), time(17, 15))),
        adults=pick.randint(1, 4),
        children=pick.choice((0, 0, 0, 1, 2, 3)),
        budget=pick.choice((None, None, None, 100.0, 300.0, 600.0, 1500.0)),
        diet=pick.choice(("none", "none", "vegetarian", "vegan")),
        pace=pick.choice(PACES),
        quiet=pick.random() < 0.3,
        interests=tuple(pick.sample(sorted(INTERESTS), pick.choice((0, 0, 1, 2)))),
        meals=pick.choice(((), (), ("lunch",), ("dinner",), ("lunch", "dinner"))),
        arrive_percent=pick.choice((None, None, 30.0, 40.0, 60.0, 80.0)),
        lodging=pick.choice(("", "", "", "cabin", "hotel", "none")),
        back_home=pick.random() < 0.85,
    )


def outset_at(seed: int) -> Outset:
    """A car that stands somewhere in the city, charged somehow, under some sky."""
    pick = random.Random(f"car {seed}")
    names = ("Home", "Office", "Airport")
    place = pick.choice(world().region.places("name IN (?, ?, ?)", names))
    charge, sky = pick.choice((12.0, 25.0, 50.0, 82.0, 82.0)), pick.choice(SKIES)
    return Outset(
        place.x, place.y, place.name, place.name_zh, NOW, charge, sky=sky, celsius=pick.choice((2.0, 18.0, 31.0))
    )


@cache
def lake_weekend() -> Made:
    """The plan of the issue's own sentence."""
    home = world().region.places("name = 'Home'")[0]
    outset = Outset(home.x, home.y, home.name, home.name_zh, datetime(2026, 5, 14, 14, 32), 82.0)
    wishes = TripRequest(
        "the lake", SATURDAY, 2, quiet=True, diet="vegetarian", pace="calm", meals=("lunch",), arrive_percent=40
    )
    return plan_trip(world(), wishes, outset)
