"""States of the cabin beside what its pages show first: seats, air, light, doors, mirrors, lamps."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app.application import Application
from app.dev.shot_states import OPENED, Take
from app.window import Window


async def cabin(
    app: Application, window: Window, take: Take, wait: Callable[[float], Awaitable[None]]
) -> AsyncIterator[Path]:
    """Pictures of the parts of Comfort and Vehicle, each with something in it that is not as usual."""
    models = app.models
    models.seats.store(1, "rear_left")
    models.seats.massage(2, "stretch", "rear_left")
    models.seats.set("legrest", 70, "rear_left")
    models.climate.set_seat_heating("rear_left", level=2)
    models.lights.set_ambient(color="violet", zone="rear")
    models.openings.fold_mirrors(True)
    models.openings.set_wipers("slow")
    models.openings.set_shade("rear", 0)
    models.openings.set_charge_flap(True)
    for page, holder, parts in (
        ("Comfort", "comfort", ("air", "seats", "light")),
        ("Vehicle", "body", ("doors", "mirrors", "lights", "windows")),
    ):
        window.show_page(page)
        await wait(OPENED)
        for part in parts:
            shown = window.root.findChild(QObject, holder)
            assert shown is not None
            shown.setProperty("part", part)
            async for path in take(f"{page.lower()}-{part}"):
                yield path
