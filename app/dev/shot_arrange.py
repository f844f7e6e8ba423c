"""A picture of home while its panels are arranged."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

from app.application import Application
from app.car.journal import Cause
from app.car.restrictions import GEAR, MOVING, PARK
from app.car.signals import Value
from app.window import Window

Take = Callable[..., AsyncIterator[Path]]  # name, settle: a picture
PARKED: dict[str, Value] = {GEAR: PARK, MOVING: False}
SIMULATION = Cause("simulation")
STOPPED_S = 30  # seconds of the car's time after which it has come to rest


async def arranged(app: Application, window: Window, take: Take) -> AsyncIterator[Path]:
    """A picture named arrange, in a car that waits."""
    arrangement: Any = app.models.arrangement  # Qt's properties have no types in Python
    held, app.drive.held = app.drive.held, True
    for _ in range(STOPPED_S):
        app.drive.step(1.0)
    before = {name: app.car[name] for name in PARKED}
    app.car.record(PARKED, SIMULATION)
    window.show_page("Home")
    arrangement.begin()
    async for path in take("arrange"):
        yield path
    arrangement.cancel()
    app.car.record(before, SIMULATION)
    app.drive.held = held
