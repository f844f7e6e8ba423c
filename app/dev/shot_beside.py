"""Pictures of the windows beside the centre's: instruments, head-up display, passenger, each in its own sizes."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.application import Application
from app.car.journal import Cause
from app.config.screens import Frame, FurtherScreen
from app.screens.further_window import FurtherWindow
from app.screens.monitors import monitors
from app.screens.rig import Placed

SIZES = {
    "cluster": ((1920, 720), (1280, 480), (800, 480)),
    "head_up": ((1280, 320), (800, 240)),
    "passenger": ((1920, 1080), (1280, 800)),
}
NAMES = {"cluster": "cluster", "head_up": "head-up", "passenger": "passenger"}
SETTLE = 1.2  # seconds for every motion to end
WRONG = {"Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure": 180, "Vehicle.Powertrain.CoolantLevel": 12}
WELL = {"Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure": 250, "Vehicle.Powertrain.CoolantLevel": 84}
SENSOR = Cause("sensor")


async def beside(app: Application, folder: Path, wants: Callable[..., bool]) -> AsyncIterator[Path]:
    """Save each window that is wanted, in the colours that are on; the first two with warnings too."""
    mode = "night" if app.models.appearance.night else "day"
    there, screen = monitors()[0], QGuiApplication.primaryScreen()
    for kind, sizes in SIZES.items():
        name = NAMES[kind]
        if not wants(name, f"{name}-warning"):
            continue
        placed = Placed(kind, there, Frame(*sizes[0], (0, 0)), FurtherScreen())
        window = FurtherWindow(placed, screen, app.cockpit, app.config.language)
        for width, height in sizes:
            window.root.resize(width, height)
            for state in [state for state in ("", "-warning") if wants(name + state)]:
                if state and kind == "passenger":
                    continue
                app.car.record(WRONG if state else WELL, SENSOR)
                await asyncio.sleep(SETTLE)
                path = folder / f"{width}x{height}-{app.config.language}-{mode}-{name}{state}.png"
                window.picture().save(str(path))
                yield path
        app.car.record(WELL, SENSOR)
        window.close()
