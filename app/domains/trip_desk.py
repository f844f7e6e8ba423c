"""Where trips are planned: a thread of its own with its own places and roads, so that the screen never waits. No Qt."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from app.car.car import Car
from app.car.catalogue import BATTERY
from app.domains.navigation import Navigation
from app.trips.open_world import open_world
from app.trips.request import Outset
from app.trips.world import World

Result = TypeVar("Result")


class Desk:
    """Runs one job after the other; the region is opened by the first."""

    def __init__(self, region: Path) -> None:
        self._region = region
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="trips")
        self._world: World | None = None

    async def work(self, job: Callable[[World], Result]) -> Result:
        """The result of a job on the region; RegionMissing without a region."""
        return await asyncio.wrap_future(self._worker.submit(self._run, job))

    def _run(self, job: Callable[[World], Result]) -> Result:
        if self._world is None:
            self._world = open_world(self._region)
        return job(self._world)

    def close(self) -> None:
        """Wait for the job that runs and close the region."""
        self._worker.submit(self._close)
        self._worker.shutdown()

    def _close(self) -> None:
        if self._world is not None:
            self._world.close()
            self._world = None


def outset_of(car: Car, navigation: Navigation) -> Outset:
    """Where the car stands now, and how."""
    x, y = navigation.way.spot()
    name, zh = ("", "")
    if navigation.guide is not None:
        name, zh = navigation.guide.road_at(*navigation.way.here())
    return Outset(
        round(x, 1),
        round(y, 1),
        name or "Start",
        zh,
        navigation.now().replace(second=0, microsecond=0, tzinfo=None),
        round(car.number(f"{BATTERY}.StateOfCharge.Displayed"), 1),
        car.number(f"{BATTERY}.NetCapacity"),
        sky=str(car["Vehicle.Exterior.Weather"]),
        celsius=car.number("Vehicle.Exterior.AirTemperature"),
    )
