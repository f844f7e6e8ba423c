"""Lets the simulated car drive in real time along the course of the navigation."""

import asyncio
import time
from collections.abc import Callable

from app.car.simulation import Course, Simulation
from app.domains.charging import Charging
from app.domains.navigation import Navigation

STEP = 0.1  # seconds
FINE_STEP, FAST = 0.04, 4.0  # seconds, where time runs faster than this, so that the car still glides
LONGEST_STEP = 1.0  # seconds of the car's time after which a pause of this process no longer counts


class Drive:
    """`pace` is how many seconds of the car's time pass in one of ours."""

    def __init__(
        self,
        simulation: Simulation,
        navigation: Navigation,
        charging: Charging,
        *,
        pace: float = 1.0,
        skip: Callable[[float], None] = lambda seconds: None,
    ) -> None:
        """`skip` is told the seconds by which the car's time runs ahead of ours."""
        self._simulation = simulation
        self._navigation = navigation
        self._charging = charging
        self.pace = pace
        self.held = False
        """The car stops and stays, whatever the course; its way is not lost."""
        self._skip = skip
        self._course: Course | None = None
        self.also: list[Callable[[], None]] = []
        """Called in every step: what else follows the car's time."""

    async def run(self) -> None:
        """Drive until cancelled."""
        before = time.monotonic()
        while True:
            await asyncio.sleep(STEP if self.pace <= FAST else FINE_STEP)
            now = time.monotonic()
            passed = min(now - before, LONGEST_STEP)
            self.step(passed * self.pace)
            self._skip(passed * (self.pace - 1))
            before = now

    def step(self, seconds: float) -> None:
        """Take up a new course where there is one, and let time pass."""
        course = None if self.held else self._navigation.course
        if course is not self._course:
            self._course = course
            self._simulation.follow(course)
        self._simulation.step(seconds)
        self._charging.step(seconds)
        for look in self.also:
            look()
