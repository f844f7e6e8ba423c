"""Trips at random: wishes of every kind for the demo country, the same for the same seed."""

import random
from datetime import datetime, time, timedelta

from app.trips.kinds import INTERESTS
from app.trips.request import PACES, Outset, TripRequest
from app.trips.world import World

NOW = datetime(2026, 5, 14, 7, 32)
WHERE = ("the lake", "the coast", "the city", "the mountains", "Lake Village", "Harbour Museum", "wineries")
SKIES = ("SUNNY", "RAIN", "CLOUDY", "PARTLY_CLOUDY", "THUNDERSTORM")


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


def outset_at(seed: int, world: World) -> Outset:
    """A car that stands somewhere in the city, charged somehow, under some sky."""
    pick = random.Random(f"car {seed}")
    place = pick.choice(world.region.places("name IN (?, ?, ?)", ("Home", "Office", "Airport")))
    charge, sky, celsius = (
        pick.choice((12.0, 25.0, 50.0, 82.0, 82.0)),
        pick.choice(SKIES),
        pick.choice((2.0, 18.0, 31.0)),
    )
    return Outset(place.x, place.y, place.name, place.name_zh, NOW, charge, sky=sky, celsius=celsius)
